//! The panel of the filter.

use leptos::prelude::*;

/// Whether the panel of the filter is open.
#[derive(Clone, Copy)]
pub struct FilterPanel(pub RwSignal<bool>);

/// The panel of the filter.
pub fn use_filter_panel() -> FilterPanel {
    expect_context()
}
