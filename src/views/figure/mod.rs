//! The chart with what belongs to it: pointing, its table of numbers, what can be taken along.

pub mod caption;
pub mod chart;
pub mod hover;
pub mod no_rows;
pub mod numbers;
pub mod pager;
pub mod painter;
pub mod scene;
pub mod stage;
pub mod table;
pub mod take_along;
pub mod tip;
