//! Bars: from counts to places and lengths.

use crate::view::{Bar, BarOf, BarPart, WHOLE_BAR};

/// What is counted, where it leads, and how many services there are of each class.
type Counted<'a> = (BarOf<'a>, Option<String>, Vec<usize>);

/// The gap between two parts of a bar, so that neighbours are told apart without colour.
const GAP: usize = 4;

/// Plain bars: the longest is whole, the others are as long as their counts are to its count.
pub fn bars<'a>(rows: Vec<(BarOf<'a>, Option<String>, usize)>) -> Vec<Bar<'a>> {
    let most = rows.iter().map(|(_, _, count)| *count).max().unwrap_or(0).max(1);
    let bar = |(of, url, count): (BarOf<'a>, Option<String>, usize)| {
        let width = if count == 0 { 0 } else { (count * WHOLE_BAR / most).max(GAP) };
        Bar { of, url, total: count, parts: vec![BarPart { class: "plain", count, x: 0, width }] }
    };
    rows.into_iter().map(bar).collect()
}

/// Bars that are all whole, divided into shares by class.
pub fn shares<'a>(classes: &[&'static str], rows: Vec<Counted<'a>>) -> Vec<Bar<'a>> {
    let bar = |(of, url, counts): Counted<'a>| {
        let total: usize = counts.iter().sum();
        let mut before = 0;
        let parts = classes.iter().zip(counts).map(|(class, count)| {
            let (x, end) = (before * WHOLE_BAR / total.max(1), (before + count) * WHOLE_BAR / total.max(1));
            before += count;
            let width = if count == 0 { 0 } else { (end - x).saturating_sub(GAP).max(GAP) };
            BarPart { class, count, x, width }
        });
        let parts = parts.collect();
        Bar { of, url, total, parts }
    };
    rows.into_iter().map(bar).collect()
}

#[cfg(test)]
mod tests {
    use super::{BarOf, bars, shares};
    use crate::view::WHOLE_BAR;

    #[test]
    fn the_longest_bar_is_whole_and_none_that_counts_vanishes() {
        let rows = bars([0, 1, 4000].map(|count| (BarOf::default(), None, count)).into());
        let widths: Vec<_> = rows.iter().map(|row| row.parts[0].width).collect();
        assert_eq!(widths, [0, 4, WHOLE_BAR]);
        assert!(bars(vec![(BarOf::default(), None, 0)])[0].parts[0].width == 0);
    }

    #[test]
    fn shares_stay_within_the_bar_in_order() {
        for counts in [vec![1, 0, 999], vec![0, 0, 0], vec![3, 3, 3], vec![0, 0, 7]] {
            let row = shares(&["a", "b", "c"], vec![(BarOf::default(), None, counts.clone())]).remove(0);
            assert_eq!(row.total, counts.iter().sum::<usize>());
            let mut end = 0;
            for part in &row.parts {
                assert!(part.x + 4 >= end && (part.width > 0) == (part.count > 0), "{counts:?}");
                end = part.x + part.width;
            }
            assert!(end <= WHOLE_BAR + 4);
        }
    }
}
