//! The workshop: plan, presenter, slides, answers of the group.

pub mod group_answers;
mod legibility;
pub mod presenter;
mod presenter_keys;
mod presenter_window;
mod slides;
mod whole_session;
