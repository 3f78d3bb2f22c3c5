//! The table of nouns: every noun of the register with its fields, their shapes and limits.
//!
//! One table drives the checking of what is typed, the ordinary tables of the database, what a
//! removal takes with it, and the reading of journals that come from elsewhere.

mod belonging;
mod check;
mod table;

pub use belonging::belonging_to;
pub use check::{Problem, check, is_clean};
pub use table::{NOUNS, noun};

/// One noun.
#[derive(Debug)]
pub struct Noun {
    /// Its name in the journal, singular.
    pub name: &'static str,
    /// Its ordinary table, plural; also the beginning of its commands.
    pub table: &'static str,
    /// Its fields in the order of the table's columns.
    pub fields: &'static [Field],
}

/// One field: what is saved, replaced and decided as a whole.
#[derive(Debug)]
pub struct Field {
    /// Its name in the journal.
    pub name: &'static str,
    /// Its column in the noun's table; of a group, each part has one.
    pub column: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether the noun is nothing without it.
    pub required: bool,
}

/// What a field may hold.
#[derive(Debug)]
pub enum Shape {
    /// One line of text of at most so many characters, in NFC.
    Line(usize),
    /// Text that may have several lines.
    Note(usize),
    /// Up to so many lines, each of at most so many characters.
    Lines(usize, usize),
    /// A whole number in this range.
    Number(i64, i64),
    /// Yes or no.
    Flag,
    /// One word out of a list.
    Choice(&'static [&'static str]),
    /// A day, `2018-06-01`.
    Date,
    /// Another entity: its noun, and what happens when that one is removed.
    Reference(&'static str, OnRemove),
    /// Text made by the application, never typed (JSON, base64), of at most so many bytes.
    Opaque(usize),
    /// Parts that belong together: a merge must never show one side's date with the other's hour.
    Group(&'static [Field]),
    /// Up to so many groups with these parts, in order; one column of JSON.
    Records(usize, &'static [Field]),
}

/// What a removal does to the rows that refer to what is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRemove {
    /// They are removed with it, in the same commit.
    Too,
    /// It is refused while they exist.
    Refuse,
    /// They are cleared of the reference, in the same commit.
    Clear,
    /// They keep the reference: they tell of the past.
    Keep,
}

impl Noun {
    /// The columns of the ordinary table after `id`: column, field, part of a group.
    pub fn columns(&self) -> impl Iterator<Item = Column> + '_ {
        self.fields.iter().flat_map(|field| {
            let (parts, alone) = match &field.shape {
                Shape::Group(parts) => (*parts, None),
                _ => (&[][..], Some(Column { name: field.column, field: field.name, part: None })),
            };
            alone.into_iter().chain(parts.iter().map(|part| Column {
                name: part.column,
                field: field.name,
                part: Some(part.name),
            }))
        })
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// One column of an ordinary table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// The field that fills it.
    pub field: &'static str,
    /// The part of that field, where it is a group.
    pub part: Option<&'static str>,
}
