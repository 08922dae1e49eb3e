//! The pictures that chats and feeds show beside links: every page names one that is there, of the size that it says.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use common::{drawn, mini, mini_copy, root, site_gen, sources, stderr, tree};
use site_gen::output::Finished;
use site_gen::pictures::Artist;

const BASE: &str = "https://wayout.example/way/";

fn artist() -> &'static Artist {
    static ARTIST: OnceLock<Artist> = OnceLock::new();
    ARTIST.get_or_init(|| Artist::new().unwrap())
}

/// The miniature catalogue with the site's own templates, drawn.
fn build() -> Finished {
    drawn(&sources(&mini().join("catalogue"), &root().join("templates")), BASE, Some(artist())).unwrap()
}

fn site() -> &'static Finished {
    static SITE: OnceLock<Finished> = OnceLock::new();
    SITE.get_or_init(build)
}

/// What a page says of itself under this property.
fn said<'p>(page: &'p str, property: &str) -> Option<&'p str> {
    let (_, rest) = page.split_once(&format!("\"{property}\" content=\""))?;
    rest.split_once('"').map(|(content, _)| content)
}

/// The pixels of a picture, three bytes each, with its size.
fn decoded(bytes: &[u8]) -> ((u32, u32), Vec<[u8; 3]>) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut pixels).unwrap();
    ((frame.width, frame.height), pixels.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect())
}

#[test]
fn every_page_names_a_picture_that_is_there() {
    let (mut seen, mut pages) = (BTreeSet::new(), 0);
    for (path, bytes) in tree(site().folder()).into_iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes).unwrap();
        let Some(title) = said(&page, "og:title") else { continue };
        let picture = said(&page, "og:image").unwrap_or_else(|| panic!("{path} names no picture")).to_owned();
        let file = picture.strip_prefix(BASE).unwrap_or_else(|| panic!("{path}: {picture}"));
        assert!(site().contains(file), "{path}: there is no {file}");
        assert_eq!((said(&page, "og:image:width"), said(&page, "og:image:height")), (Some("1200"), Some("630")));
        assert_eq!(said(&page, "twitter:card"), Some("summary_large_image"));
        let alt = said(&page, "og:image:alt").unwrap();
        let of_service = path.contains("/services/") && site().contains(&path.replace("index.html", "picture.png"));
        if of_service {
            assert_eq!(file, path.replace("index.html", "picture.png"));
            assert!(page.contains("class=\"sign "), "{path} has a picture of its own");
            assert!(!alt.contains('{') && alt.len() > 20, "{path}: {alt}");
        }
        assert!(!title.is_empty());
        seen.insert(picture);
        pages += 1;
    }
    assert!(pages > 100, "{pages}");
    let all = site().paths().filter(|path| path.ends_with("picture.png")).count();
    assert_eq!((seen.len(), all), (3 * 4, 3 * 4), "three services and the site, in three languages");
}

#[test]
fn pictures_are_what_they_say_they_are() {
    let pictures = tree(site().folder()).into_iter().filter(|(path, _)| path.ends_with("picture.png"));
    let mut different = BTreeSet::new();
    for (path, bytes) in pictures {
        assert!(bytes.len() < 40_000, "{path} has {} bytes", bytes.len());
        let (size, pixels) = decoded(&bytes);
        assert_eq!(size, (1200, 630), "{path}");
        let ground = pixels[0];
        let drawn = pixels.iter().filter(|pixel| **pixel != ground).count();
        assert!(drawn > 40_000 && drawn < 500_000, "{path}: {drawn} pixels differ from the ground");
        assert!(pixels.iter().collect::<BTreeSet<_>>().len() > 16, "{path} has hardly a colour");
        different.insert(pixels.iter().flatten().copied().collect::<Vec<u8>>());
    }
    assert_eq!(different.len(), 12, "no two are alike");
}

#[test]
fn the_same_words_and_fonts_give_the_same_bytes() {
    let pictures = |site: &Finished| -> Vec<(String, Vec<u8>)> {
        tree(site.folder()).into_iter().filter(|(path, _)| path.ends_with("picture.png")).collect()
    };
    assert!(pictures(site()) == pictures(&build()));
}

/// Nothing is drawn that could not be named by a whole address, and the pages then say nothing of it.
#[test]
fn without_an_address_nothing_is_drawn() {
    let sources = sources(&mini().join("catalogue"), &root().join("templates"));
    for (base, artist) in [("", Some(artist())), (BASE, None)] {
        let site = drawn(&sources, base, artist).unwrap();
        assert_eq!(site.paths().filter(|path| path.ends_with("picture.png")).count(), 0);
        let page = fs::read_to_string(site.folder().join("en/services/lantern/index.html")).unwrap();
        assert!(said(&page, "og:title").is_some() && !page.contains("og:image") && !page.contains("twitter:card"));
    }
}

#[test]
fn the_program_draws_when_it_is_asked_to() {
    let (place, _) = mini_copy();
    fs::remove_dir_all(place.path().join("templates")).unwrap();
    common::copy(&root().join("templates"), &place.path().join("templates"));
    let refused = site_gen(place.path(), &["build", "--out", "site", "--pictures"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("--base-url"), "{}", stderr(&refused));
    let built = site_gen(place.path(), &["build", "--out", "site", "--pictures", "--base-url", BASE]);
    assert_eq!(built.status.code(), Some(0), "{}", stderr(&built));
    assert!(place.path().join("site/zh/services/lantern/picture.png").exists());
    assert!(!fs::read_to_string(place.path().join("site/sw.js")).unwrap().contains("picture.png"));
}
