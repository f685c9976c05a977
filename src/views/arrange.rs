//! The order of the statements.

use leptos::prelude::*;

use super::page::{Page, page};
use crate::analysis::{Direction, Sort};
use crate::state::{Action, link};

/// The select of the order, and the button of its direction.
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
