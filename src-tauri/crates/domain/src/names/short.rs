//! A name shortened so that its bearer finds it and a stranger does not learn it.

use super::{ARTICLES, CLOSERS, OPENERS, PARTICLES, TITLES, fold, is_among};

/// The given name and the first letter of the last part: "علي كاظم جواد" is "علي ج.".
///
/// Compounds stay whole (عبد الرحمن, عطا الله), titles and بن/بنت go, and
/// the article of the last part does not count. A name of one part is its own short form, since
/// nothing shorter is a name.
#[must_use]
pub fn short_name(name: &str) -> String {
    let parts = parts(name);
    let Some(given) = parts.first() else { return name.trim().to_owned() };
    let last = parts.last().filter(|_| parts.len() > 1);
    match last.and_then(|last| initial(last)) {
        Some(initial) => format!("{given} {initial}."),
        None => given.clone(),
    }
}

/// The parts of a name as they are written, compounds together, without titles and particles.
fn parts(name: &str) -> Vec<String> {
    let words: Vec<(&str, String)> =
        name.split_whitespace().map(|word| (word, fold::words(word).concat())).collect();
    let last = words.len().saturating_sub(1);
    let titles = words.iter().take(last).take_while(|(_, folded)| is_among(TITLES, folded)).count();
    let mut parts: Vec<String> = Vec::new();
    let mut open = false;
    for (word, folded) in words.into_iter().skip(titles) {
        if folded.is_empty() || is_among(PARTICLES, &folded) {
            continue;
        }
        let closes = CLOSERS.contains(&folded.as_str());
        match parts.last_mut() {
            Some(part) if open || closes => {
                part.push(' ');
                part.push_str(word);
            }
            _ => parts.push(word.to_owned()),
        }
        open = OPENERS.contains(&folded.as_str());
    }
    parts
}

/// The first letter of a part, behind its article if it has one.
fn initial(part: &str) -> Option<String> {
    let joined = part.strip_prefix("ال").filter(|rest| rest.chars().count() >= 2);
    let apart = part
        .split_once(['-', ' '])
        .filter(|(article, _)| ARTICLES.contains(&article.to_lowercase().as_str()));
    let part = joined.or(apart.map(|(_, rest)| rest)).unwrap_or(part);
    let letter = part.chars().find(|letter| letter.is_alphabetic())?;
    // Alone, ه is written with its stroke, or it reads as a number.
    let stroked = matches!(letter, 'ه' | 'ھ');
    Some(if stroked { format!("{letter}ـ") } else { letter.to_uppercase().collect() })
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn the_given_name_and_one_letter() {
        for (name, short) in [
            ("علي كاظم جواد", "علي ج."),
            ("زهراء عبد الأمير حسين", "زهراء ح."),
            ("عبد الرحمن محمد الكوفي", "عبد الرحمن ك."),
            ("سجاد فاضل عبد الله", "سجاد ع."),
            ("نور الدين عطا الله", "نور الدين ع."),
            ("السيد حيدر بن عباس", "حيدر ع."),
            ("منى هاشم", "منى هـ."),
            ("ئارام عەزیز ڕەشید", "ئارام ڕ."),
            ("Sara Rossi", "Sara R."),
            ("Zahraa Al-Kufi", "Zahraa K."),
            ("Dr Ali Abdul Rahman", "Ali A."),
            ("ali kadhim", "ali K."),
        ] {
            assert_eq!(short_name(name), short, "{name}");
        }
    }

    #[test]
    fn a_name_of_one_part_stays() {
        assert_eq!(short_name(" زهراء "), "زهراء", "nothing shorter is a name");
        assert_eq!(short_name("عبد الله"), "عبد الله", "a compound is one part");
        assert_eq!(short_name(""), "", "nothing stays nothing");
    }
}
