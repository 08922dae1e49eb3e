//! `validator links` against servers of the test's own on loopback; no other network is touched.

#![allow(clippy::expect_used)]

#[path = "../common/mod.rs"]
mod common;
mod server;

use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;

use server::{Authority, Server};
use validator::links::{ConnectTo, Judged, Links, Manners, Network, Place, Report, Verdict, visit};

const MANNERS: Manners =
    Manners { delay: Duration::ZERO, jobs: 16, retries: 2, max_pause: Duration::from_millis(1500) };

/// A network in which every host of the tests is the server.
fn network(server: &Server) -> Network {
    let hosts = ["www", "guarded", "sick", "sent", "slowly", "one", "two"].map(|host| format!("{host}.example.com"));
    let hosts = hosts.into_iter().chain(["other.example.org".to_owned()]);
    Network {
        timeout: Duration::from_secs(2),
        contact: Some("https://example.org/about".to_owned()),
        proxy: false,
        connect_to: hosts.map(|host| ConnectTo::new(host, 80, server.address)).collect(),
        authority: None,
    }
}

fn links(urls: &[&str]) -> Links {
    let place = || Place { record: "services/alpha".to_owned(), at: "/sources/test/url".to_owned() };
    urls.iter().map(|url| ((*url).to_owned(), vec![place()])).collect()
}

fn look(urls: &[&str], network: &Network, manners: &Manners) -> BTreeMap<String, Judged> {
    visit(&links(urls), network, manners, &|| {}).expect("a network")
}

/// What every path of `www.example.com` comes to.
const PLAYED: &[(&str, Verdict)] = &[
    ("/here", Verdict::Ok),
    ("/file.pdf", Verdict::Ok),
    ("/no-head", Verdict::Ok),
    ("/lying-head", Verdict::Ok),
    ("/silent-head", Verdict::Ok),
    ("/gone", Verdict::Dead),
    ("/gone-for-good", Verdict::Dead),
    ("/soft", Verdict::SoftNotFound),
    ("/soft-gbk", Verdict::SoftNotFound),
    ("/error-page", Verdict::SoftNotFound),
    ("/closed-shop", Verdict::RedirectedHome),
    ("/moved", Verdict::Moved),
    ("/moved-twice", Verdict::Moved),
    ("/for-now", Verdict::Ok),
    ("/elsewhere", Verdict::RedirectedElsewhere),
    ("/into-an-app", Verdict::RedirectedElsewhere),
    ("/into-the-cellar", Verdict::NotPublic),
    ("/loop", Verdict::Unreachable),
    ("/forbidden", Verdict::Blocked),
    ("/challenge", Verdict::Blocked),
    ("/captcha", Verdict::Blocked),
    ("/busy", Verdict::Ok),
    ("/busy-all-day", Verdict::Blocked),
    ("/closed-for-repair", Verdict::Unreachable),
    ("/broken", Verdict::Unreachable),
    ("/hangs-up", Verdict::Unreachable),
    ("/slow", Verdict::Timeout),
];

#[test]
fn every_behaviour_is_told_from_the_others() {
    let server = Server::plain();
    let address = |path: &str| format!("http://www.example.com{path}");
    let urls: Vec<String> = PLAYED.iter().map(|(path, _)| address(path)).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let judged = look(&urls, &network(&server), &MANNERS);
    for (path, expected) in PLAYED {
        let judged = &judged[&address(path)];
        assert_eq!(judged.verdict, *expected, "{path}: {judged:?}");
    }
    assert_eq!(judged[&address("/moved-twice")].to.as_deref(), Some("http://www.example.com/here"));
    assert_eq!(judged[&address("/into-an-app")].to.as_deref(), Some("exampleapp://leave"));
    assert_eq!(judged[&address("/gone")].status, Some(404));

    // What is no page is not fetched; who asks for patience is asked again only when that is soon.
    assert_eq!(server.methods("/file.pdf"), ["HEAD"]);
    assert_eq!(server.methods("/busy"), ["HEAD", "HEAD", "GET"]);
    assert_eq!(server.methods("/busy-all-day"), ["HEAD"]);
    assert_eq!(server.methods("/no-head"), ["HEAD", "GET"]);
    assert_eq!(server.methods("/robots.txt").len(), 2, "once for each of the two hosts");
    for request in server.requests() {
        assert!(
            request.agent.starts_with("Wayout/") && request.agent.contains("+https://example.org/about"),
            "{request:?}"
        );
    }
}

#[test]
fn robots_are_kept_out_where_they_are_not_wanted() {
    let server = Server::plain();
    let urls = [
        "http://guarded.example.com/private/page",
        "http://guarded.example.com/public",
        "http://sent.example.com/private",
        "http://sick.example.com/anything",
    ];
    let judged = look(&urls, &network(&server), &MANNERS);
    let verdicts: Vec<Verdict> = urls.iter().map(|url| judged[*url].verdict).collect();
    assert_eq!(verdicts, [Verdict::Blocked, Verdict::Ok, Verdict::Blocked, Verdict::Blocked]);
    assert_eq!(judged[urls[0]].detail.as_deref(), Some("robots.txt"));
    assert!(server.methods("/private/page").is_empty() && server.methods("/anything").is_empty());
}

#[test]
fn a_host_is_given_time_between_requests_while_others_are_asked() {
    let server = Server::plain();
    let urls = [
        "http://one.example.com/a",
        "http://one.example.com/b",
        "http://two.example.com/a",
        "http://two.example.com/b",
        "http://slowly.example.com/a",
    ];
    let delay = Duration::from_millis(120);
    look(&urls, &network(&server), &Manners { delay, ..MANNERS });
    // Requests are stamped when they are read, a little after they are let pass.
    let slack = Duration::from_millis(40);
    for (host, least) in [("one", delay), ("two", delay), ("slowly", Duration::from_millis(400))] {
        let host = format!("{host}.example.com");
        let times: Vec<_> =
            server.requests().into_iter().filter(|request| request.host == host).map(|request| request.at).collect();
        // The pause that a robots.txt wishes begins with what follows it.
        let skipped = usize::from(host.starts_with("slowly"));
        for pair in times[skipped..].windows(2) {
            assert!(pair[1] - pair[0] + slack >= least, "{host}: {:?}", pair[1] - pair[0]);
        }
    }
}

#[test]
fn certificates_must_hold() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let servers = [
        ("good.example.com", authority.certify("good.example.com", 2100), Verdict::Ok),
        ("expired.example.com", authority.certify("expired.example.com", 2021), Verdict::Certificate),
        ("misnamed.example.com", authority.certify("good.example.com", 2100), Verdict::Certificate),
        ("self-signed.example.com", stranger.certify("self-signed.example.com", 2100), Verdict::Certificate),
    ];
    let mut network =
        Network { connect_to: Vec::new(), authority: Some(authority.pem.clone()), ..network(&Server::plain()) };
    let mut expected = BTreeMap::new();
    for (host, config, verdict) in servers {
        network.connect_to.push(ConnectTo::new(host, 443, Server::secure(config).address));
        expected.insert(format!("https://{host}/leave"), verdict);
    }
    let urls: Vec<&str> = expected.keys().map(String::as_str).collect();
    let judged = look(&urls, &network, &MANNERS);
    let verdicts: BTreeMap<String, Verdict> =
        judged.iter().map(|(url, judged)| (url.clone(), judged.verdict)).collect();
    assert_eq!(verdicts, expected, "{judged:?}");
}

#[test]
fn hosts_that_are_not_there_are_told_apart() {
    let network =
        Network { connect_to: vec![ConnectTo::new("refusing.example.com", 80, closed())], ..network(&Server::plain()) };
    // A label may have 63 characters; the system needs to ask nobody to know that there is no such host.
    let nowhere = format!("http://{}.example.com/", "a".repeat(64));
    let urls = [nowhere.as_str(), "http://refusing.example.com/", "http://10.1.2.3/", "http://[::1]/"];
    let judged = look(&urls, &network, &Manners { retries: 0, ..MANNERS });
    let verdicts: Vec<Verdict> = urls.iter().map(|url| judged[*url].verdict).collect();
    assert_eq!(verdicts, [Verdict::Dead, Verdict::Unreachable, Verdict::NotPublic, Verdict::NotPublic], "{judged:?}");
}

/// An address at which nobody listens.
fn closed() -> std::net::SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address")
}

const RECORD: &str = "name: { en: Alpha, zh: 阿尔法 }
category: messaging
routes:
  - id: app
    channel: in_app
    outcome: deleted
    cites: [gone, fine, home]
sources:
  gone: { title: Gone, publisher: A, kind: policy, language: en, published: 2020, url: http://www.example.com/gone }
  fine: { title: Fine, publisher: A, kind: policy, language: en, published: 2020, url: http://www.example.com/here }
  home: { title: Home, publisher: A, kind: policy, language: en, published: 2020, url: http://www.example.com/closed-shop }
";

const SUPPRESSIONS: &str = "suppressions:
  - { url: http://www.example.com/closed-shop, reason: The page is awaited back., until: 2030-01-01 }
  - { url: http://www.example.com/here, reason: It was down., until: 2030-01-01 }
  - { url: http://www.example.com/gone, reason: It was to be replaced., until: 2024-01-01 }
  - { url: http://www.example.com/never, reason: A slip., until: 2030-01-01 }
";

#[test]
fn the_command_reports_what_to_mend_and_which_suppressions_to_take_away() {
    let server = Server::plain();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir_all(path("services/a")).expect("a folder");
    std::fs::write(path("services/a/alpha.yaml"), RECORD).expect("a record");
    common::overlay(&common::tests().join("base/vocabulary"), &{
        std::fs::create_dir_all(path("vocabulary")).expect("a folder");
        path("vocabulary")
    });
    std::fs::write(path("accepted.yaml"), SUPPRESSIONS).expect("a list");
    let output = Command::new(env!("CARGO_BIN_EXE_validator"))
        .args(["links", "--lang", "en", "--catalogue", ".", "--delay", "0", "--today", "2025-06-01"])
        .args(["--suppress", "accepted.yaml", "--out", "results.json"])
        .arg("--connect-to")
        .arg(format!("www.example.com:80:{}", server.address))
        .current_dir(folder.path())
        .output()
        .expect("the program");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    let expected = "dead
  http://www.example.com/gone (404)
    services/alpha /sources/gone/url

suppressions that nothing needs
  http://www.example.com/here: the link is in order
  http://www.example.com/gone: its last day has passed
  http://www.example.com/never: no record has this link

ok                      1
leads to the home page  1
dead                    1
";
    assert_eq!(printed, expected);
    let results = std::fs::read_to_string(path("results.json")).expect("results");
    let report: Report = serde_json::from_str(&results).expect("a report");
    assert_eq!(report.checked.to_string(), "2025-06-01");
    assert_eq!(report.links.len(), 3);
    let home = report.links.iter().find(|link| link.judged.verdict == Verdict::RedirectedHome).expect("a link");
    assert_eq!(home.suppressed.as_deref(), Some("The page is awaited back."));
}

#[test]
fn a_list_of_suppressions_must_be_whole() {
    let read = validator::links::read_suppressions;
    assert_eq!(read("suppressions: []\n"), Ok(vec![]));
    for (text, why) in [
        ("suppressions:\n  - { url: x, reason: y }\n", "until"),
        ("suppressions: [*a]\n", "line 1"),
        ("ignored: []\n", "ignored"),
    ] {
        let found = read(text).expect_err("a mistake");
        assert!(found.contains(why), "{found}");
    }
}
