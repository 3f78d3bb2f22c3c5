//! Plates: what several pages of a batch show in the same way, drawn once and painted often.
//!
//! A paragraph that all certificates of a training share is such a plate, as is the drawing around
//! it. A page then holds little more than a name and the places of its plates.

use std::{collections::HashMap, rc::Rc};

use crate::{
    art::Form,
    ink::{Content, whole},
    page::{Box_, PlacedLine},
};

/// The number of a plate in its batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct PlateId(u32);

/// A place on a page in thousandths of a point, as files tell it: to the right and upwards.
pub(crate) type Thousandths = (i32, i32);

/// More drawings of lines, and more settled paragraphs, are not kept: pages that all differ share
/// none, and a file may have ten thousand.
const MOST: usize = 1024;

/// What is drawn once.
pub(crate) enum Plate {
    Drawing(Form),
    /// Lines around words, on a page of this width and height.
    Lines {
        content: Vec<u8>,
        size: (f32, f32),
    },
    /// A paragraph in its place on the page.
    Settled {
        words: PlateId,
        place: Thousandths,
    },
    /// A paragraph.
    Words {
        /// The first begins at the origin.
        lines: Vec<PlacedLine>,
        /// The letters in logical order.
        text: String,
    },
}

/// The plates of a batch.
#[derive(Default)]
pub(crate) struct Plates {
    all: Vec<Plate>,
    drawings: HashMap<Form, PlateId>,
    lines: HashMap<Vec<u8>, PlateId>,
    settled: HashMap<(PlateId, Thousandths), PlateId>,
    /// By what usually tells paragraphs apart, since lines take long to compare.
    words: HashMap<Outward, Vec<PlateId>>,
}

/// The looks of a paragraph from afar, in thousandths of a point.
#[derive(PartialEq, Eq, Hash)]
struct Outward {
    lines: usize,
    size: i32,
    width: i32,
}

impl Plates {
    pub(crate) fn get(&self, id: PlateId) -> &Plate {
        &self.all[id.0 as usize]
    }

    /// The plate of a drawing.
    pub(crate) fn drawing(&mut self, form: Form) -> PlateId {
        let all = &mut self.all;
        *self.drawings.entry(form).or_insert_with(|| push(all, Plate::Drawing(form)))
    }

    /// The plate of the lines around the words of a page; `None` where there are none or too many.
    pub(crate) fn lines(&mut self, lines: &Content, size: (f32, f32)) -> Option<PlateId> {
        if let Some(known) = self.lines.get(&lines.bytes) {
            return Some(*known);
        }
        if lines.bytes.is_empty() || self.lines.len() == MOST {
            return None;
        }
        let content = lines.bytes.clone();
        let id = push(&mut self.all, Plate::Lines { content: content.clone(), size });
        self.lines.insert(content, id);
        Some(id)
    }

    /// The plate of a paragraph where it stands; `None` where there are too many.
    ///
    /// It is a drawing of the other plate and not the same letters in other places: pdfium compares
    /// the places of lines before it moves them, and takes lines that are close for one, unless they
    /// are moved by a drawing of their own.
    pub(crate) fn settled(&mut self, words: PlateId, place: Thousandths) -> Option<PlateId> {
        if let Some(known) = self.settled.get(&(words, place)) {
            return Some(*known);
        }
        if self.settled.len() == MOST {
            return None;
        }
        let id = push(&mut self.all, Plate::Settled { words, place });
        self.settled.insert((words, place), id);
        Some(id)
    }

    /// The paragraph of a plate, settled or not: its letters in logical order.
    pub(crate) fn text(&self, id: PlateId) -> Option<&str> {
        match self.get(id) {
            Plate::Words { text, .. } => Some(text),
            Plate::Settled { words, .. } => self.text(*words),
            Plate::Drawing(_) | Plate::Lines { .. } => None,
        }
    }

    /// The plate of a paragraph, wherever on a page it stands.
    pub(crate) fn words(&mut self, lines: &[PlacedLine], text: &str) -> PlateId {
        let first = lines.first();
        let outward = Outward {
            lines: lines.len(),
            size: first.map_or(0, |line| whole(line.size * 1000.0)),
            width: first.map_or(0, |line| whole(line.line.width)),
        };
        let alike = self.words.entry(outward).or_default();
        let all = &mut self.all;
        let known = alike.iter().find(|id| match &all[id.0 as usize] {
            Plate::Words { lines: known, text: words } => words == text && same(known, lines),
            _ => false,
        });
        if let Some(known) = known {
            return *known;
        }
        let id = push(all, Plate::Words { lines: from_origin(lines), text: text.to_owned() });
        alike.push(id);
        id
    }
}

fn push(all: &mut Vec<Plate>, plate: Plate) -> PlateId {
    all.push(plate);
    PlateId(u32::try_from(all.len() - 1).unwrap_or(u32::MAX))
}

/// Where a paragraph stands on its page: the beginning of its first line.
pub(crate) fn place(lines: &[PlacedLine]) -> Thousandths {
    let (left, baseline) = origin(lines);
    (whole(left * 1000.0), whole(baseline * 1000.0))
}

/// Paints a plate that begins at the origin in its place.
pub(crate) fn paint(content: &mut Content, place: Thousandths, name: &str) {
    let (right, up) = points(place);
    content.text("q ").operator(&[1.0, 0.0, 0.0, 1.0, right, up], "cm");
    content.text("/").text(name).text(" Do\nQ\n");
}

/// A box that stands around the origin, in its place.
pub(crate) fn moved(box_: Box_, place: Thousandths) -> Box_ {
    let (right, up) = points(place);
    Box_ { left: box_.left + right, bottom: box_.bottom + up, ..box_ }
}

/// Thousandths as points.
fn points((right, up): Thousandths) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "lengths on a page are small")]
    let points = |thousandths: i32| thousandths as f32 / 1000.0;
    (points(right), points(up))
}

fn origin(lines: &[PlacedLine]) -> (f32, f32) {
    lines.first().map_or((0.0, 0.0), |line| (line.left, line.baseline))
}

/// Where each line begins, seen from the first.
fn steps(lines: &[PlacedLine]) -> impl Iterator<Item = Thousandths> + '_ {
    let (left, baseline) = origin(lines);
    let step = move |line: &PlacedLine| {
        (whole((line.left - left) * 1000.0), whole((line.baseline - baseline) * 1000.0))
    };
    lines.iter().map(step)
}

fn from_origin(lines: &[PlacedLine]) -> Vec<PlacedLine> {
    let moved = |(line, step): (&PlacedLine, Thousandths)| {
        let (left, baseline) = points(step);
        PlacedLine { left, baseline, ..line.clone() }
    };
    lines.iter().zip(steps(lines)).map(moved).collect()
}

/// Whether a paragraph looks as a plate does, wherever it stands.
fn same(plate: &[PlacedLine], lines: &[PlacedLine]) -> bool {
    let alike = |(plate, line): (&PlacedLine, &PlacedLine)| {
        plate.size == line.size
            && plate.colour == line.colour
            && plate.tracking == line.tracking
            && (Rc::ptr_eq(&plate.line, &line.line) || plate.line == line.line)
    };
    plate.len() == lines.len()
        && plate.iter().zip(lines).all(alike)
        && steps(plate).eq(steps(lines))
}

/// The box of the ink of a paragraph, with some air around it.
pub(crate) fn ink(lines: &[PlacedLine]) -> Box_ {
    const AIR: f32 = 2.0;
    let boxes = lines.iter().map(PlacedLine::ink);
    let join = |one: Box_, other: Box_| {
        let (left, bottom) = (one.left.min(other.left), one.bottom.min(other.bottom));
        let width = one.right().max(other.right()) - left;
        Box_ { left, bottom, width, height: one.top().max(other.top()) - bottom }
    };
    let none = Box_ { left: 0.0, bottom: 0.0, width: 0.0, height: 0.0 };
    boxes.reduce(join).unwrap_or(none).inset(-AIR)
}
