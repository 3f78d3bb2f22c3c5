//! A table that is measured: its columns dealt out to pages, its rows as tall as their words.

use std::ops::{Range, RangeInclusive};

use super::{
    cells::{Block, Measured, PAD, Side, Type, blocks, natural, put, stacked},
    table::{Align, Cell, Row, Table, TableColumn, Width},
    widths::{Deal, Wish, widths},
};
use crate::{
    Failure, Style,
    faces::FaceId,
    ink::{Colour, SAND, SOFT_INK, TEAL, WHITE},
    page::{self, Box_, Heads, MM, Page, Role},
    shape::Shaper,
};

const LINE: Colour = Colour(0.72, 0.68, 0.61);
/// Behind sums and groups: paler than the head.
const PALE: Colour = Colour(0.973, 0.957, 0.929);
/// Above and below the words of a cell.
const AIR: f32 = 0.5 * MM;
/// The least height of the heads of one line.
const HEAD: f32 = 7.0 * MM;

/// A table ready to be placed.
pub(super) struct Grid {
    /// The columns that stand on one page, with everything in them.
    pub(super) strips: Vec<Strip>,
    /// How many rows are not filler.
    pub(super) rows: usize,
    /// Rows that must not be parted from the row before them.
    pub(super) sums: Vec<bool>,
    /// Rows that must not be parted from the row after them.
    pub(super) groups: Vec<bool>,
}

/// Some columns of a table with their rows.
pub(super) struct Strip {
    /// Left end and width of each column, from the start side.
    slots: Vec<(f32, f32)>,
    aligns: Vec<Align>,
    right_to_left: bool,
    /// The column that says what a row is about, where it is among these.
    row_head: Option<usize>,
    /// Heads over several columns: the first and the last of them, and the words.
    spans: Vec<(usize, usize, Vec<Block>)>,
    span_height: f32,
    heads: Vec<Vec<Block>>,
    /// Whether a head reaches up beside those over several columns.
    tall: Vec<bool>,
    head_height: f32,
    rows: Vec<MeasuredRow>,
}

struct MeasuredRow {
    cells: Vec<Measured>,
    /// Words over all columns.
    over: Option<Vec<Block>>,
    fill: Colour,
    height: f32,
}

/// The room of a table: where it begins at the left, and how wide it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) left: f32,
    pub(super) width: f32,
    pub(super) right_to_left: bool,
}

/// Rows that stand on one page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Rows {
    pub(super) range: Range<usize>,
    /// What each plain row is taller than it needs, so that a full page is full.
    pub(super) stretch: f32,
}

impl Grid {
    /// Measures a table for a room.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
    pub(super) fn new(shaper: &mut Shaper<'_>, table: &Table, span: Span) -> Result<Self, Failure> {
        let wishes = wishes(shaper, table)?;
        let lead = table.lead.min(wishes.len());
        let taken: f32 = wishes[..lead].iter().map(|wish| wish.least).sum();
        let deal = Deal {
            wishes: &wishes[lead..],
            continues: &continues(&table.columns[lead..]),
            room: span.width - taken,
            most_shares: table.most_shares,
        };
        let pages = deal.pages().ok_or_else(|| too_wide(table))?;
        let strips = pages.into_iter().map(|page| {
            let columns: Vec<usize> = (0..lead).chain(page.start + lead..page.end + lead).collect();
            Strip::new(shaper, table, &wishes, &columns, span)
        });
        let all = || table.rows.iter().chain(&table.filler);
        Ok(Self {
            strips: strips.collect::<Result<_, _>>()?,
            rows: table.rows.len(),
            sums: all().map(|row| matches!(row, Row::Total(_))).collect(),
            groups: all().map(|row| matches!(row, Row::Group(_))).collect(),
        })
    }
}

fn too_wide(table: &Table) -> Failure {
    let heads = table.columns.iter().flat_map(|column| &column.head);
    let longest = heads.max_by_key(|text| text.text.chars().count());
    Failure::DoesNotFit { text: longest.map(|text| text.text.clone()).unwrap_or_default() }
}

/// Whether each column stands under the same head over several columns as the one before.
fn continues(columns: &[TableColumn]) -> Vec<bool> {
    let mut before: Option<&TableColumn> = None;
    columns
        .iter()
        .map(|column| {
            let same = column.group.is_some() && before.is_some_and(|it| it.group == column.group);
            before = Some(column);
            same
        })
        .collect()
}

fn head_type(size: f32) -> Type {
    let size = (size * 0.72).max(8.0);
    Type { face: FaceId::Bold, size, colour: TEAL, role: Role::Paragraph }
}

fn cell_type(column: &TableColumn, row: &Row, size: f32) -> Type {
    let style = if matches!(row, Row::Total(_)) { Style::Strong } else { column.style };
    Type::of(style, size)
}

fn wishes(shaper: &mut Shaper<'_>, table: &Table) -> Result<Vec<Wish>, Failure> {
    let mut wishes = Vec::with_capacity(table.columns.len());
    for (at, column) in table.columns.iter().enumerate() {
        wishes.push(match column.width {
            Width::Fixed(width) => {
                let width = width * MM;
                Wish { least: width, wanted: width, most: width, shares: false }
            }
            Width::Share { least, most } => {
                let least = least * MM;
                Wish { least, wanted: least, most: most * MM, shares: true }
            }
            Width::Words { least, most } => {
                let (least, most) = (least * MM, most * MM);
                let mut wanted = natural(shaper, &column.head, head_type(table.size))?;
                for row in table.rows.iter().chain(&table.filler) {
                    if let Cell::Words(texts) = row.cell(at) {
                        let set = cell_type(column, row, table.size);
                        wanted = wanted.max(natural(shaper, texts, set)?);
                    }
                }
                let wanted = (wanted + 2.0 * PAD + 0.5).clamp(least, most.max(least));
                Wish { least, wanted, most: f32::INFINITY, shares: false }
            }
        });
    }
    Ok(wishes)
}

impl Strip {
    fn new(
        shaper: &mut Shaper<'_>,
        table: &Table,
        wishes: &[Wish],
        columns: &[usize],
        span: Span,
    ) -> Result<Self, Failure> {
        let own: Vec<Wish> = columns.iter().map(|at| wishes[*at]).collect();
        let widths = widths(&own, span.width).ok_or_else(|| too_wide(table))?;
        let mut along = 0.0;
        let mut slots = Vec::with_capacity(widths.len());
        for width in &widths {
            let right = span.left + span.width;
            let left = if span.right_to_left { right - along - width } else { span.left + along };
            slots.push((left, *width));
            along += width;
        }
        let known: Vec<&TableColumn> = columns.iter().map(|at| &table.columns[*at]).collect();
        let mut strip = Self {
            aligns: known.iter().map(|column| column.align).collect(),
            right_to_left: span.right_to_left,
            row_head: columns.iter().position(|at| *at == table.row_head),
            slots,
            spans: Vec::new(),
            span_height: 0.0,
            heads: Vec::new(),
            tall: known.iter().map(|column| column.group.is_none()).collect(),
            head_height: 0.0,
            rows: Vec::new(),
        };
        strip.measure_heads(shaper, &known, table.size)?;
        strip.measure_rows(shaper, table, columns)?;
        Ok(strip)
    }

    fn measure_heads(
        &mut self,
        shaper: &mut Shaper<'_>,
        columns: &[&TableColumn],
        size: f32,
    ) -> Result<(), Failure> {
        let set = head_type(size);
        let mut from = 0;
        for run in columns.chunk_by(|one, other| one.group == other.group) {
            let to = from + run.len() - 1;
            if let Some(texts) = run.first().and_then(|column| column.group.as_ref()) {
                let width: f32 = self.slots[from..=to].iter().map(|slot| slot.1).sum();
                let blocks = blocks(shaper, texts, set, width - PAD, 3)?;
                self.span_height = self.span_height.max(stacked(&blocks) + 2.0 * AIR);
                self.spans.push((from, to, blocks));
            }
            from = to + 1;
        }
        for (column, slot) in columns.iter().zip(&self.slots) {
            let blocks = blocks(shaper, &column.head, set, slot.1 - PAD, 3)?;
            let over = if column.group.is_none() { self.span_height } else { 0.0 };
            self.head_height = self.head_height.max(stacked(&blocks) + 2.0 * AIR - over);
            self.heads.push(blocks);
        }
        self.head_height = match columns.iter().all(|column| column.is_headless()) {
            true => 0.0,
            false => self.head_height.max(HEAD - self.span_height).max(0.0),
        };
        Ok(())
    }

    fn measure_rows(
        &mut self,
        shaper: &mut Shaper<'_>,
        table: &Table,
        columns: &[usize],
    ) -> Result<(), Failure> {
        for row in table.rows.iter().chain(&table.filler) {
            let mut measured =
                MeasuredRow { cells: Vec::new(), over: None, fill: WHITE, height: 0.0 };
            if let Row::Group(texts) = row {
                let set = Type { colour: SOFT_INK, ..Type::of(Style::Strong, table.size * 0.8) };
                #[expect(clippy::cast_precision_loss, reason = "one or two languages")]
                let parts = texts.len().max(1) as f32;
                let blocks = blocks(shaper, texts, set, self.width() / parts - 2.0 * PAD, 2)?;
                let heights = blocks.iter().map(|block| block.height);
                measured.height = heights.fold(0.0, f32::max) + 2.0 * AIR;
                (measured.over, measured.fill) = (Some(blocks), PALE);
                self.rows.push(measured);
                continue;
            }
            if matches!(row, Row::Total(_)) {
                measured.fill = PALE;
            }
            for (at, slot) in columns.iter().zip(&self.slots) {
                let set = cell_type(&table.columns[*at], row, table.size);
                measured.cells.push(Measured::new(shaper, row.cell(*at), set, slot.1)?);
            }
            let tallest = measured.cells.iter().map(Measured::height).fold(0.0, f32::max);
            measured.height = (tallest + 2.0 * AIR).max(table.row_height * MM);
            self.rows.push(measured);
        }
        Ok(())
    }

    fn width(&self) -> f32 {
        self.slots.iter().map(|slot| slot.1).sum()
    }

    fn left(&self) -> f32 {
        self.slots.iter().map(|slot| slot.0).fold(f32::MAX, f32::min)
    }

    /// The height of all heads.
    pub(super) fn head(&self) -> f32 {
        self.span_height + self.head_height
    }

    pub(super) fn row(&self, at: usize) -> f32 {
        self.rows.get(at).map_or(0.0, |row| row.height)
    }

    /// Draws the heads and these rows below `top`, and returns where they end.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn put(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        rows: &Rows,
        top: f32,
    ) -> Result<f32, Failure> {
        let mut tagged = match self.heads.iter().all(Vec::is_empty) && self.spans.is_empty() {
            true => Vec::new(),
            false => self.put_heads(shaper, page, top)?,
        };
        let mut y = top - self.head();
        let mut cuts = vec![y];
        for row in self.rows.get(rows.range.clone()).unwrap_or_default() {
            let height = row.height + if row.over.is_some() { 0.0 } else { rows.stretch };
            tagged.push(self.put_row(shaper, page, row, (y, height))?);
            y -= height;
            cuts.push(y);
            // Lines between columns stop where one text goes over all of them.
            let inner = if row.over.is_some() { &[][..] } else { &self.slots[..] };
            page.decoration.stroke_colour(LINE);
            for (left, _) in inner {
                page.decoration.segment((*left, y), (*left, y + height), 0.5);
            }
        }
        let (left, right) = (self.left(), self.left() + self.width());
        let grid = &mut page.decoration;
        grid.stroke_colour(LINE);
        for cut in &cuts {
            grid.segment((left, *cut), (right, *cut), 0.5);
        }
        for x in [left, right] {
            grid.segment((x, top), (x, y), 0.5);
        }
        grid.stroke_colour(TEAL);
        grid.segment((left - 0.25, top), (right + 0.25, top), 1.0);
        page.tables.push(page::Table { rows: tagged });
        Ok(y)
    }

    /// Heads over several columns and those of single columns that reach up beside them, then the
    /// heads below.
    fn put_heads(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        top: f32,
    ) -> Result<Vec<Vec<page::Cell>>, Failure> {
        let bottom = top - self.head();
        let below = top - self.span_height;
        let area = [self.left(), bottom, self.width(), self.head()];
        page.decoration.fill_colour(SAND).operator(&area, "re").text("f\n");
        page.decoration.stroke_colour(LINE);
        let (mut upper, mut lower) = (Vec::new(), Vec::new());
        let mut spans = self.spans.iter().peekable();
        for at in 0..self.slots.len() {
            if self.tall[at] {
                let slot = Box_ { bottom, height: self.head(), ..self.slot(at..=at) };
                let cell = self.put_head(shaper, page, &self.heads[at], slot)?;
                let rows = if self.spans.is_empty() { 1 } else { 2 };
                upper.push(page::Cell { rows, ..cell });
            } else if let Some((from, to, blocks)) = spans.next_if(|span| span.0 == at) {
                let slot =
                    Box_ { bottom: below, height: self.span_height, ..self.slot(*from..=*to) };
                page.decoration.segment((slot.left, below), (slot.right(), below), 0.5);
                let cell = self.put_head(shaper, page, blocks, slot)?;
                upper.push(page::Cell { columns: to - from + 1, ..cell });
            }
        }
        for at in (0..self.slots.len()).filter(|at| !self.tall[*at]) {
            let slot = Box_ { bottom, height: self.head_height, ..self.slot(at..=at) };
            lower.push(self.put_head(shaper, page, &self.heads[at], slot)?);
        }
        let rows = if lower.is_empty() { vec![upper] } else { vec![upper, lower] };
        Ok(rows)
    }

    fn put_head(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        blocks: &[Block],
        slot: Box_,
    ) -> Result<page::Cell, Failure> {
        let first = page.marks.len();
        for x in [slot.left, slot.right()] {
            page.decoration.segment((x, slot.bottom), (x, slot.top()), 0.5);
        }
        put(shaper, page, blocks, Side::middle(self.right_to_left), slot)?;
        let cell = page::Cell::of(first..page.marks.len());
        Ok(page::Cell { heads: Some(Heads::Column), ..cell })
    }

    /// The place of some columns, without height.
    fn slot(&self, columns: RangeInclusive<usize>) -> Box_ {
        let (one, other) = (self.slots[*columns.start()], self.slots[*columns.end()]);
        let left = one.0.min(other.0);
        let right = (one.0 + one.1).max(other.0 + other.1);
        Box_ { left, width: right - left, bottom: 0.0, height: 0.0 }
    }

    fn put_row(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        row: &MeasuredRow,
        (top, height): (f32, f32),
    ) -> Result<Vec<page::Cell>, Failure> {
        let bottom = top - height;
        let whole = Box_ { left: self.left(), width: self.width(), bottom, height };
        if row.fill != WHITE {
            let area = [whole.left, bottom, whole.width, height];
            page.decoration.fill_colour(row.fill).operator(&area, "re").text("f\n");
        }
        if let Some(blocks) = &row.over {
            let first = page.marks.len();
            // The second language begins where the lines of the first end.
            for (block, turned) in blocks.iter().zip([false, true]) {
                let side = Side::start(self.right_to_left != turned);
                put(shaper, page, std::slice::from_ref(block), side, whole)?;
            }
            let cell = page::Cell::of(first..page.marks.len());
            let columns = self.slots.len();
            return Ok(vec![page::Cell { columns, heads: Some(Heads::Row), ..cell }]);
        }
        let mut cells = Vec::with_capacity(self.slots.len());
        for (at, cell) in row.cells.iter().enumerate() {
            let first = page.marks.len();
            let slot = Box_ { bottom, height, ..self.slot(at..=at) };
            let side = Side { right_to_left: self.right_to_left, align: self.aligns[at] };
            cell.put(shaper, page, side, slot)?;
            cells.push(page::Cell {
                heads: (self.row_head == Some(at)).then_some(Heads::Row),
                meaning: cell.meaning().map(str::to_owned),
                ..page::Cell::of(first..page.marks.len())
            });
        }
        Ok(cells)
    }
}
