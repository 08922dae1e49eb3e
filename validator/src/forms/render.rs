//! Forms as the code host reads them (YAML), and as scripts that read filled-in forms need them (JSON).
//! <https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema>

use serde::Serialize;
use serde_json::{Value, json};

use super::field::{Choice, Field, Input};
use super::{Form, both};
use crate::catalogue::Catalogue;

const HEAD: &str = "# Made by `cargo validate forms --write .github/ISSUE_TEMPLATE` from validator/src/forms and the\n\
                    # vocabulary; change those. A test holds this file to them.\n";

#[derive(Serialize)]
struct File {
    name: String,
    description: String,
    labels: Vec<String>,
    body: Vec<Value>,
}

/// The text of the form's file.
///
/// # Errors
/// When it can't be written as YAML, which would be a mistake of ours.
pub fn yaml(form: &Form, catalogue: &Catalogue) -> Result<String, serde_yaml::Error> {
    let intro = json!({
        "type": "markdown",
        "attributes": { "value": format!("{}\n\n{}\n", form.intro.en, form.intro.zh) },
    });
    let fields = (form.fields)(catalogue);
    let file = File {
        name: both(&form.title),
        description: both(&form.about),
        labels: vec![form.label()],
        body: std::iter::once(intro).chain(fields.iter().map(element)).collect(),
    };
    Ok(format!("{HEAD}{}", serde_yaml::to_string(&file)?))
}

fn element(field: &Field) -> Value {
    let kind = match &field.input {
        Input::Line => "input",
        Input::Area | Input::Record => "textarea",
        Input::Choice(..) => "dropdown",
        Input::Agree(_) => "checkboxes",
    };
    let mut attributes = json!({ "label": both(&field.label), "description": both(&field.help) });
    match &field.input {
        Input::Line | Input::Area => {}
        Input::Record => attributes["render"] = "yaml".into(),
        Input::Choice(choices, several) => {
            if *several {
                attributes["multiple"] = true.into();
            }
            attributes["options"] = choices.iter().map(shown).collect();
        }
        Input::Agree(statements) => {
            let option = |statement| json!({ "label": both(statement), "required": true });
            attributes["options"] = statements.iter().map(option).collect();
            return json!({ "type": kind, "id": field.id, "attributes": attributes });
        }
    }
    json!({
        "type": kind, "id": field.id, "attributes": attributes,
        "validations": { "required": field.required },
    })
}

/// A choice as it is shown, and as it stands in the body of an issue: with the word that it stands for.
fn shown(choice: &Choice) -> String {
    format!("{} ({})", both(&choice.label), choice.key)
}

/// All forms, as far as one needs them to read what was filled in.
pub fn json(forms: &[Form], catalogue: &Catalogue) -> Value {
    forms.iter().map(|form| definition(form, catalogue)).collect()
}

fn definition(form: &Form, catalogue: &Catalogue) -> Value {
    let fields: Vec<Value> = (form.fields)(catalogue).iter().map(read_again).collect();
    json!({ "name": form.name, "label": form.label(), "title": form.title, "fields": fields })
}

fn read_again(field: &Field) -> Value {
    let label = both(&field.label);
    let mut value = json!({ "id": field.id, "label": label, "ask": field.label, "required": field.required });
    match &field.input {
        Input::Line => value["kind"] = "line".into(),
        Input::Area => value["kind"] = "area".into(),
        Input::Record => value["kind"] = "record".into(),
        Input::Agree(_) => value["kind"] = "agree".into(),
        Input::Choice(choices, several) => {
            value["kind"] = "choice".into();
            value["several"] = (*several).into();
            let option = |choice: &Choice| json!({ "key": choice.key, "shown": shown(choice) });
            value["options"] = choices.iter().map(option).collect();
        }
    }
    value
}
