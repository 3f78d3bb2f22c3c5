//! A paragraph and its lines: breaks by UAX #14, lines of even length.

use std::{cell::RefCell, collections::HashMap, ops::Range, rc::Rc};

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::{
    Failure, Text,
    faces::FaceId,
    itemize::{Itemized, without_marks},
    language::is_right_to_left,
    shape::{ShapedLine, Shaper},
};

/// A paragraph, shaped as one long line to begin with.
pub(crate) struct Paragraph {
    pub(crate) itemized: Itemized,
    pub(crate) language: String,
    pub(crate) face: FaceId,
    /// Where a line may end, and how far the letters before reach, in 1/1000 em. The paragraph's
    /// end is the last.
    breaks: Vec<(usize, f32)>,
    whole: Rc<ShapedLine>,
    /// The lines it was broken into, the latest last: a page tries several scales, and the next
    /// page of a batch tries the same.
    broken: RefCell<Vec<Broken>>,
}

/// More ways to break a paragraph are forgotten.
const MOST_BROKEN: usize = 16;

type Broken = (Vec<Range<usize>>, Vec<Rc<ShapedLine>>);

/// The paragraphs of the page before and of this page. The pages of a batch say mostly the same,
/// and what two pages do not share is forgotten, so that a long batch takes no more memory.
#[derive(Default)]
pub(crate) struct Paragraphs {
    before: HashMap<(Text, FaceId), Rc<Paragraph>>,
    now: HashMap<(Text, FaceId), Rc<Paragraph>>,
}

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
        let key = (text.clone(), face);
        if let Some(paragraph) = shaper.paragraphs.now.get(&key) {
            return Ok(Rc::clone(paragraph));
        }
        let paragraph = match shaper.paragraphs.before.remove(&key) {
            Some(paragraph) => paragraph,
            None => Rc::new(Self::new(shaper, text, face)?),
        };
        shaper.paragraphs.now.insert(key, Rc::clone(&paragraph));
        Ok(paragraph)
    }

    fn new(shaper: &mut Shaper<'_>, text: &Text, face: FaceId) -> Result<Self, Failure> {
        let itemized = Itemized::new(text.text.trim(), is_right_to_left(&text.language));
        let whole = shaper.line(&itemized, 0..itemized.text.len(), face, &text.language)?;
        let breaks = measured_breaks(&itemized.text, &whole);
        Ok(Self {
            itemized,
            language: text.language.clone(),
            face,
            breaks,
            whole: Rc::new(whole),
            broken: RefCell::default(),
        })
    }

    /// The words, without direction marks.
    pub(crate) fn words(&self) -> String {
        without_marks(&self.itemized.text)
    }

    /// The width as one line at 1 pt, in points.
    pub(crate) fn natural_width(&self) -> f32 {
        self.whole.width / 1000.0
    }

    /// How many lines it takes at this width (in em), at least; `None` when one word is too wide.
    pub(crate) fn needed_lines(&self, width: f32) -> Option<usize> {
        Some(self.greedy(width * 1000.0)?.len())
    }

    /// Breaks into as few lines as the width (in em) asks for, but of even length.
    pub(crate) fn ranges(&self, width: f32) -> Option<Vec<Range<usize>>> {
        let limit = width * 1000.0;
        let first = self.greedy(limit)?;
        let count = first.len();
        if count == 1 {
            return Some(first);
        }
        let (mut low, mut high) = (0.0_f32, limit);
        // Sixteen halvings bring the narrowest width that keeps the count within 1/50 pt.
        for _ in 0..16 {
            let middle = f32::midpoint(low, high);
            match self.greedy(middle) {
                Some(ranges) if ranges.len() == count => high = middle,
                _ => low = middle,
            }
        }
        self.greedy(high)
    }

    /// Shapes the lines for good.
    ///
    /// # Errors
    /// As [`Paragraph::known`].
    pub(crate) fn lines(
        &self,
        shaper: &mut Shaper<'_>,
        ranges: &[Range<usize>],
    ) -> Result<Vec<Rc<ShapedLine>>, Failure> {
        if ranges.len() == 1 {
            return Ok(vec![Rc::clone(&self.whole)]);
        }
        let mut broken = self.broken.borrow_mut();
        if let Some((_, lines)) = broken.iter().find(|(known, _)| known == ranges) {
            return Ok(lines.clone());
        }
        let shape = |range: &Range<usize>| {
            let line = shaper.line(&self.itemized, range.clone(), self.face, &self.language);
            line.map(Rc::new)
        };
        let lines: Vec<Rc<ShapedLine>> = ranges.iter().map(shape).collect::<Result<_, _>>()?;
        if broken.len() == MOST_BROKEN {
            broken.remove(0);
        }
        broken.push((ranges.to_vec(), lines.clone()));
        Ok(lines)
    }

    /// First fit: the fewest lines of at most this width.
    fn greedy(&self, limit: f32) -> Option<Vec<Range<usize>>> {
        if self.whole.width <= limit {
            return Some(std::iter::once(0..self.itemized.text.len()).collect());
        }
        let mut ranges = Vec::new();
        let (mut start, mut start_width) = (0, 0.0);
        while start < self.itemized.text.len() {
            let fits = |(at, reach): &&(usize, f32)| *at > start && reach - start_width <= limit;
            let (end, reach) = *self.breaks.iter().rfind(fits)?;
            ranges.push(start..trimmed_end(&self.itemized.text, start, end));
            (start, start_width) = (end, reach);
        }
        Some(ranges)
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
        let ranges = paragraph.ranges(width)?;
        Some(ranges.into_iter().map(|range| paragraph.itemized.text[range].to_owned()).collect())
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
