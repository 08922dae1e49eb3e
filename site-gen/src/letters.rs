//! The wording of the letter that asks for deletion, in every language, with what each law known here adds. A page fetches
//! it when a reader opens the letter; what the reader fills in stays on the device.

use std::collections::BTreeMap;

use schema::{Jurisdiction, Right, Standing};
use serde::{Deserialize, Serialize};
use validator::Checked;

use crate::assets::hash;
use crate::language::{Argument, Language, Languages, ProblemWithMessage};

/// The wording in every language.
#[derive(Debug, Default)]
pub struct Letters {
    /// The hash that its address bears.
    pub hash: String,
    /// The files by what their names add to the address: `/en.json`.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// The letter in one language. `{service}`, `{name}`, `{account}`, `{law}` and `{term}` in its texts stand for what a page
/// puts there.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// What the language calls itself.
    pub language: String,
    /// The subject of an e-mail.
    pub subject: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// What stands for `{term}` where no law sets one.
    pub no_term: String,
    /// The places whose law is known.
    pub places: Vec<Place>,
}

/// A place whose law a letter can rest on.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its code: `eu`, `us-ca`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The countries whose people it protects; none where it is only a part of one.
    pub countries: Vec<String>,
    /// The sentence that invokes its law.
    pub law: String,
    /// What stands for `{term}`, where the law sets one.
    pub term: Option<String>,
}

/// The paragraphs of a letter.
const PARAGRAPHS: [&str; 6] =
    ["letter-greeting", "letter-ask", "letter-law", "letter-term", "letter-refuse", "letter-close"];

/// What a page puts into the letter.
const BLANKS: [(&str, &str); 5] =
    [("service", "{service}"), ("name", "{name}"), ("account", "{account}"), ("law", "{law}"), ("term", "{term}")];

/// Makes the letters of all languages.
///
/// # Errors
/// When a language lacks a message.
pub fn letters(checked: &Checked, languages: &Languages) -> Result<Letters, ProblemWithMessage> {
    let mut files = BTreeMap::new();
    for language in languages.iter() {
        // Texts always become JSON.
        let json = serde_json::to_vec(&letter(checked, language)?).unwrap_or_default();
        files.insert(format!("/{}.json", language.tag), json);
    }
    Ok(Letters { hash: hash(files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes])), files })
}

fn letter(checked: &Checked, language: &Language) -> Result<Letter, ProblemWithMessage> {
    let blanks = BLANKS.map(|(name, blank)| (name, Argument::Text(blank)));
    let say = |key: &str| language.messages.say(key, &blanks);
    let mut places = Vec::new();
    for (code, jurisdiction) in &checked.jurisdictions {
        places.extend(place(code, jurisdiction, language)?);
    }
    places.sort_by(|a, b| language.order.compare(&a.name, &b.name));
    Ok(Letter {
        language: language.name.clone(),
        subject: say("letter-subject")?,
        paragraphs: PARAGRAPHS.iter().map(|key| say(key)).collect::<Result<_, _>>()?,
        no_term: say("letter-no-term")?,
        places,
    })
}

/// A place, where letters invoke a right of its law that is in force.
fn place(code: &str, jurisdiction: &Jurisdiction, language: &Language) -> Result<Option<Place>, ProblemWithMessage> {
    let in_force = |right: &&Right| right.invoked && right.standing == Standing::InForce;
    let invoked: Vec<&Right> = jurisdiction.rights.iter().filter(in_force).collect();
    if invoked.is_empty() {
        return Ok(None);
    }
    let deadline = invoked.iter().find_map(|right| right.deadline.as_ref());
    let term = match deadline {
        Some(deadline) => {
            let period = language.messages.period(deadline.length, deadline.days)?;
            Some(language.messages.say("letter-term-of-law", &[("period", Argument::Text(&period))])?)
        }
        None => None,
    };
    // `us-ca` is not all of its country.
    let countries = jurisdiction.countries.iter().filter(|_| !code.contains('-'));
    Ok(Some(Place {
        code: code.to_owned(),
        name: language.best(&jurisdiction.name).0.to_owned(),
        countries: countries.map(|country| country.as_str().to_owned()).collect(),
        law: laws(&invoked, language)?,
        term,
    }))
}

/// Each law once, with its articles: "General Data Protection Regulation, art. 17, art. 12(3)".
fn laws(rights: &[&Right], language: &Language) -> Result<String, ProblemWithMessage> {
    let say = |key: &str, given: &[(&str, Argument<'_>)]| language.messages.say(key, given);
    let comma = say("comma", &[])?;
    let mut laws: Vec<(&str, Vec<String>)> = Vec::new();
    for right in rights {
        let law = language.best(&right.law).0;
        let article = right.article.as_deref().map(|article| match article.starts_with(|c: char| c.is_ascii_digit()) {
            true => say("right-article", &[("article", Argument::Text(article))]),
            false => Ok(article.to_owned()),
        });
        let article = article.transpose()?;
        match laws.iter_mut().find(|(known, _)| *known == law) {
            Some((_, articles)) => articles.extend(article),
            None => laws.push((law, article.into_iter().collect())),
        }
    }
    let mut named = Vec::new();
    for (law, articles) in laws {
        let articles = articles.join(&comma);
        named.push(match articles.is_empty() {
            true => law.to_owned(),
            false => say("letter-articles", &[("law", Argument::Text(law)), ("articles", Argument::Text(&articles))])?,
        });
    }
    Ok(named.join(&say("letter-and", &[])?))
}
