//! The statements, their themes, and those that respondents lifted.

use leptos::prelude::*;

use super::fields::{TextField, use_make_words};
use crate::survey::{
    Statement, Survey, TextPlace, Thing, add_statement, add_theme, move_statement, move_top,
    remove_statement, remove_theme, toggle_theme, toggle_top,
};
use crate::views::context::use_draft;
use crate::views::controls::{Button, Checkbox, Select, Text};

/// So many statements are shown at first: each has several fields.
const SHOWN: usize = 50;

/// Every statement.
#[component]
pub fn Statements() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let ids = Memo::new(move |_| {
        let ids = |s: &Survey| s.statements.iter().map(|one| one.id.clone()).collect();
        draft.with(ids).unwrap_or_else(Vec::new)
    });
    let shown = RwSignal::new(SHOWN);
    let has_more = move || ids.read().len() > shown.get();
    let some = move || {
        let ids = ids.read();
        ids.iter().take(shown.get()).cloned().collect::<Vec<_>>()
    };
    view! {
        <ol class="statements-made">
            <For each=some key=Clone::clone let:id>
                <StatementFields id/>
            </For>
        </ol>
        <p class="offers">
            <Show when=has_more>
                <Button on_press=move |()| shown.update(|shown| *shown += SHOWN)>
                    {words.more_statements}
                </Button>
            </Show>
            <Button attr:data-adds-statement="" on_press=move |()| {
                draft.change(|s| { add_statement(s); });
                shown.update(|shown| *shown = (*shown).max(ids.read_untracked().len()));
            }>{words.add_statement}</Button>
        </p>
    }
}

/// A statement: wording, short name, themes, place.
#[component]
fn StatementFields(
    /// Its id.
    id: String,
) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let of = |field| TextPlace::new(Thing::Statement(id.clone()), field);
    let (wording, short) = (of("wording"), of("short"));
    let id = StoredValue::new(id);
    let at = move |s: &Survey| id.with_value(|id| place(s, id));
    let change = move |change: fn(&mut Survey, usize)| {
        draft.change(|s| {
            if let Some(at) = at(s) {
                change(s, at);
            }
        });
    };
    let number = Memo::new(move |_| draft.with(at).flatten().map_or(0, |at| at + 1));
    let label =
        move |does: &'static str| Signal::derive(move || format!("{does}: {}", number.get()));
    let themes = Memo::new(move |_| draft.with(|s| s.themes.len()).unwrap_or_default());
    view! {
        <li data-made=move || number.get()>
            <div class="field-row">
                <TextField place=wording label=words.wording/>
                <TextField place=short label=words.short_name/>
            </div>
            <div class="offers">
                <For each=move || 0..themes.get() key=|at| *at let:theme>
                    <ThemeOfStatement id theme/>
                </For>
                <Button
                    class="moves"
                    label=label(words.up)
                    on_press=move |()| change(|s, at| move_statement(s, at, at.saturating_sub(1)))
                >
                    "↑"
                </Button>
                <Button
                    class="moves"
                    label=label(words.down)
                    on_press=move |()| change(|s, at| move_statement(s, at, at + 1))
                >
                    "↓"
                </Button>
                <Button label=label(words.remove) on_press=move |()| change(remove_statement)>
                    {words.remove}
                </Button>
            </div>
        </li>
    }
}

fn place(survey: &Survey, id: &str) -> Option<usize> {
    survey.statements.iter().position(|one| one.id == id)
}

/// Whether the statement has the theme at that position.
#[component]
fn ThemeOfStatement(id: StoredValue<String>, theme: usize) -> impl IntoView {
    let draft = use_draft();
    let at = move |s: &Survey| id.with_value(|id| place(s, id));
    let has = move || {
        let has =
            |s: &Survey| at(s).is_some_and(|at| s.statements[at].themes.contains(&(theme as u16)));
        draft.with(has).unwrap_or_default()
    };
    let name = move || {
        let name = |s: &Survey| {
            s.themes
                .get(theme)
                .map(|theme| theme.name.get(s.original()).to_owned())
        };
        draft.with(name).flatten().unwrap_or_default()
    };
    view! {
        <Checkbox
            checked=Signal::derive(has)
            on_change=move |_| draft.change(|s| {
                if let Some(at) = at(s) {
                    toggle_theme(s, at, theme);
                }
            })
        >
            <Text of=Signal::derive(name)/>
        </Checkbox>
    }
}

/// The themes by which statements are filtered.
#[component]
pub fn Themes() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let ids = Memo::new(move |_| {
        let ids = |s: &Survey| s.themes.iter().map(|one| one.id.clone()).collect();
        draft.with(ids).unwrap_or_else(Vec::new)
    });
    let row = move |id: String| {
        let place = TextPlace::new(Thing::Theme(id.clone()), "name");
        let remove = move |()| {
            draft.change(|s| {
                if let Some(at) = s.themes.iter().position(|one| one.id == id) {
                    remove_theme(s, at);
                }
            });
        };
        view! {
            <li class="field-row">
                <TextField place label=words.theme/>
                <Button on_press=remove>{words.remove}</Button>
            </li>
        }
    };
    view! {
        <p class="note">{words.themes_hint}</p>
        <ul class="themes-made">
            <For each=move || ids.get() key=Clone::clone children=row/>
        </ul>
        <p class="offers">
            <Button on_press=move |()| draft.change(add_theme)>{words.add_theme}</Button>
        </p>
    }
}

/// The statements that respondents lifted as the most significant, first place first.
#[component]
pub fn Top() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let top = Memo::new(move |_| draft.with(|s| s.top.clone()).unwrap_or_default());
    let name = move |at: u16| {
        let name = |s: &Survey| s.statements.get(usize::from(at)).map(|one| called(s, one));
        draft.with(name).flatten().unwrap_or_default()
    };
    let left = move || {
        let left = |s: &Survey| {
            let all = s.statements.iter().enumerate();
            let left = all.filter(|(at, _)| !s.top.contains(&(*at as u16)));
            let left = left.map(|(at, one)| (at.to_string(), called(s, one)));
            let none = (String::new(), words.choose.to_owned());
            std::iter::once(none).chain(left).collect::<Vec<_>>()
        };
        draft.with(left).unwrap_or_default()
    };
    let row = move |(place, at): (usize, u16)| {
        view! {
            <li>
                <span>{name(at)}</span>
                <span class="offers">
                    <Button
                        class="moves"
                        label=format!("{}: {}", words.up, name(at))
                        on_press=move |()| draft.change(|s| move_top(s, place, place.saturating_sub(1)))
                    >
                        "↑"
                    </Button>
                    <Button
                        label=format!("{}: {}", words.remove, name(at))
                        on_press=move |()| draft.change(|s| toggle_top(s, at.into()))
                    >
                        {words.remove}
                    </Button>
                </span>
            </li>
        }
    };
    view! {
        <p class="note">{words.top_hint}</p>
        <ol class="top-made">
            <For each=move || top.get().into_iter().enumerate() key=Clone::clone children=row/>
        </ol>
        <Select
            class="labelled"
            control="top"
            label=words.add_top
            label_shown=true
            value=Signal::stored(String::new())
            on_change=move |at: String| {
                if let Ok(at) = at.parse() {
                    draft.change(|s| toggle_top(s, at));
                }
            }
            options=Signal::derive(left)
        />
    }
}

fn called(survey: &Survey, statement: &Statement) -> String {
    let name = statement.short.get(survey.original());
    format!("{}. {name}", statement.number)
}
