//! The site's messages as a table that Hugo and Zola read: what our page says, they say in the same words.

use serde_json::{Map, Value, json};
use site_gen::language::{Argument, Language};

/// Where an argument goes: what `printf` of Hugo takes for any value, and `replace` of Zola as well as anything.
const PLACE: &str = "%v";

/// The messages of a language. What depends on a number is a table of `one` and `other`.
pub(crate) fn words(language: &Language) -> Map<String, Value> {
    let mut words = Map::new();
    for line in include_str!("words.txt").lines().filter(|line| !line.starts_with('#')) {
        let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (key, arguments) = match rest.strip_prefix("= ") {
            Some(rest) => rest.split_once(' ').unwrap_or((rest, "")),
            None => (&*name.replace('_', "-"), rest),
        };
        let text = word(language, key, arguments);
        match name.split_once('.') {
            None => drop(words.insert(name.into(), text)),
            Some((table, name)) => words.entry(table).or_insert_with(|| json!({}))[name] = text,
        }
    }
    words.insert("tag".into(), json!(language.tag));
    words.insert("country".into(), json!({ "CN": language.country("CN") }));
    words
}

fn word(language: &Language, key: &str, arguments: &str) -> Value {
    let say = |count: f64| {
        let given = arguments.split_whitespace().map(|argument| {
            if let Some(name) = argument.strip_suffix('#') {
                (name, Argument::Number(count))
            } else {
                let (name, value) = argument.split_once(':').unwrap_or((argument, PLACE));
                (name, Argument::Text(value))
            }
        });
        language.messages.say(key, &given.collect::<Vec<_>>()).expect("the message is there")
    };
    match arguments.ends_with('#') {
        true => json!({ "one": say(1.0).replace('1', PLACE), "other": say(2.0).replace('2', PLACE) }),
        false => json!(say(1.0)),
    }
}
