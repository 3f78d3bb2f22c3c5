//! The languages of the screens and papers, their direction, and the choice of digits.

/// A language that Hadir speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Arabic as written in Iraq: Levantine month names, «quotes».
    Arabic,
    /// Sorani (Central Kurdish), in Arabic script.
    Sorani,
    /// British English.
    English,
    /// Italian.
    Italian,
    /// Kurmanji (Northern Kurdish), in Latin letters; on paper only.
    Kurmanji,
}

/// The side from which lines start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Arabic and Sorani.
    RightToLeft,
    /// English, Italian and Kurmanji.
    LeftToRight,
}

/// Which digits are shown; a setting, because people of the same language differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Digits {
    /// As the language usually does: ٠١٢ in Arabic and Sorani, 012 otherwise.
    Auto,
    /// Arabic-Indic digits ٠١٢ (U+0660 …).
    Arab,
    /// European digits 012.
    Latn,
}

impl Language {
    /// Every language of the screens, in the order in which choices are shown.
    pub const ALL: [Language; 4] =
        [Language::Arabic, Language::Sorani, Language::English, Language::Italian];

    /// Every language of paper: those of the screens and Kurmanji.
    pub const PRINTED: [Language; 5] = [
        Language::Arabic,
        Language::Sorani,
        Language::English,
        Language::Italian,
        Language::Kurmanji,
    ];

    /// The language of paper of a tag ("kmr" too), `None` for any other text.
    #[must_use]
    pub fn printed(tag: &str) -> Option<Language> {
        Language::PRINTED.into_iter().find(|language| language.tag() == tag)
    }

    /// The language of a BCP 47 tag without region ("ar", "ckb", "en", "it"), `None` for any other text.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The BCP 47 tag, without region: plural rules are keyed by the bare language.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Language::Arabic => "ar",
            Language::Sorani => "ckb",
            Language::English => "en",
            Language::Italian => "it",
            Language::Kurmanji => "kmr",
        }
    }

    /// The side from which its lines start.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Language::Arabic | Language::Sorani => Direction::RightToLeft,
            Language::English | Language::Italian | Language::Kurmanji => Direction::LeftToRight,
        }
    }

    /// The languages in which a missing message is looked for, first itself: a Sorani reader in Iraq reads Arabic
    /// before English.
    pub(crate) fn fallbacks(self) -> &'static [Language] {
        match self {
            Language::Arabic => &[Language::Arabic, Language::English],
            Language::Sorani => &[Language::Sorani, Language::Arabic, Language::English],
            Language::English => &[Language::English, Language::Arabic],
            Language::Italian => &[Language::Italian, Language::English, Language::Arabic],
            Language::Kurmanji => &[Language::Kurmanji, Language::English, Language::Arabic],
        }
    }
}

impl Direction {
    /// The value of HTML's `dir` attribute: "rtl" or "ltr".
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Direction::RightToLeft => "rtl",
            Direction::LeftToRight => "ltr",
        }
    }
}

impl Digits {
    /// The setting named "auto", "arab" or "latn", `None` for any other text.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Digits> {
        match tag {
            "auto" => Some(Digits::Auto),
            "arab" => Some(Digits::Arab),
            "latn" => Some(Digits::Latn),
            _ => None,
        }
    }

    /// The name under which the setting is stored.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Digits::Auto => "auto",
            Digits::Arab => "arab",
            Digits::Latn => "latn",
        }
    }

    /// Whether Arabic-Indic digits are meant in this language.
    pub(crate) fn are_arabic(self, language: Language) -> bool {
        match self {
            Digits::Auto => language.direction() == Direction::RightToLeft,
            Digits::Arab => true,
            Digits::Latn => false,
        }
    }
}
