//! The rules: each is data, in one file named after its identifier, proved by fixtures of that name.
//!
//! To add a rule: one file here, one line in [`RULES`], and a folder in `validator/tests/rules/`.

use std::collections::BTreeMap;

use rayon::prelude::*;
use schema::{Kind, Service, ServiceId};
use serde::Serialize;

use crate::catalogue::Catalogue;
use crate::finding::{FileId, Finding, Place, Severity};
use crate::load::{Document, Files};
use crate::text::Text;

mod support;

pub(crate) use support::*;

/// Declares the modules of the rules and the list of them all.
macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(pub(crate) mod $module;)*

        /// Every rule.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),*];
    };
}

rules! {
    // Files, names and characters.
    file_characters,
    file_empty,
    file_encoding,
    file_end,
    file_kind,
    file_layout,
    file_name,
    file_nfc,
    file_size,
    file_unreadable,
    exception_expired,
    exception_needed,
    // The YAML subset.
    yaml_alias,
    yaml_depth,
    yaml_document,
    yaml_key,
    yaml_number,
    yaml_syntax,
    yaml_tag,
    // The shape of records and the controlled terms.
    country_known,
    schema_key,
    schema_missing,
    schema_type,
    schema_value,
    term_attribute,
    term_unknown,
    term_unused,
    // Sources, dates and what claims must have.
    cites_duplicate,
    claim_duplicate,
    condition_measure,
    date_order,
    date_possible,
    date_witnessed,
    pattern_witness,
    rating_facts,
    route_contact,
    route_contradiction,
    route_duplicate,
    route_empty,
    route_missing,
    route_none,
    source_address,
    source_duplicate,
    source_tested,
    source_undated,
    source_unlisted,
    source_unused,
    timing_bounds,
    timing_days,
    timing_empty,
    timing_sane,
    // Prose and translations.
    text_chinese,
    text_english,
    text_hidden,
    text_html,
    text_length,
    text_link,
    text_loaded,
    text_markup,
    text_placeholder,
    text_punctuation,
    text_space,
    text_spacing,
    text_traditional,
    text_zhuxiao,
    translation_copied,
    translation_missing,
    // Domains, addresses and links.
    app_owner,
    domain_confusable,
    domain_nested,
    domain_owner,
    domain_public,
    domain_redundant,
    url_host,
    url_safe,
    url_shortener,
    url_tracking,
    // Relations between records.
    alias_collision,
    alias_redundant,
    id_retired,
    local_id,
    name_collision,
    operator_cycle,
    operator_unused,
    reference_unknown,
    relation_mirror,
    relation_self,
    retired_successor,
    survey_result,
    system_owner,
    system_unused,
    // The yardsticks of jurisdictions.
    law_yardstick,
    // What changed since another version.
    bulk_change,
    entry_moved,
    grade_eased,
    id_vanished,
    translation_stale,
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
    /// The yardsticks of jurisdictions.
    Law,
    /// What changed since another version (`check --since`).
    Change,
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
    /// By looking at each service, with the whole catalogue at hand.
    Service(fn(&Context<'_>, &Subject<'_>, &mut Vec<Finding>)),
    /// By looking at the typed catalogue as a whole.
    Catalogue(fn(&Context<'_>, &mut Vec<Finding>)),
    /// By looking at each service that both versions have and that changed from the one to the other.
    Change(fn(&Change<'_>, &Changed<'_>, &mut Vec<Finding>)),
    /// By looking at both versions as a whole.
    Versions(fn(&Change<'_>, &mut Vec<Finding>)),
}

/// What a rule on the whole catalogue sees.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) files: &'a Files,
}

impl Context<'_> {
    /// The file of a record.
    pub(crate) fn file(&self, kind: Kind, id: &str) -> FileId {
        self.files.of(kind, id)
    }

    /// A finding of `rule` in the file of one record, with the rule's own advice.
    pub(crate) fn finding(&self, rule: &'static Rule, kind: Kind, id: &str, place: Place, message: Text) -> Finding {
        Finding::new(rule, self.file(kind, id), place, message).help(rule.mend.clone())
    }
}

/// Two versions of a catalogue.
pub(crate) struct Change<'a> {
    /// The newer version.
    pub(crate) context: Context<'a>,
    /// The older one.
    pub(crate) old: &'a Catalogue,
    /// The services whose files are gone, with the number that each of these files is known by.
    pub(crate) gone: &'a BTreeMap<&'a ServiceId, FileId>,
}

impl<'a> Change<'a> {
    /// The services that both versions have and that differ.
    pub(crate) fn changed(&self) -> impl Iterator<Item = Changed<'a>> {
        self.context.catalogue.services.iter().filter_map(|(id, new)| {
            let old = self.old.services.get(id).filter(|old| *old != new)?;
            let file = self.context.file(Kind::Service, id.as_str());
            Some(Changed { old, new: Subject { id: id.as_str(), service: new, file } })
        })
    }
}

/// A service that changed.
pub(crate) struct Changed<'a> {
    pub(crate) old: &'a Service,
    pub(crate) new: Subject<'a>,
}

/// Applies a rule on changes.
pub(crate) fn compare(rule: &Rule, change: &Change<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    match rule.check {
        Check::Change(check) => change.changed().for_each(|changed| check(change, &changed, &mut found)),
        Check::Versions(check) => check(change, &mut found),
        _ => {}
    }
    found
}

/// The service that a rule looks at.
pub(crate) struct Subject<'a> {
    pub(crate) id: &'a str,
    pub(crate) service: &'a Service,
    pub(crate) file: FileId,
}

impl Subject<'_> {
    /// A finding at the value at a JSON Pointer, with the rule's own advice.
    pub(crate) fn finding(&self, rule: &'static Rule, pointer: impl Into<String>, message: Text) -> Finding {
        Finding::new(rule, self.file, Place::Value(pointer.into()), message).help(rule.mend.clone())
    }
}

/// Applies every rule that is about more than single files: those on the whole catalogue beside each other, and beside
/// them those on services, all of them to one service after the other, because it is quick to reach by then.
pub(crate) fn apply(context: &Context<'_>) -> Vec<Finding> {
    let (mut found, of_services) = rayon::join(|| to_catalogue(context), || to_services(context));
    found.extend(of_services);
    found
}

fn to_catalogue(context: &Context<'_>) -> Vec<Finding> {
    let found = RULES.par_iter().with_max_len(1).map(|rule| {
        let mut found = Vec::new();
        if let Check::Catalogue(check) = rule.check {
            check(context, &mut found);
        }
        found
    });
    found.flatten_iter().collect()
}

fn to_services(context: &Context<'_>) -> Vec<Finding> {
    let found = context.catalogue.services.par_iter().map(|(id, service)| {
        let file = context.file(Kind::Service, id.as_str());
        to_service(context, &Subject { id: id.as_str(), service, file })
    });
    found.flatten_iter().collect()
}

fn to_service(context: &Context<'_>, subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        if let Check::Service(check) = rule.check {
            check(context, subject, &mut found);
        }
    }
    found
}

/// Applies the same rules to the whole catalogue and, of its services, to one alone.
pub(crate) fn apply_to(context: &Context<'_>, subject: &Subject<'_>) -> Vec<Finding> {
    let mut found = to_catalogue(context);
    found.extend(to_service(context, subject));
    found
}

/// The rule with this identifier.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id).copied()
}
