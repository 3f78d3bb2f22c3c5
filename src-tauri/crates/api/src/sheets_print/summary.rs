//! The summary of a training for secretariat and donors: what took place, where, when, by whom and
//! with whose support; how many took part, by sex and age; each session; certificates by kind. No
//! participant is named. The private form leaves out what counts groups of few, as `told` decides.

use super::author::{Author, Draft};
use super::figures::{Counted, Everybody, bands};
use super::notes::least;
use super::sessions::Counting;
use super::told::{Counts, Figures, Told};
use crate::failure::Failure;
use crate::nouns::{CertificateRecord, SessionState};
use crate::print::{Voice, Wording, number};
use crate::wording::Placeholder;
use domain::ages::AgeBand;
use paper::{Align, Cell, Part, Row, Style, Table, TableColumn, Width};

/// The heads of sexes, in the order of [`SEXES`](crate::headcounts::SEXES).
const SEX_HEADS: [&str; 3] = ["sheet-sex-female", "sheet-sex-male", "sheet-not-stated"];
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
        let counts = self.counts(&everybody, &issued)?;
        let told = if self.private { Told::to_strangers(&counts) } else { Told::whole(&counts) };
        let mut beside = vec![self.key_figures(&everybody, &told)];
        beside.extend(told.certificates.then(|| self.certificates(&counts)));
        let mut parts = vec![Part::Table(self.facts()), Part::Beside(beside)];
        parts.extend(told.stages.iter().map(|figures| Part::Table(self.stages(figures))));
        parts.extend(told.ages.iter().map(|figures| Part::Table(self.ages(figures))));
        parts.extend(told.counted.iter().map(|figures| Part::Table(self.counted(figures))));
        let counting = if told.sessions { Counting::Attendance } else { Counting::Nothing };
        parts.push(Part::Table(self.sessions_table(counting)));
        let ages = told.ages.is_some();
        parts.extend(self.notes(&|voice| {
            let people = self.people_notes(voice, ages, everybody.count(Counted::was_replaced));
            [self.rule_notes(voice), people].concat()
        }));
        self.paper(Draft {
            orientation: paper::Orientation::Portrait,
            day: None,
            parts,
            legend: Vec::new(),
            footer: vec!["sheet-prepared-by", "print-stamp"],
            about: None,
            remark: self.private.then(|| self.say("sheet-private-figures", &least())),
        })
    }

    /// What took place, where, when, by whom, with whose support, each in the words of every
    /// language of the paper.
    fn facts(&self) -> Table {
        let known: Vec<_> =
            self.voices().iter().map(|voice| self.composer.common(voice, Wording::Full)).collect();
        let told = |placeholder: Placeholder| -> Vec<paper::Text> {
            let voices = self.voices().into_iter().zip(&known);
            let texts =
                voices.filter_map(|(voice, known)| Some(voice.own(known.get(&placeholder)?)));
            let mut texts: Vec<paper::Text> = texts.collect();
            texts.dedup_by(|one, other| one.text == other.text);
            texts
        };
        let dates = |voice: &&Voice| voice.own(&voice.figures.dates_short(self.composer.dates()));
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

    /// The hours of people give their number away, so they stand where the sessions are counted.
    fn key_figures(&self, everybody: &Everybody, told: &Told) -> Table {
        let (held, held_minutes) = self.sessions_in(SessionState::Held);
        let (planned, _) = self.sessions_in(SessionState::Planned);
        let sessions = [("part", number(held)), ("whole", number(held + planned))];
        let mut figures = vec![
            ("sessions", self.say("sheet-part-of", &sessions)),
            ("hours", self.hours(held_minutes)),
        ];
        if told.sessions {
            let (attended, counted) = everybody.minutes();
            figures.push(("person-hours", self.hours(attended)));
            figures.push(("share", self.share(attended, counted)));
        }
        let rows = figures.into_iter().map(|(figure, text)| {
            let label = self.heads(&format!("sheet-figure-{figure}"), &[]);
            Row::Plain(vec![Cell::Words(label), Cell::text(text)])
        });
        self.list(Some(self.both("sheet-figures")), 62.0, rows.collect())
    }

    /// Certificates by kind and by what became of them.
    fn certificates(&self, counts: &Counts) -> Table {
        let mut columns = vec![self.words_column("sheet-certificate-kind", 24.0, 60.0)];
        let states = ["sheet-certificates-valid", "sheet-certificates-withdrawn"];
        columns.extend(states.map(|head| self.figures_column(head, 22.0)));
        let kinds = counts.certificates.iter().map(|(kind, counts)| {
            let named = |voice: &&Voice| voice.own(&voice.choice("kind", kind.code()));
            Row::Plain(self.figures_row(self.voices().iter().map(named).collect(), counts))
        });
        let sums = [0, 1].map(|at| counts.certificates.iter().map(|(_, it)| it[at]).sum());
        let total = Row::Total(self.figures_row(self.heads("sheet-total", &[]), &sums));
        let rows = kinds.chain([total]).collect();
        Table { name: Some(self.both("sheet-certificates")), columns, row_head: 0, ..table(rows) }
    }

    /// From the list to the certificate.
    fn stages(&self, figures: &Figures) -> Table {
        let labels = ["listed", "attended", "met", "certified"]
            .map(|stage| self.heads(&format!("sheet-stage-{stage}"), &[]));
        match figures {
            Figures::BySex(stages) => {
                let mut columns = vec![self.words_column("sheet-participants", 44.0, 90.0)];
                columns.extend(SEX_HEADS.map(|head| self.figures_column(head, 26.0)));
                columns.push(self.figures_column("sheet-total", 22.0));
                let rows = labels.into_iter().zip(stages);
                let rows = rows.map(|(label, row)| Row::Plain(self.summed_row(label, row)));
                let name = Some(self.both("sheet-by-sex"));
                Table { name, columns, row_head: 0, ..table(rows.collect()) }
            }
            Figures::Sums(stages) => {
                let rows = labels.into_iter().zip(stages);
                let rows = rows.map(|(label, sum)| Row::Plain(self.figures_row(label, &[*sum])));
                self.list(Some(self.both("sheet-participants")), 62.0, rows.collect())
            }
        }
    }

    /// By age, those who attended; who is on the list, as long as nothing was held.
    fn ages(&self, figures: &Figures) -> Table {
        let (name, head) = match (figures, self.judged.any_held()) {
            (Figures::BySex(_), true) => ("sheet-by-age", "sheet-sex"),
            (Figures::BySex(_), false) => ("sheet-by-age-listed", "sheet-sex"),
            (Figures::Sums(_), true) => ("sheet-by-age-alone", "sheet-age"),
            (Figures::Sums(_), false) => ("sheet-by-age-alone-listed", "sheet-age"),
        };
        self.by_age(name, head, "sheet-participants", figures)
    }

    /// People whose names were not taken, apart from those on the list.
    fn counted(&self, figures: &Figures) -> Table {
        let head = match figures {
            Figures::BySex(_) => "sheet-sex",
            Figures::Sums(_) => "sheet-age",
        };
        self.by_age("sheet-counted", head, "sheet-counted-people", figures)
    }

    /// Figures by age, and by sex where that is told; `whom` is the one row where it is not.
    fn by_age(&self, name: &str, head: &str, whom: &str, figures: &Figures) -> Table {
        let mut columns = vec![self.words_column(head, 26.0, 60.0)];
        columns.extend(bands().map(|band| self.age_column(band)));
        columns.push(self.figures_column("sheet-total", 22.0));
        let rows = match figures {
            Figures::BySex(bands) => {
                let sexes = SEX_HEADS.into_iter().enumerate().map(|(sex, head)| {
                    let row: Vec<usize> = bands.iter().map(|band| band[sex]).collect();
                    Row::Plain(self.summed_row(self.heads(head, &[]), &row))
                });
                let sums: Vec<usize> = bands.iter().map(|band| band.iter().sum()).collect();
                let total = self.summed_row(self.heads("sheet-total", &[]), &sums);
                sexes.chain([Row::Total(total)]).collect()
            }
            Figures::Sums(sums) => {
                vec![Row::Plain(self.summed_row(self.heads(whom, &[]), sums))]
            }
        };
        Table { name: Some(self.both(name)), columns, row_head: 0, ..table(rows) }
    }

    fn age_column(&self, band: Option<AgeBand>) -> TableColumn {
        let column = self.figures_column("sheet-not-stated", 24.0);
        let Some(band) = band else { return column };
        let head = |voice: &&Voice| voice.own(&self.age_text(voice, band));
        TableColumn { head: self.voices().iter().map(head).collect(), ..column }
    }

    /// A label and figures.
    fn figures_row(&self, label: Vec<paper::Text>, figures: &[usize]) -> Vec<Cell> {
        let figures = figures.iter().map(|figure| Cell::text(self.number(*figure)));
        std::iter::once(Cell::Words(label)).chain(figures).collect()
    }

    /// The same with their sum behind them.
    fn summed_row(&self, label: Vec<paper::Text>, figures: &[usize]) -> Vec<Cell> {
        self.figures_row(label, &[figures, &[figures.iter().sum()]].concat())
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
