//! The filters that are on, over the chart: each can be taken away.

use leptos::prelude::*;

use crate::analysis::{Loosening, Query};
use crate::browser::page as document;
use crate::state::{Action, Selection, View};
use crate::text;
use crate::views::context::{SelectionContext, use_lang, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Text};

/// What one of them keeps by.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kept {
    /// Statements of that theme, beside those of others.
    Theme(usize),
    /// All of that.
    Part(Loosening),
}

impl Kept {
    /// Those of `selection`, without those that its view passes by.
    fn all(selection: &Selection) -> Vec<Self> {
        let filter = &selection.query.filter;
        let counts = |part: &Loosening| {
            let has_no_numbers = selection.view == View::Report;
            !(has_no_numbers && matches!(part, Loosening::Threshold | Loosening::Gap))
        };
        let used = Loosening::ALL.into_iter().filter(counts);
        let used = used.filter(|&part| filter.uses(part));
        used.flat_map(|part| match part {
            Loosening::Themes => filter.themes.iter().map(Self::Theme).collect(),
            part => vec![Self::Part(part)],
        })
        .collect()
    }

    /// What takes it away.
    const fn removal(self) -> Action {
        match self {
            Self::Theme(at) => Action::ToggleTheme(at),
            Self::Part(part) => Action::RemoveFilter(part),
        }
    }
}

/// A button each, and one for all where there are several; for one statement there is nothing to filter.
#[component]
pub fn ActiveFilters() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let all = Memo::new(move |_| selection.with(Kept::all));
    let shown = move || selection.view.get() != View::Statement && !all.read().is_empty();
    let several = move || all.read().len() > 1;
    let clear = move |()| remove(selection, Action::ClearFilter);
    view! {
        <Show when=shown>
            <div class="active" role="group" aria-label=words.filter>
                <For each=move || all.get() key=|kept| *kept let:kept>
                    <FilterChip kept/>
                </For>
                <Show when=several>
                    <Button on_press=clear>{words.clear_filter}</Button>
                </Show>
            </div>
        </Show>
    }
}

/// What it keeps; pressed, it is gone.
#[component]
fn FilterChip(kept: Kept) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let says = move || {
        selection.with(|s| match kept {
            Kept::Part(part) => text::kept_by(lang, survey, &s.query, part),
            Kept::Theme(at) => {
                let mut alone = Query::default_of(survey);
                alone.filter.themes.toggle(at);
                text::kept_by(lang, survey, &alone, Loosening::Themes)
            }
        })
    };
    view! {
        <Button class="chip" on_press=move |()| remove(selection, kept.removal())>
            <span class="unseen">{use_words().remove_filter} ": "</span>
            <span class="chip-name"><Text of=says/></span>
            <span aria-hidden="true">" ✕"</span>
        </Button>
    }
}

/// The button goes with what it stands for; the focus goes on to the next.
fn remove(selection: SelectionContext, action: Action) {
    selection.dispatch(action);
    document::rescue_focus(".active button".into());
}
