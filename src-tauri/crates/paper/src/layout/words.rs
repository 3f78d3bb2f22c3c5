//! The paragraphs of a certificate with their settings, in reading order.

use crate::{
    Certificate, Failure, Line, Text,
    column::{Align, Piece, Setting},
    shape::Shaper,
    style::Styles,
};

/// Everything between head and foot.
pub(super) struct Words {
    pub(super) title: Piece,
    pub(super) second_title: Option<Piece>,
    /// From the opening to the name in Latin letters.
    pub(super) upper: Vec<Piece>,
    /// The body and the notes in the page's own language.
    pub(super) first: Vec<Piece>,
    /// The second language with its notes.
    pub(super) second: Vec<Piece>,
}

impl Words {
    /// Reads a certificate; the second language may have styles of its own.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn read(
        shaper: &mut Shaper<'_>,
        certificate: &Certificate,
        styles: &Styles,
        second_styles: &Styles,
    ) -> Result<Self, Failure> {
        let title = piece(shaper, &certificate.title, styles, styles.title())?;
        let second_title = certificate.second_title.as_ref();
        let second_title = second_title
            .map(|text| piece(shaper, text, second_styles, second_styles.second_title()))
            .transpose()?;
        let upper = Self::upper(shaper, certificate, styles)?;
        let first = Self::body(shaper, certificate, styles)?;
        let mut second = Vec::new();
        let styles = second_styles;
        for (index, line) in certificate.second.iter().enumerate() {
            let before = if index == 0 { 18.0 } else { 1.0 };
            let setting = told(line, styles.below(before, styles.second(line.style)));
            let setting = Setting { second_divider_before: index == 0, ..setting };
            second.push(piece(shaper, &line.text, styles, setting)?);
        }
        let others = certificate.notes.iter().filter(|note| note.language != certificate.language);
        for (index, note) in others.enumerate() {
            let before = if index == 0 { 9.0 } else { 0.0 };
            let setting = styles.below(before, styles.note());
            second.push(piece(shaper, note, styles, setting)?);
        }
        Ok(Self { title, second_title, upper, first, second })
    }

    /// The body and the notes in the page's own language.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn body(
        shaper: &mut Shaper<'_>,
        certificate: &Certificate,
        styles: &Styles,
    ) -> Result<Vec<Piece>, Failure> {
        let mut body = Vec::with_capacity(certificate.body.len() + certificate.notes.len());
        for (index, line) in certificate.body.iter().enumerate() {
            let before = if index == 0 { 11.0 } else { 1.5 };
            let setting = told(line, styles.below(before, styles.body(line.style)));
            body.push(piece(shaper, &line.text, styles, setting)?);
        }
        // Each language keeps its block: notes in the page's own language stand above the second.
        let own = certificate.notes.iter().filter(|note| note.language == certificate.language);
        for (index, note) in own.enumerate() {
            let setting = styles.below(if index == 0 { 9.0 } else { 0.0 }, styles.note());
            body.push(piece(shaper, note, styles, setting)?);
        }
        Ok(body)
    }

    /// Opening, name and Latin name.
    fn upper(
        shaper: &mut Shaper<'_>,
        certificate: &Certificate,
        styles: &Styles,
    ) -> Result<Vec<Piece>, Failure> {
        let mut upper = Vec::new();
        let mut add = |text: &Text, setting: Setting| -> Result<(), Failure> {
            upper.push(piece(shaper, text, styles, setting)?);
            Ok(())
        };
        let mut name = styles.name();
        if let Some(opening) = &certificate.opening {
            let setting = styles.below(styles.under_title, styles.opening());
            add(opening, Setting { divider_before: true, ..setting })?;
        } else {
            name = Setting { divider_before: true, ..styles.below(styles.under_title, name) };
        }
        add(&certificate.name, name)?;
        if let Some(latin) = &certificate.latin_name {
            add(latin, styles.latin_name())?;
        }
        Ok(upper)
    }

    /// All of them, one below the other.
    pub(super) fn in_one_column(self) -> Vec<Piece> {
        let titles = std::iter::once(self.title).chain(self.second_title);
        titles.chain(self.upper).chain(self.first).chain(self.second).collect()
    }

    /// Lines at a side: the title and the first language at one, the second at its own.
    pub(super) fn aligned(self, first: Align, second: Align) -> Self {
        let all = |pieces: Vec<Piece>, align: Align| -> Vec<Piece> {
            pieces.into_iter().map(|piece| piece.aligned(align)).collect()
        };
        Self {
            title: self.title.aligned(first),
            second_title: self.second_title.map(|piece| piece.aligned(second)),
            upper: all(self.upper, first),
            first: all(self.first, first),
            second: all(self.second, second),
        }
    }
}

fn told(line: &Line, setting: Setting) -> Setting {
    Setting { shared: !line.personal, ..setting }
}

fn piece(
    shaper: &mut Shaper<'_>,
    text: &Text,
    styles: &Styles,
    setting: Setting,
) -> Result<Piece, Failure> {
    Ok(Piece::new(shaper, text, setting)?.led(styles.tightness.leading))
}
