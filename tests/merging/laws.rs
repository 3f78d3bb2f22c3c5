//! Whoever merges whom, in what order and how often: the same register comes of it.

use crate::model::{assert_nothing_is_lost, assert_shows_its_journal};
use crate::world::{LAPTOPS, World, deeds, histories, merge, merged};
use proptest::prelude::*;
use store::Store;

fn seen(store: &mut Store) -> (String, String) {
    (store.register_hash().unwrap(), store.dump().unwrap())
}

proptest! {
    #![proptest_config(histories())]

    #[test]
    fn a_and_b_are_b_and_a(deeds in deeds()) {
        let mut world = World::after(&deeds);
        let (a, b, c) = (world.bytes(0), world.bytes(1), world.bytes(2));
        let ab = seen(&mut merged(&a, &[&b]));
        prop_assert_eq!(&ab, &seen(&mut merged(&b, &[&a])), "A + B = B + A");
        prop_assert_eq!(&ab, &seen(&mut merged(&a, &[&b, &b, &a])), "once is enough");
        let of_ab = merged(&a, &[&b]).snapshot().unwrap();
        let of_bc = merged(&b, &[&c]).snapshot().unwrap();
        let left = seen(&mut merged(&of_ab, &[&c]));
        prop_assert_eq!(left, seen(&mut merged(&a, &[&of_bc])), "(A + B) + C = A + (B + C)");
    }

    #[test]
    fn any_order_and_repetition_ends_in_one_register(
        deeds in deeds(),
        order in prop::collection::vec((0..LAPTOPS, 0..LAPTOPS), 0..10),
    ) {
        let mut world = World::after(&deeds);
        for (from, to) in order {
            let bytes = world.bytes(from);
            merge(&mut world.laptops[to].store, &bytes);
        }
        // At last everybody has everything, each in an order of its own.
        let all: Vec<Vec<u8>> = (0..LAPTOPS).map(|laptop| world.bytes(laptop)).collect();
        let mut ends = Vec::new();
        for first in 0..LAPTOPS {
            let others: Vec<&[u8]> =
                (1..LAPTOPS).map(|next| all[(first + next) % LAPTOPS].as_slice()).collect();
            ends.push(seen(&mut merged(&all[first], &others)));
        }
        for end in &ends {
            prop_assert_eq!(end, &ends[0], "one hash, and the same shown");
        }
    }

    #[test]
    fn every_register_shows_its_journal_and_loses_nothing(deeds in deeds()) {
        let mut world = World::after(&deeds);
        for laptop in 0..LAPTOPS {
            let check = world.laptops[laptop].store.check().unwrap();
            prop_assert!(check.is_whole(), "{:?}", check);
            let before = seen(&mut world.laptops[laptop].store);
            world.laptops[laptop].store.rebuild().unwrap();
            prop_assert_eq!(seen(&mut world.laptops[laptop].store), before, "view = rebuild");
            let bytes = world.bytes(laptop);
            assert_shows_its_journal(&bytes);
            assert_nothing_is_lost(&bytes);
            Store::look_into(&bytes).unwrap();
        }
    }

    #[test]
    fn a_merge_is_undone_to_what_was_and_done_again(deeds in deeds()) {
        let mut world = World::after(&deeds);
        let other = world.bytes(1);
        let store = &mut world.laptops[0].store;
        let before = seen(store);
        let report = merge(store, &other);
        let after = seen(store);
        if after == before {
            return Ok(());
        }
        let device = domain::Id::from_random([0x55; 16]);
        let mut nonce = || [0; 16];
        let stamp = store::Stamp { device, at: 0, nonce: &mut nonce };
        store.undo(stamp, &[]).unwrap();
        prop_assert_eq!(&seen(store), &before, "as if it had not been merged: {:?}", report);
        prop_assert!(store.check().unwrap().is_whole());
        assert_shows_its_journal(&store.snapshot().unwrap());
        let mut nonce = || [0; 16];
        let stamp = store::Stamp { device, at: 0, nonce: &mut nonce };
        store.redo(stamp, &[]).unwrap();
        prop_assert_eq!(&seen(store), &after, "and as merged");
        let mut nonce = || [0; 16];
        store.undo(store::Stamp { device, at: 0, nonce: &mut nonce }, &[]).unwrap();
        merge(store, &other);
        prop_assert_eq!(&seen(store), &after, "who merges it again wants it");
        prop_assert!(store.check().unwrap().is_whole());
    }

    #[test]
    fn a_preview_changes_nothing_and_says_what_comes(deeds in deeds()) {
        let mut world = World::after(&deeds);
        let other = world.bytes(1);
        let store = &mut world.laptops[0].store;
        let before = store.snapshot().unwrap();
        let open = || vec![("copy".to_owned(), store::Foreign::open(&other).unwrap())];
        let preview = store.merge_preview(&open(), &mut |_, _| true).unwrap();
        prop_assert_eq!(store.snapshot().unwrap(), before, "not a byte");
        let done = store.merge(&open(), 0, &mut |_, _| true).unwrap();
        prop_assert_eq!(preview, done);
    }
}
