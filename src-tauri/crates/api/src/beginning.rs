//! Beginning with a copy: on a second laptop with a part, or again with the last copy after a
//! laptop was lost.

use crate::app::App;
use crate::copies::{LAST_NUMBER, backup_name};
use crate::failure::Failure;
use crate::inspection::{Inspect, LARGEST};
use crate::letters;
use crate::pictures::Shelf;
use crate::register::AppState;
use crate::settings::Settings;
use domain::nouns::NOUNS;
use std::path::Path;
use store::Store;

/// `copies_begin`: the copy becomes this laptop's register, under a name and letter of its own; the
/// empty one goes to the backups. Any moment without power leaves one or the other, whole.
///
/// # Errors
/// `begin-not-empty`, and those of looking into a file and of writing.
pub(crate) fn begin(app: &mut App, input: Inspect) -> Result<AppState, Failure> {
    for noun in NOUNS.iter().filter(|noun| noun.name != "device") {
        if app.store.count(noun)? > 0 {
            return Err(Failure::new("begin-not-empty"));
        }
    }
    let bytes = transfer::read_capped(&*app.environment.disk, Path::new(&input.path), LARGEST)?;
    let begun = handed_on(&bytes)?;

    let moment = (app.environment.now)();
    let empty = app.store.snapshot()?;
    let backups = app.folder.join("backups");
    let name = backup_name(&moment, "begin");
    transfer::write_backup(&*app.environment.disk, &backups, &name, &empty)?;

    let path = app.folder.join("register.db");
    // Windows replaces no file that is open. Until the new one is, a register in memory stands in.
    let stand_in = Store::look_into(&begun)?;
    drop(std::mem::replace(&mut app.store, stand_in));
    let written = transfer::write_private_file(&*app.environment.disk, &path, &begun);
    // Whichever of the two lies there now: after a failed write it is the empty one.
    app.store = Store::open(&path, &mut |_| Ok(()))?;
    app.settings = Settings::read_or_begin(&mut app.store, &mut app.environment)?;
    app.people.forget();
    app.forget_sheet();
    app.shelf = Shelf::default();
    written?;
    crate::register::show(app, crate::app::Nothing {})
}

/// The copy as a register that belongs to no laptop yet.
fn handed_on(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let copy = Store::look_into(bytes)?;
    if copy.local("device")?.is_none() {
        return Ok(Store::hand_on(bytes, &[LAST_NUMBER], &[])?);
    }
    // A laptop has it already, under its letter, and what was given to that one is not for this.
    let taken: String = letters::taken(&copy)?.into_iter().collect();
    let forget = ["device", letters::GIVEN, LAST_NUMBER];
    Ok(Store::hand_on(bytes, &forget, &[(letters::TAKEN, &taken)])?)
}
