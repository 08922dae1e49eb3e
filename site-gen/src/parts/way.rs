//! The view of the time from the request until the account is gone.

use schema::{DayKind, Period, Timing, Unit};

use crate::view::{self, Moment, Stretch};

/// The stretches that delay the exit, in the order of the record. `counted` are the places in `timing` of those that
/// count; `views` are the views of all of `timing`.
pub fn way<'a>(timing: &[Timing], views: &[view::Timing<'a>], counted: &[usize]) -> Vec<Stretch<'a>> {
    let mut moment = Moment {
        least: Some(0),
        most: Some(0),
        about: false,
        least_periods: Some(String::new()),
        most_periods: Some(String::new()),
    };
    let mut stretches = Vec::new();
    for (index, (item, view)) in timing.iter().zip(views).enumerate().filter(|(_, (_, view))| view.delays) {
        let counts = counted.contains(&index);
        if counts {
            moment = after(&moment, item);
        }
        stretches.push(Stretch { timing: view.clone(), counts, size: size(item), end: counts.then(|| moment.clone()) });
    }
    stretches
}

/// The moment after a stretch of time.
fn after(moment: &Moment, item: &Timing) -> Moment {
    let least = item.length.or(item.at_least);
    let most = item.length.or(item.at_most);
    let days = |period: Period| period.calendar_days(item.days);
    let (least_days, least_periods) = match least {
        Some(period) => (add(moment.least, days(period)), join(&moment.least_periods, period, item.days)),
        // "Up to three days" may be none at all; where nobody says how long, it is no sooner than what came before.
        None => (moment.least, moment.least_periods.clone()),
    };
    let (most_days, most_periods) = match most {
        Some(period) => (add(moment.most, days(period)), join(&moment.most_periods, period, item.days)),
        None => (None, None),
    };
    let vague =
        |period: Period| matches!(period.unit, Unit::Months | Unit::Years) || item.days == Some(DayKind::Working);
    Moment {
        least: least_days,
        most: most_days,
        about: moment.about || least.into_iter().chain(most).any(vague),
        least_periods,
        most_periods,
    }
}

fn add(days: Option<u32>, more: u32) -> Option<u32> {
    days.map(|days| days + more)
}

fn join(periods: &Option<String>, period: Period, kind: Option<DayKind>) -> Option<String> {
    let working = if kind == Some(DayKind::Working) { ",working" } else { "" };
    periods.as_ref().map(|before| format!("{before} {period}{working}").trim_start().to_owned())
}

/// How long a stretch is drawn: readers see which one is the long one.
fn size(item: &Timing) -> u8 {
    match item.longest().map_or(0, |period| period.calendar_days(item.days)) {
        0 | 1 => 1,
        2..=7 => 2,
        8..=21 => 3,
        22..=62 => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use schema::Timing;

    use super::{after, size};
    use crate::view::Moment;

    fn timing(fields: &str) -> Timing {
        serde_json::from_str(&format!("{{\"kind\":\"review\",\"cites\":[\"a\"],{fields}}}")).unwrap()
    }

    fn start() -> Moment {
        let none = Some(String::new());
        Moment { least: Some(0), most: Some(0), about: false, least_periods: none.clone(), most_periods: none }
    }

    #[test]
    fn stretches_add_up() {
        let first = after(&start(), &timing("\"at_most\":\"P3D\",\"days\":\"working\""));
        assert_eq!((first.least, first.most, first.about), (Some(0), Some(7), true));
        let then = after(&first, &timing("\"length\":\"P1M\""));
        assert_eq!((then.least, then.most), (Some(30), Some(37)));
        assert_eq!(then.least_periods.as_deref(), Some("P1M"));
        assert_eq!(then.most_periods.as_deref(), Some("P3D,working P1M"));
    }

    #[test]
    fn what_nobody_says_stays_open() {
        let open = after(&start(), &timing("\"at_least\":\"P15D\""));
        assert_eq!((open.least, open.most), (Some(15), None));
        let silent = after(&open, &timing("\"note\":{\"en\":\"x\"}"));
        assert_eq!((silent.least, silent.most), (Some(15), None));
    }

    #[test]
    fn long_stretches_are_drawn_longer() {
        assert!(size(&timing("\"length\":\"P60D\"")) > size(&timing("\"length\":\"PT72H\"")));
    }
}
