//! The workshop floor: what a facilitator plans, the deck that comes of it, and what a room says.
//!
//! A [`Plan`] holds what the facilitator asked for; an [`Agenda`] resolves it, so that every part
//! has its minutes; a [`deck()`] lays the agenda out as slides. What the room answers is its own: a
//! [`Room`], which knows nothing of the plan. No floor of the web is named here.

mod agenda;
mod compared;
mod deck;
mod guess;
mod merge;
mod own;
mod plan;
mod problem;
mod room;

pub use agenda::{Agenda, Item};
pub use compared::{sum, told};
pub use deck::{Place, Slide, Step, deck, steps};
pub use guess::Guess;
pub use merge::merge;
pub use own::{Own, heaviest, largest_first, own};
pub use plan::{Ask, Length, Part, Plan, largest_gaps};
pub use problem::{Damage, FileProblem};
pub use room::{Entry, Key, Kind, LONGEST_TEXT, MOST_HANDS, Refused, Room};
