//! A paragraph and its lines: breaks by UAX #14, lines of even length.

mod drawn;
mod fit;
#[cfg(test)]
mod wrapping_tests;

use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc};

use crate::{
    Failure, Text, breaks,
    faces::FaceId,
    glyphs::Part,
    itemize::{Itemized, without_marks},
    language::is_right_to_left,
    shape::{ShapedLine, Shaper, joins},
};

use drawn::Drawn;
pub(crate) use fit::{Broken, Fits, Fitted, Fitting, Scale};

/// A paragraph, shaped as one long line to begin with.
pub(crate) struct Paragraph {
    pub(crate) itemized: Itemized,
    pub(crate) language: Rc<str>,
    pub(crate) face: FaceId,
    /// Where a line may end. The paragraph's end is the last.
    breaks: Vec<Break>,
    /// The words, without direction marks.
    pub(crate) words: Rc<str>,
    /// Whether its letters join, so that they cannot be set apart.
    pub(crate) joins: bool,
    pub(crate) right_to_left: bool,
    /// The one line that it is without a break.
    whole: Lines,
    /// What letters reach beyond their advance at the worse end, at both ends: a line is centred.
    overhang: f32,
    /// The lines it was broken into, and how it fitted, the latest last: a page tries several
    /// scales, and the next page of a batch tries the same.
    broken: RefCell<Vec<(Ranges, Lines)>>,
    fits: RefCell<Vec<Rc<Fits>>>,
    drawn: Drawn,
}

/// Where a line may end, and how far the letters before reach, in 1/1000 em.
struct Break {
    at: usize,
    /// With the space at which the line is broken: where the next line begins.
    reach: f32,
    /// Without it: where the line ends.
    inked: f32,
}

/// The bytes of each line of a paragraph.
type Ranges = Rc<[Range<usize>]>;

/// The shaped lines of a paragraph.
pub(crate) type Lines = Rc<[Rc<ShapedLine>]>;

/// More ways to break or to fit a paragraph are forgotten.
const MOST: usize = 16;

/// The paragraphs of the page before and of this page. The pages of a batch say mostly the same,
/// and what two pages do not share is forgotten, so that a long batch takes no more memory.
#[derive(Default)]
pub(crate) struct Paragraphs {
    before: Page,
    now: Page,
}

/// The paragraphs of a page.
type Page = HashMap<FaceId, HashMap<Text, Rc<Paragraph>>>;

impl Paragraphs {
    /// Forgets what only older pages said.
    pub(crate) fn turn_page(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }
}

impl Paragraph {
    /// Reads a text and measures it, unless this page or the one before has it already.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] when the face lacks a letter.
    pub(crate) fn known(
        shaper: &mut Shaper<'_>,
        text: &Text,
        face: FaceId,
    ) -> Result<Rc<Self>, Failure> {
        let Paragraphs { before, now } = &mut shaper.paragraphs;
        let now = now.entry(face).or_default();
        if let Some(paragraph) = now.get(text) {
            return Ok(Rc::clone(paragraph));
        }
        if let Some((text, paragraph)) =
            before.get_mut(&face).and_then(|before| before.remove_entry(text))
        {
            now.insert(text, Rc::clone(&paragraph));
            return Ok(paragraph);
        }
        let paragraph = Rc::new(Self::new(shaper, text, face)?);
        let now = shaper.paragraphs.now.entry(face).or_default();
        now.insert(text.clone(), Rc::clone(&paragraph));
        Ok(paragraph)
    }

    fn new(shaper: &mut Shaper<'_>, text: &Text, face: FaceId) -> Result<Self, Failure> {
        let right_to_left = is_right_to_left(&text.language);
        let itemized = Itemized::new(text.text.trim(), right_to_left);
        let whole = shaper.line(&itemized, 0..itemized.text.len(), face, &text.language)?;
        let breaks = measured_breaks(shaper, &itemized.text, &whole);
        let overhang = 2.0 * (whole.right - whole.width).max(-whole.left).max(0.0);
        Ok(Self {
            words: without_marks(&itemized.text).into(),
            joins: joins(&itemized.text),
            right_to_left,
            itemized,
            language: text.language.as_str().into(),
            face,
            breaks,
            whole: Rc::new([Rc::new(whole)]),
            overhang,
            broken: RefCell::default(),
            fits: RefCell::default(),
            drawn: Drawn::default(),
        })
    }

    /// How it fits at each scale.
    pub(crate) fn fits(&self, fitting: Fitting) -> Rc<Fits> {
        let mut known = self.fits.borrow_mut();
        if let Some(fits) = known.iter().find(|fits| fits.fitting == fitting) {
            return Rc::clone(fits);
        }
        if known.len() == MOST {
            known.remove(0);
        }
        let fits = Rc::new(Fits::new(fitting));
        known.push(Rc::clone(&fits));
        fits
    }

    /// The width as one line at 1 pt, in points.
    pub(crate) fn natural_width(&self) -> f32 {
        self.whole[0].width / 1000.0
    }

    /// How many lines it takes at this width (in em), at least; `None` when one word is too wide.
    fn needed_lines(&self, width: f32) -> Option<usize> {
        self.count(width * 1000.0)
    }

    /// Breaks into as few lines as the width (in em) asks for, but of even length.
    fn even_lines(&self, width: f32) -> Option<Broken> {
        let limit = width * 1000.0;
        let count = self.count(limit)?;
        if count == 1 {
            return Some(Broken::One);
        }
        let (mut low, mut high) = (0.0_f32, limit);
        // Sixteen halvings bring the narrowest width that keeps the count within 1/50 pt.
        for _ in 0..16 {
            let middle = f32::midpoint(low, high);
            if self.count(middle) == Some(count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        let lines = self.greedy(high).map(|line| {
            let (start, end) = line?;
            Some(start..trimmed_end(&self.itemized.text, start, end))
        });
        Some(Broken::Several(lines.collect::<Option<_>>()?))
    }

    /// Shapes the lines for good.
    ///
    /// # Errors
    /// As [`Paragraph::known`].
    pub(crate) fn lines(&self, shaper: &mut Shaper<'_>, lines: &Broken) -> Result<Lines, Failure> {
        let Broken::Several(ranges) = lines else {
            return Ok(Rc::clone(&self.whole));
        };
        let mut broken = self.broken.borrow_mut();
        if let Some((_, lines)) = broken.iter().find(|(known, _)| known == ranges) {
            return Ok(Rc::clone(lines));
        }
        let shape = |range: &Range<usize>| {
            let line = shaper.line(&self.itemized, range.clone(), self.face, &self.language);
            line.map(Rc::new)
        };
        let lines: Lines = ranges.iter().map(shape).collect::<Result<_, _>>()?;
        if broken.len() == MOST {
            broken.remove(0);
        }
        broken.push((Rc::clone(ranges), Rc::clone(&lines)));
        Ok(lines)
    }

    /// How many lines of at most this width it takes.
    fn count(&self, limit: f32) -> Option<usize> {
        if self.whole[0].width <= limit - self.overhang {
            return Some(1);
        }
        self.greedy(limit).try_fold(0, |count, line| line.map(|_| count + 1))
    }

    /// First fit: the fewest lines of at most this width, each from where to where; `None` where a
    /// word is too wide.
    fn greedy(&self, limit: f32) -> impl Iterator<Item = Option<(usize, usize)>> + '_ {
        let limit = limit - self.overhang;
        let (mut start, mut start_width) = (0, 0.0);
        let mut rest = self.breaks.as_slice();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let fits = |end: &&Break| end.inked - start_width <= limit;
            let fitting = rest.iter().take_while(fits).count();
            let Some(end) = fitting.checked_sub(1).map(|last| &rest[last]) else {
                rest = &[];
                return Some(None);
            };
            let line = (start, end.at);
            rest = &rest[fitting..];
            (start, start_width) = (end.at, end.reach);
            Some(Some(line))
        })
    }
}

/// The end of a line without the spaces at which it was broken.
fn trimmed_end(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end().len()
}

/// A code of the whole line: its byte, how far the pen is after it, and by how much it is narrower
/// than alone.
struct Step {
    cluster: usize,
    reach: f32,
    kerned: f32,
}

/// Where each break is when measured in one line. Letters are kerned over spaces too (a ک reaches
/// over the word before it), and at the ends of a line that is lost.
fn measured_breaks(shaper: &Shaper<'_>, text: &str, whole: &ShapedLine) -> Vec<Break> {
    let mut steps: Vec<Step> = Vec::new();
    for run in &whole.runs {
        steps.extend(run.codes.iter().map(|code| {
            let entry = shaper.glyphs.entry(run.face, code.code);
            let parts = entry.map(|entry| entry.parts.as_slice()).unwrap_or_default();
            // Marks have no width, so the widest of a letter with its marks is the letter.
            let width =
                |part: &Part| shaper.glyphs.natural_width(shaper.faces, run.face, part.glyph);
            let natural = parts.iter().map(width).max().unwrap_or(0);
            #[expect(clippy::cast_precision_loss, reason = "a width is small")]
            let kerned = (natural as f32 - code.advance).max(0.0) * run.scale;
            Step { cluster: code.cluster, reach: code.advance * run.scale, kerned }
        }));
    }
    steps.sort_unstable_by_key(|step| step.cluster);
    let mut reached = 0.0;
    for step in &mut steps {
        reached += step.reach;
        step.reach = reached;
    }
    let before = |end: usize| {
        let count = steps.partition_point(|step| step.cluster < end);
        count.checked_sub(1).map(|last| &steps[last])
    };
    let measured = |at: usize| {
        let last = before(trimmed_end(text, 0, at));
        let next = steps.get(steps.partition_point(|step| step.cluster < at));
        let lost = if at < text.len() { last.map_or(0.0, |last| last.kerned) } else { 0.0 };
        Break {
            at,
            // A line that begins here is longer by what its first letter was kerned.
            reach: before(at).map_or(0.0, |last| last.reach) - next.map_or(0.0, |next| next.kerned),
            inked: last.map_or(0.0, |last| last.reach) + lost,
        }
    };
    breaks::allowed(text).into_iter().map(measured).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fonts, faces::Faces};

    /// The lines of a text at a width in em.
    fn broken(language: &str, text: &str, width: f32) -> Option<Vec<String>> {
        let font = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/fonts/Amiri-Regular.ttf");
        let font = std::fs::read(font).unwrap();
        let faces = Faces::read(&Fonts { regular: &font, bold: &font, others: &[] }).unwrap();
        let mut shaper = Shaper::new(&faces);
        let text = Text { text: text.to_owned(), language: language.to_owned() };
        let paragraph = Paragraph::known(&mut shaper, &text, FaceId::Regular).unwrap();
        let words = &paragraph.itemized.text;
        Some(match paragraph.even_lines(width)? {
            Broken::One => vec![words.clone()],
            Broken::Several(lines) => {
                lines.iter().map(|line| words[line.clone()].to_owned()).collect()
            }
        })
    }

    #[test]
    fn lines_are_of_even_length() {
        let text = "one two three four five six seven eight";
        assert_eq!(broken("en", text, 40.0).unwrap(), [text], "it fits in one line");
        assert_eq!(
            broken("en", text, 14.0).unwrap(),
            ["one two three four", "five six seven eight"],
            "not all in the first and one word in the second"
        );
    }

    #[test]
    fn what_belongs_together_stays_together() {
        let lines = broken("ar", "لغة البرمجة Python\u{A0}3.12 للمبتدئين", 8.5).unwrap();
        assert!(lines.iter().any(|line| line.contains("Python\u{A0}3.12")), "{lines:?}");
        let lines = broken("it", "pianificare e gestire", 6.5).unwrap();
        assert_eq!(lines, ["pianificare", "e gestire"], "a word of one letter ends no line");
    }

    #[test]
    fn a_word_too_wide_has_no_lines() {
        assert_eq!(broken("en", "incomprehensibilities", 3.0), None, "words are not cut");
    }
}
