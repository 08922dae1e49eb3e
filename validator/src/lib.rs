//! Reads, checks, rates and formats the records of a Wayout catalogue.

mod catalogue;
pub mod derive;

pub use catalogue::{Catalogue, Checked};
