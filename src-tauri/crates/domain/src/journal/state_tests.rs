//! Contents that are not in this file, as the state of an entity sees them.

use super::{ChangeId, Content, Kind, Known, show};
use crate::journal::CommitId;
use crate::value::Value;

fn id(number: u8) -> ChangeId {
    ChangeId { commit: CommitId([number; 32]), position: 0 }
}

fn put(number: u8, content: Content, replaces: &[u8]) -> Known {
    Known {
        id: id(number),
        kind: Kind::Put,
        field: "name".to_owned(),
        content,
        replaces: replaces.iter().map(|it| id(*it)).collect(),
        at: 1_800_000_000_000,
    }
}

fn delete(number: u8, replaces: &[u8]) -> Known {
    let field = String::new();
    Known { kind: Kind::Delete, field, ..put(number, Content::Missing, replaces) }
}

fn said(text: &str) -> Content {
    Content::Present(Value::from(text))
}

#[test]
fn what_is_not_here_takes_nothing_from_sight() {
    let state = show(&[put(1, said("علي"), &[]), put(2, Content::Missing, &[1])]);
    assert_eq!(state.fields["name"].value, Value::from("علي"));
    assert_eq!(state.in_force("name"), [id(1)], "a save replaces what was seen, and no more");
    assert!(state.lacking.is_empty(), "something of the field is here");
    // Once it comes, it is what it was made to be.
    let state = show(&[put(1, said("علي"), &[]), put(2, said("عليّ"), &[1])]);
    assert_eq!(state.fields["name"].value, Value::from("عليّ"));
    assert!(!state.fields["name"].needs_decision);
}

#[test]
fn of_whom_nothing_is_here_nobody_is_shown() {
    let state = show(&[put(1, Content::Missing, &[])]);
    assert!(!state.exists);
    assert!(state.lacking.contains("name"));
    let state = show(&[put(1, Content::Erased, &[])]);
    assert!(state.exists, "an erased value was here");
    assert_eq!(state.fields["name"].value, Value::Null);
    assert!(state.lacking.is_empty());
}

#[test]
fn whoever_saves_over_a_removal_has_seen_what_it_removed() {
    let state = show(&[put(1, Content::Missing, &[]), delete(2, &[1])]);
    assert!(!state.exists);
    assert_eq!(state.in_force("name"), [id(1), id(2)], "or two values would wait for a decision");
    // As the register sees it that has the value.
    let full = [put(1, said("علي"), &[]), delete(2, &[1]), put(3, said("عليّ"), &[1, 2])];
    let state = show(&full);
    assert!(state.exists && !state.fields["name"].needs_decision, "{state:?}");
}

#[test]
fn contents_are_ordered_as_merging_takes_them() {
    assert!(Content::Missing < said("علي"));
    assert!(said("علي") < Content::Erased);
}

#[test]
fn a_put_takes_nothing_of_another_field_from_sight() {
    let phone = Known { field: "phone".to_owned(), ..put(2, said("07701234567"), &[1]) };
    let state = show(&[put(1, said("علي"), &[]), phone]);
    assert_eq!(state.fields["name"].value, Value::from("علي"), "whatever the other claims");
}
