//! Tests that need no browser: survey, analysis, state, chart, words, and the layering of floors.

mod analysis;
mod chart;
mod layers;
mod state;
mod still;
mod survey;
mod words;

use murroskartta::survey::{Survey, surveys};

/// The survey that is compiled in.
fn published() -> &'static Survey {
    &surveys()[0]
}
