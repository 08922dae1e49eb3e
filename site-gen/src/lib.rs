//! Renders a checked Wayout catalogue as a website and as the exports that tools read.
//!
//! Invariants:
//! - Nothing but [`validator::Checked`] becomes a site: an invalid catalogue cannot be published.
//! - Records are read by the validator alone ([`input`] calls it); nothing here parses YAML.
//! - Pages ([`pages::PAGES`]) and exports ([`export::EXPORTS`]) are pure functions of the site; [`output`] alone
//!   writes, and publishes only what is complete and whose links hold.
//! - No clock, no network, no order that is not fixed: the same input gives the same bytes.
//! - Pages stream to the disk: memory grows with the catalogue, not with the rendered site.

pub mod app;
pub mod assets;
pub mod base;
pub mod build;
pub mod cli;
pub mod comparison;
pub mod edition;
pub mod export;
pub mod facts;
pub mod finder;
pub mod groups;
pub mod headers;
pub mod input;
mod kept;
pub mod language;
pub mod letters;
pub mod lists;
pub mod markdown;
pub mod output;
pub mod pages;
pub mod parts;
pub mod paths;
pub mod pictures;
pub mod publishing;
pub mod repository;
pub mod search;
pub mod serve;
pub mod signing;
pub mod site;
mod sitemap;
pub mod suggest;
pub mod templates;
mod terms;
pub mod view;
