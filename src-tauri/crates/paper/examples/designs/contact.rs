//! A contact sheet: pictures side by side on grey, in rows as wide as the sheet.

use std::io::Cursor;

/// Pixels.
const WIDTH: usize = 2520;
const GAP: usize = 24;
const GREY: u8 = 196;

/// Three bytes for each pixel.
struct Pixels {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

/// Puts PNG files side by side, as many as fit in each row, and returns a PNG file.
pub(crate) fn sheet(files: &[&[u8]]) -> Vec<u8> {
    let pages: Vec<Pixels> = files.iter().map(|file| decoded(file)).collect();
    let mut places = Vec::with_capacity(pages.len());
    let (mut x, mut y, mut row) = (GAP, GAP, 0);
    for page in &pages {
        if x > GAP && x + page.width + GAP > WIDTH {
            (x, y, row) = (GAP, y + row + GAP, 0);
        }
        places.push((x, y));
        x += page.width + GAP;
        row = row.max(page.height);
    }
    let height = y + row + GAP;
    let mut sheet = Pixels { width: WIDTH, height, bytes: vec![GREY; WIDTH * height * 3] };
    for (page, (x, y)) in pages.iter().zip(places) {
        for line in 0..page.height {
            let from = &page.bytes[line * page.width * 3..][..page.width * 3];
            sheet.bytes[((y + line) * WIDTH + x) * 3..][..from.len()].copy_from_slice(from);
        }
    }
    encoded(&sheet)
}

fn decoded(file: &[u8]) -> Pixels {
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut bytes).unwrap();
    let samples = frame.color_type.samples();
    let colours = bytes[..frame.buffer_size()].chunks(samples).flat_map(|pixel| &pixel[..3]);
    Pixels {
        width: frame.width as usize,
        height: frame.height as usize,
        bytes: colours.copied().collect(),
    }
}

fn encoded(pixels: &Pixels) -> Vec<u8> {
    let mut file = Vec::new();
    let side = |length: usize| u32::try_from(length).unwrap();
    let mut encoder = png::Encoder::new(&mut file, side(pixels.width), side(pixels.height));
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels.bytes).unwrap();
    writer.finish().unwrap();
    file
}
