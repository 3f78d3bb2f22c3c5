//! Pictures for the specimens: logos of the example training, and signatures by rule.

use std::fs;

use paper::Logo;

use super::text;

/// Logos of invented organisations, at most six: their pictures are those of the example training.
pub(crate) fn logos(count: usize) -> Vec<Logo> {
    let files = [
        ("najaf", "ar", "منتدى النجف الاجتماعي"),
        ("isf", "ar", "المنتدى الاجتماعي العراقي"),
        ("upp", "it", "Un Ponte Per"),
        ("icssi", "en", "Iraqi Civil Society Solidarity Initiative"),
        ("fai", "en", "Fondation Assistance Internationale"),
        ("icrd", "en", "Rivers and Dialogue"),
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/example");
    let logo = |(file, language, name): (&str, &str, &str)| Logo {
        name: text(language, name),
        picture: Some(fs::read(format!("{folder}/logo-{file}.png")).unwrap().into()),
    };
    files.into_iter().take(count).map(logo).collect()
}

/// The scan of a signature: loops of a pen that runs to the left, blue-black on a clear ground.
pub(crate) fn scrawl(seed: u32) -> Vec<u8> {
    let (width, height) = (640_u32, 220_u32);
    let mut covered = vec![0_u8; (width * height) as usize];
    let turn = f64::from(seed % 7);
    for step in 0..9000 {
        let t = f64::from(step) / 9000.0;
        let swing = (t * 37.0 + turn).sin() * (1.0 - t) * 70.0 + (t * 11.0 + turn).cos() * 22.0;
        let x = 600.0 - t * 540.0 + (t * 37.0 + turn).cos() * 26.0;
        let y = 115.0 - swing + t * 30.0;
        let pen = 2.2 + 2.0 * (t * 37.0).cos().abs();
        dab(&mut covered, (width, height), (x, y), pen);
    }
    let mut pixels = Vec::with_capacity(covered.len() * 4);
    for cover in covered {
        pixels.extend_from_slice(&[24, 34, 84, cover]);
    }
    encoded(width, height, &pixels)
}

/// Covers a round spot with soft edges.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small picture")]
fn dab(covered: &mut [u8], (width, height): (u32, u32), (x, y): (f64, f64), pen: f64) {
    let reach = pen.ceil() as u32 + 1;
    let (middle, line) = (x.max(0.0) as u32, y.max(0.0) as u32);
    for row in line.saturating_sub(reach)..(line + reach).min(height) {
        for column in middle.saturating_sub(reach)..(middle + reach).min(width) {
            let far = (f64::from(column) - x).hypot(f64::from(row) - y);
            let part = ((pen + 0.5 - far).clamp(0.0, 1.0) * 255.0) as u8;
            let cover = &mut covered[(row * width + column) as usize];
            *cover = (*cover).max(part);
        }
    }
}

/// A PNG file: a disc (or a bar, when it is wide) of one colour on a clear ground.
pub(crate) fn drawn(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    let mut pixels = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let part = |at: u32, of: u32| f64::from(2 * at + 1) / f64::from(of) - 1.0;
            let (u, v) = (part(x, width), part(y, height));
            let inside = if width > height * 2 {
                u.abs() < 0.9 && v.abs() < 0.8
            } else {
                u * u + v * v < 0.9
            };
            let ring = width <= height * 2 && u * u + v * v > 0.5;
            pixels.extend_from_slice(&[colour[0], colour[1], if ring { 40 } else { colour[2] }]);
            pixels.push(if inside { 255 } else { 0 });
        }
    }
    encoded(width, height, &pixels)
}

/// A PNG file of these pixels, four bytes each.
fn encoded(width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    file
}
