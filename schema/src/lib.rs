//! The shape of a Wayout catalogue: record types, and the JSON Schemas made from them.
//!
//! This crate alone knows what a record looks like. It reads no file, prints nothing and knows no rule;
//! whether a record is *good* is the validator's business.
//!
//! [`v1`] holds the types of the published JSON: what a Rust client reads the API into.
//!
//! To add a field: add it to its type here, decide in [`claims`] whether it claims something, and run
//! `cargo validate schema --write schema`.

pub mod claims;
mod difficulty;
mod exception;
mod json_schema;
mod jurisdiction;
mod names;
mod operator;
mod ordered;
mod route;
mod service;
mod small_map;
mod source;
mod survey;
mod text;
mod time;
pub mod v1;
mod vocabulary;

pub use difficulty::*;
pub use exception::*;
pub use json_schema::{Kind, Vocabularies, schema, schema_text};
pub use jurisdiction::*;
pub use names::*;
pub use operator::*;
pub use ordered::Ordered;
pub use route::*;
pub use service::*;
pub use small_map::SmallMap;
pub use source::*;
pub use survey::*;
pub use text::*;
pub use time::*;
pub use vocabulary::*;

/// The version of the shape of records.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
