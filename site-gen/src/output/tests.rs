//! The promises of [`super::Output`], each broken on purpose.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::{Finished, MARKER, Output, OutputError, PublishTarget};
use crate::base::BaseUrl;

fn build(target: &Path, text: &str) -> Result<(), OutputError> {
    let target = PublishTarget::new(target)?;
    let output = Output::beside(&target, &BaseUrl::default())?;
    output.write_page("index.html", text.as_bytes())?;
    output.finish()?.publish(&target)
}

/// Everything in a folder but for one name.
fn others(folder: &Path, name: &str) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|other| other != name).collect()
}

#[test]
fn a_build_replaces_the_one_before_as_a_whole() {
    let place = tempfile::tempdir().unwrap();
    let site = place.path().join("deep/site");
    build(&site, "one").unwrap();
    fs::write(site.join("left-over.html"), "").unwrap();
    build(&site, "two").unwrap();
    assert_eq!(fs::read_to_string(site.join("index.html")).unwrap(), "two");
    assert!(!site.join("left-over.html").exists());
    assert!(site.join(MARKER).is_file());
    assert_eq!(others(&place.path().join("deep"), "site"), [""; 0]);
}

#[test]
fn a_failed_build_leaves_everything_as_it_was() {
    let place = tempfile::tempdir().unwrap();
    let site = place.path().join("site");
    build(&site, "one").unwrap();
    assert!(matches!(build(&site, "<a href=\"/nowhere/\">x</a>"), Err(OutputError::Faults(_))));
    assert_eq!(fs::read_to_string(site.join("index.html")).unwrap(), "one");
    assert_eq!(others(place.path(), "site"), [""; 0]);
}

#[test]
fn what_is_not_ours_is_never_touched() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("thesis");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("chapter.txt"), "years of work").unwrap();
    let error = build(&folder, "x").unwrap_err();
    assert!(matches!(error, OutputError::Foreign { .. }) && error.to_string().contains("thesis"));
    let file = folder.join("chapter.txt");
    assert!(matches!(build(&file, "x"), Err(OutputError::NotAFolder { .. })));
    assert!(matches!(build(&file.join("site"), "x"), Err(OutputError::NotAFolder { .. } | OutputError::Io { .. })));
    assert!(matches!(build(Path::new("/"), "x"), Err(OutputError::NoParent { .. })));
    assert_eq!(fs::read_to_string(file).unwrap(), "years of work");
}

#[test]
fn an_empty_folder_is_taken() {
    let place = tempfile::tempdir().unwrap();
    build(place.path(), "one").unwrap();
    assert!(place.path().join("index.html").is_file());
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_stays_a_link() {
    let place = tempfile::tempdir().unwrap();
    let (real, link) = (place.path().join("real"), place.path().join("link"));
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    build(&link, "one").unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(real.join("index.html").is_file());
}

#[cfg(unix)]
#[test]
fn folders_of_dead_builds_are_removed_and_those_of_living_ones_are_not() {
    let place = tempfile::tempdir().unwrap();
    let site = place.path().join("site");
    let dead = place.path().join(".site.wayout-dead");
    fs::create_dir(&dead).unwrap();
    let target = PublishTarget::new(&site).unwrap();
    let living = Output::beside(&target, &BaseUrl::default()).unwrap();
    assert!(!dead.exists());
    build(&site, "x").unwrap();
    assert!(living.folder.path().exists());
}

#[test]
fn a_path_is_written_once() {
    let output = Output::temporary(&BaseUrl::default(), None).unwrap();
    output.write("a/b.txt", b"1").unwrap();
    assert!(matches!(output.write("a/b.txt", b"2"), Err(OutputError::Twice { .. })));
}

#[test]
fn every_link_and_every_place_must_be_there() {
    let said = |other: &str, page: &str| {
        let output = Output::temporary(&BaseUrl::default(), None).unwrap();
        output.write_page("other/index.html", other.as_bytes()).unwrap();
        let written = output.write_page("index.html", page.as_bytes());
        written.and_then(|()| output.finish().map(drop)).err().map(|error| error.to_string())
    };
    let other = "<p id=\"here\">";
    assert_eq!(
        said(other, "<a href=\"/other/#here\">x</a><a href=\"other/\">x</a><a href=\"https://a.example/\">"),
        None
    );
    for (page, named) in [
        ("<a href=\"/missing/\">x</a>", "missing/index.html"),
        ("<a href=\"/other\">x</a>", "index.html: the link to other"),
        ("<a href=\"/other/#there\">x</a>", "other/index.html#there"),
        ("<a href=\"#there\">x</a>", "#there"),
        ("<a href=\"javascript:alert(1)\">x</a>", "javascript:"),
        ("<script>1</script>", "inline <script>"),
    ] {
        let problem = said(other, page).unwrap();
        assert!(problem.contains(named) && problem.contains("index.html"), "{page}: {problem}");
    }
}

#[test]
fn what_has_not_changed_is_not_written_again() {
    let build = |before, page: &str| {
        let output = Output::temporary(&BaseUrl::default(), before).unwrap();
        output.write("same.txt", b"same").unwrap();
        output.write("page.txt", page.as_bytes()).unwrap();
        assert_eq!(output.read_back("same.txt").unwrap(), b"same");
        Arc::new(output.finish().unwrap())
    };
    let first = build(None, "one");
    let second = build(Some(Arc::clone(&first)), "two");
    let third = build(Some(second), "three");
    let text = |site: &Finished, path| fs::read_to_string(site.file(path).unwrap()).unwrap();
    assert_eq!(fs::read_dir(third.folder()).unwrap().count(), 1);
    assert_eq!((text(&third, "same.txt"), text(&third, "page.txt")), ("same".into(), "three".into()));
    let folder = first.folder().to_owned();
    drop(first);
    assert_eq!(text(&third, "same.txt"), "same", "the first build's folder is kept as long as it is needed");
    drop(third);
    assert!(!folder.exists());
}

#[test]
fn a_file_whose_path_bears_a_mark_of_its_content_is_taken_over() {
    let build = |before, bytes: &[u8]| {
        let output = Output::temporary(&BaseUrl::default(), before).unwrap();
        output.write_marked("5f/marked.txt", bytes).unwrap();
        Arc::new(output.finish().unwrap())
    };
    let first = build(None, b"first");
    let second = build(Some(Arc::clone(&first)), b"not even looked at");
    assert_eq!(second.origin("5f/marked.txt"), Some(first.folder()));
    assert_eq!(fs::read(second.file("5f/marked.txt").unwrap()).unwrap(), b"first");
}
