//! Whether two names may be one person's, part by part, across spellings and scripts.

use super::known::{self, Known};
use super::language_of;
use super::parts::{Part, parts};
use super::sounds::{Letters, Reading, readings, with_alef};
use super::vowels::same_sounds;
use std::collections::BTreeSet;

/// How two parts of names, or two names, are alike; the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Manner {
    /// Letter by letter, but for signs that Iraqis write or leave out.
    Written,
    /// Two spellings in one script.
    Spelled,
    /// Two scripts.
    OtherLetters,
    /// One slip of the fingers: letters that changed places, a letter twice.
    Slip,
    /// European names, family name first or last.
    Order,
}

/// Two parts that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartPair {
    /// As written in one name; empty where it is left out.
    pub one: String,
    /// As written in the other.
    pub other: String,
    /// How they are alike; none where one is left out.
    pub manner: Option<Manner>,
}

/// Two names that may be one person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// In the order of the first name.
    pub parts: Vec<PartPair>,
    /// That of the part that is least alike.
    pub manner: Manner,
    /// Whether no part is left out.
    pub whole: bool,
}

/// Names of more parts are compared part by part only: in how many ways parts may be joined grows
/// with each, and nobody's name is so long.
const JOINED_AT_MOST: usize = 12;

/// A name that is prepared for being compared with many others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    words: Vec<Word>,
    tokens: Vec<String>,
    is_arabic: bool,
    kurdish: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    part: Part,
    letters: Letters,
    kurdish: bool,
    readings: Vec<Reading>,
    known: Vec<Known>,
}

impl Word {
    fn new(part: Part, kurdish: bool, first: bool) -> Self {
        let letters = Letters::of(&part.marked);
        let mut sounds = readings(&part.marked, letters, kurdish);
        let known = known::known(&part.plain, letters, &sounds);
        // Almusawi: in a family name the article may be written to it.
        let joined = ["al", "el"].iter().find_map(|it| part.plain.strip_prefix(it));
        if let Some(bare) = joined.filter(|_| letters == Letters::Latin && !first)
            && bare.len()
                >= if bare.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'w']) { 6 } else { 4 }
        {
            sounds.extend(readings(bare, letters, kurdish));
        }
        Self { part, letters, kurdish, readings: sounds, known }
    }

    /// How one may be the other.
    fn alike(&self, other: &Self) -> Option<Manner> {
        self.may_be(other).filter(|_| !self.ends_otherwise(other) && !other.ends_otherwise(self))
    }

    /// European given names in another gender: Daniele and Daniela. Not family names: Husseini,
    /// which ends like an Italian one, is Husseiny.
    fn ends_otherwise(&self, other: &Self) -> bool {
        let last = |word: &Self| word.part.plain.chars().next_back();
        let latin = self.letters == Letters::Latin && other.letters == Letters::Latin;
        latin && known::is_european_given(&self.part.plain) && last(self) != last(other)
    }

    fn may_be(&self, other: &Self) -> Option<Manner> {
        let across = (self.letters == Letters::Latin) != (other.letters == Letters::Latin);
        let manner = if across { Manner::OtherLetters } else { Manner::Spelled };
        if self.part.plain == other.part.plain {
            return Some(Manner::Written);
        }
        if !self.known.is_empty() && !other.known.is_empty() {
            return self.known.iter().any(|it| other.known.contains(it)).then_some(manner);
        }
        let plain_arabic = |it: &Self| it.letters == Letters::Arabic && !it.kurdish;
        if plain_arabic(self) && plain_arabic(other) {
            return (in_one_spelling(&self.part.plain) == in_one_spelling(&other.part.plain))
                .then_some(manner);
        }
        let heard = |one: &Reading| other.readings.iter().any(|other| same_sounds(one, other));
        self.readings.iter().any(heard).then_some(manner)
    }

    /// Whether one is the other with a slip; never where both are known names.
    fn slipped(&self, other: &Self) -> bool {
        let known = !self.known.is_empty() && !other.known.is_empty();
        let across = (self.letters == Letters::Latin) != (other.letters == Letters::Latin);
        let (one, other) = (&self.part.plain, &other.part.plain);
        !known && !across && (repeated(one, other) || exchanged(one, other))
    }
}

impl Spelling {
    /// Prepares a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let kurdish = may_be_kurdish(name);
        let parts = parts(name);
        let tokens = parts.iter().map(|part| part.plain.clone()).collect();
        let parts = parts.into_iter().enumerate();
        let words: Vec<Word> =
            parts.map(|(index, part)| Word::new(part, kurdish, index == 0)).collect();
        let is_arabic = words.iter().any(|word| word.letters != Letters::Latin);
        Self { words, tokens, is_arabic, kurdish }
    }

    /// Whether it is written in Arabic letters, Sorani ones included.
    #[must_use]
    pub fn is_arabic(&self) -> bool {
        self.is_arabic
    }

    /// [`super::search_tokens`] of the name.
    #[must_use]
    pub fn tokens(&self) -> &[String] {
        &self.tokens
    }

    /// How two names may be one person's: to suggest, never to decide. Parts stay in their order,
    /// because that tells father from son; in European names the family name may stand first.
    #[must_use]
    pub fn alike(&self, other: &Self) -> Option<Alike> {
        if self.words.is_empty() || other.words.is_empty() {
            return None;
        }
        self.whole(other)
            .or_else(|| self.slip(other))
            .or_else(|| self.turned(other))
            .or_else(|| self.left_out(other))
    }

    /// Part by part; two parts of one may be written as one in the other.
    fn whole(&self, other: &Self) -> Option<Alike> {
        let (one, two) = (self.words.as_slice(), other.words.as_slice());
        let pairs = if one.len() == two.len() {
            one.iter().zip(two).map(|(one, two)| pair(one, two)).collect::<Option<Vec<_>>>()?
        } else {
            let joined = |it: &Self| -> Vec<String> { it.groups(0) };
            if one.len().max(two.len()) > JOINED_AT_MOST
                || joined(self).concat() != joined(other).concat()
            {
                return None;
            }
            with_joins(one, two, self.kurdish, other.kurdish)?
        };
        Some(Alike::new(pairs, true))
    }

    /// All alike but for one slip.
    fn slip(&self, other: &Self) -> Option<Alike> {
        if self.words.len() != other.words.len() || self.words.len() < 2 {
            return None;
        }
        let mut slips = 0;
        let mut pairs = Vec::new();
        for (one, two) in self.words.iter().zip(&other.words) {
            match pair(one, two) {
                Some(pair) => pairs.push(pair),
                None if one.slipped(two) => {
                    slips += 1;
                    pairs.push(paired(one, two, Manner::Slip));
                }
                None => return None,
            }
        }
        (slips == 1).then(|| Alike::new(pairs, true))
    }

    /// European names, family name first in one and last in the other.
    fn turned(&self, other: &Self) -> Option<Alike> {
        if !self.may_turn() || !other.may_turn() || self.words.len() != other.words.len() {
            return None;
        }
        let length = self.words.len();
        (1..length).find_map(|by| {
            let turned = other.words.iter().cycle().skip(by).take(length);
            let pairs = self.words.iter().zip(turned);
            let pairs =
                pairs.map(|(one, two)| one.alike(two).map(|_| paired(one, two, Manner::Order)));
            Some(Alike::new(pairs.collect::<Option<Vec<_>>>()?, true))
        })
    }

    /// Whether the order of its parts is no matter: a Latin name with a European part and none
    /// that is Iraqi.
    fn may_turn(&self) -> bool {
        let european = |word: &Word| known::is_european(&word.part.plain);
        !self.is_arabic
            && (2..=4).contains(&self.words.len())
            && self.words.iter().any(european)
            && self.words.iter().all(|word| word.known.is_empty() || european(word))
    }

    /// The first two parts are alike, and of the others one name leaves some out: the grandfather
    /// or the family name.
    fn left_out(&self, other: &Self) -> Option<Alike> {
        let (shorter, longer, swapped) = if self.words.len() < other.words.len() {
            (self, other, false)
        } else {
            (other, self, true)
        };
        if shorter.words.len() < 2 || shorter.words.len() == longer.words.len() {
            return None;
        }
        let mut pairs = Vec::new();
        let mut rest = shorter.words.iter().peekable();
        for (index, long) in longer.words.iter().enumerate() {
            let found = rest.peek().and_then(|short| pair(short, long));
            match found {
                Some(found) => {
                    rest.next();
                    pairs.push(found);
                }
                None if index < 2 => return None,
                None => {
                    let other = long.part.written.clone();
                    pairs.push(PartPair { one: String::new(), other, manner: None });
                }
            }
        }
        if rest.next().is_some() {
            return None;
        }
        if swapped {
            pairs.iter_mut().for_each(|it| std::mem::swap(&mut it.one, &mut it.other));
        }
        Some(Alike::new(pairs, false))
    }

    /// The groups of the consonants of each part, by its first or last reading.
    fn groups(&self, reading: usize) -> Vec<String> {
        let of = |word: &Word| {
            if let Some(known) = word.known.first() {
                return known::groups_of(*known).to_owned();
            }
            let at = reading.min(word.readings.len().saturating_sub(1));
            word.readings.get(at).map(known::groups).unwrap_or_default()
        };
        self.words.iter().map(of).collect()
    }

    /// What two names have in common that are alike as a whole: at least one of these.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for reading in [0, usize::MAX] {
            let spoken = self.groups(reading).concat();
            let mut once: Vec<char> = spoken.chars().collect();
            once.dedup();
            for consonants in [spoken, once.into_iter().collect()] {
                let mut sorted: Vec<char> = consonants.chars().collect();
                let first = if self.may_turn() { None } else { sorted.first().copied() };
                sorted.sort_unstable();
                keys.insert(first.into_iter().chain(sorted).collect());
            }
        }
        keys
    }

    /// What two names have in common of which one leaves parts out: at least one of these.
    #[must_use]
    pub fn beginnings(&self) -> BTreeSet<String> {
        let two = |reading| self.groups(reading).into_iter().take(2).collect::<Vec<_>>();
        let found = [two(0), two(usize::MAX)].into_iter().filter(|it| it.len() == 2);
        found.map(|it| it.join(" ")).collect()
    }
}

impl Alike {
    fn new(parts: Vec<PartPair>, whole: bool) -> Self {
        let manner = parts.iter().filter_map(|pair| pair.manner).max();
        Self { parts, manner: manner.unwrap_or(Manner::Written), whole }
    }
}

fn pair(one: &Word, other: &Word) -> Option<PartPair> {
    one.alike(other).map(|manner| paired(one, other, manner))
}

fn paired(one: &Word, other: &Word, manner: Manner) -> PartPair {
    let (one, other) = (one.part.written.clone(), other.part.written.clone());
    PartPair { one, other, manner: Some(manner) }
}

/// Part by part, where one name has written two parts as one.
fn with_joins(
    one: &[Word],
    other: &[Word],
    kurdish: bool,
    other_kurdish: bool,
) -> Option<Vec<PartPair>> {
    let (Some((first, rest)), Some((second, after))) = (one.split_first(), other.split_first())
    else {
        return (one.is_empty() && other.is_empty()).then(Vec::new);
    };
    let go_on = |found: PartPair, rest: &[Word], after: &[Word]| {
        let mut pairs = vec![found];
        pairs.extend(with_joins(rest, after, kurdish, other_kurdish)?);
        Some(pairs)
    };
    if let Some(found) = pair(first, second)
        && let Some(pairs) = go_on(found, rest, after)
    {
        return Some(pairs);
    }
    let joined = |first: &Word, next: &Word, kurdish| {
        Word::new(first.part.joined(&next.part), kurdish, false)
    };
    if let Some((next, rest)) = rest.split_first()
        && let Some(found) = pair(&joined(first, next, kurdish), second)
    {
        return go_on(found, rest, after);
    }
    let (next, after) = after.split_first()?;
    let found = pair(first, &joined(second, next, other_kurdish))?;
    go_on(found, rest, after)
}

/// Whether two spellings may be one person's name; see [`Spelling::alike`].
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    Spelling::new(one).alike(&Spelling::new(other)).is_some_and(|alike| alike.whole)
}

/// Whether a name has letters that only Kurdish has, or was typed on a Kurdish keyboard.
fn may_be_kurdish(name: &str) -> bool {
    language_of(name) == "ckb" || name.contains(['ک', 'ی'])
}

/// ض and ظ are written for each other, and the alef of رحمان is left out.
fn in_one_spelling(plain: &str) -> String {
    with_alef(plain).replace('ض', "ظ")
}

/// Whether only repetitions of letters differ.
fn repeated(one: &str, other: &str) -> bool {
    let once = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        letters
    };
    one.chars().count() >= 3 && other.chars().count() >= 3 && once(one) == once(other)
}

/// Whether two neighbouring consonants have changed places. Long vowels that do make another name:
/// عامر, عمار.
fn exchanged(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len() != other.len() || one.len() < 4 {
        return false;
    }
    let differing: Vec<usize> =
        (0..one.len()).filter(|at| one.get(*at) != other.get(*at)).collect();
    let [first, second] = differing.as_slice() else { return false };
    let is_weak = |letter: Option<&char>| {
        let weak = |letter: &char| {
            matches!(letter, 'ا' | 'و' | 'ي' | 'ه' | 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w')
        };
        letter.is_none_or(weak)
    };
    *second == first + 1
        && one.get(*first) == other.get(*second)
        && one.get(*second) == other.get(*first)
        && !is_weak(one.get(*first))
        && !is_weak(one.get(*second))
}

#[cfg(test)]
#[path = "alike_tests.rs"]
mod tests;
