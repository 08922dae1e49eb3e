//! What makes the site more than pages: an app that can be installed and read without a connection, a search engine that
//! browsers can add, and a word to those who find a hole in it.

mod manifest;
mod opensearch;
mod security;
mod worker;

use crate::language::ProblemWithMessage;
use crate::site::Site;

/// The files, by their paths.
///
/// # Errors
/// When a language lacks a message.
pub fn files(site: &Site<'_>) -> Result<Vec<(String, String)>, ProblemWithMessage> {
    let mut files = vec![worker::file(site)];
    for language in site.templates.languages.iter() {
        files.push(manifest::file(site, language)?);
        files.extend(opensearch::file(site, language)?);
    }
    files.extend(security::file(site));
    Ok(files)
}
