//! What the page must show, by the library and the survey.

pub mod exported_rows;
pub mod scene;
pub mod survey;
pub mod view;
