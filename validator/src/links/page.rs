//! What can be told from a page: its title, its chief heading, its words when they are few.
//!
//! No HTML parser: three parts are looked for, and a page that is no HTML has none of them.

/// A page as far as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) title: String,
    heading: String,
    /// What readers see, when it is little; a page with much to say is not gone.
    words: Option<String>,
}

/// The most characters that a page which only says that it is gone has.
const LITTLE: usize = 400;

/// What titles and headings of pages that are gone say.
const GONE: [&str; 18] = [
    "404",
    "not found",
    "no longer available",
    "does not exist",
    "doesn't exist",
    "doesn’t exist",
    "page unavailable",
    "页面不存在",
    "页面没找到",
    "页面未找到",
    "找不到页面",
    "找不到该页",
    "找不到网页",
    "网页不存在",
    "内容不存在",
    "文章不存在",
    "页面已删除",
    "頁面不存在",
];

/// What titles of pages that ask whether one is human begin with, or consist of.
const CHALLENGES: [&str; 8] = [
    "just a moment",
    "attention required",
    "access denied",
    "security check",
    "安全验证",
    "访问验证",
    "人机验证",
    "滑动验证",
];

impl Page {
    /// What can be told from the text of a page.
    pub(super) fn of(html: &str) -> Self {
        let words = words(html);
        Self {
            title: element(html, "title").unwrap_or_default(),
            heading: element(html, "h1").unwrap_or_default(),
            words: (words.chars().count() <= LITTLE).then_some(words),
        }
    }

    /// Whether the page says that what it was is gone.
    pub(super) fn says_gone(&self) -> bool {
        let says = |text: &str| {
            let text = text.to_lowercase();
            GONE.iter().any(|phrase| has(&text, phrase))
        };
        let little = self.words.as_deref().unwrap_or_default();
        says(&self.title) || says(&self.heading) || says(little)
    }

    /// Whether the page asks whether one is human. Long titles only speak of such pages.
    pub(super) fn is_challenge(&self) -> bool {
        let title = self.title.to_lowercase();
        title.chars().count() <= 40
            && CHALLENGES.iter().any(|phrase| title.starts_with(phrase) || title.ends_with(phrase))
    }
}

/// Whether a text has a phrase; a number must stand by itself, so that a product 4040 is not gone.
fn has(text: &str, phrase: &str) -> bool {
    if !phrase.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.contains(phrase);
    }
    text.split(|c: char| !c.is_alphanumeric()).any(|word| word == phrase)
}

/// The text of the first element of this name.
fn element(html: &str, name: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let tag = format!("<{name}");
    let mut opens = lower.match_indices(&tag).map(|(at, tag)| at + tag.len());
    let inside = opens.find(|at| lower[*at..].starts_with(['>', ' ', '\n', '\r', '\t']))?;
    let start = inside + lower[inside..].find('>')? + 1;
    let end = lower[start..].find(&format!("</{name}")).map_or(lower.len(), |end| start + end);
    Some(words(&html[start..end]))
}

/// What readers see: no tags, no scripts and styles, single spaces.
fn words(html: &str) -> String {
    let mut seen = String::new();
    let mut rest = html;
    while let Some(tag) = rest.find('<') {
        seen.push_str(&rest[..tag]);
        seen.push(' ');
        rest = after_tag(&rest[tag..]);
    }
    seen.push_str(rest);
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows a tag; for a script or a style, what follows its end.
fn after_tag(tag: &str) -> &str {
    let begins = |name: &str| tag.get(1..=name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let end = ["script", "style"].into_iter().find(|name| begins(name)).map(|name| find(tag, &format!("</{name}")));
    let tail = match end {
        None => tag,
        Some(Some(end)) => &tag[end..],
        Some(None) => "",
    };
    tail.find('>').map_or("", |close| &tail[close + 1..])
}

/// Where an ASCII word begins, capitals or not.
fn find(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len()).position(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Page, words};

    #[test]
    fn tags_scripts_and_styles_are_not_seen() {
        let html = "a<script>if (1 < 2) {}</SCRIPT>b<style>x{}</style> <b\nx='>c";
        assert_eq!(words(html), "a b c");
        assert_eq!(words("<"), "");
    }

    #[test]
    fn a_number_stands_by_itself() {
        assert!(Page::of("<title>404</title>").says_gone());
        assert!(!Page::of("<title>Model 4040</title>").says_gone());
    }

    #[test]
    fn a_long_page_is_read_in_linear_time() {
        let html = "<p>".repeat(200_000);
        assert_eq!(Page::of(&html).title, "");
    }
}
