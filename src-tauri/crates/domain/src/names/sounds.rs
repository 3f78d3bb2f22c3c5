//! What one part of a name says to the ear, as far as its letters tell: consonants in order, and
//! between them what is written of the vowels.
//!
//! Arabic leaves short vowels out and Latin spellings guess them; Sorani writes them. A letter
//! stands for the set of sounds that Iraqis write with it: ظ is written dh, z and th in Latin
//! letters and ز in Sorani, ق is written q, k and g.

use super::fold::is_arabic;
use super::parts::{DOTLESS, LONG_E, LONG_O, SHORT_E};

/// The consonants that are told apart, a bit each: ث š for th, H for ح, x for خ, ð for ذ, S D T Z
/// for the emphatic ones, G for غ, g c p v ž for گ چ پ ڤ ژ.
const CONSONANTS: &str = "btθjHxdðrzsšSDTZGfqklmnhgcpvž";

/// Consonants, one bit each.
pub(super) type Sounds = u32;

/// What is written between two consonants. In Arabic letters `A`, `I`, `U` are ا ي و, `C` is ع,
/// `Y` a final ى and `T` a final ه or ة; in the others each vowel letter stands for itself.
pub(super) type Run = Vec<u8>;

/// One reading of a part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reading {
    /// "Servant of", عبد, stood before it.
    pub(super) servant: bool,
    /// Whether short vowels are written too.
    pub(super) vowelled: bool,
    pub(super) consonants: Vec<Sounds>,
    /// One more than there are consonants: before the first, between two, after the last.
    pub(super) runs: Vec<Run>,
}

/// In which letters a part is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// Arabic ones, short vowels left out.
    Arabic,
    /// Arabic ones with the vowels of Sorani.
    Sorani,
    Latin,
}

impl Letters {
    /// Those of a marked part.
    pub(super) fn of(marked: &str) -> Self {
        if marked.contains([SHORT_E, LONG_E, LONG_O]) {
            Self::Sorani
        } else if marked.contains(is_arabic) {
            Self::Arabic
        } else {
            Self::Latin
        }
    }
}

/// The readings of a marked part, `kurdish` where its name may be spelled by the rules
/// of Kurdish, which knows no emphatic consonants.
pub(super) fn readings(marked: &str, letters: Letters, kurdish: bool) -> Vec<Reading> {
    let (servant, rest) = without_servant(marked, letters);
    let rest = if letters == Letters::Latin { of_faith(&rest) } else { rest };
    let mut readings = match letters {
        Letters::Latin => latin(&rest),
        Letters::Sorani => vec![arabic(&rest, true, true)],
        // A Kurdish name may have parts that happen to be without the vowels of Sorani.
        Letters::Arabic if kurdish => vec![arabic(&rest, false, true), arabic(&rest, true, true)],
        Letters::Arabic => vec![arabic(&rest, false, false)],
    };
    readings.iter_mut().for_each(|reading| reading.servant = servant);
    readings.dedup();
    readings
}

/// Splits "servant of", عبد ال and abdul in all its spellings, from the name that follows. The l
/// of the article may have become the following letter: Abdurrahman.
fn without_servant(marked: &str, letters: Letters) -> (bool, String) {
    let vowels: &[char] = match letters {
        Letters::Latin => &['a', 'e', 'i', 'o', 'u'],
        Letters::Sorani => &['و', 'ي', SHORT_E, LONG_E, LONG_O],
        Letters::Arabic => {
            let rest = marked.strip_prefix("عبد").filter(|rest| rest.chars().count() > 1);
            let Some(rest) = rest else { return (false, elided(marked)) };
            let article = rest.strip_prefix("ال").or_else(|| rest.strip_prefix("ول"));
            return (true, article.unwrap_or(rest).to_owned());
        }
    };
    let bare = marked.replace(SHORT_E, "");
    let opened = marked.strip_prefix("abd").or_else(|| {
        bare.strip_prefix("عبد").and_then(|_| marked.split_once('د')).map(|(_, rest)| rest)
    });
    let Some(rest) = opened.filter(|rest| !rest.is_empty()) else {
        return (false, marked.to_owned());
    };
    let name = rest.trim_start_matches(vowels);
    if name.is_empty() {
        return (false, marked.to_owned());
    }
    let mut following = name.chars();
    let (first, second) = (following.next(), following.next());
    let article = matches!(first, Some('l' | 'ل')) || first == second;
    let article = article && name.len() < rest.len() && second.is_some();
    let is_whole = |second: char| vowels.contains(&second) || second == 'ا';
    // Abdulla, not Abdul and a name "la": a vowel follows its only l.
    let article = article && !(name.chars().count() <= 2 && second.is_some_and(is_whole));
    let first = first.map_or(0, char::len_utf8);
    (true, if article { name.get(first..).unwrap_or(name) } else { name }.to_owned())
}

/// The one name whose alef is heard and often not written: رحمن.
pub(super) fn with_alef(word: &str) -> String {
    word.replace("رحمن", "رحمان")
}

/// An Arabic compound as it is spoken: the article loses its alef, a ة before it is a t.
fn elided(marked: &str) -> String {
    let spoken = marked.replace("هالله", "تله").replace("الله", "له").replace("الدين", "دين");
    for opener in ["ابو", "ذو"] {
        if let Some(name) = spoken.strip_prefix(opener).and_then(|rest| rest.strip_prefix("ال")) {
            return format!("{opener}ل{name}");
        }
    }
    spoken
}

/// The many Latin spellings of "of the faith" at the end of a compound, as one: Nooruddin.
fn of_faith(part: &str) -> String {
    let stem =
        ["din", "deen", "dine", "dden", "dien"].iter().find_map(|end| part.strip_suffix(end));
    let opened = stem.and_then(|stem| {
        let articles = ["al", "el", "ul", "ad", "ed", "ud", "l"];
        articles.iter().find_map(|article| stem.strip_suffix(article))
    });
    match opened {
        Some(name) if name.len() >= 3 => format!("{name}din"),
        _ => part.to_owned(),
    }
}

/// The bits of these consonants.
fn set(consonants: &str) -> Sounds {
    let bit = |consonant| CONSONANTS.chars().position(|known| known == consonant);
    consonants.chars().filter_map(bit).fold(0, |bits, place| bits | 1 << place)
}

fn arabic(word: &str, vowelled: bool, kurdish: bool) -> Reading {
    let word = &with_alef(word);
    let last = word.chars().count().saturating_sub(1);
    let mut reading = Reading { vowelled, runs: vec![Run::new()], ..Reading::default() };
    for (index, letter) in word.chars().enumerate() {
        let final_letter = index == last && index > 0;
        let vowel: &[u8] = match letter {
            'ا' if vowelled => b"aa",
            'ا' => b"A",
            'و' if vowelled => b"u",
            'و' => b"U",
            'ي' | DOTLESS if vowelled => b"i",
            'ي' => b"I",
            DOTLESS => b"Y",
            'ع' if vowelled => b"",
            'ع' => b"C",
            'ه' if final_letter && vowelled => b"e",
            'ه' if final_letter => b"T",
            SHORT_E => b"e",
            LONG_E => b"ee",
            LONG_O => b"oo",
            _ => {
                push_consonant(&mut reading, arabic_sounds(letter, kurdish));
                continue;
            }
        };
        // The ئ before a vowel at the beginning of a Sorani word is no sound of its own.
        let next = word.chars().nth(1).unwrap_or(' ');
        let carrier = vowelled && index == 0 && letter == 'ا';
        let carries = carrier && matches!(next, 'و' | 'ي' | SHORT_E | LONG_E | LONG_O);
        if let Some(run) = reading.runs.last_mut()
            && !carries
            && (vowelled || !run.ends_with(vowel))
        {
            run.extend_from_slice(vowel);
        }
    }
    reading
}

fn push_consonant(reading: &mut Reading, sounds: Sounds) {
    if sounds != 0 {
        reading.consonants.push(sounds);
        reading.runs.push(Run::new());
    }
}

fn arabic_sounds(letter: char, kurdish: bool) -> Sounds {
    set(match letter {
        'ب' => "b",
        'پ' => "pb",
        'ت' if kurdish => "tT",
        'ت' => "t",
        'ث' => "θ",
        'ج' => "j",
        'ح' if kurdish => "Hh",
        'ح' => "H",
        'خ' => "x",
        'د' => "d",
        'ذ' => "ð",
        'ر' => "r",
        'ز' if kurdish => "zðDZ",
        'ز' => "z",
        'س' if kurdish => "sSθ",
        'س' => "s",
        'ش' => "š",
        'ص' => "S",
        // Written for each other all over Iraq.
        'ض' | 'ظ' => "DZ",
        'ط' => "T",
        'غ' => "G",
        'ف' => "f",
        'ڤ' => "vf",
        'ق' => "q",
        'ك' => "k",
        'گ' => "gkqj",
        'چ' => "cjk",
        'ژ' => "žj",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'ه' if kurdish => "hH",
        'ه' => "h",
        _ => "",
    })
}

/// The readings of a Latin word: its last h spoken or not (Salih, Fatimah), and pairs such as sh
/// as one sound or as two (Isha, Is-haq).
fn latin(word: &str) -> Vec<Reading> {
    // The last e of French spellings is silent: Yasmine.
    let word = if word.ends_with("ine") { &word[..word.len() - 1] } else { word };
    let mut readings = Vec::new();
    for apart in [false, true] {
        let spoken = latin_reading(word, apart, true);
        let silent = word.ends_with('h').then(|| latin_reading(word, apart, false));
        readings.extend(silent);
        readings.push(spoken);
    }
    readings
}

fn latin_reading(word: &str, apart: bool, last_h: bool) -> Reading {
    let mut reading = Reading { vowelled: true, runs: vec![Run::new()], ..Reading::default() };
    let mut rest = word.chars().peekable();
    let mut before = (' ', 0);
    while let Some(letter) = rest.next() {
        let pair = match (letter, rest.peek()) {
            _ if apart => "",
            ('s', Some('h')) => "š",
            ('c', Some('h')) => "cšk",
            ('k', Some('h')) => "x",
            ('g', Some('h')) => "G",
            ('z', Some('h')) => "ž",
            ('t', Some('h')) => "θðZtT",
            ('d', Some('h')) => "ðZD",
            ('p', Some('h')) => "f",
            _ => "",
        };
        if !pair.is_empty() {
            rest.next();
        }
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w')
            || letter == 'h' && rest.peek().is_none() && !last_h
        {
            if let Some(run) = reading.runs.last_mut()
                && let Ok(letter) = u8::try_from(letter)
            {
                run.push(letter);
            }
            before = (letter, 0);
            continue;
        }
        let sounds = set(if pair.is_empty() { latin_sounds(letter) } else { pair });
        if before != (letter, sounds) {
            push_consonant(&mut reading, sounds);
        }
        before = (letter, sounds);
    }
    reading
}

fn latin_sounds(letter: char) -> &'static str {
    match letter {
        'b' => "b",
        'p' => "pb",
        't' => "tT",
        'd' => "dðDZ",
        'j' => "jž",
        'g' => "gGjq",
        'h' => "hH",
        'x' => "x",
        's' => "sSθ",
        'z' => "zðDZ",
        'f' => "fv",
        'v' => "vf",
        'k' => "kq",
        'q' => "qk",
        // The ج of Kurmanji; the ك and ق of Italian.
        'c' => "jkq",
        'r' => "r",
        'l' => "l",
        'm' => "m",
        'n' => "n",
        _ => "",
    }
}

/// A letter for each consonant that every spelling of a name has, those that are written for each
/// other as one; nothing for l and h, which articles and endings bring and take.
pub(super) fn group(sounds: Sounds) -> Option<char> {
    let groups = [
        ("bp", 'B'),
        ("fv", 'F'),
        ("m", 'M'),
        ("n", 'N'),
        ("r", 'R'),
        ("x", 'X'),
        ("tθdðzsSDTZ", 'D'),
        ("jšGqkgcž", 'K'),
    ];
    groups.iter().find(|(members, _)| set(members) & sounds != 0).map(|(_, group)| *group)
}
