//! A list to sign, and a page to try on paper.

use paper::{Design, Look, Margins, SignInRow, SignInSheet, Style, TestPage};

use super::{line, named, text};

/// A list of fifteen people with five empty rows and columns for two days.
pub(crate) fn sheet() -> SignInSheet {
    let names = [
        "زهراء عبد الأمير حسين الكوفي",
        "علي كاظم جواد",
        "مريم مهدي صالح",
        "حسين ناصر سعدون",
        "نور رشيد العبيدي",
        "سارة يوسف الجبوري",
        "كرّار حيدر التميمي",
        "هبة صباح الربيعي",
        "ڕێبوار ئازاد کەریم",
        "ژیان عومەر",
        "مصطفى باسم الخزرجي",
        "رقية عادل الموسوي",
        "Chiara Bellò",
        "أحمد فاضل الزبيدي",
        "دعاء كريم البصري",
    ];
    let rows =
        names.iter().zip("١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ١٠ ١١ ١٢ ١٣ ١٤ ١٥".split(' ')).map(|(name, number)| {
            SignInRow {
                number: text("ar", number),
                name: text("ar", name),
                organisation: Some(text("ar", "فريق فكّر بغيرك")),
            }
        });
    SignInSheet {
        document_title: "ورقة الحضور".to_owned(),
        language: "ar".to_owned(),
        logos: vec![named("ar", "منتدى النجف الاجتماعي"), named("it", "Un Ponte Per")],
        header: vec![
            line(
                "ar",
                Style::Strong,
                "ورقة الحضور: «\u{2068}التخطيط للحملات المدنية وإدارتها\u{2069}»",
            ),
            line(
                "ar",
                Style::Body,
                "النجف، ١–٢\u{A0}حزيران\u{A0}٢٠١٨ · المدرّب: \u{2068}سلمان خيرالله\u{2069}",
            ),
            line(
                "ar",
                Style::Small,
                "ضمن برنامج «\u{2068}مسارات التعايش في بلاد الرافدين\u{2069}» · بدعم من \u{2068}Fondation Assistance Internationale (FAI)\u{2069}",
            ),
        ],
        number_head: vec![text("ar", "ت"), text("en", "No.")],
        name_head: vec![text("ar", "الاسم الكامل"), text("en", "Full name")],
        organisation_head: vec![
            text("ar", "المنظمة أو الفريق"),
            text("en", "Organisation or team"),
        ],
        signature_heads: vec![
            vec![text("ar", "التوقيع ١ حزيران"), text("en", "Signature 1 June")],
            vec![text("ar", "التوقيع ٢ حزيران"), text("en", "Signature 2 June")],
        ],
        rows: rows.collect(),
        blank_rows: 5,
        footer: vec![
            text("ar", "اسم المدرّب وتوقيعه"),
            text("ar", "الختم"),
            text("ar", "عدد التواقيع"),
        ],
        serial: "NJF-A-2018-T07".to_owned(),
        page_labels: vec![text("ar", "الصفحة ١ من ٢"), text("ar", "الصفحة ٢ من ٢")],
    }
}

/// A page to try stock that keeps its upper and its start edge free.
pub(crate) fn trial(language: &str) -> TestPage {
    let kept_free = Margins { top: 25, bottom: 10, start: 15, end: 5 };
    let words = if language == "ar" {
        [
            "صفحة اختبار",
            "تفصل بين الخطوط الطويلة ١٠ مم بدءاً من حافة الورقة.",
            "الخط المتقطع: ما تبلغه كل طابعة.",
            "الخط العريض: لا يُطبع شيء خارجه.",
        ]
    } else {
        [
            "Test page",
            "Long strokes are 10 mm apart, counted from the edge of the paper.",
            "Dashed line: what every printer reaches.",
            "Bold line: nothing is printed outside of it.",
        ]
    };
    let [title, rulers, printer_margin, kept] = words.map(|words| text(language, words));
    TestPage {
        design: Design { look: Look::Stock, kept_free, ..Design::default() },
        document_title: title.text.clone(),
        language: language.to_owned(),
        title,
        rulers,
        printer_margin,
        kept_free: kept,
    }
}
