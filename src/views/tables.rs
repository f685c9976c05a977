//! The switch of tables.

use leptos::prelude::*;

use super::page::page;
use crate::state::Action;
use crate::survey::TableId;

/// One button a table; the table shown is pressed.
#[component]
pub fn Tables() -> impl IntoView {
    let page = page();
    let button = move |table: TableId| {
        view! {
            <button
                type="button"
                data-value=table.id()
                aria-pressed=move || (page.table.get() == table).to_string()
                on:click=move |_| page.act(Action::ShowTable(table))
            >
                {move || page.survey.table(table).name.get(page.lang.get()).to_owned()}
            </button>
        }
    };
    view! {
        <div class="tabs" role="group" data-control="table" aria-label=move || page.words().tables>
            {TableId::ALL.map(button).collect_view()}
        </div>
    }
}
