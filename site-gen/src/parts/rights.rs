//! The view of a jurisdiction's rights and complaint channels.

use schema::{Certainty, ComplaintChannel, Country, Jurisdiction, Right};

use super::{Shelf, Standing, day_kind, host};
use crate::edition::Edition;
use crate::{paths, view};

/// The rights and complaint channels, with sources as `shelf` numbers them. Of the channels for single countries, only
/// those `wanted` are shown.
pub fn jurisdiction<'a>(
    edition: &Edition<'a>,
    code: &'a str,
    jurisdiction: &'a Jurisdiction,
    shelf: &Shelf<'_, 'a>,
    wanted: impl Fn(&Country) -> bool,
) -> view::Jurisdiction<'a> {
    let Jurisdiction { name, countries: _, history: _, rights, complaints, sources: _ } = jurisdiction;
    let mut rights: Vec<&Right> = rights.iter().collect();
    rights.sort_by_key(|right| rank(right.standing));
    let mut channels: Vec<(String, &ComplaintChannel)> = complaints
        .iter()
        .filter(|channel| channel.country.as_ref().is_none_or(&wanted))
        .map(|channel| (country_name(edition, channel), channel))
        .collect();
    // What is for everybody has no name of a country, and stays first.
    channels.sort_by(|(a, _), (b, _)| edition.language.order.compare(a, b));
    view::Jurisdiction {
        code,
        name: edition.text(name),
        url: edition.url(&paths::jurisdiction(code)),
        rights: rights.into_iter().map(|right| self::right(edition, code, right, shelf)).collect(),
        complaints: channels.into_iter().map(|(_, channel)| complaint(edition, code, channel, shelf)).collect(),
    }
}

/// The name of the country that a channel is for, by which it is sorted.
fn country_name(edition: &Edition<'_>, channel: &ComplaintChannel) -> String {
    let Some(country) = &channel.country else { return String::new() };
    edition.language.country(country.as_str())
}

fn right<'a>(edition: &Edition<'a>, code: &str, right: &'a Right, shelf: &Shelf<'_, 'a>) -> view::Right<'a> {
    let Right { id, law, article, summary, standing, dated, deadline, invoked: _, certainty, cites } = right;
    let deadline = deadline.as_ref();
    view::Right {
        id: id.as_str(),
        law: edition.text(law),
        article: article.as_deref(),
        summary: edition.text(summary),
        standing: self::standing(*standing),
        dated: dated.map(|date| date.to_string()),
        deadline: deadline.map(|deadline| deadline.length.to_string()),
        deadline_days: deadline.and_then(|deadline| deadline.days).map(day_kind),
        extension: deadline.and_then(|deadline| deadline.extension).map(|length| length.to_string()),
        certainty: match certainty {
            Certainty::Read => "read",
            Certainty::ReadInTranslation => "read_in_translation",
            Certainty::Secondary => "secondary",
        },
        said: shelf.said(format!("right-{code}-{id}"), cites, Standing::default()),
    }
}

fn complaint<'a>(
    edition: &Edition<'a>,
    code: &str,
    channel: &'a ComplaintChannel,
    shelf: &Shelf<'_, 'a>,
) -> view::Complaint<'a> {
    let ComplaintChannel { id, country, name, body, url, email, phone, languages, note, cites } = channel;
    view::Complaint {
        country: country.as_ref().map(|country| country.as_str()),
        email: email.as_ref().map(|email| email.as_str()),
        languages: languages.iter().map(|language| language.as_str()).collect(),
        name: edition.text(name),
        body: edition.note(body),
        url: url.as_ref().map(|url| url.as_str()),
        host: url.as_ref().and_then(|url| host(url.as_str())),
        phone: phone.as_deref(),
        note: edition.note(note),
        said: shelf.said(format!("complaint-{code}-{id}"), cites, Standing::default()),
    }
}

fn standing(standing: schema::Standing) -> &'static str {
    match standing {
        schema::Standing::InForce => "in_force",
        schema::Standing::Enacted => "enacted",
        schema::Standing::Guidance => "guidance",
        schema::Standing::Draft => "draft",
    }
}

/// Binding rules come first.
fn rank(standing: schema::Standing) -> u8 {
    match standing {
        schema::Standing::InForce => 0,
        schema::Standing::Enacted => 1,
        schema::Standing::Guidance => 2,
        schema::Standing::Draft => 3,
    }
}
