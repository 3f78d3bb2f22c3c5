//! How many took part whose names were not taken: a table of numbers by sex and age.

use crate::app::{App, Changed};
use crate::failure::Failure;
use crate::nouns::{
    AgeBand, Entity, Headcount, Named, Sex, Training, entry, from_fields, noun_of, put, read_id,
};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Edit;
use ts_rs::TS;
use words::Argument;

/// The most people of one sex and age.
const MOST: u32 = 100_000;

/// In the order of the table.
pub(crate) const SEXES: [Sex; 3] = [Sex::Female, Sex::Male, Sex::NotStated];
/// In the order of the table.
pub(crate) const BANDS: [AgeBand; 5] =
    [AgeBand::Minor, AgeBand::Youth, AgeBand::Adult, AgeBand::Senior, AgeBand::NotStated];

/// Numbers by sex and age, in the order of [`SEXES`] and [`BANDS`].
pub(crate) type Counts = [[u32; 5]; 3];

/// The table of a training.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Headcounts {
    /// UUID.
    pub training: String,
    /// One row for each sex.
    pub rows: Vec<HeadcountRow>,
    /// The heads of the columns.
    pub bands: Vec<HeadcountBand>,
    /// Of all.
    pub total: u32,
    /// The same in the chosen digits.
    pub total_text: String,
    /// The same in words.
    pub said_text: String,
}

/// The numbers of one sex.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadcountRow {
    /// Which.
    pub sex: Sex,
    /// In words.
    pub sex_text: String,
    /// By age, in the order of the columns, in the chosen digits; nothing where there is nobody.
    pub count_texts: Vec<String>,
    /// Their sum.
    pub total_text: String,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadcountBand {
    /// Which.
    pub age_band: AgeBand,
    /// In words.
    pub age_text: String,
    /// Its sum.
    pub total_text: String,
}

/// The whole table as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetHeadcounts {
    /// UUID.
    pub training: String,
    /// What is not among them is nobody.
    pub counts: Vec<TypedHeadcount>,
}

/// One number as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedHeadcount {
    /// As seen or said.
    pub sex: Sex,
    /// As seen or said.
    pub age_band: AgeBand,
    /// In any digits, 0 to 100,000; nothing is nobody.
    pub count: String,
}

/// `headcounts_show`
pub(crate) fn show(app: &mut App, input: Named) -> Result<Headcounts, Failure> {
    let training = read_id(&input.id)?;
    entry::<Training>(app, training)?;
    app.headcount_table(training)
}

/// `headcounts_set`: all numbers in one save.
pub(crate) fn set(app: &mut App, input: SetHeadcounts) -> Result<Changed<Headcounts>, Failure> {
    let training = read_id(&input.training)?;
    let subject = entry::<Training>(app, training)?.text(app)?;
    let mut wanted: BTreeMap<Id, Headcount> = BTreeMap::new();
    for typed in &input.counts {
        let count = read_count(&typed.count).ok_or_else(|| {
            let (language, digits) = (app.settings.language, app.settings.digits);
            let named = |field, value| app.words.choice(language, digits, field, value);
            let (sex, age) = (typed.sex.code(), typed.age_band.code());
            Failure::new("bad-headcount")
                .text("sex", &named("sex", sex))
                .text("age", &named("age_band", age))
                .number("limit", MOST)
                .field("count")
        })?;
        let headcount = Headcount {
            training: training.to_string(),
            sex: typed.sex,
            age_band: typed.age_band,
            count,
        };
        let id = headcount.link()?.ok_or_else(|| Failure::internal("headcount"))?;
        if wanted.insert(id, headcount).is_some() {
            return Err(Failure::new("already-there").text("noun", Headcount::NOUN));
        }
    }
    let noun = noun_of::<Headcount>()?;
    let mut edits = Vec::new();
    for (id, fields) in app.store.list(noun, Some(("training", training)))? {
        let known = from_fields::<Headcount>(&fields).ok();
        match wanted.remove(&id).filter(|headcount| headcount.count > 0) {
            Some(headcount) if known.as_ref() != Some(&headcount) => {
                edits.push(put(id, &headcount)?);
            }
            Some(_) => {}
            None => edits.push(Edit::Remove { noun, entity: id }),
        }
    }
    for (id, headcount) in wanted {
        if headcount.count > 0 {
            edits.push(put(id, &headcount)?);
        }
    }
    let done = app.save("headcounts_set", &subject, edits)?;
    let value = app.headcount_table(training)?;
    app.changed(done, value)
}

/// In any digits; nothing is 0.
fn read_count(text: &str) -> Option<u32> {
    let plain = words::read_digits(text);
    let plain = plain.trim();
    if plain.is_empty() {
        return Some(0);
    }
    let digits = plain.bytes().all(|byte| byte.is_ascii_digit());
    plain.parse::<u32>().ok().filter(|count| digits && *count <= MOST)
}

impl App {
    /// How many of each sex and age were counted in a training.
    pub(crate) fn headcounts(&self, training: Id) -> Result<Counts, Failure> {
        let mut counts = Counts::default();
        let noun = noun_of::<Headcount>()?;
        for (_, fields) in self.store.list(noun, Some(("training", training)))? {
            let Ok(headcount) = from_fields::<Headcount>(&fields) else { continue };
            let sex = SEXES.iter().position(|sex| *sex == headcount.sex);
            let band = BANDS.iter().position(|band| *band == headcount.age_band);
            if let Some((sex, band)) = sex.zip(band) {
                counts[sex][band] = counts[sex][band].saturating_add(headcount.count);
            }
        }
        Ok(counts)
    }

    fn headcount_table(&self, training: Id) -> Result<Headcounts, Failure> {
        let counts = self.headcounts(training)?;
        let figures = self.figures();
        let number = |count: u32| figures.number(i64::from(count));
        let (language, digits) = (self.settings.language, self.settings.digits);
        let rows = SEXES.iter().zip(&counts).map(|(sex, row)| HeadcountRow {
            sex: *sex,
            sex_text: self.words.choice(language, digits, "sex", sex.code()),
            count_texts: row
                .iter()
                .map(|count| match count {
                    0 => String::new(),
                    // What stands in a field is typed back, so nothing divides its thousands.
                    count => figures.digits(&count.to_string()),
                })
                .collect(),
            total_text: number(row.iter().sum()),
        });
        let bands = BANDS.iter().enumerate().map(|(at, band)| HeadcountBand {
            age_band: *band,
            age_text: self.words.choice(language, digits, "age_band", band.code()),
            total_text: number(counts.iter().map(|row| row[at]).sum()),
        });
        let total = counts.iter().flatten().sum();
        Ok(Headcounts {
            training: training.to_string(),
            rows: rows.collect(),
            bands: bands.collect(),
            total,
            total_text: number(total),
            said_text: self
                .say("answer-headcounts", &[("count", Argument::Number(i64::from(total)))]),
        })
    }
}
