//! The list as the screen shows it: every cell in words, and what it is sorted and found by.

use super::columns::{SortKey, SortKeys, places};
use super::{
    NamedParticipant, ParticipantColumn, ParticipantFields, ParticipantRow, Participants, RosterRow,
};
use crate::app::App;
use crate::clock::date;
use crate::failure::Failure;
use crate::nouns::{ParticipationRole, Sex, Training, entry};
use crate::standing::Judged;
use domain::Id;
use domain::names::{index_tokens, language_of, sort_key};
use std::collections::BTreeMap;
use words::Argument;

impl App {
    /// Everybody in a training, as the list shows them.
    pub(crate) fn participants(&self, training: Id) -> Result<Participants, Failure> {
        let fields: Training = entry(self, training)?;
        let sessions = self.sessions_of(training)?;
        // Marks are many: they are read for those who want to see what came of them.
        let wanted = self.settings.participant_columns.contains(&ParticipantColumn::Attendance);
        let judged = if wanted { Some(Judged::read(self, training, &fields)?) } else { None };
        let listing = Listing { app: self, judged: judged.as_ref() };
        let mut rows = Vec::new();
        let mut keys = Vec::new();
        let mut replaced = Vec::new();
        for (place, row) in self.roster(training)?.rows.into_iter().enumerate() {
            replaced.push(row.participation.replaces.as_deref().and_then(Id::parse));
            let joined = row.participation.joined.as_deref().and_then(Id::parse);
            let joined = joined.and_then(|id| sessions.iter().position(|(known, _)| *known == id));
            let joined = joined.filter(|first| *first > 0);
            let (row, sorted_by) = listing.row(place, joined, row);
            rows.push(row);
            keys.push(sorted_by);
        }
        name_replaced(&mut rows, &replaced);
        for (row, order) in rows.iter_mut().zip(places(&keys)) {
            row.order = order;
        }
        let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        Ok(Participants {
            training: self.card(training, &fields)?,
            rows,
            count_text: self.say("count-people", &[("count", Argument::Number(count))]),
        })
    }
}

/// Tells who took whose place, in both rows; `replaced` is whose each row took.
fn name_replaced(rows: &mut [ParticipantRow], replaced: &[Option<Id>]) {
    let name = |row: &ParticipantRow| NamedParticipant {
        id: row.id.clone(),
        name: row.name.clone(),
        name_lang: row.name_lang.clone(),
    };
    for (place, gone) in replaced.iter().enumerate() {
        let Some(gone) = gone.map(|id| id.to_string()) else { continue };
        let Some(other) = rows.iter().position(|row| row.id == gone) else { continue };
        let (new, old) = (name(&rows[place]), name(&rows[other]));
        rows[other].replaced_by = Some(new);
        rows[place].replaces = Some(old);
    }
}

/// What all rows are made with.
struct Listing<'a> {
    app: &'a App,
    judged: Option<&'a Judged>,
}

impl Listing<'_> {
    /// One row, and what its cells are sorted by. `joined` is the place of the first session that
    /// concerns the person, where that is not the first.
    fn row(
        &self,
        place: usize,
        joined: Option<usize>,
        row: RosterRow,
    ) -> (ParticipantRow, SortKeys) {
        let app = self.app;
        let figures = app.figures();
        let number = |place: usize| i64::try_from(place + 1).unwrap_or(i64::MAX);
        let language = app.settings.language;
        let governorate = row.details.governorate.as_deref();
        let governorate = governorate
            .map(|code| words::governorate_name(code, language).unwrap_or(code).to_owned());
        let left = row.participation.departure.clone();
        let percent = self.percent(&row);
        let keys = sort_keys(&row, governorate.as_deref(), joined, percent);
        let mut search = index_tokens(&row.details.name);
        search.extend(row.details.latin_name.iter().flat_map(|name| index_tokens(name)));
        search.extend(index_tokens(&row.affiliation));
        let shown = ParticipantRow {
            id: row.id.to_string(),
            person: row.person.to_string(),
            number_text: figures.number(number(place)),
            name_lang: language_of(&row.details.name).to_owned(),
            name: row.details.name.clone(),
            latin_name: row.details.latin_name.clone(),
            affiliation_text: row.affiliation,
            affiliation_lang: row.affiliation_lang.to_owned(),
            role: row.participation.role,
            joined_text: joined.map(|first| {
                app.say("answer-joined", &[("number", Argument::Number(number(first)))])
            }),
            walk_in: row.participation.walk_in,
            phone_text: row.details.phone.as_deref().map(domain::phones::show_phone),
            birth_year_text: row.details.birth_year.map(|year| figures.digits(&year.to_string())),
            governorate_text: governorate,
            attendance_text: percent.map(|percent| figures.percent(percent)),
            phones: row.details.phone.as_deref().map(domain::phones::dialled).unwrap_or_default(),
            search,
            departure_text: left.map(|left| {
                let day = date(&left.last_day).map(|day| figures.date(day));
                app.say("answer-departed", &[("date", Argument::Text(&day.unwrap_or_default()))])
            }),
            departure: row.participation.departure,
            replaces: None,
            replaced_by: None,
            former_names: row.details.former_names,
            order: BTreeMap::new(),
            fields: ParticipantFields {
                name: row.details.name,
                certificate_name: row.details.certificate_name,
                latin_name: row.details.latin_name,
                sex: row.details.sex,
                birth_year: row.details.birth_year,
                phone: row.details.phone,
                governorate: row.details.governorate,
                organisation: row.participation.organisation,
                role: row.participation.role,
                joined: row.participation.joined,
                walk_in: row.participation.walk_in,
                group: row.participation.group,
            },
        };
        (shown, keys)
    }

    /// Attended of what counts, in whole percent; only of who is trained.
    fn percent(&self, row: &RosterRow) -> Option<i64> {
        if row.participation.role != ParticipationRole::Participant {
            return None;
        }
        self.judged?.standing(row).percent_rounded().map(i64::from)
    }
}

/// What the cells of a row are sorted by; what is empty or not stated has nothing.
fn sort_keys(
    row: &RosterRow,
    governorate: Option<&str>,
    joined: Option<usize>,
    percent: Option<i64>,
) -> SortKeys {
    let text = |text: &str| SortKey::Text(sort_key(text));
    let number = |number: usize| SortKey::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let (details, part) = (&row.details, &row.participation);
    let sex = match details.sex {
        Sex::Female => Some(0),
        Sex::Male => Some(1),
        Sex::NotStated => None,
    };
    let role = match part.role {
        ParticipationRole::Participant => 0,
        ParticipationRole::Trainer => 1,
        ParticipationRole::Facilitator => 2,
        ParticipationRole::Observer => 3,
        ParticipationRole::Volunteer => 4,
    };
    // Who left, then who came instead, then who came without being on the list.
    let flags = [part.departure.is_some(), part.replaces.is_some(), part.walk_in];
    let flags = flags.into_iter().position(|flag| flag);
    let cells = [
        (ParticipantColumn::Name, Some(text(&details.name))),
        (ParticipantColumn::LatinName, details.latin_name.as_deref().map(text)),
        (ParticipantColumn::CertificateName, details.certificate_name.as_deref().map(text)),
        (
            ParticipantColumn::Affiliation,
            part.organisation.as_ref().map(|_| text(&row.affiliation)),
        ),
        (ParticipantColumn::Role, Some(number(role))),
        (ParticipantColumn::Sex, sex.map(number)),
        (ParticipantColumn::BirthYear, details.birth_year.map(|year| number(usize::from(year)))),
        (ParticipantColumn::Phone, details.phone.clone().map(SortKey::Text)),
        (ParticipantColumn::Governorate, governorate.map(text)),
        (ParticipantColumn::Joined, joined.map(number)),
        (ParticipantColumn::Group, part.group.as_deref().map(text)),
        (ParticipantColumn::Flags, flags.map(number)),
        (ParticipantColumn::Attendance, percent.map(SortKey::Number)),
    ];
    cells.into_iter().filter_map(|(column, key)| Some((column, key?))).collect()
}
