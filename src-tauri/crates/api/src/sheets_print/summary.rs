//! The summary of a training for secretariat and donors: what took place, where, when, by whom and
//! with whose support; how many took part, by sex and age; each session; certificates by kind. No
//! participant is named. In the private form figures of fewer than five people are not told.

use super::author::{Author, Draft, number, plain};
use super::figures::{Counted, Everybody, holders};
use super::sessions::Counting;
use crate::failure::Failure;
use crate::nouns::{CertificateRecord, SessionState, Sex};
use crate::print::{Voice, Wording};
use crate::wording::Placeholder;
use domain::Id;
use domain::ages::AgeBand;
use domain::disclosure::{Telling, tellings};
use domain::kinds::Kind;
use paper::{Align, Cell, Part, Row, Style, Table, TableColumn, Width};

/// The order in which sexes are counted.
const SEXES: [Sex; 3] = [Sex::Female, Sex::Male, Sex::NotStated];
/// The words of the tables, in points.
const SIZE: f32 = 9.5;

impl Author<'_> {
    pub(super) fn summary(&self) -> Result<paper::Sheet, Failure> {
        let everybody = self.everybody();
        if everybody.people.is_empty() {
            return Err(Failure::new("no-people"));
        }
        if self.judged.sessions.is_empty() {
            return Err(Failure::new("no-sessions"));
        }
        let issued: Vec<CertificateRecord> =
            self.app.certificates_of(self.id)?.into_iter().map(|(_, record)| record).collect();
        let mut parts = vec![
            Part::Table(self.facts()),
            Part::Beside(vec![self.key_figures(&everybody), self.certificates(&issued)]),
            Part::Table(self.by_sex(&everybody, &issued)),
            Part::Table(self.by_age(&everybody)),
            Part::Table(self.sessions_table(Counting::Attendance)),
        ];
        parts.extend(
            self.notes(&|voice| [self.rule_notes(voice), self.people_notes(voice)].concat()),
        );
        self.paper(Draft {
            orientation: paper::Orientation::Portrait,
            day: None,
            parts,
            legend: Vec::new(),
            footer: vec!["sheet-prepared-by", "print-stamp"],
            about: None,
            remark: self.private.then(|| self.say("sheet-private-figures", &[])),
        })
    }

    /// What took place, where, when, by whom, with whose support, each in the words of every
    /// language of the paper.
    fn facts(&self) -> Table {
        let known: Vec<_> =
            self.voices().iter().map(|voice| self.composer.common(voice, Wording::Full)).collect();
        let told = |placeholder: Placeholder| -> Vec<paper::Text> {
            let voices = self.voices().into_iter().zip(&known);
            let texts = voices.filter_map(|(voice, known)| {
                Some(plain(known.get(&placeholder)?, voice.language.tag()))
            });
            let mut texts: Vec<paper::Text> = texts.collect();
            texts.dedup_by(|one, other| one.text == other.text);
            texts
        };
        let dates = |voice: &&Voice| {
            plain(&voice.figures.dates_short(self.composer.dates()), voice.language.tag())
        };
        let place: Vec<paper::Text> =
            [Placeholder::Place, Placeholder::Venue].into_iter().flat_map(told).collect();
        let trainers = if self.private { Vec::new() } else { told(Placeholder::Trainers) };
        let facts = [
            ("programme", told(Placeholder::Programme)),
            ("place", place),
            ("dates", self.voices().iter().map(dates).collect()),
            ("organisers", told(Placeholder::Organisers)),
            ("partners", told(Placeholder::Partners)),
            ("support", told(Placeholder::Donor)),
            ("trainers", trainers),
        ];
        let facts = facts.into_iter().filter(|(_, texts)| !texts.is_empty());
        let rows = facts.map(|(fact, texts)| {
            let label = self.heads(&format!("sheet-fact-{fact}"), &[]);
            Row::Plain(vec![Cell::Words(label), Cell::Words(texts)])
        });
        self.list(None, 44.0, rows.collect())
    }

    /// A table of labels and what belongs to each, without heads.
    fn list(&self, name: Option<paper::Text>, label: f32, rows: Vec<Row>) -> Table {
        let column = |width: Width, style: Style| TableColumn {
            head: Vec::new(),
            group: None,
            width,
            align: Align::Start,
            style,
        };
        Table {
            name,
            columns: vec![
                column(Width::Fixed(label), Style::Strong),
                column(Width::Words { least: 20.0, most: 160.0 }, Style::Body),
            ],
            row_head: 0,
            ..table(rows)
        }
    }

    fn key_figures(&self, everybody: &Everybody) -> Table {
        let (held, held_minutes) = self.sessions_in(SessionState::Held);
        let (planned, _) = self.sessions_in(SessionState::Planned);
        let (attended, counted) = everybody.minutes();
        let sessions = [("part", number(held)), ("whole", number(held + planned))];
        let figures = [
            ("sessions", self.say("sheet-part-of", &sessions)),
            ("hours", self.hours(held_minutes)),
            ("person-hours", self.hours(attended)),
            ("share", self.share(attended, counted)),
        ];
        let rows = figures.into_iter().map(|(figure, text)| {
            let label = self.heads(&format!("sheet-figure-{figure}"), &[]);
            Row::Plain(vec![Cell::Words(label), Cell::text(text)])
        });
        self.list(Some(self.both("sheet-figures")), 62.0, rows.collect())
    }

    /// Certificates by kind and by what became of them.
    fn certificates(&self, issued: &[CertificateRecord]) -> Table {
        let mut columns = vec![self.words_column("sheet-certificate-kind", 24.0, 60.0)];
        let states = ["sheet-certificates-valid", "sheet-certificates-withdrawn"];
        columns.extend(states.map(|head| self.figures_column(head, 22.0)));
        let mut rows = Vec::new();
        let mut sums = [0, 0];
        for kind in Kind::ALL {
            let own = issued.iter().filter(|record| record.kind == kind.code());
            let (gone, valid): (Vec<_>, Vec<_>) = own.partition(|it| it.withdrawal.is_some());
            if valid.is_empty() && gone.is_empty() {
                continue;
            }
            let counts = [valid.len(), gone.len()];
            (sums[0], sums[1]) = (sums[0] + counts[0], sums[1] + counts[1]);
            let named =
                |voice: &&Voice| plain(&voice.choice("kind", kind.code()), voice.language.tag());
            let mut cells = vec![Cell::Words(self.voices().iter().map(named).collect())];
            cells.extend(counts.map(|count| Cell::text(self.number(count))));
            rows.push(Row::Plain(cells));
        }
        let mut cells = vec![Cell::Words(self.heads("sheet-total", &[]))];
        cells.extend(sums.map(|count| Cell::text(self.number(count))));
        rows.push(Row::Total(cells));
        Table { name: Some(self.both("sheet-certificates")), columns, row_head: 0, ..table(rows) }
    }

    /// From the list to the certificate, by sex.
    fn by_sex(&self, everybody: &Everybody, issued: &[CertificateRecord]) -> Table {
        let held = holders(issued);
        let holds = |id: Id| held.contains(id.to_string().as_str());
        type Of<'t> = &'t dyn Fn(&Counted) -> bool;
        let stages: [(&str, Of); 4] = [
            ("listed", &|_| true),
            ("attended", &|one| one.attended()),
            ("met", &|one| one.met()),
            ("certified", &|one| holds(one.row.person)),
        ];
        let mut columns = vec![self.words_column("sheet-participants", 44.0, 90.0)];
        columns.extend(self.sex_heads().map(|head| self.figures_column(head, 26.0)));
        columns.push(self.figures_column("sheet-total", 22.0));
        let rows = stages.into_iter().map(|(stage, of)| {
            let mut figures: Vec<usize> = SEXES
                .iter()
                .map(|sex| everybody.count(|one| one.sex() == *sex && of(one)))
                .collect();
            figures.push(figures.iter().sum());
            let told = self.told(&figures, &[vec![0, 1, 2, 3]], &[3]);
            let label = Cell::Words(self.heads(&format!("sheet-stage-{stage}"), &[]));
            Row::Plain(std::iter::once(label).chain(told).collect())
        });
        Table {
            name: Some(self.both("sheet-by-sex")),
            columns,
            row_head: 0,
            ..table(rows.collect())
        }
    }

    fn sex_heads(&self) -> [&'static str; 3] {
        ["sheet-sex-female", "sheet-sex-male", "sheet-not-stated"]
    }

    /// Who attended, by sex and age; who is on the list, as long as nothing was held.
    fn by_age(&self, everybody: &Everybody) -> Table {
        let held = self.judged.any_held();
        let bands: Vec<Option<AgeBand>> =
            AgeBand::ALL.into_iter().map(Some).chain([None]).collect();
        let mut figures = Vec::new();
        for sex in SEXES {
            let row: Vec<usize> = bands
                .iter()
                .map(|band| {
                    everybody.count(|one| {
                        one.sex() == sex && one.age == *band && (one.attended() || !held)
                    })
                })
                .collect();
            figures.extend_from_slice(&row);
            figures.push(row.iter().sum());
        }
        let width = bands.len() + 1;
        let sums: Vec<usize> =
            (0..width).map(|at| figures.iter().skip(at).step_by(width).sum()).collect();
        figures.extend(sums);
        let rows = (0..=SEXES.len()).map(|row| (row * width..(row + 1) * width).collect());
        let columns = (0..width).map(|at| (0..=SEXES.len()).map(|row| row * width + at).collect());
        let lines: Vec<Vec<usize>> = rows.chain(columns).collect();
        let told = self.told(&figures, &lines, &[figures.len() - 1]);
        self.age_table(held, &bands, &told)
    }

    fn age_table(&self, held: bool, bands: &[Option<AgeBand>], told: &[Cell]) -> Table {
        let mut columns = vec![self.words_column("sheet-sex", 26.0, 60.0)];
        for band in bands {
            let column = self.figures_column("sheet-not-stated", 24.0);
            columns.push(match band {
                Some(band) => {
                    let head =
                        |voice: &&Voice| plain(&self.age_text(voice, *band), voice.language.tag());
                    TableColumn { head: self.voices().iter().map(head).collect(), ..column }
                }
                None => column,
            });
        }
        columns.push(self.figures_column("sheet-total", 22.0));
        let labels = self.sex_heads().into_iter().chain(["sheet-total"]);
        let rows =
            labels.zip(told.chunks(bands.len() + 1)).enumerate().map(|(at, (label, told))| {
                let label = Cell::Words(self.heads(label, &[]));
                let cells = std::iter::once(label).chain(told.iter().cloned()).collect();
                if at < SEXES.len() { Row::Plain(cells) } else { Row::Total(cells) }
            });
        let name = if held { "sheet-by-age" } else { "sheet-by-age-listed" };
        Table { name: Some(self.both(name)), columns, row_head: 0, ..table(rows.collect()) }
    }

    /// Figures as the paper may tell them.
    fn told(&self, figures: &[usize], lines: &[Vec<usize>], public: &[usize]) -> Vec<Cell> {
        let lines = if self.private { lines } else { &[] };
        let all: Vec<usize> = (0..figures.len()).collect();
        let public = if self.private { public } else { &all };
        let tellings = tellings(figures, lines, public);
        let cells = figures.iter().zip(tellings).map(|(figure, telling)| match telling {
            Telling::Told => self.number(*figure),
            Telling::Few => self.few(),
            Telling::Withheld => self.own("…"),
        });
        cells.map(Cell::text).collect()
    }
}

/// A table of figures without name and columns.
fn table(rows: Vec<Row>) -> Table {
    Table {
        name: None,
        columns: Vec::new(),
        lead: 1,
        row_head: 0,
        most_shares: None,
        rows_first: true,
        rows,
        filler: Vec::new(),
        row_height: 6.0,
        size: SIZE,
    }
}
