//! Holding values against the JSON Schema, and saying what is wrong in sentences of our own.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use schema::{Kind, Vocabularies};
use serde_json::Value;

use crate::finding::{FileId, Finding, Place};
use crate::rules::{self, did_you_mean};
use crate::sentences::sentence;
use crate::text::{Text, text};

/// The compiled schema of one kind of file.
pub(crate) struct Shape {
    schema: Value,
    /// None only if our own schema did not compile, which a test rules out.
    validator: Option<Validator>,
}

impl Shape {
    pub(crate) fn new(kind: Kind, vocabularies: &Vocabularies) -> Self {
        let schema = schema::schema(kind, vocabularies);
        let validator = jsonschema::draft202012::options().build(&schema).ok();
        Self { schema, validator }
    }

    /// Adds everything in which the value departs from the schema.
    pub(crate) fn check(&self, file: FileId, value: &Value, found: &mut Vec<Finding>) {
        let Some(validator) = &self.validator else { return };
        if validator.is_valid(value) {
            return;
        }
        for error in validator.iter_errors(value) {
            self.explain(file, &error, found);
        }
    }

    /// Removes what the schema refuses, and the values at these pointers, so that the rest of a record can be made
    /// typed and looked at together with the others. What is removed has been reported.
    pub(crate) fn prune(&self, value: &mut Value, pointers: Vec<String>) {
        remove(value, pointers);
        // A removal can leave its parent without something required: that goes next. Records are six deep.
        for _ in 0..8 {
            let Some(validator) = self.validator.as_ref().filter(|validator| !validator.is_valid(value)) else {
                return;
            };
            let refused: Vec<String> = validator.iter_errors(value).flat_map(|error| refused(&error)).collect();
            if refused.is_empty() {
                return;
            }
            remove(value, refused);
        }
    }

    fn explain(&self, file: FileId, error: &ValidationError<'_>, found: &mut Vec<Finding>) {
        let at = error.instance_path().as_str().to_owned();
        let value = Place::Value(at.clone());
        let finding = |rule, place, message| Finding::new(rule, file, place, message);
        let wrong =
            |message| finding(&rules::schema_value::RULE, value.clone(), message).maybe_help(self.description(error));
        match error.kind() {
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                found.extend(unexpected.iter().map(|key| self.unknown_key(file, &at, key, error)));
            }
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                let message = sentence("required", name);
                found.push(
                    finding(&rules::schema_missing::RULE, Place::Key(at), message)
                        .maybe_help(self.property_description(error, name)),
                );
            }
            ValidationErrorKind::Enum { options } => {
                found.push(self.unknown_term(file, value, error.instance(), options))
            }
            ValidationErrorKind::Type { kind } => found.push(wrong_type(file, value, error.instance(), kind)),
            ValidationErrorKind::PropertyNames { error: inner } => {
                let key = inner.instance().as_str().unwrap_or_default();
                let place = Place::Key(format!("{at}/{key}"));
                found.push(finding(
                    &rules::schema_key::RULE,
                    place,
                    text!("`{key}` has not the shape of a key here", "`{key}` 不是此处允许的键的写法"),
                ));
            }
            ValidationErrorKind::Pattern { .. } => {
                let shown = shorten(error.instance());
                found.push(wrong(sentence("pattern", shown)));
            }
            ValidationErrorKind::MinItems { limit } => found.push(wrong(sentence("minItems", limit))),
            ValidationErrorKind::MaxItems { limit } => found.push(wrong(sentence("maxItems", limit))),
            ValidationErrorKind::MinProperties { limit } => found.push(wrong(sentence("minProperties", limit))),
            ValidationErrorKind::MinLength { .. } => found.push(wrong(sentence("minLength", 1))),
            ValidationErrorKind::MaxLength { limit } => found.push(wrong(sentence("maxLength", limit))),
            ValidationErrorKind::Minimum { limit } => found.push(wrong(sentence("minimum", limit))),
            ValidationErrorKind::Maximum { limit } => found.push(wrong(sentence("maximum", limit))),
            other => {
                let keyword = other.keyword();
                found.push(wrong(text!("this does not satisfy `{keyword}`: {error}", "不满足 `{keyword}`：{error}")));
            }
        }
    }

    /// The schema object that holds the failed keyword.
    fn holder(&self, error: &ValidationError<'_>) -> Option<&Value> {
        let (holder, _keyword) = error.schema_path().as_str().rsplit_once('/')?;
        self.schema.pointer(holder)
    }

    fn description(&self, error: &ValidationError<'_>) -> Option<Text> {
        described(self.holder(error)?)
    }

    fn property_description(&self, error: &ValidationError<'_>, name: &str) -> Option<Text> {
        described(self.holder(error)?.get("properties")?.get(name)?)
    }

    fn unknown_key(&self, file: FileId, at: &str, key: &str, error: &ValidationError<'_>) -> Finding {
        let properties = self.holder(error).and_then(|holder| holder.get("properties")?.as_object());
        let known: Vec<&str> = properties.map(|map| map.keys().map(String::as_str).collect()).unwrap_or_default();
        let help = match did_you_mean(key, known.iter().copied()) {
            Some(meant) => text!("did you mean `{meant}`?", "是不是想写 `{meant}`？"),
            None => {
                let known = known.join(", ");
                text!("keys known here: {known}", "此处可用的键：{known}")
            }
        };
        let place = Place::Key(format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")));
        Finding::new(&rules::schema_key::RULE, file, place, sentence("additionalProperties", key)).help(help)
    }

    fn unknown_term(&self, file: FileId, place: Place, value: &Value, options: &Value) -> Finding {
        let shown = shorten(value);
        let known: Vec<&str> = options.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let help = match value.as_str().and_then(|word| did_you_mean(word, known.iter().copied())) {
            Some(meant) => text!("did you mean `{meant}`?", "是不是想写 `{meant}`？"),
            None => {
                let known = known.join(", ");
                text!("known terms: {known}", "可用的术语：{known}")
            }
        };
        Finding::new(&rules::term_unknown::RULE, file, place, sentence("enum", shown)).help(help)
    }
}

fn described(schema: &Value) -> Option<Text> {
    let description = schema.get("description")?.as_str()?;
    Some(Text { en: description.to_owned().into(), zh: description.to_owned().into() })
}

fn wrong_type(file: FileId, place: Place, value: &Value, expected: &TypeKind) -> Finding {
    let expected = match expected {
        TypeKind::Single(one) => one.to_string(),
        TypeKind::Multiple(several) => several.iter().map(|one| one.to_string()).collect::<Vec<_>>().join(" / "),
    };
    let (is_en, is_zh) = match value {
        Value::Null => ("nothing", "空值"),
        Value::Bool(_) => ("a boolean", "布尔值"),
        Value::Number(_) => ("a number", "数字"),
        Value::String(_) => ("a text", "文本"),
        Value::Array(_) => ("a list", "列表"),
        Value::Object(_) => ("a mapping", "映射"),
    };
    let quote = matches!(value, Value::Bool(_) | Value::Number(_)) && expected.contains("string");
    let finding = Finding::new(
        &rules::schema_type::RULE,
        file,
        place,
        text!("expected {expected}, found {is_en}", "此处应为 {expected}，实际是{is_zh}"),
    );
    if quote {
        return finding.help(text!("put it in quotes to make it text", "加上引号即为文本"));
    }
    finding.maybe_help((*value == Value::Null).then(|| {
        text!(
            "give a value, or leave the key out: what is not known is absent",
            "填上值，或者去掉这个键：不知道的就不写"
        )
    }))
}

/// A value as it is shown in a message: short, on one line.
fn shorten(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    let mut shown: String = text.chars().take(60).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("`{shown}`")
}

/// The values that must go to satisfy an error: unknown keys, or the value itself.
fn refused(error: &ValidationError<'_>) -> Vec<String> {
    let at = error.instance_path().as_str();
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            unexpected.iter().map(|key| format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))).collect()
        }
        // The types take any term.
        ValidationErrorKind::Enum { .. } if error.instance().is_string() => vec![],
        _ => vec![at.to_owned()],
    }
}

/// Removes the values at these JSON Pointers, the last first, so that indices of list items stay true.
fn remove(value: &mut Value, mut pointers: Vec<String>) {
    let place = |pointer: &String| {
        let tokens = pointer.split('/').map(|token| (token.parse::<usize>().ok(), token.to_owned()));
        tokens.collect::<Vec<_>>()
    };
    pointers.sort_by_cached_key(place);
    pointers.dedup();
    for pointer in pointers.iter().rev() {
        let Some((parent, token)) = pointer.rsplit_once('/') else { continue };
        match value.pointer_mut(parent) {
            Some(Value::Object(map)) => drop(map.shift_remove(&token.replace("~1", "/").replace("~0", "~"))),
            Some(Value::Array(items)) => match token.parse::<usize>() {
                Ok(index) if index < items.len() => drop(items.remove(index)),
                _ => {}
            },
            _ => {}
        }
    }
}
