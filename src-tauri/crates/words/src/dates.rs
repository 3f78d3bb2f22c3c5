//! Dates in words: single days, ranges, and the days of a training as a certificate names them. A month is always
//! named; an all-numeric date is never printed, because 01/06 is read both ways.

use crate::Figures;
use crate::table::{fill, join};
use chrono::{Datelike, NaiveDate};

/// From this many days in a row, a list of days shows them as a range: "1–3 and 8 June".
const RUN: usize = 3;

impl Figures {
    /// "1 June 2018", "١ حزيران ٢٠١٨".
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        self.digits(&self.filled(&self.patterns.d, date, date, false))
    }

    /// With the day of the week: "Friday 1 June 2018".
    #[must_use]
    pub fn date_full(&self, date: NaiveDate) -> String {
        self.digits(&self.filled(&self.patterns.full, date, date, false))
    }

    /// Without the year, where the reader knows it: "1 June", "١ حزيران".
    #[must_use]
    pub fn day_and_month(&self, date: NaiveDate) -> String {
        self.digits(&self.filled(&self.patterns.dm, date, date, false))
    }

    /// The day of the week alone: "Friday".
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.weekday_name(date).to_owned()
    }

    /// From the first to the last day, naming month and year once where they are the same: "1–2 June 2018". The two
    /// may come in either order.
    #[must_use]
    pub fn date_range(&self, first: NaiveDate, last: NaiveDate) -> String {
        let (first, last) = (first.min(last), first.max(last));
        let pattern = match span(first, last) {
            Span::Day => &self.patterns.d,
            Span::Month => &self.patterns.range_m,
            Span::Year => &self.patterns.range_y,
            Span::Years => &self.patterns.range_x,
        };
        self.digits(&self.filled(pattern, first, last, false))
    }

    /// The days of a training inside a certificate's sentence: "on 1–2 June 2018", "للمدة من ١ إلى ٢ حزيران ٢٠١٨", or,
    /// with days between them, "on 1, 3 and 5 June 2018". Order and repetitions do not matter; no days give no text.
    #[must_use]
    pub fn certificate_dates(&self, dates: &[NaiveDate]) -> String {
        let days = sorted(dates);
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
            return String::new();
        };
        if !in_a_row(&days) {
            let pattern = if days.len() == 2 {
                &self.patterns.cert_list_two
            } else {
                &self.patterns.cert_list
            };
            return self.digits(&fill(pattern, &[("days", &self.day_list(&days))]));
        }
        let pattern = match span(first, last) {
            Span::Day => &self.patterns.cert_one,
            Span::Month => &self.patterns.cert_range_m,
            Span::Year => &self.patterns.cert_range_y,
            Span::Years => &self.patterns.cert_range_x,
        };
        self.digits(&self.elided(&self.filled(pattern, first, last, true)))
    }

    /// The days of a training for lists: "1–2 June 2018", "1, 3 and 5 June 2018". No days give no text.
    #[must_use]
    pub fn dates_short(&self, dates: &[NaiveDate]) -> String {
        let days = sorted(dates);
        match (days.first(), days.last()) {
            (Some(&first), Some(&last)) if in_a_row(&days) => self.date_range(first, last),
            (Some(_), Some(_)) => self.digits(&self.day_list(&days)),
            _ => String::new(),
        }
    }

    /// A pattern filled with both days, in ASCII digits. On certificates the first of a month may have its own form.
    fn filled(
        &self,
        pattern: &str,
        first: NaiveDate,
        last: NaiveDate,
        on_certificate: bool,
    ) -> String {
        let day = |date: NaiveDate| match &self.patterns.first_day {
            Some(form) if on_certificate && date.day() == 1 => form.clone(),
            _ => date.day().to_string(),
        };
        let (day1, day2) = (day(first), day(last));
        let (year1, year2) = (first.year().to_string(), last.year().to_string());
        let values = [
            ("d", day1.as_str()),
            ("d1", &day1),
            ("d2", &day2),
            ("M", self.month_name(last)),
            ("M1", self.month_name(first)),
            ("M2", self.month_name(last)),
            ("y", &year2),
            ("y1", &year1),
            ("y2", &year2),
            ("W", self.weekday_name(first)),
        ];
        fill(pattern, &values)
    }

    /// Days that do not follow each other, grouped by month, the year once at the end of each year:
    /// "29 and 30 June and 2 July 2018".
    fn day_list(&self, days: &[NaiveDate]) -> String {
        let months: Vec<&[NaiveDate]> =
            days.chunk_by(|a, b| (a.year(), a.month()) == (b.year(), b.month())).collect();
        let mut groups = Vec::new();
        for (index, month) in months.iter().enumerate() {
            let (Some(&first), following) = (month.first(), months.get(index + 1)) else {
                continue;
            };
            let year_follows = following
                .and_then(|next| next.first())
                .is_some_and(|next| next.year() == first.year());
            let pattern = if year_follows { &self.patterns.dm } else { &self.patterns.d };
            let joined = join(&runs(month), &self.patterns.days_mid, &self.patterns.list2);
            let year = first.year().to_string();
            groups.push(fill(
                pattern,
                &[("d", &joined), ("M", self.month_name(first)), ("y", &year)],
            ));
        }
        join(&groups, &self.patterns.days_mid, &self.patterns.list2)
    }

    /// Joins a preposition with the day after it where the vowel falls: "dal 8" becomes "dall'8".
    fn elided(&self, text: &str) -> String {
        let mut words: Vec<&str> = Vec::new();
        for word in text.split(' ') {
            let joined =
                words.last().and_then(|before| self.patterns.elision.get(*before)?.get(word));
            if let Some(joined) = joined {
                words.pop();
                words.push(joined);
            } else {
                words.push(word);
            }
        }
        words.join(" ")
    }

    fn month_name(&self, date: NaiveDate) -> &str {
        usize::try_from(date.month0())
            .ok()
            .and_then(|month| self.patterns.months.get(month))
            .map_or("", String::as_str)
    }

    fn weekday_name(&self, date: NaiveDate) -> &str {
        usize::try_from(date.weekday().num_days_from_sunday())
            .ok()
            .and_then(|day| self.patterns.days_sun_first.get(day))
            .map_or("", String::as_str)
    }
}

/// How much two dates share.
enum Span {
    Day,
    Month,
    Year,
    Years,
}

fn span(first: NaiveDate, last: NaiveDate) -> Span {
    if first == last {
        Span::Day
    } else if first.year() != last.year() {
        Span::Years
    } else if first.month() != last.month() {
        Span::Year
    } else {
        Span::Month
    }
}

fn sorted(dates: &[NaiveDate]) -> Vec<NaiveDate> {
    let mut days = dates.to_vec();
    days.sort_unstable();
    days.dedup();
    days
}

fn in_a_row(days: &[NaiveDate]) -> bool {
    days.windows(2).all(|pair| matches!(pair, [a, b] if a.succ_opt() == Some(*b)))
}

/// The days of one month as text, longer runs as ranges: "1–3", "8".
fn runs(month: &[NaiveDate]) -> Vec<String> {
    let mut texts = Vec::new();
    for run in month.chunk_by(|a, b| a.succ_opt() == Some(*b)) {
        match run {
            [first, .., last] if run.len() >= RUN => {
                texts.push(format!("{}–{}", first.day(), last.day()));
            }
            _ => texts.extend(run.iter().map(|date| date.day().to_string())),
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Digits, Language};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// What all four languages say, in the order of `Language::ALL`.
    fn certificate(dates: &[&str]) -> [String; 4] {
        let dates: Vec<NaiveDate> = dates.iter().map(|text| day(text)).collect();
        Language::ALL.map(|language| Figures::new(language, Digits::Auto).certificate_dates(&dates))
    }

    fn short(dates: &[&str]) -> [String; 4] {
        let dates: Vec<NaiveDate> = dates.iter().map(|text| day(text)).collect();
        Language::ALL.map(|language| Figures::new(language, Digits::Auto).dates_short(&dates))
    }

    #[test]
    fn one_day_on_a_certificate() {
        assert_eq!(
            certificate(&["2018-06-01"]),
            [
                "يوم الجمعة ١ حزيران ٢٠١٨",
                "لە ڕۆژی هەینی، ١ی حوزەیرانی ٢٠١٨",
                "on 1 June 2018",
                "il 1º giugno 2018"
            ]
        );
    }

    #[test]
    fn days_in_a_row_within_a_month() {
        assert_eq!(
            certificate(&["2018-06-02", "2018-06-01", "2018-06-02"]),
            [
                "للمدة من ١ إلى ٢ حزيران ٢٠١٨",
                "لە ١ تا ٢ی حوزەیرانی ٢٠١٨",
                "on 1–2 June 2018",
                "dal 1º al 2 giugno 2018"
            ]
        );
    }

    #[test]
    fn days_in_a_row_over_two_months() {
        assert_eq!(
            certificate(&["2018-06-30", "2018-07-01", "2018-07-02"]),
            [
                "للمدة من ٣٠ حزيران إلى ٢ تموز ٢٠١٨",
                "لە ٣٠ی حوزەیران تا ٢ی تەمووزی ٢٠١٨",
                "from 30 June to 2 July 2018",
                "dal 30 giugno al 2 luglio 2018"
            ]
        );
    }

    #[test]
    fn days_in_a_row_over_two_years() {
        assert_eq!(
            certificate(&["2018-12-31", "2019-01-01"]),
            [
                "للمدة من ٣١ كانون الأول ٢٠١٨ إلى ١ كانون الثاني ٢٠١٩",
                "لە ٣١ی کانوونی یەکەمی ٢٠١٨ تا ١ی کانوونی دووەمی ٢٠١٩",
                "from 31 December 2018 to 1 January 2019",
                "dal 31 dicembre 2018 al 1º gennaio 2019"
            ]
        );
    }

    #[test]
    fn days_with_gaps() {
        let days = ["2018-06-01", "2018-06-03", "2018-06-05"];
        assert_eq!(
            certificate(&days),
            [
                "أيام ١ و٣ و٥ حزيران ٢٠١٨",
                "لە ڕۆژانی ١ و ٣ و ٥ی حوزەیرانی ٢٠١٨",
                "on 1, 3 and 5 June 2018",
                "nei giorni 1, 3 e 5 giugno 2018"
            ]
        );
        assert_eq!(
            short(&days),
            [
                "١ و٣ و٥ حزيران ٢٠١٨",
                "١ و ٣ و ٥ی حوزەیرانی ٢٠١٨",
                "1, 3 and 5 June 2018",
                "1, 3 e 5 giugno 2018"
            ]
        );
        assert_eq!(
            certificate(&["2018-06-01", "2018-06-03"])[0],
            "يومي ١ و٣ حزيران ٢٠١٨",
            "two days take the dual"
        );
    }

    #[test]
    fn days_with_gaps_over_months_and_years_name_each_once() {
        assert_eq!(
            short(&["2018-06-28", "2018-06-30", "2018-07-02"]),
            [
                "٢٨ و٣٠ حزيران و٢ تموز ٢٠١٨",
                "٢٨ و ٣٠ی حوزەیران و ٢ی تەمووزی ٢٠١٨",
                "28 and 30 June and 2 July 2018",
                "28 e 30 giugno e 2 luglio 2018"
            ]
        );
        assert_eq!(short(&["2018-12-30", "2019-01-02"])[2], "30 December 2018 and 2 January 2019");
        assert_eq!(
            certificate(&["2018-12-21", "2018-12-28", "2019-01-04"])[0],
            "أيام ٢١ و٢٨ كانون الأول ٢٠١٨ و٤ كانون الثاني ٢٠١٩"
        );
    }

    #[test]
    fn longer_runs_between_gaps_are_ranges() {
        let days = ["2018-06-01", "2018-06-02", "2018-06-03", "2018-06-08", "2018-06-09"];
        assert_eq!(short(&days)[2], "1–3, 8 and 9 June 2018");
        assert_eq!(short(&days)[0], "١–٣ و٨ و٩ حزيران ٢٠١٨");
    }

    #[test]
    fn short_dates() {
        assert_eq!(
            short(&["2018-06-01", "2018-06-02"]),
            ["١–٢ حزيران ٢٠١٨", "١–٢ی حوزەیرانی ٢٠١٨", "1–2 June 2018", "1–2 giugno 2018"]
        );
        assert_eq!(
            short(&["2018-06-30", "2018-07-01"]),
            [
                "٣٠ حزيران – ١ تموز ٢٠١٨",
                "٣٠ی حوزەیران – ١ی تەمووزی ٢٠١٨",
                "30 June – 1 July 2018",
                "30 giugno – 1 luglio 2018"
            ]
        );
        assert_eq!(
            short(&["2018-06-01"]),
            ["١ حزيران ٢٠١٨", "١ی حوزەیرانی ٢٠١٨", "1 June 2018", "1 giugno 2018"]
        );
        assert_eq!(short(&[]), ["", "", "", ""]);
        assert_eq!(certificate(&[]), ["", "", "", ""]);
    }

    #[test]
    fn italian_drops_the_vowel_before_8_and_11_only() {
        let italian = |dates: &[&str]| certificate(dates)[3].clone();
        assert_eq!(italian(&["2018-06-08"]), "l'8 giugno 2018");
        assert_eq!(italian(&["2018-06-11"]), "l'11 giugno 2018");
        assert_eq!(italian(&["2018-06-18"]), "il 18 giugno 2018");
        assert_eq!(
            italian(&["2018-06-08", "2018-06-09", "2018-06-10", "2018-06-11"]),
            "dall'8 all'11 giugno 2018"
        );
        assert_eq!(italian(&["2018-06-10", "2018-06-11"]), "dal 10 all'11 giugno 2018");
        assert_eq!(italian(&["2018-06-07", "2018-06-08"]), "dal 7 all'8 giugno 2018");
    }

    #[test]
    fn the_setting_changes_digits_and_nothing_else() {
        let dates = [day("2018-06-01"), day("2018-06-02")];
        let text = Figures::new(Language::Arabic, Digits::Latn).certificate_dates(&dates);
        assert_eq!(text, "للمدة من 1 إلى 2 حزيران 2018");
        let italian =
            Figures::new(Language::Italian, Digits::Arab).certificate_dates(&[day("2018-06-08")]);
        assert_eq!(italian, "l'٨ giugno ٢٠١٨", "the vowel falls whichever digit shows the eight");
    }

    #[test]
    fn full_dates_name_the_weekday() {
        let full = Language::ALL
            .map(|language| Figures::new(language, Digits::Auto).date_full(day("2018-06-01")));
        assert_eq!(
            full,
            [
                "الجمعة ١ حزيران ٢٠١٨",
                "هەینی، ١ی حوزەیرانی ٢٠١٨",
                "Friday 1 June 2018",
                "venerdì 1 giugno 2018"
            ]
        );
    }

    #[test]
    fn a_range_the_wrong_way_round_is_turned() {
        let english = Figures::new(Language::English, Digits::Auto);
        assert_eq!(english.date_range(day("2018-06-02"), day("2018-06-01")), "1–2 June 2018");
    }
}
