//! What the tests share: where the miniature catalogue is, building it, comparing folders.
#![allow(dead_code, unreachable_pub, reason = "no test uses all of it")]
#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

pub mod compat;
#[path = "../../../validator/benches/check/generator.rs"]
pub mod generator;
pub mod round_trip;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use site_gen::base::BaseUrl;
use site_gen::build::{Settings, Stop, Unwatched, build_aside};
use site_gen::input::{Loaded, Sources};
use site_gen::output::Finished;
use site_gen::pictures::Artist;
use site_gen::publishing::Publishing;

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folder of the miniature catalogue, its templates and its expected output.
pub fn mini() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mini")
}

/// The miniature catalogue with its plain templates.
pub fn mini_sources() -> Sources {
    sources(&mini().join("catalogue"), &mini().join("templates"))
}

/// Any catalogue with any templates, at a fixed date.
pub fn sources(catalogue: &Path, templates: &Path) -> Sources {
    Sources {
        catalogue: catalogue.into(),
        templates: templates.into(),
        date: Some(jiff::civil::date(2026, 11, 21)),
        repository: None,
    }
}

/// Builds into a temporary folder; on failure, what it says.
pub fn built(sources: &Sources, base: &str) -> Result<Finished, String> {
    drawn(sources, base, None)
}

/// The same with pictures.
pub fn drawn(sources: &Sources, base: &str, artist: Option<&Artist>) -> Result<Finished, String> {
    let loaded = Loaded::read(sources).map_err(|error| error.to_string())?;
    let mut findings = Vec::new();
    loaded.print_errors(false, &mut findings).unwrap();
    let checked = loaded.checked().ok_or_else(|| String::from_utf8_lossy(&findings).into_owned())?;
    let base = if base.is_empty() { BaseUrl::default() } else { base.parse().unwrap() };
    let settings = Settings {
        templates: &sources.templates,
        base: &base,
        publishing: &Publishing::default(),
        repository: sources.repository.as_ref(),
        artist,
        watcher: &Unwatched,
        stop: &Stop::default(),
    };
    build_aside(checked, settings, None).map_err(|error| error.to_string())
}

/// Every file below a folder, by its path with forward slashes.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
            (path, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Copies a folder to a place where it may be broken.
pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let file = to.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

/// The miniature catalogue and its templates in a temporary folder, to be changed.
pub fn mini_copy() -> (tempfile::TempDir, Sources) {
    let place = tempfile::tempdir().unwrap();
    for folder in ["catalogue", "templates"] {
        copy(&mini().join(folder), &place.path().join(folder));
    }
    let sources = sources(&place.path().join("catalogue"), &place.path().join("templates"));
    (place, sources)
}

/// So many generated services, with the site's own templates, in a temporary folder: what a test of size needs, without
/// waiting for the real catalogue.
pub fn generated(services: usize) -> (tempfile::TempDir, Sources) {
    let place = tempfile::tempdir().unwrap();
    generator::write(&root(), place.path(), services).unwrap();
    let sources = sources(place.path(), &root().join("templates"));
    (place, sources)
}

/// Replaces a text in a file, which must be there.
pub fn edit(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{} does not hold {from:?}", file.display());
    fs::write(file, text.replace(from, to)).unwrap();
}

/// Runs the program in a folder.
pub fn site_gen(folder: &Path, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_site-gen"));
    program.current_dir(folder).args(arguments).output().unwrap()
}

/// What a program said on its standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Adds many services to a copy of the miniature catalogue, as little known as imported ones are.
pub fn many_services(catalogue: &Path, count: usize) {
    for index in 0..count {
        let letter = char::from(b'a' + (index % 26) as u8);
        let id = format!("{letter}-service-{index}");
        let folder = catalogue.join("services").join(letter.to_string());
        fs::create_dir_all(&folder).unwrap();
        let name = format!("{} Service {index}", letter.to_ascii_uppercase());
        let record = format!(
            "name: {{ en: {name}, zh: {name} }}\ncategory: other\ncountries: [CN]\ndomains: [{id}.com]\nroutes:\n  \
             - id: web\n    channel: in_app\n    outcome: unknown\n    cites: [list]\nsources:\n  list:\n    title: A list\n    \
             publisher: Somebody\n    kind: community\n    language: en\n    published: 2024-03\n    \
             url: https://lists.example.org/{index}\n"
        );
        fs::write(folder.join(format!("{id}.yaml")), record).unwrap();
    }
}
