//! Where a line may end: by UAX #14, but for what typesetters and names keep together.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::char::is_combining_mark;

/// Where lines of a text may end, as bytes, in order; the text's end is the last.
pub(crate) fn allowed(text: &str) -> Vec<usize> {
    let allowed = linebreaks(text).filter(|(_, kind)| *kind == BreakOpportunity::Allowed);
    let allowed = allowed.map(|(at, _)| at).filter(|at| *at < text.len());
    let allowed = allowed.filter(|at| !binds(&text[..*at], &text[*at..]));
    allowed.chain(std::iter::once(text.len())).collect()
}

/// Words that are nothing without the next: عبد الرحمن, أبو القاسم, بن علي, ذي قار.
const OPENERS: [&str; 25] = [
    "عبد",
    "أبو",
    "ابو",
    "أبي",
    "ابي",
    "أبا",
    "ابا",
    "أم",
    "ام",
    "ابن",
    "إبن",
    "بن",
    "بنت",
    "ذو",
    "ذي",
    "آل",
    "ال",
    "ست",
    "مار",
    "عەبدول",
    "ئەبو",
    "ئەبوو",
    "ئوم",
    "بنو",
    "بني",
];

/// The same in Latin letters, where a name with a capital letter or an article follows.
const LATIN_OPENERS: [&str; 35] = [
    "abd", "abdul", "abdel", "abdal", "abu", "abo", "umm", "um", "bin", "bint", "ibn", "ben", "al",
    "el", "ad", "ed", "ud", "ul", "an", "ar", "as", "az", "dhu", "dhi", "mar", "de", "del",
    "della", "di", "da", "la", "le", "lo", "van", "von",
];

/// Words that are nothing without the one before: عطا الله, نور الدين.
const CLOSERS: [&str; 2] = ["الله", "الدين"];

/// The same in Latin letters, with the article in them or none: Ata Allah, Nur Eddin.
const LATIN_CLOSERS: [&str; 10] =
    ["allah", "ullah", "aldin", "aldeen", "eldin", "eldeen", "eddin", "eddine", "uddin", "uddeen"];

/// Articles, and what completes a name behind one of them: Nur al-Din, Salah ad Din, Saif al-Islam.
const LATIN_ARTICLES: [&str; 6] = ["al", "el", "ad", "ed", "ud", "ul"];
const LATIN_CLOSED: [&str; 4] = ["din", "deen", "dine", "islam"];

/// Whether what stands before and after a possible break belongs together.
fn binds(before: &str, after: &str) -> bool {
    let hyphen = before.ends_with('-');
    let last = word(before.trim_end().trim_end_matches('-').rsplit(parts).next());
    let next = after.split(char::is_whitespace).next().unwrap_or_default();
    // A range of numbers ("١–٢"): whoever reads only the end of a line would read half of it.
    let numbers = [before.strip_suffix('–').and_then(last_letter), after.chars().next()];
    let range = numbers.into_iter().all(|letter| letter.is_some_and(char::is_numeric));
    // A word of one letter (the Italian "e", the Arabic "و") belongs to what follows.
    let single = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
    let latin = LATIN_OPENERS.contains(&&*last.to_lowercase());
    let small = word(next.split(parts).next());
    let named = next.starts_with(char::is_uppercase) || LATIN_OPENERS.contains(&&*small);
    range
        || single && !hyphen
        || OPENERS.contains(&&*last)
        || latin && (hyphen || named)
        || CLOSERS.contains(&&*small)
        || closes(after)
}

/// Whether a text in Latin letters begins with what completes the word before it.
fn closes(text: &str) -> bool {
    let mut words = text.split(parts).map(|part| word(Some(part)).to_lowercase());
    let first = words.next().unwrap_or_default();
    let second = words.next().unwrap_or_default();
    LATIN_CLOSERS.contains(&&*first)
        || LATIN_ARTICLES.contains(&&*first) && LATIN_CLOSED.contains(&&*second)
}

fn last_letter(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// A space, or a hyphen: one at which lines are broken, or one at which they are not.
fn parts(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2011}')
}

/// The letters of a word without marks, strokes and what stands around it.
fn word(word: Option<&str>) -> String {
    let word = word.unwrap_or_default().trim_matches(|letter: char| !letter.is_alphanumeric());
    word.chars().filter(|letter| !is_combining_mark(*letter) && *letter != '\u{640}').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces between which lines may be broken.
    fn pieces(text: &str) -> Vec<&str> {
        let mut start = 0;
        let ends = allowed(text).into_iter();
        ends.map(|end| text[std::mem::replace(&mut start, end)..end].trim_end()).collect()
    }

    #[test]
    fn names_stay_whole() {
        for (text, expected) in [
            ("زهراء عبد الأمير الكوفي", vec!["زهراء", "عبد الأمير", "الكوفي"]),
            ("علي بن أبي طالب", vec!["علي", "بن أبي طالب"]),
            ("أم كلثوم ابن عبد الله", vec!["أم كلثوم", "ابن عبد الله"]),
            ("حيدر عطا الله نور الدين", vec!["حيدر", "عطا الله", "نور الدين"]),
            ("عَبْدُ الرَّحْمَنِ أبُو بَكر", vec!["عَبْدُ الرَّحْمَنِ", "أبُو بَكر"]),
            ("محافظة ذي قار", vec!["محافظة", "ذي قار"]),
            ("Ali Abd al-Rahman Al-Kufi", vec!["Ali", "Abd al-Rahman", "Al-Kufi"]),
            ("Huda Abdul-Ameer", vec!["Huda", "Abdul-Ameer"]),
            ("Sara Abu Bakr bin Ali", vec!["Sara", "Abu Bakr", "bin Ali"]),
            ("Chiara De Luca", vec!["Chiara", "De Luca"]),
            ("Anna Maria de’ Rossi", vec!["Anna", "Maria", "de’ Rossi"]),
            ("Zaynab Nur al-Din Al-Kufi", vec!["Zaynab", "Nur al-Din", "Al-Kufi"]),
            ("Salah ad-Din, Diya Ad Deen", vec!["Salah ad-Din,", "Diya Ad Deen"]),
            ("Ali Saif al-Islam Nur Eddin", vec!["Ali", "Saif al-Islam", "Nur Eddin"]),
            ("Omar Ata Allah Abd Allah", vec!["Omar", "Ata Allah", "Abd Allah"]),
            ("Huda Nur al\u{2011}Din", vec!["Huda", "Nur al\u{2011}Din"]),
            ("Huda Abd al\u{2011}Amir", vec!["Huda", "Abd al\u{2011}Amir"]),
        ] {
            assert_eq!(pieces(text), expected, "names stay whole");
        }
    }

    #[test]
    fn other_words_part() {
        for (text, expected) in [
            ("a well-known word", vec!["a well-", "known", "word"]),
            ("ore di formazione", vec!["ore", "di", "formazione"]),
            ("ثلاثة أيام", vec!["ثلاثة", "أيام"]),
            ("Python\u{A0}3.12 per tutti", vec!["Python\u{A0}3.12", "per", "tutti"]),
            ("pianificare e gestire", vec!["pianificare", "e gestire"]),
            ("Ali al-Diwani Al-Islami", vec!["Ali", "al-Diwani", "Al-Islami"]),
            ("في ١–٢ حزيران", vec!["في", "١–٢", "حزيران"]),
            ("09:00–10:30 Najaf–Kufa", vec!["09:00–10:30", "Najaf–", "Kufa"]),
        ] {
            assert_eq!(pieces(text), expected, "where they may");
        }
    }
}
