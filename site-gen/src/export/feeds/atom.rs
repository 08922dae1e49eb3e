//! The Atom format (RFC 4287).

use std::io;

use jiff::civil::Date;
use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

/// A feed.
#[derive(Debug)]
pub(super) struct Feed<'f> {
    /// Its own whole address.
    pub(super) id: String,
    /// Its language.
    pub(super) language: &'f str,
    /// What it is called.
    pub(super) title: String,
    /// The page that it is about.
    pub(super) page: String,
    /// When it was last changed, where nothing in it says so.
    pub(super) date: Date,
    /// Its entries, newest first.
    pub(super) entries: Vec<Entry>,
}

/// An entry.
#[derive(Debug)]
pub(super) struct Entry {
    /// What tells it from every other one.
    pub(super) id: String,
    /// What it says.
    pub(super) title: String,
    /// The day that it is sorted by.
    pub(super) on: Date,
    /// The date in words, as precisely as it is known.
    pub(super) dated: String,
    /// What more there is to say.
    pub(super) note: Option<String>,
    /// Its page.
    pub(super) page: String,
}

impl Feed<'_> {
    /// The feed as XML.
    ///
    /// # Errors
    /// None: it is written to memory.
    pub(super) fn xml(&self) -> io::Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
        writer.write_event(Event::Decl(quick_xml::events::BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let updated = self.entries.iter().map(|entry| entry.on).max().unwrap_or(self.date);
        let root = writer
            .create_element("feed")
            .with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", self.language)]);
        root.write_inner_content(|writer| {
            text(writer, "id", &self.id)?;
            text(writer, "title", &self.title)?;
            text(writer, "updated", &instant(updated))?;
            link(writer, "self", "application/atom+xml", &self.id)?;
            link(writer, "alternate", "text/html", &self.page)?;
            writer.create_element("author").write_inner_content(|writer| text(writer, "name", "Wayout"))?;
            text(writer, "rights", "CC BY 4.0")?;
            self.entries.iter().try_for_each(|entry| entry.write(writer))
        })?;
        let mut xml = writer.into_inner();
        xml.push(b'\n');
        Ok(xml)
    }
}

impl Entry {
    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let content = match &self.note {
            Some(note) => format!("{} · {note}", self.dated),
            None => self.dated.clone(),
        };
        writer
            .create_element("entry")
            .write_inner_content(|writer| {
                text(writer, "id", &self.id)?;
                text(writer, "title", &self.title)?;
                text(writer, "updated", &instant(self.on))?;
                link(writer, "alternate", "text/html", &self.page)?;
                text(writer, "content", &content)
            })
            .map(drop)
    }
}

/// The beginning of a day, as RFC 3339 has it.
fn instant(date: Date) -> String {
    format!("{date}T00:00:00Z")
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, content: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(quick_xml::events::BytesText::new(content)).map(drop)
}

fn link(writer: &mut Writer<Vec<u8>>, relation: &str, kind: &str, address: &str) -> io::Result<()> {
    let element = writer.create_element("link");
    element.with_attributes([("rel", relation), ("type", kind), ("href", address)]).write_empty().map(drop)
}

/// Makes sure that this is well-formed and has so many entries.
///
/// # Errors
/// Says what is wrong.
pub(super) fn check(xml: &[u8], entries: usize) -> Result<(), String> {
    let mut reader = Reader::from_reader(xml);
    let mut found = 0;
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => break,
            Event::Start(element) if element.name().as_ref() == "entry" => found += 1,
            _ => {}
        }
    }
    if found == entries { Ok(()) } else { Err(format!("{found} of {entries} entries")) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Entry, Feed, check};

    #[test]
    fn signs_of_xml_are_text() {
        let entry = Entry {
            id: "https://a.example/?a=1&b=2#x".into(),
            title: "<b> & \"c\"".into(),
            on: date(2018, 1, 1),
            dated: "2018".into(),
            note: Some("]]>".into()),
            page: "https://a.example/?a=1&b=2".into(),
        };
        let feed = Feed {
            id: "https://a.example/f".into(),
            language: "en",
            title: "T".into(),
            page: "https://a.example/".into(),
            date: date(2026, 1, 1),
            entries: vec![entry],
        };
        let xml = String::from_utf8(feed.xml().unwrap()).unwrap();
        assert!(xml.contains("&lt;b&gt; &amp;") && xml.contains("href=\"https://a.example/?a=1&amp;b=2\""), "{xml}");
        assert!(xml.contains("<updated>2018-01-01T00:00:00Z</updated>"));
        assert_eq!(check(xml.as_bytes(), 1), Ok(()));
        assert!(check(xml.as_bytes(), 2).is_err());
        assert!(check(b"<feed><entry></feed>", 1).is_err());
    }
}
