//! What is wrong with an answer, told at once rather than when the record is finished.

use schema::{Kind, PartialDate};
use url::Url;

use super::question::{Form, Question};
use crate::catalogue::Catalogue;
use crate::read::place;
use crate::rules::did_you_mean;
use crate::text::{Text, text};

/// What is wrong with one part of an answer, if anything is.
pub fn mistake(question: &Question, part: &str, catalogue: &Catalogue) -> Option<Text> {
    match question.form {
        Form::Term(vocabulary) | Form::Terms(vocabulary) => {
            let known = catalogue.vocabularies.get(vocabulary).map(|vocabulary| vocabulary.terms.keys().collect());
            unknown(part, known.unwrap_or_default())
        }
        Form::Operator => unknown(part, catalogue.operators.keys().map(|id| id.as_str()).collect()),
        _ => match question.flag {
            "id" => id(part, catalogue),
            "domain" => domain(part),
            "country" => country(part),
            "url" => address(part, "https"),
            "source-url" => address(part, "http"),
            "source-date" | "source-last-seen" => date(part),
            _ => None,
        },
    }
}

fn unknown(part: &str, known: Vec<&str>) -> Option<Text> {
    if known.contains(&part) {
        return None;
    }
    let all = known.join(", ");
    Some(match did_you_mean(part, known.iter().copied()) {
        Some(meant) => text!("`{part}` is not known; did you mean `{meant}`?", "没有 `{part}`；是不是想写 `{meant}`？"),
        None if known.len() <= 40 => text!("`{part}` is not known; known: {all}", "没有 `{part}`；可用的有：{all}"),
        None => text!("`{part}` is not known", "没有 `{part}`"),
    })
}

/// An identifier is free when no record has it and none ever had it.
fn id(id: &str, catalogue: &Catalogue) -> Option<Text> {
    let words_are_plain = id
        .split('-')
        .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
    if !words_are_plain || id.len() > 60 {
        return Some(text!(
            "`{id}` is no identifier: only lower-case letters, digits and single hyphens, 60 at most",
            "`{id}` 不能作标识：只能用小写字母、数字和单个连字符，最长 60 个字符"
        ));
    }
    if catalogue.services.contains_key(&id.into()) {
        let path = place(Kind::Service, id).display().to_string();
        return Some(text!("there is a record `{id}` already: {path}", "已有记录 `{id}`：{path}"));
    }
    let retired = catalogue.retired.get(&id.into())?;
    let on = retired.on;
    Some(text!("`{id}` was retired on {on} and is never given again", "`{id}` 已于 {on} 停用，不再使用"))
}

fn domain(domain: &str) -> Option<Text> {
    let label = |label: &str| {
        let inner = label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        inner && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
    };
    let fine =
        domain.split('.').all(label) && psl::domain(domain.as_bytes()).is_some_and(|domain| domain.suffix().is_known());
    (!fine).then(|| {
        text!(
            "`{domain}` is no domain: lower case, without https:// and path, as in jd.com",
            "`{domain}` 不是域名：小写，不带 https:// 和路径，如 jd.com"
        )
    })
}

fn country(code: &str) -> Option<Text> {
    let fine = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic());
    (!fine).then(|| text!("`{code}` is no country code of two letters", "`{code}` 不是两个字母的国家或地区代码"))
}

fn address(address: &str, least: &str) -> Option<Text> {
    let scheme = Url::parse(address).ok().filter(Url::has_host).map(|url| url.scheme().to_owned());
    let fine = scheme.is_some_and(|scheme| scheme == "https" || scheme == least);
    (!fine).then(|| text!("`{address}` does not begin with {least}://", "`{address}` 不以 {least}:// 开头"))
}

fn date(date: &str) -> Option<Text> {
    let why = date.parse::<PartialDate>().err()?;
    Some(text!("{why}", "`{date}` 不是 2018、2018-03 或 2018-03-21 这样的日期"))
}
