//! Where every page stands: the one place that knows the addresses of the site.
//!
//! Paths are relative to the root of a language (`services/wechat/`) or, for [`root`] ones, of the site.

pub mod root;

/// The home page.
pub fn home() -> String {
    String::new()
}

/// All services.
pub fn services() -> String {
    "services/".into()
}

/// One service; also the tombstone of a retired one.
pub fn service(id: &str) -> String {
    format!("services/{id}/")
}

/// The picture that stands beside links to the page at this path.
pub fn picture(page: &str) -> String {
    format!("{page}picture.png")
}

/// The services under one initial: `a` to `z`, or `other`.
pub fn initial(key: &str) -> String {
    format!("a-z/{key}/")
}

/// A further page of the list at this path.
pub fn numbered(path: String, number: usize) -> String {
    if number <= 1 { path } else { format!("{path}{number}/") }
}

/// The page of filters.
pub fn find() -> String {
    "find/".into()
}

/// What changed in the data.
pub fn changes() -> String {
    "changes/".into()
}

/// Services side by side.
pub fn compare() -> String {
    "compare/".into()
}

/// What is shown without a connection.
pub fn offline() -> String {
    "offline.html".into()
}

/// All categories.
pub fn categories() -> String {
    "categories/".into()
}

/// The services of one category.
pub fn category(term: &str) -> String {
    format!("categories/{}/", slug(term))
}

/// All grades.
pub fn difficulties() -> String {
    "difficulty/".into()
}

/// The services of one grade.
pub fn difficulty(grade: &str) -> String {
    format!("difficulty/{grade}/")
}

/// All dark patterns.
pub fn dark_patterns() -> String {
    "dark-patterns/".into()
}

/// One dark pattern.
pub fn dark_pattern(term: &str) -> String {
    format!("dark-patterns/{}/", slug(term))
}

/// All operators.
pub fn operators() -> String {
    "operators/".into()
}

/// One operator.
pub fn operator(id: &str) -> String {
    format!("operators/{id}/")
}

/// All jurisdictions.
pub fn rights() -> String {
    "rights/".into()
}

/// One jurisdiction.
pub fn jurisdiction(code: &str) -> String {
    format!("rights/{code}/")
}

/// All surveys.
pub fn surveys() -> String {
    "surveys/".into()
}

/// One survey.
pub fn survey(id: &str) -> String {
    format!("surveys/{id}/")
}

/// Everything dated that happened.
pub fn timeline() -> String {
    "timeline/".into()
}

/// What to do when leaving is refused.
pub fn when_refused() -> String {
    "when-refused/".into()
}

/// The rules that records are held against.
pub fn rules() -> String {
    "rules/".into()
}

/// One rule.
pub fn rule(id: &str) -> String {
    format!("rules/{id}/")
}

/// How difficulty is computed.
pub fn how_we_rate() -> String {
    "how-we-rate/".into()
}

/// The form with which a reader changes a record or adds a service.
pub fn suggest() -> String {
    "suggest/".into()
}

/// All conditions, or all kinds of proof.
pub fn demands(vocabulary: &str) -> String {
    if vocabulary == schema::ConditionKind::VOCABULARY { "conditions/".into() } else { format!("{vocabulary}/") }
}

/// The services that demand one condition or proof.
pub fn demand(vocabulary: &str, term: &str) -> String {
    format!("{}{}/", demands(vocabulary), slug(term))
}

/// All countries.
pub fn countries() -> String {
    "countries/".into()
}

/// One country, by its ISO code.
pub fn country(code: &str) -> String {
    format!("countries/{}/", code.to_ascii_lowercase())
}

/// The data: every file that tools read.
pub fn data() -> String {
    "api/".into()
}

/// Every part of the design once.
pub fn specimen() -> String {
    "specimen/".into()
}

/// The catalogue in numbers.
pub fn numbers() -> String {
    "numbers/".into()
}

/// Our grades held against those of another list.
pub fn comparison() -> String {
    format!("numbers/{}/", crate::comparison::LIST)
}

/// The services in one cell of that comparison.
pub fn comparison_cell(cell: &str) -> String {
    format!("numbers/{}/{cell}/", crate::comparison::LIST)
}

/// A page of prose.
pub fn prose(name: &str) -> String {
    format!("{name}/")
}

/// The page for what is not there.
pub fn not_found() -> String {
    "404.html".into()
}

/// A term as part of an address: `hidden_entry` becomes `hidden-entry`.
fn slug(term: &str) -> String {
    term.replace('_', "-")
}

/// The file that holds the page at this path: `services/` is `services/index.html`.
pub fn file_of(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}
