//! The choice of a table: by buttons where those of all tables have room, or by a select.

use leptos::prelude::*;

use crate::state::Action;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_selection, use_survey, use_viewport, use_words};
use crate::views::controls::{Button, Group, Select, WideOrNarrow, other_lang};

/// So many tables have buttons in one row.
const MOST_BUTTONS: usize = 4;
/// So many on a phone.
const MOST_BUTTONS_ON_PHONE: usize = 3;

/// Whether so many choices have no room for a button each.
fn need_select(choices: usize) -> impl Fn() -> bool + Copy + Send + Sync {
    let phone = use_viewport().phone;
    move || {
        let most = if phone.get() {
            MOST_BUTTONS_ON_PHONE
        } else {
            MOST_BUTTONS
        };
        choices > most
    }
}

/// The table shown, where there is a choice.
#[component]
pub fn TableSwitch() -> impl IntoView {
    let tables = use_survey().survey.tables.len();
    let many = need_select(tables);
    view! {
        <Show when=move || { tables > 1 }>
            <Show when=many fallback=|| view! { <TableButtons/> }>
                <TableSelect/>
            </Show>
        </Show>
    }
}

/// One button a table; the table shown is pressed.
#[component]
fn TableButtons() -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let button = move |table: TableId| {
        view! {
            <Button
                value=survey.table(table).id.as_str()
                lang=other_lang(lang, &survey.table(table).name)
                pressed=move || selection.table.get() == table
                on_press=move |()| selection.dispatch(Action::ShowTable(table))
            >
                <WideOrNarrow
                    wide=survey.table(table).name.get(lang)
                    narrow=text::table_mark(lang, survey, table)
                />
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="table" label=use_words().tables>
            {survey.table_ids().map(button).collect_view()}
        </Group>
    }
}

#[component]
fn TableSelect() -> impl IntoView {
    let selection = use_selection();
    view! {
        <OneOfTables
            control="table"
            label=use_words().tables
            table=selection.table
            on_choose=move |table| selection.dispatch(Action::ShowTable(table))
        />
    }
}

/// A select for each of two tables. One that is chosen for both changes places with the other.
#[component]
pub fn TwoTables(
    /// What they are together.
    label: &'static str,
    /// The key of the address that each sets, and what each is called.
    each: [(&'static str, &'static str); 2],
    /// The tables that are chosen.
    #[prop(into)]
    tables: Signal<[TableId; 2]>,
    /// What happens when the reader chooses another.
    #[prop(into)]
    on_choose: Callback<[TableId; 2]>,
) -> impl IntoView {
    let select = move |(at, (control, label))| {
        let choose = move |table| {
            let mut chosen = tables.get_untracked();
            if chosen[1 - at] == table {
                chosen.swap(0, 1);
            } else {
                chosen[at] = table;
            }
            on_choose.run(chosen);
        };
        view! {
            <OneOfTables
                control
                label
                label_shown=true
                table=Signal::derive(move || tables.get()[at])
                on_choose=choose
            />
        }
    };
    view! {
        <div class="two-tables" role="group" aria-label=label>
            {each.into_iter().enumerate().map(select).collect_view()}
        </div>
    }
}

/// A select of tables by their names.
#[component]
fn OneOfTables(
    /// The key of the address that it sets.
    control: &'static str,
    /// What it is called.
    label: &'static str,
    /// Whether that stands before it.
    #[prop(optional)]
    label_shown: bool,
    /// The table that is chosen.
    #[prop(into)]
    table: Signal<TableId>,
    /// What happens when the reader chooses another.
    #[prop(into)]
    on_choose: Callback<TableId>,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let option = |table: TableId| {
        let table = survey.table(table);
        (table.id.clone(), table.name.get(lang).to_owned())
    };
    let value = move || survey.table(table.get()).id.clone();
    let options: Vec<_> = survey.table_ids().map(option).collect();
    let choose = move |id: String| {
        if let Some(table) = survey.table_named(&id) {
            on_choose.run(table);
        }
    };
    view! {
        <Select
            class="of-tables"
            control
            label
            label_shown
            value
            on_change=choose
            options
            options_lang=other_lang(lang, &survey.table(TableId::default()).name)
        />
    }
}
