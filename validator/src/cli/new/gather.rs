//! Gathering the answers: from flags, and from a person where there is one.

use validator::draft::{self, Answers, FACTS, IDENTITY, Likeness, Need, Question, questions};
use validator::{Catalogue, Lang, Text};

use super::NOTHING_WRITTEN;
use super::ask::Ask;

/// Gathers the answers for one record.
pub(super) struct Gatherer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) lang: Lang,
    /// The person to ask; without one, flags must tell everything.
    pub(super) person: Option<&'a mut dyn Ask>,
    /// Whether to go on without asking when records are like the new one.
    pub(super) yes: bool,
    /// Tells the person something.
    pub(super) remark: &'a mut dyn FnMut(&str),
}

impl Gatherer<'_> {
    /// All answers to the questions, the given ones among them.
    ///
    /// # Errors
    /// Says what is wrong with given answers or which are missing, all at once; or that the person broke off.
    pub(super) fn gather(mut self, given: Answers) -> Result<Answers, String> {
        self.refuse_mistakes(&given)?;
        let mut answers = given;
        let mut missing = Vec::new();
        for question in IDENTITY {
            self.resolve(question, &mut answers, &mut missing)?;
        }
        self.warn(&draft::likenesses(&answers, self.catalogue), missing.is_empty())?;
        for question in FACTS {
            self.resolve(question, &mut answers, &mut missing)?;
        }
        if missing.is_empty() {
            return Ok(answers);
        }
        let flags: Vec<String> = missing.iter().map(|flag| format!("--{flag}")).collect();
        let flags = flags.join(", ");
        Err(match self.lang {
            Lang::En => format!("there is no terminal to ask on, and these facts are missing: {flags}"),
            Lang::Zh => format!("没有终端可以提问，缺少以下各项：{flags}"),
        })
    }

    fn refuse_mistakes(&self, given: &Answers) -> Result<(), String> {
        let mut wrong = Vec::new();
        for question in questions() {
            for part in given.get(question.flag).into_iter().flatten() {
                let why = draft::mistake(question, part, self.catalogue);
                wrong.extend(why.map(|why| format!("--{}: {}", question.flag, why.get(self.lang))));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n       ")) }
    }

    /// Answers one question, unless it is answered or out of place.
    fn resolve(
        &mut self,
        question: &Question,
        answers: &mut Answers,
        missing: &mut Vec<&'static str>,
    ) -> Result<(), String> {
        let need = (question.need)(answers);
        if answers.contains_key(question.flag) || need == Need::Not {
            return Ok(());
        }
        let offer = (question.suggest)(answers);
        let parts = match &mut self.person {
            Some(_) => self.ask(question, need, offer, (question.otherwise)(answers))?,
            None => match offer {
                Some(offer) => question.parts(&offer),
                None if need == Need::May => Vec::new(),
                None => {
                    missing.push(question.flag);
                    return Ok(());
                }
            },
        };
        if !parts.is_empty() {
            answers.insert(question.flag, parts);
        }
        Ok(())
    }

    /// Asks until the answer will do.
    fn ask(
        &mut self,
        question: &Question,
        need: Need,
        mut offer: Option<String>,
        otherwise: Option<String>,
    ) -> Result<Vec<String>, String> {
        while let Some(person) = &mut self.person {
            let answer = person.answer(question, offer.as_deref(), otherwise.as_deref(), self.catalogue)?;
            let parts = question.parts(&answer);
            let empty = (need == Need::Must && parts.is_empty())
                .then(|| Text::fixed("there is no record without this", "没有这一项就不能成为记录"));
            let mistakes = parts.iter().filter_map(|part| draft::mistake(question, part, self.catalogue));
            let Some(why) = empty.into_iter().chain(mistakes).next() else {
                return Ok(parts);
            };
            (self.remark)(why.get(self.lang));
            offer = Some(answer);
        }
        Ok(Vec::new())
    }

    /// Tells of records that are like the new one; they may be the same.
    fn warn(&mut self, likenesses: &[Likeness], complete: bool) -> Result<(), String> {
        for Likeness { id, why } in likenesses {
            let warning = match self.lang {
                Lang::En => format!("warning: the record `{id}` may be the same: {}", why.en),
                Lang::Zh => format!("警告：记录 `{id}` 可能是同一个：{}", why.zh),
            };
            (self.remark)(&warning);
        }
        if likenesses.is_empty() || self.yes {
            return Ok(());
        }
        let Some(person) = &mut self.person else {
            // What is missing is told first.
            let unsure = Text::fixed(
                "nothing was written; pass --yes if this is another service",
                "没有写入；如果确实是另一个服务，请加上 --yes",
            );
            return if complete { Err(unsure.get(self.lang).to_owned()) } else { Ok(()) };
        };
        let question = Text::fixed("Is this another service?", "这确实是另一个服务吗？");
        match person.confirm(question.get(self.lang))? {
            true => Ok(()),
            false => Err(NOTHING_WRITTEN.get(self.lang).to_owned()),
        }
    }
}
