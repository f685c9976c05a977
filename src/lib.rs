//! Murroskartta: a survey explorer that runs entirely in the browser.
//!
//! A house with five floors; a floor knows only the floors below it:
//!
//! - [`views`]: components that say what is on the page;
//! - [`browser`]: the edges — canvas, address, media queries;
//! - [`state`]: the selection, and its form as an address; [`text`] stands beside it, and on both
//!   [`takeaway`]: the numbers of a view as files;
//! - [`workshop`]: a plan made into a deck, and what a room says;
//! - [`chart`]: numbers to placed shapes, and those to a surface;
//! - [`analysis`]: arithmetic on a survey;
//! - [`survey`]: what was asked and answered.

// The types of views nest as deeply as their elements do.
#![recursion_limit = "512"]

pub mod analysis;
pub mod browser;
pub mod chart;
pub mod state;
pub mod survey;
pub mod takeaway;
pub mod text;
pub mod views;
pub mod workshop;
