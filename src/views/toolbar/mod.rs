//! What the reader chooses by: table, pair, axes, statement, order, filter, the answers that count.

pub mod active;
pub mod base_flag;
pub mod certainty;
pub mod chooser;
pub mod filter;
pub mod filter_dialog;
pub mod legend;
pub mod measure;
pub mod order;
pub mod phone_bar;
pub mod statement_choice;
pub mod tables;
pub mod threshold;
pub mod tools;
pub mod undo;

use leptos::prelude::*;

use chooser::Chooser;
use tools::Tools;

/// All of it but the legend.
#[component]
pub fn Toolbar() -> impl IntoView {
    view! {
        <div class="bar">
            <Chooser/>
            <Tools/>
        </div>
    }
}
