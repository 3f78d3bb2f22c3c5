//! What strangers hand over: what is sound comes in, the rest is named, and nothing else changes.

use crate::world::{ALTERATIONS, World, altered, deeds, histories, merge};
use proptest::prelude::*;
use store::{Failure, Foreign, Store};

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn an_altered_copy_brings_nothing_that_the_sound_one_would_not(
        deeds in deeds(),
        how in 0..ALTERATIONS.len(),
        place in 0_usize..40,
    ) {
        let mut world = World::after(&deeds);
        let (ours, sound) = (world.bytes(0), world.bytes(1));
        let broken = altered(&sound, ALTERATIONS[how], place);
        let mut store = Store::in_memory(Some(&ours)).unwrap();
        merge(&mut store, &broken);
        prop_assert!(store.check().unwrap().is_whole(), "whatever came");
        // Whatever was held back by it comes with the sound copy.
        merge(&mut store, &sound);
        let mut expected = Store::in_memory(Some(&ours)).unwrap();
        merge(&mut expected, &sound);
        prop_assert_eq!(store.register_hash().unwrap(), expected.register_hash().unwrap());
        prop_assert_eq!(store.dump().unwrap(), expected.dump().unwrap());
    }

    #[test]
    fn flipped_bytes_are_refused_or_left_out(
        deeds in deeds(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), 1_u8..=255), 1..6),
        cut in any::<prop::sample::Index>(),
        is_cut in prop::bool::weighted(0.2),
    ) {
        let mut world = World::after(&deeds);
        let (ours, sound) = (world.bytes(0), world.bytes(1));
        let mut broken = sound.clone();
        for (place, flip) in flips {
            let place = place.index(broken.len());
            broken[place] ^= flip;
        }
        if is_cut {
            broken.truncate(cut.index(broken.len()));
        }
        let mut store = Store::in_memory(Some(&ours)).unwrap();
        let before = store.dump().unwrap();
        let opened = Foreign::open(&broken);
        let merged = opened.and_then(|other| {
            store.merge(&[("copy".to_owned(), other)], 0, &mut |_, _| true)
        });
        if merged.is_err() {
            prop_assert_eq!(store.dump().unwrap(), before, "all or nothing");
        }
        prop_assert!(store.check().unwrap().is_whole());
        let everything = merged_hash(&ours, &sound);
        merge(&mut store, &sound);
        prop_assert_eq!(store.register_hash().unwrap(), everything, "nothing of it stuck");
    }

    #[test]
    fn a_merge_that_is_cancelled_changes_nothing(deeds in deeds()) {
        let mut world = World::after(&deeds);
        let (ours, other) = (world.bytes(0), world.bytes(1));
        let mut store = Store::in_memory(Some(&ours)).unwrap();
        let other = Foreign::open(&other).unwrap();
        let stopped = store.merge(&[("copy".to_owned(), other)], 0, &mut |_, _| false);
        prop_assert!(matches!(stopped, Err(Failure::Cancelled)));
        prop_assert_eq!(store.snapshot().unwrap(), ours);
    }
}

fn merged_hash(ours: &[u8], other: &[u8]) -> String {
    let mut store = Store::in_memory(Some(ours)).unwrap();
    merge(&mut store, other);
    store.register_hash().unwrap()
}
