//! What the page must know of a language tag: its direction.

/// Primary language subtags written from right to left (those of CLDR's `characterOrder`).
const RIGHT_TO_LEFT: [&str; 12] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur"];

/// Whether a text of this language runs from right to left. A script subtag overrules.
pub(crate) fn is_right_to_left(tag: &str) -> bool {
    let mut subtags = tag.split(['-', '_']);
    let primary = subtags.next().unwrap_or_default().to_ascii_lowercase();
    match subtags.find(|subtag| subtag.len() == 4) {
        Some(script) => ["arab", "hebr", "syrc", "thaa"].contains(&&*script.to_ascii_lowercase()),
        None => RIGHT_TO_LEFT.contains(&&*primary),
    }
}

#[cfg(test)]
mod tests {
    use super::is_right_to_left;

    #[test]
    fn direction_follows_language_and_script() {
        assert!(is_right_to_left("ar-IQ"), "regions do not matter");
        assert!(is_right_to_left("ckb"), "Sorani is written in Arabic letters");
        assert!(!is_right_to_left("ku"), "Kurmanji is written in Latin letters");
        assert!(!is_right_to_left("ckb-Latn"), "the script subtag overrules");
        assert!(!is_right_to_left("it"), "Italian runs from left to right");
    }
}
