//! What was issued: place and date, the serial number, the square code.

use crate::{
    Certificate, Failure, Text,
    art::fingerprint,
    column::{Piece, Set},
    foot::{fit, plan::Slot},
    ink::Content,
    page::{Box_, MM, Mark, Page},
    paragraph::Scale,
    qr::Code,
    shape::Shaper,
    style::Styles,
};

/// The widest place and date before they take a second line, on A4.
const WIDEST: f32 = 60.0 * MM;
/// Between place and serial where they share a line, on A4.
const GAP: f32 = 8.0 * MM;

/// The words and the code.
pub(super) struct Issue<'c, 's> {
    pub(super) issued: Option<Piece>,
    pub(super) serial: Piece,
    number: &'c str,
    code: Option<&'c Code>,
    styles: &'s Styles,
    /// Whether lines behind the serial repeat it.
    fingerprint: bool,
}

/// Where words and code of a slot stand.
struct Parts {
    words: Slot,
    /// The left edge of the code with its quiet zone.
    code: f32,
}

impl<'c, 's> Issue<'c, 's> {
    /// Reads what a certificate says of its issue; `code` is its square code.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`].
    pub(super) fn read(
        shaper: &mut Shaper<'_>,
        certificate: &'c Certificate,
        code: Option<&'c Code>,
        styles: &'s Styles,
    ) -> Result<Self, Failure> {
        let width = WIDEST * styles.geometry.scale;
        let serial = Text { text: certificate.serial.clone(), language: "en".to_owned() };
        let serial = Piece::new(shaper, &serial, styles.serial(width))?;
        let issued = certificate.issued.as_ref();
        let issued =
            issued.map(|text| Piece::new(shaper, text, styles.issued(width))).transpose()?;
        let fingerprint = certificate.design.fingerprint;
        Ok(Self { issued, serial, number: &certificate.serial, code, styles, fingerprint })
    }

    /// The width of the words, each in one line.
    fn words(&self) -> f32 {
        let words = [Some(&self.serial), self.issued.as_ref()];
        let words = words.into_iter().flatten().filter_map(|piece| piece.width_at(Scale::ONE));
        words.fold(0.0, f32::max) + 2.0
    }

    /// The width that it needs in a slot of its own.
    pub(super) fn width(&self) -> f32 {
        let code = self.code.map_or(0.0, Code::width);
        if self.beside() { code + self.words() } else { code.max(self.words()) }
    }

    /// Whether the code stands beside the words: where a page is wide, height is dear.
    fn beside(&self) -> bool {
        let (width, height) = self.styles.geometry.size;
        self.code.is_some() && width > height
    }

    /// The slot of the words alone.
    pub(super) fn words_slot(&self, slot: Slot) -> Slot {
        match self.code {
            Some(code) => self.parts(slot, code, self.beside()).words,
            None => slot,
        }
    }

    fn parts(&self, slot: Slot, code: &Code, beside: bool) -> Parts {
        let side = code.width();
        let (left, right) = slot.part(if beside { side + self.words() } else { side });
        // At an edge the dark modules stand flush with the lines, their quiet zone outside.
        let outside = code.quiet() * (slot.share * 2.0 - 1.0);
        if !beside {
            return Parts { words: slot, code: left + outside };
        }
        let at_right =
            if slot.share == 0.5 { self.styles.geometry.right_to_left } else { slot.share > 0.5 };
        let width = self.words();
        if at_right {
            let words = Slot { left: left + outside, width, share: 1.0 };
            return Parts { words, code: right - side + outside };
        }
        let words = Slot { left: left + side + outside, width, share: 0.0 };
        Parts { words, code: left + outside }
    }

    /// Stands the code above the words of a slot or beside them, on the baseline of the serial;
    /// returns where the room above it ends.
    pub(super) fn stand(
        &self,
        slot: Slot,
        (floor, baseline): (f32, f32),
        bottom: f32,
        page: &mut Page,
    ) -> f32 {
        let Some(code) = self.code else {
            return floor;
        };
        let beside = self.beside();
        let left = self.parts(slot, code, beside).code;
        let bottom = if beside { (baseline - code.quiet()).max(bottom) } else { floor };
        let mark = drawn(self.number, code, left, bottom);
        page.marks.push(mark);
        bottom + code.width()
    }

    /// One strip at the bottom of the room: the code, and the words beside it. Returns its top.
    ///
    /// # Errors
    /// [`Failure::MissingLetter`] and [`Failure::DoesNotFit`].
    pub(super) fn strip(
        &self,
        shaper: &mut Shaper<'_>,
        slot: Slot,
        room: Box_,
        page: &mut Page,
    ) -> Result<f32, Failure> {
        let serial = fit(shaper, &self.serial)?;
        let issued = self.issued.as_ref().map(|piece| fit(shaper, piece)).transpose()?;
        let Some(code) = self.code else {
            return Ok(self.line(serial, issued, slot, room, page));
        };
        let Parts { words, code: left } = self.parts(slot, code, true);
        let stack = serial.height() + issued.as_ref().map_or(0.0, Set::height);
        let mut top = room.bottom + (code.width() + stack) / 2.0;
        if let Some(set) = issued {
            let below = top - set.height();
            page.marks.push(set.mark_beside(words.axis(), words.share, top, words.room(room)));
            top = below;
        }
        let serial = serial.mark_beside(words.axis(), words.share, top, words.room(room));
        self.fingerprint(&serial, page);
        page.marks.push(serial);
        page.marks.push(drawn(self.number, code, left, room.bottom));
        Ok(room.bottom + code.width())
    }

    /// Place and serial side by side on one baseline, the place at the start side.
    fn line(
        &self,
        serial: Set<'_>,
        issued: Option<Set<'_>>,
        slot: Slot,
        room: Box_,
        page: &mut Page,
    ) -> f32 {
        let geometry = &self.styles.geometry;
        let own = issued.as_ref().map_or(0.0, Set::width);
        let gap = if issued.is_some() { GAP * geometry.scale } else { 0.0 };
        let (left, right) = slot.part(own + gap + serial.width());
        let (first, second) = if geometry.right_to_left {
            (right - own, left)
        } else {
            (left, right - serial.width())
        };
        let tail = serial.tail().max(issued.as_ref().map_or(0.0, Set::tail));
        let top = |set: &Set<'_>| room.bottom + tail - set.tail() + set.height();
        let mut highest = top(&serial);
        if let Some(set) = issued {
            let (top, around) = (top(&set), Slot { left: first, width: own, share: 0.0 });
            highest = highest.max(top);
            page.marks.push(set.mark_beside(first, 0.0, top, around.room(room)));
        }
        let (top, around) =
            (top(&serial), Slot { left: second, width: serial.width(), share: 0.0 });
        let serial = serial.mark_beside(second, 0.0, top, around.room(room));
        self.fingerprint(&serial, page);
        page.marks.push(serial);
        highest
    }

    /// Draws the fine lines behind the serial, if the design wants them.
    pub(super) fn fingerprint(&self, serial: &Mark, page: &mut Page) {
        if let (true, Mark::Words { lines, .. }) = (self.fingerprint, serial) {
            for line in lines {
                fingerprint::draw(&mut page.fingerprint, self.number, line.ink(), self.styles);
            }
        }
    }
}

/// The code in its place. Who hears the page is told the number: nobody reads a code aloud.
fn drawn(number: &str, code: &Code, left: f32, bottom: f32) -> Mark {
    let mut art = Content::default();
    let side = code.width();
    let box_ = Box_ { left, bottom, width: side, height: side };
    code.draw(&mut art, box_);
    let text = format!("QR {number}").into();
    Mark::Drawing { language: "en".into(), text, art, box_ }
}
