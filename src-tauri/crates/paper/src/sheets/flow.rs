//! The parts of a sheet one below the other, over as many pages as they need.

use std::ops::Range;

use super::{
    Part, Sheet,
    cells::{Block, Side, Type, put},
    frame::Frame,
    grid::{Grid, Rows, Span},
    table::Table,
};
use crate::{
    Failure, Line, Style, Text,
    faces::FaceId,
    images::Images,
    ink::{INK, SOFT_INK, TEAL},
    page::{Box_, MM, Page, Role},
    shape::Shaper,
};

/// Between two parts.
const GAP: f32 = 4.0 * MM;
/// Between two paragraphs, which say the same in two languages or belong together otherwise.
const CLOSE: f32 = 0.6 * MM;
/// Between two tables side by side.
const BESIDE: f32 = 6.0 * MM;
/// A rest of a page that is higher than this is left free.
const FILLED: f32 = 14.0 * MM;
/// A table that takes less than this share of a page is not divided, where the next page has room.
const KEPT: f32 = 0.5;
/// Between the name of a table and its head.
const UNDER_NAME: f32 = 0.6 * MM;

/// Lays out all pages.
///
/// # Errors
/// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
pub(super) fn pages<'s>(
    shaper: &mut Shaper<'_>,
    images: &mut Images<'s>,
    sheet: &'s Sheet,
    page_label: &dyn Fn(usize, usize) -> Text,
) -> Result<Vec<Page>, Failure> {
    let frame = Frame::new(shaper, images, sheet)?;
    let mut flow = Flow { shaper, frame, pages: Vec::new(), y: 0.0, fresh: true, gap: GAP };
    flow.turn()?;
    let mut after_words = false;
    for part in &sheet.parts {
        let words = matches!(part, Part::Words(_));
        flow.gap = if words && after_words { CLOSE } else { GAP };
        after_words = words;
        match part {
            Part::Table(table) => flow.table(table)?,
            Part::Beside(tables) => flow.beside(tables)?,
            Part::Words(line) => flow.words(line)?,
        }
    }
    let Flow { shaper, frame, mut pages, .. } = flow;
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        frame.end(shaper, page, &page_label(index + 1, count))?;
    }
    Ok(pages)
}

/// Pages while they are being filled.
struct Flow<'w, 'f, 's> {
    shaper: &'w mut Shaper<'f>,
    frame: Frame<'s>,
    pages: Vec<Page>,
    /// Where the next part begins.
    y: f32,
    /// Whether nothing stands on the page yet.
    fresh: bool,
    /// What is left free above the next part.
    gap: f32,
}

/// A table that is measured, with its name.
struct Named {
    name: Option<Block>,
    grid: Grid,
    span: Span,
}

impl Named {
    fn above(&self) -> f32 {
        self.name.as_ref().map_or(0.0, |name| name.height + UNDER_NAME)
    }

    /// The height of the table where it stands on one page.
    fn height(&self) -> Option<f32> {
        let [strip] = &self.grid.strips[..] else { return None };
        let rows: f32 = (0..self.grid.rows).map(|row| strip.row(row)).sum();
        Some(self.above() + strip.head() + rows)
    }
}

impl<'f> Flow<'_, 'f, '_> {
    fn turn(&mut self) -> Result<(), Failure> {
        let page = self.frame.begin(self.shaper)?;
        self.pages.push(page);
        self.y = self.frame.body.top();
        self.fresh = true;
        Ok(())
    }

    fn page(&mut self) -> Result<(&mut Shaper<'f>, &mut Page), Failure> {
        let page = self.pages.last_mut().ok_or_else(|| Failure::engine("no page"))?;
        Ok((self.shaper, page))
    }

    /// What is left of the page for the next part.
    fn left(&self) -> f32 {
        let gap = if self.fresh { 0.0 } else { self.gap };
        self.y - gap - self.frame.body.bottom
    }

    /// Leaves a gap to what is above.
    fn part(&mut self) {
        if !self.fresh {
            self.y -= self.gap;
        }
        self.fresh = false;
    }

    fn words(&mut self, line: &Line) -> Result<(), Failure> {
        let body = self.frame.body;
        let set = match line.style {
            Style::Strong => {
                Type { face: FaceId::Bold, size: 12.5, colour: TEAL, role: Role::Title }
            }
            Style::Body => Type { colour: INK, ..plain(10.5) },
            Style::Small => plain(9.0),
        };
        let block = Block::fit(self.shaper, &line.text, set, body.width - 2.0 * MM, 6)?;
        if self.left() < block.height {
            self.turn()?;
        }
        self.part();
        let (height, right_to_left) = (block.height, self.frame.right_to_left);
        let room = Box_ { bottom: self.y - height, height, ..body };
        let axis = if right_to_left { (body.right(), 1.0) } else { (body.left, 0.0) };
        let around = Box_ { left: room.left - MM, width: room.width + 2.0 * MM, ..room };
        let top = self.y;
        let (shaper, page) = self.page()?;
        block.put(shaper, page, axis, top, around)?;
        self.y -= height;
        Ok(())
    }

    fn named(&mut self, table: &Table, span: Span) -> Result<Named, Failure> {
        let set = Type { face: FaceId::Bold, size: 11.0, colour: TEAL, role: Role::Paragraph };
        let name = table.name.as_ref();
        let name =
            name.map(|name| Block::fit(self.shaper, name, set, span.width, 2)).transpose()?;
        Ok(Named { name, grid: Grid::new(self.shaper, table, span)?, span })
    }

    fn whole(&self) -> Span {
        let body = self.frame.body;
        Span { left: body.left, width: body.width, right_to_left: self.frame.right_to_left }
    }

    fn table(&mut self, table: &Table) -> Result<(), Failure> {
        let named = self.named(table, self.whole())?;
        let room = self.frame.body.height;
        let least = Pagination { grid: &named.grid, above: named.above(), room }.least();
        let kept = named.height().filter(|height| *height < KEPT * room);
        let least = kept.unwrap_or(0.0).max(least);
        if !self.fresh && (named.grid.strips.len() > 1 || self.left() < least) {
            self.turn()?;
        }
        let first = self.left();
        let pagination = Pagination { grid: &named.grid, above: named.above(), room };
        let strips = 0..named.grid.strips.len();
        let mut turns = false;
        if table.rows_first {
            for strip in strips {
                let first = if turns { room } else { first };
                for rows in pagination.pages(&[strip], first)? {
                    self.strip(&named, strip, &rows, &mut turns)?;
                }
            }
        } else {
            let all: Vec<usize> = strips.collect();
            for rows in pagination.pages(&all, first)? {
                for strip in &all {
                    self.strip(&named, *strip, &rows, &mut turns)?;
                }
            }
        }
        Ok(())
    }

    /// Places rows of a strip; each but the first begins a page.
    fn strip(
        &mut self,
        named: &Named,
        strip: usize,
        rows: &Rows,
        turns: &mut bool,
    ) -> Result<(), Failure> {
        if std::mem::replace(turns, true) {
            self.turn()?;
            self.fresh = false;
        } else {
            self.part();
            self.y = self.name(named, self.y)?;
        }
        let y = self.y;
        let (shaper, page) = self.page()?;
        self.y = named.grid.strips[strip].put(shaper, page, rows, y)?;
        Ok(())
    }

    /// Writes the name of a table and returns where its head begins.
    fn name(&mut self, named: &Named, top: f32) -> Result<f32, Failure> {
        let Some(name) = &named.name else { return Ok(top) };
        let Span { left, width, right_to_left } = named.span;
        let room = Box_ { left, width, bottom: top - name.height, height: name.height };
        let (shaper, page) = self.page()?;
        put(shaper, page, std::slice::from_ref(name), Side::start(right_to_left), room)?;
        Ok(top - named.above())
    }

    fn beside(&mut self, tables: &[Table]) -> Result<(), Failure> {
        let whole = self.whole();
        #[expect(clippy::cast_precision_loss, reason = "two or three tables")]
        let count = tables.len().max(1) as f32;
        let width = (whole.width - BESIDE * (count - 1.0)) / count;
        let mut along = 0.0;
        let mut measured = Vec::with_capacity(tables.len());
        for table in tables {
            let right = whole.left + whole.width - along;
            let left = if whole.right_to_left { right - width } else { whole.left + along };
            measured.push(self.named(table, Span { left, width, ..whole })?);
            along += width + BESIDE;
        }
        let heights: Option<Vec<f32>> = measured.iter().map(Named::height).collect();
        let tallest = heights.map(|all| all.into_iter().fold(0.0, f32::max));
        match tallest {
            Some(tallest) if tallest <= self.frame.body.height => {
                if self.left() < tallest {
                    self.turn()?;
                }
                self.part();
                let top = self.y;
                for named in &measured {
                    let y = self.name(named, top)?;
                    let (shaper, page) = self.page()?;
                    let all = Rows { range: 0..named.grid.rows, stretch: 0.0 };
                    for strip in &named.grid.strips {
                        strip.put(shaper, page, &all, y)?;
                    }
                }
                self.y = top - tallest;
                Ok(())
            }
            // One of them is taller than a page: then below each other.
            _ => tables.iter().try_for_each(|table| self.table(table)),
        }
    }
}

fn plain(size: f32) -> Type {
    Type { face: FaceId::Regular, size, colour: SOFT_INK, role: Role::Paragraph }
}

/// Which rows share a page.
struct Pagination<'g> {
    grid: &'g Grid,
    /// What stands above the head where the table begins.
    above: f32,
    /// The height of a page.
    room: f32,
}

impl Pagination<'_> {
    /// What has to fit where the table begins: its head and two rows.
    fn least(&self) -> f32 {
        let strips = self.grid.strips.iter();
        let heights = strips.map(|strip| strip.head() + strip.row(0) + strip.row(1));
        self.above + heights.fold(0.0, f32::max)
    }

    /// The rows of each page for strips that keep step; `first` is the room of the first page.
    fn pages(&self, strips: &[usize], first: f32) -> Result<Vec<Rows>, Failure> {
        let of =
            |row: usize| strips.iter().map(|at| self.grid.strips[*at].row(row)).fold(0.0, f32::max);
        let head = strips.iter().map(|at| self.grid.strips[*at].head()).fold(0.0, f32::max);
        let mut pages = Vec::new();
        let (mut start, mut end, mut left) = (0, 0, first - self.above - head);
        while end < self.grid.rows {
            if of(end) <= left {
                left -= of(end);
                end += 1;
                continue;
            }
            let cut = self.cut(start, end);
            if cut == start {
                return Err(Failure::engine("a row taller than a page"));
            }
            let stretch = if cut == end { self.stretch(start..cut, left) } else { 0.0 };
            pages.push(Rows { range: start..cut, stretch });
            (start, end, left) = (cut, cut, self.room - head);
        }
        // The rest of the last page is filled.
        let filled = self.grid.sums.len() > self.grid.rows;
        while end < self.grid.sums.len() && of(end) <= left {
            left -= of(end);
            end += 1;
        }
        let stretch = if filled { self.stretch(start..end, left) } else { 0.0 };
        pages.push(Rows { range: start..end, stretch });
        Ok(pages)
    }

    /// What each plain row takes of a rest that is too small for another row.
    fn stretch(&self, rows: Range<usize>, left: f32) -> f32 {
        let plain = rows.filter(|row| !self.grid.groups.get(*row).copied().unwrap_or(false));
        #[expect(clippy::cast_precision_loss, reason = "a page has few rows")]
        let count = plain.count().max(1) as f32;
        left.clamp(0.0, FILLED) / count
    }

    /// Where a page ends before row `end`: no sum stands alone on the next page, and no words
    /// over rows stand at the end of this one.
    fn cut(&self, start: usize, end: usize) -> usize {
        let sum = |row: usize| self.grid.sums.get(row).copied().unwrap_or(false);
        let group = |row: usize| self.grid.groups.get(row).copied().unwrap_or(false);
        let mut cut = end;
        while cut > start + 1 && (sum(cut) || group(cut - 1)) {
            cut -= 1;
        }
        if cut > start + 1 || !sum(end) { cut } else { end }
    }
}
