//! The common baseline.

use leptos::prelude::*;

use super::page::{Page, page};
use crate::state::Action;

/// The select of the answer that stands on the common baseline.
#[component]
pub fn Align() -> impl IntoView {
    let page = page();
    let choose = move |event| {
        let answer = page.scale().position(&event_target_value(&event));
        page.act(Action::Align(answer.map(|position| position as u8)));
    };
    let options = move || {
        let answers = page
            .scale()
            .answers
            .iter()
            .enumerate()
            .map(|(position, answer)| {
                let name = answer.name.get(page.lang.get());
                align_option(page, Some(position as u8), &answer.id, name)
            });
        let none = align_option(page, None, "", page.words().align_none);
        std::iter::once(none).chain(answers).collect_view()
    };
    view! {
        <label>
            <span>{move || page.words().align}</span>
            <select data-control="align" on:change=choose>{options}</select>
        </label>
    }
}

fn align_option(page: Page, answer: Option<u8>, id: &str, name: &str) -> impl IntoView + use<> {
    let selected = move || page.read(|s| s.align == answer);
    view! { <option value=id.to_owned() prop:selected=selected>{name.to_owned()}</option> }
}
