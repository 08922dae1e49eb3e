//! One service anew in a catalogue that was in order, so that an edit shows at once. The other files are not read.

use std::path::Path;

use schema::{Kind, ServiceId};

use super::Options;
use super::document::{Loaded, Record, document};
use crate::catalogue::Checked;
use crate::exceptions;
use crate::finding::{FileId, Finding, Severity};
use crate::read::{self, Input};
use crate::rules::{self, Context, Subject};
use crate::shape::Shape;

impl Checked {
    /// Reads the file of a service again, applies to it and to the whole catalogue the rules that [`crate::check`]
    /// applies, and puts the service in its place. What the other services' own rules would say of the change is left
    /// to a whole check.
    ///
    /// `None`, and nothing changes, where `path` is not the file of a service that is there already, or where an error
    /// is found.
    pub fn renew(&mut self, path: &Path, options: Options) -> Option<ServiceId> {
        let id = ServiceId::from(path.file_stem()?.to_str()?);
        let place = read::place(Kind::Service, id.as_str());
        let file = self.files().get(Kind::Service, id.as_str()).filter(|_| path.ends_with(&place))?;
        let input = Input { kind: Kind::Service, id: id.to_string(), path: self.root().join(place), planned: None };
        let shape = Shape::new(Kind::Service, &self.vocabularies);
        let Loaded { record, found, .. } = document(file, &input, &shape, options.today);
        let Some(Record::Service(mut service)) = record else { return None };
        self.swap(&id, &mut service);
        if self.fails(&id, file, found, options) {
            self.swap(&id, &mut service);
            return None;
        }
        self.date(options.today);
        Some(id)
    }

    /// Whether the rules find an error, in a service that is new or in the catalogue that it is in.
    fn fails(&self, id: &ServiceId, file: FileId, mut found: Vec<Finding>, options: Options) -> bool {
        let context = Context { catalogue: self, files: self.files() };
        let Some(service) = self.services.get(id) else { return true };
        let subject = Subject { id: id.as_str(), service, file };
        found.extend(rules::apply_to(&context, &subject));
        // Of the exceptions themselves only a whole check can tell whether they are needed.
        let own = context.file(Kind::Exceptions, "exceptions");
        let found = exceptions::apply(found, &context, options.today);
        found.iter().any(|finding| finding.rule.severity == Severity::Error && finding.file != own)
    }
}
