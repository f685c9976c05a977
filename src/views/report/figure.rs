//! A number of the source, as a part of its whole.

use leptos::prelude::*;

use crate::survey::{Amount, Bound, Figure, Localized};
use crate::text;
use crate::views::context::use_lang;
use crate::views::report::marked::Marked;

/// A number, a bar where it is a share, what it is of, and where it is from. A growth of which only the difference is
/// known has no bar: there is nothing to draw it from.
#[component]
pub fn Number(
    /// The number.
    figure: &'static Figure,
    /// What it is of.
    words: &'static Localized,
) -> impl IntoView {
    let lang = use_lang();
    let bar = match figure.amount {
        Amount::Share(share) => Some(view! { <Bar share bound=figure.bound/> }),
        Amount::Points(_) => None,
    };
    view! {
        <div class="figure">
            <p>
                <strong>{text::amount(lang, figure)}</strong>
                " "
                <Marked words=words.get(lang)/>
            </p>
            {bar}
            <small>{text::origin(lang, figure)}</small>
        </div>
    }
}

/// A share of a whole; of one that is only bounded, what may be more is open.
#[component]
fn Bar(share: u8, bound: Bound) -> impl IntoView {
    let class = match bound {
        Bound::Over => "whole over",
        Bound::About | Bound::Exactly => "whole",
    };
    view! { <span class=class aria-hidden="true"><i class=format!("w{share}")></i></span> }
}
