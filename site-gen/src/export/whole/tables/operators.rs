//! Operators and their account systems.

use schema::{AccountSystem, AccountSystemId, Country, Operator, OperatorId};

use super::{listed, table, told};
use crate::export::Context;

table! {
    /// The companies and bodies behind services.
    OPERATORS = "operators", csv Some("operators.csv"), key ["id"], links [("parent") -> "operators" ("id")];
    of_catalogue for row in operators {
        /// The identifier.
        id: Text = row.0.as_str();
        /// The name in English.
        name_en: Text = told(&row.1.name, "en");
        /// The name in Chinese.
        name_zh: Text = told(&row.1.name, "zh");
        /// Other names, separated by semicolons.
        aliases: Text = listed(&row.1.aliases, "; ");
        /// Where its seat is, as an ISO 3166-1 alpha-2 code.
        country: Text = row.1.country.as_ref().map(Country::as_str);
        /// The operator that it belongs to.
        parent: Text = row.1.parent.as_ref().map(OperatorId::as_str);
    }
}

fn operators<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c OperatorId, &'c Operator)> {
    context.site.checked.operators.iter()
}

table! {
    /// Accounts that several services share.
    ACCOUNT_SYSTEMS = "account_systems", csv None, key ["id"], links [("operator") -> "operators" ("id")];
    of_catalogue for row in account_systems {
        /// The identifier.
        id: Text = row.1.as_str();
        /// The operator that runs it.
        operator: Text = row.0.as_str();
        /// What its users call it, in English.
        name_en: Text = told(&row.2.name, "en");
        /// What its users call it, in Chinese.
        name_zh: Text = told(&row.2.name, "zh");
    }
}

fn account_systems<'c>(
    context: &'c Context<'_>,
) -> impl Iterator<Item = (&'c OperatorId, &'c AccountSystemId, &'c AccountSystem)> {
    context
        .site
        .checked
        .operators
        .iter()
        .flat_map(|(id, operator)| operator.account_systems.iter().map(move |(system, record)| (id, system, record)))
}
