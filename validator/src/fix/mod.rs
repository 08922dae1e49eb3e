//! Mending a record without touching its meaning: the mends, then the canonical layout, then proof that nothing else
//! changed. Pure but for [`plan`], which reads the catalogue; writing is in [`crate::write`].

mod apply;
mod guard;
mod mends;
mod plan;

use schema::Kind;

use crate::finding::{FileId, Finding, Place};
use crate::layout::{self, Field};
use crate::rules::file_characters;
use crate::source::{Lines, Position};
use crate::text::Text;
use crate::yaml::{self, Parsed};

pub use mends::{MENDS, Mend};
pub use plan::{Plan, plan};

/// How much to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The layout alone: the value stays as it is.
    Layout,
    /// Every mend, then the layout.
    Mends,
}

/// A text after mending. It is the same text when there was nothing to do.
#[derive(Debug, Clone)]
pub struct Mended {
    /// The text.
    pub text: String,
    /// The mends that did something, in the order of [`MENDS`].
    pub mends: Vec<&'static Mend>,
}

/// Why a file is left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Where in the file.
    pub at: Option<Position>,
    /// Why.
    pub why: Text,
}

/// Said of a file that mending would go on changing. It would be our mistake.
const UNSTABLE: Text =
    Text::fixed("mending twice would change it twice; please report this file", "修复两次的结果不一致；请报告此文件");

impl Refused {
    /// Whether the file is in order and mending is at fault.
    pub(crate) fn is_our_mistake(&self) -> bool {
        self.why == UNSTABLE || self.why == guard::CHANGED
    }

    /// A reason that has no place in the text.
    fn whole(why: Text) -> Vec<Self> {
        vec![Self { at: None, why }]
    }
}

/// The record in the canonical layout, mended as far as `extent` says.
///
/// # Errors
/// Everything that keeps the text from being read, or that would change its meaning beyond what the mends declare.
pub fn mend(kind: Kind, text: &str, extent: Extent) -> Result<Mended, Vec<Refused>> {
    let mended = once(kind, text, extent)?;
    let again = once(kind, &mended.text, extent)?;
    if again.text == mended.text { Ok(mended) } else { Err(Refused::whole(UNSTABLE)) }
}

fn once(kind: Kind, before: &str, extent: Extent) -> Result<Mended, Vec<Refused>> {
    let (text, mut done) = apply::to_text(before);
    let parsed = readable(&text)?;
    if !done.is_empty() {
        guard::text_mends(before, &parsed)?;
    }
    let Some(node) = parsed.node.as_ref().filter(|node| node.is_map()) else {
        return Err(Refused::whole(Text::fixed("this file holds no record", "此文件没有记录")));
    };
    let mut document = layout::attach(&text, node, &parsed.comments);
    let mut expected = document.root.value();
    if extent == Extent::Mends {
        for mend in MENDS {
            let changes = apply::to_tree(mend, &mut document.root, Field::of(kind));
            changes.iter().for_each(|change| change.apply(&mut expected));
            if !changes.is_empty() {
                done.push(mend);
            }
        }
    }
    let after = layout::print(kind, document);
    guard::whole(kind, &expected, (&text, &parsed), &after)?;
    Ok(Mended { text: after, mends: done })
}

/// The text parsed, or everything in it that is refused.
fn readable(text: &str) -> Result<Parsed, Vec<Refused>> {
    let mut parsed = yaml::parse(text);
    let file = FileId(0);
    let mut found: Vec<Finding> =
        std::mem::take(&mut parsed.refusals).into_iter().map(|(refusal, span)| refusal.finding(file, span)).collect();
    file_characters::check(file, text, &mut found);
    let lines = Lines::new(text);
    let refused: Vec<Refused> = found
        .into_iter()
        .filter_map(|finding| match finding.place {
            // A tab between values is layout; one within a text is written as an escape.
            Place::Bytes(span)
                if text.get(span.clone()) == Some("\t") && finding.rule.id == file_characters::RULE.id =>
            {
                None
            }
            Place::Bytes(span) => Some((Some(lines.position(span.start)), finding.message)),
            _ => Some((None, finding.message)),
        })
        .map(|(at, why)| Refused { at, why })
        .collect();
    if refused.is_empty() { Ok(parsed) } else { Err(refused) }
}
