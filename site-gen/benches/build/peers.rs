//! Hugo and Zola: their inputs and how they are called.
//!
//! Each service is one page in each language of ours, with its facts as front matter. Their templates loop over these
//! facts and stand in the frame of one of our own service pages, byte for byte, so that pages are of one size. They
//! check nothing, link nothing together and rate nothing: the comparison favours them.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

/// Another generator.
pub(crate) struct Peer {
    /// Its program.
    pub(crate) name: &'static str,
    /// Writes its input; the second folder is a site of ours.
    pub(crate) write: fn(&Path, &Path, usize) -> io::Result<()>,
    /// Builds from the first folder into the second.
    pub(crate) command: fn(&Path, &Path) -> Command,
}

/// Those compared with.
pub(crate) static PEERS: [Peer; 2] =
    [Peer { name: "hugo", write: write_hugo, command: hugo }, Peer { name: "zola", write: write_zola, command: zola }];

/// The languages, as folders of ours.
const LANGUAGES: [&str; 3] = ["en", "zh", "zh-Hant"];

/// What a peer says of its version; nothing where it is not installed.
pub(crate) fn version(name: &str) -> Option<String> {
    let asked = if name == "hugo" { "version" } else { "--version" };
    let output = Command::new(name).arg(asked).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find(|line| line.contains(name) && line.contains('.') && !line.contains('/'));
    line.or_else(|| text.lines().last()).map(str::to_owned)
}

fn hugo(input: &Path, out: &Path) -> Command {
    let mut command = Command::new("hugo");
    command.arg("--quiet").arg("--source").arg(input).arg("--destination").arg(out);
    command
}

fn zola(input: &Path, out: &Path) -> Command {
    let mut command = Command::new("zola");
    command.arg("--root").arg(input).args(["build", "--force", "--output-dir"]).arg(out);
    command
}

/// Everything before and after what a service page of ours says of its service.
fn frame(sample: &Path) -> io::Result<(String, String)> {
    let folder = fs::read_dir(sample.join("en/services"))?.filter_map(Result::ok).find(|entry| entry.path().is_dir());
    let page = fs::read_to_string(folder.ok_or_else(|| io::Error::other("no page"))?.path().join("index.html"))?;
    let (head, rest) = page.split_once("<main").ok_or_else(|| io::Error::other("no main"))?;
    let (_, foot) = rest.split_once("</main>").ok_or_else(|| io::Error::other("no end"))?;
    Ok((head.to_owned(), foot.to_owned()))
}

/// The facts that our generated record of this number holds, twice over: as page and as what the page tells of it.
fn facts(index: usize) -> Value {
    let route = |id: &str, step: usize| {
        let condition = |number: usize| {
            json!({
                "kind": format!("condition {number}"),
                "note": "The wallet must hold no money, and no order may be under way.",
                "source": "policy", "date": "March 2018",
            })
        };
        json!({
            "id": id,
            "channel": "In the app",
            "url": format!("https://help.service{index}.com/{id}/leave"),
            "menu": ["Me", "Settings", "Account and security", "Delete account"],
            "conditions": (0..=step % 4).map(condition).collect::<Vec<_>>(),
            "timing": format!("{} calendar days, undone by signing in", 7 + step % 24),
            "effects": ["Cannot be restored.", "Points and coupons are lost."],
        })
    };
    let mut routes = vec![route("app", index)];
    if index.is_multiple_of(3) {
        routes.push(route("web", index + 1));
    }
    json!({
        "name": format!("Service {index}"),
        "other": format!("云海 {index}"),
        "operator": "Tencent",
        "category": "Messaging",
        "domain": format!("service{index}.com"),
        "routes": routes,
        "fallbacks": ["Turn to the regulator when nobody answers."],
        "patterns": if index.is_multiple_of(5) { vec!["A tester found the entry after seven taps."] } else { vec![] },
        "near": (1..=20).map(|step| format!("service-{}", index.saturating_sub(step))).collect::<Vec<_>>(),
        "sources": ["Privacy policy, 2018", "Why deleting is so hard, 2018"],
    })
}

/// The part of the template that loops over the facts; `facts` is what leads to them.
fn body(open: &str, each: fn(&str, &str) -> String, end: &str, value: fn(&str) -> String, facts: &str) -> String {
    let at = |name: &str| value(&format!("{facts}.{name}"));
    let list =
        |name: &str, inside: String| format!("<ul>{}{inside}{end}</ul>\n", each("item", &format!("{facts}.{name}")));
    let mut text = format!(
        "{open}<main id=\"main\" class=\"wrap\"><p class=\"crumbs\">{}</p><section class=\"sign\">",
        at("category")
    );
    let _ = writeln!(text, "<h1>{} <span>{}</span></h1><p>{}</p></section>", at("name"), at("other"), at("operator"));
    let route = format!(
        "<section class=\"exit\" id=\"{}\"><h3>{}</h3><a class=\"button\" href=\"{}\">{}</a><ol class=\"path\">{}<li><b>{}</b></li>{end}</ol>\
         <ul class=\"claims\">{}<li class=\"tick\"><input type=\"checkbox\" id=\"tick\"><label><b>{}</b></label> <a class=\"cite\" href=\"#source\">{}</a><p>{}</p></li>{end}</ul>\
         <p>{}</p><ul>{}<li>{}</li>{end}</ul></section>\n",
        value("route.id"),
        value("route.channel"),
        value("route.url"),
        value("route.url"),
        each("label", "route.menu"),
        value("label"),
        each("condition", "route.conditions"),
        value("condition.kind"),
        value("condition.date"),
        value("condition.note"),
        value("route.timing"),
        each("effect", "route.effects"),
        value("effect"),
    );
    text.push_str(&each("route", &format!("{facts}.routes")));
    text.push_str(&route);
    text.push_str(end);
    text.push_str(&list("fallbacks", format!("<li>{}</li>", value("item"))));
    text.push_str(&list("patterns", format!("<li>{}</li>", value("item"))));
    text.push_str(&list(
        "near",
        format!(
            "<li><a class=\"row\" href=\"/{0}/\"><svg class=\"door easy\" aria-hidden=\"true\"><use href=\"#door-easy\"></use></svg><span class=\"row-name\"><b>{0}</b></span><span class=\"row-grade easy\">Easy</span><span class=\"row-date quiet\">March 2018</span></a></li>",
            value("item")
        ),
    ));
    text.push_str(&list("sources", format!("<li id=\"source\">{}</li>", value("item"))));
    text + "</main>"
}

fn pages(input: &Path, content: &str, services: usize, write: fn(&Value) -> String) -> io::Result<()> {
    for language in LANGUAGES {
        let folder = input.join(content).join(language).join("services");
        fs::create_dir_all(&folder)?;
        for index in 0..services {
            fs::write(folder.join(format!("service-{index}.md")), write(&facts(index)))?;
        }
    }
    Ok(())
}

fn write_hugo(input: &Path, sample: &Path, services: usize) -> io::Result<()> {
    fs::create_dir_all(input.join("layouts/_default"))?;
    fs::write(
        input.join("hugo.toml"),
        "baseURL = \"https://wayout.example/\"\ntitle = \"Wayout\"\ndisableKinds = [\"RSS\", \"taxonomy\", \"term\", \"404\"]\n",
    )?;
    let (head, foot) = frame(sample)?;
    let each = |name: &str, list: &str| {
        let list = if list.starts_with("route.") { format!("${list}") } else { list.to_owned() };
        format!("{{{{ range ${name} := {list} }}}}")
    };
    let value = |name: &str| {
        let name = if name.starts_with('.') { name.to_owned() } else { format!("${name}") };
        format!("{{{{ {name} }}}}")
    };
    let single = body(&head, each, "{{ end }}", value, ".Params.facts") + &foot;
    fs::write(input.join("layouts/_default/single.html"), single)?;
    fs::write(
        input.join("layouts/_default/list.html"),
        "<title>{{ .Title }}</title>{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}",
    )?;
    // JSON is front matter, too: no time goes into another syntax.
    pages(input, "content", services, |facts| json!({ "title": facts["name"], "facts": facts }).to_string() + "\n")
}

fn write_zola(input: &Path, sample: &Path, services: usize) -> io::Result<()> {
    fs::create_dir_all(input.join("templates"))?;
    fs::write(
        input.join("config.toml"),
        "base_url = \"https://wayout.example\"\ncompile_sass = false\nbuild_search_index = false\n",
    )?;
    let (head, foot) = frame(sample)?;
    let each = |name: &str, list: &str| format!("{{% for {name} in {list} %}}");
    let value = |name: &str| format!("{{{{ {name} }}}}");
    let raw = |text: &str| format!("{{% raw %}}{text}{{% endraw %}}");
    let single = body(&raw(&head), each, "{% endfor %}", value, "page.extra.facts") + &raw(&foot);
    fs::write(input.join("templates/page.html"), single)?;
    fs::write(input.join("templates/index.html"), "<title>{{ config.base_url }}</title>")?;
    fs::write(
        input.join("templates/section.html"),
        "<title>{{ section.path }}</title>{% for page in section.pages %}<a href=\"{{ page.path }}\">{{ page.title }}</a>{% endfor %}",
    )?;
    pages(input, "content", services, |facts| {
        format!("+++\ntitle = {}\n[extra]\nfacts = {}\n+++\n", facts["name"], toml(facts))
    })?;
    for language in LANGUAGES {
        for folder in [format!("content/{language}"), format!("content/{language}/services")] {
            fs::write(input.join(folder).join("_index.md"), "+++\ntitle = \"Services\"\n+++\n")?;
        }
    }
    Ok(())
}

/// A value as TOML on one line.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let pairs: Vec<String> = map.iter().map(|(key, value)| format!("{key} = {}", toml(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
