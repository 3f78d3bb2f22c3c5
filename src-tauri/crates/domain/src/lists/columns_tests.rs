//! Tables as trainers get them, and what is seen in them.

use super::columns::{birth_year, stated_sex};
use super::{Column, Doubt, Entry, Layout, StatedSex, entries, recognise};
use Column::{Affiliation, BirthYear, Governorate, LatinName, Name, Nothing, Phone, Sex};
use proptest::prelude::*;

/// A table from lines whose cells are parted by bars.
fn table(lines: &str) -> Vec<Vec<String>> {
    lines.lines().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn read(lines: &str) -> (Layout, Vec<Entry>) {
    let rows = table(lines);
    let layout = recognise(&rows);
    let entries = entries(&rows, &layout);
    (layout, entries)
}

fn names(entries: &[Entry]) -> Vec<&str> {
    entries.iter().filter(|entry| entry.doubt.is_none()).map(|entry| &*entry.name).collect()
}

#[test]
fn headings_are_known_in_four_languages() {
    for (heads, expected) in [
        (
            "ت|الاسم الثلاثي|الجنس|المواليد|جهة العمل|رقم الهاتف|المحافظة|التوقيع",
            vec![Nothing, Name, Sex, BirthYear, Affiliation, Phone, Governorate, Nothing],
        ),
        (
            "ژ|ناو|ڕەگەز|ساڵی لەدایکبوون|ڕێکخراو|ژمارەی مۆبایل|پارێزگا",
            vec![Nothing, Name, Sex, BirthYear, Affiliation, Phone, Governorate],
        ),
        (
            "No.|Full name|Name in English|Gender|Date of birth|Organisation|Mobile|E-mail",
            vec![Nothing, Name, LatinName, Sex, BirthYear, Affiliation, Phone, Nothing],
        ),
        (
            "Nome|Cognome|Sesso|Anno di nascita|Associazione|Telefono|Firma",
            vec![Name, Name, Sex, BirthYear, Affiliation, Phone, Nothing],
        ),
        (
            "اسم المشارك|اسم المنظمة|اسم الأم|رقم المشارك|ملاحظات عن المشارك",
            vec![Name, Affiliation, Nothing, Nothing, Nothing],
        ),
        (
            "start|end|group_ab1/full_name|group_ab1/phone_number|group_ab1/gender|_uuid|_submitted_by_name",
            vec![Nothing, Nothing, Name, Phone, Sex, Nothing, Nothing],
        ),
    ] {
        let (layout, _) = read(&format!("{heads}\nx|y|z"));
        assert_eq!(layout, Layout { heading: Some(0), columns: expected }, "{heads}");
    }
}

#[test]
fn a_table_is_read_below_its_titles() {
    let (layout, people) = read(
        "جمهورية العراق|||\n\
         قائمة أسماء المشاركين في التدريب|||\n\
         |||\n\
         ت|الاسم|الجهة|الهاتف\n\
         1|زهراء كاظم الكوفي|منتدى النجف|7701234567\n\
         2|علي جواد||٠٧٧٠ ٧٦٥ ٤٣٢١\n\
         ت|الاسم|الجهة|الهاتف\n\
         3|3- مريم صالح|مستقل|\n\
         |||\n\
         |المجموع|3|",
    );
    assert_eq!(layout.heading, Some(3));
    assert_eq!(names(&people), ["زهراء كاظم الكوفي", "علي جواد", "مريم صالح"]);
    assert_eq!(people.iter().map(|one| one.row).collect::<Vec<_>>(), [5, 6, 8, 10]);
    assert_eq!(people[0].affiliation.as_deref(), Some("منتدى النجف"));
    assert_eq!(people[0].phone.as_deref(), Some("7701234567"), "for the reader of numbers to mend");
    assert_eq!(people[1].phone.as_deref(), Some("0770 765 4321"));
    assert_eq!((people[1].affiliation.as_deref(), people[2].phone.as_deref()), (None, None));
    assert_eq!(people[3].doubt, Some(Doubt::NotAPerson), "a sum");
}

#[test]
fn what_cells_state_is_taken_over_and_nothing_else() {
    let (layout, people) = read(
        "Name|Sex|Born|Governorate|Latin\n\
         نور حيدر|أنثى|١٩٩٤|النجف|Noor Haidar\n\
         نور جواد|ذكر|1990-03-09|Basra|\n\
         زينب علي|-|23|؟|",
    );
    assert_eq!(layout.columns, [Name, Sex, BirthYear, Governorate, LatinName]);
    let said =
        |at: usize| (people[at].sex, people[at].birth_year, people[at].governorate.as_deref());
    assert_eq!(said(0), (Some(StatedSex::Female), Some(1994), Some("النجف")));
    assert_eq!(said(1), (Some(StatedSex::Male), Some(1990), Some("Basra")));
    assert_eq!(said(2), (None, None, None), "a woman's name states no sex, an age no year");
    assert_eq!(people[0].latin_name.as_deref(), Some("Noor Haidar"));
}

#[test]
fn names_in_several_columns_are_one_name() {
    let (_, people) =
        read("First name|Father's name|Surname|Name\nعلي|كاظم|الكوفي|Ali Al-Kufi\nهبة||صالح|");
    assert_eq!(names(&people), ["علي كاظم الكوفي", "هبة صالح"]);
    assert_eq!(
        people[0].latin_name.as_deref(),
        Some("Ali Al-Kufi"),
        "in other letters it is another"
    );
    let (layout, people) = read("Name (English)|Phone\nAli Kufi|1");
    assert_eq!((&layout.columns[..], names(&people)), (&[Name, Phone][..], vec!["Ali Kufi"]));
}

#[test]
fn without_headings_the_cells_tell() {
    let (layout, people) = read(
        "1|زهراء كاظم الكوفي|07701234567|منتدى النجف|أنثى|1994\n\
         2|علي جواد مهدي|07707654321|فريق السلام|ذكر|1990\n\
         3|مريم صالح||مستقلة|أنثى|1991",
    );
    assert_eq!(
        layout,
        Layout { heading: None, columns: vec![Nothing, Name, Phone, Affiliation, Sex, BirthYear] }
    );
    assert_eq!(names(&people), ["زهراء كاظم الكوفي", "علي جواد مهدي", "مريم صالح"]);
    let (layout, people) = read("علي كاظم\nسارة محمد");
    assert_eq!((layout.heading, names(&people)), (None, vec!["علي كاظم", "سارة محمد"]));
    let (layout, people) = read("علي|07701234567\nسارة|07707654321");
    assert_eq!((&layout.columns[..], names(&people)), (&[Name, Phone][..], vec!["علي", "سارة"]));
    let (layout, people) = read("النجف|علي كاظم|فريق السلام\nكربلاء|سارة محمد|فريق السلام");
    assert_eq!(layout.columns, [Nothing, Name, Affiliation], "a place before the name");
    assert_eq!(names(&people), ["علي كاظم", "سارة محمد"]);
    let (layout, people) = read("الأسماء\nعلي كاظم\nسارة محمد");
    assert_eq!((layout.heading, names(&people)), (Some(0), vec!["علي كاظم", "سارة محمد"]));
}

#[test]
fn what_stands_in_the_wrong_column_is_found_or_doubted() {
    let (_, people) = read(
        "الاسم|الهاتف|الجهة\n\
         علي كاظم 07701234567||فريق السلام\n\
         |07707654321|مستقل\n\
         سةالحةددين ئةحمةد|1|\n\
         سارة محمد|123456|",
    );
    assert_eq!((&*people[0].name, people[0].phone.as_deref()), ("علي كاظم", Some("07701234567")));
    assert_eq!(people[1].doubt, Some(Doubt::NoName), "said, and not dropped in silence");
    assert_eq!(people[2].doubt, Some(Doubt::OldFont));
    assert_eq!(
        (&*people[3].name, people[3].phone.as_deref()),
        ("سارة محمد", Some("123456")),
        "odd, and kept"
    );
}

#[test]
fn people_are_not_taken_for_headings() {
    for lines in [
        "علي كاظم|منظمة الأمل|محافظة النجف\nسارة محمد|منظمة الأمل|محافظة بابل",
        "علي كاظم|جامعة الكوفة|كلية القانون\nسارة محمد|جامعة الكوفة|كلية الطب",
        "علي كاظم|مشارك|منظمة الأمل\nسارة محمد|مشاركة|منظمة الأمل",
        "علي كاظم|فريق السلام|07701234567\nأسماء صالح|فريق السلام|07701234568",
        "أسماء صالح|فريق السلام\nعلي كاظم|فريق السلام",
    ] {
        let (layout, people) = read(lines);
        assert_eq!((layout.heading, names(&people).len()), (None, 2), "{lines}");
    }
    let (layout, people) = read(
        "الاسم|مكان العمل|الهاتف\nعلي كاظم|دائرة الصحة|\nأسماء صالح|منظمة الأمل|0770\nأسماء علي|فريق السلام|",
    );
    assert_eq!(layout.heading, Some(0), "not a row that is fuller");
    assert_eq!(
        names(&people),
        ["علي كاظم", "أسماء صالح", "أسماء علي"],
        "nor is a name doubted for it"
    );
}

#[test]
fn sex_and_year_are_read_word_for_word() {
    for (text, expected) in [
        ("أنثى", Some(StatedSex::Female)),
        ("انثى", Some(StatedSex::Female)),
        ("F", Some(StatedSex::Female)),
        ("مێ", Some(StatedSex::Female)),
        ("ئافرەت", Some(StatedSex::Female)),
        ("Donna", Some(StatedSex::Female)),
        ("الذكور", Some(StatedSex::Male)),
        ("نێر", Some(StatedSex::Male)),
        ("Male", Some(StatedSex::Male)),
        ("ذكر / أنثى", None),
        ("نعم", None),
        ("", None),
    ] {
        assert_eq!(stated_sex(text), expected, "{text}");
    }
    for (text, expected) in [
        ("1994", Some(1994)),
        ("٠٩/٠٣/١٩٩٤", Some(1994)),
        ("۱۹۹۴", Some(1994)),
        ("1994-03-09", Some(1994)),
        ("19940309", None),
        ("94", None),
        ("1890", None),
        ("1994 أو 1995", None),
    ] {
        assert_eq!(birth_year(text), expected, "{text}");
    }
}

/// Names of three parts, of names that are told from other words only with care among them.
fn any_name() -> impl Strategy<Value = String> {
    let parts = [
        "علي",
        "زهراء",
        "أسماء",
        "عبد الله",
        "هاتف",
        "نور الدين",
        "جمعة",
        "كاظم",
        "الكوفي",
        "أم كلثوم",
        "شهيد",
        "فريق",
        "محمد",
        "ئارام",
        "Sara",
        "Al-Kufi",
    ];
    let part = || proptest::sample::select(parts.to_vec());
    (part(), part(), part()).prop_map(|(one, two, three)| format!("{one} {two} {three}"))
}

proptest! {
    #[test]
    fn no_row_with_a_name_is_lost(
        rows in proptest::collection::vec((any_name(), "[0-9]{0,11}", "[a-z]{0,8}"), 1..30),
        title in any::<bool>(),
        heads in any::<bool>(),
    ) {
        let mut lines = Vec::new();
        lines.extend(title.then(|| vec!["تدريب التخطيط".to_owned()]));
        lines.extend(heads.then(|| ["الاسم", "الهاتف", "الفريق"].map(str::to_owned).to_vec()));
        let first = lines.len();
        lines.extend(rows.iter().map(|(name, phone, team)| vec![name.clone(), phone.clone(), team.clone()]));
        let layout = recognise(&lines);
        prop_assert_eq!(layout.columns.first(), Some(&Name));
        let found = entries(&lines, &layout);
        for (place, (name, ..)) in rows.iter().enumerate() {
            let entry = found.iter().find(|entry| entry.row == first + place + 1);
            prop_assert_eq!(entry.map(|entry| &*entry.name), Some(&**name));
        }
    }
}
