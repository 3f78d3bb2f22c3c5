//! Names that must meet, names that must not, and the labelled pairs in `fixtures/`.

use super::*;
use proptest::prelude::*;

/// Pairs of names: `S` one person's name in two spellings, `D` two persons, `P` possibly one.
const PAIRS: &str = include_str!("../../fixtures/name-pairs.tsv");

struct Pair {
    number: usize,
    label: &'static str,
    one: &'static str,
    other: &'static str,
}

fn pairs() -> Vec<Pair> {
    let rows = PAIRS.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        Pair { number: cells[0].parse().unwrap(), label: cells[1], one: cells[2], other: cells[3] }
    })
    .collect()
}

fn assert_same(spellings: &[&str]) {
    for pair in spellings.windows(2) {
        assert_eq!(search_key(pair[0]), search_key(pair[1]), "{} is {}", pair[0], pair[1]);
    }
}

#[test]
fn the_labelled_pairs_are_all_there() {
    let count = |label| pairs().iter().filter(|pair| pair.label == label).count();
    assert_eq!((count("S"), count("D"), count("P")), (61, 26, 5), "same, different, possible");
}

#[test]
fn different_persons_have_different_keys() {
    for pair in pairs().iter().filter(|pair| pair.label == "D") {
        assert_ne!(search_key(pair.one), search_key(pair.other), "pair {}", pair.number);
    }
}

#[test]
fn spellings_within_one_script_meet() {
    let pairs = pairs();
    let met: Vec<usize> = pairs
        .iter()
        .filter(|pair| pair.label == "S" && search_key(pair.one) == search_key(pair.other))
        .map(|pair| pair.number)
        .collect();
    // Arabic with itself, Sorani with itself, a family name without its article, pasted numbers.
    let expected: Vec<usize> = (1..=25).chain([41, 42, 43, 49, 50, 86, 87]).collect();
    assert_eq!(met, expected, "the other same pairs are in two scripts or two Latin spellings");
}

#[test]
fn spellings_in_two_scripts_are_suggested() {
    for pair in pairs() {
        let (number, one, other) = (pair.number, pair.one, pair.other);
        assert_eq!(same_name(one, other), same_name(other, one), "pair {number} either way");
        match pair.label {
            "S" => assert!(same_name(one, other), "pair {number}: {one} is {other}"),
            "D" => assert!(!same_name(one, other), "pair {number}: {one} is not {other}"),
            _ => {}
        }
    }
}

#[test]
fn names_meet_across_scripts_beyond_the_labelled_pairs() {
    for (arabic, latin) in [
        ("نور الدين صالح", "Nooruddin Salih"),
        ("نور الدين صالح", "Nur al-Din Saleh"),
        ("عبد الله ممدوح", "Abdullah Mamdouh"),
        ("عبد اللطيف خيرالله", "Abdullatif Khairullah"),
        ("عبد الستار نوروز", "Abdussattar Nawruz"),
        ("فاطمة وليد", "Fatimah Walid"),
        ("ئومێد ڕەشید", "Omed Rasheed"),
        ("أنور نوري مولود", "Anwar Noori Mawlood"),
    ] {
        assert!(
            same_name(arabic, latin),
            "{arabic} is {latin}: {:?} {:?}",
            Spelling::new(arabic),
            Spelling::new(latin)
        );
    }
    for (one, other) in [
        ("حسن علي", "Hasan Omar"),
        ("Abdullah Salim", "عبد الاله سالم"),
        ("علي حسين", "Ali Hussein Kadhim"),
        ("", ""),
        ("١٢", "12"),
        ("هەژار", "هژاره"),
    ] {
        assert!(!same_name(one, other), "{one} is not {other}");
    }
}

#[test]
fn letters_fold_towards_arabic() {
    let tokens = |name: &str| search_tokens(name).join("|");
    assert_eq!(tokens("أحمد إبراهيم آدم ٱمين"), "احمد|ابراهيم|ادم|امين", "alef");
    assert_eq!(tokens("ڕۆژگار ساڵح"), "روژگار|سالح", "Sorani letters");
    assert_eq!(tokens("ئارام ئیمان"), "ارام|ايمان", "ئ at the beginning carries the vowel");
    assert_eq!(tokens("Şêrîn Çîya Işık"), "sherin|chiya|ishik", "Latin letters lose their signs");
    assert_eq!(tokens("O'Neil Sa‘ad ʿAli"), "oneil|saad|ali", "signs for ain and hamza");
    assert_eq!(tokens("٣- علي/كاظم،جواد"), "علي|كاظم|جواد", "punctuation parts, numbers go");
}

#[test]
fn compounds_are_one_token() {
    assert_same(&["عبد الرحمن", "عبدالرحمن", "عبد ال رحمن", "عبدال رحمن"]);
    assert_same(&["أبو عبد الله", "ابوعبدالله", "ابو عبدالله"]);
    assert_same(&["نور الدين", "نورالدين", "نور ال دين"]);
    assert_same(&["ضياء الدين حسن", "ضياءالدين حسن"]);
    assert_same(&["عطا الله", "عطاالله", "عطا اللّه"]);
    assert_same(&["أم كلثوم", "امكلثوم"]);
    assert_same(&["Abdul-Rahman", "abdul rahman", "Abdulrahman"]);
    assert_eq!(search_tokens("علي عبد"), ["علي", "عبد"], "nothing follows");
    assert_eq!(search_tokens("الله"), ["الله"], "nothing goes before");
}

#[test]
fn titles_and_particles_go_where_they_are_additions() {
    assert_same(&["د. علي كاظم", "علي كاظم", "الدكتور علي كاظم", "أ.م.د. علي كاظم"]);
    assert_same(&["بەڕێز هیوا", "هیوا", "خاتوو هیوا"]);
    assert_same(&["Dr. Ali Kadhim", "ali kadhim"]);
    assert_eq!(search_tokens("علي الشيخ"), ["علي", "شيخ"], "a family name");
    assert_eq!(search_tokens("الشيخ"), ["شيخ"], "something must be left");
    assert_eq!(search_tokens("بن"), ["بن"], "something must be left");
}

#[test]
fn the_article_is_optional_and_only_the_article() {
    assert_same(&["الجبوري", "جبوري"]);
    assert_same(&["Al-Zahraa", "al zahraa", "El-Zahraa", "Zahraa"]);
    assert_same(&["ال جبوري", "الجبوري"]);
    assert_same(&["إلهام", "الهام"]);
    assert_eq!(search_tokens("إلهام إلياس آلاء"), ["الهام", "الياس", "الا"], "no articles");
    assert_eq!(
        search_tokens("Alan Aland Alaa Ali"),
        ["alan", "aland", "alaa", "ali"],
        "no articles"
    );
}

#[test]
fn languages_are_told_by_letters() {
    for (name, language) in [
        ("سلمان خيرالله", "ar"),
        ("علی کاظم", "ar"),
        ("Salman Khairalla", "en"),
        ("Şêrîn", "en"),
        ("ئارام عەزیز", "ckb"),
        ("عه\u{200c}زیز", "ckb"),
        ("چنار", "ckb"),
        ("ﭘﯿﺮۆت", "ckb"),
        ("Ali علي", "ar"),
        ("١٢", "ar"),
        ("", "ar"),
    ] {
        assert_eq!(language_of(name), language, "{name}");
    }
}

/// Whether the roll call would show this name for what has been typed so far.
fn is_found(name: &str, typed: &str) -> bool {
    let index = index_tokens(name);
    query_tokens(typed).iter().all(|word| index.iter().any(|token| token.starts_with(word)))
}

#[test]
fn names_are_found_by_any_part() {
    for (name, typed) in [
        ("عبد الرحمن ياسين", "رحمن"),
        ("عبد الرحمن ياسين", "ياس عبدال"),
        ("عبدالرحمن ياسين", "عبد الر"),
        ("نورالدين طه", "نور الدين"),
        ("أحمد علي الجبوري", "جبور"),
        ("أحمد علي جبوري", "الجب"),
        ("أبو القاسم محمود", "ابوالقا"),
        ("ئارام عەزیز", "ارام"),
        ("فاطمة حسن", "فاطمه"),
        ("Abdul-Rahman Noori", "abdulr"),
        ("Al-Zahraa", "alz"),
        ("حسين علي", "حسين بن ع"),
    ] {
        assert!(is_found(name, typed), "{typed} finds {name}: {:?}", index_tokens(name));
    }
    assert!(!is_found("حسن علي", "حسين"), "another name");
    assert!(!is_found("أمير كريم", "ير"), "the middle of a word");
}

#[test]
fn every_fixture_name_is_found_while_it_is_typed() {
    for pair in pairs() {
        for name in [pair.one, pair.other] {
            for (end, _) in name.char_indices() {
                assert!(is_found(name, &name[..end]), "{} finds {name}", &name[..end]);
            }
            assert!(is_found(name, name), "{name} finds itself");
        }
    }
}

proptest! {
    #[test]
    fn any_name_is_found_while_it_is_typed(
        name in "([اأآبدرعلمنوهيئەچ]{1,6}|ال|عبد|الدين|الله|بن|السيد|al|[a-eş'-]{1,5}|[ .،-]){1,12}",
    ) {
        for (end, _) in name.char_indices() {
            prop_assert!(is_found(&name, &name[..end]), "{} | {}", &name[..end], name);
        }
    }

    #[test]
    fn tokens_are_plain_words(text in any::<String>()) {
        for token in search_tokens(&text).iter().chain(&index_tokens(&text)) {
            prop_assert!(!token.is_empty() && !token.contains(char::is_whitespace), "{token:?}");
        }
        prop_assert!(Spelling::new(&text).keys().len() <= 4);
        prop_assert_eq!(same_name(&text, &text), !search_key(&text).is_empty());
    }

    #[test]
    fn vowel_signs_spaces_and_marks_change_nothing(
        words in prop::collection::vec("[بتثجحخدرسشعغفقكلمن]{2,6}", 1..5), seed: u64,
    ) {
        let plain = words.join(" ");
        let additions = ['\u{64E}', '\u{651}', '\u{640}', '\u{200F}', '\u{200C}', '\u{670}'];
        let mut decorated = String::from(" ");
        for (index, letter) in plain.chars().enumerate() {
            decorated.push(letter);
            if seed >> (index % 60) & 1 == 1 {
                decorated.push(additions[index % additions.len()]);
            }
            if letter == ' ' {
                decorated.push('\u{A0}');
            }
        }
        prop_assert_eq!(search_key(&plain), search_key(&decorated));
    }
}
