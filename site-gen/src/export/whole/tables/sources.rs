//! Publications that services cite.

use schema::v1::{ServiceFile, Source};

use super::{listed, table};
use crate::export::Context;

table! {
    /// The publications that services cite, each with the service that cites it.
    SOURCES = "sources", csv None, key ["service", "source"], links [("service") -> "services" ("id")];
    of_service for row in sources {
        /// The service.
        service: Text = row.0;
        /// The key that claims of this service cite.
        source: Text = row.1;
        /// The title, as printed.
        title: Text = &row.2.title;
        /// Who published it.
        publisher: Text = &row.2.publisher;
        /// Whom it reports, reprints or quotes.
        via: Text = &row.2.via;
        /// What kind of publication it is, a term of the vocabulary source_kind.
        kind: Text = &row.2.kind;
        /// Its language, as a BCP 47 tag.
        language: Text = &row.2.language;
        /// When it was published.
        published: Date = &row.2.published;
        /// When a copy was last seen that still said so.
        last_seen: Date = &row.2.last_seen;
        /// What weakens it, terms of the vocabulary source_caveat, separated by spaces.
        caveats: Text = listed(&row.2.caveats, " ");
        /// Where it was published.
        url: Text = &row.2.url;
        /// A lasting copy.
        archive: Text = &row.2.archive;
        /// Its open licence, by its SPDX name.
        licence: Text = &row.2.licence;
    }
}

fn sources<'f>(_: &Context<'_>, file: &'f ServiceFile) -> impl Iterator<Item = (&'f str, &'f str, &'f Source)> {
    file.record.sources.iter().map(|(key, source)| (file.id.as_str(), key.as_str(), source))
}
