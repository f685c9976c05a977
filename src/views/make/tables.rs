//! The tables: what they are called, on which scale they are, and their numbers.

use leptos::prelude::*;

use super::basics::set_count;
use super::fields::{TextField, ValueField, use_make_words};
use super::numbers::NumbersForm;
use crate::survey::{
    Hue, Role, ScaleId, Survey, TableId, TextPlace, Thing, add_scale, add_table, move_table,
    remove_table, scales_for, set_scale,
};
use crate::views::context::use_draft;
use crate::views::controls::{Button, Checkbox, Select};

/// Every table, and the way to a new one.
#[component]
pub fn Tables() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let ids = Memo::new(move |_| {
        let ids = |s: &Survey| s.tables.iter().map(|one| one.id.clone()).collect();
        draft.with(ids).unwrap_or_else(Vec::new)
    });
    let scales = Memo::new(move |_| draft.with(scale_names).unwrap_or_default());
    let on_new = move |()| {
        draft.change(|s| {
            if let Some(scale) = add_scale(s) {
                add_table(s, scale);
            }
        });
    };
    let on_scale = move |at: String| {
        if let Ok(at) = at.parse() {
            draft.change(|s| {
                add_table(s, ScaleId::at(at));
            });
        }
    };
    let choices = move || {
        let none = (String::new(), words.choose.to_owned());
        std::iter::once(none)
            .chain(numbered(scales.get()))
            .collect::<Vec<_>>()
    };
    view! {
        <For each=move || ids.get() key=Clone::clone let:id>
            <TableFields id/>
        </For>
        <p class="offers">
            <Button on_press=on_new>{words.add_table}</Button>
        </p>
        <Show when=move || !scales.read().is_empty()>
            <Select
                class="labelled"
                control="new-table"
                label=words.add_table_on
                label_shown=true
                value=Signal::stored(String::new())
                on_change=on_scale
                options=Signal::derive(choices)
            />
        </Show>
    }
}

/// What each scale is told from the others by: its answers.
fn scale_names(survey: &Survey) -> Vec<String> {
    let name = |scale: &crate::survey::Scale| {
        let answers = scale.answers.iter();
        let names = answers.map(|answer| answer.short.get(survey.original()));
        names.collect::<Vec<_>>().join(" · ")
    };
    survey.scales.iter().map(name).collect()
}

fn numbered(names: Vec<String>) -> impl Iterator<Item = (String, String)> {
    let names = names.into_iter().enumerate();
    names.map(|(at, name)| (at.to_string(), name))
}

/// A table.
#[component]
fn TableFields(
    /// Its id.
    id: String,
) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let of = |field| TextPlace::new(Thing::Table(id.clone()), field);
    let (name, title, asks, to) = (of("name"), of("title"), of("asks"), of("to"));
    let short = of("short");
    let run = format!("table {id} respondents");
    let id = StoredValue::new(id);
    let table = move |s: &Survey| id.with_value(|id| s.table_named(id));
    let change = move |change: fn(&mut Survey, usize)| {
        draft.change(|s| {
            if let Some(table) = table(s) {
                change(s, table.position());
            }
        });
    };
    let called = move || {
        let name = |s: &Survey| table(s).map(|at| s.table(at).name.get(s.original()).to_owned());
        draft.with(name).flatten().unwrap_or_default()
    };
    let heading = move || {
        let name = called();
        if name.is_empty() {
            words.nameless.to_owned()
        } else {
            name
        }
    };
    let label = move |does: &'static str| Signal::derive(move || format!("{does}: {}", heading()));
    let significance = Memo::new(move |_| {
        let role = |s: &Survey| table(s).and_then(|at| s.role(at));
        draft.with(role).flatten() == Some(Role::Significance)
    });
    view! {
        <section class="table-made" data-made-table=id.get_value()>
            <h3>{heading}</h3>
            <div class="field-row">
                <TextField place=name label=words.name/>
                <ValueField
                    label=words.table_respondents
                    name=run
                    keys="numeric"
                    get=move |s| {
                        let all = table(s).and_then(|at| s.table(at).respondents);
                        all.map(|all| all.to_string()).unwrap_or_default()
                    }
                    set=move |s, text| {
                        let at = table(s);
                        at.is_some_and(|at| set_count(&mut s.tables[at.position()].respondents, text))
                    }
                    wrong=words.wrong_count
                />
            </div>
            <NumbersForm id/>
            <details class="more-made">
                <summary>{words.more_of_table}</summary>
                <TextField place=title label=words.table_title/>
                <TextField place=asks label=words.asks/>
                <TextField place=short label=words.short_name/>
                <div class="field-row">
                    <ScaleSelect id/>
                    <HueSelect id/>
                    <RoleSelect id/>
                </div>
                <Show when=move || significance.get()>
                    <TextField place=to.clone() label=words.to/>
                </Show>
                <CountsBox id/>
            </details>
            <p class="offers">
                <Button
                    class="moves"
                    label=label(words.up)
                    on_press=move |()| change(|s, at| move_table(s, at, at.saturating_sub(1)))
                >
                    "↑"
                </Button>
                <Button
                    class="moves"
                    label=label(words.down)
                    on_press=move |()| change(|s, at| move_table(s, at, at + 1))
                >
                    "↓"
                </Button>
                <Button label=label(words.remove_table) on_press=move |()| change(remove_table)>
                    {words.remove_table}
                </Button>
            </p>
        </section>
    }
}

/// The table of that id, as the parts below look for it.
fn find(survey: &Survey, id: StoredValue<String>) -> Option<TableId> {
    id.with_value(|id| survey.table_named(id))
}

/// On which scale the table is.
#[component]
fn ScaleSelect(id: StoredValue<String>) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let chosen = move || {
        let at = |s: &Survey| find(s, id).map(|at| s.table(at).scale.position().to_string());
        draft.with(at).flatten().unwrap_or_default()
    };
    let choose = move |scale: String| {
        draft.change(|s| {
            if let (Some(at), Ok(scale)) = (find(s, id), scale.parse()) {
                set_scale(s, at.position(), ScaleId::at(scale));
            }
        });
    };
    let options = move || {
        let fitting = |s: &Survey| {
            let names = scale_names(s);
            let scales = find(s, id).map(|at| scales_for(s, at.position()));
            let scales = scales
                .unwrap_or_default()
                .into_iter()
                .map(ScaleId::position);
            scales
                .map(|at| (at.to_string(), names[at].clone()))
                .collect::<Vec<_>>()
        };
        draft.with(fitting).unwrap_or_default()
    };
    view! {
        <Select
            class="labelled"
            control="scale"
            label=words.scale
            label_shown=true
            value=Signal::derive(chosen)
            on_change=choose
            options=Signal::derive(options)
        />
    }
}

/// The colour of the table.
#[component]
fn HueSelect(id: StoredValue<String>) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let chosen = move || {
        let hue = |s: &Survey| find(s, id).map(|at| s.table(at).hue.id().to_owned());
        draft.with(hue).flatten().unwrap_or_default()
    };
    let choose = move |hue: String| {
        let hue = Hue::ALL.into_iter().find(|one| one.id() == hue);
        draft.change(|s| {
            if let (Some(at), Some(hue)) = (find(s, id), hue) {
                s.tables[at.position()].hue = hue;
            }
        });
    };
    let options = Hue::ALL.into_iter().zip(words.hues);
    let options: Vec<_> = options
        .map(|(hue, says)| (hue.id().to_owned(), says.to_owned()))
        .collect();
    view! {
        <Select
            class="labelled"
            control="hue"
            label=words.hue
            label_shown=true
            value=Signal::derive(chosen)
            on_change=choose
            options
        />
    }
}

/// What the table is about, where sentences are to say so.
#[component]
fn RoleSelect(id: StoredValue<String>) -> impl IntoView {
    const ALL: [(Option<Role>, &str); 3] = [
        (None, ""),
        (Some(Role::Adoption), "adoption"),
        (Some(Role::Significance), "significance"),
    ];
    let (draft, words) = (use_draft(), use_make_words());
    let chosen = move || {
        let role = draft
            .with(|s| find(s, id).and_then(|at| s.role(at)))
            .flatten();
        let id = ALL.iter().find(|(one, _)| *one == role);
        id.map_or("", |(_, id)| id).to_owned()
    };
    let choose = move |chosen: String| {
        let role = ALL.iter().find(|(_, one)| *one == chosen);
        draft.change(|s| {
            if let (Some(at), Some(&(role, _))) = (find(s, id), role) {
                let table = &mut s.tables[at.position()];
                table.role = role;
                if role != Some(Role::Significance) {
                    table.to = None;
                }
            }
        });
    };
    let options = ALL.iter().zip(words.roles);
    let options: Vec<_> = options
        .map(|((_, id), says)| ((*id).to_owned(), says.to_owned()))
        .collect();
    view! {
        <Select
            class="labelled"
            control="role"
            label=words.role
            label_shown=true
            value=Signal::derive(chosen)
            on_change=choose
            options
        />
    }
}

/// Whether the numbers are how many gave each answer: to be said before there are any.
#[component]
fn CountsBox(id: StoredValue<String>) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let of = move |of: fn(&crate::survey::Table) -> bool| {
        let is = |s: &Survey| find(s, id).is_some_and(|at| of(s.table(at)));
        draft.with(is).unwrap_or_default()
    };
    let set = move |counts: bool| {
        draft.change(|s| {
            if let Some(at) = find(s, id) {
                s.tables[at.position()].counts = counts;
            }
        });
    };
    view! {
        <Show when=move || of(|table| table.rows.is_empty())>
            <Checkbox checked=move || of(|table| table.counts) on_change=set>
                {words.counts}
            </Checkbox>
        </Show>
    }
}
