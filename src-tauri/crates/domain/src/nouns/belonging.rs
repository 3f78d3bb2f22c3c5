//! Which rows belong to which: what goes along when a part of the register is handed on.

use super::{NOUNS, Noun, OnRemove, Shape};

/// Rows that outlive what they belong to, and still tell of it alone: noun and field.
const OUTLIVING: [(&str, &str); 2] = [("certificate", "training"), ("receipt", "training")];

/// Rows between two of one kind: they belong to neither alone, or one would bring the other along.
const BETWEEN: [&str; 1] = ["person_link"];

/// The nouns whose rows belong to a row of this one, with the field that says to which. All that
/// is removed with a row belongs to it, and what tells of its past.
pub fn belonging_to(owner: &str) -> impl Iterator<Item = (&'static Noun, &'static str)> + '_ {
    let nouns = NOUNS.iter().filter(|noun| !BETWEEN.contains(&noun.name));
    nouns.flat_map(move |noun| {
        noun.fields.iter().filter_map(move |field| match field.shape {
            Shape::Reference(to, on_remove) if to == owner => {
                let outlives = OUTLIVING.contains(&(noun.name, field.name));
                (on_remove == OnRemove::Too || outlives).then_some((noun, field.name))
            }
            _ => None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::belonging_to;

    fn names(owner: &str) -> Vec<String> {
        belonging_to(owner).map(|(noun, field)| format!("{}.{field}", noun.name)).collect()
    }

    #[test]
    fn what_belongs_to_a_training_a_session_a_person() {
        let expected = [
            "party.training",
            "session.training",
            "participation.training",
            "headcount.training",
            "certificate.training",
            "receipt.training",
        ];
        assert_eq!(names("training"), expected);
        assert_eq!(names("session"), ["mark.session"]);
        assert_eq!(names("person"), ["consent.person"], "not where else this person takes part");
        assert_eq!(names("programme"), ["party.programme"], "and not its other trainings");
        assert_eq!(names("series"), Vec::<String>::new());
        assert_eq!(names("organisation"), Vec::<String>::new());
    }
}
