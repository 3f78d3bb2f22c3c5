//! A page to try on paper: rulers on both axes, what printers reach, what the stock keeps free.

use crate::{
    Design, Failure, Text,
    column::{Align, Column, Piece, Setting},
    geometry::Geometry,
    ink::{BLACK, Content, WHITE},
    language::is_right_to_left,
    page::{Box_, MM, Mark, Page},
    palette::Palette,
    paragraph::Scale,
    shape::Shaper,
    style::{Styles, Tightness},
};

/// What is said on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestPage {
    /// The paper and what its stock keeps free.
    pub design: Design,
    /// The title of the file.
    pub document_title: String,
    /// BCP 47; its direction decides which side is the start side.
    pub language: String,
    /// What the page is.
    pub title: Text,
    /// Explains the rulers: long strokes stand 10 mm apart, counted from the edge of the paper.
    pub rulers: Text,
    /// Explains the dashed line, which every printer reaches.
    pub printer_margin: Text,
    /// Explains the bold line, inside of which words are printed; none: no such line is drawn.
    pub kept_free: Option<Text>,
}

/// How far the numbers of the ruler that lies reach below it.
const NUMBERED: f32 = 8.0 * MM;
/// How far those of the upright ruler reach to the right of it.
const NUMBERED_BESIDE: f32 = 11.0 * MM;

/// Lays the page out.
///
/// # Errors
/// [`Failure::MissingLetter`], and [`Failure::DoesNotFit`] when the stock leaves too little.
pub(crate) fn page(shaper: &mut Shaper<'_>, test: &TestPage) -> Result<Page, Failure> {
    let right_to_left = is_right_to_left(&test.language);
    let geometry = Geometry::of(&test.design, right_to_left);
    let styles = Styles::new(&test.design, geometry, Palette::of(&test.design), Tightness::NONE);
    let mut page = Page::empty(geometry.size);
    let kept = test.kept_free.as_ref().map(|_| geometry.left_by_stock(&test.design));
    lines(&mut page.decoration, &geometry, kept);
    let free = kept.unwrap_or(geometry.safe);
    let (middle, centre) = (geometry.size.0 / 2.0, geometry.size.1 / 2.0);
    numbers(shaper, &styles, &mut page)?;
    let gap = geometry.mm(7.0);
    let (left, right) = if right_to_left {
        (middle + NUMBERED_BESIDE, free.right() - gap)
    } else {
        (free.left + gap, middle - gap)
    };
    let quarter = |(bottom, top): (f32, f32)| {
        let (width, height) = (right - left, top - bottom);
        Box_ { left, bottom, width, height }
    };
    // Above the ruler that lies, and below it and its numbers.
    let above = (centre + gap, free.top() - gap);
    let below = (free.bottom + gap, centre - NUMBERED - gap);
    let larger = if above.1 - above.0 >= below.1 - below.0 { above } else { below };
    let narrow = styles.narrowed(right - left);
    let title = Setting { size: styles.points(20.0), ..narrow.title() };
    // A narrow column needs many lines.
    let explained = styles.below(5.0, Setting { most_lines: 16, ..narrow.note() });
    let mut texts = vec![(&test.title, title)];
    let explaining = [Some(&test.rulers), Some(&test.printer_margin), test.kept_free.as_ref()];
    texts.extend(explaining.into_iter().flatten().map(|text| (text, explained)));
    let align = if right_to_left { Align::Right } else { Align::Left };
    let mut marks = Vec::new();
    match column(shaper, &texts, align)?.place(shaper, quarter(larger), &mut marks) {
        // On small paper what the rulers are for stands above them, and what lines mean below.
        Err(Failure::DoesNotFit { .. }) => {
            let (rulers, lines) = texts.split_at(2);
            column(shaper, rulers, align)?.place(shaper, quarter(above), &mut marks)?;
            column(shaper, lines, align)?.place(shaper, quarter(below), &mut marks)?;
        }
        placed => drop(placed?),
    }
    page.marks.append(&mut marks);
    Ok(page)
}

/// Texts below each other.
fn column(
    shaper: &mut Shaper<'_>,
    texts: &[(&Text, Setting)],
    align: Align,
) -> Result<Column, Failure> {
    let mut pieces = Vec::new();
    for (text, setting) in texts {
        pieces.push(Piece::new(shaper, text, *setting)?.aligned(align));
    }
    Ok(Column { pieces, loosest: 1.0, around: (0.0, 1.0), ..Column::default() })
}

/// Both rulers from edge to edge, the dashed line of the printer and the bold line of the stock.
fn lines(art: &mut Content, geometry: &Geometry, free: Option<Box_>) {
    let (width, height) = geometry.size;
    let (middle, centre) = (width / 2.0, height / 2.0);
    art.stroke_colour(BLACK);
    art.segment((0.0, centre), (width, centre), 0.4);
    art.segment((middle, 0.0), (middle, height), 0.4);
    for (millimetre, x) in strokes(width) {
        art.segment((x, centre), (x, centre - long(millimetre)), 0.3);
    }
    for (millimetre, y) in strokes(height) {
        art.segment((middle, height - y), (middle + long(millimetre), height - y), 0.3);
    }
    let safe = geometry.safe;
    art.text("[4 3] 0 d\n").operator(&[0.5], "w");
    art.operator(&[safe.left, safe.bottom, safe.width, safe.height], "re").text("S\n[] 0 d\n");
    if let Some(free) = free {
        art.operator(&[1.2], "w");
        art.operator(&[free.left, free.bottom, free.width, free.height], "re").text("S\n");
    }
}

/// Each millimetre of a length, and where it is in points.
fn strokes(length: f32) -> impl Iterator<Item = (u16, f32)> {
    (1_u16..1000)
        .map(|millimetre| (millimetre, f32::from(millimetre) * MM))
        .take_while(move |(_, at)| *at < length)
}

/// The length of a stroke: ten, five and single millimetres differ.
fn long(millimetre: u16) -> f32 {
    match (millimetre % 10, millimetre % 5) {
        (0, _) => 4.5 * MM,
        (_, 0) => 3.0 * MM,
        _ => 1.6 * MM,
    }
}

/// Every other long stroke has its number.
fn numbers(shaper: &mut Shaper<'_>, styles: &Styles, page: &mut Page) -> Result<(), Failure> {
    let (width, height) = page.size;
    let (middle, centre) = (width / 2.0, height / 2.0);
    let setting = Setting { size: styles.geometry.smallest, tracking: 0.0, ..styles.serial(60.0) };
    let room = Box_ { left: 0.0, bottom: 0.0, width, height };
    let mut number = |millimetre: u16, x: f32, share: f32, top: f32| -> Result<(), Failure> {
        let text = Text { text: millimetre.to_string(), language: "en".to_owned() };
        let piece = Piece::new(shaper, &text, setting)?;
        let fitted = piece.fit(Scale::ONE).ok_or_else(|| Failure::engine("a number"))?;
        let set = piece.set(shaper, fitted)?;
        // The number stands beside its stroke, not over the crossing of the rulers.
        let top = if share > 0.0 { top } else { top + set.height() / 2.0 };
        let mark = set.mark_beside(x, share, top, room);
        // A number reads well also where a line of the page runs through it.
        if let Mark::Words { lines, .. } = &mark {
            for plate in lines.iter().map(|line| line.ink().inset(-1.0)) {
                page.decoration.fill_colour(WHITE);
                let area = [plate.left, plate.bottom, plate.width, plate.height];
                page.decoration.operator(&area, "re").text("f\n");
            }
        }
        page.marks.push(mark);
        Ok(())
    };
    let numbered = |millimetre: u16| millimetre.is_multiple_of(20);
    let clear = 8.0 * MM;
    for (millimetre, x) in strokes(width - 9.0 * MM).filter(|(at, _)| numbered(*at)) {
        if (x - middle).abs() > clear {
            number(millimetre, x, 0.5, centre - 5.0 * MM)?;
        }
    }
    for (millimetre, y) in strokes(height - 9.0 * MM).filter(|(at, _)| numbered(*at)) {
        if (height - y - centre).abs() > clear {
            number(millimetre, middle + 5.4 * MM, 0.0, height - y)?;
        }
    }
    Ok(())
}
