//! `sitemap.xml` and `robots.txt`. Where there are more pages than one sitemap is to list, it is an index of several,
//! which stand in `sitemaps/`.

use std::fmt::Write;

use quick_xml::escape::escape;

use crate::base::BaseUrl;
use crate::edition::Edition;
use crate::output::{Output, OutputError};
use crate::pages::{self, Job};
use crate::paths::root;
use crate::site::Site;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// How much one sitemap may hold.
#[derive(Debug, Clone, Copy)]
struct Limit {
    addresses: usize,
    bytes: usize,
}

/// The protocol allows 50,000 addresses and 50 MB; with half, no file takes much to make or to read.
const LIMIT: Limit = Limit { addresses: 25_000, bytes: 25_000_000 };

/// Writes the sitemap with every listed page and its other languages; nothing where the host is not known, for a
/// sitemap needs whole addresses.
pub(crate) fn write(site: &Site<'_>, editions: &[Edition<'_>], output: &Output) -> Result<(), OutputError> {
    if !site.base.has_origin() {
        return Ok(());
    }
    let jobs = pages::jobs(editions);
    let urls = jobs.iter().filter(|job| job.kind.listed).map(|job| url(site, job));
    files(site.base, urls, LIMIT, |path, xml| output.write(path, xml.as_bytes()))
}

/// Hands each file on as soon as it is full: all of them together may be larger than what is good to hold.
fn files<E>(
    base: &BaseUrl,
    urls: impl Iterator<Item = String>,
    limit: Limit,
    mut write: impl FnMut(&str, &str) -> Result<(), E>,
) -> Result<(), E> {
    let mut urls = urls.peekable();
    let mut index = format!("{HEAD}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for number in 1.. {
        let mut xml = format!("{HEAD}<urlset xmlns=\"{NAMESPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        let mut count = 0;
        let fits =
            |url: &str, count, bytes| count == 0 || (count < limit.addresses && bytes + url.len() <= limit.bytes);
        while let Some(url) = urls.next_if(|url| fits(url, count, xml.len())) {
            xml.push_str(&url);
            count += 1;
        }
        xml.push_str("</urlset>\n");
        let is_last = urls.peek().is_none();
        if is_last && number == 1 {
            return write(&root::sitemap(), &xml);
        }
        let path = root::sitemap_part(number);
        write(&path, &xml)?;
        // Writing to a string cannot fail.
        let _ = writeln!(index, "<sitemap><loc>{}</loc></sitemap>", escape(base.best(&path)));
        if is_last {
            break;
        }
    }
    index.push_str("</sitemapindex>\n");
    write(&root::sitemap(), &index)
}

fn url(site: &Site<'_>, job: &Job<'_, '_>) -> String {
    let whole = |path: &str| escape(site.base.best(path)).into_owned();
    let mut xml = format!("<url><loc>{}</loc>\n", whole(&job.path()));
    if job.has_twins() {
        for language in site.templates.languages.iter() {
            let address = whole(&pages::path_in(job.kind, language, job.key));
            let tag = &language.tag;
            let _ = writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\"/>");
        }
    }
    xml.push_str("</url>\n");
    xml
}

/// Everything may be read; the sitemap is named where there is one.
pub(crate) fn robots(site: &Site<'_>) -> String {
    let sitemap = site.base.whole(&root::sitemap()).map(|address| format!("Sitemap: {address}\n"));
    format!("User-agent: *\nAllow: /\n{}", sitemap.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::{Limit, files};

    fn laid_out(urls: usize, limit: Limit) -> Vec<(String, String)> {
        let base = "https://a.example/w/".parse().unwrap();
        let mut written = Vec::new();
        let urls = (0..urls).map(|number| format!("<url><loc>https://a.example/w/{number}</loc>\n</url>\n"));
        let done: Result<(), Infallible> = files(&base, urls, limit, |path, xml| {
            written.push((path.to_owned(), xml.to_owned()));
            Ok(())
        });
        done.unwrap();
        written
    }

    fn counts(written: &[(String, String)]) -> Vec<(&str, usize)> {
        written.iter().map(|(path, xml)| (path.as_str(), xml.matches("<loc>").count())).collect()
    }

    #[test]
    fn few_pages_are_in_one_file() {
        let limit = Limit { addresses: 5, bytes: 10_000 };
        assert_eq!(counts(&laid_out(5, limit)), [("sitemap.xml", 5)]);
        assert_eq!(counts(&laid_out(0, limit)), [("sitemap.xml", 0)]);
    }

    #[test]
    fn many_pages_are_in_several_that_an_index_names() {
        let written = laid_out(11, Limit { addresses: 5, bytes: 10_000 });
        let parts = [("sitemaps/1.xml", 5), ("sitemaps/2.xml", 5), ("sitemaps/3.xml", 1), ("sitemap.xml", 3)];
        assert_eq!(counts(&written), parts);
        assert!(written[3].1.contains("<loc>https://a.example/w/sitemaps/2.xml</loc>"), "{}", written[3].1);
    }

    #[test]
    fn large_files_are_cut_too() {
        let written = laid_out(11, Limit { addresses: 50, bytes: 400 });
        assert!(written.len() > 2 && written.iter().all(|(path, xml)| path == "sitemap.xml" || xml.len() <= 420));
        let pages: usize = counts(&written).iter().filter(|(path, _)| *path != "sitemap.xml").map(|(_, n)| n).sum();
        assert_eq!(pages, 11);
    }
}
