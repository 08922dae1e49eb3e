//! What mending would do to the files of a catalogue.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Extent, Mended, Refused, mend};
use crate::finding::FileId;
use crate::read::{self, Input, ReadError};

/// What mending would do to one file.
#[derive(Debug)]
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// Its text as it was read; empty where it could not be read.
    pub before: Box<str>,
    /// Its text after mending, or why it is left alone.
    pub after: Result<Mended, Vec<Refused>>,
}

impl Plan {
    /// Whether there is something to write.
    pub fn changes(&self) -> bool {
        self.after.as_ref().is_ok_and(|mended| mended.text != *self.before)
    }
}

/// Reads every record of the catalogue at `root` that `wanted` names, and says what mending would do to it.
///
/// # Errors
/// When there is no catalogue at `root`.
pub fn plan(root: &Path, wanted: impl Fn(&Path) -> bool, extent: Extent) -> Result<Vec<Plan>, ReadError> {
    let inputs = read::list(root, None)?;
    let files: Vec<&Input> = inputs.files.iter().filter(|input| wanted(&input.path)).collect();
    let mut plans: Vec<Plan> = files.into_par_iter().map(|input| of_file(input, extent)).collect();
    let strays = inputs.strays.iter().zip(&inputs.findings).filter(|(path, _)| wanted(path));
    plans.extend(strays.map(|(path, finding)| Plan {
        path: path.clone(),
        before: Box::default(),
        after: Err(Refused::whole(finding.message.clone())),
    }));
    Ok(plans)
}

fn of_file(input: &Input, extent: Extent) -> Plan {
    let (before, after) = match read::read_text(&input.path) {
        Ok(text) => {
            let after = mend(input.kind, &text, extent);
            (text, after)
        }
        Err((_, trouble)) => (Box::default(), Err(Refused::whole(trouble.finding(FileId(0)).message))),
    };
    Plan { path: input.path.clone(), before, after }
}
