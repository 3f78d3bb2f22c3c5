//! Names across scripts: the consonants that Arabic and Latin spellings of a name share.
//!
//! Arabic leaves short vowels out and Latin spellings guess them (Mohammed, Muhamad, Mohamad), so
//! the consonants are compared, in classes as wide as spelling in Iraq is: ظ is written dh, z and
//! th, ق is written q and k. Within one script this would be far too wide (حسن and حسين share
//! their consonants), so there it is not used.

use super::fold::is_arabic;
use super::{search_key, search_tokens};
use unicode_normalization::UnicodeNormalization;

/// The most keys of one name; beyond it the long vowels that may be consonants are left out.
const MOST_KEYS: usize = 32;

/// A name that is prepared for being compared with many others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    tokens: Vec<String>,
    key: String,
    is_arabic: bool,
    /// The key without the Sorani vowel letter ە, where the name has it.
    bridge: Option<String>,
    vowelled: String,
    skeletons: Vec<String>,
}

impl Spelling {
    /// Prepares a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let tokens = search_tokens(name);
        let key = tokens.join(" ");
        let plain = without_sorani_e(name);
        let bridge = plain.chars().ne(name.nfkc()).then(|| search_key(&plain));
        let (is_arabic, vowelled) = (key.contains(is_arabic), vowelled_key(&key));
        Self { tokens, key, is_arabic, bridge, vowelled, skeletons: skeleton_keys(name) }
    }

    /// Whether two spellings may be one person's name: to suggest, never to decide.
    ///
    /// In one script the search keys must be equal. A Sorani and an Arabic spelling may differ by
    /// the Sorani vowel letter ە (محەمەد, محمد). Latin spellings must agree in consonants and in
    /// coarse vowels (Majid, Majeed; not Hasan, Hussein), and across scripts in consonants.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        if self.key.is_empty() || other.key.is_empty() {
            return false;
        }
        // Two Sorani spellings are never bridged.
        let bridged = |one: &Self, other: &Self| one.bridge.as_ref() == Some(&other.key);
        self.key == other.key
            || match (self.is_arabic, other.is_arabic) {
                (true, true) => bridged(self, other) || bridged(other, self),
                (false, false) => self.vowelled == other.vowelled,
                _ => self.skeletons.iter().any(|key| other.skeletons.contains(key)),
            }
    }

    /// Whether it is written in Arabic letters, Sorani ones included.
    #[must_use]
    pub fn is_arabic(&self) -> bool {
        self.is_arabic
    }

    /// [`search_tokens`] of the name.
    #[must_use]
    pub fn tokens(&self) -> &[String] {
        &self.tokens
    }

    /// [`skeleton_keys`] of the name.
    #[must_use]
    pub fn skeletons(&self) -> &[String] {
        &self.skeletons
    }
}

/// Whether two spellings may be one person's name; see [`Spelling::is_same`].
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    Spelling::new(one).is_same(&Spelling::new(other))
}

/// The consonants of a name in the classes of the module, one word per token; several where the
/// spelling leaves open whether a letter is a consonant. A spelling in the other script shares at
/// least one of them.
#[must_use]
pub fn skeleton_keys(name: &str) -> Vec<String> {
    let tokens = search_tokens(&without_sorani_e(name));
    let open = tokens
        .iter()
        .fold(1_usize, |product, token| product.saturating_mul(skeletons(token, true).len()));
    let mut keys = vec![String::new()];
    for token in &tokens {
        let skeletons = skeletons(token, open <= MOST_KEYS);
        keys = keys
            .iter()
            .flat_map(|key| skeletons.iter().map(move |skeleton| format!("{key} {skeleton}")))
            .collect();
    }
    let trimmed = keys.into_iter().map(|key| key.trim_start().to_owned());
    trimmed.filter(|key| !key.is_empty()).collect()
}

/// The name without ە, also where it is written as ه and a zero-width non-joiner.
fn without_sorani_e(name: &str) -> String {
    name.nfkc().collect::<String>().replace("ه\u{200C}", "").replace('ە', "")
}

/// Every reading of one folded token; `open` asks for those with optional consonants too.
fn skeletons(token: &str, open: bool) -> Vec<String> {
    let mut readings = vec![String::new()];
    let (servant, rest) = without_servant(token);
    let sounds = if token.contains(is_arabic) { arabic_sounds(&rest) } else { latin_sounds(&rest) };
    for sound in sounds {
        match sound {
            Sound::Surely(class) => readings.iter_mut().for_each(|reading| reading.push(class)),
            Sound::Maybe(class) if open && readings.len() < MOST_KEYS => {
                let with: Vec<_> =
                    readings.iter().map(|reading| format!("{reading}{class}")).collect();
                readings.extend(with);
            }
            Sound::Maybe(_) => {}
        }
    }
    let servant = if servant { "ABD" } else { "" };
    readings.iter().map(|reading| format!("{servant}{reading}")).collect()
}

/// A consonant class that a letter has, or may have.
enum Sound {
    Surely(char),
    Maybe(char),
}

/// Splits "servant of", عبد ال and abdul in all its spellings, from the name that follows. The l
/// of the article may have become the following letter: Abdurrahman.
fn without_servant(token: &str) -> (bool, String) {
    let unarticled = token.replace("الله", "له").replace("الدين", "دين");
    if let Some(rest) = token.strip_prefix("عبد") {
        return (true, rest.strip_prefix("ال").unwrap_or(rest).to_owned());
    }
    let Some(rest) = token.strip_prefix("abd") else {
        return (false, without_article_of_faith(&unarticled));
    };
    let bare = rest.trim_start_matches(['a', 'e', 'i', 'o', 'u']);
    let mut letters = bare.chars();
    let (first, second) = (letters.next(), letters.next());
    let is_article = bare.len() < rest.len() && (first == Some('l') || first == second);
    let rest = if is_article && second.is_some() { bare.get(1..).unwrap_or(bare) } else { bare };
    (true, rest.to_owned())
}

/// The many spellings of "of the faith" at the end of Latin compounds, as one: Nooruddin.
fn without_article_of_faith(token: &str) -> String {
    let stem = ["din", "deen", "dine"].iter().find_map(|end| token.strip_suffix(end));
    let opened = stem.and_then(|stem| {
        let articles = ["al", "el", "ul", "ad", "ed", "ud"];
        articles.iter().find_map(|article| stem.strip_suffix(article))
    });
    opened.map_or_else(|| token.to_owned(), |name| format!("{name}din"))
}

fn arabic_sounds(word: &str) -> Vec<Sound> {
    let last = word.chars().count().saturating_sub(1);
    let mut sounds = Vec::new();
    for (index, letter) in word.chars().enumerate() {
        sounds.extend(match letter {
            'ا' | 'ع' if index == 0 => Some(Sound::Surely('A')),
            'و' if index == 0 => Some(Sound::Surely('W')),
            'ي' if index == 0 => Some(Sound::Surely('Y')),
            'و' => Some(Sound::Maybe('W')),
            'ه' if index == last && index > 0 => None,
            _ => arabic_class(letter).map(Sound::Surely),
        });
    }
    sounds
}

fn arabic_class(letter: char) -> Option<char> {
    match letter {
        'ب' | 'پ' => Some('B'),
        'ت' | 'ط' => Some('T'),
        'د' | 'ذ' | 'ض' | 'ظ' | 'ز' | 'ث' => Some('D'),
        'ج' | 'غ' | 'گ' | 'ژ' => Some('G'),
        'ح' | 'خ' | 'ه' => Some('H'),
        'ش' | 'چ' => Some('X'),
        'س' | 'ص' => Some('S'),
        'ف' | 'ڤ' => Some('F'),
        'ق' | 'ك' => Some('K'),
        'ر' => Some('R'),
        'ل' => Some('L'),
        'م' => Some('M'),
        'ن' => Some('N'),
        _ => None,
    }
}

fn latin_sounds(word: &str) -> Vec<Sound> {
    let letters = latin_letters(word);
    let last = letters.len().saturating_sub(1);
    let mut sounds = Vec::new();
    for (index, letter) in letters.iter().enumerate() {
        sounds.extend(match letter {
            'a' | 'e' | 'i' | 'o' | 'u' if index == 0 => Some(Sound::Surely('A')),
            'y' if index == 0 => Some(Sound::Surely('Y')),
            // The h of Fatimah is not written in Arabic, the h of Salih is.
            'H' if index == last && index > 0 => Some(Sound::Maybe('H')),
            'A'..='Z' => Some(Sound::Surely(*letter)),
            _ => None,
        });
    }
    sounds
}

/// The letters of a Latin word: consonants as the capital of their class, double ones once,
/// vowels as they are.
fn latin_letters(word: &str) -> Vec<char> {
    let mut letters = Vec::new();
    let mut rest = word.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = rest.next() {
        let class = match (letter, rest.peek()) {
            ('s' | 'c', Some('h')) => Some('X'),
            ('k', Some('h')) => Some('H'),
            ('g' | 'z', Some('h')) => Some('G'),
            ('t' | 'd', Some('h')) => Some('D'),
            ('p', Some('h')) => Some('F'),
            _ => None,
        };
        if class.is_some() {
            rest.next();
        }
        if letter != before || class.is_some() {
            letters.push(class.unwrap_or_else(|| latin_class(letter)));
        }
        before = letter;
    }
    letters
}

fn latin_class(letter: char) -> char {
    match letter {
        'b' | 'p' => 'B',
        't' => 'T',
        'd' | 'z' => 'D',
        'g' | 'j' => 'G',
        'h' | 'x' => 'H',
        's' => 'S',
        'f' | 'v' => 'F',
        'q' | 'k' | 'c' => 'K',
        'r' => 'R',
        'l' => 'L',
        'm' => 'M',
        'n' => 'N',
        'w' => 'W',
        other => other,
    }
}

/// Consonant classes and coarse vowels of a Latin search key: a, e and i and y alike, o and u
/// alike, each run of alike vowels once, no h at the end of a word.
fn vowelled_key(key: &str) -> String {
    let words = key.split(' ').map(|word| {
        let mut coarse = String::new();
        for letter in latin_letters(word) {
            let letter = match letter {
                'e' | 'i' | 'y' => 'i',
                'o' | 'u' => 'u',
                other => other,
            };
            if !coarse.ends_with(letter) || letter.is_uppercase() {
                coarse.push(letter);
            }
        }
        coarse.trim_end_matches('H').to_owned()
    });
    words.collect::<Vec<_>>().join(" ")
}
