//! What mending would do to the files of a catalogue.

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{Extent, Mended, Refused, mend};
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
    let inputs = read::read(root)?;
    let troubles = |file: usize| {
        let of_file = inputs
            .findings
            .iter()
            .filter(move |finding| finding.file.index() == file);
        of_file.map(|finding| Refused {
            at: None,
            why: finding.message.clone(),
        })
    };
    let files = inputs
        .files
        .iter()
        .enumerate()
        .filter(|(_, input)| wanted(&input.source.path));
    let mut plans: Vec<Plan> = files
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(index, input)| of_file(input, troubles(index).collect(), extent))
        .collect();
    let strays = inputs
        .strays
        .iter()
        .enumerate()
        .filter(|(_, stray)| wanted(&stray.path));
    plans.extend(strays.map(|(index, stray)| Plan {
        path: stray.path.clone(),
        before: "".into(),
        after: Err(troubles(inputs.files.len() + index).collect()),
    }));
    Ok(plans)
}

fn of_file(input: &Input, troubles: Vec<Refused>, extent: Extent) -> Plan {
    let text = &input.source.text;
    Plan {
        path: input.source.path.clone(),
        before: text.clone(),
        after: if input.is_text {
            mend(input.kind, text, extent)
        } else {
            Err(troubles)
        },
    }
}
