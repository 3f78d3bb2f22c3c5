//! Why a picture cannot be printed, and which kinds of pictures there are.

/// The kinds of files that are read, told apart by their content and not by their name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PictureKind {
    /// Portable Network Graphics (ISO/IEC 15948).
    Png,
    /// JPEG (ISO/IEC 10918-1), baseline or progressive, grey or in colours of the screen.
    Jpeg,
    /// Scalable Vector Graphics 1.1, without texts, scripts and anything from elsewhere.
    Svg,
}

impl PictureKind {
    /// As registered with IANA.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// Why a picture cannot be printed; each has a way out for whoever brought the file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PictureProblem {
    /// No kind of picture that is known.
    NotAPicture,
    /// A picture of a kind that is not read.
    OtherKind {
        /// What such files are called, for example `GIF`.
        kind: &'static str,
    },
    /// Cut off or not what its kind prescribes.
    Damaged,
    /// Several pictures, one after the other.
    Animated,
    /// More than 24 million pixels.
    TooManyPixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// Colours for a printing press (CMYK), which look different on each.
    PressColours,
    /// Nothing that could be seen on white paper.
    Empty,
    /// Texts, which would be set in whatever font the computer has.
    Texts,
    /// A program inside the picture.
    Script,
    /// Parts that lie in other files or on the network.
    Outside,
    /// Another file inside the picture.
    Embedded,
    /// Something that would be left out or drawn wrongly.
    Unsupported {
        /// What the format calls it, for example `pattern`.
        element: String,
    },
    /// Drawing it would take more time or memory than a picture may take.
    TooComplex,
    /// A signature that is no dark ink on light paper.
    NoInkOnPaper,
}
