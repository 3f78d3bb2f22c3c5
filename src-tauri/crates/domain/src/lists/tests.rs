//! Lists as they arrive, and what must hold for any text.

use super::*;
use proptest::prelude::*;

/// Name, affiliation and phone of each line, for comparing.
fn read(text: &str) -> Vec<(String, String, String)> {
    let plain = |text: Option<String>| text.unwrap_or_default();
    read_list(text)
        .into_iter()
        .map(|line| (line.name, plain(line.affiliation), plain(line.phone)))
        .collect()
}

fn assert_read(line: &str, name: &str, affiliation: &str, phone: &str) {
    let expected = (name.to_owned(), affiliation.to_owned(), phone.to_owned());
    assert_eq!(read(line), [expected], "{line:?}");
}

#[test]
fn numbering_and_bullets_go() {
    for line in [
        "علي كاظم جواد",
        "1- علي كاظم جواد",
        "1-علي كاظم جواد",
        "1) علي كاظم جواد",
        "١. علي كاظم جواد",
        "(٢) علي كاظم جواد",
        "[3] علي كاظم جواد",
        "12 علي كاظم جواد",
        "٣/ علي كاظم جواد",
        "١ـ علي كاظم جواد",
        "1\tعلي كاظم جواد",
        "1 - علي كاظم جواد",
        "1 – علي كاظم جواد",
        "• علي كاظم جواد",
        "– علي كاظم جواد",
        "* علي كاظم جواد",
        "-علي كاظم جواد",
        "*علي كاظم جواد*",
        "1\u{FE0F}\u{20E3} علي كاظم جواد",
        "\u{200F}1- \u{202B}علي كاظم جواد\u{202C} ✅",
        "  علي\u{A0} كاظم   جواد .",
    ] {
        assert_read(line, "علي كاظم جواد", "", "");
    }
}

#[test]
fn phones_are_found_in_any_digits_and_place() {
    assert_read("علي كاظم 07701234567", "علي كاظم", "", "07701234567");
    assert_read("علي كاظم ٠٧٧٠ ١٢٣ ٤٥٦٧", "علي كاظم", "", "0770 123 4567");
    assert_read("علي كاظم - +964 770 123 4567", "علي كاظم", "", "+964 770 123 4567");
    assert_read("07701234567 علي كاظم", "علي كاظم", "", "07701234567");
    assert_read("770-123-4567 علي كاظم", "علي كاظم", "", "770-123-4567");
    assert_read("066 123456 علي كاظم", "علي كاظم", "", "066 123456");
    assert_read("07 701234567 علي كاظم", "علي كاظم", "", "07 701234567");
    assert_read("1- 07701234567 علي كاظم", "علي كاظم", "", "07701234567");
    assert_read("1\t07701234567\tعلي كاظم", "علي كاظم", "", "07701234567");
    assert_read("علي كاظم (07701234567)", "علي كاظم", "", "07701234567");
    assert_read("علي كاظم هاتف: 07701234567", "علي كاظم", "", "07701234567");
    assert_read("علي كاظم، هاتف: 07701234567", "علي كاظم", "", "07701234567");
    assert_read("علي كاظم 07701234567 / 07801234567", "علي كاظم", "", "07701234567 / 07801234567");
    assert_read("علي هاتف 07701234567", "علي هاتف", "", "07701234567");
    assert_read("(0770) 1234567 علي كاظم", "علي كاظم", "", "(0770) 1234567");
    assert_read("علي كاظم 123456", "علي كاظم 123456", "", "");
    assert_read("علي كاظم\n0770 123 4567", "علي كاظم", "", "0770 123 4567");
    assert_read("علي كاظم\n\n0770 123 4567", "علي كاظم", "", "");
}

#[test]
fn cells_become_name_and_affiliation() {
    let (name, team) = ("علي كاظم", "فريق فكر بغيرك");
    for line in [
        "علي كاظم\tفريق فكر بغيرك\t07701234567",
        "علي كاظم; فريق فكر بغيرك; 07701234567",
        "علي كاظم؛ فريق فكر بغيرك؛ 07701234567",
        "علي كاظم | فريق فكر بغيرك | 07701234567",
        "علي كاظم - فريق فكر بغيرك - 07701234567",
        "علي كاظم – فريق فكر بغيرك – 07701234567",
        "علي كاظم–فريق فكر بغيرك–07701234567",
        "علي كاظم، فريق فكر بغيرك، 07701234567",
        "علي كاظم, فريق فكر بغيرك, 07701234567",
        "علي كاظم- فريق فكر بغيرك 07701234567",
        "علي كاظم / فريق فكر بغيرك / 07701234567",
        "علي كاظم (فريق فكر بغيرك) 07701234567",
        "07701234567\tعلي كاظم\tفريق فكر بغيرك",
        "3. علي كاظم ،فريق فكر بغيرك ،07701234567",
    ] {
        assert_read(line, name, team, "07701234567");
    }
    assert_read(
        "Ali Kadhim, Imprint of Hope, 0770 123 4567",
        "Ali Kadhim",
        "Imprint of Hope",
        "0770 123 4567",
    );
    assert_read("علي كاظم\tبصمة أمل\tالنجف", "علي كاظم", "بصمة أمل - النجف", "");
    assert_read("Sara Azad, University of Duhok", "Sara Azad", "University of Duhok", "");
    assert_read("ئارام عەزیز - سەربەخۆ", "ئارام عەزیز", "سەربەخۆ", "");
}

#[test]
fn shapes_of_letters_become_letters() {
    assert_read("ﻋﻠﻲ ﻛﺎﻇﻢ - ﻓﺮﻳﻖ ﺍﻟﻨﺨﻴﻞ", "علي كاظم", "فريق النخيل", "");
    assert_read("ﻋﺒﺪ ﷲ ﻻﺯﻡ", "عبد الله لازم", "", "");
    // What is no Arabic letter is as it was written.
    assert_read("Sara ﬁ Ⅳ", "Sara ﬁ Ⅳ", "", "");
}

#[test]
fn what_belongs_to_a_name_stays() {
    assert_read("الجبوري، علي كاظم", "الجبوري، علي كاظم", "", "");
    assert_read("Abdul-Rahman Noori", "Abdul-Rahman Noori", "", "");
    assert_read("علي كاظم (أبو حسن)", "علي كاظم (أبو حسن)", "", "");
    assert_read("عه\u{200c}زیز ڕه\u{200c}", "عه\u{200c}زیز ڕه\u{200c}", "", "");
    assert_read("José\u{301} D'Angelo", "José\u{301} D'Angelo", "", "");
    assert_read("أسماء", "أسماء", "", "");
    assert_read("هاتف كامل", "هاتف كامل", "", "");
    assert_read("أسماء حسين", "أسماء حسين", "", "");
}

#[test]
fn messages_lose_stamp_and_sender() {
    for stamp in [
        "[1/6/18, 9:02 AM] Salman: ",
        "[01/06/2018, 09:02:13] ~ Salman Najaf: ",
        "\u{200E}[١/٦/٢٠١٨، ٩:٠٢ ص] سلمان: ",
        "1/6/18, 9:02 AM - Salman: ",
        "01.06.18, 09:02 - +964 770 123 4567: ",
    ] {
        assert_read(&format!("{stamp}علي كاظم"), "علي كاظم", "", "");
        assert!(read(&format!("{stamp}الأسماء:\n")).is_empty(), "{stamp:?} and a heading");
        assert_read(&format!("{stamp}1- علي كاظم - فريق بصمة"), "علي كاظم", "فريق بصمة", "");
    }
    assert_read("[علي] كاظم", "علي] كاظم", "", "");
}

#[test]
fn lines_that_are_no_names_are_left_out() {
    for line in [
        "",
        "   ",
        "\u{200f}",
        "-----",
        "2018",
        "1-",
        "•",
        "الأسماء:",
        "*الأسماء:*",
        "الأسماء",
        "أسماء المشاركين",
        "قائمة المشاركين :",
        "منظمة بصمة أمل:",
        "ت\tالاسم\tالجهة\tالهاتف",
        "No.\tName\tOrganisation\tPhone",
        "Names",
        "ناوەکان:",
        "07701234567",
    ] {
        assert!(read(line).is_empty(), "{line:?}: {:?}", read(line));
    }
}

#[test]
fn lines_keep_their_numbers() {
    let text = "الأسماء:\r\n\r\n1- علي كاظم\r\n٢- هدى صالح\u{2028}3- أمير كريم";
    let lines: Vec<usize> = read_list(text).iter().map(|line| line.line).collect();
    assert_eq!(lines, [3, 4, 5], "the heading and the empty line count");
}

fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphabetic()).collect()
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        for line in read_list(&text) {
            prop_assert!(has_letter(&line.name) && line.line > 0);
        }
    }

    #[test]
    fn lists_of_any_shape_are_read(
        text in "([1-9٠-٩]{1,8}|[-–•*(),،;:/|\\[\\]+. \t]{1,3}|علي|منظمة|الأسماء|[\n\u{200F}\u{200C}\u{FE0F}]){0,30}",
    ) {
        for line in read_list(&text) {
            prop_assert!(has_letter(&line.name) && line.name.trim() == line.name);
        }
    }

    #[test]
    fn no_letter_of_a_name_is_lost(
        words in prop::collection::vec("[بتثجحخدرسشصضطظعغفقكلمنهويئآەێۆڵگچA-Za-zéşê]{2,8}", 1..5),
        number in 1_u32..400,
        style in prop::sample::select(vec!["", "{}- ", "{}) ", "{}. ", "({}) ", "{}\t", "• ", "– ", "{} "]),
        rest in prop::sample::select(vec!["", "\t07701234567", " - فريق بصمة", "، 0770 123 4567", " ✅"]),
    ) {
        let name = words.join(" ");
        prop_assume!(!prefixes::is_heading(&name));
        let line = style.replace("{}", &number.to_string()) + &name + rest;
        let read = read_list(&line);
        prop_assert_eq!(read.len(), 1, "{}", line);
        prop_assert_eq!(&read[0].name, &name, "{}", line);
    }

    #[test]
    fn the_letters_of_a_line_are_all_kept(
        line in "[بتعليم]{2,5}([ ،,/()-]{1,2}[بتعليم]{1,5}){0,6}",
    ) {
        let read = read_list(&line);
        let kept: String = read
            .iter()
            .map(|line| letters(&line.name) + &letters(line.affiliation.as_deref().unwrap_or("")))
            .collect();
        prop_assert_eq!(kept, letters(&line), "{}", line);
    }
}
