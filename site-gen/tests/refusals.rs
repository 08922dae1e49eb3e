//! What is wrong is told with its place and its way out, with the right exit code, and leaves no trace.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::fs;
use std::path::Path;

use common::{copy, edit, mini, mini_copy, site_gen, stderr};
use site_gen::base::BaseUrl;
use site_gen::build::{BuildError, Settings, Stop, Unwatched, build};
use site_gen::input::Loaded;
use site_gen::publishing::Publishing;

/// Builds a copy of the miniature catalogue that `break_it` was let at, over a good site, by the program itself.
/// Returns the exit code and what was said, having made sure that nothing was published or left behind.
fn after(break_it: impl FnOnce(&Path)) -> (i32, String) {
    let (place, _) = mini_copy();
    let build = || site_gen(place.path(), &["build", "--out", "site"]);
    assert_eq!(build().status.code(), Some(0));
    let before = common::tree(&place.path().join("site"));
    break_it(place.path());
    let output = build();
    assert!(output.stdout.is_empty());
    assert!(before == common::tree(&place.path().join("site")), "the previous site was touched");
    let names: Vec<_> = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "something was left behind: {names:?}");
    (output.status.code().unwrap(), stderr(&output))
}

#[test]
fn an_invalid_catalogue_is_not_published() {
    let (code, said) =
        after(|place| edit(&place.join("catalogue/services/l/lantern.yaml"), "category: messaging", "category: smoke"));
    assert_eq!(code, 1);
    assert!(said.contains("lantern.yaml:5:11") && said.contains("smoke"), "{said}");
}

#[test]
fn a_missing_message_is_named_with_its_language_and_template() {
    let (code, said) =
        after(|place| edit(&place.join("templates/locales/zh.ftl"), "title-of-service =", "title-of-services ="));
    assert_eq!(code, 2);
    assert!(said.contains("title-of-service") && said.contains("zh.ftl") && said.contains("service.html"), "{said}");
}

#[test]
fn a_message_that_lacks_an_argument_is_named() {
    let (code, said) =
        after(|place| edit(&place.join("templates/locales/en.ftl"), "Leave { $name }", "Leave { $nobody }"));
    assert_eq!(code, 2);
    assert!(said.contains("title-of-service") && said.contains("nobody"), "{said}");
}

#[test]
fn a_broken_message_file_is_named_with_its_line() {
    let (code, said) =
        after(|place| edit(&place.join("templates/locales/en.ftl"), "title-home = Home", "title-home = {"));
    assert_eq!(code, 2);
    assert!(said.contains("en.ftl:"), "{said}");
}

#[test]
fn a_broken_template_is_shown() {
    let (code, said) =
        after(|place| edit(&place.join("templates/404.html"), "{% block main %}", "{% block main %}{% if %}"));
    assert_eq!(code, 2);
    assert!(said.contains("404.html"), "{said}");
}

#[test]
fn a_field_that_views_do_not_have_is_named() {
    let (code, said) =
        after(|place| edit(&place.join("templates/operator.html"), "{{ record.file }}", "{{ recrod.file }}"));
    assert_eq!(code, 2);
    assert!(said.contains("recrod") && said.contains("operator.html"), "{said}");
}

#[test]
fn a_link_that_leads_nowhere_is_named_with_its_page() {
    let (code, said) =
        after(|place| edit(&place.join("templates/404.html"), "404</h1>", "404</h1><a href=\"/en/nowhere/\">x</a>"));
    assert_eq!(code, 2);
    assert!(said.contains("404.html: ") && said.contains("en/nowhere/index.html"), "{said}");
}

#[test]
fn raw_html_in_prose_is_refused_with_its_line() {
    let (code, said) = after(|place| edit(&place.join("templates/pages/about.en.md"), "Plain", "<script>x</script>"));
    assert_eq!(code, 2);
    assert!(said.contains("about.en.md") && said.contains("line 3"), "{said}");
}

#[test]
fn prose_that_is_missing_in_a_language_is_named() {
    let (code, said) = after(|place| fs::remove_file(place.join("templates/pages/about.zh.md")).unwrap());
    assert_eq!(code, 2);
    assert!(said.contains("about.zh.md"), "{said}");
}

#[test]
fn the_filter_safe_is_switched_off() {
    let (code, said) =
        after(|place| edit(&place.join("templates/404.html"), "404</h1>", "{{ page.lang | safe }}</h1>"));
    assert_eq!(code, 2);
    assert!(said.contains("switched off"), "{said}");
}

#[test]
fn a_language_whose_default_is_missing_is_named() {
    let (code, said) = after(|place| fs::remove_file(place.join("templates/locales/en.ftl")).unwrap());
    assert_eq!(code, 2);
    assert!(said.contains("en.ftl is missing"), "{said}");
}

#[test]
fn an_asset_that_is_missing_is_named() {
    let (code, said) = after(|place| {
        fs::rename(place.join("templates/assets/style.css"), place.join("templates/assets/x.css")).unwrap()
    });
    assert_eq!(code, 2);
    assert!(said.contains("style.css"), "{said}");
}

#[test]
fn a_build_that_is_stopped_leaves_everything_as_it_was() {
    let (place, sources) = mini_copy();
    let site = place.path().join("site");
    assert_eq!(site_gen(place.path(), &["build", "--out", "site"]).status.code(), Some(0));
    let before = common::tree(&site);
    edit(&sources.templates.join("404.html"), "404</h1>", "405</h1>");
    let (base, stop) = (BaseUrl::default(), Stop::default());
    stop.ask();
    let publishing = Publishing::default();
    let settings = Settings {
        templates: &sources.templates,
        base: &base,
        publishing: &publishing,
        repository: None,
        artist: None,
        watcher: &Unwatched,
        stop: &stop,
    };
    let loaded = Loaded::read(&sources).unwrap();
    let stopped = build(loaded.checked().unwrap(), settings, &site);
    assert!(matches!(stopped, Err(BuildError::Stopped)));
    assert!(before == common::tree(&site));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 3);
}

/// A program that was built without pictures says how to get them, before it reads anything.
#[cfg(not(feature = "pictures"))]
#[test]
fn pictures_that_were_left_out_are_told_with_the_way_to_them() {
    let (place, _) = mini_copy();
    let asked = ["build", "--out", "site", "--base-url", "https://wayout.example/", "--pictures"];
    let output = site_gen(place.path(), &asked);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--features pictures"), "{}", stderr(&output));
    assert!(!place.path().join("site").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let (place, _) = mini_copy();
    fs::create_dir(place.path().join("thesis")).unwrap();
    fs::write(place.path().join("thesis/chapter.txt"), "x").unwrap();
    let output = site_gen(place.path(), &["build", "--out", "thesis"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("thesis"), "{}", stderr(&output));
    assert_eq!(common::tree(&place.path().join("thesis")).len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_target_that_cannot_be_written_is_one_clear_error() {
    let output = site_gen(&mini(), &["build", "--out", "/proc/wayout/site"]);
    assert_eq!(output.status.code(), Some(2));
    let said = stderr(&output);
    assert!(
        said.contains("/proc/wayout") && said.lines().filter(|line| line.starts_with("error")).count() == 1,
        "{said}"
    );
}

#[test]
fn folders_are_found_from_inside_the_repository_and_named_when_not() {
    let (place, _) = mini_copy();
    let inside = place.path().join("catalogue/services");
    let output = site_gen(&inside, &["build", "--out", "../../site"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let elsewhere = tempfile::tempdir().unwrap();
    let output = site_gen(elsewhere.path(), &["build", "--out", "site"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--catalogue DIR"), "{}", stderr(&output));
    let output =
        site_gen(elsewhere.path(), &["build", "--out", "site", "--catalogue", "nowhere", "--templates", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("nowhere"), "{}", stderr(&output));
}

#[test]
fn on_a_pipe_there_is_no_progress() {
    let place = tempfile::tempdir().unwrap();
    copy(&mini(), place.path());
    let output = site_gen(place.path(), &["build", "--out", "site", "--base-url", "https://a.example/"]);
    assert!(stderr(&output).lines().all(|line| line.starts_with("note: ")), "{}", stderr(&output));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("site: 3 services, ") && said.lines().count() == 1, "{said}");
}

#[test]
fn wrong_arguments_are_exit_code_2() {
    for arguments in [
        &["build"][..],
        &["build", "--out", "x", "--base-url", "wayout"],
        &["build", "--out", "x", "--date", "20261121"],
        &["serve", "--port", "70000"],
    ] {
        assert_eq!(site_gen(&mini(), arguments).status.code(), Some(2), "{arguments:?}");
    }
}
