//! What all pages of ours have in common in one language: the fixed frame, cut out of one of them.

/// The pieces, in their order; between them stands what is a page's own.
#[derive(Debug)]
pub(crate) struct Frame {
    /// To the title.
    top: String,
    /// What is loaded.
    links: String,
    /// From the script to the switch of languages.
    header: String,
    /// From the end of the page's own part.
    footer: String,
}

impl Frame {
    /// Cuts a service's page up.
    pub(crate) fn of(page: &str) -> Self {
        let before = |text: &str, mark: &str| text.find(mark).expect("our page has such a line");
        let after_line = |text: &str, mark: &str| {
            let mark = text.rfind(mark).expect("our page has such a line");
            mark + before(&text[mark..], "\n")
        };
        let piece = |from: &str, end: fn(&str) -> usize| {
            let rest = &page[before(page, from)..];
            rest[..end(rest)].to_owned()
        };
        Self {
            top: page[..before(page, "<title>")].to_owned(),
            links: piece("<meta name=\"referrer\"", |rest| rest.find("<link rel=\"canonical\"").unwrap_or_default()),
            header: {
                let from = before(page, "<script type=\"module\"");
                page[from..after_line(page, "<a class=\"wide\"")].to_owned()
            },
            footer: page[before(page, "</main>")..].to_owned(),
        }
    }

    /// A template with the pieces in place of `[[top]]`, `[[links]]`, `[[header]]` and `[[footer]]`, and the language in
    /// place of `[[lang]]`.
    pub(crate) fn fill(&self, template: &str, language: &str, raw: fn(&str) -> String) -> String {
        let pieces = [("top", &self.top), ("links", &self.links), ("header", &self.header), ("footer", &self.footer)];
        let filled = template.replace("[[lang]]", language);
        pieces.iter().fold(filled, |text, (name, piece)| text.replace(&format!("[[{name}]]"), &raw(piece)))
    }
}
