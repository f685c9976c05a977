//! The legend, which is the measure's control.

use leptos::prelude::*;

use super::page::page;
use crate::state::Action;
use crate::survey::{Answer, ScaleId};

/// The key of the address that holds the measure of `scale`.
const fn control(scale: ScaleId) -> &'static str {
    match scale {
        ScaleId::Adoption => "adopted",
        ScaleId::Significance => "significant",
    }
}

/// One button an answer; those that count are pressed.
#[component]
pub fn Legend() -> impl IntoView {
    let page = page();
    let scale = page.scale_id;
    let buttons = move || {
        let scale = page.survey.scale(scale.get());
        let answers = scale.answers.iter().enumerate();
        answers
            .map(|(position, answer)| view! { <LegendButton scale=scale.id position answer /> })
            .collect_view()
    };
    view! {
        <div class="legend">
            <p id="measure-hint">{move || page.words().measure_hint}</p>
            <div
                role="group"
                class="answers"
                data-control=move || control(scale.get())
                aria-label=move || page.words().measure
                aria-describedby="measure-hint"
            >
                {buttons}
            </div>
        </div>
    }
}

#[component]
fn LegendButton(scale: ScaleId, position: usize, answer: &'static Answer) -> impl IntoView {
    let page = page();
    let counts = move || page.measure.get().contains(position);
    let last = move || counts() && page.measure.get().len() == 1;
    let swatch = swatch(scale, position, answer);
    view! {
        <button
            type="button"
            data-value=answer.id.clone()
            aria-pressed=move || counts().to_string()
            aria-disabled=move || last().then_some("true")
            title=move || last().then(|| page.words().measure_last)
            class:unsure=answer.unsure
            on:click=move |_| page.act(Action::ToggleAnswer(scale, position))
        >
            <i class=swatch aria-hidden="true"></i>
            <span class="full">{move || answer.name.get(page.lang.get()).to_owned()}</span>
            <span class="brief">{move || answer.short.get(page.lang.get()).to_owned()}</span>
        </button>
    }
}

/// The class that colours `answer`: `a0` for the strongest of adoption, `s0` of significance, or
/// `u` for "can't say".
pub fn swatch(scale: ScaleId, position: usize, answer: &Answer) -> String {
    if answer.unsure {
        return "u".into();
    }
    match scale {
        ScaleId::Adoption => format!("a{position}"),
        ScaleId::Significance => format!("s{position}"),
    }
}
