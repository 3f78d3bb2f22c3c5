//! Names that every system takes.

use proptest::prelude::*;
use transfer::safe_name;

#[test]
fn each_rule_has_its_example() {
    let cases = [
        ("NJF_2018-06-01_A_0007.hadir", "NJF_2018-06-01_A_0007.hadir", "our own names stay"),
        ("شهادات التخطيط للحملات.pdf", "شهادات التخطيط للحملات.pdf", "Arabic stays"),
        ("بڕوانامەی نه\u{200C}وت", "بڕوانامەی نه\u{200C}وت", "a joiner inside a word stays"),
        ("a<b>c:d\"e/f\\g|h?i*j", "a-b-c-d-e-f-g-h-i-j", "FAT forbids these"),
        ("\u{202B}سلمان\u{202C}\u{200F} .pdf", "سلمان .pdf", "bidi marks go"),
        ("tab\there\nand\u{0}there", "tab here andthere", "controls go, space stays"),
        ("two  \u{A0} spaces", "two spaces", "spaces become one"),
        ("report. . .", "report", "Windows drops dots and spaces at the end"),
        (".hidden", "hidden", "Linux hides what starts with a dot"),
        ("nul", "_nul", "a device"),
        ("Con.pdf", "_Con.pdf", "a device with an ending"),
        ("aux .tar.gz", "_aux .tar.gz", "a device with a space"),
        ("LPT1", "_LPT1", "a numbered device"),
        ("com².txt", "_com².txt", "devices count in superscripts too"),
        ("com0", "com0", "no device"),
        ("company", "company", "no device"),
        ("COM10", "COM10", "no device"),
        ("", "_", "never empty"),
        (" .. \u{200F}", "_", "never empty"),
        ("..", "_", "no way up"),
    ];
    for (given, expected, why) in cases {
        assert_eq!(safe_name(given), expected, "{why}");
    }
}

#[test]
fn long_names_are_cut_between_letters_and_keep_their_ending() {
    // 70 letters of two bytes: 115 bytes are left before ".pdf", so 57 letters fit.
    let long = "ش".repeat(70);
    assert_eq!(safe_name(&format!("{long}.pdf")), format!("{}.pdf", "ش".repeat(58)));
    assert_eq!(safe_name(&long), "ش".repeat(60), "60 letters are 120 bytes");
    let sentence = format!("{}. and more", "word ".repeat(30));
    assert!(safe_name(&sentence).len() <= 120, "what follows a dot is not always an ending");
}

fn is_bidi_mark(character: char) -> bool {
    matches!(character, '\u{61C}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

proptest! {
    #[test]
    fn any_text_gives_a_safe_name(text in "\\PC{0,80}|[ .:\\u{200C}\\u{202E}a-cش]{0,90}|.{0,60}") {
        let name = safe_name(&text);
        prop_assert!(!name.is_empty() && name.len() <= 120);
        let forbidden = ['<', '>', ':', '"', '/', '\\', '|', '?', '*'];
        prop_assert!(!name.contains(forbidden), "{:?}", name);
        prop_assert!(!name.contains(char::is_control));
        prop_assert!(!name.contains(is_bidi_mark), "{:?}", name);
        prop_assert!(!name.starts_with(['.', ' ']) && !name.ends_with(['.', ' ']));
        prop_assert_eq!(safe_name(&name), name.clone(), "a safe name stays as it is");
    }
}
