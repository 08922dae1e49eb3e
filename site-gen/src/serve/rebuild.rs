//! Building the site from its sources: whole, or the pages of a few services over the site before.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use schema::ServiceId;
use validator::{Checked, Options};

use super::Failure;
use crate::base::BaseUrl;
use crate::build::{self, Settings, Stop, Unwatched};
use crate::input::{Loaded, Sources};
use crate::output::Finished;
use crate::publishing::Publishing;
use crate::templates::Templates;

/// With more changes than this at once, as from version control, the whole site is as quick.
const FEW: usize = 8;

/// A site, and the catalogue that it shows.
pub(super) struct Built {
    pub(super) checked: Checked,
    pub(super) site: Finished,
}

/// Builds the site from its sources.
#[derive(Debug)]
pub(super) struct Rebuilder {
    sources: Sources,
    base: BaseUrl,
    publishing: Publishing,
}

impl Rebuilder {
    pub(super) fn new(sources: Sources, base: BaseUrl) -> Self {
        Self { sources, base, publishing: Publishing::default() }
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The whole site.
    pub(super) fn build(&self, before: Option<Arc<Finished>>, stop: &Stop) -> Result<Built, Failure> {
        stop.check()?;
        let checked = Loaded::read(&self.sources)?.into_checked().map_err(Failure::Findings)?;
        let site = build::build_aside(&checked, self.settings(stop), before)?;
        Ok(Built { checked, site })
    }

    /// The templates; none where something is wrong, which the build of the whole site tells better.
    pub(super) fn templates(&self) -> Option<Templates> {
        Templates::read(&self.sources.templates, &self.base).ok()
    }

    /// Takes the records of services that changed into the catalogue, where they are few and in order; which these are.
    pub(super) fn renew(&self, checked: &mut Checked, changed: &BTreeSet<PathBuf>) -> Vec<ServiceId> {
        let few = if changed.len() > FEW { &BTreeSet::new() } else { changed };
        few.iter().filter_map(|path| checked.renew(path, Options { today: self.sources.date })).collect()
    }

    /// Shows the site before with new pages of these services. It is not shown where something is wrong, which the build
    /// of the whole site tells better.
    pub(super) fn show(
        &self,
        checked: &Checked,
        templates: &Templates,
        services: &[ServiceId],
        before: Arc<Finished>,
        show: impl FnOnce(Finished),
    ) -> bool {
        let stop = Stop::default();
        build::build_over(checked, templates, self.settings(&stop), before, services, show).is_ok()
    }

    fn settings<'a>(&'a self, stop: &'a Stop) -> Settings<'a> {
        Settings {
            templates: &self.sources.templates,
            base: &self.base,
            publishing: &self.publishing,
            repository: self.sources.repository.as_ref(),
            artist: None,
            watcher: &Unwatched,
            stop,
        }
    }
}
