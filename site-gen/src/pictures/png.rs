//! PNG with a palette: a quarter of the bytes of the same picture in full colour.

use std::collections::BTreeMap;

use ::png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};

/// How many colours a palette holds.
const MOST: usize = 256;

/// Red, green and blue, as one number: pictures are rows of the same one, which are quick to find so.
type Colour = u32;

/// Encodes opaque pixels of four bytes each. The most frequent colours are kept exactly; what few pixels between two
/// colours have takes the nearest of them.
pub(super) fn encode(width: u32, height: u32, pixels: &[u8]) -> Result<Vec<u8>, EncodingError> {
    let colour = |pixel: &[u8]| Colour::from_be_bytes([0, pixel[0], pixel[1], pixel[2]]);
    let colours: Vec<Colour> = pixels.chunks_exact(4).map(colour).collect();
    let (palette, places) = palette(&colours);
    let mut indices = Vec::with_capacity(colours.len());
    for row in rows(&colours) {
        let place = places.get(&row[0]).copied().unwrap_or(0);
        indices.resize(indices.len() + row.len(), place);
    }
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.into_iter().flat_map(channels).collect::<Vec<u8>>());
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indices)?;
    writer.finish()?;
    Ok(bytes)
}

/// The palette, and the place in it of every colour.
fn palette(colours: &[Colour]) -> (Vec<Colour>, BTreeMap<Colour, u8>) {
    let mut frequent: Vec<(Colour, usize)> = counts(colours).into_iter().collect();
    frequent.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let palette: Vec<Colour> = frequent.iter().take(MOST).map(|(colour, _)| *colour).collect();
    let places = frequent.iter().map(|(colour, _)| (*colour, nearest(&palette, *colour))).collect();
    (palette, places)
}

/// Pixels of one colour side by side: most stand in long rows.
fn rows(colours: &[Colour]) -> impl Iterator<Item = &[Colour]> {
    colours.chunk_by(|a, b| a == b)
}

/// How many pixels have each colour.
fn counts(colours: &[Colour]) -> BTreeMap<Colour, usize> {
    let mut counts = BTreeMap::new();
    for row in rows(colours) {
        *counts.entry(row[0]).or_default() += row.len();
    }
    counts
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: Colour| -> u32 {
        channels(other).iter().zip(channels(colour)).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let nearest = palette.iter().enumerate().min_by_key(|(_, other)| distance(**other));
    nearest.and_then(|(place, _)| u8::try_from(place).ok()).unwrap_or(0)
}

fn channels(colour: Colour) -> [u8; 3] {
    let [_, red, green, blue] = colour.to_be_bytes();
    [red, green, blue]
}

#[cfg(test)]
mod tests {
    use super::encode;

    /// What the encoded picture shows, three bytes a pixel.
    fn decoded(bytes: &[u8]) -> Vec<u8> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        pixels
    }

    #[test]
    fn few_colours_are_kept_exactly() {
        let pixels = [[0, 105, 58, 255], [255, 255, 255, 255], [251, 252, 251, 255], [0, 105, 58, 255]].concat();
        let png = encode(2, 2, &pixels).unwrap();
        assert_eq!(decoded(&png), [[0, 105, 58], [255, 255, 255], [251, 252, 251], [0, 105, 58]].concat());
    }

    #[test]
    fn of_many_colours_the_rare_take_the_nearest() {
        let mut pixels = vec![[9, 9, 9, 255]; 1000];
        pixels.extend((0..500_u16).map(|step| [255, (step / 2) as u8, (step % 2) as u8, 255]));
        let shown = decoded(&encode(1500, 1, &pixels.concat()).unwrap());
        assert_eq!(shown[..3], [9, 9, 9]);
        let far = |(shown, pixel): (&[u8], &[u8; 4])| shown.iter().zip(pixel).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(shown.chunks_exact(3).zip(&pixels).filter_map(far).max().unwrap() <= 130);
    }
}
