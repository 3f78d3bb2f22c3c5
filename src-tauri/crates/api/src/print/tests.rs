//! What is true of every certificate, whatever is stated and whatever is not.

use super::{Composer, Example};
use crate::app::App;
use crate::demo::Example as Najaf;
use crate::environment::Environment;
use crate::frozen::{Frozen, Languages};
use crate::issuing::FONTS;
use crate::nouns::{
    Design, Gender, Organisation, Participation, ParticipationRole, Party, PartyRole, Sex,
};
use crate::participants::RosterRow;
use crate::wording::{self, Names, Placeholder, Slot};
use domain::Id;
use proptest::prelude::*;
use words::Language;

const KINDS: [&str; 5] = ["participation", "attendance", "completion", "trainer", "appreciation"];

/// Which of the optional things are stated; each bit is one.
#[derive(Clone, Copy, Debug)]
struct Stated(u32);

impl Stated {
    fn has(self, bit: u32) -> bool {
        self.0 & (1 << bit) != 0
    }

    fn keep<T>(self, bit: u32, value: Option<T>) -> Option<T> {
        value.filter(|_| self.has(bit))
    }
}

fn app() -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let app = App::open(folder.path(), Environment::real()).map_err(|it| it.code).unwrap();
    (folder, app)
}

fn organisation(names: Stated, bit: u32, base: &Organisation) -> Organisation {
    // One name is always there; the others may be.
    let organisation = Organisation {
        name_en: names.keep(bit, base.name_en.clone()),
        name_it: names.keep(bit, base.name_it.clone()),
        logo: None,
        ..base.clone()
    };
    let named = organisation.names().into_iter().any(Option::is_some);
    if named { organisation } else { Organisation { logo: None, ..base.clone() } }
}

/// The example with only some of what could be stated.
fn example(stated: Stated, gender: Option<Gender>) -> Example {
    let najaf = Najaf::read().unwrap();
    let mut training = najaf.training;
    training.title_en = stated.keep(0, training.title_en);
    training.title_ckb = stated.keep(1, training.title_ckb);
    training.title_it = stated.keep(1, training.title_it);
    training.place.governorate = stated.keep(2, training.place.governorate);
    training.place.city_ar = stated.keep(3, training.place.city_ar);
    training.place.city_en = stated.keep(4, training.place.city_en);
    training.place.city_ckb = stated.keep(4, training.place.city_ckb);
    training.place.city_it = stated.keep(4, training.place.city_it);
    let mut programme = najaf.programme;
    programme.name_en = stated.keep(5, programme.name_en);
    let roles = [
        (PartyRole::Organiser, true, "najaf", 6),
        (PartyRole::CoOrganiser, true, "isf", 7),
        (PartyRole::Partner, true, "icrd", 8),
        (PartyRole::Donor, true, "upp", 9),
        (PartyRole::Organiser, false, "isf", 10),
        (PartyRole::Partner, false, "icssi", 11),
        (PartyRole::Donor, false, "fai", 12),
        (PartyRole::Host, true, "writers", 13),
    ];
    let mut parties = Vec::new();
    for (role, of_training, key, bit) in roles.into_iter().filter(|role| stated.has(role.3)) {
        let base = organisation(stated, 14, &najaf.organisations[key]);
        let party = Party {
            organisation: key.to_owned(),
            programme: (!of_training).then(String::new),
            training: of_training.then(String::new),
            role,
            position: u16::try_from(bit).unwrap(),
            line_ar: stated.keep(15, Some("بتمويل من الاتحاد".to_owned())),
            line_ckb: None,
            line_en: stated.keep(15, Some("Funded by the Union".to_owned())),
            line_it: None,
            line_kmr: None,
        };
        parties.push((party, Organisation { gender, ..base }));
    }
    let trainer = najaf.people.iter().find(|it| it.role == ParticipationRole::Trainer);
    let dates = if stated.has(16) { vec!["2018-06-01", "2018-06-02"] } else { Vec::new() };
    Example {
        training,
        programme,
        parties,
        trainers: stated
            .keep(17, trainer.map(crate::demo::ExamplePerson::person))
            .into_iter()
            .collect(),
        dates: dates.into_iter().map(|day| day.parse().unwrap()).collect(),
        minutes: if stated.has(18) { 360 } else { 0 },
        organisations: najaf.organisations,
    }
}

fn row(stated: Stated, sex: Sex) -> RosterRow {
    let najaf = Najaf::read().unwrap();
    let listed = najaf.people.into_iter().nth(1).unwrap();
    let mut details = listed.person();
    details.latin_name = stated.keep(19, details.latin_name);
    details.sex = sex;
    let nobody = Id::from_bytes([0; 16]);
    RosterRow {
        id: nobody,
        participation: Participation {
            training: nobody.to_string(),
            person: nobody.to_string(),
            role: ParticipationRole::Participant,
            organisation: stated.keep(20, listed.organisation),
            joined: None,
            replaces: None,
            walk_in: false,
            position: 0,
            group: None,
            departure: None,
        },
        person: nobody,
        details,
        affiliation: String::new(),
        affiliation_lang: "ar",
        successors: Vec::new(),
        last_mark: None,
    }
}

/// Everything on the paper that is read, without the marks that guide its direction.
fn texts(frozen: &Frozen) -> Vec<String> {
    let lines = frozen.body.iter().chain(&frozen.second).map(|line| &line.text);
    let single = [Some(&frozen.title), frozen.second_title.as_ref(), frozen.opening.as_ref()];
    let signed = frozen.signatures.iter().flat_map(|it| [&it.name, &it.function]);
    let all = lines
        .chain(single.into_iter().flatten())
        .chain(&frozen.notes)
        .chain(&frozen.issued)
        .chain(signed)
        .map(|text| text.text.as_str())
        .chain([frozen.document_title.as_str()]);
    let guides = |letter: &char| {
        !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
    };
    all.map(|text| text.chars().filter(guides).collect()).collect()
}

fn languages() -> impl Iterator<Item = Languages> {
    let seconds = Language::PRINTED.map(Some).into_iter().chain([None]);
    let pairs = Language::PRINTED
        .into_iter()
        .flat_map(move |first| seconds.clone().map(move |second| Languages { first, second }));
    pairs.filter(|pair| pair.second != Some(pair.first))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_printed_tells_of_what_is_not_stated(
        bits in any::<u32>(), gendered in any::<bool>(), sex in 0..3, gender in 0..3,
    ) {
        let (_folder, app) = app();
        let stated = Stated(bits);
        let sex = [Sex::Female, Sex::Male, Sex::NotStated][usize::try_from(sex).unwrap()];
        let gender = [Some(Gender::Masculine), Some(Gender::Feminine), None]
            [usize::try_from(gender).unwrap()];
        let row = row(stated, sex);
        let mut composer = Composer::example(&app, example(stated, gender));
        composer.design = Design { gendered, code: true, ..Design::default() };
        let day = "2018-06-03".parse().unwrap();
        for kind in KINDS {
            for languages in languages() {
                let frozen = composer.compose(&row, kind, languages, day);
                let frozen = frozen.map_err(|failure| failure.code).unwrap();
                for text in texts(&frozen) {
                    prop_assert!(!text.contains(['{', '}', '[', ']', '|', '⟦']), "{text}");
                    prop_assert!(!text.contains("  ") && !text.contains("· ·"), "{text}");
                    prop_assert!(!text.contains("«»") && !text.contains("“”"), "{text}");
                    prop_assert!(!text.contains(" .") && !text.contains(" ,"), "{text}");
                    prop_assert_eq!(text.trim_matches([' ', '·', ':']), &text, "nothing dangles");
                    prop_assert!(!text.is_empty());
                }
                for text in texts(&frozen) {
                    let completed = ["إتمام", "تەواوکرد", "ompletion", "completamento", "qedandin"];
                    let says = completed.iter().any(|word| text.contains(word));
                    prop_assert!(!says || kind == "completion", "{kind} never says completion");
                }
            }
        }
    }
}

#[test]
fn every_kind_in_every_language_can_be_printed() {
    let (_folder, app) = app();
    // All is stated but the organisations that only a training with many of them has.
    let stated = Stated(!(1 << 8 | 1 << 9 | 1 << 13));
    let row = row(stated, Sex::Female);
    let mut composer = Composer::example(&app, example(stated, Some(Gender::Feminine)));
    composer.design = Design { gendered: true, ..Design::default() };
    let day = "2018-06-03".parse().unwrap();
    let mut papers = Vec::new();
    for kind in KINDS {
        for languages in languages() {
            let frozen = composer.compose(&row, kind, languages, day).unwrap();
            papers.push(frozen.paper(&app, "NJF-A-2018-0001-F9").unwrap());
        }
    }
    assert_eq!(papers.len(), 125, "five kinds in five languages and their twenty pairs");
    let problems = paper::check_all(&FONTS, &papers).unwrap();
    for (paper, problem) in papers.iter().zip(problems) {
        assert_eq!(problem, None, "{} {}", paper.language, paper.title.text);
    }
}

#[test]
fn the_usual_texts_are_in_order_and_name_their_values_in_their_own_language() {
    let (_folder, app) = app();
    let names = Names::read(&app.words);
    for kind in KINDS {
        for language in Language::PRINTED {
            for slot in Slot::ALL.into_iter().filter(|slot| slot.is_in(language)) {
                let text = wording::usual(&app.words, kind, language, slot);
                let parsed = wording::parse(&names, &text).map_err(|failure| failure.code);
                assert!(parsed.is_ok(), "{}: {text}: {parsed:?}", language.tag());
                assert!(!text.contains('⟦') && !text.is_empty(), "{}: {text}", language.tag());
            }
        }
    }
}

#[test]
fn a_placeholder_has_one_meaning_in_all_languages() {
    let (_folder, app) = app();
    let names = Names::read(&app.words);
    for placeholder in Placeholder::ALL {
        assert_eq!(names.find(placeholder.name()), Some(placeholder));
        for language in Language::PRINTED {
            let local = wording::local_name(&app.words, language, placeholder);
            let found = names.find(&local.to_lowercase());
            assert_eq!(found, Some(placeholder), "{}: {local}", language.tag());
        }
    }
}
