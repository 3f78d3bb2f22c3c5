//! A page to try on paper.

use paper::{Design, Look, Margins, TestPage};

use super::text;

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
        kept_free: Some(kept),
    }
}
