//! Trainings with their sessions: in lists, as a page, laid out, begun again and moved.

mod again;
mod cards;
mod generate;
mod moving;
mod page;

pub use again::CreateFrom;
pub(crate) use again::create_from;
pub use cards::TrainingCard;
pub(crate) use cards::{Overview, cards, places};
pub(crate) use generate::generate;
pub use generate::{Generate, GroupRoom, Slot};
pub use moving::{MoveSession, Shift, ShiftPreview, Shifted};
pub(crate) use moving::{move_session, preview_shift, remove_session, shift};
pub(crate) use page::page;
pub use page::{DayGroup, SessionRow, TrainingPage};
