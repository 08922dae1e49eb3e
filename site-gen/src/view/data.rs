//! The page about the data: every file that tools read.

use serde::Serialize;

use super::Frame;

/// `api.html`.
#[derive(Debug, Serialize)]
pub struct Data<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// Where the API stands: whole when `--base-url` was given, else from the root.
    pub api: String,
    /// The files that hold the whole catalogue.
    pub downloads: Vec<Download>,
    /// Every other kind of file, group by group: `answers`, `told`, `programs`. Messages
    /// `data-group-<group>` and `data-intro-<group>`.
    pub groups: Vec<FileGroup>,
    /// The list of checksums.
    pub sums: String,
    /// Its signature and the public key in Base64, where it is signed.
    pub signature: Option<Signature<'a>>,
    /// How to credit the catalogue.
    pub attribution: &'static str,
    /// How to use the client, in JavaScript.
    pub client: String,
    /// The ten lines of a browser extension.
    pub extension: String,
    /// A question to the tables, in SQL; where this build has them.
    pub tables: Option<String>,
    /// How to check a file, for a shell.
    pub check: String,
    /// What answers of the API bear, one header a line.
    pub headers: String,
    /// The files that tell static hosts of the headers.
    pub hosting: Vec<HostingFile>,
}

/// One file that holds the whole catalogue.
#[derive(Debug, Serialize)]
pub struct Download {
    /// What it is: the message `data-file-<key>`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Its size: `8.7 MB`.
    pub size: String,
    /// The same, compressed.
    pub compressed: Vec<Compressed>,
}

/// A compressed form of a file.
#[derive(Debug, Serialize)]
pub struct Compressed {
    /// How its name ends: `gz`, `zst`.
    pub ending: String,
    /// Its address.
    pub url: String,
    /// Its size.
    pub size: String,
}

/// Kinds of files that belong together.
#[derive(Debug, Serialize)]
pub struct FileGroup {
    /// Its key.
    pub key: &'static str,
    /// The kinds.
    pub kinds: Vec<FileKind>,
}

/// Files of one kind.
#[derive(Debug, Serialize)]
pub struct FileKind {
    /// What it is: the message `data-file-<key>`.
    pub key: &'static str,
    /// The path from the root of the site; what differs from file to file stands in braces.
    pub path: String,
    /// How many there are.
    pub count: u64,
    /// The size of all of them together.
    pub size: String,
    /// The size of the largest.
    pub largest: String,
    /// One of them.
    pub example: String,
    /// The JSON Schema that holds them, for answers.
    pub schema: Option<String>,
}

/// The signature of the list of checksums.
#[derive(Debug, Serialize)]
pub struct Signature<'a> {
    /// Its address.
    pub url: String,
    /// The public key, in Base64.
    pub key: &'a str,
}

/// A file that tells a host how to serve the site.
#[derive(Debug, Serialize)]
pub struct HostingFile {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// What it says.
    pub text: String,
}
