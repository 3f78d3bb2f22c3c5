//! The sign-in sheet: the list that people sign, and that donors audit.
//!
//! One line per person and at least 9.5 mm for a hand, the header on every page, empty rows at the
//! end for people who were not listed. Only a rope under the header decorates it.

use crate::{
    Design, Failure, Line, Logo, Style, Text,
    art::{Form, rope},
    column::{Piece, Set, Setting},
    faces::FaceId,
    geometry::{Geometry, SMALLEST},
    head,
    images::Images,
    ink::{Colour, INK, SAND, SOFT_INK, TEAL},
    language::is_right_to_left,
    page::{A4_LANDSCAPE, Box_, Cell, Heads, LONG, MM, Page, Role, SHORT, Table},
    palette::Palette,
    shape::Shaper,
    style::{Styles, Tightness},
};

/// A person on the list, ready to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInRow {
    /// The running number, in the digits of the page.
    pub number: Text,
    /// As the person is listed.
    pub name: Text,
    /// Organisation or team.
    pub organisation: Option<Text>,
}

/// A list to sign, A4 landscape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInSheet {
    /// The title of the file.
    pub document_title: String,
    /// BCP 47; its direction decides where the first column stands.
    pub language: String,
    /// At the end side of the header, at most four.
    pub logos: Vec<Logo>,
    /// At the start side of the header: programme, title, place and dates, trainers; at most five.
    pub header: Vec<Line>,
    /// The head of the column of numbers; each head is one text per language, at most two.
    pub number_head: Vec<Text>,
    /// The head of the column of names.
    pub name_head: Vec<Text>,
    /// The head of the column of organisations.
    pub organisation_head: Vec<Text>,
    /// One head per column to sign in, at least one and at most four.
    pub signature_heads: Vec<Vec<Text>>,
    /// The people, in order.
    pub rows: Vec<SignInRow>,
    /// Empty rows after them, at least; the last page is filled with more.
    pub blank_rows: usize,
    /// What is filled in below by hand: the trainer's signature, the stamp, the count.
    pub footer: Vec<Text>,
    /// Identifies the sheet when it is scanned: left to right, Latin digits.
    pub serial: String,
    /// "Page 1 of 2" for each page, as many as [`SignInSheet::pages`] says; missing ones are empty.
    pub page_labels: Vec<Text>,
}

/// Rows on a page.
const ROWS: usize = 14;
/// What old printers cannot reach.
const MARGIN: f32 = 10.0 * MM;
const ROW: f32 = 9.5 * MM;
const HEAD: f32 = 11.5 * MM;
const HEADER: f32 = 26.0 * MM;
/// Between a cell's edge and its words.
const PAD: f32 = 1.6 * MM;
const LINE: Colour = Colour(0.72, 0.68, 0.61);

impl SignInSheet {
    /// The number of pages, at least 1.
    #[must_use]
    pub fn pages(&self) -> usize {
        (self.rows.len() + self.blank_rows).div_ceil(ROWS).max(1)
    }
}

/// The rope under the header, shared by all pages.
pub(crate) fn rule() -> Vec<u8> {
    rope::rule(MARGIN, SHORT - MARGIN - HEADER - 1.7 * MM, LONG - 2.0 * MARGIN)
}

/// Lays out all pages.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
pub(crate) fn pages<'c>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'c>,
    sheet: &'c SignInSheet,
) -> Result<Vec<Page>, Failure> {
    let columns = Columns::new(sheet)?;
    let mut pages = Vec::with_capacity(sheet.pages());
    for number in 0..sheet.pages() {
        let page = Page { art: Some(Form::Rule), ..Page::empty(A4_LANDSCAPE) };
        let mut drawing = Drawing { shaper: &mut *shaper, page, columns: &columns };
        drawing.header(images, sheet)?;
        let top = SHORT - MARGIN - HEADER - 4.5 * MM;
        let first = number * ROWS;
        let listed = sheet.rows.get(first..).unwrap_or_default();
        let mut rows = vec![drawing.heads(sheet, top)?];
        for (index, row) in listed.iter().take(ROWS).enumerate() {
            rows.push(drawing.row(row, top - HEAD - height(index))?);
        }
        // The last page is filled: paper that is there anyway takes more walk-ins.
        drawing.grid(top, ROWS);
        drawing.page.tables.push(Table { rows });
        drawing.footer(sheet, number)?;
        pages.push(drawing.page);
    }
    Ok(pages)
}

fn height(rows: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a page has few rows")]
    let rows = rows as f32;
    rows * ROW
}

/// Left and width of each column, in the order of the sheet.
struct Columns {
    slots: Vec<(f32, f32)>,
    right_to_left: bool,
}

impl Columns {
    fn new(sheet: &SignInSheet) -> Result<Self, Failure> {
        let signatures = sheet.signature_heads.len();
        if !(1..=4).contains(&signatures) {
            return Err(Failure::engine("one to four columns to sign in"));
        }
        let whole = LONG - 2.0 * MARGIN;
        let number = 11.0 * MM;
        let signature = [62.0, 48.0, 40.0, 33.0][signatures - 1] * MM;
        #[expect(clippy::cast_precision_loss, reason = "at most four")]
        let rest = whole - number - signature * signatures as f32;
        let mut widths = vec![number, rest * 0.56, rest * 0.44];
        widths.resize(3 + signatures, signature);
        let right_to_left = is_right_to_left(&sheet.language);
        let mut along = 0.0;
        let mut slots = Vec::with_capacity(widths.len());
        for width in widths {
            let left = if right_to_left { LONG - MARGIN - along - width } else { MARGIN + along };
            slots.push((left, width));
            along += width;
        }
        Ok(Self { slots, right_to_left })
    }
}

const CELL: Setting = Setting {
    role: Role::Paragraph,
    face: FaceId::Regular,
    size: 12.5,
    smallest: SMALLEST,
    squeeze: 0.8,
    most_lines: 2,
    colour: INK,
    before: 0.0,
    width: 0.0,
    follows: (1.0, 1.0),
    latin_smaller: true,
    tracking: 0.0,
    divider_before: false,
    second_divider_before: false,
    shared: false,
};

/// A page while it is drawn.
struct Drawing<'d, 'f> {
    shaper: &'d mut Shaper<'f>,
    page: Page,
    columns: &'d Columns,
}

impl Drawing<'_, '_> {
    /// Places a text in a box: centred, or at the start side. Its middle height is the box's.
    /// Returns how far it reaches from the start side.
    fn put(
        &mut self,
        text: &Text,
        setting: Setting,
        slot: Box_,
        centred: bool,
    ) -> Result<f32, Failure> {
        let inside = slot.width - 2.0 * PAD;
        let piece = Piece::new(self.shaper, text, Setting { width: inside, ..setting })?;
        let fitted = piece.fit(1.0).ok_or_else(|| Failure::DoesNotFit { text: piece.words() })?;
        let set = piece.set(self.shaper, &fitted)?;
        let (axis, share) = self.axis(slot, centred);
        let top = slot.bottom + (slot.height + set.height()) / 2.0;
        let reach = PAD + set.width();
        self.page.marks.push(set.mark_beside(axis, share, top, slot));
        Ok(reach)
    }

    fn axis(&self, slot: Box_, centred: bool) -> (f32, f32) {
        match (centred, self.columns.right_to_left) {
            (true, _) => (slot.middle(), 0.5),
            (false, true) => (slot.right() - PAD, 1.0),
            (false, false) => (slot.left + PAD, 0.0),
        }
    }

    fn header<'c>(
        &mut self,
        images: &mut Images<'c>,
        sheet: &'c SignInSheet,
    ) -> Result<(), Failure> {
        let right_to_left = self.columns.right_to_left;
        let whole = LONG - 2.0 * MARGIN;
        let half = whole * if sheet.logos.is_empty() { 1.0 } else { 0.7 };
        let start = if right_to_left { LONG - MARGIN - half } else { MARGIN };
        let room =
            Box_ { left: start, width: half, bottom: SHORT - MARGIN - HEADER, height: HEADER };
        let pieces = sheet.header.iter().map(|line| {
            let setting = Setting { width: half - 2.0 * MM, ..header_setting(line.style) };
            Piece::new(self.shaper, &line.text, setting)
        });
        let pieces = pieces.collect::<Result<Vec<_>, _>>()?;
        let mut top = room.top();
        for piece in &pieces {
            let fits = || Failure::DoesNotFit { text: piece.words() };
            let fitted = piece.fit(1.0).ok_or_else(fits)?;
            let set: Set<'_> = piece.set(self.shaper, &fitted)?;
            let below = top - set.height();
            let (axis, share) = if right_to_left { (room.right(), 1.0) } else { (room.left, 0.0) };
            // A letter such as W reaches a hair beyond its own box.
            let around = Box_ { left: room.left - MM, width: room.width + 2.0 * MM, ..room };
            self.page.marks.push(set.mark_beside(axis, share, top, around));
            top = below;
        }
        let left = if right_to_left { MARGIN } else { start + half + 6.0 * MM };
        let logos = Box_ { left, width: whole - half - 6.0 * MM, ..room };
        let design = Design::default();
        let geometry = Geometry::of(&design, right_to_left);
        let styles = Styles::new(&design, geometry, Palette::of(&design), Tightness::NONE);
        head::place(self.shaper, images, &sheet.logos, &styles, logos, &mut self.page)?;
        Ok(())
    }

    fn heads(&mut self, sheet: &SignInSheet, top: f32) -> Result<Vec<Cell>, Failure> {
        let mut cells = Vec::new();
        let (left, width) = (MARGIN, LONG - 2.0 * MARGIN);
        self.page.decoration.fill_colour(SAND);
        self.page.decoration.operator(&[left, top - HEAD, width, HEAD], "re").text("f\n");
        let heads = [&sheet.number_head, &sheet.name_head, &sheet.organisation_head];
        let heads = heads.into_iter().chain(&sheet.signature_heads);
        for (head, (left, width)) in heads.zip(self.columns.slots.clone()) {
            #[expect(clippy::cast_precision_loss, reason = "one or two languages")]
            let part = HEAD / head.len().max(1) as f32;
            let mut y = top;
            let first = self.page.marks.len();
            for (index, text) in head.iter().enumerate() {
                let face = if index == 0 { FaceId::Bold } else { FaceId::Regular };
                let slot = Box_ { left, width, bottom: y - part, height: part };
                let setting = Setting { size: 10.0, most_lines: 1, face, colour: TEAL, ..CELL };
                self.put(text, setting, slot, true)?;
                y -= part;
            }
            let marks = first..self.page.marks.len();
            cells.push(Cell { heads: Some(Heads::Column), ..Cell::of(marks) });
        }
        Ok(cells)
    }

    fn row(&mut self, row: &SignInRow, top: f32) -> Result<Vec<Cell>, Failure> {
        let first = self.page.marks.len();
        let slot = |(left, width): (f32, f32)| Box_ { left, width, bottom: top - ROW, height: ROW };
        let slots = &self.columns.slots;
        let (number, name, organisation) = (slot(slots[0]), slot(slots[1]), slot(slots[2]));
        self.put(&row.number, Setting { size: 11.0, colour: SOFT_INK, ..CELL }, number, true)?;
        self.put(&row.name, CELL, name, false)?;
        if let Some(text) = &row.organisation {
            self.put(text, Setting { size: 11.0, colour: SOFT_INK, ..CELL }, organisation, false)?;
        }
        let name = Cell { heads: Some(Heads::Row), ..Cell::of(first + 1..first + 2) };
        let mut cells = vec![Cell::of(first..first + 1), name];
        cells.push(Cell::of(first + 2..self.page.marks.len()));
        cells.resize_with(self.columns.slots.len(), || Cell::of(0..0));
        Ok(cells)
    }

    fn grid(&mut self, top: f32, rows: usize) {
        let bottom = top - HEAD - height(rows);
        let grid = &mut self.page.decoration;
        grid.stroke_colour(LINE);
        for row in 0..=rows {
            let y = top - HEAD - height(row);
            grid.segment((MARGIN, y), (LONG - MARGIN, y), 0.5);
        }
        for (left, width) in &self.columns.slots {
            for x in [*left, left + width] {
                grid.segment((x, top), (x, bottom), 0.5);
            }
        }
        grid.stroke_colour(TEAL);
        grid.segment((MARGIN, top), (LONG - MARGIN, top), 1.0);
    }

    /// Labels with a line each to write on, then the serial and the page's number.
    fn footer(&mut self, sheet: &SignInSheet, page: usize) -> Result<(), Failure> {
        let whole = LONG - 2.0 * MARGIN;
        #[expect(clippy::cast_precision_loss, reason = "a few labels")]
        let width = whole / sheet.footer.len().max(1) as f32;
        let right_to_left = self.columns.right_to_left;
        let mut along = 0.0;
        for text in &sheet.footer {
            let left = if right_to_left { LONG - MARGIN - along - width } else { MARGIN + along };
            let slot = Box_ { left, width, bottom: MARGIN + 5.5 * MM, height: 8.5 * MM };
            let label = Box_ { width: width * 0.6, ..slot };
            let label =
                if right_to_left { Box_ { left: left + width * 0.4, ..label } } else { label };
            let reach = self.put(text, Setting { size: 11.0, ..CELL }, label, false)? + 2.0 * MM;
            let (start, end) = (reach, width - 4.0 * MM);
            let flip = |along: f32| if right_to_left { slot.right() - along } else { left + along };
            let y = slot.bottom + 2.0 * MM;
            self.page.decoration.stroke_colour(SOFT_INK);
            self.page.decoration.segment((flip(start), y), (flip(end), y), 0.6);
            along += width;
        }
        let strip = Box_ { left: MARGIN, width: whole, bottom: MARGIN, height: 5.0 * MM };
        let serial = Text { text: sheet.serial.clone(), language: "en".to_owned() };
        let small = Setting { size: SMALLEST, most_lines: 1, colour: SOFT_INK, ..CELL };
        self.put(&serial, Setting { latin_smaller: false, ..small }, strip, true)?;
        if let Some(label) = sheet.page_labels.get(page) {
            let third = Box_ { width: whole / 3.0, ..strip };
            let third = if right_to_left {
                Box_ { left: LONG - MARGIN - whole / 3.0, ..third }
            } else {
                third
            };
            self.put(label, small, third, false)?;
        }
        Ok(())
    }
}

fn header_setting(style: Style) -> Setting {
    let plain = Setting { size: 11.0, most_lines: 1, ..CELL };
    match style {
        Style::Strong => {
            Setting { role: Role::Title, face: FaceId::Bold, size: 14.5, colour: TEAL, ..plain }
        }
        Style::Body => plain,
        // A long line of partners shrinks rather than push a row of the table off the page.
        Style::Small => Setting { size: 10.0, smallest: 7.0, colour: SOFT_INK, ..plain },
    }
}
