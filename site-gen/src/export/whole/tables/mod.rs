//! The catalogue as tables, each declared once: CSV, the Data Package that describes it, and SQLite are made from this.

mod claims;
mod dark_patterns;
mod details;
mod laws;
mod operators;
mod routes;
mod services;
mod sources;
mod surveys;
mod vocabularies;

use std::borrow::Cow;
use std::collections::BTreeMap;

use schema::v1::ServiceFile;

use crate::export::Context;

/// One table.
#[derive(Debug)]
pub(crate) struct Table {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What a row of it is.
    pub(crate) about: &'static str,
    /// Its columns, in order.
    pub(crate) columns: &'static [Column],
    /// The columns that tell one row from another.
    pub(crate) key: &'static [&'static str],
    /// Columns that name a row of another table.
    pub(crate) links: &'static [Link],
    /// The CSV file that it is, too.
    pub(crate) csv: Option<&'static str>,
    /// What makes its rows.
    pub(crate) rows: Rows,
}

/// One column.
#[derive(Debug)]
pub(crate) struct Column {
    /// What it is called.
    pub(crate) name: &'static str,
    /// What stands in it.
    pub(crate) kind: Kind,
    /// What it means.
    pub(crate) about: &'static str,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// A date as precise as it is known: a year, a month or a day.
    Date,
    /// A whole number.
    Integer,
    /// Yes or no.
    Flag,
}

/// Columns that name a row of another table.
#[derive(Debug)]
pub(crate) struct Link {
    /// The columns.
    pub(crate) columns: &'static [&'static str],
    /// The other table.
    pub(crate) table: &'static str,
    /// Its key.
    pub(crate) key: &'static [&'static str],
}

/// Takes one row.
pub(crate) type Emit<'e> = dyn FnMut(&[Cell<'_>]) + 'e;

/// What makes the rows of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Rows {
    /// Those of one service.
    OfService(fn(&Context<'_>, &ServiceFile, &mut Emit<'_>)),
    /// All of them.
    OfCatalogue(fn(&Context<'_>, &mut Emit<'_>)),
}

/// What stands in one row and column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell<'r> {
    /// Nothing: it is not known.
    Null,
    /// A text.
    Text(Cow<'r, str>),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Flag(bool),
}

/// Every table; those that others name come first.
pub(crate) const TABLES: &[&Table] = &[
    &vocabularies::VOCABULARIES,
    &vocabularies::TERMS,
    &operators::OPERATORS,
    &operators::ACCOUNT_SYSTEMS,
    &laws::JURISDICTIONS,
    &laws::RIGHTS,
    &services::SERVICES,
    &services::RETIRED,
    &details::NAMES,
    &details::ALIASES,
    &details::DOMAINS,
    &details::COUNTRIES,
    &sources::SOURCES,
    &routes::ROUTES,
    &details::PLATFORMS,
    &details::STEPS,
    &claims::CLAIMS,
    &claims::CITATIONS,
    &dark_patterns::DARK_PATTERNS,
    &surveys::SURVEYS,
    &surveys::RESULTS,
];

/// Declares a table: its columns, and how each is made from a row's source.
macro_rules! table {
    (
        $(#[doc = $about:literal])*
        $name:ident = $title:literal, csv $csv:expr, key [$($key:literal),*],
        links [$(($($column:literal),*) -> $other:literal ($($other_key:literal),*)),*];
        $scope:ident for $row:ident in $source:path {
            $($(#[doc = $column_about:literal])* $column_name:ident: $kind:ident = $make:expr;)*
        }
    ) => {
        $(#[doc = $about])*
        pub(super) const $name: $crate::export::whole::tables::Table = $crate::export::whole::tables::Table {
            name: $title,
            about: concat!($($about),*),
            columns: &[$($crate::export::whole::tables::Column {
                name: stringify!($column_name),
                kind: $crate::export::whole::tables::Kind::$kind,
                about: concat!($($column_about),*),
            }),*],
            key: &[$($key),*],
            links: &[$($crate::export::whole::tables::Link {
                columns: &[$($column),*],
                table: $other,
                key: &[$($other_key),*],
            }),*],
            csv: $csv,
            rows: $crate::export::whole::tables::table!(@rows $scope $row $source [$($make),*]),
        };
    };
    (@rows of_service $row:ident $source:path [$($make:expr),*]) => {
        $crate::export::whole::tables::Rows::OfService({
            fn rows(
                context: &$crate::export::Context<'_>,
                service: &schema::v1::ServiceFile,
                emit: &mut $crate::export::whole::tables::Emit<'_>,
            ) {
                for $row in $source(context, service) {
                    emit(&[$($crate::export::whole::tables::Cell::from($make)),*]);
                }
            }
            rows
        })
    };
    (@rows of_catalogue $row:ident $source:path [$($make:expr),*]) => {
        $crate::export::whole::tables::Rows::OfCatalogue({
            fn rows(context: &$crate::export::Context<'_>, emit: &mut $crate::export::whole::tables::Emit<'_>) {
                for $row in $source(context) {
                    emit(&[$($crate::export::whole::tables::Cell::from($make)),*]);
                }
            }
            rows
        })
    };
}
use table;

/// Declares what a cell is made from.
macro_rules! cells {
    ($($type:ty: $value:ident => $cell:expr;)*) => {$(
        impl<'r> From<$type> for Cell<'r> {
            fn from($value: $type) -> Self {
                $cell
            }
        }
    )*};
}

cells! {
    &'r str: text => Self::Text(text.into());
    &'r String: text => Self::Text(text.as_str().into());
    String: text => Self::Text(text.into());
    Option<&'r str>: text => text.map_or(Self::Null, Self::from);
    &'r Option<String>: text => text.as_deref().map_or(Self::Null, Self::from);
    Option<String>: text => text.map_or(Self::Null, Self::from);
    u32: number => Self::Integer(number.into());
    Option<u32>: number => number.map_or(Self::Null, Self::from);
    Option<u16>: number => number.map_or(Self::Null, |number| Self::Integer(number.into()));
    Option<u8>: number => number.map_or(Self::Null, |number| Self::Integer(number.into()));
    usize: number => Self::Integer(number as i64);
    bool: flag => Self::Flag(flag);
    Option<bool>: flag => flag.map_or(Self::Null, Self::Flag);
}

/// A text in a language, where there is one.
fn said<'t>(text: &'t BTreeMap<String, String>, language: &str) -> Option<&'t str> {
    text.get(language).map(String::as_str)
}

/// The same of a text that may be missing.
fn noted<'t>(text: &'t Option<BTreeMap<String, String>>, language: &str) -> Option<&'t str> {
    text.as_ref().and_then(|text| said(text, language))
}

/// The same of a text of a record.
fn told<'t>(text: &'t schema::Localised, language: &str) -> Option<&'t str> {
    text.get(language).map(|text| &**text)
}

/// Several words in one cell.
fn listed(words: &[String], between: &str) -> Option<String> {
    (!words.is_empty()).then(|| words.join(between))
}
