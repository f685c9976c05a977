//! A survey that a reader is making in the page: how it begins, and the changes that can be made to it. Between two
//! changes it is whole: every position in it is that of something.

mod begin;
mod cells;
mod check;
mod ids;
mod move_along;
mod report;
mod scales;
mod small;
mod statements;
mod tables;
mod take_in;
mod texts;

pub use begin::{added, empty_draft, name_by_title, name_tables, of_own, shown};
pub use cells::{Cell, CellFault, cell, set_cell};
pub use check::check_draft;
pub use ids::{free_id, slug};
pub use report::{add_part, add_point, add_section, remove_part, remove_point, remove_section};
pub use scales::{
    add_answer, add_scale, move_answer, remove_answer, set_unsure, toggle_counts, toggle_middle,
};
pub use small::{SmallGroup, small_groups, suppress};
pub use statements::{
    add_statement, add_theme, move_statement, move_top, remove_statement, remove_theme,
    toggle_theme, toggle_top,
};
pub use tables::{add_table, move_table, remove_table, scales_for, set_scale};
pub use take_in::take_in;
pub use texts::{TextPlace, move_texts, set_languages};
