//! The flags of `validator new`: one for each question, made from the list of questions.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};
use validator::draft::{Answers, Form, Question, questions};

use crate::cli::CatalogueArg;

/// What the command was given.
#[derive(Debug)]
pub(in crate::cli) struct NewArgs {
    pub(super) flags: Flags,
    /// The answers that were given as flags.
    pub(super) given: Answers,
}

#[derive(Debug, Args)]
pub(super) struct Flags {
    #[command(flatten)]
    pub(super) catalogue: CatalogueArg,
    /// Write the record without asking for confirmation, also when others are like it.
    #[arg(long)]
    pub(super) yes: bool,
    /// Print the record instead of writing it.
    #[arg(long)]
    pub(super) dry_run: bool,
}

impl Args for NewArgs {
    fn augment_args(command: Command) -> Command {
        questions().map(flag).fold(Flags::augment_args(command), Command::arg)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn flag(question: &'static Question) -> Arg {
    let (name, action) = match question.form {
        Form::Line => ("TEXT", ArgAction::Set),
        Form::Several => ("TEXTS", ArgAction::Append),
        Form::Path => ("LABELS", ArgAction::Set),
        Form::Term(_) => ("TERM", ArgAction::Set),
        Form::Terms(_) => ("TERMS", ArgAction::Append),
        Form::Operator => ("ID", ArgAction::Set),
    };
    let help = format!("{}. {}", question.ask.en, question.hint.en.trim_end_matches('.'));
    Arg::new(question.flag).long(question.flag).value_name(name).action(action).help(help)
}

impl FromArgMatches for NewArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = |question: &'static Question| {
            let values = matches.get_many::<String>(question.flag)?;
            let parts: Vec<String> = values.flat_map(|value| question.parts(value)).collect();
            (!parts.is_empty()).then_some((question.flag, parts))
        };
        Ok(Self { flags: Flags::from_arg_matches(matches)?, given: questions().filter_map(given).collect() })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
