//! The chart with what belongs to it: pointing, its table of numbers, what can be taken along.

pub mod canvas;
pub mod caption;
pub mod chart;
pub mod contents;
pub mod description;
pub mod explanation;
pub mod hover;
pub mod interaction;
pub mod no_rows;
pub mod numbers;
pub mod pager;
pub mod painter;
pub mod picture;
pub mod pin;
pub mod scene;
pub mod table;
pub mod take;
pub mod take_along;
pub mod tip;
