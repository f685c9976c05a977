//! What a view lets the reader choose first: the table, the pair of a comparison, the axes of the
//! map, the statement.

use leptos::prelude::*;

use crate::analysis::{Crosshair, Pair, Significance};
use crate::state::{Action, View};
use crate::text;
use crate::views::compare::rounds;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group, Select};
use crate::views::page::Page;
use crate::views::toolbar::filter::Search;
use crate::views::toolbar::statement_choice::{StatementPager, StatementSelect};
use crate::views::toolbar::tables::TableSwitch;

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
                <SignificanceSwitch/>
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
        {has_rounds.then(|| rounds::switch(expect_context::<Page>()))}
        <Show when=move || compares_rounds.get()>
            <TableSwitch/>
        </Show>
        <Show when=move || !compares_rounds.get()>
            <PairSwitch/>
        </Show>
    }
}

/// One button a pair.
#[component]
fn PairSwitch() -> impl IntoView {
    let (selection, lang) = (use_selection(), use_lang());
    let button = move |pair: Pair| {
        view! {
            <Button
                value=pair.id()
                pressed=move || selection.with(|s| s.query.pair == pair)
                on_press=move |()| selection.dispatch(Action::SetPair(pair))
            >
                {text::pair_name(lang, pair)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="pair" label=use_words().pairs>
            {Pair::ALL.map(button).collect_view()}
        </Group>
    }
}

/// Whose significance is mapped.
#[component]
fn SignificanceSwitch() -> impl IntoView {
    let (selection, lang) = (use_selection(), use_lang());
    let button = move |whose: Significance| {
        view! {
            <Button
                value=whose.id()
                pressed=move || selection.with(|s| s.significance == whose)
                on_press=move |()| selection.dispatch(Action::SetMapSignificance(whose))
            >
                {text::significance_name(lang, whose)}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="significance-of" label=use_words().judged_by>
            {Significance::ALL.map(button).collect_view()}
        </Group>
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
