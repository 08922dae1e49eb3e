//! Whether the pages are equal: a peer's page must say what ours says, mark for mark. Spaces between words and lines may
//! differ, how a character is escaped, and the data for search engines, whose fields no order binds.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// How characters are escaped: in our pages and theirs. The ampersand last, so that nothing is taken for an escape.
const ESCAPES: [(&str, &str); 9] = [
    ("&#34;", "\""),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&#x2F;", "/"),
    ("&#43;", "+"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&amp;", "&"),
];

/// Holds a peer's pages against ours, as many as there are of ours; returns how many.
///
/// # Panics
/// When a page differs, with the place.
pub(crate) fn hold(ours: &Path, theirs: &Path, peer: &str) -> usize {
    let pages = WalkDir::new(ours).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let mut held = 0;
    for page in pages {
        let relative = page.path().strip_prefix(ours).expect("a page of ours");
        let text = |root: &Path| plain(&fs::read_to_string(root.join(relative)).expect("the page"));
        let (our, their) = (text(ours), text(theirs));
        let at = our.chars().zip(their.chars()).take_while(|(our, their)| our == their).count();
        let near = |text: &str| text.chars().skip(at.saturating_sub(60)).take(120).collect::<String>();
        assert!(our == their, "{peer}: {} differs:\n{}\n{}", relative.display(), near(&our), near(&their));
        held += 1;
    }
    assert!(held > 0, "there are pages to hold against");
    held
}

/// A page without spaces, escapes and data for search engines.
fn plain(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, data)) = rest.split_once("<script type=\"application/ld+json\">") {
        text.push_str(before);
        rest = data.split_once("</script>").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.retain(|letter| !letter.is_whitespace());
    ESCAPES.iter().fold(text, |text, (escaped, letter)| text.replace(escaped, letter))
}
