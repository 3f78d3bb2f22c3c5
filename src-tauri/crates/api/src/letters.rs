//! The letters of laptops. Two laptops with one letter could give one serial number twice, and
//! nothing but the letters tells them apart on paper.

use crate::app::App;
use crate::failure::Failure;
use crate::nouns::{Device, from_fields, noun_of};
use std::collections::BTreeSet;
use store::Store;

/// The letters given away with copies for other laptops, in the order of giving, and those that
/// came with such a copy.
pub(crate) const TAKEN: &str = "taken_letters";
/// The letter that came with the copy from which this register began: nobody else gets it.
pub(crate) const GIVEN: &str = "given_letter";

/// The letters that no other laptop should get.
pub(crate) fn taken(store: &Store) -> Result<BTreeSet<char>, Failure> {
    let mut letters: BTreeSet<char> = store.local(TAKEN)?.unwrap_or_default().chars().collect();
    letters.extend(given(store)?);
    letters.extend(of_laptops(store)?);
    Ok(letters)
}

/// The letters of the laptops that saved something that is here.
fn of_laptops(store: &Store) -> Result<BTreeSet<char>, Failure> {
    let mut letters = BTreeSet::new();
    for (_, fields) in store.list(noun_of::<Device>()?, None)? {
        if let Ok(device) = from_fields::<Device>(&fields) {
            letters.extend(device.letter.chars());
        }
    }
    Ok(letters)
}

/// The letter that came with the copy; nothing vouches for settings in a file.
fn given(store: &Store) -> Result<Option<char>, Failure> {
    let letter = store.local(GIVEN)?;
    Ok(letter.and_then(|letter| letter.chars().next()).filter(char::is_ascii_uppercase))
}

/// The letter of a laptop that begins: the one that came with the copy, else one by chance that
/// nobody is known to have; two laptops that nobody lettered are then seldom the same.
pub(crate) fn for_beginner(store: &Store, chance: u8) -> Result<char, Failure> {
    if let Some(letter) = given(store)?
        && !of_laptops(store)?.contains(&letter)
    {
        return Ok(letter);
    }
    let taken = taken(store)?;
    let mut free: Vec<char> = ('A'..='Z').filter(|letter| !taken.contains(letter)).collect();
    if free.is_empty() {
        free = ('A'..='Z').collect();
    }
    Ok(free[usize::from(chance) % free.len()])
}

/// Refuses a letter for a laptop of this register that another one has or was given.
pub(crate) fn refuse_taken(store: &Store, letter: &str) -> Result<(), Failure> {
    let wanted = letter.chars().next();
    if given(store)? != wanted
        && wanted.is_some_and(|it| taken(store).is_ok_and(|all| all.contains(&it)))
    {
        return Err(Failure::new("letter-taken").text("letter", letter));
    }
    Ok(())
}

impl App {
    /// Gives a letter to the laptop that is to have a part of this register: the next that is
    /// free. From here on no other gets it, whatever becomes of the copy. When all were given,
    /// the one given longest ago to a laptop of which nothing has come back.
    pub(crate) fn give_letter(&mut self) -> Result<char, Failure> {
        let told = self.store.local(TAKEN)?.unwrap_or_default();
        let taken = taken(&self.store)?;
        let met = of_laptops(&self.store)?;
        let free = ('A'..='Z').find(|letter| !taken.contains(letter));
        let letter = free
            .or_else(|| told.chars().find(|letter| !met.contains(letter)))
            .ok_or_else(|| Failure::new("letters-exhausted"))?;
        let mut list: String = told.chars().filter(|it| *it != letter).collect();
        list.push(letter);
        self.store.set_local(TAKEN, &list)?;
        Ok(letter)
    }
}
