//! What the generator must know of its own HTML: where links lead, which places there are, and whether the page
//! keeps the rules of the site (no inline script or style, no id twice).

use std::borrow::Cow;
use std::collections::HashSet;

use memchr::memchr;

/// What was found in a page.
#[derive(Debug, Default)]
pub(super) struct Scanned<'a> {
    /// Where its links, pictures, scripts and style sheets lead, entities decoded; some more than once.
    pub(super) links: Vec<Cow<'a, str>>,
    /// Its places.
    pub(super) ids: HashSet<&'a str>,
    /// Rules that it breaks.
    pub(super) problems: Vec<String>,
}

/// Scans a page. It is not a parser of any HTML, but of what templates that quote attributes make.
pub(super) fn scan(html: &str) -> Scanned<'_> {
    let mut found = Scanned::default();
    let mut rest = html;
    while let Some(start) = memchr(b'<', rest.as_bytes()) {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            rest = element(rest, &mut found);
        }
    }
    found
}

/// Scans one opening tag, and the content of elements that hold no markup; returns what comes after.
fn element<'a>(tag: &'a str, found: &mut Scanned<'a>) -> &'a str {
    let end = tag.find(|c: char| c.is_ascii_whitespace() || matches!(c, '>' | '/')).unwrap_or(tag.len());
    let (name, mut rest) = tag.split_at(end);
    let mut data_block = false;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let (attribute, value, after) = attribute(rest);
        rest = after;
        data_block |= attribute == "type" && value == "application/ld+json";
        note(name, attribute, value, found);
    }
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    match name {
        "script" | "style" => {
            let content = rest.find("</").map_or(rest, |end| &rest[..end]);
            if !content.trim().is_empty() && !data_block {
                found.problems.push(format!("an inline <{name}> is forbidden by the Content-Security-Policy"));
            }
            &rest[content.len()..]
        }
        _ => rest,
    }
}

/// The attribute that the text begins with: its name, its value, and what comes after.
fn attribute(text: &str) -> (&str, &str, &str) {
    let end = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/')).unwrap_or(text.len()).max(1);
    let (name, rest) = text.split_at(end.min(text.len()));
    let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else {
        return (name, "", rest);
    };
    for quote in [b'"', b'\''] {
        if let Some(quoted) = value.strip_prefix(char::from(quote)) {
            let end = memchr(quote, quoted.as_bytes()).unwrap_or(quoted.len());
            return (name, &quoted[..end], quoted.get(end + 1..).unwrap_or_default());
        }
    }
    let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(value.len());
    (name, &value[..end], &value[end..])
}

fn note<'a>(element: &str, attribute: &str, value: &'a str, found: &mut Scanned<'a>) {
    match attribute {
        "id" => {
            let is_new = found.ids.insert(value);
            found.problems.extend((!is_new).then(|| format!("the id `{value}` is there twice")));
        }
        "href" | "src" | "action" | "poster" => {
            found.links.push(decode(value));
        }
        "style" => {
            found.problems.push(format!("a style attribute on <{element}> is forbidden by the Content-Security-Policy"))
        }
        name if name.starts_with("on") => {
            found
                .problems
                .push(format!("the handler {name} on <{element}> is forbidden by the Content-Security-Policy"));
        }
        // Scripts are told addresses in such attributes.
        name if name.starts_with("data-") && value.starts_with('/') => {
            found.links.push(decode(value));
        }
        _ => {}
    }
}

fn decode(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return value.into();
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
    named.iter().fold(value.to_owned(), |text, (entity, character)| text.replace(entity, character)).into()
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[test]
    fn links_and_places_are_found() {
        let found = scan(
            "<!-- <a href='/no'> --><a class=\"x\" href=\"/en/?a=1&amp;b=2#c\">1 < 2</a><p id='c'/>\
             <img src=/x.svg><div data-index=\"/assets/s.json\" data-word=\"x\" hidden></div>",
        );
        let links: Vec<_> = found.links.iter().map(AsRef::as_ref).collect();
        assert_eq!(links, ["/en/?a=1&b=2#c", "/x.svg", "/assets/s.json"]);
        assert_eq!(found.ids.into_iter().collect::<Vec<_>>(), ["c"]);
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
            assert_eq!(scan(page).problems.len(), 1, "{page}");
        }
        assert!(scan("<script src=\"/a.js\" type=\"module\"></script>").problems.is_empty());
        assert!(scan("<script type=\"application/ld+json\">{\"a\":1}</script>").problems.is_empty());
    }

    #[test]
    fn broken_markup_neither_hangs_nor_panics() {
        for page in ["<", "<a", "<a href", "<a href=", "<a href=\"", "<a =>", "<!--", "<script>", "<a \"'>", "<p / / >"]
        {
            scan(page);
        }
    }
}
