//! The rules: each is data, in one file named after its identifier, proved by fixtures of that name.
//!
//! To add a rule: one file here, one line in [`RULES`], and a folder in `validator/tests/rules/`.

use schema::{Service, ServiceId};
use serde::Serialize;
use serde_json::Value;

use crate::catalogue::Catalogue;
use crate::finding::{FileId, Finding, Place, Severity};
use crate::load::{Document, Files};
use crate::text::Text;

/// Declares the modules of the rules and the list of them all.
macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(pub(crate) mod $module;)*

        /// Every rule.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),*];
    };
}

rules! {
    // Reading files.
    file_name,
    file_kind,
    file_unreadable,
    file_size,
    file_encoding,
    file_empty,
    file_characters,
    // Reading YAML.
    yaml_syntax,
    yaml_depth,
    yaml_key,
    yaml_alias,
    yaml_tag,
    yaml_document,
    yaml_number,
    // The shape of records.
    schema_key,
    schema_missing,
    schema_type,
    schema_value,
    term_unknown,
    // Sources and claims.
    source_unlisted,
    source_unused,
    source_undated,
    date_possible,
    date_order,
    // Text.
    translation_missing,
    // The web.
    domain_owner,
    url_safe,
    url_host,
    // What hangs together.
    reference_unknown,
    local_id,
    term_unused,
    id_retired,
}

/// What a rule is about; reports and the list of rules are grouped by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Files, names and characters.
    File,
    /// The YAML subset.
    Yaml,
    /// The shape of records and the controlled terms.
    Shape,
    /// Sources, dates and what claims must have.
    Claims,
    /// Prose and translations.
    Text,
    /// Domains, addresses and links.
    Web,
    /// Relations between records.
    Graph,
}

/// A rule: what it demands, why, and how to mend a record that breaks it.
#[derive(Debug)]
pub struct Rule {
    /// Its identifier, in lower case with hyphens.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// How bad a breach is.
    pub severity: Severity,
    /// What it demands, in one sentence.
    pub summary: Text,
    /// Why.
    pub why: Text,
    /// How to mend a breach.
    pub mend: Text,
    /// How breaches are found.
    pub(crate) check: Check,
}

/// How a rule finds breaches.
#[derive(Debug)]
pub(crate) enum Check {
    /// They are found while files are read and held against the schema.
    Reading,
    /// By looking at each file's value, whatever its kind.
    Document(fn(&Document<'_>, &mut Vec<Finding>)),
    /// By looking at the typed catalogue as a whole.
    Catalogue(fn(&Context<'_>, &mut Vec<Finding>)),
}

/// What a rule on the whole catalogue sees.
pub(crate) struct Context<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) files: &'a Files,
}

impl Context<'_> {
    /// A finding of `rule` in the file of one record.
    pub(crate) fn finding(
        &self,
        rule: &'static Rule,
        kind: schema::Kind,
        id: &str,
        place: Place,
        message: Text,
    ) -> Finding {
        Finding::new(rule, self.files.of(kind, id), place, message)
    }
}

/// The rule with this identifier.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id).copied()
}

/// Calls `visit` with every value inside `value`, itself included, and its JSON Pointer.
pub(crate) fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&str, &'v Value)) {
    fn inner<'v>(value: &'v Value, pointer: &mut String, visit: &mut impl FnMut(&str, &'v Value)) {
        visit(pointer, value);
        let length = pointer.len();
        match value {
            Value::Object(map) => {
                for (key, child) in map {
                    pointer.push('/');
                    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                    inner(child, pointer, visit);
                    pointer.truncate(length);
                }
            }
            Value::Array(items) => {
                for (index, child) in items.iter().enumerate() {
                    pointer.push('/');
                    pointer.push_str(&index.to_string());
                    inner(child, pointer, visit);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
    }
    inner(value, &mut String::new(), visit);
}

/// The word of `known` that is most like `word`, if one is like enough to be meant.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |candidate: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
    let allowed = (word.chars().count() / 3).clamp(1, 4);
    let nearest = known
        .into_iter()
        .map(|candidate| (likeness(candidate), candidate))
        .min();
    nearest
        .filter(|(distance, _)| *distance <= allowed)
        .map(|(_, candidate)| candidate)
}

/// The file of a record, for findings about another one.
pub(crate) fn file_of(context: &Context<'_>, kind: schema::Kind, id: &str) -> FileId {
    context.files.of(kind, id)
}

/// Whether a JSON Pointer leads to an item of a list of citations.
pub(crate) fn is_citation(pointer: &str) -> bool {
    pointer.rsplit('/').nth(1) == Some("cites")
}

/// Whether a JSON Pointer leads to an address of the web.
pub(crate) fn is_address(pointer: &str) -> bool {
    matches!(pointer.rsplit('/').next(), Some("url" | "archive"))
}

/// The keys of a file's `sources`.
pub(crate) fn listed_sources(value: &Value) -> impl Iterator<Item = &str> {
    value["sources"]
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str))
}

/// Every other service that a record names, with the place where it does.
pub(crate) fn named_services(service: &Service) -> Vec<(String, &ServiceId)> {
    let mut named: Vec<(String, &ServiceId)> = Vec::new();
    named.extend(
        service
            .relations
            .iter()
            .enumerate()
            .map(|(index, relation)| (format!("/relations/{index}/service"), &relation.service)),
    );
    for (index, route) in service.routes.iter().enumerate() {
        let conditions = route.conditions.iter().map(|condition| &condition.services);
        let effects = route.effects.iter().map(|effect| &effect.services);
        for (section, lists) in [
            ("conditions", conditions.collect::<Vec<_>>()),
            ("effects", effects.collect()),
        ] {
            for (item, services) in lists.into_iter().enumerate() {
                let at = |number| format!("/routes/{index}/{section}/{item}/services/{number}");
                named.extend(services.iter().enumerate().map(|(number, id)| (at(number), id)));
            }
        }
    }
    named
}
