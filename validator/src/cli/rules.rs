//! `validator rules` and `validator explain`

use clap::Args;
use validator::{RULES, Rule};

use super::{Answer, Session, say};

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// The rule's identifier, as findings show it in brackets.
    rule: String,
}

pub(super) fn explain(args: &ExplainArgs, session: &Session) -> Answer {
    let rule = validator::find_rule(&args.rule)
        .ok_or_else(|| format!("there is no rule `{}`; `validator rules` lists them", args.rule))?;
    let Rule { id, severity, summary, why, mend, .. } = rule;
    let part = |text: &validator::Text| text.get(session.lang).to_owned();
    say(&format!("{id} ({})\n\n{}\n{}\n{}\n", severity.as_str(), part(summary), part(why), part(mend)))?;
    Ok(0)
}

pub(super) fn list(session: &Session) -> Answer {
    let mut rules: Vec<&Rule> = RULES.to_vec();
    rules.sort_by_key(|rule| (rule.group, rule.id));
    let line =
        |rule: &&Rule| format!("{:<22} {:<8} {}\n", rule.id, rule.severity.as_str(), rule.summary.get(session.lang));
    say(&rules.iter().map(line).collect::<String>())?;
    say(&format!("{} rules\n", rules.len()))?;
    Ok(0)
}
