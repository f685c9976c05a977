//! Order, direction and alignment.

use leptos::prelude::*;

use super::page::{Page, page};
use crate::analysis::{Direction, Sort};
use crate::state::{Action, link};

/// The selects of order and alignment, and the button of direction.
#[component]
pub fn Arrange() -> impl IntoView {
    let page = page();
    view! {
        <div class="arrange">
            <label>
                <span>{move || page.words().sort}</span>
                <SortSelect />
            </label>
            <DirectionButton />
            <label>
                <span>{move || page.words().align}</span>
                <AlignSelect />
            </label>
        </div>
    }
}

#[component]
fn SortSelect() -> impl IntoView {
    let page = page();
    let choose = move |event| {
        if let Some(sort) = link::sort_of(&event_target_value(&event), page.scale()) {
            page.act(Action::SortBy(sort));
        }
    };
    let options = move || {
        let words = page.words();
        let fixed = [
            (Sort::Published, words.sort_published),
            (Sort::Measure, words.sort_measure),
        ];
        let fixed = fixed.map(|(sort, name)| sort_option(page, sort, name.into()));
        let answers = page
            .scale()
            .answers
            .iter()
            .enumerate()
            .map(|(position, answer)| {
                let sort = if answer.unsure {
                    Sort::Unsure
                } else {
                    Sort::Answer(position as u8)
                };
                sort_option(page, sort, answer.name.get(page.lang.get()).into())
            });
        fixed.into_iter().chain(answers).collect_view()
    };
    view! { <select data-control="sort" on:change=choose>{options}</select> }
}

fn sort_option(page: Page, sort: Sort, name: String) -> impl IntoView {
    let id = link::sort_id(sort, page.scale()).to_owned();
    view! { <option value=id prop:selected=move || page.read(|s| s.query.sort == sort)>{name}</option> }
}

#[component]
fn DirectionButton() -> impl IntoView {
    let page = page();
    let other = move || page.read(|s| s.query.direction.reversed());
    let label = move || match other() {
        Direction::Ascending => page.words().ascend,
        Direction::Descending => page.words().descend,
    };
    view! {
        <button
            type="button"
            data-control="order"
            data-value=move || link::direction_id(other())
            on:click=move |_| page.act(Action::Direct(other()))
        >
            {label}
        </button>
    }
}

#[component]
fn AlignSelect() -> impl IntoView {
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
    view! { <select data-control="align" on:change=choose>{options}</select> }
}

fn align_option(page: Page, answer: Option<u8>, id: &str, name: &str) -> impl IntoView + use<> {
    let selected = move || page.read(|s| s.align == answer);
    view! { <option value=id.to_owned() prop:selected=selected>{name.to_owned()}</option> }
}
