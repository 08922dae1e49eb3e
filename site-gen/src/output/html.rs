//! What the generator must know of its own HTML: where links lead, which places there are, and whether the page
//! keeps the rules of the site (no inline script or style, no id twice).

use std::borrow::Cow;
use std::collections::HashSet;

use memchr::{memchr, memmem};

/// What was found in a page.
#[derive(Debug, Default)]
pub(super) struct Scanned<'a> {
    /// Where its links, pictures, scripts and style sheets lead, entities decoded; some more than once.
    pub(super) links: Vec<Cow<'a, str>>,
    /// Its places.
    pub(super) ids: HashSet<&'a [u8]>,
    /// Rules that it breaks.
    pub(super) problems: Vec<String>,
}

/// Scans a page. It is not a parser of any HTML, but of what templates that quote attributes make.
pub(super) fn scan(html: &[u8]) -> Scanned<'_> {
    let mut found = Scanned::default();
    let mut rest = html;
    while let Some(start) = memchr(b'<', rest) {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix(b"!--") {
            rest = memmem::find(comment, b"-->").map_or(&[], |end| &comment[end + 3..]);
        } else if rest.first().is_some_and(u8::is_ascii_alphabetic) {
            rest = element(rest, &mut found);
        }
    }
    found
}

/// Scans one opening tag, and the content of elements that hold no markup; returns what comes after.
fn element<'a>(tag: &'a [u8], found: &mut Scanned<'a>) -> &'a [u8] {
    let (name, mut rest) = split_before(tag, |byte| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/'));
    let mut data_block = false;
    loop {
        (_, rest) = split_before(rest, |byte| !byte.is_ascii_whitespace() && byte != b'/');
        if rest.is_empty() || rest.starts_with(b">") {
            break;
        }
        let (attribute, value, after) = attribute(rest);
        rest = after;
        data_block |= attribute == b"type" && value == b"application/ld+json";
        note(name, attribute, value, found);
    }
    let rest = rest.strip_prefix(b">").unwrap_or(rest);
    match name {
        b"script" | b"style" => {
            let (content, rest) = rest.split_at(memmem::find(rest, b"</").unwrap_or(rest.len()));
            if !content.trim_ascii().is_empty() && !data_block {
                let name = text(name);
                found.problems.push(format!("an inline <{name}> is forbidden by the Content-Security-Policy"));
            }
            rest
        }
        _ => rest,
    }
}

/// The attribute that the text begins with: its name, its value, and what comes after.
fn attribute(text: &[u8]) -> (&[u8], &[u8], &[u8]) {
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/');
    let end = text.iter().position(|byte| ends(*byte)).unwrap_or(text.len());
    let (name, rest) = text.split_at(end.max(1).min(text.len()));
    let Some(value) = rest.trim_ascii_start().strip_prefix(b"=").map(<[u8]>::trim_ascii_start) else {
        return (name, &[], rest);
    };
    match value {
        [quote @ (b'"' | b'\''), quoted @ ..] => {
            let end = memchr(*quote, quoted).unwrap_or(quoted.len());
            (name, &quoted[..end], quoted.get(end + 1..).unwrap_or_default())
        }
        _ => {
            let (value, rest) = split_before(value, |byte| byte.is_ascii_whitespace() || byte == b'>');
            (name, value, rest)
        }
    }
}

/// What comes before the first byte of a kind, and what begins there.
fn split_before(text: &[u8], is_wanted: impl Fn(u8) -> bool) -> (&[u8], &[u8]) {
    text.split_at(text.iter().position(|byte| is_wanted(*byte)).unwrap_or(text.len()))
}

fn note<'a>(element: &[u8], attribute: &[u8], value: &'a [u8], found: &mut Scanned<'a>) {
    match attribute {
        b"id" => {
            let is_new = found.ids.insert(value);
            found.problems.extend((!is_new).then(|| format!("the id `{}` is there twice", text(value))));
        }
        b"href" | b"src" | b"action" | b"poster" => found.links.push(decode(value)),
        b"style" => {
            let element = text(element);
            found.problems.push(format!("a style attribute on <{element}> is forbidden by the Content-Security-Policy"))
        }
        _ if attribute.starts_with(b"on") => {
            let (name, element) = (text(attribute), text(element));
            found
                .problems
                .push(format!("the handler {name} on <{element}> is forbidden by the Content-Security-Policy"));
        }
        // Scripts are told addresses in such attributes.
        _ if attribute.starts_with(b"data-") && value.starts_with(b"/") => found.links.push(decode(value)),
        _ => {}
    }
}

/// Pages are UTF-8, for the templates make them of texts.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

fn decode(value: &[u8]) -> Cow<'_, str> {
    if memchr(b'&', value).is_none() {
        return text(value);
    }
    let named = [
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let decoded = |text: String, (entity, character): &(&str, &str)| text.replace(entity, character);
    named.iter().fold(text(value).into_owned(), decoded).into()
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[test]
    fn links_and_places_are_found() {
        let found = scan(
            b"<!-- <a href='/no'> --><a class=\"x\" href=\"/en/?a=1&amp;b=2#c\">1 < 2</a><p id='c'/>\
             <img src=/x.svg><div data-index=\"/assets/s.json\" data-word=\"x\" hidden></div>",
        );
        let links: Vec<_> = found.links.iter().map(AsRef::as_ref).collect();
        assert_eq!(links, ["/en/?a=1&b=2#c", "/x.svg", "/assets/s.json"]);
        assert_eq!(found.ids.into_iter().collect::<Vec<_>>(), [b"c"]);
        assert!(found.problems.is_empty());
    }

    #[test]
    fn what_the_policy_forbids_is_a_problem() {
        for page in [
            "<script>alert(1)</script>",
            "<style>a{}</style>",
            "<p style=\"color:red\">",
            "<p onclick=\"x()\">",
            "<p id=\"a\"><p id=\"a\">",
        ] {
            assert_eq!(scan(page.as_bytes()).problems.len(), 1, "{page}");
        }
        assert!(scan(b"<script src=\"/a.js\" type=\"module\"></script>").problems.is_empty());
        assert!(scan(b"<script type=\"application/ld+json\">{\"a\":1}</script>").problems.is_empty());
    }

    #[test]
    fn broken_markup_neither_hangs_nor_panics() {
        for page in ["<", "<a", "<a href", "<a href=", "<a href=\"", "<a =>", "<!--", "<script>", "<a \"'>", "<p / / >"]
        {
            scan(page.as_bytes());
        }
    }
}
