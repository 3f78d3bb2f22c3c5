//! Scanned signatures: ink on paper becomes ink alone.

use super::raster::{Pixel, Raster};

/// The picture is cut into so many squares along its longer side, to know the paper everywhere:
/// photographs of paper are darker at one end.
const SQUARES: usize = 12;
/// One pixel of so many is as dark as the ink where it is darkest.
const DARKEST: usize = 800;
/// What is lighter than this part of the way from the paper to the darkest ink is paper.
const PAPER: f32 = 0.18;
/// What is darker than this part of the way is ink throughout.
const INK: f32 = 0.7;
/// Steps between the colours of ink, so that the noise of a scan does not fill files.
const STEP: u8 = 17;
/// Coverage that counts when the margins are cut off; less is dust.
const SEEN: u8 = 90;
/// The least distance between paper and ink, of 255.
const CONTRAST: f32 = 50.0;
/// The largest part of the picture that ink may take; more is a photograph.
const MOST_INK: f32 = 0.5;

/// Makes the paper transparent and keeps the colour of the ink; `None` when it is no dark ink on
/// light paper.
pub(super) fn of(scan: &Raster) -> Option<Raster> {
    let (width, height, pixels) = scan.pixels();
    let pixels: Vec<Pixel> = pixels.map(on_white).collect();
    let paper = Paper::of(width, height, &pixels);
    let below = |(index, pixel): (usize, &Pixel)| {
        paper.at(index % width, index / width) - luminance(*pixel)
    };
    let mut depths: Vec<f32> = pixels.iter().enumerate().map(below).collect();
    let last = depths.len() - 1 - depths.len() / DARKEST;
    let strongest = *depths.select_nth_unstable_by(last, f32::total_cmp).1;
    if strongest < CONTRAST {
        return None;
    }
    let mut bytes = Vec::with_capacity(pixels.len() * 4);
    let mut inked = 0.0;
    for (index, pixel) in pixels.iter().enumerate() {
        let light = paper.at(index % width, index / width);
        let depth = (light - luminance(*pixel)) / strongest;
        let coverage = ((depth - PAPER) / (INK - PAPER)).clamp(0.0, 1.0);
        inked += coverage;
        bytes.extend_from_slice(&ink(*pixel, light, depth, coverage));
    }
    #[expect(clippy::cast_precision_loss, reason = "below 2^24 pixels by then")]
    let share = inked / pixels.len() as f32;
    let raster = Raster::new(width, height, bytes)?;
    (share < MOST_INK).then_some(raster)
}

/// Where ink is seen, whatever colour it has.
pub(super) fn seen(pixel: Pixel) -> bool {
    pixel[3] >= SEEN
}

/// The colour that the ink must have to look like `pixel` on paper of this light.
fn ink(pixel: Pixel, light: f32, depth: f32, coverage: f32) -> Pixel {
    if coverage == 0.0 {
        return [0; 4];
    }
    let covers = depth.clamp(PAPER, 1.0).max(coverage);
    let part = |part: u8| {
        let colour = light + (f32::from(part) - light) / covers;
        byte(colour).saturating_add(STEP / 2) / STEP * STEP
    };
    [part(pixel[0]), part(pixel[1]), part(pixel[2]), byte(coverage * 255.0)]
}

fn byte(value: f32) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
    let byte = value.round().clamp(0.0, 255.0) as u8;
    byte
}

/// Transparent pixels show white paper.
fn on_white(pixel: Pixel) -> Pixel {
    let coverage = f32::from(pixel[3]) / 255.0;
    let part = |part: u8| byte(f32::from(part) * coverage + 255.0 * (1.0 - coverage));
    [part(pixel[0]), part(pixel[1]), part(pixel[2]), 255]
}

/// How light a pixel looks, 0 to 255 (Rec. ITU-R BT.709).
fn luminance(pixel: Pixel) -> f32 {
    let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(f32::from);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// How light the paper is, square by square.
struct Paper {
    side: usize,
    columns: usize,
    rows: usize,
    lights: Vec<f32>,
}

impl Paper {
    /// The light of a square is that of nearly its lightest pixels; a square full of ink takes
    /// the light of its neighbours.
    fn of(width: usize, height: usize, pixels: &[Pixel]) -> Self {
        let side = width.max(height).div_ceil(SQUARES).max(1);
        let (columns, rows) = (width.div_ceil(side), height.div_ceil(side));
        let mut squares = vec![Vec::new(); columns * rows];
        for (index, pixel) in pixels.iter().enumerate() {
            let (x, y) = (index % width, index / width);
            squares[y / side * columns + x / side].push(luminance(*pixel));
        }
        let light = |mut square: Vec<f32>| {
            let nearly = square.len() * 9 / 10;
            *square.select_nth_unstable_by(nearly, f32::total_cmp).1
        };
        let own: Vec<f32> = squares.into_iter().map(light).collect();
        let around = |index: usize| {
            let (x, y) = (index % columns, index / columns);
            let near = (y.saturating_sub(1)..(y + 2).min(rows))
                .flat_map(|y| (x.saturating_sub(1)..(x + 2).min(columns)).map(move |x| (x, y)));
            near.map(|(x, y)| own[y * columns + x]).fold(0.0, f32::max)
        };
        let lights = (0..own.len()).map(around).collect();
        Self { side, columns, rows, lights }
    }

    /// The light at a place, going evenly from the middle of one square to that of the next.
    fn at(&self, x: usize, y: usize) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "sides below 2^16")]
        let along = |place: usize, count: usize| {
            let at = (place as f32 + 0.5) / self.side as f32 - 0.5;
            let at = at.clamp(0.0, (count - 1) as f32);
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
            let first = at as usize;
            (first, (first + 1).min(count - 1), at.fract())
        };
        let (left, right, across) = along(x, self.columns);
        let (top, bottom, down) = along(y, self.rows);
        let row = |y: usize| {
            let light = |x: usize| self.lights[y * self.columns + x];
            light(left) * (1.0 - across) + light(right) * across
        };
        row(top) * (1.0 - down) + row(bottom) * down
    }
}
