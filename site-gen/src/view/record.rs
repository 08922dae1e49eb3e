//! Where a record is, for corrections.

use serde::Serialize;

/// The file of a record.
#[derive(Debug, Serialize)]
pub struct Record {
    /// Its path within the repository: `catalogue/services/w/wechat.yaml`.
    pub file: String,
    /// Its address, where the repository is known.
    pub url: Option<String>,
    /// What it holds, in the order of the file.
    pub parts: Vec<Part>,
}

/// One of the outermost keys of a record.
#[derive(Debug, Serialize)]
pub struct Part {
    /// The key: `routes`.
    pub key: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its address, where the repository is known.
    pub url: Option<String>,
}
