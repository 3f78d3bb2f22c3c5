//! Certificates of invented people, for the examples and the tests of this crate.
#![allow(dead_code, unused_imports, reason = "each user takes the specimens it needs")]

pub(crate) mod cost;
mod hard;
mod languages;
pub(crate) mod many;
mod pictures;
pub(crate) mod sheets;
mod trial;

use paper::{Certificate, Design, Fonts, Line, Logo, Signature, Style, Text};

pub(crate) use hard::{hard, hard_italian, long_name, seven_logos, six_logos, three_signatures};
pub(crate) use languages::{LANGUAGES, of_language};
pub(crate) use pictures::{drawn, logos, scrawl};
pub(crate) use trial::trial;

/// Calls with the fonts of Hadir.
pub(crate) fn with_fonts<T>(what: impl FnOnce(&Fonts<'_>) -> T) -> T {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts");
    let read = |name: &str| std::fs::read(format!("{folder}/{name}.ttf")).unwrap();
    let [regular, bold] = ["Amiri-Regular", "Amiri-Bold"].map(read);
    let others = ["NotoSansSyriac-Regular", "NotoSansSyriac-Bold"].map(read);
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    what(&Fonts { regular: &regular, bold: &bold, others: &others })
}

pub(crate) fn text(language: &str, text: &str) -> Text {
    Text { text: text.to_owned(), language: language.to_owned() }
}

pub(crate) fn line(language: &str, style: Style, words: &str) -> Line {
    Line { text: text(language, words), style, personal: false }
}

pub(crate) fn personal(language: &str, style: Style, words: &str) -> Line {
    Line { personal: true, ..line(language, style, words) }
}

pub(crate) fn signature(language: &str, name: &str, function: &str) -> Signature {
    Signature { name: text(language, name), function: text(language, function), picture: None }
}

/// A logo without a picture.
pub(crate) fn named(language: &str, name: &str) -> Logo {
    Logo { name: text(language, name), picture: None }
}

/// A certificate in Arabic for a person of this name.
pub(crate) fn arabic(name: &str, latin: Option<&str>, number: usize) -> Certificate {
    Certificate {
        design: Design::default(),
        document_title: format!("شهادة مشاركة – {name}"),
        language: "ar".to_owned(),
        logos: vec![
            named("ar", "منتدى النجف الاجتماعي"),
            named("ar", "المنتدى الاجتماعي العراقي"),
            named("it", "Un Ponte Per"),
        ],
        title: text("ar", "شهادة مشاركة"),
        second_title: None,
        opening: Some(text("ar", "تُمنح هذه الشهادة إلى")),
        name: text("ar", name),
        latin_name: latin.map(|latin| text("en", latin)),
        body: vec![
            personal("ar", Style::Small, "من \u{2068}فريق فكّر بغيرك\u{2069}"),
            line("ar", Style::Body, "إثباتاً للمشاركة في التدريب الموسوم"),
            line("ar", Style::Strong, "«\u{2068}التخطيط للحملات المدنية وإدارتها\u{2069}»"),
            line(
                "ar",
                Style::Body,
                "الذي أُقيم في \u{2068}النجف\u{2069} من ١ إلى ٢\u{A0}حزيران\u{A0}٢٠١٨، بواقع ١٢\u{A0}ساعة تدريبية.",
            ),
        ],
        second: Vec::new(),
        notes: vec![
            text(
                "ar",
                "تنظيم: \u{2068}منتدى النجف الاجتماعي\u{2069} · بالتعاون مع: \u{2068}المنتدى الاجتماعي العراقي\u{2069}",
            ),
            text(
                "ar",
                "ضمن برنامج «\u{2068}مسارات التعايش في بلاد الرافدين\u{2069}» · بدعم من \u{2068}Fondation Assistance Internationale (FAI)\u{2069}",
            ),
        ],
        signatures: vec![
            signature("ar", "سلمان خيرالله", "المدرّب"),
            signature("ar", "أ.د. هُدى عبد الأمير الموسوي", "سكرتارية المنتدى · الختم"),
        ],
        issued: Some(text("ar", "النجف، ٥\u{A0}حزيران\u{A0}٢٠١٨")),
        issued_on: Some("2018-06-05".to_owned()),
        serial: format!("NJF-A-2018-{number:04}"),
        code: None,
        attachment: None,
    }
}

/// Arabic with a smaller English block.
pub(crate) fn bilingual() -> Certificate {
    Certificate {
        second_title: Some(text("en", "Certificate of Participation")),
        second: vec![
            line(
                "en",
                Style::Body,
                "This certificate is awarded to Zahraa Abdulameer Hussein Al-Kufi of the team “Think of Others” for participation in the training “Planning and Managing Civic Campaigns”, held in Najaf, Iraq, 1–2 June 2018 (12\u{A0}training hours).",
            ),
            line(
                "en",
                Style::Small,
                "Organised by Najaf Social Forum in cooperation with Iraqi Social Forum. Within the programme “Paths of Coexistence in Mesopotamia”, with the support of Fondation Assistance Internationale (FAI).",
            ),
        ],
        ..arabic("زهراء عبد الأمير حسين الكوفي", Some("Zahraa Abdulameer Hussein Al-Kufi"), 7)
    }
}

/// English alone.
pub(crate) fn english() -> Certificate {
    Certificate {
        design: Design::default(),
        document_title: "Certificate of Participation – Zahraa Al-Kufi".to_owned(),
        language: "en".to_owned(),
        logos: vec![named("en", "Najaf Social Forum"), named("en", "Iraqi Social Forum")],
        title: text("en", "Certificate of Participation"),
        second_title: None,
        opening: Some(text("en", "This certificate is awarded to")),
        name: text("en", "Zahraa Abdulameer Al-Kufi"),
        latin_name: None,
        body: vec![
            line("en", Style::Body, "for participation in the training"),
            line("en", Style::Strong, "“Planning and Managing Civic Campaigns”"),
            line("en", Style::Body, "held in Najaf, Iraq, 1–2 June 2018 (12\u{A0}training hours)."),
        ],
        second: Vec::new(),
        notes: vec![text(
            "en",
            "Organised by Najaf Social Forum in cooperation with Iraqi Social Forum.",
        )],
        signatures: vec![
            signature("en", "Salman Khairallah", "Trainer"),
            signature("en", "Huda Al-Musawi", "Secretariat"),
        ],
        issued: Some(text("en", "Najaf, 5 June 2018")),
        issued_on: Some("2018-06-05".to_owned()),
        serial: "NJF-A-2018-0008".to_owned(),
        code: None,
        attachment: None,
    }
}

/// A name in Syriac letters on a page in Arabic or English.
pub(crate) fn syriac(language: &str) -> Certificate {
    let page = if language == "ar" { arabic("", None, 9) } else { english() };
    Certificate { name: text(language, "ܫܡܥܘܢ ܡܲܪܝܲܡ ܝܘܣܦ"), ..page }
}

/// Italian alone, with one signature.
pub(crate) fn italian() -> Certificate {
    Certificate {
        design: Design::default(),
        document_title: "Attestato di partecipazione – Chiara Bellò".to_owned(),
        language: "it".to_owned(),
        logos: vec![named("it", "Un Ponte Per")],
        title: text("it", "Attestato di partecipazione"),
        opening: Some(text("it", "Si attesta la partecipazione di")),
        name: text("it", "Chiara Bellò D’Incà"),
        body: vec![
            line("it", Style::Body, "al percorso formativo"),
            line(
                "it",
                Style::Strong,
                "«Più diritti, più comunità: pianificare e gestire campagne civiche nelle città dell’Iraq»",
            ),
            line(
                "it",
                Style::Body,
                "svoltosi a Najaf, Iraq, 1–2 giugno 2018, per un totale di 12\u{A0}ore.",
            ),
        ],
        notes: vec![text(
            "it",
            "Nell’ambito del programma «Sentieri di convivenza», con il sostegno di Fondation Assistance Internationale (FAI).",
        )],
        signatures: vec![signature("it", "Salman Khairallah", "Formatore")],
        issued: Some(text("it", "Najaf, 5 giugno 2018")),
        serial: "UPP-A-2018-0003".to_owned(),
        ..english()
    }
}

/// Sorani.
pub(crate) fn sorani() -> Certificate {
    Certificate {
        design: Design::default(),
        document_title: "بڕوانامەی بەشداریکردن".to_owned(),
        language: "ckb".to_owned(),
        logos: vec![
            named("ckb", "کۆڕبەندی کۆمەڵایەتیی کوردستان"),
            named("en", "Iraqi Social Forum"),
        ],
        title: text("ckb", "بڕوانامەی بەشداریکردن"),
        second_title: None,
        opening: Some(text("ckb", "ئەم بڕوانامەیە دەبەخشرێت بە")),
        name: text("ckb", "ڕێبوار ئازاد کەریم"),
        latin_name: Some(text("en", "Rebwar Azad Karim")),
        body: vec![
            line(
                "ckb",
                Style::Body,
                "بۆ بەشداریکردن لە ڕاهێنانی «\u{2068}پلاندانان و بەڕێوەبردنی هەڵمەتی مەدەنی\u{2069}»",
            ),
            line(
                "ckb",
                Style::Body,
                "شوێن: \u{2068}سلێمانی\u{2069} · کات: \u{2068}١–٢\u{A0}حوزەیرانی ٢٠١٨\u{2069} · ماوە: ١٢\u{A0}کاتژمێر",
            ),
        ],
        second: Vec::new(),
        notes: vec![text(
            "ckb",
            "ڕێکخەر: \u{2068}کۆڕبەندی کۆمەڵایەتیی کوردستان\u{2069} · بە هاوکاریی: \u{2068}Iraqi Social Forum\u{2069}",
        )],
        signatures: vec![
            signature("ckb", "ژیان عومەر", "ڕاهێنەر"),
            signature("ckb", "شیلان گۆران", "سکرتاریەت"),
        ],
        issued: Some(text("ckb", "سلێمانی، ٥\u{A0}حوزەیران ٢٠١٨")),
        serial: "KSF-B-2018-0012".to_owned(),
        ..english()
    }
}
