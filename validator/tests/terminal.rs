//! `validator new` on a terminal: a program plays the person at a pseudoterminal, with slips, in Chinese too.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic)]

mod common;

use std::fs::{self, File};
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

/// How long an answer of the program is waited for; only a hang takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is shown, one after the other, and what is typed then; `<` takes back all that stands there. The last thing
/// shown is the question: before it stands, the terminal is not yet listening to single keys.
const DIALOGUE: &[(&str, &str)] = &[
    ("name in English", "Gama"),
    // A Chinese character is taken back whole.
    ("name in Chinese", "约塔京\u{7f}"),
    ("Other names", ""),
    ("own domains", "https://iota.cn"),
    ("is no domain…own domains", "<iota.cn"),
    // The suggested identifier is replaced, first by one that is taken.
    ("identifier", "<alpha"),
    ("there is a record `alpha` already…identifier", "<iota"),
    ("Is this another service?", "y"),
    ("What the service is for", "mess"),
    ("company or body", "omega"),
    ("countries", "CN"),
    ("Where the way out starts", "app"),
    ("The systems", " "),
    ("where it starts, on the web", ""),
    ("in Chinese", "我的 > 注销"),
    ("in English", ""),
    ("there is no record without this…in English", "Me > Leave"),
    ("What it ends in", ""),
    ("The title of the source", "注销约塔账号"),
    ("Who published", "约塔"),
    ("What kind", "pol"),
    ("language of the source", ""),
    ("When the source was published", "2024-05"),
    ("last seen", ""),
    ("The address of the source", "https://iota.cn/help"),
    ("Write fresh/services/i/iota.yaml?", "y"),
];

/// The same for a service without a Chinese name, where flags tell most.
const NO_CHINESE_NAME: &[(&str, &str)] = &[
    ("(Gama)", ""),
    ("Other names", ""),
    ("Is this another service?", "y"),
    ("company or body", ""),
    ("countries", ""),
    ("The systems", ""),
    ("in Chinese", ""),
    ("in English", ""),
    ("When the source was published", "2024-05"),
    ("last seen", ""),
    ("Write fresh/services/g/gama.yaml?", "y"),
];

#[test]
fn a_person_makes_a_record() {
    let record = record_of(DIALOGUE, &[], "fresh/services/i/iota.yaml");
    for stated in ["zh: 约塔 }", "operator: omega", "id: in-app", "android", "Leave", "language: zh"] {
        assert!(record.contains(stated), "{stated}: {record}");
    }
}

#[test]
fn an_empty_answer_for_the_chinese_name_is_the_english_one() {
    let flags = "--name-en Gama --domain gama.com --id gama --category shopping --channel web \
                 --url https://gama.com/leave --outcome deleted --source-title Leave --source-publisher Gama \
                 --source-kind policy --source-language en --source-url https://gama.com/help";
    let flags: Vec<&str> = flags.split_whitespace().collect();
    let record = record_of(NO_CHINESE_NAME, &flags, "fresh/services/g/gama.yaml");
    assert!(record.contains("name: { en: Gama, zh: Gama }"), "{record}");
}

/// The record that `validator new` with these flags writes at this place after this dialogue.
fn record_of(dialogue: &[(&str, &str)], flags: &[&str], place: &str) -> String {
    let versions = common::versions();
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudoterminal");
    grantpt(&master).and_then(|()| unlockpt(&master)).expect("a pseudoterminal");
    let name = ptsname(&master, Vec::new()).expect("its name");
    let size = Winsize { ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(&master, size).expect("its size");
    let end = || -> Stdio {
        let path = name.to_str().expect("its name");
        File::options().read(true).write(true).open(path).expect("its other end").into()
    };
    let mut program = Command::new(env!("CARGO_BIN_EXE_validator"))
        .args(["new", "--catalogue", "fresh", "--lang", "en"])
        .args(flags)
        .current_dir(versions.path())
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .expect("the program");
    let mut keyboard = File::from(master);
    let mut screen = Screen::watch(keyboard.try_clone().expect("the screen"));
    for (shown, typed) in dialogue {
        shown.split('…').for_each(|shown| screen.wait_for(shown));
        let typed = typed.replace('<', &"\u{7f}".repeat(30));
        keyboard.write_all(format!("{typed}\r").as_bytes()).expect("the keyboard");
    }
    screen.wait_for(&format!("{place}\r\n"));
    assert!(program.wait().expect("its end").success());
    fs::read_to_string(versions.path().join(place)).expect("the record")
}

/// What the program shows.
struct Screen {
    pieces: mpsc::Receiver<Vec<u8>>,
    shown: String,
    seen: usize,
}

impl Screen {
    fn watch(mut screen: File) -> Self {
        let (send, pieces) = mpsc::channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = screen.read(&mut buffer) {
                if send.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        Self { pieces, shown: String::new(), seen: 0 }
    }

    /// Waits until a text is shown behind what was waited for before.
    fn wait_for(&mut self, text: &str) {
        loop {
            if let Some(found) = self.shown[self.seen..].find(text) {
                self.seen += found + text.len();
                return;
            }
            let piece = self.pieces.recv_timeout(PATIENCE);
            let piece = piece.unwrap_or_else(|_| panic!("`{text}` was not shown: {}", &self.shown[self.seen..]));
            self.shown.push_str(&String::from_utf8_lossy(&piece));
        }
    }
}
