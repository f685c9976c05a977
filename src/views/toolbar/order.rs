//! The order of the statements.

use leptos::prelude::*;

use crate::analysis::{Direction, Sort};
use crate::state::{Action, View, link};
use crate::survey::{Lang, Survey, TableId};
use crate::text::{self, words};
use crate::views::context::{
    SelectionContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Select;

/// The select of the order: by what, and from which end.
#[component]
pub fn Arrange() -> impl IntoView {
    view! {
        <div class="arrange">
            <OrderSelect/>
        </div>
    }
}

/// The orders of the view, each from either end.
#[component]
fn OrderSelect() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let (lang, words) = (use_lang(), use_words());
    let options = Memo::new(move |_| {
        let orders = match selection.view.get() {
            View::Distribution => of_one_table(lang, survey, selection),
            _ => of_all_tables(lang, survey, rows.compares_rounds.get()),
        };
        let shown = selection.table.get();
        let both_ends = |(sort, by): (Sort, String)| {
            [Direction::Descending, Direction::Ascending].map(|direction| {
                let said = text::order_choice(lang, &by, sort, direction);
                (order_id(sort, direction, survey, shown), said)
            })
        };
        orders.into_iter().flat_map(both_ends).collect::<Vec<_>>()
    });
    let value = move || {
        selection.with(|s| order_id(s.query.sort, s.query.direction, survey, s.query.table))
    };
    let set_order = move |id: String| {
        if let Some((sort, direction)) = order_of(&id, survey, selection.table.get_untracked()) {
            selection.dispatch(Action::SetOrder(sort, direction));
        }
    };
    view! {
        <Select
            class=""
            control="sort"
            label=words.sort
            label_shown=true
            value
            on_change=set_order
            options
        />
    }
}

/// The id of an option: that of the order alone, where the largest comes first.
fn order_id(sort: Sort, direction: Direction, survey: &Survey, shown: TableId) -> String {
    let sort = link::sort_id(sort, survey, shown);
    match direction {
        Direction::Descending => sort.to_owned(),
        Direction::Ascending => format!("{sort}.{}", link::direction_id(direction)),
    }
}

/// The order and direction of the option with that id.
fn order_of(id: &str, survey: &Survey, shown: TableId) -> Option<(Sort, Direction)> {
    let (sort, direction) = match id.split_once('.') {
        Some((sort, direction)) => (sort, link::direction_of(direction)?),
        None => (id, Direction::Descending),
    };
    Some((link::sort_of(sort, survey, shown)?, direction))
}

/// The published order, the measure and the gap, and each answer.
fn of_one_table(lang: Lang, survey: &Survey, selection: SelectionContext) -> Vec<(Sort, String)> {
    let words = words(lang);
    let fixed = [
        (Sort::Published, text::as_published(lang, survey)),
        (Sort::Measure, words.sort_measure),
    ];
    // Of one table there is none.
    let gap = (survey.tables.len() > 1).then_some((Sort::Gap, words.sort_gap));
    let answers = selection.scale().answers.iter().zip(0..);
    let answers = answers.map(|(answer, at)| {
        let sort = if answer.unsure {
            Sort::Unsure
        } else {
            Sort::Answer(at)
        };
        (sort, answer.name.get(lang))
    });
    let all = fixed.into_iter().chain(gap).chain(answers);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}

/// The published order, the gap, and any of the tables.
fn of_all_tables(lang: Lang, survey: &Survey, compares_rounds: bool) -> Vec<(Sort, String)> {
    let words = words(lang);
    let gap = if compares_rounds {
        text::rounds(lang).sort
    } else {
        words.sort_gap
    };
    let fixed = [
        (Sort::Published, text::as_published(lang, survey)),
        (Sort::Gap, gap),
    ];
    let tables = survey
        .table_ids()
        .map(|id| (Sort::Sum(id), survey.table(id).name.get(lang)));
    let all = fixed.into_iter().chain(tables);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}
