//! What a view lets the reader choose first: the table, the pair of a comparison, the axes of the
//! map, the statement.

use leptos::prelude::*;

use crate::analysis::{Axes, Axis, Crosshair, Pair};
use crate::state::{Action, View, link};
use crate::survey::{Role, TableId};
use crate::text;
use crate::views::compare::rounds::RoundsSwitch;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group, Select};
use crate::views::toolbar::filter::Search;
use crate::views::toolbar::statement_choice::{StatementPager, StatementSelect};
use crate::views::toolbar::tables::{TableSwitch, TwoTables};

/// The choice of the current view.
#[component]
pub fn Chooser() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let is = move |view: View| move || selection.view.get() == view;
    let show_example = move |at| selection.dispatch(Action::ShowStatement(View::Method, at));
    view! {
        <div class="chooser">
            <Show when=is(View::Compare)>
                <ComparisonChoice/>
            </Show>
            <Show when=is(View::Map)>
                <AxisSwitch/>
                <CutSelect/>
            </Show>
            <Show when=is(View::Statement)>
                <StatementPager/>
            </Show>
            <Show when=is(View::Report)>
                <Search hint=words.report_hint/>
            </Show>
            <Show when=move || matches!(selection.view.get(), View::Distribution | View::Method)>
                <TableSwitch/>
            </Show>
            <Show when=is(View::Method)>
                <StatementSelect label=words.example_of label_shown=true on_choose=show_example/>
            </Show>
        </div>
    }
}

/// Whether rounds are compared, where there are any, and what is compared.
#[component]
fn ComparisonChoice() -> impl IntoView {
    let has_rounds = !use_survey().rounds.is_empty();
    let compares_rounds = use_rows().compares_rounds;
    view! {
        {has_rounds.then(|| view! { <RoundsSwitch/> })}
        <Show when=move || compares_rounds.get()>
            <TableSwitch/>
        </Show>
        <Show when=move || !compares_rounds.get()>
            <PairSwitch/>
        </Show>
    }
}

/// What is compared, where there is a choice: by name, or any two tables where there are many pairs.
#[component]
fn PairSwitch() -> impl IntoView {
    let survey = use_survey().survey;
    if Pair::all(survey).len() < 2 {
        ().into_any()
    } else if Pair::are_many(survey) {
        view! { <PairSelects/> }.into_any()
    } else {
        view! { <PairButtons/> }.into_any()
    }
}

/// One button a pair.
#[component]
fn PairButtons() -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let button = move |pair: Pair| {
        view! {
            <Button
                value=pair.id(survey)
                pressed=move || selection.with(|s| s.query.pair == pair)
                on_press=move |()| selection.dispatch(Action::SetPair(pair))
            >
                {text::pair_name(lang, survey, pair)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="pair" label=use_words().pairs>
            {Pair::all(survey).into_iter().map(button).collect_view()}
        </Group>
    }
}

/// A select for each of the two tables.
#[component]
fn PairSelects() -> impl IntoView {
    let (selection, lang) = (use_selection(), use_lang());
    let pair = move || selection.with(|s| s.query.pair);
    let set = move |[first, second]: [TableId; 2]| {
        selection.dispatch(Action::SetPair(Pair { first, second }));
    };
    view! {
        <TwoTables
            label=use_words().pairs
            each=[("pair", text::compared_first(lang)), ("pair", text::compared_second(lang))]
            tables=Memo::new(move |_| [pair().first, pair().second])
            on_choose=set
        />
    }
}

/// What is mapped: upwards alone where the tables' roles say what stands across, or any two tables.
#[component]
fn AxisSwitch() -> impl IntoView {
    let survey = use_survey().survey;
    if survey.with_role(Role::Significance).next().is_some() {
        view! { <AxisButtons/> }.into_any()
    } else {
        view! { <AxisSelects/> }.into_any()
    }
}

/// What is mapped upwards.
#[component]
fn AxisButtons() -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let across = untrack(|| selection.with(|s| s.axes.across));
    let button = move |up: Axis| {
        view! {
            <Button
                value=up.id(survey)
                pressed=move || selection.with(|s| s.axes.up == up)
                on_press=move |()| selection.dispatch(Action::SetAxes(Axes { across, up }))
            >
                {text::axis_name(lang, survey, up)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control=link::up_key(survey) label=use_words().judged_by>
            {Axis::offered(survey, across).into_iter().map(button).collect_view()}
        </Group>
    }
}

/// A select for each axis.
#[component]
fn AxisSelects() -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let axes = move || selection.with(|s| s.axes);
    let set = move |[up, across]: [TableId; 2]| {
        let up = Axis::Table(up);
        selection.dispatch(Action::SetAxes(Axes { across, up }));
    };
    view! {
        <TwoTables
            label=text::axes(lang)
            each=[(link::up_key(survey), text::axis_up(lang)), ("across", text::axis_across(lang))]
            tables=Memo::new(move |_| [axes().up.table(), axes().across])
            on_choose=set
        />
    }
}

/// Where the map is cut.
#[component]
fn CutSelect() -> impl IntoView {
    let (selection, lang) = (use_selection(), use_lang());
    let set_cut = move |id: String| {
        if let Some(cut) = Crosshair::ALL.into_iter().find(|cut| cut.id() == id) {
            selection.dispatch(Action::SetCut(cut));
        }
    };
    let option = |cut: Crosshair| (cut.id().to_owned(), text::cut_name(lang, cut).to_owned());
    view! {
        <Select
            class="cut"
            control="cut"
            label=use_words().cut
            label_shown=true
            value=move || selection.with(|s| s.crosshair.id().to_owned())
            on_change=set_cut
            options=Crosshair::ALL.map(option).to_vec()
        />
    }
}
