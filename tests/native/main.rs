//! Tests that need no browser: survey, analysis, state, chart, words, what is taken along, and the layering of floors.

mod analysis;
mod chart;
mod layers;
mod state;
mod still;
mod survey;
mod takeaway;
mod words;

use murroskartta::survey::{Survey, surveys};

/// The survey that is compiled in.
fn published() -> &'static Survey {
    &surveys()[0]
}
