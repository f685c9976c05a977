//! Bounds of shares and gaps.

use leptos::{ev, prelude::*};

use crate::analysis::Filter;
use crate::state::Action;
use crate::survey::{Lang, Percent};
use crate::text;
use crate::views::context::{use_lang, use_selection, use_words};
use crate::views::controls::Text;

/// The least share that is kept.
#[component]
pub fn MinimumThreshold() -> impl IntoView {
    view! {
        <Threshold
            control="min"
            label=use_words().min
            bound=|filter| filter.min
            written=percent
            action=Action::SetMinimum
        />
    }
}

/// The greatest share that is kept.
#[component]
pub fn MaximumThreshold() -> impl IntoView {
    view! {
        <Threshold
            control="max"
            label=use_words().max
            bound=|filter| filter.max
            written=percent
            action=Action::SetMaximum
        />
    }
}

/// The least gap that is kept.
#[component]
pub fn GapThreshold() -> impl IntoView {
    view! {
        <Threshold
            control="gap"
            label=use_words().gap_min
            bound=|filter| filter.gap
            written=|lang, points| text::points_brief(lang, Percent::from(points))
            action=Action::SetMinimumGap
        />
    }
}

fn percent(lang: Lang, share: u8) -> String {
    text::percent(lang, Percent::from(share))
}

/// A bound, as a slider from 0 to 100 that says its value.
#[component]
fn Threshold(
    control: &'static str,
    label: &'static str,
    bound: fn(&Filter) -> u8,
    written: fn(Lang, u8) -> String,
    action: fn(u8) -> Action,
) -> impl IntoView {
    let (selection, lang) = (use_selection(), use_lang());
    let bound = move || selection.with(|s| bound(&s.query.filter));
    let said = Signal::derive(move || written(lang, bound()));
    let slide = move |event: ev::Event| {
        if let Ok(bound) = event_target_value(&event).parse() {
            selection.dispatch(action(bound));
        }
    };
    view! {
        <label class="threshold">
            <span>{label}" "<Text of=said/></span>
            <input
                type="range"
                data-control=control
                min="0"
                max="100"
                step="1"
                aria-valuetext=said
                prop:value=move || bound().to_string()
                on:pointerdown=move |_| selection.settle()
                on:blur=move |_| selection.settle()
                on:input=slide
            />
        </label>
    }
}
