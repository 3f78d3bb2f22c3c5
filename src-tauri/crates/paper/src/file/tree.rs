//! Number trees (ISO 32000-1, 7.9.7): what belongs to page 0, to page 1 and so on.

use super::{objects::Objects, syntax::Id};
use crate::Failure;

/// As many entries stand in a leaf: readers look from leaf to leaf, not through ten thousand.
const LEAF: usize = 128;

/// A tree while entries are added in order.
#[derive(Default)]
pub(crate) struct Tree {
    /// What waits for its leaf.
    waiting: Vec<Id>,
    leaves: Vec<Id>,
}

impl Tree {
    /// Adds what belongs to the next number.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn add(&mut self, objects: &mut Objects, entry: Id) -> Result<(), Failure> {
        self.waiting.push(entry);
        if self.waiting.len() < LEAF { Ok(()) } else { self.leaf(objects) }
    }

    fn leaf(&mut self, objects: &mut Objects) -> Result<(), Failure> {
        let first = self.leaves.len() * LEAF;
        let entries = std::mem::take(&mut self.waiting);
        let leaf = objects.add(|syntax| {
            syntax.open().name("Limits").array(|syntax| {
                syntax.number(first).number(first + entries.len() - 1);
            });
            syntax.name("Nums").array(|syntax| {
                for (entry, number) in entries.iter().zip(first..) {
                    syntax.number(number).reference(*entry);
                }
            });
            syntax.close();
        })?;
        self.leaves.push(leaf);
        Ok(())
    }

    /// The root.
    ///
    /// # Errors
    /// [`Failure::Engine`].
    pub(crate) fn finish(mut self, objects: &mut Objects) -> Result<Id, Failure> {
        if !self.waiting.is_empty() {
            self.leaf(objects)?;
        }
        objects.add(|syntax| {
            syntax.open().name("Kids").array(|syntax| {
                for leaf in &self.leaves {
                    syntax.reference(*leaf);
                }
            });
            syntax.close();
        })
    }
}
