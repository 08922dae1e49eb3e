//! Writes what Hugo and Zola build from: one page of content for each service in each language, with its facts as front
//! matter; tables of messages, terms and rights for each language; and the templates of `hugo/` and `zola/`.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde_json::{Value, json};
use site_gen::edition::Edition;
use site_gen::pages::{self, Job};
use site_gen::paths;

use crate::facts::Shared;
use crate::frame::Frame;
use crate::values::toml;
use crate::words::words;

/// A peer's folder as it is written.
pub(crate) trait Shape: Sync {
    /// What is the same for every language.
    fn whole(&self, folder: &Path) -> io::Result<()>;
    /// The tables and templates of one language.
    fn language(&self, folder: &Path, language: &str, shared: &Shared, frame: &Frame) -> io::Result<()>;
    /// The content of one page.
    fn page(&self, folder: &Path, language: &str, facts: &Value) -> io::Result<()>;
}

/// One of so many pages of ours is written for holding theirs against it.
const SAMPLE: usize = 97;

/// Writes the folder of each peer, and some pages of ours.
pub(crate) fn write(editions: &[Edition<'_>], peers: &[(&dyn Shape, &Path)], sample: &Path) -> io::Result<()> {
    for (shape, folder) in peers {
        shape.whole(folder)?;
    }
    for edition in editions {
        let mut jobs = pages::jobs(std::slice::from_ref(edition));
        jobs.retain(|job| job.kind.name == "service");
        let mut shared = Shared { words: words(edition.language), ..Shared::default() };
        let facts: Vec<Value> = jobs.iter().map(|job| shared.page(job)).collect();
        let page = |job: &Job<'_, '_>| String::from_utf8(job.render().expect("a page")).expect("text");
        let frame = Frame::of(&page(&jobs[0]));
        let tag = &edition.language.tag;
        for job in jobs.iter().step_by(SAMPLE) {
            put(&sample.join(paths::file_of(&job.path())), &page(job))?;
        }
        for (shape, folder) in peers {
            shape.language(folder, tag, &shared, &frame)?;
            facts.par_iter().try_for_each(|facts| shape.page(folder, tag, facts))?;
        }
    }
    Ok(())
}

const HUGO_PARTIALS: [(&str, &str); 6] = [
    ("cite.html", include_str!("hugo/cite.html")),
    ("claims.html", include_str!("hugo/claims.html")),
    ("lasting.html", include_str!("hugo/lasting.html")),
    ("path.html", include_str!("hugo/path.html")),
    ("rights.html", include_str!("hugo/rights.html")),
    ("row.html", include_str!("hugo/row.html")),
];
const HUGO_PAGE: &str = concat!(include_str!("hugo/page.html"), include_str!("hugo/rest.html"));
const ZOLA_PARTS: [(&str, &str); 8] = [
    ("claim.html", include_str!("zola/claim.html")),
    ("lasting.html", include_str!("zola/lasting.html")),
    ("macros.html", include_str!("zola/macros.html")),
    ("path.html", include_str!("zola/path.html")),
    ("row.html", include_str!("zola/row.html")),
    ("undone.html", include_str!("zola/undone.html")),
    ("shortcodes/cites.html", include_str!("zola/cites.html")),
    ("shortcodes/rights.html", include_str!("zola/rights.html")),
];
const ZOLA_PAGE: &str = concat!(include_str!("zola/service.html"), include_str!("zola/rest.html"));

/// Hugo's: `data/` for messages, terms and rights, which is faster than `i18n/`; one site, which is faster than one for
/// each language.
pub(crate) struct Hugo;

impl Shape for Hugo {
    fn whole(&self, folder: &Path) -> io::Result<()> {
        put(&folder.join("hugo.toml"), include_str!("hugo/hugo.toml"))?;
        HUGO_PARTIALS.iter().try_for_each(|(name, text)| put(&folder.join("layouts/_partials").join(name), text))
    }

    fn language(&self, folder: &Path, language: &str, shared: &Shared, frame: &Frame) -> io::Result<()> {
        let words =
            with_dates(shared, language, ["January 2006", "2 January 2006"], ["2006 年 1 月", "2006 年 1 月 2 日"]);
        let data = json!({ "words": words, "terms": shared.terms, "rights": shared.rights });
        put(&folder.join(format!("data/{language}.json")), &data.to_string())?;
        put(&folder.join(format!("layouts/{language}/page.html")), &frame.fill(HUGO_PAGE, language, str::to_owned))
    }

    fn page(&self, folder: &Path, language: &str, facts: &Value) -> io::Result<()> {
        content(folder, language, "params", facts)
    }
}

/// Zola's: `load_data` for messages and terms, which weighs less than `trans`, whose messages every page is given in all
/// languages. Rights are made once for a language, as a page of their own, whose content others take in.
pub(crate) struct Zola;

impl Shape for Zola {
    fn whole(&self, folder: &Path) -> io::Result<()> {
        put(&folder.join("config.toml"), include_str!("zola/config.toml"))?;
        put(&folder.join("templates/index.html"), "{{ config.base_url }}")?;
        ZOLA_PARTS.iter().try_for_each(|(name, text)| put(&folder.join("templates").join(name), text))
    }

    fn language(&self, folder: &Path, language: &str, shared: &Shared, frame: &Frame) -> io::Result<()> {
        let words = with_dates(shared, language, ["%B %Y", "%-d %B %Y"], ["%Y 年 %-m 月", "%Y 年 %-m 月 %-d 日"]);
        let data = json!({ "words": words, "terms": shared.terms });
        put(&folder.join(format!("data/{language}.json")), &data.to_string())?;
        put(&folder.join(format!("data/rights.{language}.json")), &json!(shared.rights).to_string())?;
        let content = folder.join("content").join(language);
        for code in shared.rights.keys() {
            let call = format!("{{{{ rights(code=\"{code}\", tag=\"{language}\") }}}}");
            put(&content.join(format!("rights-{code}.md")), &format!("+++\nrender = false\n+++\n{call}\n"))?;
        }
        let raw = |text: &str| format!("{{% raw %}}{text}{{% endraw %}}");
        put(&folder.join(format!("templates/service.{language}.html")), &frame.fill(ZOLA_PAGE, language, raw))?;
        let section = |template: &str| format!("+++\nrender = false\n{template}+++\n");
        put(&content.join("_index.md"), &section(""))?;
        let template = section(&format!("page_template = \"service.{language}.html\"\n"));
        put(&content.join("services/_index.md"), &template)
    }

    fn page(&self, folder: &Path, language: &str, facts: &Value) -> io::Result<()> {
        content(folder, language, "extra", facts)
    }
}

/// The messages, with the forms of a month and a day as the peer writes them: the English and the Chinese ones.
fn with_dates(shared: &Shared, language: &str, english: [&str; 2], chinese: [&str; 2]) -> Value {
    let [month, day] = if language == "en" { english } else { chinese };
    let mut words = shared.words.clone();
    words.insert("format_month".into(), json!(month));
    words.insert("format_day".into(), json!(day));
    Value::Object(words)
}

/// Writes the content of one page, its facts under `table`. TOML is what both read fastest.
fn content(folder: &Path, language: &str, table: &str, facts: &Value) -> io::Result<()> {
    let mut text = format!("+++\ntitle = {}\n[{table}]\n", facts["name"]);
    for (name, value) in facts.as_object().into_iter().flatten() {
        let _ = writeln!(text, "{name} = {}", toml(value));
    }
    let id = facts["id"].as_str().unwrap_or_default();
    put(&folder.join(format!("content/{language}/services/{id}.md")), &(text + "+++\n"))
}

fn put(file: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(file))?;
    fs::write(file, text)
}
