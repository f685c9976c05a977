//! The choice of a statement: any of them, or the one before or after.

use leptos::prelude::*;

use crate::state::{Action, View};
use crate::views::context::{Rows, use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Select, other_lang};
use crate::views::link::go;

/// The statement before and after, in the order shown, and a choice of any.
#[component]
pub fn StatementPager() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let show = move |at| go(selection, Action::ShowStatement(View::Statement, at));
    view! {
        <div class="turn">
            <StatementStep step=-1 class="previous" label=words.previous sign="‹"/>
            <StatementSelect label=words.statement on_choose=show/>
            <StatementStep step=1 class="next" label=words.next sign="›"/>
        </div>
    }
}

/// The way to the statement so many steps further.
#[component]
fn StatementStep(
    step: isize,
    class: &'static str,
    /// What it is called.
    label: &'static str,
    /// What it shows.
    sign: &'static str,
) -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let follow = move |()| {
        if let Some(there) = untrack(|| beside(&rows, step)) {
            selection.dispatch(Action::ShowStatement(View::Statement, there));
        }
    };
    view! {
        <Button
            class
            label
            title=Some(label)
            idle=move || beside(&rows, step).is_none()
            on_press=follow
        >
            {sign}
        </Button>
    }
}

/// A choice of any statement.
#[component]
pub fn StatementSelect(
    /// What it is called.
    label: &'static str,
    /// Whether that stands before it.
    #[prop(optional)]
    label_shown: bool,
    /// What happens when the reader chooses the statement at a position.
    #[prop(into)]
    on_choose: Callback<usize>,
) -> impl IntoView {
    let (statements, lang) = (&use_survey().survey.statements, use_lang());
    let chosen = use_rows().statement;
    let option = |(number, name): (u16, &str)| (number.to_string(), format!("{number}. {name}"));
    let options = statements.iter().map(|it| (it.number, it.short.get(lang)));
    let options: Vec<_> = options.map(option).collect();
    let first = statements.first();
    let options_lang = first.and_then(|statement| other_lang(lang, &statement.short));
    let choose = move |number: String| {
        let mut all = statements.iter();
        if let Some(at) = all.position(|it| it.number.to_string() == number) {
            on_choose.run(at);
        }
    };
    view! {
        <Select
            class="any"
            control="statement"
            label
            label_shown
            value=move || statements[chosen.get()].number.to_string()
            on_change=choose
            options
            options_lang=options_lang
        />
    }
}

/// The statement so many steps further among those shown. From one that the filter does not keep,
/// it is the first or the last.
fn beside(rows: &Rows, step: isize) -> Option<usize> {
    let (shown, here) = (rows.shown.read(), rows.statement.get());
    let there = match shown.iter().position(|row| row.statement == here) {
        Some(at) => at.checked_add_signed(step),
        None if step > 0 => Some(0),
        None => shown.len().checked_sub(1),
    };
    shown.get(there?).map(|row| row.statement)
}
