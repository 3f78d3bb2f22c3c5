//! How wide the columns of a table are, and which of them share a page.

use std::ops::Range;

/// What a column asks for, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wish {
    pub(super) least: f32,
    /// At least `least`.
    pub(super) wanted: f32,
    /// What it takes of what is left over; `f32::INFINITY` for a column that takes the very rest.
    pub(super) most: f32,
    /// Whether it is one of those that share what is left equally.
    pub(super) shares: bool,
}

/// Lengths smaller than this are rounding.
const HAIR: f32 = 0.01;

/// Gives each column its width; `None` when even the least widths are too many.
///
/// Where the wishes are too many, all give way in proportion; where room is left, those that share
/// take it equally, and what they leave goes to those that take any width.
pub(super) fn widths(wishes: &[Wish], room: f32) -> Option<Vec<f32>> {
    let mut widths: Vec<f32> = wishes.iter().map(|wish| wish.wanted).collect();
    let slack = room - widths.iter().sum::<f32>();
    if slack < 0.0 {
        let spare: f32 = wishes.iter().map(|wish| wish.wanted - wish.least).sum();
        if -slack > spare + HAIR {
            return None;
        }
        let part = (-slack / spare.max(HAIR)).min(1.0);
        for (width, wish) in widths.iter_mut().zip(wishes) {
            *width -= (wish.wanted - wish.least) * part;
        }
        return Some(widths);
    }
    let left = share(wishes, &mut widths, slack);
    let wide: f32 = wishes
        .iter()
        .zip(&widths)
        .filter(|(wish, _)| wish.most.is_infinite())
        .map(|(_, width)| width)
        .sum();
    if wide > 0.0 {
        for (width, wish) in widths.iter_mut().zip(wishes) {
            if wish.most.is_infinite() {
                *width += left * *width / wide;
            }
        }
    }
    Some(widths)
}

/// Grows the sharing columns equally, each as far as it may, and returns what is left.
fn share(wishes: &[Wish], widths: &mut [f32], mut slack: f32) -> f32 {
    loop {
        let open: Vec<usize> = (0..wishes.len())
            .filter(|at| wishes[*at].shares && widths[*at] + HAIR < wishes[*at].most)
            .collect();
        if open.is_empty() || slack < HAIR {
            return slack;
        }
        #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
        let each = slack / open.len() as f32;
        for at in open {
            let more = each.min(wishes[at].most - widths[at]);
            widths[at] += more;
            slack -= more;
        }
    }
}

/// What decides how columns after the lead are dealt out to pages.
pub(super) struct Deal<'d> {
    /// The wishes of the columns after the lead.
    pub(super) wishes: &'d [Wish],
    /// Whether a column belongs to the same group as the one before it.
    pub(super) continues: &'d [bool],
    /// What the lead leaves of the page.
    pub(super) room: f32,
    /// The most sharing columns on a page.
    pub(super) most_shares: Option<usize>,
}

impl Deal<'_> {
    /// The columns of each page, as few pages as possible and as even as possible; `None` when one
    /// column alone is too wide.
    pub(super) fn pages(&self) -> Option<Vec<Range<usize>>> {
        let shares = self.wishes.iter().filter(|wish| wish.shares).count().max(1);
        let most = self.most_shares.unwrap_or(shares).clamp(1, shares);
        let fewest = self.dealt(most)?;
        let even =
            (1..most).find_map(|most| self.dealt(most).filter(|pages| pages.len() == fewest.len()));
        Some(even.unwrap_or(fewest))
    }

    /// First fit, with at most so many sharing columns on a page.
    fn dealt(&self, most: usize) -> Option<Vec<Range<usize>>> {
        let mut pages = Vec::new();
        let mut start = 0;
        while start < self.wishes.len() {
            let (mut end, mut taken, mut shares) = (start, 0.0, 0);
            while let Some(wish) = self.wishes.get(end) {
                let more = shares + usize::from(wish.shares);
                if taken + wish.least > self.room + HAIR || more > most {
                    break;
                }
                (taken, shares, end) = (taken + wish.least, more, end + 1);
            }
            if end == start {
                return None;
            }
            end = self.whole_groups(start, end);
            pages.push(start..end);
            start = end;
        }
        Some(pages)
    }

    /// An earlier end that cuts no group in two, where there is one.
    fn whole_groups(&self, start: usize, end: usize) -> usize {
        let mut earlier = end;
        while earlier > start && self.continues.get(earlier).is_some_and(|continues| *continues) {
            earlier -= 1;
        }
        if earlier > start { earlier } else { end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(least: f32, wanted: f32) -> Wish {
        Wish { least, wanted, most: f32::INFINITY, shares: false }
    }

    fn sharing(least: f32, most: f32) -> Wish {
        Wish { least, wanted: least, most, shares: true }
    }

    fn dealt(count: usize, least: f32, room: f32, most: Option<usize>) -> Vec<usize> {
        let wishes = vec![sharing(least, 100.0); count];
        let continues = vec![false; count];
        let deal = Deal { wishes: &wishes, continues: &continues, room, most_shares: most };
        deal.pages().unwrap().into_iter().map(|page| page.len()).collect()
    }

    #[test]
    fn what_is_left_is_shared_and_the_rest_goes_to_words() {
        let wishes = [words(20.0, 60.0), sharing(10.0, 30.0), sharing(10.0, 30.0)];
        assert_eq!(widths(&wishes, 100.0), Some(vec![60.0, 20.0, 20.0]), "equal shares");
        assert_eq!(widths(&wishes, 140.0), Some(vec![80.0, 30.0, 30.0]), "words take the rest");
        assert_eq!(widths(&wishes, 60.0), Some(vec![40.0, 10.0, 10.0]), "words give way");
        assert_eq!(widths(&wishes, 39.0), None, "no column is narrower than it may be");
    }

    #[test]
    fn columns_are_dealt_out_evenly() {
        assert_eq!(dealt(4, 10.0, 100.0, Some(4)), [4], "one page has room");
        assert_eq!(dealt(5, 10.0, 100.0, Some(4)), [3, 2], "not four and one");
        assert_eq!(dealt(40, 5.0, 105.0, None), [20, 20], "as the width allows");
    }

    #[test]
    fn a_group_stays_together_where_a_page_has_room_for_it() {
        let wishes = vec![sharing(10.0, 20.0); 6];
        let continues = [false, true, false, true, false, true];
        let deal = Deal { wishes: &wishes, continues: &continues, room: 35.0, most_shares: None };
        assert_eq!(deal.pages(), Some(vec![0..2, 2..4, 4..6]), "two by two, not three by three");
        let narrow = Deal { room: 15.0, ..deal };
        assert_eq!(narrow.pages().map(|pages| pages.len()), Some(6), "or it is cut");
        let none = Deal { room: 5.0, ..narrow };
        assert_eq!(none.pages(), None, "too wide for any page");
    }
}
