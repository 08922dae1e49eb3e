//! The beginnings of texts by which a service is found in an index in parts: what people type must begin one of them.

use super::fold::is_joint;
use super::{Entry, Folding};

/// No more of a beginning is looked at.
pub(super) const LONGEST: usize = 14;

/// A text by which a service may be found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Start {
    /// What it begins with, folded, without joints, cut short.
    pub(super) text: String,
    /// How good it is to be found by it: less is better. As browsers rank: whole texts, then what begins inside;
    /// well-known services first; names, then aliases, then operators; short texts first.
    pub(super) rank: (bool, u8, u8, usize),
}

/// Every beginning of a service, each once.
pub(super) fn starts(entry: &Entry, folding: &Folding) -> Vec<Start> {
    let mut starts = Vec::new();
    for name in [&entry.en, &entry.zh] {
        words(name, 0, folding, &mut starts);
    }
    for alias in &entry.aliases {
        words(alias, 1, folding, &mut starts);
    }
    for syllables in &entry.readings {
        let whole: String = syllables.concat();
        for skipped in 0..syllables.len() {
            add(&syllables[skipped..].concat(), skipped > 0, 1, whole.len(), &mut starts);
        }
        let initials: String = syllables.iter().filter_map(|syllable| syllable.chars().next()).collect();
        add(&initials, false, 1, initials.len(), &mut starts);
    }
    for domain in &entry.domains {
        let mut rest = domain.as_str();
        add(rest, false, 1, domain.len(), &mut starts);
        while let Some((_, parent)) = rest.split_once('.').filter(|(_, parent)| parent.contains('.')) {
            add(parent, true, 1, domain.len(), &mut starts);
            rest = parent;
        }
    }
    for name in &entry.operator {
        words(name, 2, folding, &mut starts);
    }
    for start in &mut starts {
        start.rank.1 = 9 - entry.known.min(9);
    }
    starts.sort_unstable();
    starts.dedup_by(|later, earlier| later.text == earlier.text);
    starts
}

/// The text from each of its words on; Chinese characters are words each.
fn words(text: &str, field: u8, folding: &Folding, starts: &mut Vec<Start>) {
    let pieces: Vec<String> = pieces(text).iter().map(|piece| tight(&folding.fold(piece))).collect();
    let length = pieces.iter().map(String::len).sum();
    for skipped in 0..pieces.len() {
        add(&pieces[skipped..].concat(), skipped > 0, field, length, starts);
    }
}

fn add(text: &str, inside: bool, field: u8, length: usize, starts: &mut Vec<Start>) {
    if !text.is_empty() {
        let text = text.chars().take(LONGEST).collect();
        starts.push(Start { text, rank: (inside, 0, field, length) });
    }
}

fn tight(text: &str) -> String {
    text.chars().filter(|letter| !is_joint(*letter)).collect()
}

/// A text cut where words begin: after joints, at humps (`GitHub`), at every Chinese character.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before = None;
    for (at, letter) in text.char_indices() {
        let hump = before.is_some_and(|before: char| before.is_lowercase() && letter.is_uppercase());
        let joint = before.is_some_and(is_joint) && !is_joint(letter);
        if at > 0 && (hump || joint || is_han(letter) || before.is_some_and(is_han)) {
            cuts.push(at);
        }
        before = Some(letter);
    }
    cuts.push(text.len());
    cuts.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::{pieces, starts};
    use crate::search::{Entry, Folding};

    #[test]
    fn texts_are_cut_where_words_begin() {
        assert_eq!(pieces("GitHub Pages"), ["Git", "Hub ", "Pages"]);
        assert_eq!(pieces("QQ 邮箱"), ["QQ ", "邮", "箱"]);
        assert_eq!(pieces(""), [""]);
    }

    #[test]
    fn a_service_is_found_by_each_of_its_words() {
        let entry = Entry {
            en: "Tencent Video".into(),
            zh: "腾讯视频".into(),
            readings: vec![["teng", "xun", "shi", "pin"].map(str::to_owned).to_vec()],
            domains: vec!["v.qq.com".into()],
            ..Entry::default()
        };
        let found: Vec<String> = starts(&entry, &Folding::default()).into_iter().map(|start| start.text).collect();
        for text in
            ["tencentvideo", "video", "腾讯视频", "视频", "tengxunshipin", "shipin", "txsp", "v.qq.com", "qq.com"]
        {
            assert!(found.contains(&text.chars().take(super::LONGEST).collect()), "{text} is not in {found:?}");
        }
        assert!(!found.contains(&"com".to_owned()));
    }
}
