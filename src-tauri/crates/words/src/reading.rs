//! Reading times and dates that a person typed or pasted, in any of the digits in use. What cannot be read for certain
//! gives `None`: a wrong guess would be printed on certificates.

use crate::Language;
use crate::table::{Patterns, patterns};
use chrono::NaiveDate;

/// Years outside these are slips of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// The same text with Arabic-Indic (٠…٩) and Persian (۰…۹) digits as 0…9; nothing else changes.
#[must_use]
pub fn read_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

fn ascii_digit(character: char) -> char {
    let zero = match character {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        _ => return character,
    };
    char::from_digit(u32::from(character) - zero, 10).unwrap_or(character)
}

/// Minutes after midnight of a typed time: "9:30", "٩:٣٠", "930", "0930", "09.30", "٩٫٣٠", "9 30", "9", "2:30 pm",
/// "٢:٣٠ م". From 0 to 1440 ("24:00" is the end of the day); `None` for anything else.
#[must_use]
pub fn read_time(text: &str) -> Option<i32> {
    let text = plain(text);
    let (text, half) = strip_half(text.trim());
    let (hours, minutes) = match text.split_once([':', '.', '٫', ',', '،', 'h', ' ']) {
        Some((hours, minutes)) => (hours.trim(), minutes.trim()),
        None if text.len() >= 3 => text.split_at_checked(text.len() - 2)?,
        None => (text, "00"),
    };
    if minutes.len() != 2 || !(1..=2).contains(&hours.len()) {
        return None;
    }
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let hours = match half {
        None => hours,
        Some(_) if !(1..=12).contains(&hours) => return None,
        Some(Half::Morning) => hours % 12,
        Some(Half::Afternoon) => hours % 12 + 12,
    };
    let minute = hours * 60 + minutes;
    (minutes < 60 && minute <= 24 * 60).then_some(minute)
}

/// Half of the day, where a 12-hour time names it.
enum Half {
    Morning,
    Afternoon,
}

/// Takes "am", "pm" and their like off the end. `text` is folded.
fn strip_half(text: &str) -> (&str, Option<Half>) {
    for language in Language::ALL {
        let known = patterns(language);
        let ends =
            |words: &[String]| words.iter().find_map(|word| text.strip_suffix(fold(word).as_str()));
        if let Some(rest) = ends(&known.read_am) {
            return (rest.trim(), Some(Half::Morning));
        }
        if let Some(rest) = ends(&known.read_pm) {
            return (rest.trim(), Some(Half::Afternoon));
        }
    }
    (text, None)
}

/// A typed date: "1/6/2018" (day first), "2018-06-01", "1.6.18", or with a month's name in any of the four languages:
/// "١ حزيران ٢٠١٨", "١ی حوزەیرانی ٢٠١٨", "June 1, 2018", "1º giugno 2018"; a weekday beside it is passed over.
/// `None` for days that do not exist (31 February), for a date without a year, and for other text.
#[must_use]
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let text = plain(text);
    let (numbers, words) = pieces(&text);
    let month = month_among(&words)?;
    let (day, month, year) = match (month, numbers.as_slice()) {
        (Some(month), [year, day]) if year.len() == 4 => (day, month, year),
        (Some(month), [day, year]) => (day, month, year),
        (None, [year, month, day]) if year.len() == 4 => (day, number(month)?, year),
        (None, [day, month, year]) => (day, number(month)?, year),
        _ => return None,
    };
    if day.len() > 2 {
        return None;
    }
    let year = match year.len() {
        2 => 2000 + number(year)?,
        4 => number(year)?,
        _ => return None,
    };
    if !YEARS.contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(number(day)?).ok()?)
}

/// The runs of digits, and the words between them, in order. `text` is folded.
fn pieces(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut numbers = Vec::new();
    let mut words = Vec::new();
    for part in text
        .split(|c: char| c.is_whitespace() || "/-–.,،'’".contains(c))
        .filter(|part| !part.is_empty())
    {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let digits = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
            let (piece, after) = rest.split_at(end);
            if digits {
                numbers.push(piece);
            } else {
                words.push(piece);
            }
            rest = after;
        }
    }
    (numbers, words)
}

/// The month that the words name, 1 to 12: `Some(None)` where they name none and mean nothing else either, `None`
/// where a word is not understood or two months are named.
fn month_among(words: &[&str]) -> Option<Option<i32>> {
    let mut month = None;
    let mut rest = words;
    while let Some((first, after)) = rest.split_first() {
        let pair = after.first().and_then(|second| month_named(&format!("{first} {second}")));
        let found = pair.or_else(|| month_named(first));
        rest = match (pair, after) {
            (Some(_), [_, after @ ..]) => after,
            _ => after,
        };
        match found {
            Some(_) if month.is_some() => return None,
            Some(found) => month = Some(found),
            None if Language::ALL
                .into_iter()
                .any(|language| means_nothing(first, patterns(language))) => {}
            None => return None,
        }
    }
    Some(month)
}

/// The month with this name in any language, 1 to 12; Sorani's ezafe ی may follow the name.
fn month_named(name: &str) -> Option<i32> {
    let bare = name.strip_suffix('ي').unwrap_or(name);
    Language::ALL.into_iter().find_map(|language| {
        let known = patterns(language);
        (1..).zip(known.months.iter().zip(&known.read_months)).find_map(
            |(number, (month, others))| {
                let matches = |known: &String| {
                    let known = fold(known);
                    known == name || known == bare
                };
                (matches(month) || others.iter().any(matches)).then_some(number)
            },
        )
    })
}

/// Whether a word beside a date is a weekday or a word like "on".
fn means_nothing(word: &str, known: &Patterns) -> bool {
    known.days_sun_first.iter().chain(&known.read_ignored).any(|ignored| fold(ignored) == word)
}

/// The number of a short run of ASCII digits.
fn number(digits: &str) -> Option<i32> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// Folded text with ASCII digits and without invisible direction marks.
fn plain(text: &str) -> String {
    fold(&read_digits(text))
}

/// Lower case, and one spelling for letters that typists exchange: ا for أإآ, ي for ی ى ێ, ك for ک, ه for ة ە ھ. Vowel
/// signs, tatweel and direction marks vanish.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'أ' | 'إ' | 'آ' => folded.push('ا'),
            'ی' | 'ى' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' | 'ە' | 'ھ' => folded.push('ه'),
            'ì' => folded.push('i'),
            '\u{0640}' | '\u{064B}'..='\u{0652}' => {}
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{061C}' => {}
            _ => folded.push(character),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, Figures};

    fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn digits_of_all_three_kinds_are_read() {
        assert_eq!(read_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 09 أ"), "0123456789 0123456789 09 أ");
    }

    #[test]
    fn times_in_every_usual_spelling() {
        for text in [
            "9:30", "٩:٣٠", "930", "٩٣٠", "0930", "09.30", "٩٫٣٠", "۹:۳۰", " 9 30 ", "9h30",
            "09:30", "9,30", "9:30 am",
        ] {
            assert_eq!(read_time(text), Some(570), "{text}");
        }
        assert_eq!(read_time("\u{2068}٠٩:٣٠\u{2069}"), Some(570), "as Hadir itself shows it");
        assert_eq!(read_time("9"), Some(540));
        assert_eq!(read_time("0:05"), Some(5));
        assert_eq!(read_time("24:00"), Some(1440));
        assert_eq!(read_time("2:30 PM"), Some(870));
        assert_eq!(read_time("٢:٣٠ م"), Some(870));
        assert_eq!(read_time("٩ صباحاً"), Some(540));
        assert_eq!(read_time("٢:٣٠ د.ن"), Some(870));
        assert_eq!(read_time("12:15 am"), Some(15));
        assert_eq!(read_time("12:15 pm"), Some(735));
    }

    #[test]
    fn what_is_no_time_is_not_guessed() {
        for text in [
            "",
            "25:00",
            "24:01",
            "9:60",
            "9:5",
            "9:300",
            "12345",
            "half past nine",
            ":30",
            "9:",
            "-1:30",
            "14:00 pm",
            "pm",
            "9:30:00",
        ] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }

    #[test]
    fn dates_in_every_usual_spelling() {
        for text in [
            "1/6/2018",
            "١/٦/٢٠١٨",
            "۱/۶/۲۰۱۸",
            "01-06-2018",
            "1.6.2018",
            "1 6 2018",
            "1/6/18",
            "2018-06-01",
            "2018/6/1",
            "١ حزيران ٢٠١٨",
            "الجمعة ١ حزيران ٢٠١٨",
            "الجمعه، 1 حزيران 2018",
            "1 يونيو 2018",
            "١ی حوزەیرانی ٢٠١٨",
            "هەینی، ١ی حوزەیرانی ٢٠١٨",
            "1 June 2018",
            "1 june 2018",
            "June 1, 2018",
            "Fri 1st Jun 2018",
            "2018 June 1",
            "1º giugno 2018",
            "venerdì 1 giugno 2018",
            "1 giu 2018",
        ] {
            assert_eq!(read_date(text), day(2018, 6, 1), "{text}");
        }
        assert_eq!(read_date("٣١ كانون الأول ٢٠١٨"), day(2018, 12, 31), "a month of two words");
        assert_eq!(read_date("٢ کانوونی دووەمی ٢٠١٩"), day(2019, 1, 2));
        assert_eq!(read_date("l'8 giugno 2018"), day(2018, 6, 8));
        assert_eq!(read_date("29/2/2020"), day(2020, 2, 29));
    }

    #[test]
    fn what_is_no_date_is_not_guessed() {
        for text in [
            "",
            "31/2/2018",
            "٣١ شباط ٢٠١٨",
            "29/2/2018",
            "0/6/2018",
            "1/13/2018",
            "6/2018",
            "1 June",
            "1 June July 2018",
            "1 Foo 2018",
            "1/6/218",
            "1/6/20180",
            "1/6/1066",
            "001/6/2018",
            "tomorrow",
            "1/6/2018 7",
            "99999999999/1/1",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_is_read_back_as_it_is_shown() {
        let first = day(2018, 1, 1).unwrap();
        for language in Language::ALL {
            for digits in [Digits::Arab, Digits::Latn] {
                let figures = Figures::new(language, digits);
                for date in first.iter_days().take(366) {
                    assert_eq!(
                        read_date(&figures.date(date)),
                        Some(date),
                        "{}",
                        figures.date(date)
                    );
                    assert_eq!(
                        read_date(&figures.date_full(date)),
                        Some(date),
                        "{}",
                        figures.date_full(date)
                    );
                }
                for minute in 0..1440 {
                    assert_eq!(
                        read_time(&figures.time(minute)),
                        Some(minute),
                        "{}",
                        figures.time(minute)
                    );
                }
            }
        }
    }
}
