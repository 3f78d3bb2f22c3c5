//! Numbers, times, durations, sizes, lists and quotes in one language and one kind of digits.

use crate::table::{self, Patterns};
use crate::{Digits, Direction, Language};

/// First strong isolate: what follows is ordered by itself.
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate: the end of what [`ISOLATE`] began.
const END: char = '\u{2069}';
/// Right-to-left mark: an invisible letter of that direction.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// Formats figures for one reader. Small and cheap to copy: make one wherever a language is known.
#[derive(Clone, Copy)]
pub struct Figures {
    pub(crate) language: Language,
    pub(crate) arabic: bool,
    pub(crate) patterns: &'static Patterns,
}

impl Figures {
    /// Figures for a reader of `language` with the setting `digits`.
    #[must_use]
    pub fn new(language: Language, digits: Digits) -> Figures {
        Figures {
            language,
            arabic: digits.are_arabic(language),
            patterns: table::patterns(language),
        }
    }

    /// The language of these figures.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A whole number in the chosen digits, thousands grouped: "1,234", "١٬٢٣٤". Not for years, which are not grouped.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let plain = number.unsigned_abs().to_string();
        let group = if self.arabic { &self.patterns.group_arab } else { &self.patterns.group_latn };
        let mut text = String::new();
        if number < 0 {
            text.push('\u{2212}');
        }
        for (index, digit) in plain.chars().enumerate() {
            if index > 0 && (plain.len() - index).is_multiple_of(3) {
                text.push_str(group);
            }
            text.push(digit);
        }
        self.digits(&text)
    }

    /// The same text with its ASCII digits in the chosen digits; nothing else changes.
    #[must_use]
    pub fn digits(&self, text: &str) -> String {
        if !self.arabic {
            return text.to_owned();
        }
        text.chars()
            .map(|character| {
                character
                    .to_digit(10)
                    .filter(|_| character.is_ascii())
                    .map_or(character, arabic_digit)
            })
            .collect()
    }

    /// The ten digits in use, zero first, for a screen that maps single digits itself.
    #[must_use]
    pub fn digit_characters(&self) -> String {
        self.digits("0123456789")
    }

    /// A whole percentage: "75%", "٧٥٪" (followed by an invisible Arabic letter mark that keeps the sign on its side).
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        let pattern =
            if self.arabic { &self.patterns.percent_arab } else { &self.patterns.percent_latn };
        table::fill(pattern, &[("n", &self.number(percent))])
    }

    /// A time of day on the 24-hour clock, from minutes after midnight: "09:02". Minutes past 24:00 show as the time
    /// of the next day, as a clock on the wall would.
    #[must_use]
    pub fn time(&self, minute_of_day: i32) -> String {
        let minute = minute_of_day.rem_euclid(24 * 60);
        self.digits(&format!("{:02}:{:02}", minute / 60, minute % 60))
    }

    /// From one time to another: "11:00–12:30". Each time is isolated, the dash follows the paragraph, so the start
    /// stands where the reader begins.
    #[must_use]
    pub fn time_range(&self, start: i32, end: i32) -> String {
        self.directed(&format!("{}–{}", isolated(&self.time(start)), isolated(&self.time(end))))
    }

    /// A length of time, short: "4 h 30", "6 h", "45 min". Negative lengths count as none.
    #[must_use]
    pub fn duration(&self, minutes: i32) -> String {
        let minutes = minutes.max(0);
        let (hours, rest) = (minutes / 60, minutes % 60);
        let pattern = match (hours, rest) {
            (0, _) => &self.patterns.duration_m,
            (_, 0) => &self.patterns.duration_h,
            _ => &self.patterns.duration_hm,
        };
        // Latin patterns end in the bare minutes, which read as a clock's: "4 h 05".
        let shown_rest = if hours > 0 && pattern.ends_with("{m}") {
            format!("{rest:02}")
        } else {
            rest.to_string()
        };
        table::fill(
            pattern,
            &[("h", &self.number(i64::from(hours))), ("m", &self.digits(&shown_rest))],
        )
    }

    /// Items as people list them: "a, b and c", "a وb وc". Each item is isolated, for names mix scripts. Items that
    /// hold commas are parted by semicolons.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let commas = items.iter().any(|item| item.contains([',', '،']));
        let middle = if commas { &self.patterns.list_mid_commas } else { &self.patterns.list_mid };
        let items: Vec<String> = items.iter().map(|item| isolated(item)).collect();
        table::join(&items, middle, &self.patterns.list2)
    }

    /// Parts of one line with a middle dot between them, each isolated: "Najaf · 1–2 June 2018". Empty parts vanish.
    #[must_use]
    pub fn line(&self, parts: &[String]) -> String {
        let parts: Vec<String> =
            parts.iter().filter(|part| !part.is_empty()).map(|part| isolated(part)).collect();
        self.directed(&parts.join(" · "))
    }

    /// The text with a first strong mark of the language's direction. Text made of nothing but isolates has no
    /// direction of its own: put into a sentence, and isolated again there, it would run from left to right
    /// (Unicode Standard Annex 9, rules P2, P3 and X5c).
    fn directed(&self, text: &str) -> String {
        match self.language.direction() {
            Direction::RightToLeft if !text.is_empty() => format!("{RIGHT_TO_LEFT_MARK}{text}"),
            _ => text.to_owned(),
        }
    }

    /// Text in the language's quotation marks: «x» or “x”.
    #[must_use]
    pub fn quote(&self, text: &str) -> String {
        let [open, close] = &self.patterns.quotes;
        format!("{open}{}{close}", isolated(text))
    }

    /// The size of a file in units of 1024 as file managers show it, rounded half up: "312 KB", "1.4 MB".
    #[must_use]
    pub fn bytes(&self, bytes: u64) -> String {
        let [single, kilo, mega, giga] = &self.patterns.bytes;
        let (pattern, unit) = match bytes {
            0..1024 => (single, 1),
            1024..1_048_064 => (kilo, 1024),
            1_048_064..1_073_217_536 => (mega, 1 << 20),
            _ => (giga, 1 << 30),
        };
        let tenths = (u128::from(bytes) * 20 + unit) / (unit * 2);
        let amount = if unit <= 1024 || tenths >= 1000 {
            let whole = (u128::from(bytes) * 2 + unit) / (unit * 2);
            self.number(i64::try_from(whole).unwrap_or(i64::MAX))
        } else {
            let decimal =
                if self.arabic { &self.patterns.decimal_arab } else { &self.patterns.decimal_latn };
            self.digits(&format!("{}{decimal}{}", tenths / 10, tenths % 10))
        };
        table::fill(pattern, &[("n", &amount)])
    }
}

/// `text` between isolation marks.
fn isolated(text: &str) -> String {
    format!("{ISOLATE}{text}{END}")
}

/// The Arabic-Indic digit of a value from 0 to 9.
fn arabic_digit(value: u32) -> char {
    char::from_u32(0x0660 + value).unwrap_or('\u{0660}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic() -> Figures {
        Figures::new(Language::Arabic, Digits::Auto)
    }

    fn english() -> Figures {
        Figures::new(Language::English, Digits::Auto)
    }

    #[test]
    fn numbers_follow_the_language_unless_the_setting_says_otherwise() {
        assert_eq!(arabic().number(1_234_567), "١٬٢٣٤٬٥٦٧");
        assert_eq!(Figures::new(Language::Arabic, Digits::Latn).number(1234), "1,234");
        assert_eq!(english().number(999), "999");
        assert_eq!(english().number(-1000), "−1,000");
        assert_eq!(Figures::new(Language::Italian, Digits::Auto).number(1234), "1.234");
        assert_eq!(Figures::new(Language::English, Digits::Arab).number(14), "١٤");
        assert_eq!(Figures::new(Language::Sorani, Digits::Auto).digit_characters(), "٠١٢٣٤٥٦٧٨٩");
        assert_eq!(arabic().number(i64::MIN), "−٩٬٢٢٣٬٣٧٢٬٠٣٦٬٨٥٤٬٧٧٥٬٨٠٨");
    }

    #[test]
    fn only_ascii_digits_change() {
        assert_eq!(
            arabic().digits("NJF-2018 ۷٣"),
            "NJF-٢٠١٨ ۷٣",
            "other digits are somebody's text"
        );
    }

    #[test]
    fn the_percent_sign_keeps_its_side() {
        assert_eq!(arabic().percent(75), "٧٥٪\u{061c}");
        assert_eq!(english().percent(75), "75%");
        assert_eq!(Figures::new(Language::Sorani, Digits::Latn).percent(100), "100%");
    }

    #[test]
    fn times_are_on_the_24_hour_clock_and_wrap_after_midnight() {
        assert_eq!(arabic().time(9 * 60 + 2), "٠٩:٠٢");
        assert_eq!(english().time(0), "00:00");
        assert_eq!(english().time(1440 + 30), "00:30");
    }

    #[test]
    fn each_time_of_a_range_is_isolated_and_the_dash_is_not() {
        assert_eq!(
            arabic().time_range(660, 750),
            "\u{200f}\u{2068}١١:٠٠\u{2069}–\u{2068}١٢:٣٠\u{2069}"
        );
    }

    #[test]
    fn durations_are_short() {
        assert_eq!(arabic().duration(270), "٤ س ٣٠ د");
        assert_eq!(arabic().duration(360), "٦ س");
        assert_eq!(english().duration(270), "4 h 30");
        assert_eq!(english().duration(245), "4 h 05");
        assert_eq!(english().duration(5), "5 min");
        assert_eq!(english().duration(0), "0 min");
        assert_eq!(
            Figures::new(Language::Sorani, Digits::Auto).duration(270),
            "٤ کاتژمێر و ٣٠ خولەک"
        );
        assert_eq!(Figures::new(Language::Italian, Digits::Auto).duration(270), "4 h 30");
    }

    #[test]
    fn lists_read_as_in_the_language() {
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        let plain = |language| {
            let text = Figures::new(language, Digits::Auto).list(&items);
            text.replace(['\u{2068}', '\u{2069}'], "")
        };
        assert_eq!(plain(Language::Arabic), "a وb وc");
        assert_eq!(plain(Language::Sorani), "a، b و c");
        assert_eq!(plain(Language::English), "a, b and c");
        assert_eq!(plain(Language::Italian), "a, b e c");
        assert_eq!(english().list(&[]), "");
        assert_eq!(arabic().list(&["Un Ponte Per".to_owned()]), "\u{2068}Un Ponte Per\u{2069}");
    }

    #[test]
    fn items_with_commas_are_parted_by_semicolons() {
        let items = ["day 1, morning", "day 1, evening", "day 2, morning"].map(str::to_owned);
        let text = english().list(&items).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(text, "day 1, morning; day 1, evening and day 2, morning");
    }

    #[test]
    fn a_brace_in_a_name_is_only_a_brace() {
        let text = english().list(&["{1}".to_owned(), "{0}".to_owned(), "x".to_owned()]);
        assert_eq!(text.replace(['\u{2068}', '\u{2069}'], ""), "{1}, {0} and x");
    }

    #[test]
    fn empty_parts_leave_no_dots() {
        let text = english().line(&["Najaf".to_owned(), String::new(), "1 June".to_owned()]);
        assert_eq!(text, "\u{2068}Najaf\u{2069} · \u{2068}1 June\u{2069}");
    }

    #[test]
    fn quotes_are_those_of_print() {
        assert_eq!(arabic().quote("س"), "«\u{2068}س\u{2069}»");
        assert_eq!(english().quote("x"), "“\u{2068}x\u{2069}”");
    }

    #[test]
    fn sizes_read_as_in_a_file_manager() {
        assert_eq!(english().bytes(0), "0 bytes");
        assert_eq!(english().bytes(1023), "1,023 bytes");
        assert_eq!(english().bytes(312 * 1024), "312 KB");
        assert_eq!(arabic().bytes(312 * 1024), "٣١٢ كيلوبايت");
        assert_eq!(english().bytes(1024 * 1024 - 1), "1.0 MB", "never 1,024 KB");
        assert_eq!(english().bytes(1_468_006), "1.4 MB");
        assert_eq!(arabic().bytes(1_468_006), "١٫٤ ميغابايت");
        assert_eq!(english().bytes((1 << 32) - 1), "4.0 GB");
        assert_eq!(english().bytes(u64::MAX), "17,179,869,184 GB");
    }
}
