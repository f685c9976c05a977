//! The map.

mod controls;
mod names;
mod rectangle;
