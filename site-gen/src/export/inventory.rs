//! Every kind of file that exports write, and how many there are of each in a build: what the page about the API and
//! the examples of its description are made of.

use schema::v1::{Answer, ENDPOINTS};

use crate::output::Output;
use crate::paths::root;

/// A kind of file.
#[derive(Debug, Clone, Copy)]
pub struct FileKind {
    /// What it is called; the page about the API says what it is with the message `api-file-<name>`.
    pub name: &'static str,
    /// The part of that page that it stands in.
    pub group: Group,
    /// Its path from the root of the site; what differs from file to file stands in braces.
    pub path: fn(&'static str) -> String,
}

/// The parts of the page about the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The answers of the API.
    Answers,
    /// Feeds, a calendar, badges: what tells people.
    Told,
    /// What programs are written with: client, descriptions, other projects' forms.
    Programs,
}

impl Group {
    /// Every group, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Answers, Self::Told, Self::Programs];

    /// Its key in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Told => "told",
            Self::Programs => "programs",
        }
    }
}

impl FileKind {
    /// The answers of one kind.
    pub(super) const fn answer<T: Answer>() -> Self {
        let path = |name| {
            let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.name == name);
            root::api(endpoint.map_or("", |endpoint| endpoint.path))
        };
        Self { name: T::NAME, group: Group::Answers, path }
    }

    /// Whether a path from the root of the site is one of this kind.
    pub fn has(&self, path: &str) -> bool {
        fits(&(self.path)(self.name), path)
    }
}

/// Whether a path is one of a pattern, in which each parameter in braces stands for anything within one name.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern == path };
    let (_, rest) = rest.split_once('}').unwrap_or_default();
    let Some(path) = path.strip_prefix(before) else { return false };
    let name = path.split('/').next().unwrap_or_default();
    // What follows the parameter up to the next slash ends the name; the rest must fit, too.
    let (ending, further) = rest.find(['/', '{']).map_or((rest, ""), |end| rest.split_at(end));
    let whole = name.strip_suffix(ending).is_some_and(|value| !value.is_empty());
    whole && fits(further, &path[name.len()..])
}

/// The files of one kind in one build.
#[derive(Debug)]
pub struct Files {
    /// Their kind.
    pub kind: FileKind,
    /// The kind's path.
    pub path: String,
    /// How many there are.
    pub count: u64,
    /// The bytes of all of them.
    pub bytes: u64,
    /// The bytes of the largest.
    pub largest: u64,
    /// One that shows much without being long: its size and its path.
    example: (u64, String),
}

/// The most bytes that a file may have to be an example.
const EXAMPLE: u64 = 6_000;

impl Files {
    fn add(&mut self, path: &str, bytes: u64) {
        self.count += 1;
        self.bytes += bytes;
        self.largest = self.largest.max(bytes);
        // The largest that is not too large, else the smallest; of equals the first.
        let rank = |bytes: u64| if bytes <= EXAMPLE { (1, bytes) } else { (0, u64::MAX - bytes) };
        if self.count == 1 || rank(bytes) > rank(self.example.0) {
            self.example = (bytes, path.to_owned());
        }
    }

    /// The path of one of them from the root of the site; nothing where there is none.
    pub fn example(&self) -> Option<&str> {
        (self.count > 0).then_some(&self.example.1)
    }
}

/// What a build has written of every kind.
#[derive(Debug, Default)]
pub struct Inventory(Vec<Files>);

impl Inventory {
    /// Counts what was written so far. A path belongs to the first kind that it fits.
    pub(super) fn of(output: &Output, kinds: impl IntoIterator<Item = FileKind>) -> Self {
        let none = |kind: FileKind| Files {
            kind,
            path: (kind.path)(kind.name),
            count: 0,
            bytes: 0,
            largest: 0,
            example: Default::default(),
        };
        let mut files: Vec<Files> = kinds.into_iter().map(none).collect();
        output.each_written(|path, bytes| {
            if let Some(files) = files.iter_mut().find(|files| fits(&files.path, path)) {
                files.add(path, bytes);
            }
        });
        Self(files)
    }

    /// Every kind of which there are files, in the order of the exports.
    pub fn iter(&self) -> impl Iterator<Item = &Files> {
        self.0.iter().filter(|files| files.count > 0)
    }

    /// The path of a file of this kind that shows much without being long.
    pub(super) fn example(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|files| files.kind.name == name)?.example()
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn parameters_stand_for_one_name() {
        for (pattern, path, is) in [
            ("api/v1/index.json", "api/v1/index.json", true),
            ("api/v1/services/{id}.json", "api/v1/services/wechat.json", true),
            ("api/v1/services/{id}.json", "api/v1/services/.json", false),
            ("api/v1/services/{id}.json", "api/v1/services/a/b.json", false),
            ("{language}/services/{id}/feed.atom", "zh-Hant/services/qq/feed.atom", true),
            ("{language}/services/{id}/feed.atom", "en/services/qq/index.html", false),
            ("{language}/feeds/country/{code}.atom", "en/feeds/country/cn.atom", true),
            ("badge/{language}/{id}.svg", "badge/en/qq.svg", true),
            ("badge/{language}/{id}.svg", "badge/en", false),
        ] {
            assert_eq!(fits(pattern, path), is, "{pattern} and {path}");
        }
    }
}
