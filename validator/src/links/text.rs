//! The results of a run for people: what to mend, by verdict; then the numbers.

use super::report::{Link, Report, Unneeded, Why};
use super::verdict::Verdict;
use crate::markup::visible;
use crate::table;
use crate::text::{Lang, Text};

pub(super) fn render(report: &Report, lang: Lang) -> String {
    let mut out = String::new();
    for verdict in Verdict::ALL.into_iter().rev().filter(|verdict| verdict.is_trouble()) {
        let links: Vec<&Link> = report.troubles().filter(|link| link.judged.verdict == verdict).collect();
        if !links.is_empty() {
            out.push_str(&format!("{}\n", verdict.label().get(lang)));
            links.iter().for_each(|link| out.push_str(&lines(link)));
            out.push('\n');
        }
    }
    if !report.unneeded.is_empty() {
        let title = Text::fixed("suppressions that nothing needs", "不再需要的忽略项");
        out.push_str(&format!("{}\n", title.get(lang)));
        report.unneeded.iter().for_each(|unneeded| out.push_str(&unneeded_line(unneeded, lang)));
        out.push('\n');
    }
    let numbers: Vec<Vec<String>> = Verdict::ALL
        .iter()
        .filter_map(|verdict| Some((verdict, report.verdicts.get(verdict)?)))
        .map(|(verdict, number)| vec![verdict.label().get(lang).to_owned(), number.to_string()])
        .collect();
    out + &table::lay_out(&numbers)
}

/// The address, where it leads and why, then the places where it stands.
fn lines(link: &Link) -> String {
    let judged = &link.judged;
    let status = judged.status.filter(|status| *status >= 300).map(|status| format!(" ({status})"));
    let to = judged.to.as_ref().map(|to| format!(" → {}", visible(to)));
    let detail = judged.detail.as_ref().map(|detail| format!(": {}", visible(detail)));
    let parts = [status, to, detail].into_iter().flatten().collect::<String>();
    let places: String = link.places.iter().map(|place| format!("    {} {}\n", place.record, place.at)).collect();
    format!("  {}{parts}\n{places}", visible(&link.url))
}

fn unneeded_line(unneeded: &Unneeded, lang: Lang) -> String {
    let why = match unneeded.why {
        Why::NotInRecords => Text::fixed("no record has this link", "没有记录使用此链接"),
        Why::InOrder => Text::fixed("the link is in order", "链接正常"),
        Why::Ended => Text::fixed("its last day has passed", "已过期"),
    };
    format!("  {}: {}\n", visible(&unneeded.suppression.url), why.get(lang))
}
