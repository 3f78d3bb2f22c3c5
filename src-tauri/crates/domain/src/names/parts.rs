//! The parts of a name for comparing it with another: what [`super::search_tokens`] gives, with
//! the vowels that its folding loses, and with what was written.

use super::{
    Compound, PARTICLES, TITLES, close_compounds, fold, is_among, open_compounds, without_additions,
};
use unicode_normalization::UnicodeNormalization;

/// The Sorani ە, a short a or e; in a search token it is ه.
pub(super) const SHORT_E: char = '\u{750}';
/// A final ى as it is typed: a long a, or ي without its dots.
pub(super) const DOTLESS: char = '\u{751}';
/// The Sorani ێ.
pub(super) const LONG_E: char = '\u{752}';
/// The Sorani ۆ.
pub(super) const LONG_O: char = '\u{753}';

/// "Of the faith" as Latin spellings append it, beyond what search tokens know.
const OF_FAITH: &str = "uddin eddin addin uldin uddeen eddeen addeen uldeen eddine aldine eldine";

/// The article before a sun letter, written apart: Ash-Shammari.
const SUN_ARTICLES: &str = "as ash an ar at ath az ad adh";

/// One part of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Folded, compounds joined, without the article; with the vowel signs of this module.
    pub(super) marked: String,
    /// The same without those signs: the search token.
    pub(super) plain: String,
    /// As written.
    pub(super) written: String,
    /// The marked text with its article.
    whole: String,
}

impl Part {
    fn new(marked: &str, whole: &str, written: String) -> Self {
        let (marked, plain) = (marked.to_owned(), unmarked(marked));
        Self { marked, plain, written, whole: whole.to_owned() }
    }

    /// Two neighbours as if they had been written in one.
    pub(super) fn joined(&self, next: &Self) -> Self {
        let written = format!("{} {}", self.written, next.written);
        let marked = format!("{}{}", self.marked, next.whole);
        Self::new(&marked, &marked, written)
    }
}

/// The parts of a name, in order.
pub(super) fn parts(name: &str) -> Vec<Part> {
    let composed: String = name.nfkc().collect();
    let mut words: Vec<(String, usize)> = Vec::new();
    let chunks: Vec<&str> = composed.split_whitespace().collect();
    for (place, chunk) in chunks.iter().enumerate() {
        words.extend(fold::words(&marked(chunk)).into_iter().map(|word| (word, place)));
    }
    let named = named(&words);
    let written = |from: usize, to: usize| chunks.get(from..=to).unwrap_or_default().join(" ");
    let mut parts: Vec<Part> = Vec::new();
    let mut places = named.iter().map(|(_, place)| *place);
    for compound in close_compounds(open_compounds(named.iter().map(|it| it.0.as_str()).collect()))
    {
        let Some(first) = places.next() else { break };
        let last = (1..compound.words).filter_map(|_| places.next()).last().unwrap_or(first);
        push(&mut parts, &compound, written(first, last));
    }
    parts
}

fn push(parts: &mut Vec<Part>, compound: &Compound, written: String) {
    let follows = parts
        .last()
        .is_some_and(|before| is_among(OF_FAITH, &compound.text) && !before.plain.is_empty());
    if follows && let Some(before) = parts.pop() {
        parts.push(before.joined(&Part::new(&compound.text, &compound.text, written)));
    } else {
        parts.push(Part::new(compound.without_article(), &compound.text, written));
    }
}

/// The words without titles, particles and articles of sun letters.
fn named(words: &[(String, usize)]) -> Vec<(String, usize)> {
    let plain: Vec<String> = words.iter().map(|(word, _)| unmarked(word)).collect();
    let kept = without_additions(&plain).len();
    let last = words.len().saturating_sub(1);
    let titles = plain.iter().take(last).take_while(|word| is_among(TITLES, word)).count();
    let all_particles = words.len().saturating_sub(titles) == kept;
    let mut named = Vec::new();
    for (index, word) in words.iter().enumerate().skip(titles) {
        let Some(folded) = plain.get(index) else { continue };
        let next = plain.get(index + 1).and_then(|next| next.chars().next());
        let is_sun = index > titles
            && is_among(SUN_ARTICLES, folded)
            && next.is_some()
            && folded.chars().nth(1) == next;
        if is_sun || is_among(PARTICLES, folded) && !all_particles {
            continue;
        }
        named.push(word.clone());
    }
    named
}

/// The text with the vowels that folding loses as letters that it leaves.
fn marked(text: &str) -> String {
    let mut text = text.replace("ه\u{200C}", "ە");
    if text.contains(['ە', 'ێ', 'ۆ']) {
        // Between vowels the hamza of Sorani only parts them: ڕەئووف.
        let inside =
            |(place, letter): (usize, char)| (place == 0 || letter != 'ئ').then_some(letter);
        text = text.chars().enumerate().filter_map(inside).collect();
    }
    let sign = |letter| match letter {
        'ە' => SHORT_E,
        'ى' => DOTLESS,
        'ێ' => LONG_E,
        'ۆ' => LONG_O,
        other => other,
    };
    text.chars().map(sign).collect()
}

/// The text as folding leaves it.
fn unmarked(text: &str) -> String {
    let letter = |sign| match sign {
        SHORT_E => 'ه',
        DOTLESS | LONG_E => 'ي',
        LONG_O => 'و',
        other => other,
    };
    text.chars().map(letter).collect()
}
