//! A server on loopback that plays servers of every kind: good, gone, moved, busy, slow, guarded, ill certified.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A request as the server saw it.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) host: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) agent: String,
    pub(crate) at: Instant,
}

/// A server and what it was asked.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// A server that speaks plainly.
    pub(crate) fn plain() -> Self {
        Self::start(None)
    }

    /// A server with this certificate.
    pub(crate) fn secure(config: ServerConfig) -> Self {
        Self::start(Some(Arc::new(config)))
    }

    fn start(tls: Option<Arc<ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let log = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&log);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (tls, seen) = (tls.clone(), Arc::clone(&seen));
                std::thread::spawn(move || serve(stream, tls, &seen));
            }
        });
        Self { address, log }
    }

    /// What was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.log.lock().expect("the log").clone()
    }

    /// The methods of the requests for a path.
    pub(crate) fn methods(&self, path: &str) -> Vec<String> {
        self.requests().into_iter().filter(|request| request.path == path).map(|request| request.method).collect()
    }
}

/// Answers one request; a client that goes away is no trouble of the server's.
fn serve(stream: TcpStream, tls: Option<Arc<ServerConfig>>, log: &Mutex<Vec<Request>>) {
    match tls {
        None => drop(answer(stream, log)),
        Some(config) => {
            let connection = ServerConnection::new(config).expect("a connection");
            drop(answer(StreamOwned::new(connection, stream), log));
        }
    }
}

fn answer(mut stream: impl Read + Write, log: &Mutex<Vec<Request>>) -> std::io::Result<()> {
    let Some(request) = read(&mut stream)? else { return Ok(()) };
    let earlier = {
        let mut log = log.lock().expect("the log");
        let same = |old: &&Request| old.path == request.path;
        let earlier = log.iter().filter(same).count();
        log.push(request.clone());
        earlier
    };
    let Some(mut response) = play(&request, earlier) else { return Ok(()) };
    if request.method == "HEAD" {
        let head = response.windows(4).position(|window| window == b"\r\n\r\n").expect("a head");
        response.truncate(head + 4);
    }
    stream.write_all(&response)?;
    stream.flush()
}

fn read(stream: &mut impl Read) -> std::io::Result<Option<Request>> {
    let mut lines = BufReader::new(stream).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    let mut words = first.split(' ').map(ToOwned::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut request = Request { host: String::new(), method, path, agent: String::new(), at: Instant::now() };
    for line in lines {
        let line = line?;
        match line.split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("host") => value.clone_into(&mut request.host),
            Some((name, value)) if name.eq_ignore_ascii_case("user-agent") => value.clone_into(&mut request.agent),
            None if line.is_empty() => break,
            _ => {}
        }
    }
    Ok(Some(request))
}

/// The answer to a request, the `earlier`th of its kind; none hangs up.
fn play(request: &Request, earlier: usize) -> Option<Vec<u8>> {
    let head = request.method == "HEAD";
    let to = |status: &str, location: &str| Some(reply(status, &[("location", location)], b""));
    match request.path.as_str() {
        "/robots.txt" => robots(&request.host),
        "/file.pdf" => Some(reply("200 OK", &[("content-type", "application/pdf")], b"%PDF")),
        "/no-head" if head => Some(reply("405 Method Not Allowed", &[], b"")),
        "/lying-head" if head => Some(reply("404 Not Found", &[], b"")),
        "/silent-head" if head => None,
        "/gone" => Some(reply("404 Not Found", &[], b"gone")),
        "/gone-for-good" => Some(reply("410 Gone", &[], b"gone")),
        "/soft" => Some(html("<title>404 Not Found</title>")),
        "/soft-gbk" => Some(html_gbk()),
        "/closed-shop" => to("302 Found", "/"),
        "/moved" => to("301 Moved Permanently", "/here"),
        "/moved-twice" => to("308 Permanent Redirect", "http://www.example.com/moved"),
        "/for-now" => to("302 Found", "/sign-in"),
        "/elsewhere" => to("301 Moved Permanently", "http://other.example.org/here"),
        "/into-an-app" => to("302 Found", "exampleapp://leave"),
        "/into-the-cellar" => to("302 Found", "http://127.0.0.1:9/"),
        "/loop" => to("302 Found", "/loop"),
        "/error-page" => to("302 Found", "/404.html"),
        "/forbidden" => Some(reply("403 Forbidden", &[], b"no")),
        "/challenge" => Some(reply("403 Forbidden", &[("cf-mitigated", "challenge")], b"")),
        "/captcha" => Some(html("<title>安全验证</title>")),
        "/busy" if earlier == 0 => Some(reply("429 Too Many Requests", &[("retry-after", "1")], b"")),
        "/busy-all-day" => Some(reply("429 Too Many Requests", &[("retry-after", "86400")], b"")),
        "/closed-for-repair" => Some(reply("503 Service Unavailable", &[], b"")),
        "/broken" => Some(reply("500 Internal Server Error", &[], b"")),
        "/hangs-up" => None,
        "/slow" => {
            std::thread::sleep(Duration::from_secs(4));
            None
        }
        _ => Some(html("<title>阿尔法</title><h1>注销账号</h1>")),
    }
}

fn robots(host: &str) -> Option<Vec<u8>> {
    match host {
        "guarded.example.com" => {
            Some(reply("200 OK", &[], b"User-agent: *\nAllow: /\n\nUser-agent: Wayout\nDisallow: /private\n"))
        }
        "sick.example.com" => Some(reply("500 Internal Server Error", &[], b"")),
        "sent.example.com" => {
            Some(reply("301 Moved Permanently", &[("location", "http://guarded.example.com/robots.txt")], b""))
        }
        "slowly.example.com" => Some(reply("200 OK", &[], b"User-agent: *\nCrawl-delay: 0.4\n")),
        _ => Some(reply("404 Not Found", &[], b"")),
    }
}

fn html(body: &str) -> Vec<u8> {
    reply("200 OK", &[("content-type", "text/html; charset=utf-8")], body.as_bytes())
}

fn html_gbk() -> Vec<u8> {
    let page = "<meta charset=\"gbk\"><title>页面不存在</title>";
    reply("200 OK", &[("content-type", "text/html")], &encoding_rs::GBK.encode(page).0)
}

fn reply(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

/// An authority of the test's own.
pub(crate) struct Authority {
    params: CertificateParams,
    key: KeyPair,
    pub(crate) pem: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "an authority");
        let key = KeyPair::generate().expect("a key");
        let pem = params.self_signed(&key).expect("a certificate").pem();
        Self { params, key, pem }
    }

    /// What a server of this name needs; the certificate ends with the year before `until`.
    pub(crate) fn certify(&self, name: &str, until: i32) -> ServerConfig {
        let mut params = CertificateParams::new([name.to_owned()]).expect("a name");
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().expect("a key");
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).expect("a certificate");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder().with_no_client_auth();
        config.with_single_cert(vec![certificate.der().clone()], key).expect("a server")
    }
}
