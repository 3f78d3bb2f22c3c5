//! Names of the nineteen governorates of Iraq. Codes are ISO 3166-2:IQ; Halabja, a governorate since 2025 without an
//! ISO code, has our own "x-halabja". The English names are the everyday ones: a city often bears its governorate's
//! name, and "Najaf, An-Najaf" would name one place twice.

use crate::Language;
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Governorate {
    code: String,
    ar: String,
    ckb: String,
    en: String,
    it: String,
    /// In Kurmanji, where it has a name of its own; else the English one.
    kmr: Option<String>,
}

static GOVERNORATES: LazyLock<Vec<Governorate>> = LazyLock::new(|| {
    #[allow(
        clippy::expect_used,
        reason = "the text is compiled in and a test of this file reads it"
    )]
    serde_json::from_str(include_str!("../data/governorates.json"))
        .expect("the table of governorates")
});

impl Governorate {
    fn name(&'static self, language: Language) -> &'static str {
        match language {
            Language::Arabic => &self.ar,
            Language::Sorani => &self.ckb,
            Language::English => &self.en,
            Language::Italian => &self.it,
            Language::Kurmanji => self.kmr.as_deref().unwrap_or(&self.en),
        }
    }
}

/// The name of the governorate with this code ("IQ-NA", "x-halabja"); `None` for a code that is none.
#[must_use]
pub fn governorate_name(code: &str, language: Language) -> Option<&'static str> {
    GOVERNORATES
        .iter()
        .find(|governorate| governorate.code == code)
        .map(|governorate| governorate.name(language))
}

/// Every governorate as (code, name), in the order of the table, which is the same in every language.
#[must_use]
pub fn governorates(language: Language) -> Vec<(&'static str, String)> {
    GOVERNORATES.iter().map(|each| (each.code.as_str(), each.name(language).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_nineteen_each_named_in_every_language() {
        for language in Language::PRINTED {
            let all = governorates(language);
            assert_eq!(all.len(), 19);
            for (code, name) in all {
                assert!(!name.is_empty(), "{code} has no name in {}", language.tag());
                assert_eq!(governorate_name(code, language), Some(name.as_str()));
            }
        }
        assert_eq!(governorate_name("IQ-NA", Language::Arabic), Some("النجف"));
        assert_eq!(governorate_name("IQ-NA", Language::English), Some("Najaf"));
        assert_eq!(governorate_name("x-halabja", Language::Sorani), Some("هەڵەبجە"));
        assert_eq!(governorate_name("IQ-DA", Language::Kurmanji), Some("Dihok"));
        assert_eq!(governorate_name("IQ-NA", Language::Kurmanji), Some("Najaf"), "as in English");
        assert_eq!(
            governorate_name("IQ-HA", Language::Arabic),
            None,
            "ISO has no code for Halabja"
        );
    }
}
