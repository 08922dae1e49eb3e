//! `/badge/<lang>/<id>.svg`: how hard it is to leave a service and how long it takes, for a page or a README.
//!
//! Plates of their own with white text: they read alike on light and dark pages, and need no style that a
//! Content-Security-Policy could forbid.

use quick_xml::escape::escape;
use rayon::prelude::*;
use schema::v1::Download;

use super::{Context, ExportError, FileKind, Group};
use crate::facts::Facts;
use crate::language::{Argument, Language};
use crate::paths;

/// The ground behind the label.
const LABEL: &str = "#37474f";

/// The ground behind a grade; white text on each has a contrast of 5 : 1 and more.
fn ground(grade: &str) -> &'static str {
    match grade {
        "easy" => "#006b3c",
        "medium" => "#675700",
        "hard" => "#9c4300",
        "limited" => "#4149a3",
        "impossible" => "#a11d2c",
        _ => "#4b5b53",
    }
}

/// The badges.
pub(super) const KINDS: &[FileKind] =
    &[FileKind { name: "badge", group: Group::Told, path: |_| paths::root::badge("{language}", "{id}") }];

pub(super) fn write(context: &Context<'_>) -> Result<Vec<Download>, ExportError> {
    for language in context.site.templates.languages.iter() {
        let label = language.messages.say("badge-label", &[])?;
        context.site.facts.par_iter().try_for_each(|(id, facts)| {
            let svg = badge(&label, &value(language, facts)?, ground(facts.grade()));
            context.output.write(&paths::root::badge(&language.tag, id), svg.as_bytes()).map_err(ExportError::from)
        })?;
    }
    Ok(Vec::new())
}

fn value(language: &Language, facts: &Facts) -> Result<String, ExportError> {
    let grade = language.messages.say(&format!("grade-{}", facts.grade()), &[])?;
    Ok(match facts.waiting_days.filter(|days| *days > 0) {
        Some(days) => {
            let arguments = [("grade", Argument::Text(&grade)), ("days", Argument::Number(days.into()))];
            language.messages.say("feed-state-waiting", &arguments)?
        }
        None => grade,
    })
}

/// Two plates, 20 pixels high. Texts are told their width, so that they fit whatever fonts there are.
fn badge(label: &str, value: &str, ground: &str) -> String {
    let (left, right) = (width(label), width(value));
    let (first, second) = (left + 12, right + 12);
    let whole = first + second;
    let (label, value) = (escape(label), escape(value));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{whole}\" height=\"20\" role=\"img\" aria-label=\"{label}: {value}\">\
         <title>{label}: {value}</title>\
         <clipPath id=\"r\"><rect width=\"{whole}\" height=\"20\" rx=\"4\"/></clipPath>\
         <g clip-path=\"url(#r)\"><rect width=\"{first}\" height=\"20\" fill=\"{LABEL}\"/>\
         <rect x=\"{first}\" width=\"{second}\" height=\"20\" fill=\"{ground}\"/></g>\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"19\" rx=\"3.5\" fill=\"none\" stroke=\"#fff\" stroke-opacity=\".35\"/>\
         <g fill=\"#fff\" font-family=\"Verdana,Geneva,DejaVu Sans,Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif\" font-size=\"11\">\
         <text x=\"6\" y=\"14\" textLength=\"{left}\">{label}</text>\
         <text x=\"{}\" y=\"14\" textLength=\"{right}\">{value}</text></g></svg>\n",
        whole - 1,
        first + 6,
    )
}

/// About how many pixels a text takes in Verdana at 11.
fn width(text: &str) -> u32 {
    let tenths = |character: char| match character {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ' ' | '·' => 39,
        'f' | 'r' | 't' | '-' => 46,
        'm' | 'w' | 'M' | 'W' => 100,
        'A'..='Z' => 78,
        '0'..='9' => 70,
        character if u32::from(character) >= 0x2e80 => 113,
        _ => 67,
    };
    text.chars().map(tenths).sum::<u32>().div_ceil(10)
}

#[cfg(test)]
mod tests {
    use super::{badge, width};

    #[test]
    fn a_badge_is_as_wide_as_its_texts() {
        let svg = badge("注销", "<困难>", "#9c4300");
        assert!(svg.contains("&lt;困难&gt;") && !svg.contains("<困难>"));
        assert!(svg.contains(&format!("width=\"{}\" height=\"20\"", width("注销") + width("<困难>") + 24)));
        assert!(width("leaving") < width("leaving · 30 days"));
    }
}
