//! Whether two readings of a name's part may be one: the same consonants, and vowels that do not
//! speak against it as far as they are written.

use super::sounds::Reading;

/// Where vowels stand in a part.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    first: bool,
    last: bool,
}

/// Whether two readings may be of one name.
pub(super) fn same_sounds(one: &Reading, other: &Reading) -> bool {
    if !same_consonants(one, other) {
        return false;
    }
    match (one.vowelled, other.vowelled) {
        (true, true) => same_vowels(one, other),
        (false, true) => places(one).zip(&other.runs).all(|((run, at), it)| spells(run, it, at)),
        (true, false) => places(other).zip(&one.runs).all(|((run, at), it)| spells(run, it, at)),
        (false, false) => {
            places(one).zip(&other.runs).all(|((run, at), it)| same_letters(run, it, at))
        }
    }
}

fn same_consonants(one: &Reading, other: &Reading) -> bool {
    one.servant == other.servant
        && one.consonants.len() == other.consonants.len()
        && one.consonants.iter().zip(&other.consonants).all(|(one, other)| one & other != 0)
}

fn places(reading: &Reading) -> impl Iterator<Item = (&[u8], Place)> {
    let last = reading.runs.len().saturating_sub(1);
    let place = move |index| Place { first: index == 0, last: index == last };
    reading.runs.iter().enumerate().map(move |(index, run)| (run.as_slice(), place(index)))
}

/// Two Arabic spellings, one of them by the rules of Kurdish.
fn same_letters(one: &[u8], other: &[u8], place: Place) -> bool {
    let letters = |run: &[u8]| -> Vec<u8> {
        let spoken = run.iter().filter(|letter| **letter != b'C');
        spoken
            .map(|letter| if place.last && b"TY".contains(letter) { b'A' } else { *letter })
            .collect()
    };
    letters(one) == letters(other)
}

/// Whether the vowels of a vowelled spelling may be what the letters of an Arabic one stand for.
fn spells(letters: &[u8], vowels: &[u8], place: Place) -> bool {
    // So many vowels in a row are no name, and the ways to read them grow with each.
    letters.len() <= 6 && vowels.len() <= 12 && follows(letters, vowels, place, false)
}

/// The same from here on; `short` tells that a short vowel, which Arabic leaves out, was met since
/// the last letter.
fn follows(letters: &[u8], vowels: &[u8], place: Place, short: bool) -> bool {
    let Some((letter, rest)) = letters.split_first() else {
        return match vowels {
            [] => true,
            b"h" => place.last,
            // No name ends in a vowel that Arabic does not write: Karim is not Karima.
            [_] => !place.last && !short,
            _ => false,
        };
    };
    if !short
        && let Some((vowel, after)) = vowels.split_first()
        && b"aeiou".contains(vowel)
        && follows(letters, after, place, true)
    {
        return true;
    }
    // An alef at the beginning may carry the vowel that is written behind it: إيمان.
    if *letter == b'A' && place.first && !rest.is_empty() && follows(rest, vowels, place, short) {
        return true;
    }
    let forms = forms(*letter, place.first, place.last && rest.is_empty());
    let mut after = forms.iter().filter_map(|form| vowels.strip_prefix(*form));
    let place = Place { first: false, ..place };
    after.any(|after| follows(rest, after, place, false))
}

/// How a letter may be written with vowels.
fn forms(letter: u8, first: bool, last: bool) -> &'static [&'static [u8]] {
    match letter {
        b'A' if first => {
            &[b"a", b"aa", b"e", b"ee", b"i", b"ii", b"o", b"oo", b"u", b"uu", b"ou", b"ei", b"ai"]
        }
        b'A' if last => &[b"a", b"aa", b"e", b"ah", b"eh", b"aah"],
        b'A' => &[b"a", b"aa"],
        b'I' => &[b"i", b"ii", b"ee", b"e", b"ea", b"y", b"ie", b"iy", b"yy", b"yi"],
        b'U' => &[b"u", b"uu", b"oo", b"o", b"ou", b"w", b"ow", b"ww", b"uw", b"wu"],
        b'Y' => &[b"a", b"aa", b"ah", b"e", b"i", b"y", b"ee", b"ii"],
        b'T' => &[b"a", b"aa", b"e", b"ah", b"eh", b"h", b"aah"],
        b'C' => &[b"", b"a", b"aa", b"e", b"i", b"o", b"u"],
        _ => &[],
    }
}

/// Two vowelled spellings: coarse vowels, and at most one short one left out between consonants.
pub(super) fn same_vowels(one: &Reading, other: &Reading) -> bool {
    if !same_consonants(one, other) {
        return false;
    }
    let mut dropped = 0;
    let long = one.consonants.len() >= 3;
    for ((run, place), it) in places(one).zip(&other.runs) {
        let (run, it) = (coarse(run), coarse(it));
        if agree(&run, &it) {
            continue;
        }
        let inside = !place.first && !place.last;
        dropped += 1;
        if !(inside && long && dropped == 1 && run.len() + it.len() == 1) {
            return false;
        }
    }
    true
}

/// a, e, i and u for each vowel as it is heard; a long one as a short one.
fn coarse(run: &[u8]) -> Vec<u8> {
    let mut heard = Vec::new();
    let mut rest = run;
    while let Some((vowel, after)) = rest.split_first() {
        let (vowel, taken) = match (vowel, after.first()) {
            (b'e', Some(b'e')) => (b'i', 2),
            (b'o', Some(b'u' | b'o')) => (b'u', 2),
            (b'y', _) => (b'i', 1),
            (b'o' | b'w', _) => (b'u', 1),
            (other, _) => (*other, 1),
        };
        if vowel != b'h' && heard.last() != Some(&vowel) {
            heard.push(vowel);
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    heard
}

fn agree(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([], []) => true,
        // Zeinab, Zenab; Fawzi, Fouzi.
        ([b'e', one @ ..], [b'a' | b'e', b'i', other @ ..])
        | ([b'a' | b'e', b'i', one @ ..], [b'e', other @ ..])
        | ([b'u', one @ ..], [b'a' | b'e', b'u', other @ ..])
        | ([b'a' | b'e', b'u', one @ ..], [b'u', other @ ..])
            if agree(one, other) =>
        {
            true
        }
        ([first, one @ ..], [second, other @ ..]) => {
            let alike = first == second
                || matches!((first, second), (b'e', b'a' | b'i') | (b'a' | b'i', b'e'));
            alike && agree(one, other)
        }
        _ => false,
    }
}
