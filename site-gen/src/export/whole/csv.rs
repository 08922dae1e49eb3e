//! The tables that are also CSV (RFC 4180, UTF-8, a line of names first).
//!
//! Text that a spreadsheet would take for a formula gets an apostrophe in front of it.

use std::borrow::Cow;

use schema::v1::{Download, ServiceFile};

use super::Sink;
use super::compress::Compressed;
use super::download::{About, File};
use super::tables::{Cell, Rows, Table};
use crate::export::{Context, ExportError};

/// A table that is being written.
pub(super) struct Csv<'c> {
    file: File<'c>,
    context: &'c Context<'c>,
    table: &'static Table,
}

impl<'c> Csv<'c> {
    /// Begins the table, if it is one that is CSV, too.
    pub(super) fn begin(context: &'c Context<'c>, table: &'static Table) -> Result<Option<Self>, ExportError> {
        let Some(name) = table.csv else {
            return Ok(None);
        };
        let about = About { name, summary: table.about, media_type: "text/csv", compressed: Compressed::Gzip };
        let mut file = File::begin(context, about)?;
        let mut lines = Lines::new(name);
        lines.line(table.columns.iter().map(|column| column.name.as_bytes().into()));
        if let Rows::OfCatalogue(rows) = table.rows {
            rows(context, &mut |cells| lines.line(cells.iter().map(field)));
        }
        file.write(&lines.finish()?)?;
        Ok(Some(Self { file, context, table }))
    }
}

impl Sink for Csv<'_> {
    fn take(&mut self, services: &[ServiceFile]) -> Result<(), ExportError> {
        let Rows::OfService(rows) = self.table.rows else {
            return Ok(());
        };
        let mut lines = Lines::new(self.table.name);
        for service in services {
            rows(self.context, service, &mut |cells| lines.line(cells.iter().map(field)));
        }
        self.file.write(&lines.finish()?)
    }

    fn finish(self: Box<Self>) -> Result<Vec<Download>, ExportError> {
        self.file.finish()
    }
}

/// Lines in memory. The first failure is kept until the end.
struct Lines {
    writer: csv::Writer<Vec<u8>>,
    table: &'static str,
    failed: Option<csv::Error>,
}

impl Lines {
    fn new(table: &'static str) -> Self {
        let writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        Self { writer, table, failed: None }
    }

    fn line<'f>(&mut self, fields: impl Iterator<Item = Cow<'f, [u8]>>) {
        let written = self.writer.write_record(fields);
        self.failed = self.failed.take().or(written.err());
    }

    fn finish(self) -> Result<Vec<u8>, ExportError> {
        let Self { writer, table, failed } = self;
        let wrong = |problem: String| ExportError::Impossible(format!("{table} can't be written as CSV: {problem}"));
        match failed {
            Some(error) => Err(wrong(error.to_string())),
            None => writer.into_inner().map_err(|error| wrong(error.to_string())),
        }
    }
}

/// A cell as a field: absent is empty.
fn field<'f>(cell: &'f Cell<'_>) -> Cow<'f, [u8]> {
    match cell {
        Cell::Null => b"".as_slice().into(),
        Cell::Text(text) => harmless(text),
        Cell::Integer(number) => number.to_string().into_bytes().into(),
        Cell::Flag(flag) => if *flag { b"true".as_slice() } else { b"false".as_slice() }.into(),
    }
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> Cow<'_, [u8]> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}").into_bytes().into()
    } else {
        text.as_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Lines, field};

    #[test]
    fn formulas_are_text() {
        let shown = |text: &'static str| String::from_utf8(field(&Cell::Text(text.into())).into_owned()).unwrap();
        for text in ["=1+1", "+86 10", "-1", "@sum", "\t=1", "\r=1"] {
            assert_eq!(shown(text), format!("'{text}"));
        }
        assert_eq!(shown("1=1"), "1=1");
        let number = Cell::Integer(-1);
        assert_eq!(field(&number).as_ref(), b"-1");
    }

    #[test]
    fn lines_are_as_the_standard_has_them() {
        let mut lines = Lines::new("x");
        lines.line([&b"a"[..], b"b \"c\", d\ne", b""].map(Into::into).into_iter());
        assert_eq!(lines.finish().unwrap(), b"a,\"b \"\"c\"\", d\ne\",\r\n");
    }
}
