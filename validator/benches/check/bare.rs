//! The least that a checker can do, as the yardstick of the benchmark: read the files, parse them with the same
//! parser, validate them against the same schema, count the failures. No spans, no rules, no second look.

use std::fs;
use std::path::Path;

use granit_parser::{Event, Parser, ScalarStyle};
use rayon::prelude::*;
use serde_json::{Map, Value};
use walkdir::WalkDir;

/// How many services of a catalogue were read, and how many did not fit the schema.
pub(crate) fn check(root: &Path, schema: &Value) -> (usize, usize) {
    let validator = jsonschema::draft202012::options().build(schema).expect("a schema");
    let paths: Vec<_> = WalkDir::new(root.join("services"))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .collect();
    let valid = |entry: &walkdir::DirEntry| {
        let text = fs::read_to_string(entry.path()).expect("a readable file");
        validator.is_valid(&parse(&text))
    };
    let good = paths.par_iter().filter(|entry| valid(entry)).count();
    (paths.len(), paths.len() - good)
}

pub(crate) fn parse(text: &str) -> Value {
    let mut open: Vec<(Value, Option<String>)> = Vec::new();
    let mut done = Value::Null;
    for event in Parser::new_from_str(text) {
        let (event, _) = event.expect("well-formed YAML");
        let value = match event {
            Event::MappingStart(..) => {
                open.push((Value::Object(Map::new()), None));
                continue;
            }
            Event::SequenceStart(..) => {
                open.push((Value::Array(Vec::new()), None));
                continue;
            }
            Event::MappingEnd | Event::SequenceEnd => open.pop().expect("an open collection").0,
            Event::Scalar(text, style, ..) => {
                if let Some((Value::Object(_), key @ None)) = open.last_mut() {
                    *key = Some(text.into_owned());
                    continue;
                }
                match text.parse::<i64>() {
                    Ok(number) if style == ScalarStyle::Plain => number.into(),
                    _ => Value::String(text.into_owned()),
                }
            }
            _ => continue,
        };
        match open.last_mut() {
            None => done = value,
            Some((Value::Object(map), key)) => drop(map.insert(key.take().expect("a key"), value)),
            Some((Value::Array(items), _)) => items.push(value),
            Some(_) => {}
        }
    }
    done
}
