//! `validator new`

mod args;
mod ask;
mod gather;

use std::collections::HashSet;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use schema::Kind;
use validator::report::{self, Format, Style};
use validator::{Diagnostic, Lang, Options, Outcome, Planned, Severity, Text, draft, write};

pub(super) use args::NewArgs;
use ask::{Ask, Person};
use gather::Gatherer;

use super::{Answer, FINDINGS, Session, say};

/// What is said when a person does not want the record after all.
const NOTHING_WRITTEN: Text = Text::fixed("nothing was written", "没有写入");

pub(super) fn run(args: NewArgs, session: &Session) -> Answer {
    let NewArgs { flags, given } = args;
    let root = flags.catalogue.resolve()?;
    let today = Options { today: Some(jiff::Zoned::now().date()) };
    let before = validator::check(&root, today).map_err(|error| error.to_string())?;
    let mut person = (io::stdin().is_terminal() && io::stderr().is_terminal()).then_some(Person { lang: session.lang });
    let gatherer = Gatherer {
        catalogue: before.catalogue(),
        lang: session.lang,
        person: person.as_mut().map(|person| person as &mut dyn Ask),
        yes: flags.yes || flags.dry_run,
        remark: &mut remark,
    };
    let answers = gatherer.gather(given)?;
    let id = answers.get("id").and_then(|id| id.first()).cloned().unwrap_or_default();
    let text = draft::text(&draft::record(&answers)).map_err(|error| error.to_string())?;
    let path = draft::path(&root, &id);
    let planned = Planned { kind: Kind::Service, id, text: text.clone() };
    let after = validator::check_with(&root, Some(planned), today).map_err(|error| error.to_string())?;
    if !passes(&before, after, session)? {
        remark(Text::fixed("nothing was written; the record was:", "没有写入；记录内容如下：").get(session.lang));
        say(&text)?;
        return Ok(FINDINGS);
    }
    if flags.dry_run {
        say(&text)?;
        return Ok(0);
    }
    if let (Some(person), false) = (&mut person, flags.yes) {
        confirm(person, &path, &text, session.lang)?;
    }
    write::create(&path, &text).map_err(|error| format!("{} can't be written: {error}", path.display()))?;
    say(&format!("{}\n", path.display()))?;
    Ok(0)
}

/// Shows the record and asks whether to write it.
fn confirm(person: &mut Person, path: &Path, text: &str, lang: Lang) -> Result<(), String> {
    remark(text);
    let shown = path.display();
    let question = match lang {
        Lang::En => format!("Write {shown}?"),
        Lang::Zh => format!("写入 {shown}？"),
    };
    if person.confirm(&question)? { Ok(()) } else { Err(NOTHING_WRITTEN.get(lang).to_owned()) }
}

/// Whether the planned record brings no error, in its own file or in another; whatever it brings is told.
fn passes(before: &Outcome, mut after: Outcome, session: &Session) -> Result<bool, String> {
    let key = |outcome: &Outcome, diagnostic: &Diagnostic| {
        let path = outcome.files.get(diagnostic.at.file.index()).map(|file| file.path.clone());
        (path, diagnostic.rule, diagnostic.message.en.to_string())
    };
    let known: HashSet<_> = before.diagnostics.iter().map(|diagnostic| key(before, diagnostic)).collect();
    let brought: Vec<bool> =
        after.diagnostics.iter().map(|diagnostic| !known.contains(&key(&after, diagnostic))).collect();
    let mut brought = brought.into_iter();
    after.diagnostics.retain(|_| brought.next().unwrap_or(true));
    let is_error = |diagnostic: &Diagnostic| diagnostic.severity == Severity::Error;
    let failed = after.diagnostics.iter().any(is_error);
    if !after.diagnostics.is_empty() {
        let style = Style { lang: session.lang, colour: false };
        let mut err = anstream::stderr().lock();
        let told = report::print(&after, Format::Human, style, &mut err).and_then(|()| err.flush());
        told.map_err(|error| format!("can't write: {error}"))?;
    }
    Ok(!failed)
}

/// Tells the person something beside the answer of the command.
fn remark(text: &str) {
    drop(writeln!(anstream::stderr(), "{text}"));
}
