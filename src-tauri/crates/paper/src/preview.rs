//! A picture of a finished page, drawn from the very bytes that are printed.

use hayro::{
    PixmapSettings, RenderCache, RenderSettings, hayro_interpret::InterpreterSettings,
    hayro_syntax::Pdf, vello_cpu::color::palette::css::WHITE,
};

use crate::Failure;

/// A page as a PNG file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub png: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// The widest picture that is drawn, in pixels.
const WIDEST: u32 = 8000;

/// Draws a page (the first is 0) `width` pixels wide (1 to 8,000), on white.
///
/// # Errors
/// [`Failure::Engine`] when the bytes are no PDF or have no such page.
pub fn picture(pdf: &[u8], page: usize, width: u32) -> Result<Picture, Failure> {
    let pdf = Pdf::new(pdf.to_vec()).map_err(|error| Failure::Engine(format!("{error:?}")))?;
    let page = pdf.pages().get(page).ok_or_else(|| Failure::engine("no such page"))?;
    #[expect(clippy::cast_precision_loss, reason = "at most 8,000")]
    let pixels = width.clamp(1, WIDEST) as f32;
    // The drawing cuts fractions off, so the scale aims at the middle of the last pixel.
    let scale = (pixels + 0.5) / page.render_dimensions().0.max(1.0);
    let drawn = hayro::render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    let png = drawn.into_png().map_err(Failure::engine)?;
    Ok(Picture { png, width, height })
}
