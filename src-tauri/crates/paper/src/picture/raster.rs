//! Pixels as they were decoded, the part of them that shows ink, and that part made smaller.

/// What each side of [`Raster::pixel`] is made of: red, green, blue, coverage.
pub(super) type Pixel = [u8; 4];

/// A decoded picture.
pub(super) struct Raster {
    /// Of the rows in `bytes`.
    width: usize,
    height: usize,
    /// 1 grey, 2 grey and coverage, 3 colours, 4 colours and coverage.
    channels: usize,
    bytes: Vec<u8>,
    /// How the stored rows are turned (Exif 2.32, tag 0x0112), 1 to 8; 1 is as stored.
    turn: u8,
}

/// A part of a picture: from a corner up to, not including, the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) left: usize,
    pub(super) top: usize,
    pub(super) right: usize,
    pub(super) bottom: usize,
}

impl Area {
    pub(super) fn width(self) -> usize {
        self.right - self.left
    }

    pub(super) fn height(self) -> usize {
        self.bottom - self.top
    }
}

impl Raster {
    /// `None` unless the bytes are one to four for each pixel.
    pub(super) fn new(width: usize, height: usize, bytes: Vec<u8>) -> Option<Self> {
        let pixels = width.checked_mul(height).filter(|pixels| *pixels > 0)?;
        let channels = bytes.len() / pixels;
        let fits = (1..=4).contains(&channels) && bytes.len() == pixels * channels;
        fits.then_some(Self { width, height, channels, bytes, turn: 1 })
    }

    /// The same, turned as a camera asks for.
    pub(super) fn turned(self, turn: u8) -> Self {
        Self { turn: if (1..=8).contains(&turn) { turn } else { 1 }, ..self }
    }

    /// All of it, as it is looked at.
    pub(super) fn area(&self) -> Area {
        let (right, bottom) = match self.turn {
            5..=8 => (self.height, self.width),
            _ => (self.width, self.height),
        };
        Area { left: 0, top: 0, right, bottom }
    }

    /// The pixel at a place inside [`Raster::area`].
    pub(super) fn pixel(&self, x: usize, y: usize) -> Pixel {
        let (last_x, last_y) = (self.width - 1, self.height - 1);
        let (x, y) = match self.turn {
            2 => (last_x - x, y),
            3 => (last_x - x, last_y - y),
            4 => (x, last_y - y),
            5 => (y, x),
            6 => (y, last_y - x),
            7 => (last_x - y, last_y - x),
            8 => (last_x - y, x),
            _ => (x, y),
        };
        let at = (y * self.width + x) * self.channels;
        match self.bytes[at..at + self.channels] {
            [grey] => [grey, grey, grey, 255],
            [grey, coverage] => [grey, grey, grey, coverage],
            [red, green, blue] => [red, green, blue, 255],
            [red, green, blue, coverage, ..] => [red, green, blue, coverage],
            [] => [0; 4],
        }
    }

    /// The smallest part that holds all pixels of which `shows` is true; `None` when none is.
    pub(super) fn part(&self, shows: impl Fn(Pixel) -> bool) -> Option<Area> {
        let whole = self.area();
        let mut part: Option<Area> = None;
        for y in 0..whole.bottom {
            let shown = |x: &usize| shows(self.pixel(*x, y));
            let Some(left) = (0..whole.right).find(shown) else { continue };
            let right = (left..whole.right).rfind(shown).unwrap_or(left) + 1;
            let before = part.unwrap_or(Area { left, top: y, right, bottom: y });
            part = Some(Area {
                left: before.left.min(left),
                top: before.top,
                right: before.right.max(right),
                bottom: y + 1,
            });
        }
        part
    }

    /// A part, squares of pixels averaged until it is at most so wide and so high; four channels.
    pub(super) fn shrunk(&self, part: Area, widest: usize, highest: usize) -> Self {
        let by = part.width().div_ceil(widest).max(part.height().div_ceil(highest)).max(1);
        let (width, height) = (part.width().div_ceil(by), part.height().div_ceil(by));
        let mut bytes = Vec::with_capacity(width * height * 4);
        for top in (part.top..part.bottom).step_by(by) {
            for left in (part.left..part.right).step_by(by) {
                let (right, bottom) = ((left + by).min(part.right), (top + by).min(part.bottom));
                bytes.extend_from_slice(&self.mean(Area { left, top, right, bottom }));
            }
        }
        Self { width, height, channels: 4, bytes, turn: 1 }
    }

    /// The mean of a part; colours count by their coverage, so that edges keep their colour.
    fn mean(&self, part: Area) -> Pixel {
        if (part.width(), part.height()) == (1, 1) {
            // Small pictures stay as they are, and dividing takes most of the time here.
            let pixel = self.pixel(part.left, part.top);
            return if pixel[3] == 0 { [0; 4] } else { pixel };
        }
        let mut sums = [0_usize; 4];
        for y in part.top..part.bottom {
            for x in part.left..part.right {
                let [red, green, blue, coverage] = self.pixel(x, y).map(usize::from);
                sums[0] += red * coverage;
                sums[1] += green * coverage;
                sums[2] += blue * coverage;
                sums[3] += coverage;
            }
        }
        let mean = |sum: usize, by: usize| u8::try_from((sum + by / 2) / by.max(1)).unwrap_or(255);
        let colour = |sum| mean(sum, sums[3]);
        [
            colour(sums[0]),
            colour(sums[1]),
            colour(sums[2]),
            mean(sums[3], part.width() * part.height()),
        ]
    }

    /// Width and height of the stored rows, and all pixels in their order.
    pub(super) fn pixels(&self) -> (usize, usize, impl Iterator<Item = Pixel>) {
        let whole = self.area();
        let pixels =
            (0..whole.bottom).flat_map(move |y| (0..whole.right).map(move |x| self.pixel(x, y)));
        (whole.right, whole.bottom, pixels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three columns and two rows, each pixel with a grey of its own: 0 1 2 / 3 4 5.
    fn numbered(turn: u8) -> Vec<u8> {
        let raster = Raster::new(3, 2, vec![0, 1, 2, 3, 4, 5]).unwrap().turned(turn);
        raster.pixels().2.map(|pixel| pixel[0]).collect()
    }

    #[test]
    fn a_picture_is_turned_as_the_camera_was_held() {
        // Where the first row and the first column of the stored picture lie, by the table of the
        // tag Orientation in Exif 2.32.
        let expected: [(u8, [u8; 6]); 8] = [
            (1, [0, 1, 2, 3, 4, 5]), // top, left
            (2, [2, 1, 0, 5, 4, 3]), // top, right
            (3, [5, 4, 3, 2, 1, 0]), // bottom, right
            (4, [3, 4, 5, 0, 1, 2]), // bottom, left
            (5, [0, 3, 1, 4, 2, 5]), // left, top
            (6, [3, 0, 4, 1, 5, 2]), // right, top
            (7, [5, 2, 4, 1, 3, 0]), // right, bottom
            (8, [2, 5, 1, 4, 0, 3]), // left, bottom
        ];
        for (turn, pixels) in expected {
            assert_eq!(numbered(turn), pixels, "orientation {turn}");
        }
        assert_eq!(numbered(9), numbered(1), "a number without meaning turns nothing");
    }

    #[test]
    fn the_part_with_ink_is_found() {
        let mut bytes = vec![255; 5 * 4];
        bytes[5 + 2] = 0;
        bytes[10 + 3] = 0;
        let raster = Raster::new(5, 4, bytes).unwrap();
        let part = raster.part(|pixel| pixel[0] < 128);
        assert_eq!(part, Some(Area { left: 2, top: 1, right: 4, bottom: 3 }), "two dark pixels");
        assert_eq!(raster.part(|pixel| pixel[3] == 0), None, "nothing is transparent");
    }

    #[test]
    fn transparent_pixels_do_not_dim_their_neighbours() {
        let raster = Raster::new(2, 1, vec![200, 0, 0, 255, 0, 0, 0, 0]).unwrap();
        let small = raster.shrunk(raster.area(), 1, 1);
        assert_eq!(small.pixel(0, 0), [200, 0, 0, 128], "half covered, as red as before");
        let same = raster.shrunk(raster.area(), 2, 1);
        assert_eq!(same.pixel(0, 0), [200, 0, 0, 255], "nothing to shrink");
        assert_eq!(same.pixel(1, 0), [0; 4], "what is not seen has no colour");
    }
}
