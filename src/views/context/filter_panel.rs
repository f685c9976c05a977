//! The panel of the filter.

use leptos::prelude::*;

use super::{LongLived, use_selection, use_viewport};

/// Whether the panel of the filter is open.
#[derive(Clone, Copy)]
pub struct FilterPanel(pub LongLived<RwSignal<bool>>);

impl FilterPanel {
    /// A panel that is closed.
    pub fn closed() -> Self {
        Self(LongLived::signal(false))
    }

    /// Closes it; whether it was open.
    pub fn close(self) -> bool {
        let was_open = self.0.get_untracked();
        if was_open {
            self.0.set(false);
        }
        was_open
    }
}

/// The panel of the filter.
pub fn use_filter_panel() -> FilterPanel {
    expect_context()
}

/// Where the controls stand that choose which statements are shown, and in which order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The order over the chart, the filter beside it.
    Beside,
    /// The order over the chart, the filter in a sheet that lies over the page.
    Sheet,
    /// Both in that sheet, as on a phone.
    PhoneSheet,
    /// Both below the chart, as a part of another page: that frame is as high as what is in it, and nothing can lie at
    /// the edge of what is seen of it.
    Below,
}

impl Place {
    /// Whether the filter lies over the page.
    pub const fn lies_over(self) -> bool {
        matches!(self, Self::Sheet | Self::PhoneSheet)
    }

    /// Whether the order stands in the panel of the filter.
    pub const fn takes_order(self) -> bool {
        matches!(self, Self::PhoneSheet | Self::Below)
    }
}

/// The place that the window has for them.
pub fn use_place() -> Memo<Place> {
    let (selection, viewport) = (use_selection(), use_viewport());
    Memo::new(move |_| {
        if selection.with(|s| s.embed) {
            Place::Below
        } else if viewport.phone.get() {
            Place::PhoneSheet
        } else if viewport.narrow.get() {
            Place::Sheet
        } else {
            Place::Beside
        }
    })
}
