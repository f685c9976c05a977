//! The survey floor: what was asked and answered. It knows no web and no drawing.

#[allow(
    dead_code,
    reason = "the build takes it out, the app puts it back where it needs it"
)]
mod apart;
#[allow(dead_code, reason = "the build writes, the app reads")]
mod compact;
mod compiled;
mod model;
mod report;
// Parsing happens while building and in tests: the browser only reads the result.
#[cfg(not(target_arch = "wasm32"))]
pub mod parse;

pub use compiled::{ONLY, SEVERAL, bring, surveys, texts};
pub use model::{
    Answer, Lang, Localized, Row, Scale, ScaleId, Source, Statement, Survey, Table, TableId, Theme,
};
pub use report::{Amount, Bound, Card, Figure, Part, PartKind, Point, Report, Section};
