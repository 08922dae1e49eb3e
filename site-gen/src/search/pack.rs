//! From services to the files of the index.
//!
//! An index in parts is like a book of which one takes out single pages: every beginning of every text
//! ([`super::starts`]) in order, cut into parts of equal length; each part holds the services whose beginnings it
//! covers. What is typed lies between two beginnings, so one or two parts hold all answers. A short query, for which
//! many parts would be needed, has a file of its own with the best of them.

use std::collections::{BTreeMap, BTreeSet};

use super::starts::{LONGEST, Start, starts};
use super::{Columns, Entry, Folding, Index};
use crate::assets::hash;

/// How many beginnings a part holds.
const PART: usize = 900;

/// With so many beginnings, what was typed has a file of its own.
const MANY: usize = 2 * PART;

/// How many services such a file holds.
const BEST: usize = 60;

/// The index, ready to be written.
#[derive(Debug)]
pub struct SearchIndex {
    /// The hash that its address bears.
    pub hash: String,
    /// Its files by what their names add to the address: `.json` is the index itself, `/12.json` a part.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The files of the index of some services, which are in order; in parts when there are more than `whole`.
pub fn pack(entries: &[Entry], whole: usize) -> SearchIndex {
    let names = entries.iter().flat_map(|entry| [&entry.en, &entry.zh].into_iter().chain(&entry.aliases));
    let operators = entries.iter().flat_map(|entry| &entry.operator);
    let folding = Folding::of(names.chain(operators).map(String::as_str));
    let mut files = BTreeMap::new();
    let index = if entries.len() <= whole {
        Index::whole(&folding, Columns::of(entries.iter()))
    } else {
        parts(entries, &folding, &mut files)
    };
    files.insert(".json".to_owned(), json(&index));
    SearchIndex { hash: hash(files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes])), files }
}

/// Texts and numbers always become JSON. There are many files, so none keeps room that it does not need.
fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec(value).unwrap_or_default();
    json.shrink_to_fit();
    json
}

/// A beginning and the place of its service.
type Posting = (Start, usize);

fn parts(entries: &[Entry], folding: &Folding, files: &mut BTreeMap<String, Vec<u8>>) -> Index {
    let mut postings: Vec<Posting> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        postings.extend(starts(entry, folding).into_iter().map(|start| (start, place)));
    }
    postings.sort_unstable();
    let columns = |places: BTreeSet<usize>| json(&Columns::of(places.into_iter().map(|place| &entries[place])));
    let mut cuts = Vec::new();
    for part in runs(&postings) {
        files.insert(format!("/{}.json", cuts.len()), columns(part.iter().map(|(_, place)| *place).collect()));
        cuts.push(part.first().map(|(start, _)| start.text.clone()).unwrap_or_default());
    }
    let mut heads = Vec::new();
    for (head, run) in crowded(&postings) {
        files.insert(format!("/h{}.json", heads.len()), columns(best(&head, run)));
        heads.push(head);
    }
    Index::in_parts(folding, cuts, heads)
}

/// The postings in parts of some [`PART`] each; equal beginnings stay together.
fn runs(postings: &[Posting]) -> Vec<&[Posting]> {
    let mut runs = Vec::new();
    let mut rest = postings;
    while !rest.is_empty() {
        let mut end = PART.min(rest.len());
        while end < rest.len() && rest[end].0.text == rest[end - 1].0.text {
            end += 1;
        }
        let (run, after) = rest.split_at(end);
        runs.push(run);
        rest = after;
    }
    runs
}

/// The beginnings with which many texts begin, each with these.
fn crowded(postings: &[Posting]) -> Vec<(String, &[Posting])> {
    let mut crowded = Vec::new();
    let mut open = vec![(String::new(), postings)];
    while let Some((head, run)) = open.pop() {
        let length = head.chars().count();
        if length >= LONGEST {
            continue;
        }
        let next = |(start, _): &Posting| start.text.chars().nth(length);
        for group in run.chunk_by(|a, b| next(a) == next(b)).filter(|group| group.len() > MANY) {
            if let Some(letter) = next(&group[0]) {
                let head = format!("{head}{letter}");
                crowded.push((head.clone(), group));
                open.push((head, group));
            }
        }
    }
    crowded.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    crowded
}

/// The places of the services that are best found by these beginnings, those of which that is all first.
fn best(head: &str, postings: &[Posting]) -> BTreeSet<usize> {
    let rank = |start: &Start| (start.rank.0 || start.text != head, start.rank);
    let mut ranked: Vec<_> = postings.iter().map(|(start, place)| (rank(start), *place)).collect();
    ranked.sort_unstable();
    let mut places = BTreeSet::new();
    for (_, place) in ranked {
        if places.len() == BEST {
            break;
        }
        places.insert(place);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{BEST, Index, pack};
    use crate::search::{Columns, Entry};

    fn many(count: usize) -> Vec<Entry> {
        let entry = |index: usize| {
            let letter = char::from(b'a' + (index % 5) as u8);
            let name = format!("{letter}{letter} service {index}");
            Entry { id: format!("s{index:05}"), en: name.clone(), zh: name, grade: "easy", ..Entry::default() }
        };
        (0..count).map(entry).collect()
    }

    #[test]
    fn a_small_index_is_one_file() {
        let index = pack(&many(10), 10);
        assert_eq!(index.files.keys().collect::<Vec<_>>(), [".json"]);
        let read: Index = serde_json::from_slice(&index.files[".json"]).unwrap();
        assert_eq!(read.columns.unwrap().en.len(), 10);
    }

    #[test]
    fn a_large_one_is_cut_and_short_queries_have_files_of_their_own() {
        let index = pack(&many(20_000), 10);
        let read: Index = serde_json::from_slice(&index.files[".json"]).unwrap();
        assert!(read.columns.is_none() && read.cuts.is_sorted() && read.heads.is_sorted());
        assert_eq!(index.files.len(), 1 + read.cuts.len() + read.heads.len());
        assert!(read.heads.contains(&"a".to_owned()) && read.heads.contains(&"service".to_owned()));
        for (name, bytes) in index.files.iter().filter(|(name, _)| name.starts_with("/h")) {
            let columns: Columns = serde_json::from_slice(bytes).unwrap();
            assert!(columns.en.len() <= BEST, "{name}");
        }
    }

    #[test]
    fn the_same_services_give_the_same_files() {
        assert_eq!(pack(&many(3000), 10).files, pack(&many(3000), 10).files);
    }
}
