//! The same plain certificate in every language and pair that Hadir prints.

use paper::{Certificate, Style};

use super::{arabic, bilingual, english, italian, line, logos, signature, sorani, text};

/// Languages and pairs, the first of a pair being the page's own.
pub(crate) const LANGUAGES: [&str; 7] = ["ar", "en", "ckb", "it", "kmr", "ar+en", "ckb+en"];

/// What a well-filled training prints, with three logos and a square code.
pub(crate) fn of_language(language: &str) -> Certificate {
    let plain = match language {
        "en" => english(),
        "ckb" => sorani(),
        "it" => italian(),
        "kmr" => kurmanji(),
        "ar+en" => bilingual(),
        "ckb+en" => sorani_and_english(),
        _ => arabic("زهراء عبد الأمير حسين", Some("Zahraa Abdulameer Hussein"), 7),
    };
    let code = Some(format!("{}|7KQ4-M2XD|ZAH|NJF-A-2018-T07", plain.serial));
    Certificate { logos: logos(3), code, ..plain }
}

fn kurmanji() -> Certificate {
    Certificate {
        document_title: "Bawernameya Beşdariyê".to_owned(),
        language: "kmr".to_owned(),
        title: text("kmr", "Bawernameya Beşdariyê"),
        opening: Some(text("kmr", "Ev bawername ji bo")),
        name: text("kmr", "Rêbîn Şêxmûs Çelengî"),
        body: vec![
            line("kmr", Style::Small, "ji Navenda Jinên Duhokê"),
            line("kmr", Style::Body, "hatiye dayîn, ji bo beşdariya di perwerdeya"),
            line("kmr", Style::Strong, "«Plansazî û birêvebirina kampanyayên sivîl» de."),
            line("kmr", Style::Body, "Cih: Duhok · Dem: 1–2 Hezîran 2018 · Dirêjî: 12\u{A0}saet"),
        ],
        notes: vec![text("kmr", "Rêxistin: Foruma Civakî ya Kurdistanê · bi piştgiriya FAI")],
        signatures: vec![
            signature("kmr", "Jiyan Omer", "Perwerdekar"),
            signature("kmr", "Şîlan Goran", "Sekreterya"),
        ],
        issued: Some(text("kmr", "Duhok, 5 Hezîran 2018")),
        ..english()
    }
}

fn sorani_and_english() -> Certificate {
    Certificate {
        second_title: Some(text("en", "Certificate of Participation")),
        second: vec![
            line(
                "en",
                Style::Body,
                "This certificate is awarded to Rebwar Azad Karim for participation in the training “Planning and Managing Civic Campaigns”, held in Sulaymaniyah, Iraq, 1–2 June 2018 (12\u{A0}training hours).",
            ),
            line(
                "en",
                Style::Small,
                "Organised by Kurdistan Social Forum in cooperation with Iraqi Social Forum.",
            ),
        ],
        ..sorani()
    }
}
