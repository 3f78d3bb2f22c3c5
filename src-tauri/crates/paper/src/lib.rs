//! Words and pictures in, deterministic PDF bytes out: certificates and sign-in sheets.
//!
//! **Invariants**
//! - Same input, same bytes: no clock, no randomness, no file and no thread has a say.
//! - No paper with a hole: each letter has a glyph and nothing leaves its box, or nothing is printed.
//! - The letters read back from the finished page equal the letters that were asked for.
//! - Text arrives in logical order and stays so for every reader of the file.
//!
//! **Not here**: words of any language, numbers and dates (they come ready made), files, fonts
//! (their bytes are handed in), who may have a certificate.

mod art;
mod batch;
mod breaks;
mod certificate;
mod check;
mod codes;
mod column;
mod deflate;
mod design;
mod faces;
mod failure;
mod file;
mod foot;
mod geometry;
mod glyphs;
mod head;
mod images;
mod ink;
mod itemize;
mod kashida;
mod language;
mod layout;
mod look;
mod page;
mod palette;
mod paragraph;
mod picture;
mod plates;
mod preview;
mod qr;
mod shape;
mod sheets;
mod style;
mod subset;
mod tags;
mod test_page;
mod text;
mod truetype;

pub use batch::{check, check_all, one_file, separate, test_page};
pub use certificate::{Attachment, Certificate, Fonts, Line, Logo, Signature, Style, Text};
pub use design::{ColourUse, Colours, Design, Format, Look, Margins, Orientation, Rgb};
pub use failure::Failure;
pub use look::{check_picture, check_signature, check_texts};
pub use picture::{MOST_PIXELS, PictureKind, PictureProblem};
pub use preview::{Picture, picture};
pub use sheets::{Align, Cell, Meaning, Part, Row, Sheet, Sign, Table, TableColumn, Width, sheet};
pub use test_page::TestPage;
