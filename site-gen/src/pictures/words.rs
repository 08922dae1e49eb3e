//! What a picture says, in the words of the service's page.

use crate::edition::Edition;
use crate::language::{Argument, Language, ProblemWithMessage};
use crate::parts::{month, self_service, waiting};
use crate::view::{ServiceCard, Waiting};

/// What stands beside the grade.
#[derive(Debug)]
pub(super) enum Fact {
    /// How long it takes.
    Waiting(String),
    /// What others say of a service that has no grade of ours.
    Reported(String),
}

/// What the picture of a service says.
#[derive(Debug)]
pub(super) struct Words<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Its name in another language.
    pub(super) also: Option<&'a str>,
    /// Whether one can leave, as a sentence.
    pub(super) verdict: String,
    /// How hard it is, in a word.
    pub(super) grade: String,
    /// How long it takes, where that is known.
    pub(super) fact: Option<Fact>,
    /// What undoes the request meanwhile.
    pub(super) catch: Option<String>,
}

impl<'a> Words<'a> {
    /// The words of one service.
    pub(super) fn new(edition: &Edition<'a>, card: &ServiceCard<'a>) -> Result<Self, ProblemWithMessage> {
        let language = edition.language;
        let waiting = card.waiting.as_ref().map(|time| waiting(language, time)).transpose()?;
        let reported = card.reported.first().map(|word| {
            let grade = grade(language, word.difficulty)?;
            let given = [("name", Argument::Text(word.name)), ("grade", Argument::Text(&grade))];
            language.messages.say("reported-says", &given)
        });
        Ok(Self {
            name: card.name.text,
            also: card.other_names.first().map(|name| name.text),
            verdict: verdict(edition, card)?,
            grade: grade(language, card.grade)?,
            catch: card.waiting.as_ref().map(|time| undone(language, time)).transpose()?.flatten(),
            fact: match waiting {
                Some(time) => Some(Fact::Waiting(time)),
                None => reported.transpose()?.map(Fact::Reported),
            },
        })
    }
}

/// What the picture of the site says: its question and what it answers.
pub(super) fn of_site(language: &Language) -> Result<(String, String), ProblemWithMessage> {
    Ok((language.messages.say("home-question", &[])?, language.messages.say("home-lead", &[])?))
}

fn grade(language: &Language, grade: &str) -> Result<String, ProblemWithMessage> {
    language.messages.say(&format!("grade-{grade}"), &[])
}

fn verdict(edition: &Edition<'_>, card: &ServiceCard<'_>) -> Result<String, ProblemWithMessage> {
    let messages = &edition.language.messages;
    let date = month(edition.language, card)?.unwrap_or_default();
    let alone = if leads_out_alone(edition, card.id) { "yes" } else { "no" };
    let given = [("age", Argument::Text(card.age)), ("date", Argument::Text(&date)), ("self", Argument::Text(alone))];
    messages.say(&format!("verdict-{}", card.verdict), &given)
}

/// Whether one takes the best route oneself.
fn leads_out_alone(edition: &Edition<'_>, id: &str) -> bool {
    let site = edition.site;
    let service = site.checked.services.get(&id.into());
    let route = service.and_then(|service| service.routes.get(site.facts.get(id)?.best?));
    route.is_some_and(|route| self_service(route, site.checked))
}

/// "undone by signing in".
fn undone(language: &Language, waiting: &Waiting<'_>) -> Result<Option<String>, ProblemWithMessage> {
    if waiting.undone_by.is_empty() {
        return Ok(None);
    }
    let or = language.messages.say("list-or", &[])?;
    let acts: Vec<String> = waiting.undone_by.iter().map(|act| act.label.text.to_lowercase()).collect();
    language.messages.say("undone-by", &[("what", Argument::Text(&acts.join(&or)))]).map(Some)
}
