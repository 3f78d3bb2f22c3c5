//! Looks at single texts and pictures before anybody asks for a page of them.

use crate::{
    Failure, Fonts, PictureKind, PictureProblem, Text,
    faces::{FaceId, Faces},
    itemize::Itemized,
    language, picture,
    shape::Shaper,
};

/// Which of these texts the fonts cannot set, and why: one answer for each text, in order.
///
/// # Errors
/// [`Failure::Engine`] where the fonts cannot be read.
pub fn check_texts(fonts: &Fonts<'_>, texts: &[Text]) -> Result<Vec<Option<Failure>>, Failure> {
    let faces = Faces::read(fonts)?;
    let mut shaper = Shaper::new(&faces);
    let answers = texts.iter().map(|text| {
        let paragraph = Itemized::new(&text.text, language::is_right_to_left(&text.language));
        let whole = 0..paragraph.text.len();
        shaper.line(&paragraph, whole, FaceId::Bold, &text.language).err()
    });
    Ok(answers.collect())
}

/// Whether these bytes are a picture that can be printed as a logo, and of which kind.
///
/// # Errors
/// The reason why they cannot.
pub fn check_picture(bytes: &[u8]) -> Result<PictureKind, PictureProblem> {
    picture::check(bytes, picture::Use::Logo)
}

/// Whether these bytes are a scan of a signature: dark ink on light paper.
///
/// # Errors
/// The reason why they are not.
pub fn check_signature(bytes: &[u8]) -> Result<PictureKind, PictureProblem> {
    picture::check(bytes, picture::Use::Signature)
}
