//! What tools read: every export in one list, written from types of its own and read back.

mod records;
mod schemas;
mod services;
pub mod v1;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::output::{Output, OutputError};
use crate::site::Site;

/// One export: what it is, and what writes it.
#[derive(Debug)]
pub struct Export {
    /// Its name.
    pub name: &'static str,
    /// Writes its files.
    pub write: fn(&Site<'_>, &Output) -> Result<(), ExportError>,
}

/// Every export. To add one: a file here, its types in [`v1`], and a line.
pub const EXPORTS: &[Export] = &[
    Export { name: "services", write: services::write },
    Export { name: "records", write: records::write },
    Export { name: "schemas", write: schemas::write },
];

/// Why an export failed.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// What was written is not what was meant.
    #[error("{path} does not read back as it was written: {problem}; this is a mistake in the generator")]
    ReadBack {
        /// The file.
        path: String,
        /// What is different.
        problem: String,
    },
}

/// Writes a value as JSON, reads the file back and compares.
fn write_json<T>(output: &Output, path: &str, value: &T) -> Result<(), ExportError>
where
    T: Serialize + DeserializeOwned + PartialEq,
{
    let wrong = |problem: String| ExportError::ReadBack { path: path.into(), problem };
    let mut json = serde_json::to_vec_pretty(value).map_err(|error| wrong(error.to_string()))?;
    json.push(b'\n');
    output.write(path, &json)?;
    let read: T = serde_json::from_slice(&output.read_back(path)?).map_err(|error| wrong(error.to_string()))?;
    if read == *value { Ok(()) } else { Err(wrong("the value is another".into())) }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    use super::{ExportError, write_json};
    use crate::base::BaseUrl;
    use crate::output::Output;

    #[derive(PartialEq, Serialize, Deserialize)]
    struct Forgetful {
        kept: u32,
        #[serde(skip)]
        lost: u32,
    }

    #[test]
    fn what_does_not_read_back_is_refused() {
        let output = Output::temporary(&BaseUrl::default(), None).unwrap();
        assert!(write_json(&output, "a.json", &Forgetful { kept: 1, lost: 0 }).is_ok());
        let refused = write_json(&output, "b.json", &Forgetful { kept: 1, lost: 1 });
        assert!(matches!(refused, Err(ExportError::ReadBack { path, .. }) if path == "b.json"));
    }
}
