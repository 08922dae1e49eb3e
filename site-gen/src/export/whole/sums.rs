//! `SHA256SUMS`, as `sha256sum -c` reads it, and its signature.

use schema::v1::Download;

use crate::export::{Context, ExportError};
use crate::paths;

/// The name of the list.
const NAME: &str = "SHA256SUMS";

/// Writes the list, and its signature where there is a key.
pub(crate) fn write(context: &Context<'_>, downloads: &[Download]) -> Result<(), ExportError> {
    let list: String = downloads.iter().map(|file| format!("{}  {}\n", file.sha256, file.path)).collect();
    let path = paths::root::api(NAME);
    context.output.write(&path, list.as_bytes())?;
    let read = context.output.read_back(&path)?;
    if read != list.as_bytes() {
        return Err(ExportError::ReadBack { path: NAME.into(), problem: "the bytes are others".into() });
    }
    if let Some(signer) = &context.publishing.signer {
        let signature =
            signer.sign(NAME, &read, context.date()).map_err(|error| ExportError::Impossible(error.to_string()))?;
        context.output.write(&format!("{path}.minisig"), signature.as_bytes())?;
        context.output.write(&paths::root::api("minisign.pub"), signer.public_key().as_bytes())?;
    }
    Ok(())
}
