//! Whatever stands in a record, its picture is whole: every character has a glyph, every text stays in its place.

use std::path::Path;

use resvg::usvg::fontdb::Database;
use resvg::usvg::{Group, Node, Text, Tree};

use super::super::fonts::Fonts;
use super::super::words::{Fact, Words, of_site};
use super::{Artist, Says};
use crate::base::BaseUrl;
use crate::facts::{GRADES, Verdict};
use crate::templates::Templates;
use crate::view::{Link, ServiceCard, Text as Name};

/// Where the name of the site ends, and where the rule above the facts stands.
const TEXTS: (f32, f32) = (116.0, 458.0);

fn templates() -> Templates {
    Templates::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates"), &BaseUrl::default()).unwrap()
}

fn card<'a>(name: &'a str, verdict: Verdict, grade: &'static str) -> ServiceCard<'a> {
    let none = Link { label: Name { text: "", lang: None }, url: String::new() };
    ServiceCard {
        id: "a-service",
        url: String::new(),
        name: Name { text: name, lang: None },
        other_names: Vec::new(),
        grade,
        verdict: verdict.as_str(),
        waiting_days: None,
        waiting: None,
        condition_count: 0,
        proof_count: 0,
        as_of: None,
        age: "fresh",
        category: none,
        dark_pattern_count: 0,
        reported: Vec::new(),
    }
}

fn words<'a>(name: &'a str, also: Option<&'a str>, fact: Option<Fact>) -> Words<'a> {
    let catch = matches!(fact, Some(Fact::Waiting(_))).then(|| "undone by signing in or by a request".to_owned());
    let verdict = "As of September 2019, yes: they do it for you on request.".to_owned();
    Words { name, also, verdict, grade: "Impossible".into(), fact, catch }
}

/// The pictures of services with these words, in every language, as they are drawn.
fn drawn(name: &str, also: Option<&str>, fact: impl Fn() -> Option<Fact>) -> Vec<Tree> {
    let (artist, templates) = (Artist::new().unwrap(), templates());
    let mut trees = Vec::new();
    for (index, language) in templates.languages.iter().enumerate() {
        for (turn, verdict) in Verdict::ALL.into_iter().enumerate() {
            let card = card(name, verdict, GRADES[(index + turn) % GRADES.len()]);
            let says = Says::OfService(&card, words(name, also, fact()));
            trees.push(artist.laid_out(&templates, language, &says).unwrap());
        }
    }
    trees
}

fn texts<'t>(group: &'t Group, found: &mut Vec<&'t Text>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => found.push(text),
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

fn texts_of(tree: &Tree) -> Vec<&Text> {
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    found
}

fn said(text: &Text) -> String {
    text.chunks().iter().map(|chunk| chunk.text()).collect()
}

/// Holds every text to its place: inside the line of the sign, beside the door, above or below the rule.
fn hold(tree: &Tree) {
    for text in texts_of(tree) {
        let (place, said) = (text.abs_bounding_box(), said(text));
        let glyphs = || text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
        assert!(glyphs().count() > 0, "nothing is drawn of {said:?}");
        assert!(glyphs().all(|glyph| glyph.id.0 != 0), "a character of {said:?} has no glyph");
        assert!(place.left() >= 40.0 && place.right() <= 1160.0, "{said:?} is at {place:?}");
        assert!(place.top() >= 40.0 && place.bottom() <= 600.0, "{said:?} is at {place:?}");
        let middle = (place.top() + place.bottom()) / 2.0;
        if middle > TEXTS.0 && middle < TEXTS.1 {
            assert!(place.right() <= 830.0, "{said:?} runs into the door: {place:?}");
            let baseline = middle + 0.36 * (place.bottom() - place.top()) / 1.45;
            assert!(baseline < TEXTS.1 - 6.0, "{said:?} stands on the rule: {place:?}");
        }
    }
}

#[test]
fn whatever_the_name_is_the_picture_is_whole() {
    let (long, words, chinese) = ("Honorificabilitudinitatibus".repeat(8), "word ".repeat(40), "超长的名字".repeat(40));
    let names = [
        "WeChat",
        &long[..200],
        words.trim(),
        &chinese,
        "חשבון 24/7 שלום (ABC)",
        "سلام 24/7 عليكم (ABC) وخدمة طويلة الاسم جدا لا تنتهي أبدا",
        "👪🏽 Family 🚪🏃🏿 👨‍👩‍👧‍👦 🇨🇳",
        "<script>alert(1)</script> & \"Sons\" ]]> {{ 7 * 7 }}",
        "Z̴̡̛͈͙a̷l̸g̵o̶ Ελληνικά Кириллица Tiếng Việt",
        "𠮷野家 龘靐齉 ㍿",
        "\u{10fffd}\u{e000}",
        "i",
    ];
    for name in names {
        for also in [None, Some("微信"), Some(name)] {
            drawn(name, also, || None).iter().for_each(hold);
        }
    }
}

#[test]
fn whatever_the_waiting_is_the_picture_is_whole() {
    let facts: [fn() -> Option<Fact>; 3] = [
        || Some(Fact::Waiting("30 days".into())),
        || Some(Fact::Waiting("up to 120 calendar days or the end of the contract, whichever is later".into())),
        || Some(Fact::Reported("A Very Long List of Services <b>That</b> Somebody Keeps 🚪 says: Impossible".into())),
    ];
    for fact in facts {
        drawn("WeChat", Some("微信"), fact).iter().for_each(hold);
    }
}

#[test]
fn the_picture_of_the_site_is_whole() {
    let (artist, templates) = (Artist::new().unwrap(), templates());
    for language in templates.languages.iter() {
        let says = Says::OfSite(of_site(language).unwrap());
        let tree = artist.laid_out(&templates, language, &says).unwrap();
        hold(&tree);
        let question = language.messages.say("home-question", &[]).unwrap();
        let all: String = texts_of(&tree).into_iter().map(said).collect();
        assert!(all.replace(' ', "").contains(&question.replace(' ', "")), "{all}");
    }
}

#[test]
fn chinese_is_drawn_with_a_font_for_it() {
    let plain = drawn("WeChat", None, || None);
    for tree in drawn("微信", None, || None) {
        let name = texts_of(&tree).into_iter().find(|text| said(text) == "微信").unwrap();
        let glyphs: Vec<_> = name.layouted().iter().flat_map(|span| &span.positioned_glyphs).collect();
        assert!(glyphs.len() == 2 && glyphs[0].id != glyphs[1].id);
        let place = name.abs_bounding_box();
        assert!(place.width() > 200.0, "two characters as large as a name: {place:?}");
    }
    assert!(plain.iter().all(|tree| texts_of(tree).iter().any(|text| said(text) == "WeChat")));
}

#[test]
fn markup_in_a_name_is_text() {
    let name = "<text>x</text> &amp;";
    for (tree, plain) in drawn(name, None, || None).iter().zip(drawn("(text)x(/text) (amp)", None, || None)) {
        assert_eq!(texts_of(tree).len(), texts_of(&plain).len());
        let all: String = texts_of(tree).into_iter().map(said).collect();
        assert!(all.replace(' ', "").contains(&name.replace(' ', "")), "{all}");
    }
}

#[test]
fn without_a_chinese_font_it_is_told_what_to_install() {
    let mut latin = Database::new();
    latin.load_system_fonts();
    let chinese = Fonts::new(&latin).map(|fonts| fonts.faces().len());
    assert!(chinese.is_ok(), "this machine lacks what this test needs: {chinese:?}");
    let without: Vec<_> = latin.faces().filter(|face| covers(&latin, face.id, '注')).map(|face| face.id).collect();
    without.into_iter().for_each(|id| latin.remove_face(id));
    for fonts in [Database::new(), latin] {
        let told = Fonts::new(&fonts).unwrap_err().to_string();
        assert!(told.contains("apt-get install fonts-noto-cjk") && told.contains("leave out --pictures"), "{told}");
    }
}

fn covers(fonts: &Database, id: resvg::usvg::fontdb::ID, character: char) -> bool {
    use skrifa::MetadataProvider;
    let read =
        |data: &[u8], index| skrifa::FontRef::from_index(data, index).unwrap().charmap().map(character).is_some();
    fonts.with_face_data(id, read).unwrap()
}
