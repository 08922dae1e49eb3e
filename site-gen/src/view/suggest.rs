//! The form with which a reader changes a record or adds a service.

use serde::Serialize;

use super::Frame;

/// `suggest.html`: the form itself is made by `assets/suggest/`, from the file at `data_url`.
#[derive(Debug, Serialize)]
pub struct Suggest<'a> {
    /// The common part.
    pub page: Frame<'a>,
    /// The schema, the vocabulary and the form's words. The records are beside its folder: `../records/<id>.json`.
    pub data_url: String,
    /// The catalogue's own repository, where it is known.
    pub repository: Option<String>,
    /// The choice of issue forms there.
    pub forms_url: Option<String>,
}
