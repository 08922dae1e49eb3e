//! The view of a jurisdiction's rights and complaint channels.

use schema::{Certainty, ComplaintChannel, Jurisdiction, Right};

use super::{Shelf, Standing, day_kind, host};
use crate::edition::Edition;
use crate::{paths, view};

/// The rights and complaint channels, with sources as `shelf` numbers them.
pub fn jurisdiction<'a>(
    edition: &Edition<'a>,
    code: &'a str,
    jurisdiction: &'a Jurisdiction,
    shelf: &Shelf<'_, 'a>,
) -> view::Jurisdiction<'a> {
    let Jurisdiction { name, countries: _, history: _, rights, complaints, sources: _ } = jurisdiction;
    let mut rights: Vec<&Right> = rights.iter().collect();
    rights.sort_by_key(|right| rank(right.standing));
    view::Jurisdiction {
        code,
        name: edition.text(name),
        url: edition.url(&paths::jurisdiction(code)),
        rights: rights.into_iter().map(|right| self::right(edition, code, right, shelf)).collect(),
        complaints: complaints.iter().map(|channel| complaint(edition, code, channel, shelf)).collect(),
    }
}

fn right<'a>(edition: &Edition<'a>, code: &str, right: &'a Right, shelf: &Shelf<'_, 'a>) -> view::Right<'a> {
    let Right { id, law, article, summary, standing, dated, deadline, certainty, cites } = right;
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
    let ComplaintChannel { id, name, body, url, phone, note, cites } = channel;
    view::Complaint {
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
        schema::Standing::Guidance => "guidance",
        schema::Standing::Draft => "draft",
    }
}

/// Binding rules come first.
fn rank(standing: schema::Standing) -> u8 {
    match standing {
        schema::Standing::InForce => 0,
        schema::Standing::Guidance => 1,
        schema::Standing::Draft => 2,
    }
}
