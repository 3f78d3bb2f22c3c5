//! How names are found, compared, sorted and tagged; what is stored and printed never changes.
//!
//! Iraqi names are written in many ways that mean the same (hamza or none, ه or ة, Kurdish or
//! Arabic letters, عبد الرحمن in one word or two), while one letter or dot parts two persons
//! (حسن and حسين, رعد and رغد). So names are folded letter by letter and then compared whole:
//! measures of likeness such as edit distance get both of these wrong.

mod alike;
mod capitals;
mod fold;
mod known;
mod parts;
mod short;
mod sort;
mod sounds;
mod vowels;

pub use alike::{Alike, Manner, PartPair, Spelling, same_name};
pub use capitals::{in_ordinary_letters, is_in_capitals};
pub(crate) use fold::words as folded_words;
pub use short::short_name;
pub use sort::sort_key;

use unicode_normalization::UnicodeNormalization;

/// Words that open a compound name; the following word belongs to them (عبد الرحمن, أبو القاسم).
/// They are written as `fold::words` leaves them.
const OPENERS: [&str; 17] = [
    "عبدال",
    "عبد",
    "ابو",
    "ابي",
    "ابا",
    "ام",
    "ذو",
    "ال",
    "abdul",
    "abdel",
    "abdal",
    "abd",
    "abu",
    "umm",
    "um",
    "al",
    "el",
];

/// The openers that are the article; where they begin a part they may as well be left out.
const ARTICLES: [&str; 3] = ["ال", "al", "el"];

/// Words that close a compound name; they belong to the word before (نور الدين, عطا الله).
const CLOSERS: [&str; 8] =
    ["الله", "الدين", "allah", "ullah", "aldin", "eldin", "aldeen", "eldeen"];

/// "Son of" and "daughter of": written or left out as one likes.
const PARTICLES: &str = "بن ابن بنت bin ibn bint";

/// Forms of address that are pasted in front of a name. Some are also family names (علي الشيخ),
/// so they are only left out at the beginning.
const TITLES: &str = "السيد السيده الست الانسه الشيخ الشيخه الحاج الحاجه الاستاذ الاستاذه استاذ استاذه الدكتور \
    الدكتوره دكتور دكتوره المهندس المهندسه مهندس مهندسه د م ا بهريز خاتوو ماموستا mr mrs ms \
    dr eng prof dott sig";

/// Given names that begin with the letters of the article without having one (إلهام, إلياس).
const NOT_ARTICLES: &str = "الله الهام الياس الطاف الماس الحان الينا البرت الكسندر";

/// The parts of a name that identify it, in order, in one spelling.
///
/// Letters are folded (see below), titles at the beginning and بن/بنت left out, words of pure
/// digits (numbers of a pasted list) dropped, compounds written as one word, and the article of a
/// single word removed: الجبوري and جبوري are one family name. Two names with equal tokens are
/// *possibly* one person's; two people may share them.
///
/// The folding goes one way for Arabic and Kurdish letters, because lists mix them: the folds of
/// Lucene's `ArabicNormalizer`, `PersianNormalizer` and `SoraniNormalizer`, which pull in opposite
/// directions when they are chained, are all turned towards the Arabic letter.
#[must_use]
pub fn search_tokens(name: &str) -> Vec<String> {
    compounds(name).into_iter().map(|compound| compound.without_article().to_owned()).collect()
}

/// [`search_tokens`] joined by a space: equal keys are the same name in the same script.
#[must_use]
pub fn search_key(name: &str) -> String {
    search_tokens(name).join(" ")
}

/// Every word by which somebody may begin to look for this name, without repetitions: the
/// [`search_tokens`], the words as written, and the parts of compounds, with and without article.
///
/// While a name is typed letter by letter, each word of [`query_tokens`] is the beginning of one
/// of these at every moment.
#[must_use]
pub fn index_tokens(name: &str) -> Vec<String> {
    let mut tokens = search_tokens(name);
    tokens.extend(compounds(name).into_iter().map(|compound| compound.text));
    for word in fold::words(name) {
        tokens.extend(parts_of_compound(&word));
        tokens.push(word);
    }
    let bare: Vec<String> =
        tokens.iter().filter_map(|token| token.strip_prefix("ال")).map(str::to_owned).collect();
    tokens.extend(bare);
    let mut seen = std::collections::BTreeSet::new();
    tokens.retain(|token| !token.is_empty() && seen.insert(token.clone()));
    tokens
}

/// The words of what has been typed into a search field so far. A name is found when each of them
/// is the beginning of one of its [`index_tokens`].
///
/// Unlike [`search_tokens`] this joins nothing and leaves no title out, because the last word may
/// be unfinished; the article goes wherever it stands, even if nothing follows yet.
#[must_use]
pub fn query_tokens(text: &str) -> Vec<String> {
    let words = fold::words(text);
    let last = words.len().saturating_sub(1);
    let mut tokens = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let word = word.as_str();
        let says_nothing = is_among(PARTICLES, word) || ARTICLES.contains(&word);
        let bare = word.strip_prefix("ال").unwrap_or(word);
        if !(bare.is_empty() || says_nothing && index < last) {
            tokens.push(bare.to_owned());
        }
    }
    tokens
}

/// The language in which a name is written, as the BCP 47 code `ar`, `ckb` or `en`.
///
/// Any letter that Sorani Kurdish has and Arabic has not (ە ێ ۆ ڕ ڵ ڤ گ چ پ ژ) makes it `ckb`; of
/// the rest, any Arabic letter makes it `ar` and any Latin letter `en`. Iraqi Arabic also writes
/// گ چ پ ژ in a few dialect names; such a name is tagged `ckb`, which chooses a font that has
/// these letters and changes nothing else. A name without letters is `ar`, the default language.
#[must_use]
pub fn language_of(name: &str) -> &'static str {
    let letters: Vec<char> = name.nfkc().collect();
    let heh_as_vowel = letters.windows(2).any(|pair| pair == ['ه', '\u{200C}']);
    if heh_as_vowel || letters.iter().any(|letter| "ەێۆڕڵڤگچپژ".contains(*letter)) {
        "ckb"
    } else if letters.iter().any(|letter| fold::is_arabic(*letter)) {
        "ar"
    } else if letters.iter().any(|letter| letter.is_alphabetic()) {
        "en"
    } else {
        "ar"
    }
}

/// Whether a folded word is one of a list of them, parted by blanks.
pub(crate) fn is_among(words: &str, word: &str) -> bool {
    words.split(' ').any(|listed| listed == word)
}

/// The words without leading titles and without particles; never nothing if there was something.
fn without_additions(words: &[String]) -> Vec<&str> {
    let last = words.len().saturating_sub(1);
    let is_title = |word: &String| is_among(TITLES, word);
    let titles = words.iter().take(last).take_while(|word| is_title(word)).count();
    let named: Vec<&str> = words.iter().skip(titles).map(String::as_str).collect();
    let kept: Vec<&str> = named.iter().copied().filter(|word| !is_among(PARTICLES, word)).collect();
    if kept.is_empty() { named } else { kept }
}

/// One part of a name: a word, or the words of a compound joined.
struct Compound {
    /// Folded, without blanks.
    text: String,
    /// The bytes at the beginning that are an article written apart, as in Al-Zahraa.
    article: usize,
    /// How many words it was written in.
    words: usize,
}

impl Compound {
    /// The text without its article, where enough is left to be a name. In Latin letters only an
    /// article written apart is one: Alberto has none.
    fn without_article(&self) -> &str {
        if self.article > 0 && self.article < self.text.len() {
            return &self.text[self.article..];
        }
        let bare = self.text.strip_prefix("ال").unwrap_or(&self.text);
        let is_article = bare.chars().count() >= 3 && !is_among(NOT_ARTICLES, &self.text);
        if is_article { bare } else { &self.text }
    }
}

/// The parts of a name without additions, compounds joined.
fn compounds(name: &str) -> Vec<Compound> {
    let words = fold::words(name);
    close_compounds(open_compounds(without_additions(&words)))
}

/// Joins each opening word to what it opens: عبد + الرحمن, عبد + ال + رحمن, ابو + عبد + الله.
fn open_compounds(words: Vec<&str>) -> Vec<Compound> {
    let mut joined = Vec::new();
    let mut open = Compound { text: String::new(), article: 0, words: 0 };
    for word in words {
        open.words += 1;
        if open.text.is_empty() && ARTICLES.contains(&word) {
            open.article = word.len();
        }
        open.text.push_str(word);
        if !OPENERS.contains(&word) {
            let next = Compound { text: String::new(), article: 0, words: 0 };
            joined.push(std::mem::replace(&mut open, next));
        }
    }
    if !open.text.is_empty() {
        joined.push(open);
    }
    joined
}

/// Joins each closing word to the word before it: نور + الدين, عطا + الله.
fn close_compounds(parts: Vec<Compound>) -> Vec<Compound> {
    let mut joined: Vec<Compound> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            Some(before) if CLOSERS.contains(&part.text.as_str()) => {
                before.text.push_str(&part.text);
                before.words += part.words;
            }
            _ => joined.push(part),
        }
    }
    joined
}

/// The parts of a compound written in one word, as if it had been written in two. Openers of two
/// letters are not looked for, because most words that begin so are no compounds (امير, Alan).
fn parts_of_compound(word: &str) -> Vec<String> {
    let is_telling = |opener: &&&str| opener.chars().count() > 2 || **opener == "ذو";
    let opened = OPENERS.iter().filter(is_telling).filter_map(|opener| word.strip_prefix(opener));
    let closed = CLOSERS.iter().filter(|closer| word.ends_with(**closer)).copied();
    opened.chain(closed).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests;
