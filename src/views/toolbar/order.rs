//! The order of the statements.

use leptos::prelude::*;

use crate::analysis::{Direction, Sort};
use crate::state::{Action, View, link};
use crate::survey::{Lang, Survey, TableId};
use crate::text::{self, words};
use crate::views::context::{
    SelectionContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Select, Text};

/// The select of the order, and the button of its direction.
#[component]
pub fn Arrange() -> impl IntoView {
    view! {
        <div class="arrange">
            <SortSelect/>
            <DirectionButton/>
        </div>
    }
}

/// The orders of the view.
#[component]
fn SortSelect() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let (lang, words) = (use_lang(), use_words());
    let options = Memo::new(move |_| {
        let orders = match selection.view.get() {
            View::Distribution => of_one_table(lang, selection),
            _ => of_all_tables(lang, survey, rows.compares_rounds.get()),
        };
        let scale = selection.scale();
        let orders = orders.into_iter();
        let option = |(sort, name)| (link::sort_id(sort, scale).to_owned(), name);
        orders.map(option).collect::<Vec<_>>()
    });
    let value = move || {
        let scale = selection.scale();
        selection.with(|s| link::sort_id(s.query.sort, scale).to_owned())
    };
    let set_sort = move |id: String| {
        if let Some(sort) = link::sort_of(&id, untrack(|| selection.scale())) {
            selection.dispatch(Action::SetSort(sort));
        }
    };
    view! {
        <Select
            class=""
            control="sort"
            label=words.sort
            label_shown=true
            value
            on_change=set_sort
            options
        />
    }
}

/// The published order, the measure and the gap, and each answer.
fn of_one_table(lang: Lang, selection: SelectionContext) -> Vec<(Sort, String)> {
    let words = words(lang);
    let fixed = [
        (Sort::Published, words.sort_published),
        (Sort::Measure, words.sort_measure),
        (Sort::Gap, words.sort_gap),
    ];
    let answers = selection.scale().answers.iter().zip(0..);
    let answers = answers.map(|(answer, at)| {
        let sort = if answer.unsure {
            Sort::Unsure
        } else {
            Sort::Answer(at)
        };
        (sort, answer.name.get(lang))
    });
    let all = fixed.into_iter().chain(answers);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}

/// The published order, the gap, and any of the three tables.
fn of_all_tables(lang: Lang, survey: &Survey, compares_rounds: bool) -> Vec<(Sort, String)> {
    let words = words(lang);
    let gap = if compares_rounds {
        text::rounds(lang).sort
    } else {
        words.sort_gap
    };
    let fixed = [(Sort::Published, words.sort_published), (Sort::Gap, gap)];
    let tables = TableId::ALL.map(|id| (Sort::Sum(id), survey.table(id).name.get(lang)));
    let all = fixed.into_iter().chain(tables);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}

/// Turns the order around.
#[component]
fn DirectionButton() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let other = move || selection.with(|s| s.query.direction.reversed());
    let label = move || match other() {
        Direction::Ascending => words.ascend.to_owned(),
        Direction::Descending => words.descend.to_owned(),
    };
    view! {
        <Button
            control="order"
            value=move || link::direction_id(other()).to_owned()
            on_press=move |()| selection.dispatch(Action::SetDirection(untrack(other)))
        >
            <Text of=label/>
        </Button>
    }
}
