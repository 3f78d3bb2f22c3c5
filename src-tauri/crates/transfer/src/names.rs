//! Names of files: safe on every system that a stick may meet, and the names of unfinished files.

/// Bytes of UTF-8 that a name may have: with the ending of an unfinished file, and counted in
/// whatever units, it stays under the 255 that FAT, NTFS and Linux allow.
const LONGEST: usize = 120;

/// The longest ending (`pdf`, `hadir`) that is kept when a name is shortened, in letters.
const LONGEST_ENDING: usize = 8;

/// The ending of every unfinished file of ours; nobody else's file has it, so a left-over may go.
const UNFINISHED: &str = ".hadir.part";

/// What stands for a name of which nothing is left, and before one that Windows keeps for itself.
const STAND_IN: char = '_';

/// Names that Windows takes for devices, with any ending.
/// Source: "Naming Files, Paths, and Namespaces", Microsoft.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A file name made from a title or a typed name, safe on FAT, NTFS and Linux.
///
/// `< > : " / \ | ? *` become `-`; control characters, bidi marks and other invisible characters
/// go, but for the joiners that Kurdish spelling needs; white space becomes single spaces; dots
/// and spaces at both ends go; names of Windows devices get a `_` before them. At most 120 bytes,
/// cut between characters, with the ending kept. Never empty; a safe name comes back as it is.
#[must_use]
pub fn safe_name(name: &str) -> String {
    let mut clean = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => clean.push('-'),
            space if space.is_whitespace() => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            unseen if is_invisible(unseen) => {}
            seen => clean.push(seen),
        }
    }
    let mut safe = trimmed(&clean).to_owned();
    if is_device(&safe) {
        safe.insert(0, STAND_IN);
    }
    let safe = shortened(&safe);
    if safe.is_empty() { STAND_IN.to_string() } else { safe }
}

/// The name of the unfinished file that will become `name`.
pub(crate) fn unfinished(name: &str) -> String {
    let stem = name.strip_suffix(".hadir").unwrap_or(name);
    // A chosen name may be as long as the system allows; the ending has to fit as well.
    let stem = cut(stem, 2 * LONGEST);
    format!("{stem}{UNFINISHED}")
}

/// The name that an unfinished copy was to get; `None` for any other file.
pub(crate) fn finished(unfinished: &str) -> Option<&str> {
    let name = unfinished.strip_suffix(".part")?;
    unfinished.ends_with(UNFINISHED).then_some(name)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_lowercase();
    if DEVICES.contains(&stem.as_str()) {
        return true;
    }
    // COM1 to COM9 and LPT1 to LPT9, also with the superscript digits of Latin-1.
    stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")).is_some_and(|number| {
        let mut digits = number.chars();
        matches!(digits.next(), Some('1'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
    })
}

/// Characters that do not show, but change what does: controls, bidi marks, separators, tags.
/// U+200C and U+200D stay: without them some Kurdish words are spelled wrong.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}'
            | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF0}'..='\u{FFFB}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Without dots, spaces and joiners at the ends: Windows drops the first two at the end, Linux
/// hides what starts with a dot, and a joiner joins nothing there.
fn trimmed(name: &str) -> &str {
    name.trim_matches(['.', ' ', '\u{200C}', '\u{200D}'])
}

/// At most [`LONGEST`] bytes, with the ending kept.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_ending = (1..=LONGEST_ENDING).contains(&ending.len())
        && ending.chars().all(|letter| letter.is_ascii_alphanumeric());
    if !is_ending {
        return trimmed(cut(name, LONGEST)).to_owned();
    }
    let kept = 1 + ending.len();
    let stem = name.get(..name.len() - kept).unwrap_or(name);
    format!("{}.{ending}", trimmed(cut(stem, LONGEST - kept)))
}

/// The longest beginning of at most `bytes` bytes that ends between characters.
fn cut(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or(text)
}
