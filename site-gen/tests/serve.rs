//! The development server: answers what the site holds, tells pages to reload, and keeps the last good site.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use common::{edit, mini_copy};
use site_gen::build::Stop;
use site_gen::serve::{Event, Server};

/// What the listener heard: `shown`, `rebuilt`, or what was wrong.
type Heard = Receiver<String>;

fn start(sources: site_gen::input::Sources) -> (tokio::runtime::Runtime, Server, Heard) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (sender, heard) = channel();
    let listener = move |event: Event<'_>| {
        let text = match event {
            Event::Shown { .. } => "shown".to_owned(),
            Event::Rebuilt { .. } => "rebuilt".to_owned(),
            Event::Broken(failure) => failure.to_string(),
        };
        let _ = sender.send(text);
    };
    let server = runtime.block_on(Server::start(0, sources, Stop::default(), Box::new(listener))).unwrap();
    (runtime, server, heard)
}

/// Asks for a path; the answer with its headers.
fn get(server: &Server, path: &str) -> String {
    let mut stream = connect(server, path);
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn connect(server: &Server, path: &str) -> TcpStream {
    let address = server.address();
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    stream
}

fn next(heard: &Heard) -> String {
    heard.recv_timeout(Duration::from_secs(20)).unwrap()
}

/// What a page is told: which build it is of, now and whenever it changes.
fn builds(server: &Server, page: &str) -> impl Iterator<Item = String> + use<> {
    let events = BufReader::new(connect(server, &format!("/__wayout/events{page}")));
    events.lines().map_while(Result::ok).filter(|line| line.starts_with("id:"))
}

#[test]
fn it_answers_what_the_site_holds_and_nothing_else() {
    let (_place, sources) = mini_copy();
    let (runtime, server, _) = start(sources);
    let page = get(&server, "/zh/services/lantern/");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("text/html; charset=utf-8") && page.contains("灯笼"));
    assert!(page.contains("content-security-policy: default-src 'none'") && page.contains("/__wayout/reload.js"));
    assert!(page.contains(&server.address()), "the address of the server is in canonical links");
    assert!(get(&server, "/__wayout/reload.js").contains("text/javascript; charset=utf-8"));
    let list = get(&server, "/api/v1/services.json");
    assert!(list.contains("application/json; charset=utf-8") && list.contains("access-control-allow-origin: *"));
    let nothing = get(&server, "/api/v1/services/nobody.json");
    assert!(nothing.starts_with("HTTP/1.1 404") && nothing.contains("\"error\": \"not_found\""), "{nothing}");
    let moved = get(&server, "/en/services?x=1");
    assert!(moved.starts_with("HTTP/1.1 308") && moved.contains("location: /en/services/?x=1"), "{moved}");
    assert!(get(&server, "/zh/nothing").contains("lang=\"zh\""));
    for path in ["/nothing", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "/en/..%2f..%2fetc/passwd", "//etc/passwd"] {
        assert!(get(&server, path).starts_with("HTTP/1.1 404"), "{path}");
    }
    let built = std::fs::read_to_string(server.folder().join("en/index.html")).unwrap();
    assert!(!built.contains("__wayout"), "the built site never holds the reload script");
    runtime.block_on(server.stop());
}

#[test]
fn an_edit_reloads_and_a_broken_one_keeps_the_last_good_site() {
    let (_place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    let (runtime, server, heard) = start(sources);
    let mut builds = builds(&server, "/en/services/lantern/");
    let first = builds.next().unwrap();
    let mut told =
        BufReader::new(connect(&server, "/__wayout/events/en/services/lantern/")).lines().map_while(Result::ok);

    edit(&record, "Best at night.", "Best at dawn.");
    assert_eq!(next(&heard), "shown");
    assert!(get(&server, "/en/services/lantern/").contains("Best at dawn."));
    assert_ne!(builds.next().unwrap(), first);
    assert!(told.any(|line| line.starts_with("data:") && line.contains("Best at dawn.")), "the page itself is told");
    assert_eq!(next(&heard), "rebuilt");
    assert!(get(&server, "/en/services/lantern/").contains("Best at dawn."));
    assert!(get(&server, "/api/v1/services/lantern.json").contains("Best at dawn."));

    edit(&record, "category: messaging", "category: smoke");
    assert!(next(&heard).contains("errors"));
    assert!(get(&server, "/en/services/lantern/").contains("Best at dawn."));

    edit(&record, "category: smoke", "category: messaging");
    edit(&record, "Best at dawn.", "Best at noon.");
    loop {
        // Two edits in a row may be one change or two.
        next(&heard);
        if get(&server, "/en/services/lantern/").contains("Best at noon.") {
            break;
        }
    }
    // Open streams do not keep the server from stopping, and nothing is left behind.
    let folder = server.folder();
    runtime.block_on(server.stop());
    assert!(!folder.exists());
}

#[test]
fn only_pages_that_changed_are_reloaded() {
    let (_place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    let template = sources.templates.join("home.html");
    let (runtime, server, heard) = start(sources);
    let (mut home, mut edited) = (builds(&server, "/en/"), builds(&server, "/en/services/lantern/"));
    assert!(home.next().is_some() && edited.next().is_some());
    edit(&record, "Best at night.", "Best at dawn.");
    assert!(edited.next().is_some());
    assert_eq!((next(&heard), next(&heard)), ("shown".into(), "rebuilt".into()));
    edit(&template, "<p>{% for", "<p>All: {% for");
    assert!(home.next().is_some());
    assert_eq!(next(&heard), "rebuilt");
    runtime.block_on(server.stop());
    assert_eq!((home.count(), edited.count()), (0, 0), "each was told of one change");
}

#[test]
fn an_edit_shows_at_once_in_the_templates_of_now() {
    let (_place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    let template = sources.templates.join("service.html");
    let (runtime, server, heard) = start(sources);
    edit(&template, "<h2>past</h2>", "<h2>bygone</h2>");
    assert_eq!(next(&heard), "rebuilt");
    edit(&record, "Best at night.", "Best at dawn.");
    assert_eq!(next(&heard), "shown");
    let page = get(&server, "/en/services/lantern/");
    assert!(page.contains("<h2>bygone</h2>") && page.contains("Best at dawn."), "{page}");
    assert_eq!(next(&heard), "rebuilt");
    // A mistake in a template stays to be told, however good the edits that follow.
    edit(&template, "{% block main %}", "{% block main %}{% nonsense %}");
    assert!(next(&heard).contains("nonsense"));
    edit(&record, "Best at dawn.", "Best at noon.");
    assert!(next(&heard).contains("nonsense"));
    assert!(get(&server, "/en/services/lantern/").contains("Best at dawn."));
    runtime.block_on(server.stop());
}

#[test]
fn a_service_that_comes_or_goes_is_told_by_the_whole_site() {
    let (_place, sources) = mini_copy();
    let record = sources.catalogue.join("services/l/lantern.yaml");
    let text = std::fs::read_to_string(&record).unwrap();
    let (runtime, server, heard) = start(sources.clone());
    std::fs::remove_file(&record).unwrap();
    assert!(next(&heard).contains("errors"), "others lead to it");
    std::fs::write(&record, text.replace("Best at night.", "Best at dawn.")).unwrap();
    while next(&heard) != "rebuilt" {}
    assert!(get(&server, "/en/services/lantern/").contains("Best at dawn."));
    runtime.block_on(server.stop());
}

#[test]
fn a_port_that_is_taken_is_told_with_a_way_out() {
    let (_place, sources) = mini_copy();
    let (runtime, server, _) = start(sources.clone());
    let port = server.address().trim_end_matches('/').rsplit_once(':').unwrap().1.parse().unwrap();
    let second = runtime.block_on(Server::start(port, sources, Stop::default(), Box::new(|_| {})));
    let said = second.err().unwrap().to_string();
    assert!(said.contains(&port.to_string()) && said.contains("--port"), "{said}");
    runtime.block_on(server.stop());
}
