//! Which figures of a table may be told to strangers. Where fewer than five people of a kind took
//! part, whoever knows one of them learns something of the others, so such a figure is withheld;
//! and where the sum beside it would give it away, another one with it. This is what statistical
//! offices call primary and complementary suppression of small cells.

/// The least figure that is told.
pub const LEAST_TOLD: usize = 5;

/// What is told of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Telling {
    /// The figure itself.
    Told,
    /// That it is small, and not nothing.
    Few,
    /// Nothing, or one that is small could be computed from it.
    Withheld,
}

/// What is told of each figure. A line names figures of which one is the sum of the others, by
/// their places; figures that are told elsewhere are `public` and cannot be withheld.
///
/// Two small figures of one line stay hidden behind each other. That their sum may still narrow
/// them down is accepted, as it usually is.
#[must_use]
pub fn tellings(figures: &[usize], lines: &[Vec<usize>], public: &[usize]) -> Vec<Telling> {
    let mut told: Vec<Telling> = figures
        .iter()
        .enumerate()
        .map(|(at, figure)| match figure {
            1..LEAST_TOLD if !public.contains(&at) => Telling::Few,
            _ => Telling::Told,
        })
        .collect();
    loop {
        let alone =
            |line: &&Vec<usize>| line.iter().filter(|at| told[**at] != Telling::Told).count() == 1;
        let open = |line: &Vec<usize>| {
            let open = line.iter().copied();
            let open = open.filter(|at| told[*at] == Telling::Told && !public.contains(at));
            // Nothing is told with the least loss; a nought only where there is nothing else.
            open.min_by_key(|at| (figures[*at] == 0, figures[*at]))
        };
        let Some(next) = lines.iter().filter(alone).find_map(open) else { return told };
        told[next] = Telling::Withheld;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Telling::{Few, Told, Withheld};
    use proptest::prelude::*;

    #[test]
    fn small_figures_are_hidden_and_cannot_be_computed() {
        let line = [vec![0, 1, 2, 3]];
        assert_eq!(tellings(&[8, 6, 0, 14], &line, &[3]), [Told, Told, Told, Told]);
        assert_eq!(tellings(&[3, 11, 0, 14], &line, &[3]), [Few, Withheld, Told, Told]);
        assert_eq!(tellings(&[3, 9, 2, 14], &line, &[3]), [Few, Told, Few, Told], "two hide");
        assert_eq!(tellings(&[4, 0, 0, 4], &line, &[3]), [Few, Withheld, Told, Told], "a nought");
        assert_eq!(tellings(&[4, 0, 0, 4], &line, &[]), [Few, Told, Told, Few], "a sum is one too");
    }

    #[test]
    fn hiding_in_a_row_is_made_good_in_the_column() {
        // 2 × 2 with sums: 3 is computed from its row, then the one hidden with it from its column.
        let figures = [3, 20, 23, 30, 40, 70, 33, 60, 93];
        let lines = [
            vec![0, 1, 2],
            vec![3, 4, 5],
            vec![6, 7, 8],
            vec![0, 3, 6],
            vec![1, 4, 7],
            vec![2, 5, 8],
        ];
        let told = tellings(&figures, &lines, &[2, 5, 6, 7, 8]);
        assert_eq!(&told[..5], [Few, Withheld, Told, Withheld, Withheld], "all four of them");
    }

    proptest! {
        #[test]
        fn no_line_gives_a_hidden_figure_away(
            cells in proptest::collection::vec(0_usize..12, 12),
        ) {
            let mut figures = Vec::new();
            for row in cells.chunks(4) {
                figures.extend_from_slice(row);
                figures.push(row.iter().sum());
            }
            let sums: Vec<usize> =
                (0..5).map(|at| figures.iter().skip(at).step_by(5).sum()).collect();
            figures.extend(sums);
            let rows = (0..4).map(|row| (row * 5..row * 5 + 5).collect::<Vec<_>>());
            let columns = (0..5).map(|column| (0..4).map(|row| row * 5 + column).collect());
            let lines: Vec<Vec<usize>> = rows.chain(columns).collect();
            let told = tellings(&figures, &lines, &[19]);
            for line in &lines {
                let hidden = line.iter().filter(|at| told[**at] != Told).count();
                prop_assert_ne!(hidden, 1, "{:?} of {:?}", told, figures);
            }
            for (figure, told) in figures.iter().zip(&told).take(19) {
                prop_assert_eq!(*told == Few, (1..5).contains(figure), "small ones, and only they");
            }
        }
    }
}
