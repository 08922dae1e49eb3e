//! Fitting a text into a box: the largest size at which it fits, its lines about equally long; what fits at no size is
//! cut. Lines end where Unicode lets them, so that no line of Chinese begins with a full stop.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

/// What stands where a text is cut.
const CUT: &str = "…";

/// A size that a text may have, in pixels, and the lines that it may then take.
pub(super) type Step = (f32, usize);

/// A text that fits.
#[derive(Debug, PartialEq)]
pub(super) struct Fitted {
    /// Its size in pixels.
    pub(super) size: f32,
    /// Its lines; never none.
    pub(super) lines: Vec<String>,
}

/// A piece of a text that stays whole.
struct Piece<'t> {
    text: &'t str,
    /// Its width with the space at its end, and without, in units of the size.
    whole: f32,
    bare: f32,
}

/// Fits a text into so many pixels. `steps` are from the largest to the smallest; `em` tells how wide a text is in units
/// of its size.
pub(super) fn fit(text: &str, steps: &[Step], width: f32, em: impl Fn(&str) -> f32) -> Fitted {
    let piece = |text| Piece { text, whole: em(text), bare: em(str::trim_end(text)) };
    let pieces: Vec<_> = words(text).into_iter().map(piece).collect();
    for &(size, most) in steps {
        let room = width / size;
        let lines = wrap(&pieces, room);
        if lines.len() <= most && pieces.iter().all(|piece| piece.bare <= room) {
            return Fitted { size, lines: balanced(&pieces, lines, room) };
        }
    }
    let (size, most) = steps.last().copied().unwrap_or((1.0, 1));
    let room = width / size;
    let pieces: Vec<_> = pieces.iter().flat_map(|word| apart(word, room)).map(piece).collect();
    Fitted { size, lines: cut(wrap(&pieces, room), most, room, em) }
}

/// A word, in letters where it is wider than a line.
fn apart<'t>(word: &Piece<'t>, room: f32) -> Vec<&'t str> {
    if word.bare > room { letters(word.text) } else { vec![word.text] }
}

fn words(text: &str) -> Vec<&str> {
    between(text, LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()).segment_str(text))
}

fn letters(text: &str) -> Vec<&str> {
    between(text, GraphemeClusterSegmenter::new().segment_str(text))
}

/// What stands between these places.
fn between(text: &str, places: impl Iterator<Item = usize>) -> Vec<&str> {
    let places: Vec<usize> = places.collect();
    places.windows(2).filter_map(|pair| text.get(pair[0]..pair[1])).collect()
}

/// As much on each line as there is room for.
fn wrap(pieces: &[Piece<'_>], room: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut taken = 0.0;
    for piece in pieces {
        if taken + piece.bare > room && taken > 0.0 {
            lines.push(String::new());
            taken = 0.0;
        }
        taken += piece.whole;
        if let Some(line) = lines.last_mut() {
            line.push_str(piece.text);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same number of lines, about equally long. Two end where one would pause in reading, if they can.
fn balanced(pieces: &[Piece<'_>], lines: Vec<String>, room: f32) -> Vec<String> {
    match lines.len() {
        1 => lines,
        2 => halved(pieces, room).unwrap_or(lines),
        _ => narrowed(pieces, lines, room),
    }
}

/// Two lines: a break within a phrase of Chinese counts as if it made them longer.
fn halved(pieces: &[Piece<'_>], room: f32) -> Option<Vec<String>> {
    let width = |pieces: &[Piece<'_>]| match pieces.split_last() {
        Some((last, rest)) => rest.iter().map(|piece| piece.whole).sum::<f32>() + last.bare,
        None => 0.0,
    };
    let cost = |at: usize| {
        let (first, second) = pieces.split_at(at);
        let widest = width(first).max(width(second));
        let pauses = first.last().is_some_and(|piece| !piece.text.ends_with(char::is_alphanumeric));
        (widest <= room).then_some((at, if pauses { widest } else { widest + room / 2.0 }))
    };
    let (at, _) = (1..pieces.len()).filter_map(cost).min_by(|(_, a), (_, b)| a.total_cmp(b))?;
    let line = |pieces: &[Piece<'_>]| pieces.iter().map(|piece| piece.text).collect::<String>().trim_end().to_owned();
    Some(vec![line(&pieces[..at]), line(&pieces[at..])])
}

/// More lines: the narrowest box that holds them.
fn narrowed(pieces: &[Piece<'_>], mut lines: Vec<String>, room: f32) -> Vec<String> {
    let (mut too_little, mut enough) = (pieces.iter().map(|piece| piece.bare).fold(room / 2.0, f32::max), room);
    for _ in 0..8 {
        let middle = (too_little + enough) / 2.0;
        let narrower = wrap(pieces, middle);
        if narrower.len() > lines.len() {
            too_little = middle;
        } else {
            (lines, enough) = (narrower, middle);
        }
    }
    lines
}

/// The first lines, the last of which tells that more is left out.
fn cut(mut lines: Vec<String>, most: usize, room: f32, em: impl Fn(&str) -> f32) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(line) = lines.last_mut() {
        let mut kept = letters(line);
        while !kept.is_empty() && em(&kept.concat()) + em(CUT) > room {
            kept.pop();
        }
        *line = kept.concat().trim_end().to_owned() + CUT;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{Fitted, fit};

    /// As wide as it has letters.
    fn em(text: &str) -> f32 {
        text.chars().count() as f32
    }

    fn lines(text: &str, steps: &[(f32, usize)]) -> Fitted {
        fit(text, steps, 100.0, em)
    }

    #[test]
    fn a_text_is_as_large_as_it_fits() {
        let steps = [(20.0, 1), (10.0, 2)];
        assert_eq!(lines("short", &steps), Fitted { size: 20.0, lines: vec!["short".into()] });
        assert_eq!(lines("a bit long", &steps), Fitted { size: 10.0, lines: vec!["a bit long".into()] });
    }

    #[test]
    fn lines_are_about_equally_long() {
        assert_eq!(lines("one two three", &[(10.0, 2)]).lines, ["one two", "three"]);
        assert_eq!(lines("aaa bbb ccc d", &[(10.0, 2)]).lines, ["aaa bbb", "ccc d"]);
        assert_eq!(lines("可以，自己就能注销账号。", &[(10.0, 2)]).lines, ["可以，", "自己就能注销账号。"]);
    }

    #[test]
    fn no_line_begins_with_a_stop() {
        assert_eq!(lines("一二三四五六七八九十。", &[(10.0, 2)]).lines.concat(), "一二三四五六七八九十。");
        assert!(lines("一二三四五六七八九十。", &[(10.0, 2)]).lines.iter().all(|line| !line.starts_with('。')));
    }

    #[test]
    fn what_is_too_long_is_cut() {
        let cut = lines(&"x".repeat(200), &[(20.0, 1), (10.0, 2)]);
        assert_eq!(cut, Fitted { size: 10.0, lines: vec!["x".repeat(10), format!("{}…", "x".repeat(9))] });
        assert_eq!(lines(&"word ".repeat(40), &[(10.0, 2)]).lines, ["word word", "word word…"]);
    }

    #[test]
    fn nothing_is_one_empty_line() {
        assert_eq!(lines("", &[(10.0, 2)]).lines, [""]);
    }
}
