//! The survey floor: what was asked and answered. It knows no web and no drawing.

mod compiled;
mod model;
// Parsing happens while building and in tests: the browser only reads the result.
#[cfg(not(target_arch = "wasm32"))]
pub mod parse;

pub use compiled::surveys;
pub use model::{
    Answer, Lang, Localized, Row, Scale, ScaleId, Source, Statement, Survey, Table, TableId, Theme,
};
