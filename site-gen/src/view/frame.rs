//! What every page has: its language, its address in every language, the site's chief links.

use serde::Serialize;

/// The common part of every view, always in the field `page`.
#[derive(Debug, Clone, Serialize)]
pub struct Frame<'a> {
    /// The template's name without `.html`: `home`, `service`, …; for a class on `body`.
    pub kind: &'static str,
    /// The page's language, as a BCP 47 tag: `en`, `zh`. For `<html lang>`.
    pub lang: &'a str,
    /// The direction of that language: `ltr` or `rtl`. For `<html dir>`.
    pub dir: &'static str,
    /// Whether a program made this language of another (message `derived-note`).
    pub derived: bool,
    /// The address of this page, with the path prefix of `--base-url`: `/en/services/wechat/`.
    pub url: String,
    /// The whole address of this page, when `--base-url` was given. For `<link rel="canonical">` and Open Graph.
    pub canonical: Option<String>,
    /// The picture that stands beside links to this page, where pictures are drawn.
    pub picture: Option<super::Preview>,
    /// Whether search engines may list the page (not the case for 404 pages).
    pub indexed: bool,
    /// Whether the other languages have this very page, for `<link rel="alternate">`. Where not, the language switch
    /// leads to the nearest one.
    pub twins: bool,
    /// This page in every language, this one included, in the order of the languages.
    pub alternates: Vec<Alternate<'a>>,
    /// The address for readers of any other language, for `<link rel="alternate" hreflang="x-default">`.
    pub default_url: String,
    /// The chief pages of the site in the page's language: [`Links`], made a value once for all pages.
    pub links: tera::Value,
    /// The date of the data, `2026-11-21`; ages are counted from it.
    pub today: &'a str,
    /// How many services the catalogue holds.
    pub service_count: usize,
    /// The Content-Security-Policy, for `<meta http-equiv>`.
    pub csp: &'static str,
}

/// One page in one language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate<'a> {
    /// The language as a BCP 47 tag, for `lang` and `hreflang`.
    pub lang: &'a str,
    /// The language's name in itself: `English`, `中文`. From its message `language-name`.
    pub name: &'a str,
    /// The same where there is little room: `EN`, `中`.
    pub short: &'a str,
    /// The address of the page in that language: whole when `--base-url` was given, else from the root.
    /// For `<link rel="alternate">`.
    pub absolute: String,
    /// The address of the page in that language, from the root. For the language switch.
    pub url: String,
    /// Whether it is the page's own language.
    pub current: bool,
}

/// The addresses of the chief pages in one language. All begin with `/`.
#[derive(Debug, Clone, Serialize)]
pub struct Links {
    /// `/`, the choice of language.
    pub root: String,
    /// `/<lang>/`
    pub home: String,
    /// `/<lang>/services/`
    pub services: String,
    /// `/<lang>/find/`
    pub find: String,
    /// `/<lang>/compare/`
    pub compare: String,
    /// `/<lang>/categories/`
    pub categories: String,
    /// `/<lang>/difficulty/`
    pub difficulty: String,
    /// `/<lang>/dark-patterns/`
    pub dark_patterns: String,
    /// `/<lang>/operators/`
    pub operators: String,
    /// `/<lang>/rights/`
    pub rights: String,
    /// `/<lang>/surveys/`
    pub surveys: String,
    /// `/<lang>/timeline/`
    pub timeline: String,
    /// `/<lang>/changes/`
    pub changes: String,
    /// `/<lang>/when-refused/`
    pub when_refused: String,
    /// `/<lang>/rules/`
    pub rules: String,
    /// `/<lang>/how-we-rate/`
    pub how_we_rate: String,
    /// `/<lang>/conditions/`
    pub conditions: String,
    /// `/<lang>/proof/`
    pub proof: String,
    /// `/<lang>/countries/`
    pub countries: String,
    /// `/<lang>/numbers/`
    pub numbers: String,
    /// `/<lang>/numbers/justdeleteme/`
    pub comparison: String,
    /// `/<lang>/about/`
    pub about: String,
    /// `/<lang>/api/`
    pub data: String,
    /// The feed of everything that changes; where the host is known.
    pub feed: Option<String>,
    /// `/<lang>/suggest/`, the form; `?service=<id>` names a record.
    pub suggest: String,
    /// The form for a service that is missing, to which its name is to be added.
    pub request: String,
    /// `/<lang>/privacy/`
    pub privacy: String,
    /// `/<lang>/contribute/`
    pub contribute: String,
    /// `/<lang>/app.webmanifest`
    pub manifest: String,
    /// `/<lang>/opensearch.xml`, where the host is known.
    pub opensearch: Option<String>,
    /// The search index, for the home page's `data-` attribute.
    pub search_index: String,
}
