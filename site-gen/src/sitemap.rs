//! `sitemap.xml` and `robots.txt`.

use std::fmt::Write;

use crate::edition::Edition;
use crate::pages::{self, Job};
use crate::site::Site;

/// The sitemap with every listed page and its other languages; nothing where the host is not known, for a sitemap
/// needs whole addresses.
pub(crate) fn sitemap(site: &Site<'_>, editions: &[Edition<'_>]) -> Option<String> {
    site.base.whole("")?;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for job in pages::jobs(editions).into_iter().filter(|job| job.kind.listed) {
        url(&mut xml, site, &job);
    }
    xml.push_str("</urlset>\n");
    Some(xml)
}

fn url(xml: &mut String, site: &Site<'_>, job: &Job<'_, '_>) {
    let whole = |path: &str| escaped(&site.base.best(path));
    // Writing to a string cannot fail.
    let _ = writeln!(xml, "<url><loc>{}</loc>", whole(&job.path()));
    if job.has_twins() {
        for language in site.templates.languages.iter() {
            let address = whole(&pages::path_in(job.kind, language, job.key));
            let tag = &language.tag;
            let _ = writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>");
        }
    }
    xml.push_str("</url>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Everything may be read; the sitemap is named where there is one.
pub(crate) fn robots(site: &Site<'_>) -> String {
    let sitemap = site.base.whole("sitemap.xml").map(|address| format!("Sitemap: {address}\n"));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}
