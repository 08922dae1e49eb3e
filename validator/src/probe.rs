//! What must hold for any bytes at all, for fuzzers and mutation tests. No part of the library's promises.
//!
//! Each probe also proves, by returning, that nothing in its reach panics.

use std::ops::Range;
use std::sync::LazyLock;

use schema::{Kind, Vocabularies};

use crate::fix::{Extent, Refused, mend};
use crate::load;
use crate::rules::schema_type;
use crate::shape::Shape;
use crate::yaml::{self, Data, Node};

/// Says what does not hold for some bytes.
pub type Probe = fn(&[u8]) -> Result<(), String>;

/// The probes by name.
pub const PROBES: [(&str, Probe); 3] = [("reader", reader), ("shape", shape), ("fixer", fixer)];

static SHAPES: LazyLock<Vec<(Kind, Shape)>> = LazyLock::new(|| {
    let empty = Vocabularies::new();
    Kind::ALL.into_iter().map(|kind| (kind, Shape::new(kind, &empty))).collect()
});

/// The reader gives every value and comment a place in the text, each within what is around it.
///
/// # Errors
/// Says what does not hold.
pub fn reader(bytes: &[u8]) -> Result<(), String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    let parsed = yaml::parse(text);
    for comment in &parsed.comments {
        let shown = slice(text, comment)?;
        hold(shown.starts_with('#') && !shown.contains('\n'), || format!("{shown:?} is no comment"))?;
    }
    for (_, span) in &parsed.refusals {
        hold(span.start <= text.len(), || format!("{span:?} lies behind the text"))?;
    }
    let starts = parsed.comments.iter().map(|comment| comment.start);
    hold(starts.is_sorted(), || "comments are out of order".to_owned())?;
    parsed.node.map_or(Ok(()), |node| places(text, &node, 0..text.len()))
}

fn places(text: &str, node: &Node, around: Range<usize>) -> Result<(), String> {
    let span = node.span.clone();
    slice(text, &span)?;
    hold(around.start <= span.start && span.end <= around.end, || format!("{span:?} is not within {around:?}"))?;
    match &node.data {
        Data::Scalar(_) => Ok(()),
        Data::List(items) => items.iter().try_for_each(|item| places(text, item, span.clone())),
        Data::Map(pairs) => pairs.iter().try_for_each(|(key, value)| {
            slice(text, &key.span)?;
            places(text, value, span.clone())
        }),
    }
}

fn slice<'t>(text: &'t str, span: &Range<usize>) -> Result<&'t str, String> {
    text.get(span.clone()).ok_or_else(|| format!("{span:?} is no place in the text"))
}

/// Whatever is wrong in a file has a place in it, and what the schema and the rules accept can be made typed.
///
/// # Errors
/// Says what does not hold.
pub fn shape(bytes: &[u8]) -> Result<(), String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    for (kind, shape) in SHAPES.iter() {
        for diagnostic in load::alone(*kind, text, shape) {
            // What the schema accepts and the types refuse is a finding without a place.
            let our_mistake = diagnostic.rule == schema_type::RULE.id && diagnostic.at.span == (0..0);
            hold(!our_mistake, || format!("{kind:?}: {}", diagnostic.message.en))?;
            slice(text, &diagnostic.at.span).map_err(|why| format!("{}: {why}", diagnostic.rule))?;
        }
    }
    Ok(())
}

/// What can be read can be mended, and then there is nothing left to mend; the layout alone holds with it.
///
/// # Errors
/// Says what does not hold.
pub fn fixer(bytes: &[u8]) -> Result<(), String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Ok(());
    };
    for kind in [Kind::Service, Kind::Vocabulary] {
        let fixed = match attempt(kind, text, Extent::Mends)? {
            Some(fixed) => fixed,
            None => continue,
        };
        for extent in [Extent::Mends, Extent::Layout] {
            hold(attempt(kind, &fixed, extent)?.as_ref() == Some(&fixed), || {
                format!("{kind:?}: {extent:?} changes it again")
            })?;
        }
        hold(attempt(kind, text, Extent::Layout)?.is_some(), || format!("{kind:?}: it has mends but no layout"))?;
    }
    Ok(())
}

fn attempt(kind: Kind, text: &str, extent: Extent) -> Result<Option<String>, String> {
    match mend(kind, text, extent) {
        Ok(mended) => Ok(Some(mended.text)),
        Err(reasons) if reasons.iter().any(Refused::is_our_mistake) => {
            Err(format!("{kind:?}, {extent:?}: {reasons:?}"))
        }
        Err(_) => Ok(None),
    }
}

fn hold(condition: bool, why: impl FnOnce() -> String) -> Result<(), String> {
    if condition { Ok(()) } else { Err(why()) }
}
