//! One build: from a checked catalogue and templates to a site that is complete and whose links hold.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use schema::ServiceId;
use validator::Checked;

use crate::app;
use crate::base::BaseUrl;
use crate::edition::Edition;
use crate::export::{self, ExportError, Exported};
use crate::headers;
use crate::language::ProblemWithMessage;
use crate::output::{Fault, Finished, Output, OutputError, PublishTarget};
use crate::pages::{self, Job};
use crate::paths;
use crate::pictures::{self, Artist, PictureError};
use crate::publishing::Publishing;
use crate::repository::Repository;
use crate::site::Site;
use crate::sitemap;
use crate::templates::{TemplateError, Templates};

/// Why a build failed.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The templates folder is at fault.
    #[error(transparent)]
    Templates(#[from] TemplateError),
    /// A language lacks a message that the generator itself says.
    #[error(transparent)]
    Message(#[from] ProblemWithMessage),
    /// A page could not be rendered.
    #[error("could not render {path}:\n{problem}")]
    Page {
        /// The page.
        path: String,
        /// What is wrong, with the template's line.
        problem: String,
    },
    /// An export failed.
    #[error("the export `{name}` failed: {problem}")]
    Export {
        /// The export.
        name: &'static str,
        /// What is wrong.
        problem: ExportError,
    },
    /// A picture could not be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// The site could not be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// Somebody asked it to stop.
    #[error("stopped; the previous site, if there is one, is as it was")]
    Stopped,
}

/// Tells a build that runs to stop, from another thread.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks the build to stop at the next page.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// # Errors
    /// When it was asked to.
    pub(crate) fn check(&self) -> Result<(), BuildError> {
        if self.asked() { Err(BuildError::Stopped) } else { Ok(()) }
    }
}

/// Is told how far a build is.
pub trait Watcher: Sync {
    /// So many pages, or pictures, are to be made.
    fn begin(&self, _what: &'static str, _count: usize) {}
    /// One more is written.
    fn written(&self) {}
}

/// Is told nothing.
#[derive(Debug)]
pub struct Unwatched;

impl Watcher for Unwatched {}

/// What a build needs beside the catalogue.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// The templates' folder.
    pub templates: &'a Path,
    /// The address of the site's root.
    pub base: &'a BaseUrl,
    /// What exports are told beside the catalogue.
    pub publishing: &'a Publishing,
    /// The catalogue's own repository, where it is known.
    pub repository: Option<&'a Repository>,
    /// Who draws the pictures for previews of links, where they are wanted. They need whole addresses.
    pub artist: Option<&'a Artist>,
    /// Is told how far it is.
    pub watcher: &'a dyn Watcher,
    /// Tells it to stop.
    pub stop: &'a Stop,
}

impl<'a> Settings<'a> {
    /// Who draws, where pictures would have an address.
    fn draws(self) -> Option<&'a Artist> {
        self.artist.filter(|_| self.base.has_origin())
    }
}

/// Builds the site and puts it in the place of `target`; returns the number of its files.
///
/// # Errors
/// When anything is wrong; the target is then as it was.
pub fn build(checked: &Checked, settings: Settings<'_>, target: &Path) -> Result<usize, BuildError> {
    // Looked at first: nobody should wait for a site that has no place.
    let target = PublishTarget::new(target)?;
    let output = Output::beside(&target, settings.base)?;
    let finished = write(checked, settings, output)?;
    let files = finished.paths().len();
    finished.publish(&target)?;
    Ok(files)
}

/// Builds the site in a temporary folder; what is as in the build before stays there.
///
/// # Errors
/// When anything is wrong.
pub fn build_aside(
    checked: &Checked,
    settings: Settings<'_>,
    before: Option<Arc<Finished>>,
) -> Result<Finished, BuildError> {
    write(checked, settings, Output::temporary(settings.base, before)?)
}

/// Renders the pages of some services alone, with what they load, over an earlier build whose other files stay as they
/// are: for showing an edit at once. It is handed to `show` before what it was made from is let go, which takes a while.
///
/// # Errors
/// When anything is wrong; nothing is shown then.
pub fn build_over(
    checked: &Checked,
    templates: &Templates,
    settings: Settings<'_>,
    before: Arc<Finished>,
    services: &[ServiceId],
    show: impl FnOnce(Finished),
) -> Result<(), BuildError> {
    let output = Output::over(settings.base, before)?;
    let site = Site::new(checked, templates, settings.base, settings.repository, settings.publishing)?;
    let languages: Vec<_> = templates.languages.iter().collect();
    let editions: Vec<_> = languages.into_par_iter().map(|language| Edition::without_finder(&site, language)).collect();
    write_shared(&site, &output)?;
    let mut jobs = pages::jobs(&editions);
    jobs.retain(|job| job.kind.name == pages::SERVICE.name && services.iter().any(|id| id.as_str() == job.key));
    told(write_pages(&jobs, settings, &output)?)?;
    show(output.finish()?);
    Ok(())
}

fn write(checked: &Checked, settings: Settings<'_>, output: Output) -> Result<Finished, BuildError> {
    // What files were made from is let go before links are looked at.
    write_files(checked, settings, &output)?;
    settings.stop.check()?;
    Ok(output.finish()?)
}

fn write_files(checked: &Checked, settings: Settings<'_>, output: &Output) -> Result<(), BuildError> {
    let templates = Templates::read(settings.templates, settings.base)?;
    settings.stop.check()?;
    let mut site = Site::new(checked, &templates, settings.base, settings.repository, settings.publishing)?;
    site.pictures = settings.draws().is_some();
    write_shared(&site, output)?;
    // A large index is a sixth of the memory, and nothing looks at it any more.
    site.search.files.clear();
    site.exported = write_exports(&site, settings, output)?;
    site.changes.keep_newest(pages::CHANGES_TOLD);
    settings.stop.check()?;
    let mut editions = editions(&site)?;
    for edition in &mut editions {
        write_finder(edition, output)?;
        edition.finder.files.clear();
    }
    settings.watcher.begin("pages", pages::jobs(&editions).len());
    // A mistake of one language is told with those of all.
    let mut faults = Vec::new();
    for edition in &mut editions {
        faults.extend(write_pages(&pages::jobs(std::slice::from_ref(edition)), settings, output)?);
        edition.let_go();
    }
    told(faults)?;
    write_pictures(&editions, settings, output)?;
    sitemap::write(&site, &editions, output)?;
    output.write("robots.txt", sitemap::robots(&site).as_bytes())?;
    for (path, text) in headers::files(settings.base).into_iter().chain(app::files(&site)?) {
        output.write(&path, text.as_bytes())?;
    }
    Ok(())
}

fn write_exports(site: &Site<'_>, settings: Settings<'_>, output: &Output) -> Result<Exported, BuildError> {
    export::write(site, output, settings.publishing, settings.stop).map_err(|failure| match failure {
        Some((name, problem)) => BuildError::Export { name, problem },
        None => BuildError::Stopped,
    })
}

/// The site in each language.
fn editions<'a>(site: &'a Site<'a>) -> Result<Vec<Edition<'a>>, BuildError> {
    let languages: Vec<_> = site.templates.languages.iter().collect();
    Ok(languages.into_par_iter().map(|language| Edition::new(site, language)).collect::<Result<_, _>>()?)
}

/// Writes what pages of all languages load.
///
/// # Errors
/// As [`Output::write`].
pub fn write_shared(site: &Site<'_>, output: &Output) -> Result<(), OutputError> {
    let assets = &site.templates.assets;
    for (name, bytes) in &assets.files {
        output.write_marked(&paths::root::asset(&assets.hash, name), bytes)?;
    }
    output.write_marked(&paths::root::suggest_data(&site.suggest.hash), &site.suggest.json)?;
    let search = &site.search;
    let write =
        |(file, bytes): (&String, &Vec<u8>)| output.write_marked(&paths::root::search_index(&search.hash, file), bytes);
    search.files.iter().try_for_each(write)?;
    let letters = &site.letters;
    let write =
        |(file, bytes): (&String, &Vec<u8>)| output.write_marked(&paths::root::letter(&letters.hash, file), bytes);
    letters.files.iter().try_for_each(write)
}

/// Writes what the page of filters loads in one language.
///
/// # Errors
/// As [`Output::write`].
pub fn write_finder(edition: &Edition<'_>, output: &Output) -> Result<(), OutputError> {
    let (tag, finder) = (&edition.language.tag, &edition.finder);
    let write =
        |(file, bytes): (&String, &Vec<u8>)| output.write_marked(&paths::root::finder(tag, &finder.hash, file), bytes);
    finder.files.iter().try_for_each(write)
}

/// Writes pages; what is wrong in them is returned, so that all of it can be told.
fn write_pages(jobs: &[Job<'_, '_>], settings: Settings<'_>, output: &Output) -> Result<Vec<Fault>, BuildError> {
    let faults: Vec<_> = jobs
        .par_iter()
        .map(|job| {
            settings.stop.check()?;
            let path = paths::file_of(&job.path());
            let html = job.render().map_err(|problem| BuildError::Page { path: path.clone(), problem })?;
            let faults = match output.write_page(&path, &html) {
                Err(OutputError::Faults(faults)) => faults,
                written => written.map(|()| Vec::new())?,
            };
            settings.watcher.written();
            Ok(faults)
        })
        .collect::<Result<_, BuildError>>()?;
    Ok(faults.into_iter().flatten().collect())
}

fn told(faults: Vec<Fault>) -> Result<(), OutputError> {
    if faults.is_empty() { Ok(()) } else { Err(OutputError::Faults(faults)) }
}

fn write_pictures(editions: &[Edition<'_>], settings: Settings<'_>, output: &Output) -> Result<(), BuildError> {
    let Some(artist) = settings.draws() else { return Ok(()) };
    let jobs = pictures::jobs(editions);
    settings.watcher.begin("pictures", jobs.len());
    jobs.par_iter().try_for_each(|job| {
        settings.stop.check()?;
        output.write(&job.path(), &artist.draw(job)?)?;
        settings.watcher.written();
        Ok(())
    })
}
