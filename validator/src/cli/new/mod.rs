//! `validator new`

mod args;
mod ask;
mod gather;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use schema::Kind;
use validator::{Lang, Options, Planned, Text, draft, write};

pub(super) use args::NewArgs;
use ask::{Ask, Person};
use gather::Gatherer;

use super::brought::tell_what_it_brings;
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
    if !tell_what_it_brings(&before, after, session)? {
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

/// Tells the person something beside the answer of the command.
fn remark(text: &str) {
    drop(writeln!(anstream::stderr(), "{text}"));
}
