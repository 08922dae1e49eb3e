//! Every link to another page or file, each with the first page that has it.
//!
//! A page has some ten that no other page has, so every name is kept once, and links are made of the names' numbers.

use std::collections::HashMap;

use string_interner::{DefaultStringInterner, DefaultSymbol as Name};

use super::links::Link;

/// The links of the site.
#[derive(Debug, Default)]
pub(super) struct Wanted {
    names: DefaultStringInterner,
    first: HashMap<(Name, Option<Name>), Name>,
}

/// A link, in numbers of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wish {
    /// The file that it leads to.
    pub(super) file: Name,
    /// The place in it.
    pub(super) fragment: Option<Name>,
    /// The first page that has it.
    pub(super) page: Name,
}

impl Wanted {
    /// Remembers the links of a page.
    pub(super) fn add(&mut self, page: &str, links: Vec<Link>) {
        let own = self.names.get_or_intern(page);
        for Link { file, fragment } in links {
            let link = (self.names.get_or_intern(file), fragment.map(|fragment| self.names.get_or_intern(fragment)));
            let first = self.first.entry(link).or_insert(own);
            if self.names.resolve(*first).is_some_and(|first| page < first) {
                *first = own;
            }
        }
    }

    /// Every link, those to one file together.
    pub(super) fn sorted(&self) -> Vec<Wish> {
        let wish = |(link, page): (&(Name, Option<Name>), &Name)| Wish { file: link.0, fragment: link.1, page: *page };
        let mut wishes: Vec<_> = self.first.iter().map(wish).collect();
        wishes.sort_unstable();
        wishes
    }

    /// A name in words.
    pub(super) fn name(&self, name: Name) -> &str {
        self.names.resolve(name).unwrap_or_default()
    }
}
