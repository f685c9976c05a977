//! The switch of tables.

use leptos::prelude::*;

use crate::state::Action;
use crate::survey::TableId;
use crate::views::context::{use_lang, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group};

/// One button a table; the table shown is pressed.
#[component]
pub fn TableSwitch() -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let button = move |table: TableId| {
        view! {
            <Button
                value=table.id()
                pressed=move || selection.table.get() == table
                on_press=move |()| selection.dispatch(Action::ShowTable(table))
            >
                {survey.table(table).name.get(lang)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="table" label=use_words().tables>
            {TableId::ALL.map(button).collect_view()}
        </Group>
    }
}
