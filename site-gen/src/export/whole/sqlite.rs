//! `wayout.sqlite`: every table with its keys, links and indices, and a full-text search over names.

use std::path::Path;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ToSql, params_from_iter};
use schema::v1::{Download, LICENCE, ServiceFile};
use tempfile::TempDir;

use super::Sink;
use super::compress::Compressed;
use super::download::{About, File, io_error};
use super::tables::{Cell, Kind, Rows, TABLES, Table};
use crate::export::index::ATTRIBUTION;
use crate::export::{Context, ExportError};

const ABOUT: About = About {
    name: "wayout.sqlite",
    summary: "Every table with its keys and links, and a full-text search over names, for SQLite and Datasette.",
    media_type: "application/vnd.sqlite3",
    compressed: Compressed::Both,
};

/// What people look services up by; `services_fts MATCH 'wech*'`.
const SEARCH: &str = "
    CREATE VIRTUAL TABLE services_fts USING fts5(
        name_en, name_zh, aliases, domains, content='services', prefix='1 2 3', tokenize='unicode61'
    );
    INSERT INTO services_fts(services_fts) VALUES('rebuild');
    INSERT INTO services_fts(services_fts) VALUES('optimize');";

/// The database that is being written, in a folder that goes away with it.
pub(super) struct Sqlite<'c> {
    context: &'c Context<'c>,
    connection: Connection,
    folder: TempDir,
}

impl<'c> Sqlite<'c> {
    pub(super) fn begin(context: &'c Context<'c>) -> Result<Self, ExportError> {
        let folder =
            tempfile::tempdir().map_err(|source| io_error("make a temporary folder for", ABOUT.name, source))?;
        let connection = Connection::open(folder.path().join(ABOUT.name)).map_err(|error| failed(&error, "opening"))?;
        let sqlite = Self { context, connection, folder };
        // Nothing reads the file before it is whole, so a lost one costs nothing.
        sqlite.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;")?;
        for table in TABLES {
            sqlite.run(&create(table))?;
            if let Rows::OfCatalogue(rows) = table.rows {
                sqlite.insert(table, |emit| rows(context, emit))?;
            }
        }
        sqlite.tell_of_itself()?;
        Ok(sqlite)
    }

    fn run(&self, sql: &str) -> Result<(), ExportError> {
        self.connection.execute_batch(sql).map_err(|error| failed(&error, sql))
    }

    fn insert(&self, table: &Table, rows: impl FnOnce(&mut super::tables::Emit<'_>)) -> Result<(), ExportError> {
        let marks = vec!["?"; table.columns.len()].join(", ");
        let sql = format!("INSERT INTO {} VALUES ({marks})", table.name);
        let mut statement = self.connection.prepare_cached(&sql).map_err(|error| failed(&error, &sql))?;
        let mut result = Ok(());
        rows(&mut |cells| {
            if result.is_ok() {
                let inserted = statement.execute(params_from_iter(cells));
                result = inserted.map(drop).map_err(|error| failed(&error, &named(table, cells)));
            }
        });
        result
    }

    /// What the data is, for those who meet the file alone.
    fn tell_of_itself(&self) -> Result<(), ExportError> {
        self.run("CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;")?;
        let commit = self.context.publishing.commit.as_ref().map_or("", |commit| commit.as_str());
        let facts = [
            ("attribution", ATTRIBUTION),
            ("commit", commit),
            ("date", self.context.date()),
            ("licence", LICENCE),
            ("version", "1"),
        ];
        for (key, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
            let sql = "INSERT INTO about VALUES (?, ?)";
            self.connection.execute(sql, [key, value]).map_err(|error| failed(&error, sql))?;
        }
        Ok(())
    }

    /// The database's own checks: its structure, and every link. That indices hold what their tables do is left to tests:
    /// SQLite wrote both a moment ago.
    fn check(path: &Path) -> Result<(), ExportError> {
        let connection = Connection::open(path).map_err(|error| failed(&error, "opening"))?;
        let ask = |sql: &str| {
            let row = connection.query_row(sql, [], |row| row.get::<_, String>(0));
            row.map_err(|error| failed(&error, sql))
        };
        let found = ask("PRAGMA quick_check")?;
        if found != "ok" {
            return Err(ExportError::Impossible(format!("{}: {found}", ABOUT.name)));
        }
        let broken = ask(
            "SELECT coalesce(group_concat(\"table\" || ' names nothing in ' || parent, ', '), '') FROM pragma_foreign_key_check",
        )?;
        if broken.is_empty() { Ok(()) } else { Err(ExportError::Impossible(format!("{}: {broken}", ABOUT.name))) }
    }
}

impl Sink for Sqlite<'_> {
    fn take(&mut self, services: &[ServiceFile]) -> Result<(), ExportError> {
        for table in TABLES {
            if let Rows::OfService(rows) = table.rows {
                self.insert(table, |emit| services.iter().for_each(|service| rows(self.context, service, emit)))?;
            }
        }
        Ok(())
    }

    fn finish(self: Box<Self>) -> Result<Vec<Download>, ExportError> {
        TABLES.iter().try_for_each(|table| self.run(&indices(table)))?;
        self.run(SEARCH)?;
        // Nothing is free in a file that was only added to, so there is nothing to gather.
        self.run("COMMIT; ANALYZE;")?;
        let Self { context, connection, folder } = *self;
        connection.close().map_err(|(_, error)| failed(&error, "closing"))?;
        let path = folder.path().join(ABOUT.name);
        Self::check(&path)?;
        let mut file = File::begin(context, ABOUT)?;
        file.copy(&path)?;
        file.finish()
    }
}

/// The statement that makes a table.
fn create(table: &Table) -> String {
    let mut parts: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            let kind = match column.kind {
                Kind::Text | Kind::Date => "TEXT",
                Kind::Integer | Kind::Flag => "INTEGER",
            };
            let always = if table.key.contains(&column.name) { " NOT NULL" } else { "" };
            format!("\"{}\" {kind}{always}", column.name)
        })
        .collect();
    parts.push(format!("PRIMARY KEY ({})", quoted(table.key)));
    parts.extend(table.links.iter().map(|link| {
        format!("FOREIGN KEY ({}) REFERENCES \"{}\" ({})", quoted(link.columns), link.table, quoted(link.key))
    }));
    format!("CREATE TABLE \"{}\" ({}) STRICT;", table.name, parts.join(", "))
}

/// The statements that make links quick from both sides.
fn indices(table: &Table) -> String {
    let needed = table.links.iter().filter(|link| !table.key.starts_with(link.columns));
    needed
        .map(|link| {
            let name = format!("{}_by_{}", table.name, link.columns.join("_"));
            format!("CREATE INDEX \"{name}\" ON \"{}\" ({});", table.name, quoted(link.columns))
        })
        .collect()
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

/// A row by its table and first cell.
fn named(table: &Table, cells: &[Cell<'_>]) -> String {
    match cells.first() {
        Some(Cell::Text(text)) => format!("{}, {text}", table.name),
        _ => table.name.to_owned(),
    }
}

fn failed(error: &rusqlite::Error, what: &str) -> ExportError {
    ExportError::Impossible(format!("{} ({what}): {error}", ABOUT.name))
}

impl ToSql for Cell<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Flag(flag) => ToSqlOutput::Owned(Value::Integer((*flag).into())),
        })
    }
}
