//! What a site is made from: the catalogue, read and checked by the validator, and the templates.

use std::io;
use std::path::{Path, PathBuf};

use crate::repository::Repository;
use jiff::civil::Date;
use validator::report::{self, Format, Style};
use validator::{Checked, Diagnostic, Lang, Options, Outcome, Severity};

/// Where the input is.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The catalogue's folder.
    pub catalogue: PathBuf,
    /// The templates' folder.
    pub templates: PathBuf,
    /// The date of the data; without it, the newest date in the data.
    pub date: Option<Date>,
    /// The catalogue's own repository, where it is known.
    pub repository: Option<Repository>,
}

/// Why there is no input.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// The catalogue could not be read at all.
    #[error(transparent)]
    Read(#[from] validator::ReadError),
    /// No folders were named, and none were found.
    #[error(
        "found no folder `catalogue` beside a folder `templates` here or above ({}); \
         go into the repository, or pass --catalogue DIR and --templates DIR",
        from.display()
    )]
    NotFound {
        /// Where the search began.
        from: PathBuf,
    },
    /// The present folder is not known.
    #[error("could not find out the present folder: {0}; pass --catalogue DIR and --templates DIR")]
    NoPresentFolder(io::Error),
}

impl Sources {
    /// The folders that were named; for those that were not, the folders `catalogue` and `templates` that stand side
    /// by side in the present folder or the nearest one above it.
    ///
    /// # Errors
    /// When one was not named and there is no such pair.
    pub fn find(
        catalogue: Option<PathBuf>,
        templates: Option<PathBuf>,
        date: Option<Date>,
    ) -> Result<Self, InputError> {
        let (catalogue, templates) = match (catalogue, templates) {
            (Some(catalogue), Some(templates)) => (catalogue, templates),
            (catalogue, templates) => {
                let here = std::env::current_dir().map_err(InputError::NoPresentFolder)?;
                let root = repository(&here)?;
                (
                    catalogue.unwrap_or_else(|| root.join("catalogue")),
                    templates.unwrap_or_else(|| root.join("templates")),
                )
            }
        };
        Ok(Self { catalogue, templates, date, repository: None })
    }
}

fn repository(here: &Path) -> Result<&Path, InputError> {
    let is_root = |folder: &&Path| folder.join("catalogue").is_dir() && folder.join("templates").is_dir();
    here.ancestors().find(is_root).ok_or_else(|| InputError::NotFound { from: here.into() })
}

/// A catalogue that was read.
#[derive(Debug)]
pub struct Loaded {
    /// With the errors alone among its findings: they would be lost among warnings.
    outcome: Outcome,
    warnings: usize,
}

impl Loaded {
    /// Reads and checks the catalogue.
    ///
    /// # Errors
    /// When there is none. Whatever is wrong *in* it is among the findings.
    pub fn read(sources: &Sources) -> Result<Self, InputError> {
        let options = Options { today: sources.date };
        let mut outcome = validator::check(&sources.catalogue, options)?;
        let warning = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Warning;
        let warnings = outcome.diagnostics.iter().filter(warning).count();
        outcome.diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
        Ok(Self { outcome, warnings })
    }

    /// The catalogue, when no error was found in it.
    pub fn checked(&self) -> Option<&Checked> {
        self.outcome.checked.as_ref()
    }

    /// The catalogue, when no error was found in it; otherwise all that was read.
    ///
    /// # Errors
    /// When errors were found.
    pub fn into_checked(mut self) -> Result<Checked, Box<Self>> {
        self.outcome.checked.take().ok_or_else(|| Box::new(self))
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Prints the errors, for people.
    ///
    /// # Errors
    /// When `out` cannot be written to.
    pub fn print_errors(&self, colour: bool, out: &mut dyn io::Write) -> io::Result<()> {
        let style = Style { lang: Lang::En, colour };
        let mut text = Vec::new();
        report::print(&self.outcome, Format::Human, style, &mut text)?;
        // The last line counts errors and warnings; here it is another.
        let end = text.trim_ascii_end().iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        out.write_all(&text[..end])?;
        let errors = counted(self.outcome.diagnostics.len(), "error");
        let records = counted(self.outcome.records, "record");
        match self.warnings {
            0 => writeln!(out, "{errors} in {records}"),
            warnings => {
                let warnings = counted(warnings, "warning");
                writeln!(out, "{errors} in {records} (and {warnings}: see `validator check`)")
            }
        }
    }
}

/// A number with its noun, in the singular or plural.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::{Sources, repository};

    #[test]
    fn folders_are_found_from_below() {
        let place = tempfile::tempdir().unwrap();
        let deep = place.path().join("catalogue/services/w");
        std::fs::create_dir_all(&deep).unwrap();
        let error = repository(&deep).unwrap_err().to_string();
        assert!(error.contains("--catalogue DIR") && error.contains("--templates DIR"));
        std::fs::create_dir(place.path().join("templates")).unwrap();
        assert_eq!(repository(&deep).unwrap(), place.path());
    }

    #[test]
    fn folders_that_are_named_are_not_searched_for() {
        let found = Sources::find(Some("/a".into()), Some("/b".into()), None).unwrap();
        assert_eq!((found.catalogue, found.templates), ("/a".into(), "/b".into()));
    }
}
