//! The pictures that chats and feeds show beside a link: one of each service and one of the site, in every language.
//!
//! They are drawn from the templates `picture/*.svg` with the fonts of the machine. What it takes is behind the feature
//! `pictures`: without it an [`Artist`] can't be had, and pages are told in text alone.

#[cfg(not(feature = "pictures"))]
mod absent;
#[cfg(feature = "pictures")]
mod artist;
#[cfg(feature = "pictures")]
mod fit;
#[cfg(feature = "pictures")]
mod fonts;
#[cfg(feature = "pictures")]
mod png;
#[cfg(feature = "pictures")]
mod sheet;
#[cfg(feature = "pictures")]
mod words;

#[cfg(not(feature = "pictures"))]
pub use absent::Artist;
#[cfg(feature = "pictures")]
pub use artist::Artist;

use crate::edition::Edition;
use crate::paths;

/// The size that the Open Graph protocol's readers ask for.
pub const WIDTH: u32 = 1200;
/// See [`WIDTH`].
pub const HEIGHT: u32 = 630;

/// Why pictures could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// The program is built without what it takes.
    #[error(
        "this program was built without pictures. Build it with them, as in \
         `cargo run --release -p site-gen --features pictures -- build …`, or leave out --pictures: \
         links are then previewed as text"
    )]
    LeftOut,
    /// No font has Chinese characters.
    #[error(
        "no font on this machine has the Chinese characters that the pictures need. Install one (on Debian and Ubuntu: \
         `apt-get install fonts-noto-cjk`; elsewhere Noto Sans CJK or Source Han Sans), or leave out --pictures: \
         links are then previewed as text"
    )]
    NoFont,
    /// What is to be drawn could not be told.
    #[error("could not draw {path}:\n{problem}")]
    Drawing {
        /// The picture.
        path: String,
        /// What is wrong, with the template's line where there is one.
        problem: String,
    },
}

/// One picture to be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Job<'e, 'a> {
    /// Its language.
    pub edition: &'e Edition<'a>,
    /// The service; none for the picture of the site.
    pub service: Option<&'a str>,
}

impl Job<'_, '_> {
    /// The path of the picture from the root of the site.
    pub fn path(&self) -> String {
        let page = self.service.map_or_else(paths::home, paths::service);
        format!("{}/{}", self.edition.language.tag, paths::picture(&page))
    }
}

/// Every picture of the site.
pub fn jobs<'e, 'a>(editions: &'e [Edition<'a>]) -> Vec<Job<'e, 'a>> {
    let of_edition = |edition: &'e Edition<'a>| {
        let services = edition.listed().iter().map(|listed| Some(listed.id.as_str()));
        std::iter::once(None).chain(services).map(move |service| Job { edition, service })
    };
    editions.iter().flat_map(of_edition).collect()
}
