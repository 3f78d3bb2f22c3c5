//! Titles in Arabic letters drawn out to a measure: longer strokes between letters that join.
//!
//! A stroke is U+0640 (tatweel). It is shaped with the text but is no part of it: what it draws
//! belongs to the letter before it, so that a reader finds the title as it was written.
//!
//! Where the shaper says that a stroke may stand, one place a word is chosen by the custom of
//! typesetters: where the pen would rest anyway, and rather near the end of the word.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// Strokes before the letter at this byte of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stroke {
    pub(crate) before: usize,
    pub(crate) count: usize,
}

/// The stroke between letters.
pub(crate) const TATWEEL: char = '\u{640}';

/// More strokes in one place look absurd: of Amiri's these are a little less than an em.
pub(crate) const MOST: usize = 5;

/// A place in a word, with its rank: 0 is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) before: usize,
    pub(crate) rank: u8,
}

/// The best place of each word that has any, among the bytes where a stroke is `safe`.
pub(crate) fn places(text: &str, safe: &[usize]) -> Vec<Place> {
    words(text).filter_map(|word| place(text, word, safe)).collect()
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    text.split_inclusive(char::is_whitespace).map(move |word| {
        let range = start..start + word.trim_end().len();
        start += word.len();
        range
    })
}

fn place(text: &str, word: Range<usize>, safe: &[usize]) -> Option<Place> {
    let letters: Vec<(usize, char)> = text[word.clone()]
        .char_indices()
        .map(|(at, letter)| (word.start + at, letter))
        .filter(|(_, letter)| !is_combining_mark(*letter))
        .collect();
    let figure = name_of_god(&letters);
    let ranked = letters.windows(2).enumerate().filter_map(|(number, pair)| {
        let [(_, before), (at, after)] = *pair else { return None };
        let letter = |number: usize| letters.get(number).map(|(_, letter)| *letter);
        let following = (letter(number + 2), letter(number + 3));
        let letters = before.is_alphabetic() && after.is_alphabetic();
        let apart = letters && !(is_lam(before) && is_alef(after)) && !figure.contains(&at);
        let allowed = safe.contains(&at) && apart;
        allowed.then(|| Place { before: at, rank: rank(before, after, following) })
    });
    // Of equally good places the last.
    ranked.min_by_key(|place| (place.rank, std::cmp::Reverse(place.before)))
}

/// The bytes of a word before whose letters no stroke stands, because the name of God is written as
/// one figure: also in quotes, after what is written together with it (والله, بالله), and at the
/// end of a name (عبدالله). Elsewhere the same letters are others (اللهجة, ظلله).
fn name_of_god(letters: &[(usize, char)]) -> Range<usize> {
    let within: Vec<(usize, char)> =
        letters.iter().filter(|(_, letter)| letter.is_alphabetic()).copied().collect();
    let bare: String = within.iter().map(|(_, letter)| *letter).collect();
    let alone = bare.trim_start_matches(['و', 'ف', 'أ']) == "لله";
    let named = ["الله", "ٱلله", "اللهم", "ٱللهم"].iter().find(|name| bare.ends_with(**name));
    let length = if alone { 3 } else { named.map_or(0, |name| name.chars().count()) };
    let (Some((last, _)), true) = (within.last(), length > 0) else { return 0..0 };
    let before = within.len() - length;
    // What it begins with is drawn as one with it, but a name that ends in it has letters of its own.
    let prefixed = within[..before].iter().all(|(_, letter)| "وفبتكأ".contains(*letter));
    within[if prefixed { 0 } else { before }].0..last + 1
}

/// The rank of a place between two letters, by the letter after them.
fn rank(before: char, after: char, (next, last): (Option<char>, Option<char>)) -> u8 {
    let ends = is_last(after, next);
    let leads = |next| "رزڕژړيىیێې".contains(next) && is_last(next, last);
    match () {
        () if before == TATWEEL || after == TATWEEL => 0,
        () if "سشصضښݜݭڛ".contains(before) => 1,
        () if ends && "ةهھہەدذڈډ".contains(after) => 2,
        () if ends && (is_alef(after) || is_lam(after) || "طظكکگڪ".contains(after)) => 3,
        () if is_tooth(after) && next.is_some_and(leads) => 4,
        () if ends && "وؤۆۇعغقفڤڨ".contains(after) => 5,
        () if ends => 6,
        () => 7,
    }
}

fn is_alef(letter: char) -> bool {
    "اأإآٱ".contains(letter)
}

fn is_lam(letter: char) -> bool {
    "لڵڷ".contains(letter)
}

/// A letter that is a mere tooth in the middle of a word.
fn is_tooth(letter: char) -> bool {
    "بتثنيئپیێٹټ".contains(letter)
}

/// Whether the stroke of a letter ends with it: it never joins what follows, or nothing follows.
fn is_last(letter: char, next: Option<char>) -> bool {
    let never = "اأإآٱدذڈډرزڕژړوؤۆۇةە".contains(letter);
    never || next.is_none_or(|next| next == 'ء' || !next.is_alphabetic())
}

/// So many strokes in these places, evenly, the best places first; fewer where that is too many.
pub(crate) fn spread(places: &[Place], wanted: usize) -> Vec<Stroke> {
    let wanted = wanted.min(places.len() * MOST);
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by_key(|at| places[*at].rank);
    let mut counts = vec![0; places.len()];
    for at in order.iter().cycle().take(wanted) {
        counts[*at] += 1;
    }
    let strokes = places.iter().zip(counts);
    let strokes = strokes.map(|(place, count)| Stroke { before: place.before, count });
    strokes.filter(|stroke| stroke.count > 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with a stroke in each place, if it could stand between all letters.
    fn stretched(text: &str) -> String {
        let everywhere: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let mut text = text.to_owned();
        for place in places(&text.clone(), &everywhere).iter().rev() {
            text.insert(place.before, TATWEEL);
        }
        text
    }

    #[test]
    fn strokes_stand_where_typesetters_put_them() {
        for (text, expected, because) in [
            ("شكر", "شـكر", "after the teeth of ش"),
            ("مستشفى", "مستشـفى", "after the last of them"),
            ("جامعة", "جامعـة", "before a final ة"),
            ("محمد", "محمـد", "before a final د"),
            ("كتاب", "كتـاب", "before an alef rather than later"),
            ("ملك", "ملـك", "before a final ك"),
            ("كبير", "كبـير", "before the tooth that leads to ر"),
            ("منع", "منـع", "before a final ع"),
            ("كـتاب", "كــتاب", "where one stands already"),
            ("مُحَمَّد", "مُحَمَّـد", "after the marks of the letter before"),
            ("شهادة مشاركة", "شـهادة مشـاركة", "one place in each word"),
            ("الله", "الله", "never in the name of God"),
            ("اللّٰه", "اللّٰه", "with its marks"),
            ("«الله»", "«الله»", "in quotes"),
            ("لله، ولله", "لله، ولله", "without its article"),
            ("والله بالله تالله", "والله بالله تالله", "in an oath"),
            ("فالله، كالله.", "فالله، كالله.", "after a letter that joins it"),
            ("ٱللهم اللهم", "ٱللهم اللهم", "in prayers"),
            ("عبدالله", "عبـدالله", "in a name only before it"),
            ("عطاالله", "عطـاالله", "and not right before it"),
            ("لهجة اللهجة", "لهجـة اللهجـة", "the same letters may be others"),
            ("لا", "لا", "never between lam and alef"),
            ("بەشداریکردن", "بەشـداریکردن", "in Sorani too"),
            ("Titel 7", "Titel 7", "never in other letters"),
        ] {
            let stretched = if text.is_ascii() { text.to_owned() } else { stretched(text) };
            assert_eq!(stretched, expected, "{because}");
        }
    }

    #[test]
    fn strokes_are_spread_evenly_and_never_too_many() {
        let places = [Place { before: 2, rank: 3 }, Place { before: 9, rank: 1 }];
        let stroke = |before, count| Stroke { before, count };
        assert_eq!(spread(&places, 0), [], "none");
        assert_eq!(spread(&places, 1), [stroke(9, 1)], "in the better place");
        assert_eq!(spread(&places, 5), [stroke(2, 2), stroke(9, 3)], "evenly");
        assert_eq!(spread(&places, 99), [stroke(2, MOST), stroke(9, MOST)], "as many as look well");
    }
}
