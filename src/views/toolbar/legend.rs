//! The legend: the answers of the scale, of which those that count are chosen, and the marks of the tables.

use leptos::prelude::*;

use crate::analysis::{Sort, TableSet};
use crate::state::{Action, MOST_COMPARED, Selection, View};
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Place, use_lang, use_place, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Checkbox, Group, Swatch, mark_class, other_lang};
use crate::views::toolbar::certainty::CertaintyMenu;
use crate::views::toolbar::measure::Measure;

/// What the colours of the view mean, and which answers count.
#[component]
pub fn Legends() -> impl IntoView {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let between_tables = move || view.get() == View::Compare && !compares_rounds.get();
    let of_one_table = move || view.get() == View::Distribution || compares_rounds.get();
    view! {
        <Show when=between_tables>
            <div class="legend marked">
                <Marks/>
                <Certainty><FixOrder/></Certainty>
            </div>
        </Show>
        <Show when=of_one_table>
            <MeasureOfTable/>
        </Show>
        <Show when=move || view.get() == View::Map>
            <div class="legend marked"><Certainty/></div>
        </Show>
        <Show when=move || view.get() == View::Statement>
            <FoldedMeasures/>
        </Show>
    }
}

/// How sure the numbers are, and what else has room where it is not in the sheet of a phone.
#[component]
fn Certainty(#[prop(optional)] children: Option<ChildrenFn>) -> impl IntoView {
    let place = use_place();
    let children = StoredValue::new(children);
    view! {
        <Show when=move || place.get() != Place::PhoneSheet>
            {children.with_value(|children| children.as_ref().map(|children| children()))}
            <CertaintyMenu/>
        </Show>
    }
}

/// The measure of the table shown.
#[component]
fn MeasureOfTable() -> impl IntoView {
    let selection = use_selection();
    view! {
        <div class="legend">
            <p>{use_words().measure_hint}</p>
            <Measure scale=selection.scale_id table=selection.table/>
            <Certainty/>
        </div>
    }
}

/// Both measures, for views that have no room for them over the chart: beside marks, they are no key to colours.
#[component]
pub fn OfWhatIsCounted() -> impl IntoView {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let marked =
        move || view.get() == View::Map || view.get() == View::Compare && !compares_rounds.get();
    let scales = use_survey().survey.scale_ids();
    let measures = move || {
        let each = scales.clone().map(|scale| view! { <Measure scale/> });
        each.collect_view()
    };
    view! {
        <Show when=marked>
            <fieldset class="both-measures">
                <legend>{use_words().measure_hint}</legend>
                {measures()}
            </fieldset>
        </Show>
    }
}

/// The measures, folded away: where answers are named at their bars, they are no key to colours.
#[component]
fn FoldedMeasures() -> impl IntoView {
    let each = use_survey()
        .survey
        .scale_ids()
        .map(|scale| view! { <Measure scale/> });
    view! {
        <div class="legend marked">
            <CertaintyMenu/>
            <details class="counts">
                <summary>{use_words().counts}</summary>
                <div class="legend two">{each.collect_view()}</div>
            </details>
        </div>
    }
}

/// Whether the order of gaps stays when another pair is looked at.
#[component]
pub fn FixOrder() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    view! {
        <Show when=move || selection.with(|s| s.query.sort == Sort::Gap)>
            <Checkbox
                control="sort-pair"
                checked=move || selection.with(|s| s.query.fixed.is_some())
                on_change=move |fix| selection.dispatch(Action::FixGapOrder(fix))
            >
                {words.fix_order}
            </Checkbox>
        </Show>
    }
}

/// The marks of the tables by their names; of more tables than are shown at once, the reader chooses which.
#[component]
pub fn Marks() -> impl IntoView {
    let survey = use_survey().survey;
    if survey.tables.len() > MOST_COMPARED {
        return view! { <MarksChosen/> }.into_any();
    }
    let mark = move |table: TableId| view! { <li><MarkName table/></li> };
    view! { <ul class="marks">{survey.table_ids().map(mark).collect_view()}</ul> }.into_any()
}

/// The mark of a table and its name.
#[component]
fn MarkName(table: TableId) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let short = &survey.table(table).short;
    view! {
        <Swatch class=mark_class(survey, table)/>
        <span lang=other_lang(lang, short)>{short.get(lang)}</span>
    }
}

/// One button a table; those shown are pressed.
#[component]
fn MarksChosen() -> impl IntoView {
    let survey = use_survey().survey;
    view! {
        <Group class="answers" control="tables" label=text::compared_tables(use_lang())>
            {survey.table_ids().map(|table| view! { <MarkButton table/> }).collect_view()}
        </Group>
    }
}

/// Whether a table is shown. The two that are compared stay; where there is no room for more, none is added.
#[component]
fn MarkButton(table: TableId) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let tables = Memo::new(move |_| selection.with(Selection::compared_tables));
    let shown = move || tables.read().contains(&table);
    let stays = move || selection.with(|s| s.query.pair.tables().contains(&table));
    let full = move || !shown() && tables.read().len() == MOST_COMPARED;
    let why = move || match (stays(), full()) {
        (true, _) => Some(text::stays_compared(lang)),
        (_, true) => Some(text::most_compared(lang)),
        _ => None,
    };
    let toggle = move |()| {
        let tables: TableSet = tables.get_untracked().into_iter().collect();
        selection.dispatch(Action::SetCompared(tables.toggled(table)));
    };
    view! {
        <Button
            value=survey.table(table).id.as_str()
            pressed=shown
            idle=move || why().is_some()
            title=why
            on_press=toggle
        >
            <MarkName table/>
        </Button>
    }
}
