//! The human format: rule, place, the source line underlined, what is wrong, what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Style;
use crate::diagnostic::{Diagnostic, Location};
use crate::finding::Severity;
use crate::load::Outcome;
use crate::text::Lang;

pub(super) fn print(outcome: &Outcome, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in &outcome.diagnostics {
        writeln!(out, "{}\n", renderer.render(&[group(outcome, diagnostic, style.lang)]))?;
    }
    writeln!(out, "{}", summary(outcome, style.lang))
}

fn group<'a>(outcome: &'a Outcome, diagnostic: &'a Diagnostic, lang: Lang) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = diagnostic.message.get(lang);
    let mut group = level.primary_title(message).id(diagnostic.rule).element_at(
        outcome,
        &diagnostic.at,
        AnnotationKind::Primary,
        "",
    );
    for (at, label) in &diagnostic.related {
        group = group.place(outcome, at, AnnotationKind::Context, label.get(lang));
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(help.get(lang))),
        None => group,
    }
}

/// Adding a place: its source line where there is one, else its path alone.
trait AtPlace<'a> {
    fn place(self, outcome: &'a Outcome, at: &'a Location, kind: AnnotationKind, label: &'a str) -> Group<'a>;
}

impl<'a> AtPlace<'a> for Group<'a> {
    fn place(self, outcome: &'a Outcome, at: &'a Location, kind: AnnotationKind, label: &'a str) -> Group<'a> {
        let file = &outcome.files[at.file.0];
        let path = file.path.to_string_lossy();
        if file.text.is_empty() || at.span.is_empty() && at.span.start == 0 {
            return self.element(Origin::path(path));
        }
        let mut annotation = kind.span(at.span.clone());
        if !label.is_empty() {
            annotation = annotation.label(label);
        }
        self.element(Snippet::source(&*file.text).path(path).annotation(annotation))
    }
}

/// Beginning a group with its first place.
trait Begin<'a> {
    fn element_at(self, outcome: &'a Outcome, at: &'a Location, kind: AnnotationKind, label: &'a str) -> Group<'a>;
}

impl<'a> Begin<'a> for annotate_snippets::Title<'a> {
    fn element_at(self, outcome: &'a Outcome, at: &'a Location, kind: AnnotationKind, label: &'a str) -> Group<'a> {
        Group::with_title(self).place(outcome, at, kind, label)
    }
}

fn summary(outcome: &Outcome, lang: Lang) -> String {
    let count = |severity| outcome.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let records = outcome.records;
    let plural = |count: usize, noun: &str| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    match lang {
        Lang::En if outcome.diagnostics.is_empty() => format!("{} checked, nothing found", plural(records, "record")),
        Lang::En => {
            let found = [plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note")];
            format!("{} checked: {}", plural(records, "record"), found.join(", "))
        }
        Lang::Zh if outcome.diagnostics.is_empty() => format!("已检查 {records} 条记录，没有发现问题"),
        Lang::Zh => format!("已检查 {records} 条记录：{errors} 个错误，{warnings} 个警告，{notes} 条提示"),
    }
}
