//! Certificates that are hard to lay out: long names, long titles, many logos, three who sign.

use paper::{Certificate, Line, Logo, Signature, Style};

use super::{arabic, bilingual, drawn, italian, line, logos, named, personal, scrawl, text};

/// A name that cannot stand in one line.
pub(crate) fn long_name() -> Certificate {
    arabic(
        "الأستاذة الدكتورة فاطمة الزهراء عبد الرحمن محمد حسن عبد الأمير كاظم جواد الموسوي النجفي الحسيني آل بحر العلوم الطباطبائي",
        Some("Fatima Al-Zahraa Abdulrahman Mohammed Hassan Abdulameer Kadhim Jawad Al-Musawi"),
        9999,
    )
}

/// Six logos of different shapes, five of them pictures.
pub(crate) fn six_logos() -> Certificate {
    let picture = |name: &str, width, height, colour| Logo {
        name: text("en", name),
        picture: Some(drawn(width, height, colour).into()),
    };
    Certificate {
        logos: vec![
            picture("Najaf Social Forum", 320, 320, [11, 85, 99]),
            picture("Iraqi Social Forum", 600, 200, [154, 63, 29]),
            named("it", "Un Ponte Per"),
            picture("Fondation Assistance Internationale", 900, 220, [30, 60, 140]),
            picture("Think of Others", 200, 320, [60, 110, 60]),
            picture("Mesopotamia Paths", 400, 400, [140, 106, 31]),
        ],
        ..bilingual()
    }
}

/// Seven organisations, the last of them without a picture.
pub(crate) fn seven_logos() -> Vec<Logo> {
    let mut logos = logos(6);
    logos.push(named("ar", "شبكة الشباب من أجل السلام في نينوى"));
    logos
}

/// Three people who sign, two of them by a scan.
pub(crate) fn three_signatures() -> Vec<Signature> {
    let signature = |name: &str, function: &str, scan: Option<u32>| Signature {
        name: text("ar", name),
        function: text("ar", function),
        picture: scan.map(|seed| scrawl(seed).into()),
    };
    vec![
        signature("سلمان خيرالله", "المدرّب", Some(1)),
        signature("أ.د. هُدى عبد الأمير الموسوي", "سكرتارية المنتدى الاجتماعي العراقي", None),
        signature("علي صاحب الكعبي", "منسّق البرنامج · الختم", Some(4)),
    ]
}

/// Everything at once: a name of six parts, a long title, seven logos, three signatures, long
/// lines for the donor, in one language or in two.
pub(crate) fn hard(second: bool) -> Certificate {
    let title = "«\u{2068}تمكين الشباب والنساء في المجتمعات المحلية من التخطيط للحملات المدنية السلمية وإدارتها وتقييم أثرها في محافظات نينوى والأنبار وصلاح الدين\u{2069}»";
    let name = "فاطمة الزهراء عبد الأمير محمد حسن الموسوي النجفي";
    let latin = "Fatima Al-Zahraa Abdulameer Mohammed Hassan Al-Musawi Al-Najafi";
    let plain = arabic(name, Some(latin), 12);
    let mut body = plain.body.clone();
    body[0] = personal(
        "ar",
        Style::Small,
        "من \u{2068}الجمعية العراقية لحقوق الإنسان والتنمية المستدامة\u{2069}",
    );
    body[2] = line("ar", Style::Strong, title);
    let notes = vec![
        text(
            "ar",
            "تنظيم: \u{2068}منتدى النجف الاجتماعي\u{2069} · بالتعاون مع: \u{2068}المنتدى الاجتماعي العراقي\u{2069} و\u{2068}شبكة الشباب من أجل السلام في نينوى\u{2069} و\u{2068}مبادرة التضامن مع المجتمع المدني العراقي\u{2069}",
        ),
        text(
            "ar",
            "ضمن برنامج «\u{2068}مسارات التعايش في بلاد الرافدين\u{2069}» · بتمويل من \u{2068}الاتحاد الأوروبي\u{2069} وبدعم من \u{2068}Fondation Assistance Internationale (FAI)\u{2069} وبالشراكة مع \u{2068}Un Ponte Per\u{2069}",
        ),
    ];
    let english: Vec<Line> = vec![
        line(
            "en",
            Style::Body,
            "This certificate is awarded to Fatima Al-Zahraa Abdulameer Mohammed Hassan Al-Musawi Al-Najafi of the Iraqi Association for Human Rights and Sustainable Development for participation in the training “Enabling young people and women in local communities to plan, run and evaluate peaceful civic campaigns in Nineveh, Anbar and Salah al-Din”, held in Najaf, Iraq, 1–2 June 2018 (12\u{A0}training hours).",
        ),
        line(
            "en",
            Style::Small,
            "Organised by Najaf Social Forum in cooperation with Iraqi Social Forum, the Youth Network for Peace in Nineveh and the Iraqi Civil Society Solidarity Initiative. Within the programme “Paths of Coexistence in Mesopotamia”, funded by the European Union, with the support of Fondation Assistance Internationale (FAI), in partnership with Un Ponte Per.",
        ),
    ];
    Certificate {
        logos: seven_logos(),
        second_title: second.then(|| text("en", "Certificate of Participation")),
        body,
        second: if second { english } else { Vec::new() },
        notes,
        signatures: three_signatures(),
        code: Some("NJF-A-2018-0012|7KQ4-M2XD|FAM|NJF-A-2018-T07".to_owned()),
        ..plain
    }
}

/// The same weight of words in Italian, with three logos and one signature.
pub(crate) fn hard_italian() -> Certificate {
    let plain = italian();
    let mut body = plain.body.clone();
    body[1] = line(
        "it",
        Style::Strong,
        "«Più diritti, più comunità: pianificare, gestire e valutare campagne civiche nonviolente nelle città e nei villaggi dell’Iraq centrale e meridionale»",
    );
    Certificate {
        name: text("it", "Maria Addolorata Giuseppina Quattrocchi-Bentivoglio della Rovere"),
        logos: logos(4),
        body,
        signatures: vec![Signature {
            picture: Some(scrawl(2).into()),
            ..plain.signatures[0].clone()
        }],
        code: Some("UPP-A-2018-0003|9M2K-TT41|MAG|UPP-A-2018-T02".to_owned()),
        ..plain
    }
}
