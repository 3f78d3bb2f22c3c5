//! What stands on every page of a sheet: header and rope above, legend, footer and serial below.

use super::{
    Sheet,
    cells::{Block, PAD, Side, Type, blocks, put_within, stacked},
    logos, signs,
};
use crate::{
    Failure, Orientation, Style, Text,
    art::Form,
    faces::FaceId,
    images::Images,
    ink::{INK, SOFT_INK, TEAL, whole},
    language::is_right_to_left,
    page::{Box_, LONG, MM, Page, Role, SHORT},
    shape::Shaper,
};

/// What old printers cannot reach.
pub(crate) const MARGIN: f32 = 10.0 * MM;
/// Between the words of the header and the logos.
const APART: f32 = 8.0 * MM;
/// Below the header: the rope and the air around it.
const RULE: f32 = 3.4 * MM;
const UNDER_RULE: f32 = 0.8 * MM;
/// The last line: page, serial, remark.
const STRIP: f32 = 4.4 * MM;
/// A label with its line; a hand needs as much as in a row of the table.
const LABEL: f32 = 8.4 * MM;
/// Between the table and what is below.
const ABOVE_FOOT: f32 = 1.6 * MM;

/// The words and pictures of every page, measured.
pub(super) struct Frame<'s> {
    sheet: &'s Sheet,
    pub(super) size: (f32, f32),
    pub(super) right_to_left: bool,
    header: Vec<Block>,
    logos: logos::Row<'s>,
    labels: Vec<Vec<Block>>,
    legend: Vec<Block>,
    /// How many lines the legend takes.
    legend_lines: Vec<Vec<usize>>,
    serial: Block,
    remark: Option<Block>,
    rule: f32,
    /// Where the parts of the sheet stand.
    pub(super) body: Box_,
}

const LEGEND_RADIUS: f32 = 3.0;
const LEGEND_LINE: f32 = 5.2 * MM;

fn small(size: f32) -> Type {
    Type { face: FaceId::Regular, size, colour: SOFT_INK, role: Role::Paragraph }
}

fn header_type(style: Style) -> Type {
    match style {
        Style::Strong => Type { face: FaceId::Bold, size: 14.5, colour: TEAL, role: Role::Title },
        Style::Body => Type { colour: INK, ..small(10.5) },
        Style::Small => small(8.8),
    }
}

impl<'s> Frame<'s> {
    /// Measures header and footer.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`], [`Failure::DoesNotFit`] and [`Failure::BadPicture`].
    pub(super) fn new(
        shaper: &mut Shaper<'_>,
        images: &mut Images<'s>,
        sheet: &'s Sheet,
    ) -> Result<Self, Failure> {
        let size = match sheet.orientation {
            Orientation::Landscape => (LONG, SHORT),
            Orientation::Portrait => (SHORT, LONG),
        };
        let width = size.0 - 2.0 * MARGIN;
        let logos = logos::Row::new(shaper, images, &sheet.logos, width)?;
        let beside = if sheet.logos.is_empty() { 0.0 } else { logos.width() + APART };
        let mut header = Vec::with_capacity(sheet.header.len());
        for line in &sheet.header {
            let set = header_type(line.style);
            header.push(Block::fit(shaper, &line.text, set, width - beside - 2.0 * MM, 2)?);
        }
        let labels = labels(shaper, sheet, width)?;
        let legend = sheet.legend.iter();
        let legend = legend
            .map(|meaning| Block::fit(shaper, &meaning.words, small(9.0), width / 2.0, 1))
            .collect::<Result<Vec<_>, _>>()?;
        let legend_lines = lines(&legend, width);
        let serial = Text { text: sheet.serial.clone(), language: "en".to_owned() };
        let mut frame = Self {
            sheet,
            size,
            right_to_left: is_right_to_left(&sheet.language),
            header,
            logos,
            labels,
            legend,
            legend_lines,
            serial: Block::fit(shaper, &serial, small(9.0), width / 3.0, 1)?,
            remark: None,
            rule: 0.0,
            body: Box_ { left: MARGIN, bottom: MARGIN, width, height: 0.0 },
        };
        if let Some(remark) = &sheet.remark {
            let set = Type { face: FaceId::Bold, ..small(9.0) };
            frame.remark = Some(Block::fit(shaper, remark, set, width / 3.0, 1)?);
        }
        frame.measure();
        Ok(frame)
    }

    /// Shares out the height of the page. The rope keeps to tenths of a millimetre, so that the
    /// sheets of a training share its drawing.
    fn measure(&mut self) {
        let header = stacked(&self.header).max(self.logos.height());
        let rule = MARGIN + header + RULE / 2.0;
        self.rule = (rule / MM * 10.0).ceil() * MM / 10.0;
        let top = self.size.1 - self.rule - RULE / 2.0 - UNDER_RULE;
        let mut bottom = MARGIN + STRIP;
        if !self.labels.is_empty() {
            bottom += LABEL;
        }
        if !self.legend.is_empty() {
            #[expect(clippy::cast_precision_loss, reason = "one or two lines")]
            let lines = self.legend_lines.len() as f32;
            bottom += lines * LEGEND_LINE;
        }
        bottom += ABOVE_FOOT;
        self.body = Box_ { bottom, height: top - bottom, ..self.body };
    }

    /// The page's share of the width: at the start, the middle or the end.
    fn third(&self, place: f32) -> Box_ {
        let width = self.body.width / 3.0;
        let along = if self.right_to_left { 2.0 - place } else { place };
        Box_ { left: MARGIN + along * width, width, bottom: MARGIN, height: STRIP }
    }

    /// Begins a page with its header.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn begin(&self, shaper: &mut Shaper<'_>) -> Result<Page, Failure> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page has some 3,000 tenths of a millimetre"
        )]
        let top = whole(self.rule / MM * 10.0).max(0) as u16;
        let art = Some(Form::Rule { orientation: self.sheet.orientation, top });
        let mut page = Page { art, ..Page::empty(self.size) };
        let height = self.rule - RULE / 2.0 - MARGIN;
        let bottom = self.size.1 - MARGIN - height;
        let room = Box_ { bottom, height, ..self.body };
        // A letter such as W reaches a hair beyond its own box.
        let around = Box_ { left: room.left - MM, width: room.width + 2.0 * MM, ..room };
        let mut top = room.top();
        let axis = if self.right_to_left { (room.right(), 1.0) } else { (room.left, 0.0) };
        for block in &self.header {
            block.put(shaper, &mut page, axis, top, around)?;
            top -= block.height;
        }
        self.logos.put(shaper, &mut page, room, self.right_to_left)?;
        Ok(page)
    }

    /// Ends a page: what is below the tables.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
    pub(super) fn end(
        &self,
        shaper: &mut Shaper<'_>,
        page: &mut Page,
        label: &Text,
    ) -> Result<(), Failure> {
        self.put_legend(shaper, page)?;
        self.put_labels(shaper, page)?;
        let width = self.body.width / 3.0;
        let label = Block::fit(shaper, label, small(9.0), width, 1)?;
        let start = Side::start(self.right_to_left);
        low(shaper, page, &[label], start, self.third(0.0))?;
        let middle = Side::middle(self.right_to_left);
        low(shaper, page, std::slice::from_ref(&self.serial), middle, self.third(1.0))?;
        if let Some(remark) = &self.remark {
            let end = Side::start(!self.right_to_left);
            low(shaper, page, std::slice::from_ref(remark), end, self.third(2.0))?;
        }
        Ok(())
    }

    fn put_legend(&self, shaper: &mut Shaper<'_>, page: &mut Page) -> Result<(), Failure> {
        let mut bottom = self.body.bottom - ABOVE_FOOT;
        for line in &self.legend_lines {
            bottom -= LEGEND_LINE;
            let mut along = 0.0;
            for at in line {
                let (block, meaning) = (&self.legend[*at], &self.sheet.legend[*at]);
                let width = legend_width(block);
                let place = |along: f32| {
                    if self.right_to_left { self.body.right() - along } else { MARGIN + along }
                };
                let sign = (place(along + LEGEND_RADIUS), bottom + LEGEND_LINE / 2.0);
                signs::draw(&mut page.decoration, meaning.sign, sign, LEGEND_RADIUS, INK);
                let start = place(along + 2.0 * LEGEND_RADIUS + 3.0);
                let left = place(if self.right_to_left { along + width } else { along });
                let slot = Box_ { left, width, bottom, height: LEGEND_LINE };
                let top = bottom + (LEGEND_LINE + block.height) / 2.0;
                let share = if self.right_to_left { 1.0 } else { 0.0 };
                let around = Box_ { bottom: bottom - MM, height: LEGEND_LINE + 2.0 * MM, ..slot };
                block.put(shaper, page, (start, share), top, around)?;
                along += width;
            }
        }
        Ok(())
    }

    /// Labels with a line each to write on.
    fn put_labels(&self, shaper: &mut Shaper<'_>, page: &mut Page) -> Result<(), Failure> {
        #[expect(clippy::cast_precision_loss, reason = "a few labels")]
        let width = self.body.width / self.labels.len().max(1) as f32;
        let side = Side::start(self.right_to_left);
        let bottom = MARGIN + STRIP;
        let mut along = 0.0;
        for blocks in &self.labels {
            let right = self.body.right() - along;
            let left = if self.right_to_left { right - width } else { MARGIN + along };
            let slot = Box_ { left, width, bottom, height: LABEL };
            low(shaper, page, blocks, side, slot)?;
            let widest = blocks.iter().map(|block| block.width).fold(0.0, f32::max);
            let (start, end) = (PAD + widest + 2.0 * MM, width - 4.0 * MM);
            let flip = |along: f32| if self.right_to_left { right - along } else { left + along };
            let y = bottom + 2.0 * MM;
            page.decoration.stroke_colour(SOFT_INK);
            page.decoration.segment((flip(start), y), (flip(end), y), 0.6);
            along += width;
        }
        Ok(())
    }
}

/// Puts words below the table, where a deep letter may reach into the air around its line.
fn low(
    shaper: &mut Shaper<'_>,
    page: &mut Page,
    blocks: &[Block],
    side: Side,
    slot: Box_,
) -> Result<(), Failure> {
    let room = Box_ { bottom: slot.bottom - MM, height: slot.height + 2.0 * MM, ..slot };
    put_within(shaper, page, blocks, side, (slot, room))
}

/// The labels of the footer, each in half of its share of the width.
fn labels(shaper: &mut Shaper<'_>, sheet: &Sheet, width: f32) -> Result<Vec<Vec<Block>>, Failure> {
    #[expect(clippy::cast_precision_loss, reason = "a few labels")]
    let share = width / sheet.footer.len().max(1) as f32;
    let set = Type { colour: INK, ..small(10.0) };
    sheet.footer.iter().map(|texts| blocks(shaper, texts, set, share * 0.55, 1)).collect()
}

fn legend_width(block: &Block) -> f32 {
    2.0 * LEGEND_RADIUS + 3.0 + block.width + 5.0 * MM
}

/// Deals the entries of a legend out to lines.
fn lines(legend: &[Block], width: f32) -> Vec<Vec<usize>> {
    let mut lines: Vec<Vec<usize>> = Vec::new();
    let mut taken = f32::INFINITY;
    for (at, block) in legend.iter().enumerate() {
        let own = legend_width(block);
        match lines.last_mut() {
            Some(line) if taken + own <= width => line.push(at),
            _ => {
                lines.push(vec![at]);
                taken = 0.0;
            }
        }
        taken += own;
    }
    lines
}
