//! Prose pages: Markdown without raw HTML, as HTML.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeWithOffset, html};

/// A page of prose.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The text of the first heading.
    pub title: String,
    /// Everything after it, as HTML.
    pub html: String,
}

/// Why a text is refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("line {line}: {problem}")]
pub struct MarkdownError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub problem: String,
}

/// Turns a Markdown text into a title and HTML. `resolve` turns a link that is no whole address into one.
///
/// # Errors
/// When the text holds raw HTML, a picture, a link to a scheme other than https or mailto, emphasis marks that
/// would be shown as they stand, or no title.
pub fn render(text: &str, resolve: &dyn Fn(&str) -> String) -> Result<Page, MarkdownError> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut title = String::new();
    let mut in_title = false;
    let mut kept = Vec::new();
    for (event, range) in TextMergeWithOffset::new(Parser::new_ext(text, options).into_offset_iter()) {
        let refuse = |problem: &str| MarkdownError {
            line: text[..range.start].matches('\n').count() + 1,
            problem: problem.into(),
        };
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) if title.is_empty() => in_title = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if in_title => in_title = false,
            Event::Text(part) | Event::Code(part) if in_title => title.push_str(&part),
            _ if in_title => return Err(refuse("the title may hold plain text only")),
            event => kept.push(checked(event, resolve).map_err(refuse)?),
        }
    }
    if title.is_empty() {
        return Err(MarkdownError { line: 1, problem: "the page has no title; begin it with a line `# Title`".into() });
    }
    let mut page = String::with_capacity(text.len() * 2);
    html::push_html(&mut page, kept.into_iter());
    Ok(Page { title, html: page })
}

fn checked<'a>(event: Event<'a>, resolve: &dyn Fn(&str) -> String) -> Result<Event<'a>, &'static str> {
    match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
            Err("raw HTML is not taken; write it in Markdown, or `&lt;` for a sign")
        }
        Event::Start(Tag::Image { .. }) => Err("pictures are not taken here; put it into a template"),
        Event::Text(text) if text.contains("**") => {
            Err("these asterisks would be shown as they stand; put a space outside them, or leave the emphasis out")
        }
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Ok(Event::Start(Tag::Link { link_type, dest_url: link(dest_url, resolve)?, title, id }))
        }
        event => Ok(event),
    }
}

fn link<'a>(target: CowStr<'a>, resolve: &dyn Fn(&str) -> String) -> Result<CowStr<'a>, &'static str> {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['/', '#', '?']));
    match scheme {
        Some("https" | "mailto") => Ok(target),
        Some(_) => Err("a link must begin with https: or mailto:, or be a path within the site"),
        None if target.starts_with('#') => Ok(target),
        None => Ok(resolve(&target).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::render;

    fn shown(text: &str) -> Result<(String, String), String> {
        let page = render(text, &|path| format!("/en/{path}")).map_err(|error| error.to_string())?;
        Ok((page.title, page.html))
    }

    #[test]
    fn the_first_heading_is_the_title() {
        let (title, html) = shown("# About `us`\n\nSee [how](how-we-rate/#days) & **why**.\n").unwrap();
        assert_eq!(title, "About us");
        assert_eq!(html, "<p>See <a href=\"/en/how-we-rate/#days\">how</a> &amp; <strong>why</strong>.</p>\n");
    }

    #[test]
    fn what_could_run_or_load_something_is_refused() {
        for (text, said) in [
            ("# T\n\n<script>alert(1)</script>\n", "line 3: raw HTML"),
            ("# T\n\na <b>b</b>\n", "raw HTML"),
            ("# T\n\n![x](https://a.example/x.png)\n", "pictures"),
            ("# T\n\n[x](javascript:alert(1))\n", "https:"),
            ("# T\n\n[x](JavaScript:alert(1))\n", "https:"),
            ("# T\n\n点击**“注销”**按钮\n", "asterisks"),
            ("no title\n", "no title"),
        ] {
            let refusal = shown(text).unwrap_err();
            assert!(refusal.contains(said), "{text}: {refusal}");
        }
    }
}
