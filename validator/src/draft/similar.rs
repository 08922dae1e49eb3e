//! Records that a new one is like: the same may be in the catalogue already under another name.

use std::collections::BTreeSet;

use pinyin::ToPinyin;
use schema::{Service, ServiceId};

use super::question::Answers;
use crate::catalogue::Catalogue;
use crate::rules::{fold, is_han};
use crate::text::{Text, text};

/// A record that the new one is like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// The record.
    pub id: ServiceId,
    /// In what it is like the new one.
    pub why: Text,
}

/// The records that own the registrable domain of a new one's domain, or have a name like one of its names.
pub fn likenesses(answers: &Answers, catalogue: &Catalogue) -> Vec<Likeness> {
    let given = |flag: &str| answers.get(flag).into_iter().flatten().map(String::as_str);
    let domains: Vec<&str> = given("domain").collect();
    let names: Vec<&str> = given("name-en").chain(given("name-zh")).chain(given("alias")).collect();
    let like = |id: &ServiceId, service: &Service| {
        let why = of_domain(&domains, service).or_else(|| of_name(&names, service))?;
        Some(Likeness { id: id.clone(), why })
    };
    catalogue.services.iter().filter_map(|(id, service)| like(id, service)).collect()
}

fn of_domain(domains: &[&str], service: &Service) -> Option<Text> {
    service.domains.iter().find_map(|owned| {
        let registrable = registrable(owned.as_str())?;
        let domain = domains.iter().find(|domain| self::registrable(domain) == Some(registrable))?;
        Some(text!("it has {owned}, and {domain} is of the same owner", "它有域名 {owned}，与 {domain} 属于同一所有者"))
    })
}

/// The part of a host that is registered, by the Public Suffix List.
fn registrable(host: &str) -> Option<&str> {
    psl::domain_str(host)
}

fn of_name(names: &[&str], service: &Service) -> Option<Text> {
    let spelt = service.pinyin.as_deref().map(fold);
    let known = service.name.iter().map(|(_, name)| &**name).chain(service.aliases.iter().map(String::as_str));
    known.into_iter().find_map(|known| {
        let (folded, sound) = (fold(known), sound(known));
        names.iter().find_map(|name| {
            if alike(&fold(name), &folded) {
                return Some(text!("it is called {known}, which is like {name}", "它叫 {known}，与 {name} 相近"));
            }
            let sounds = [Some(&sound), spelt.as_ref()].into_iter().flatten().collect::<BTreeSet<_>>();
            sounds
                .contains(&self::sound(name))
                .then(|| text!("it is called {known}, which sounds like {name}", "它叫 {known}，与 {name} 读音相同"))
        })
    })
}

/// Whether two folded names are one but for a slip or two. Short names must be equal: 京东 and 京客 are not alike.
fn alike(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let han = one.chars().chain(other.chars()).any(is_han);
    let slips = match length {
        _ if han => usize::from(length >= 4),
        ..5 => 0,
        5..9 => 1,
        _ => 2,
    };
    !one.is_empty() && strsim::damerau_levenshtein(one, other) <= slips
}

/// A name as it is read, without tones and spaces: `微信` and `Weixin` are one.
fn sound(name: &str) -> String {
    let folded = fold(name);
    let syllables = folded.chars().map(|c| match c.to_pinyin() {
        Some(pinyin) => pinyin.plain().to_owned(),
        None => c.to_string(),
    });
    syllables.collect()
}

#[cfg(test)]
mod tests {
    use super::{alike, sound};
    use crate::rules::fold;

    #[test]
    fn names_are_alike_but_for_case_width_and_slips() {
        for (one, other, expected) in [
            ("WeChat", "wechat", true),
            ("ＷｅＣｈａｔ", "WeChat", true),
            ("Wecaht", "WeChat", true),
            ("京东", "京客", false),
            ("京东金融", "京东金容", true),
            ("QQ", "QX", false),
            ("", "", false),
        ] {
            assert_eq!(alike(&fold(one), &fold(other)), expected, "{one} {other}");
        }
    }

    #[test]
    fn names_are_compared_by_sound() {
        assert_eq!(sound("微信"), sound("Wei Xin"));
        assert_ne!(sound("微信"), sound("微博"));
    }
}
