//! Reads, checks, rates and formats the records of a Wayout catalogue.
//!
//! Invariants:
//! - Input happens in `read` (and [`revision`], through git) alone, writing in [`write`] alone, printing in the binary
//!   alone; everything between is a pure function. Nothing but `links`, which is no part of checking, uses the network.
//! - Mistakes in records are values ([`Diagnostic`]); an `Err` says that there is nothing to check.
//! - [`Checked`] is made by [`check`] alone, when no rule found an error: what takes it can't be handed an invalid catalogue.
//! - A rule is data in a file of its own ([`RULES`]); reports know nothing of rules.

mod catalogue;
pub mod derive;
mod diagnostic;
pub mod diff;
pub mod draft;
mod exceptions;
mod finding;
pub mod fix;
pub mod forms;
pub mod import;
mod layout;
#[cfg(feature = "links")]
pub mod links;
mod load;
mod markup;
mod place;
#[doc(hidden)]
pub mod probe;
mod read;
pub mod report;
pub mod revision;
mod rules;
mod sentences;
mod shape;
mod source;
pub mod stale;
pub mod stats;
mod table;
mod text;
pub mod words;
pub mod write;
mod yaml;

pub use catalogue::{Catalogue, Checked};
pub use diagnostic::{Diagnostic, Location};
pub use finding::{FileId, Severity};
pub use load::{Options, Outcome, check, check_since, check_with};
pub use place::Part;
pub use read::{Planned, ReadError};
pub use rules::{Group, RULES, Rule, find as find_rule};
pub use sentences::SENTENCES;
pub use source::{Position, SourceFile};
pub use text::{Lang, Text};
