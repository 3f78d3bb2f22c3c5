//! A list to sign.

use paper::{SignInRow, SignInSheet, Style};

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
