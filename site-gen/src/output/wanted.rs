//! Every link to another page or file, each with the first page that has it.
//!
//! A page has some ten that no other page has, and a hundred that thousands have: every path is kept once, as pages name
//! it, and looked at when the site is complete.

use string_interner::{DefaultStringInterner, DefaultSymbol as Name, Symbol};

use super::links::split;
use crate::paths::file_of;

/// The links of the site.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    /// Paths, some with a place (`en/rules/#difficulty`).
    names: DefaultStringInterner,
    /// The first page that links to a path, by the number of its name.
    first: Vec<Option<Name>>,
}

/// A link, in numbers of names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wish {
    path: Name,
    page: Name,
}

impl Wanted {
    /// Remembers the paths that a page, in this file, links to.
    pub(super) fn add<'l>(&mut self, file: &str, paths: impl IntoIterator<Item = &'l str>) {
        let Self { names, first } = self;
        // Most pages are linked to: by their path, which is kept once.
        let page = file.strip_suffix("index.html").unwrap_or(file);
        let own = names.get_or_intern(page);
        for path in paths {
            let place = names.get_or_intern(path).to_usize();
            if first.len() <= place {
                first.resize(place + 1, None);
            }
            // Most paths are known, and of the page before.
            let is_first = first[place].is_none_or(|known| names.resolve(known).is_some_and(|known| page < known));
            if is_first {
                first[place] = Some(own);
            }
        }
    }

    /// Every link, those to one path together.
    pub(super) fn sorted(&self) -> Vec<Wish> {
        let links = self.names.iter().zip(&self.first);
        let mut wishes: Vec<_> = links.filter_map(|((path, _), page)| Some(Wish { path, page: (*page)? })).collect();
        wishes.sort_unstable_by_key(|wish| self.path(*wish));
        wishes
    }

    /// The path that a link leads to, and the place there.
    pub(super) fn path(&self, wish: Wish) -> (&str, Option<&str>) {
        split(self.names.resolve(wish.path).unwrap_or_default())
    }

    /// The file of the first page that has it.
    pub(super) fn page(&self, wish: Wish) -> String {
        file_of(self.names.resolve(wish.page).unwrap_or_default())
    }
}
