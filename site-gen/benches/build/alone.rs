//! Our service pages alone, for holding against programs that make nothing else: read and check the catalogue, read the
//! templates, then render, check and write the page of each service in each language, with what pages load.

use std::path::Path;

use rayon::prelude::*;
use site_gen::base::BaseUrl;
use site_gen::build;
use site_gen::edition::Edition;
use site_gen::input::{Loaded, Sources};
use site_gen::output::Output;
use site_gen::pages;
use site_gen::paths;
use site_gen::publishing::Publishing;
use site_gen::site::Site;
use site_gen::templates::Templates;

/// The address that sites are built for.
pub(crate) const BASE: &str = "https://wayout.example/";
/// The date of the data.
pub(crate) const TODAY: &str = "2026-11-21";

/// Prepares a site as a build does, and calls `work` with it in every language; before that, `first` with what is in no
/// language yet.
pub(crate) fn with_editions(
    catalogue: &Path,
    templates: &Path,
    first: impl FnOnce(&mut Site<'_>),
    work: impl FnOnce(&[Edition<'_>]),
) {
    let date = Some(TODAY.parse().expect("a date"));
    let sources = Sources { catalogue: catalogue.into(), templates: templates.into(), date, repository: None };
    let loaded = Loaded::read(&sources).expect("a catalogue");
    let checked = loaded.checked().expect("a valid catalogue");
    let base: BaseUrl = BASE.parse().expect("an address");
    let templates = Templates::read(&sources.templates, &base).expect("templates");
    let mut site = Site::new(checked, &templates, &base, None, &Publishing::default()).expect("a site");
    first(&mut site);
    let languages: Vec<_> = templates.languages.iter().collect();
    let editions = languages.into_par_iter().map(|language| Edition::new(&site, language));
    work(&editions.collect::<Result<Vec<_>, _>>().expect("editions"));
}

/// Makes the pages; never returns. The folder that they are in is left to whoever made the temporary folder, as the
/// others leave theirs.
pub(crate) fn run(catalogue: &Path, templates: &Path) -> ! {
    let output = Output::temporary(&BASE.parse().expect("an address"), None).expect("a folder");
    let first = |site: &mut Site<'_>| {
        build::write_shared(site, &output).expect("assets");
        // As in a whole build, which needs it no longer.
        site.search.files.clear();
    };
    with_editions(catalogue, templates, first, |editions| {
        for edition in editions {
            build::write_finder(edition, &output).expect("assets");
        }
        let mut jobs = pages::jobs(editions);
        jobs.retain(|job| job.kind.name == "service");
        jobs.par_iter().for_each(|job| {
            let html = job.render().expect("a page");
            output.write_page(&paths::file_of(&job.path()), &html).expect("a page without faults");
        });
        std::process::exit(0)
    });
    unreachable!("the work ends the process")
}
