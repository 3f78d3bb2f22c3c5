//! Certificates of one training for any number of people, as they are measured.

use std::sync::Arc;

use paper::{Certificate, Logo};

use super::{arabic, bilingual, drawn, text};

/// Three logos of different shapes, as PNG files.
pub(crate) fn three_logos() -> [Arc<[u8]>; 3] {
    let shapes = [(320, 320, [11, 85, 99]), (600, 200, [154, 63, 29]), (400, 300, [30, 60, 140])];
    shapes.map(|(width, height, colour)| drawn(width, height, colour).into())
}

/// With a name of its own, and what else differs from person to person.
pub(crate) fn certificate(number: usize, logos: &[Arc<[u8]>; 3]) -> Certificate {
    let given = ["زهراء", "علي", "مريم", "حسين", "نور", "سارة", "كرّار", "هبة", "ڕێبوار", "ژیان"];
    let father =
        ["عبد الأمير", "كاظم", "جواد", "مهدي", "صالح", "ناصر", "سعدون", "رشيد", "ئازاد", "کەریم"];
    let grandfather = ["حسن", "عباس", "سلمان", "فاضل", "عومەر", "هادي", "يونس", "إسماعيل", "طه"];
    let family = [
        "الكوفي",
        "الموسوي",
        "البصري",
        "التميمي",
        "الخزرجي",
        "العبيدي",
        "الجبوري",
        "الزبيدي",
        "گۆران",
        "الربيعي",
        "الساعدي",
    ];
    let teams = ["فريق فكّر بغيرك", "منتدى البصرة الاجتماعي", "فريق أكيتو", "بصمة عراقية"];
    let pick = |words: &[&'static str], each: usize| words[number / each % words.len()];
    let name = format!(
        "{} {} {} {}",
        pick(&given, 1),
        pick(&father, 10),
        pick(&grandfather, 100),
        pick(&family, 900)
    );
    let latin = format!("Participant Number {number} Al-Kufi");
    let words = arabic(&name, Some(&latin), number);
    let mut body = words.body;
    body[0].text.text = format!("من \u{2068}{}\u{2069}", pick(&teams, 3));
    let bilingual = bilingual();
    let names = ["Najaf Social Forum", "Iraqi Social Forum", "Un Ponte Per"];
    let logo = |(name, picture): (&str, &Arc<[u8]>)| Logo {
        name: text("en", name),
        picture: Some(Arc::clone(picture)),
    };
    Certificate {
        body,
        second_title: bilingual.second_title,
        second: bilingual.second,
        logos: names.into_iter().zip(logos).map(logo).collect(),
        code: Some(code(number)),
        ..words
    }
}

/// As long as a signed one: letters of base 45 that no machine can shorten.
fn code(number: usize) -> String {
    let alphabet: Vec<char> = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".chars().collect();
    let mut state = number as u64 + 1;
    let mut letter = || {
        // A linear congruential generator with Knuth's factor for MMIX.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        alphabet[usize::try_from(state >> 33).unwrap() % alphabet.len()]
    };
    (0..249).fold("HADIR1:".to_owned(), |mut code, _| {
        code.push(letter());
        code
    })
}
