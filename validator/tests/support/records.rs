//! Records made up by the schema, whose texts are of the awkward sort.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use schema::{Kind, Vocabularies};
use serde_json::{Map, Value};

/// A record of any kind that has the keys of its schema, and values of the right sort.
pub(crate) fn record() -> impl Strategy<Value = (Kind, Value)> {
    select(Kind::ALL.to_vec()).prop_flat_map(|kind| {
        let root = schema::schema(kind, &Vocabularies::new());
        let value = of(&root, &root);
        (Just(kind), value)
    })
}

/// A text that is hard to write in YAML, or easy to write in several ways.
pub(crate) fn text() -> BoxedStrategy<String> {
    let odd = [
        "",
        " ",
        "no",
        "Yes",
        "null",
        "~",
        "true",
        "12",
        "0x1F",
        "0b11",
        "1_000",
        "12:30",
        "1e3",
        ".5",
        "-",
        "--- a",
        "...",
        "a: b",
        "a #b",
        "a:",
        "#a",
        "- a",
        "? a",
        "@a",
        "`a",
        "%a",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "it's",
        "a\\b",
        "a, b",
        "[a]",
        "{a}",
        "a]",
        "微信",
        "“注销”：见 #1",
        " a",
        "a ",
        "a\nb",
        "a\n\n  b\n",
        "\na",
        "a\n",
        "a \nb",
        "a\tb",
        "\u{7}",
        "e\u{301}",
        "\u{3000}",
        "👋",
        "<<",
        "=",
        "2018",
        "2018-03",
    ];
    prop_oneof![
        3 => select(odd.to_vec()).prop_map(str::to_owned),
        3 => "[a-z]{1,12}( [a-z]{1,12}){0,12}",
        1 => "[ -~\n]{0,30}",
        1 => "[我的设置，。：a-c:#,\\[\\]{} -]{0,20}",
    ]
    .boxed()
}

/// What people write where the type of this name belongs.
fn habits(name: &str) -> Option<Vec<&'static str>> {
    Some(match name {
        "WebUrl" | "SourceUrl" => vec![
            "http://A.com/",
            "https://a.com/?utm_source=x&b=1",
            "HTTPS://B.com?spm=1#c",
            "https://a.com/x",
            "https://u@A.com/",
            "?",
        ],
        "PartialDate" => vec!["2021/3/5", "2021.03.05", "2021年3月", "2021-03-05", "2021", "5/3/2021", "2021-02-30"],
        "Period" => vec!["15 days", "72小时", "P15D", "3月", "p1y", "soon"],
        "Domain" => vec!["a.com", "www.a.com", "A.com", "https://a.com/", "b.com", "B.com."],
        "Email" => vec!["Desk@A.com", "desk@a.com", "no address"],
        "Country" => vec!["CN", "NO", "CN"],
        _ => return None,
    })
}

/// A value that the schema describes.
fn of(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(path) = schema["$ref"].as_str() {
        let name = path.trim_start_matches("#/$defs/");
        return match habits(name) {
            Some(words) => select(words).prop_map(Value::from).boxed(),
            None => of(&root["$defs"][name], root),
        };
    }
    match schema["type"].as_str() {
        Some("object") => mapping(schema, root),
        Some("array") => vec(of(&schema["items"], root), 0..4).prop_map(Value::from).boxed(),
        Some("integer") => (0..2000).prop_map(Value::from).boxed(),
        Some("boolean") => any::<bool>().prop_map(Value::from).boxed(),
        _ => prop_oneof![9 => text().prop_map(Value::from), 1 => Just(Value::from(7))].boxed(),
    }
}

fn mapping(schema: &Value, root: &Value) -> BoxedStrategy<Value> {
    if let Some(fields) = schema["properties"].as_object() {
        let fields: Vec<_> = fields.iter().map(|(key, field)| (Just(key.clone()), of(field, root))).collect();
        let some = subsequence(fields.clone(), 0..=fields.len().min(6)).prop_shuffle();
        return some.prop_flat_map(|fields| fields).prop_map(map).boxed();
    }
    let patterned = schema["patternProperties"].as_object().and_then(|patterns| patterns.values().next());
    let inner = of(patterned.unwrap_or(&schema["additionalProperties"]), root);
    vec(("[a-z]{1,6}(-[0-9]{1,4})?", inner), 0..4).prop_map(map).boxed()
}

fn map(pairs: Vec<(String, Value)>) -> Value {
    Value::Object(pairs.into_iter().collect::<Map<_, _>>())
}
