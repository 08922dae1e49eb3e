//! One page of a list: of services, and of anything else that can be long.

use crate::edition::Edition;
use crate::language::Initial;
use crate::lists::{Topic, page_of, pages, range};
use crate::pages::PageError;
use crate::view::{Group, Jump, Listing, Pager};

/// The page with this number of a list of services.
///
/// # Errors
/// When a line cannot be rendered.
pub fn listing(edition: &Edition<'_>, topic: Topic, key: &str, number: usize) -> Result<Listing, PageError> {
    let places = edition.lists().of(topic, key);
    let total = places.len();
    let url = |number| edition.url(&topic.path(key, number));
    let lettered = pages(total) > 1 || topic == Topic::All;
    let mark_at = |index: usize| mark(edition.initial(places[index]), topic == Topic::Initial);
    Ok(Listing {
        total,
        groups: groups(edition, range(total, number).map(|index| (places[index], lettered.then(|| mark_at(index)))))?,
        jumps: if lettered { jumps(total, number, mark_at, url) } else { Vec::new() },
        pager: pager(total, number, url),
    })
}

/// Where a list of so many things goes on, seen from one of its pages.
pub fn pager(total: usize, number: usize, url: impl Fn(usize) -> String) -> Pager {
    let pages = pages(total);
    Pager {
        number,
        pages,
        previous: (number > 1).then(|| url(number - 1)),
        next: (number < pages).then(|| url(number + 1)),
    }
}

/// What things stand under on their page, and the HTML id of that.
pub(super) type Mark = (String, String);

/// The first letter of a name, or its first two where all have the same first one.
pub fn mark(initial: &Initial, pair: bool) -> Mark {
    let text = match initial.letter {
        _ if pair => initial.pair.clone(),
        Some(letter) => letter.to_string(),
        None => "#".to_owned(),
    };
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let name = if plain { text.to_ascii_lowercase() } else { code_points(&text) };
    (text, format!("letter-{name}"))
}

fn code_points(text: &str) -> String {
    text.chars().map(|letter| format!("x{:x}", u32::from(letter))).collect()
}

fn groups(edition: &Edition<'_>, places: impl Iterator<Item = (usize, Option<Mark>)>) -> Result<Vec<Group>, PageError> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, mark) in places {
        let (initial, anchor) = mark.unzip();
        let anchor = anchor.unwrap_or_default();
        let row = edition.row(place)?;
        match groups.last_mut().filter(|last| last.anchor == anchor) {
            Some(last) => last.services.push(row),
            None => groups.push(Group { initial, anchor, services: vec![row] }),
        }
    }
    Ok(groups)
}

/// Where each mark of a list begins; things of one mark stand together.
pub fn jumps(total: usize, number: usize, mark: impl Fn(usize) -> Mark, url: impl Fn(usize) -> String) -> Vec<Jump> {
    let mut jumps = Vec::new();
    let mut start = 0;
    while start < total {
        let (initial, anchor) = mark(start);
        let at = page_of(total, start);
        let page = if at == number { String::new() } else { url(at) };
        jumps.push(Jump { initial, url: format!("{page}#{anchor}"), here: at == number });
        start = end(start, total, |index| mark(index).1 == anchor);
    }
    jumps
}

/// The end of a run that begins at `start`, found by halving.
fn end(start: usize, total: usize, same: impl Fn(usize) -> bool) -> usize {
    let (mut inside, mut outside) = (start, total);
    while outside - inside > 1 {
        let middle = inside.midpoint(outside);
        if same(middle) {
            inside = middle;
        } else {
            outside = middle;
        }
    }
    outside
}

#[cfg(test)]
mod tests {
    use super::{end, jumps};

    #[test]
    fn a_run_ends_where_it_ends() {
        let runs = [1, 1, 1, 2, 3, 3];
        let ends: Vec<_> = (0..runs.len()).map(|start| end(start, runs.len(), |at| runs[at] == runs[start])).collect();
        assert_eq!(ends, [3, 3, 3, 4, 6, 6]);
    }

    #[test]
    fn a_jump_names_the_page_and_the_place() {
        let mark = |index: usize| {
            let text = if index < 500 { "A" } else { "B" };
            (text.to_owned(), text.to_lowercase())
        };
        let jumps = jumps(1000, 1, mark, |page| format!("/{page}/"));
        let seen: Vec<_> = jumps.iter().map(|jump| (jump.url.as_str(), jump.here)).collect();
        assert_eq!(seen, [("#a", true), ("/3/#b", false)]);
    }
}
