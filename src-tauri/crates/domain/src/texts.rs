//! The check that every typed, pasted or received text passes before it is kept.

use unicode_normalization::UnicodeNormalization;

/// Why a text is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing that can be seen, where something is needed.
    Empty,
    /// More characters than the field holds.
    TooLong {
        /// The most characters (Unicode scalar values) that the field holds.
        limit: usize,
    },
    /// A control character or a code point that is no character.
    ControlCharacter,
    /// A character that embeds, overrides or isolates a direction: it can make a name show as
    /// another one (the "Trojan Source" attack), and no name needs it.
    BidiOverride,
}

/// A one-line text as it is kept: NFC, trimmed, runs of white space as one space.
///
/// Tabs and line breaks are white space here, because pasting brings them along. The zero-width
/// joiner and non-joiner stay: Kurdish and Persian spelling needs them. `limit` counts the
/// characters (Unicode scalar values) of the result. The result is a fixed point: checking it
/// again gives it back. An empty text is `Ok("")` unless it is `required`.
///
/// # Errors
/// The first [`TextProblem`] met.
pub fn check_line(text: &str, limit: usize, required: bool) -> Result<String, TextProblem> {
    refuse_hidden(text)?;
    finish(&collapse(text), limit, required)
}

/// A text of several lines as it is kept: each line as in [`check_line`], joined by `\n`, without
/// empty lines at either end.
///
/// # Errors
/// The first [`TextProblem`] met.
pub fn check_note(text: &str, limit: usize, required: bool) -> Result<String, TextProblem> {
    refuse_hidden(text)?;
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let lines: Vec<String> = text.lines().map(collapse).collect();
    finish(lines.join("\n").trim_matches('\n'), limit, required)
}

/// The value of a decimal digit as it is typed in Iraq: `0-9`, Arabic-Indic `٠-٩`, extended
/// Arabic-Indic `۰-۹` (Kurdish and Persian keyboards); `None` for any other character.
#[must_use]
pub fn digit_value(character: char) -> Option<u32> {
    match character {
        '0'..='9' => Some(u32::from(character) - u32::from('0')),
        '\u{660}'..='\u{669}' => Some(u32::from(character) - 0x660),
        '\u{6F0}'..='\u{6F9}' => Some(u32::from(character) - 0x6F0),
        _ => None,
    }
}

/// Whether a character draws nothing by itself: format characters that guide direction, joining
/// or line breaking. (General category Cf as far as it occurs in pasted text.)
#[must_use]
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

fn refuse_hidden(text: &str) -> Result<(), TextProblem> {
    for character in text.chars() {
        match character {
            '\t' | '\n' | '\r' => {}
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                return Err(TextProblem::BidiOverride);
            }
            _ if character.is_control() || is_noncharacter(character) => {
                return Err(TextProblem::ControlCharacter);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The 66 code points that Unicode promises never to assign; XML, and so XLSX, cannot hold them.
fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// Words parted by one space. The byte order mark and the zero-width space at the edges of the
/// text are dust of copying and go too.
fn collapse(text: &str) -> String {
    let dust =
        |character: char| character.is_whitespace() || matches!(character, '\u{FEFF}' | '\u{200B}');
    let words: Vec<&str> = text.trim_matches(dust).split_whitespace().collect();
    words.join(" ")
}

fn finish(text: &str, limit: usize, required: bool) -> Result<String, TextProblem> {
    let text: String = text.nfc().collect();
    if text.chars().all(|character| character.is_whitespace() || is_invisible(character)) {
        return if required { Err(TextProblem::Empty) } else { Ok(String::new()) };
    }
    if text.chars().count() > limit {
        return Err(TextProblem::TooLong { limit });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(text: &str) -> Result<String, TextProblem> {
        check_line(text, 200, true)
    }

    #[test]
    fn a_line_is_tidied() {
        assert_eq!(
            line("  علي\u{a0}\t كاظم \n"),
            Ok("علي كاظم".to_owned()),
            "white space collapses"
        );
        assert_eq!(
            line("\u{feff}Omar\u{200b}"),
            Ok("Omar".to_owned()),
            "dust of copying at the edges"
        );
        assert_eq!(line("S\u{327}ehla"), Ok("Şehla".to_owned()), "NFC");
        assert_eq!(line("\u{627}\u{653}منة"), Ok("آمنة".to_owned()), "alef and madda compose");
        assert_eq!(
            line("ئارام عه\u{200c}"),
            Ok("ئارام عه\u{200c}".to_owned()),
            "the non-joiner is a letter's part"
        );
    }

    #[test]
    fn hidden_characters_are_refused() {
        for hidden in
            "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}".chars()
        {
            assert_eq!(
                line(&format!("Ali{hidden}Omar")),
                Err(TextProblem::BidiOverride),
                "{hidden:?}"
            );
        }
        for control in
            "\0\u{1}\u{8}\u{b}\u{c}\u{1b}\u{7f}\u{85}\u{9f}\u{fffe}\u{1ffff}\u{fdd0}".chars()
        {
            assert_eq!(
                line(&format!("Ali{control}Omar")),
                Err(TextProblem::ControlCharacter),
                "{control:?}"
            );
            assert_eq!(
                check_note(&format!("Ali{control}Omar"), 200, true),
                Err(TextProblem::ControlCharacter),
                "{control:?} in a note"
            );
        }
    }

    #[test]
    fn nothing_visible_is_empty() {
        for text in ["", "   ", "\n", "\u{200f}", "\u{200c} \u{200d}", "\u{feff}"] {
            assert_eq!(line(text), Err(TextProblem::Empty), "{text:?} is needed");
            assert_eq!(check_line(text, 200, false), Ok(String::new()), "{text:?} may be left out");
        }
    }

    #[test]
    fn the_limit_counts_characters_of_the_result() {
        assert_eq!(
            check_line(" نورة ", 4, true),
            Ok("نورة".to_owned()),
            "four letters, eight bytes"
        );
        assert_eq!(check_line("نورةة", 4, true), Err(TextProblem::TooLong { limit: 4 }), "five");
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(
            check_note("\r\n ill,  since\tMonday\r\n\r\ncalled \r", 200, true),
            Ok("ill, since Monday\n\ncalled".to_owned()),
            "lines stay, empty ones at the ends go"
        );
        assert_eq!(
            check_note("a\u{202e}b", 200, true),
            Err(TextProblem::BidiOverride),
            "as in a line"
        );
    }

    #[test]
    fn digits_of_three_systems_have_values() {
        for digits in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"] {
            let values: Vec<_> = digits.chars().filter_map(digit_value).collect();
            assert_eq!(values, (0..10).collect::<Vec<_>>(), "{digits}");
        }
        assert_eq!(digit_value('O'), None, "a letter");
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_again(text in "\\PC*|[ \\n\u{200b}\u{feff}\u{200c}a\u{301}ا\u{653}]*") {
            if let Ok(kept) = check_line(&text, 1000, false) {
                prop_assert_eq!(check_line(&kept, 1000, false), Ok(kept.clone()));
                prop_assert!(!kept.contains("  ") && kept.trim() == kept);
            }
            if let Ok(kept) = check_note(&text, 1000, false) {
                prop_assert_eq!(check_note(&kept, 1000, false), Ok(kept.clone()));
            }
        }
    }
}
