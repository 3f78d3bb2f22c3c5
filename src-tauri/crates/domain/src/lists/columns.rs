//! What the columns of a table mean, and the persons in its rows.
//!
//! A column is known by its heading, in four languages and as KoboToolbox exports it; without
//! headings by what stands in it. Either is a proposal that the trainer sees and changes. Nothing
//! is guessed that no cell says: a sex is stated or it is not.

use super::{cells, tidy};
use crate::names::{folded_words, is_among, language_of, search_tokens};
use crate::phones::read_phone;
use crate::texts::digit_value;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The name, or a part of it: several such columns are joined in their order.
    Name,
    /// The name in Latin letters.
    LatinName,
    /// Organisation or team.
    Affiliation,
    /// Telephone numbers.
    Phone,
    /// A stated sex.
    Sex,
    /// The year of birth, or a date of birth.
    BirthYear,
    /// The governorate.
    Governorate,
    /// Nothing that is taken in.
    Nothing,
}

impl Column {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::LatinName,
        Self::Affiliation,
        Self::Phone,
        Self::Sex,
        Self::BirthYear,
        Self::Governorate,
        Self::Nothing,
    ];
}

/// How a table is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The row of the headings, from 0; what stands above it is no person.
    pub heading: Option<usize>,
    /// What each column holds.
    pub columns: Vec<Column>,
}

/// A sex that a cell states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedSex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// One row that holds something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The number of the row in its table, from 1.
    pub row: usize,
    /// The name as written, without numbering; empty where the row names nobody.
    pub name: String,
    /// The name in Latin letters.
    pub latin_name: Option<String>,
    /// Organisation or team as written.
    pub affiliation: Option<String>,
    /// As of [`super::ListLine::phone`].
    pub phone: Option<String>,
    /// As a cell states it.
    pub sex: Option<StatedSex>,
    /// Four digits of a year.
    pub birth_year: Option<u16>,
    /// As written.
    pub governorate: Option<String>,
    /// Why it may be no person, or not be read right.
    pub doubt: Option<Doubt>,
}

/// What makes a row doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It says a sum, a signature or another heading.
    NotAPerson,
    /// It has no name though it says something.
    NoName,
    /// Its letters are those of an old Kurdish font: what is seen there is not what is written.
    OldFont,
}

/// Rows among which headings are looked for.
const HEADINGS_WITHIN: usize = 60;
/// Letters of a heading; what is longer is a sentence.
const LONGEST_HEADING: usize = 60;
/// Rows by which a column without heading is judged.
const JUDGED_BY: usize = 200;

/// The words of headings, folded and without article. A heading is known by its words, the longer
/// lists before the shorter: a "name of the organisation" is no name of a person.
const HEADINGS: [(Column, &str); 7] = [
    (
        Column::Affiliation,
        "منظمه جهه موسسه فريق جمعيه جامعه كليه دايره نقابه اتحاد ريكخراو دامهزراوه \
         organisation organization affiliation team institution employer workplace ngo company \
         university organizzazione ente associazione",
    ),
    (
        Column::Phone,
        "هاتف موبايل جوال نقال تلفون تليفون واتساب تهلهفون phone mobile tel telephone cell whatsapp \
         telefono cellulare",
    ),
    (
        Column::LatinName,
        "لاتيني انكليزي انجليزي لاتينيه انكليزيه انجليزيه لاتين اينگليزي latin english inglese",
    ),
    (Column::Sex, "جنس اجتماعي جندر رهگهز sex gender sesso genere"),
    (
        Column::BirthYear,
        "مواليد ميلاد تولد ولاده لهدايكبوون birth born dob birthdate birthday nascita nato",
    ),
    (Column::Governorate, "محافظه پاريزگا governorate province governatorato provincia"),
    (
        Column::Name,
        "اسم مشاركين متدربين ناو ناوي \
         name names fullname surname nome cognome",
    ),
];

/// Words that head a column of names with their article only: أسماء is also a woman's name, and
/// مشارك without it a role.
const WITH_ARTICLE: &str = "الاسما المشارك المشاركه المتدرب المتدربه";

/// Headings of parts of a name, where they stand nearly alone.
const PARTS_OF_NAMES: &str = "لقب اب جد باوك باپير father grandfather family";

/// Headings that say something of a person which is not taken in, though they hold words of others.
const OTHER_HEADINGS: &str = "توقيع امضا ايميل بريد ملاحظات ملاحظه تسلسل ت رقم عمر تاريخ عنوان ام والده واژو تهمهن \
    email mail signature firma notes note no number id uuid submission start end today date index \
    age address mother user device";

/// Words of rows that are no persons.
const NO_PERSONS: &str = "مجموع اجمالي عدد توقيع كوي total sum totale subtotal signature";

const FEMALE: &str = "انثي اناث امراه مي ژن افرهت كچ female f woman girl w femmina donna";
const MALE: &str = "ذكر ذكور رجل نير پياو كور male m man boy maschio uomo";

/// Proposes how a table is read.
#[must_use]
pub fn recognise(rows: &[Vec<String>]) -> Layout {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let heading = heading_of(rows);
    let columns = match heading {
        Some(heading) => by_headings(rows, heading, width),
        None => by_content(rows, width),
    };
    Layout { heading, columns }
}

/// The persons of a table, and the rows of which it is not sure that they are any; empty rows and
/// repeated headings are left out.
#[must_use]
pub fn entries(rows: &[Vec<String>], layout: &Layout) -> Vec<Entry> {
    let first = layout.heading.map_or(0, |heading| heading + 1);
    let heading = layout.heading.and_then(|heading| rows.get(heading));
    let rows = rows.iter().enumerate().skip(first);
    let rows = rows
        .filter(|(_, row)| Some(*row) != heading && row.iter().any(|cell| !cell.trim().is_empty()));
    rows.filter_map(|(place, row)| entry(place + 1, row, &layout.columns)).collect()
}

/// The row with the most headings: one that names a name, or three others. A row in which a
/// telephone number, a sex or a year stands is somebody's.
fn heading_of(rows: &[Vec<String>]) -> Option<usize> {
    let states =
        |cell: &String| is_phone(cell) || stated_sex(cell).is_some() || birth_year(cell).is_some();
    let known = |row: &Vec<String>| {
        if row.iter().any(states) {
            return None;
        }
        let headings: Vec<Column> = row.iter().filter_map(|cell| heading(cell)).collect();
        let known: BTreeSet<Column> = headings.iter().copied().collect();
        let name = known.contains(&Column::Name) || known.contains(&Column::LatinName);
        // A title such as "names of participants" is alone in its row.
        let filled = row.iter().filter(|cell| !cell.trim().is_empty()).count();
        let enough = (name && filled > 1 || known.len() > 2) && headings.len() * 3 > filled;
        (enough || name && filled == 1 && is_only_heading(row)).then_some((name, known.len()))
    };
    let rows = rows.iter().take(HEADINGS_WITHIN).enumerate();
    let found = rows.filter_map(|(place, row)| Some((known(row)?, place)));
    found.max_by_key(|(known, place)| (*known, Reverse(*place))).map(|(_, place)| place)
}

/// Whether the one filled cell of a row is a heading and nothing else: "الاسم الثلاثي".
fn is_only_heading(row: &[String]) -> bool {
    let words = row.iter().flat_map(|cell| folded_words(cell)).collect::<Vec<_>>();
    // Without its article أسماء is a woman's name.
    let known = "اسم الاسم الاسما ناو ناوهكان name names nome nomi fullname";
    words.len() <= 2 && words.first().is_some_and(|word| is_among(known, word))
}

/// What a heading says; `None` where it says nothing that is known.
fn heading(cell: &str) -> Option<Column> {
    // KoboToolbox puts the groups of a question before its name: group_1/full_name.
    let last = cell.rsplit('/').next().unwrap_or(cell);
    // Its own columns begin with a line below: _uuid, _submission_time.
    if last.trim_start().starts_with('_') || last.chars().count() > LONGEST_HEADING {
        return None;
    }
    let words = bare_words(&last.replace('_', " "));
    let says = |known: &str| words.iter().any(|word| is_among(known, word));
    let found = HEADINGS.iter().find(|(_, known)| says(known)).map(|(column, _)| *column);
    let part = words.len() <= 2 && says(PARTS_OF_NAMES);
    let article = folded_words(last).iter().any(|word| is_among(WITH_ARTICLE, word));
    let found = found.or((part || article).then_some(Column::Name))?;
    // A number, a date or a signature of a participant is not the participant.
    let other = matches!(found, Column::Name) && says(OTHER_HEADINGS);
    (!other).then_some(found)
}

fn bare_words(text: &str) -> Vec<String> {
    let bare = |word: String| word.strip_prefix("ال").map(str::to_owned).unwrap_or(word);
    folded_words(text).into_iter().map(bare).collect()
}

fn by_headings(rows: &[Vec<String>], place: usize, width: usize) -> Vec<Column> {
    let mut columns: Vec<Column> = (0..width)
        .map(|column| {
            let cell = rows.get(place).and_then(|row| row.get(column));
            cell.and_then(|cell| heading(cell)).unwrap_or(Column::Nothing)
        })
        .collect();
    // A second column of names in Latin letters is not a further part of the name.
    let latin = |column: usize| {
        let texts: Vec<&str> = texts(rows, place + 1, column).collect();
        let latin = texts.iter().filter(|text| language_of(text) == "en").count();
        latin * 2 > texts.len()
    };
    let names: Vec<usize> = places(&columns, Column::Name);
    if names.iter().any(|column| !latin(*column)) {
        for column in names {
            if latin(column)
                && let Some(found) = columns.get_mut(column)
            {
                *found = Column::LatinName;
            }
        }
    }
    // A name that is only known in Latin letters is the name.
    if places(&columns, Column::Name).is_empty()
        && let Some(found) = columns.iter_mut().find(|column| **column == Column::LatinName)
    {
        *found = Column::Name;
    }
    columns
}

fn places(columns: &[Column], wanted: Column) -> Vec<usize> {
    let found = columns.iter().enumerate().filter(|(_, column)| **column == wanted);
    found.map(|(place, _)| place).collect()
}

fn texts(rows: &[Vec<String>], from: usize, column: usize) -> impl Iterator<Item = &str> {
    let rows = rows.iter().skip(from).take(JUDGED_BY);
    rows.filter_map(move |row| row.get(column))
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
}

/// Without headings each column is what most of its cells are. The name is the first of several
/// words, or else the first of words at all.
fn by_content(rows: &[Vec<String>], width: usize) -> Vec<Column> {
    let most = |column: usize, is: &dyn Fn(&str) -> bool| {
        let texts: Vec<&str> = texts(rows, 0, column).collect();
        texts.iter().filter(|text| is(text)).count() * 2 > texts.len()
    };
    let words = |text: &str| text.chars().any(char::is_alphabetic);
    type Is<'t> = &'t dyn Fn(&str) -> bool;
    let kinds: [(Column, Is); 4] = [
        (Column::Phone, &is_phone),
        (Column::Sex, &|text| stated_sex(text).is_some()),
        (Column::BirthYear, &|text| birth_year(text).is_some()),
        (Column::Affiliation, &words),
    ];
    let kind = |column| kinds.iter().find(|(_, is)| most(column, is)).map(|(kind, _)| *kind);
    let mut columns: Vec<Column> =
        (0..width).map(|column| kind(column).unwrap_or(Column::Nothing)).collect();
    let worded = places(&columns, Column::Affiliation);
    let name = worded.iter().find(|column| most(**column, &is_name)).or(worded.first()).copied();
    for column in worded {
        // What stands before the name is rather a title or a place.
        let holds = match name {
            Some(name) if column == name => Column::Name,
            Some(name) if column < name => Column::Nothing,
            _ => Column::Affiliation,
        };
        if let Some(found) = columns.get_mut(column) {
            *found = holds;
        }
    }
    columns
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(|letter| digit_value(*letter).is_some()).count();
    digits >= 7 && !text.chars().any(char::is_alphabetic) && read_phone(text).is_some()
}

/// Two words and more, which few other cells have that are short.
fn is_name(text: &str) -> bool {
    (2..=8).contains(&search_tokens(text).len())
        && !text.chars().any(|letter| digit_value(letter).is_some())
}

/// The sex that a cell states, in one word.
pub(super) fn stated_sex(text: &str) -> Option<StatedSex> {
    let words = bare_words(text);
    let [word] = &words[..] else { return None };
    if is_among(FEMALE, word) {
        Some(StatedSex::Female)
    } else if is_among(MALE, word) {
        Some(StatedSex::Male)
    } else {
        None
    }
}

/// The year in a cell that holds a year or a date, in any digits: `1994`, `٩/٣/١٩٩٤`.
pub(super) fn birth_year(text: &str) -> Option<u16> {
    let mut years = Vec::new();
    let mut digits = String::new();
    for letter in text.chars().chain(std::iter::once(' ')) {
        match digit_value(letter).and_then(|value| char::from_digit(value, 10)) {
            Some(digit) => digits.push(digit),
            None => {
                if digits.len() == 4 {
                    years.extend(
                        digits.parse::<u16>().ok().filter(|year| (1900..2100).contains(year)),
                    );
                }
                digits.clear();
            }
        }
    }
    match years[..] {
        [year] => Some(year),
        _ => None,
    }
}

/// By what the name of a governorate is known, with or without the word for it.
#[must_use]
pub fn governorate_key(name: &str) -> String {
    let words = bare_words(name).into_iter();
    let own = words.filter(|word| !is_among("محافظه پاريزگاي پاريزگا governorate province", word));
    own.collect::<Vec<_>>().join(" ")
}

fn entry(row: usize, texts: &[String], columns: &[Column]) -> Option<Entry> {
    let of = |wanted: Column| -> Vec<String> {
        let cells = texts.iter().zip(columns).filter(|(_, column)| **column == wanted);
        cells.map(|(text, _)| tidy(text)).filter(|text| !text.is_empty()).collect()
    };
    let some = |texts: Vec<String>, by: &str| (!texts.is_empty()).then(|| texts.join(by));
    // What else a cell of names holds, a telephone number above all, is taken apart as in a list.
    let found = cells::read(super::prefixes::without_numbering(&of(Column::Name).join(" ")));
    let name = found.name.unwrap_or_default();
    let phones = texts.iter().zip(columns).filter(|(_, column)| **column == Column::Phone);
    let phones: Vec<String> =
        phones.filter_map(|(text, _)| phone(text)).chain(found.phone).collect();
    let affiliation = of(Column::Affiliation).into_iter().chain(found.affiliation).collect();
    let entry = Entry {
        row,
        latin_name: some(of(Column::LatinName), " "),
        affiliation: some(affiliation, " - "),
        phone: some(phones, " / "),
        sex: of(Column::Sex).iter().find_map(|text| stated_sex(text)),
        birth_year: of(Column::BirthYear).iter().find_map(|text| birth_year(text)),
        governorate: some(of(Column::Governorate), " "),
        doubt: doubt(&name, texts),
        name,
    };
    let says = !entry.name.is_empty() || entry.phone.is_some() || entry.affiliation.is_some();
    says.then_some(entry)
}

fn phone(text: &str) -> Option<String> {
    let found = cells::read(text).phone;
    // Fewer digits than a list would believe are a number in a column of numbers.
    found.or_else(|| read_phone(text))
}

fn doubt(name: &str, texts: &[String]) -> Option<Doubt> {
    let words = bare_words(name);
    if words.first().is_some_and(|word| is_among(NO_PERSONS, word)) {
        return Some(Doubt::NotAPerson);
    }
    let mut filled = texts.iter().filter(|cell| !cell.trim().is_empty());
    if filled.clone().count() > 1 && filled.all(|cell| heading(cell).is_some()) {
        return Some(Doubt::NotAPerson);
    }
    if name.is_empty() {
        return Some(Doubt::NoName);
    }
    is_of_old_font(name).then_some(Doubt::OldFont)
}

/// Whether a name was typed in one of the Kurdish fonts from before Unicode (Ali-K and its kin),
/// which put Kurdish letters in the places of ة, ث, ط, ظ, ض and ذ: there ة stands within words,
/// which it never does in Arabic.
#[must_use]
pub fn is_of_old_font(name: &str) -> bool {
    let within = |word: &str| {
        let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphabetic()).collect();
        letters
            .split_last()
            .is_some_and(|(_, before)| before.iter().filter(|it| **it == 'ة').count() > 0)
    };
    name.split_whitespace().any(within)
}
