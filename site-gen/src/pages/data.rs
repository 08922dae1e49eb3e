//! `/<lang>/api/`: every file that tools read, with its size in this very build, and what may be relied on.

use schema::v1::ENDPOINTS;
use tera::Context;

use super::{Kind, PageError, Scope, View, context, single};
use crate::edition::Edition;
use crate::export::client::{example, snippet};
use crate::export::{Exported, Files, Group};
use crate::paths::{self, root};
use crate::view::{Compressed, Data, Download, FileGroup, FileKind, HostingFile, Signature};
use crate::{export, headers};

/// The page about the data.
pub(super) const DATA: Kind = Kind {
    name: "api",
    scope: Scope::Language,
    keys: single,
    path: |_| paths::data(),
    view: View::One(data),
    listed: true,
};

fn data(edition: &Edition<'_>, _: &str) -> Result<Context, PageError> {
    let base = edition.site.base;
    let exported = &edition.site.exported;
    let sums = base.path(&root::api("SHA256SUMS"));
    let has_tables = exported.downloads.iter().any(|file| file.path == "wayout.parquet");
    let signature = exported.public_key.as_deref();
    let hosting = headers::files(base).into_iter().map(|(path, text)| HostingFile {
        name: path.rsplit('/').next().unwrap_or_default().to_owned(),
        url: base.path(&path),
        text,
    });
    let view = Data {
        page: edition.frame("api", &paths::data()),
        api: base.best(root::API),
        downloads: downloads(edition, exported),
        groups: Group::ALL.iter().map(|group| self::group(edition, exported, *group)).collect(),
        signature: signature.map(|key| Signature { url: format!("{sums}.minisig"), key }),
        sums,
        attribution: export::ATTRIBUTION,
        client: snippet(base, "client"),
        extension: example(base),
        tables: has_tables.then(|| snippet(base, "tables")),
        check: snippet(base, "check"),
        headers: headers::of(root::API).iter().map(|(name, value)| format!("{name}: {value}\n")).collect(),
        hosting: hosting.collect(),
    };
    context(edition, &view)
}

/// Each file once, with its compressed forms.
fn downloads(edition: &Edition<'_>, exported: &Exported) -> Vec<Download> {
    let url = |path: &str| edition.site.base.path(&root::api(path));
    let mut files: Vec<Download> = Vec::new();
    for file in &exported.downloads {
        let whole = files.last_mut().filter(|last| file.path.starts_with(&format!("{}.", last.name)));
        let (url, size) = (url(&file.path), size(file.bytes));
        match whole {
            Some(whole) => {
                let ending = file.path[whole.name.len() + 1..].to_owned();
                whole.compressed.push(Compressed { ending, url, size });
            }
            None => {
                let key = file.path.replace(['.', '_'], "-");
                files.push(Download { key, name: file.path.clone(), url, size, compressed: Vec::new() });
            }
        }
    }
    // What most come for first: a stable sort keeps the order of the tables.
    files.sort_by_key(|file| !file.name.starts_with("wayout."));
    files
}

fn group(edition: &Edition<'_>, exported: &Exported, group: Group) -> FileGroup {
    let base = edition.site.base;
    let kinds = exported.inventory.iter().filter(|files| files.kind.group == group).map(|files| {
        let answer = ENDPOINTS.iter().find(|endpoint| group == Group::Answers && endpoint.name == files.kind.name);
        FileKind {
            key: files.kind.name,
            path: base.path(&files.path),
            count: files.count,
            size: size(files.bytes),
            largest: size(files.largest),
            example: base.path(&example_in(edition, files)),
            schema: answer.map(|endpoint| base.path(&root::api(&endpoint.schema_path()))),
        }
    });
    FileGroup { key: group.as_str(), kinds: kinds.collect() }
}

/// The example of a kind; of one that every language has, that of the page's language.
fn example_in(edition: &Edition<'_>, files: &Files) -> String {
    let parts = files.path.split('/').zip(files.example().unwrap_or_default().split('/'));
    let own = |(pattern, part)| if pattern == "{language}" { edition.language.tag.as_str() } else { part };
    parts.map(own).collect::<Vec<_>>().join("/")
}

/// A size as people read it, in decimal units: `211 B`, `70 kB`, `8.7 MB`.
fn size(bytes: u64) -> String {
    let tenths = |unit: u64| (bytes * 10 + unit / 2) / unit;
    let whole = |unit: u64| (bytes + unit / 2) / unit;
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..9_950 => format!("{}.{} kB", tenths(1_000) / 10, tenths(1_000) % 10),
        9_950..999_500 => format!("{} kB", whole(1_000)),
        999_500..99_500_000 => format!("{}.{} MB", tenths(1_000_000) / 10, tenths(1_000_000) % 10),
        99_500_000.. => format!("{} MB", whole(1_000_000)),
    }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_have_two_or_three_figures() {
        for (bytes, text) in [
            (211, "211 B"),
            (1_000, "1.0 kB"),
            (9_949, "9.9 kB"),
            (9_950, "10 kB"),
            (69_707, "70 kB"),
            (999_499, "999 kB"),
            (999_500, "1.0 MB"),
            (8_725_491, "8.7 MB"),
            (123_456_789, "123 MB"),
        ] {
            assert_eq!(size(bytes), text);
        }
    }
}
