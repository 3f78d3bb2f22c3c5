//! A paragraph and its lines: breaks by UAX #14, lines of even length.

mod fit;

use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::{
    Failure, Text,
    faces::FaceId,
    itemize::{Itemized, without_marks},
    language::is_right_to_left,
    shape::{ShapedLine, Shaper, joins},
};

pub(crate) use fit::{Broken, Fits, Fitted, Fitting, Scale};

/// A paragraph, shaped as one long line to begin with.
pub(crate) struct Paragraph {
    pub(crate) itemized: Itemized,
    pub(crate) language: Rc<str>,
    pub(crate) face: FaceId,
    /// Where a line may end, and how far the letters before reach, in 1/1000 em. The paragraph's
    /// end is the last.
    breaks: Vec<(usize, f32)>,
    /// The words, without direction marks.
    pub(crate) words: Rc<str>,
    /// Whether its letters join, so that they cannot be set apart.
    pub(crate) joins: bool,
    pub(crate) right_to_left: bool,
    /// The one line that it is without a break.
    whole: Lines,
    /// The lines it was broken into, and how it fitted, the latest last: a page tries several
    /// scales, and the next page of a batch tries the same.
    broken: RefCell<Vec<(Ranges, Lines)>>,
    fits: RefCell<Vec<Rc<Fits>>>,
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
        let breaks = measured_breaks(&itemized.text, &whole);
        Ok(Self {
            words: without_marks(&itemized.text).into(),
            joins: joins(&itemized.text),
            right_to_left,
            itemized,
            language: text.language.as_str().into(),
            face,
            breaks,
            whole: Rc::new([Rc::new(whole)]),
            broken: RefCell::default(),
            fits: RefCell::default(),
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
        if self.whole[0].width <= limit {
            return Some(1);
        }
        self.greedy(limit).try_fold(0, |count, line| line.map(|_| count + 1))
    }

    /// First fit: the fewest lines of at most this width, each from where to where; `None` where a
    /// word is too wide.
    fn greedy(&self, limit: f32) -> impl Iterator<Item = Option<(usize, usize)>> + '_ {
        let (mut start, mut start_width) = (0, 0.0);
        let mut rest = self.breaks.as_slice();
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let fitting = rest.iter().take_while(|(_, reach)| reach - start_width <= limit).count();
            let Some((end, reach)) = fitting.checked_sub(1).map(|last| rest[last]) else {
                rest = &[];
                return Some(None);
            };
            let line = (start, end);
            rest = &rest[fitting..];
            (start, start_width) = (end, reach);
            Some(Some(line))
        })
    }
}

/// The end of a line without the spaces at which it was broken.
fn trimmed_end(text: &str, start: usize, end: usize) -> usize {
    start + text[start..end].trim_end().len()
}

/// The width of the letters before each break. Kerning over a break is lost later; that is less
/// than a hair and the box of the final line is checked anyway.
fn measured_breaks(text: &str, whole: &ShapedLine) -> Vec<(usize, f32)> {
    let mut advances: Vec<(usize, f32)> = Vec::new();
    for run in &whole.runs {
        advances.extend(run.codes.iter().map(|code| (code.cluster, code.advance * run.scale)));
    }
    advances.sort_unstable_by_key(|(cluster, _)| *cluster);
    let mut advances = advances.into_iter().peekable();
    let mut reach = 0.0;
    let mut breaks = Vec::new();
    let allowed = linebreaks(text).filter(|(_, kind)| *kind == BreakOpportunity::Allowed);
    let allowed = allowed.map(|(at, _)| at).filter(|at| !ends_in_one_letter(&text[..*at]));
    for end in allowed.chain(std::iter::once(text.len())) {
        while let Some((_, advance)) = advances.next_if(|(cluster, _)| *cluster < end) {
            reach += advance;
        }
        breaks.push((end, reach));
    }
    breaks
}

/// A word of one letter (the Italian "e") belongs to what follows and ends no line.
fn ends_in_one_letter(text: &str) -> bool {
    let word = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    word.chars().count() == 1 && word.chars().all(char::is_alphabetic)
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
