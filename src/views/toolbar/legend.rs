//! The legend: the answers of the scale, of which those that count are chosen, and the marks of the tables.

use leptos::prelude::*;

use crate::analysis::Sort;
use crate::state::{Action, View};
use crate::survey::{ScaleId, TableId};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_words};
use crate::views::controls::{Checkbox, Swatch};
use crate::views::toolbar::certainty::CertaintySwitches;
use crate::views::toolbar::measure::Measure;

/// What the colours of the view mean, and which answers count.
#[component]
pub fn Legends() -> impl IntoView {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let between_tables = move || view.get() == View::Compare && !compares_rounds.get();
    let of_one_table = move || view.get() == View::Distribution || compares_rounds.get();
    view! {
        <Show when=between_tables>
            <FoldedMeasures>
                <Marks/>
                <FixOrder/>
            </FoldedMeasures>
        </Show>
        <Show when=of_one_table>
            <MeasureOfTable/>
        </Show>
        <Show when=move || view.get() == View::Statement>
            <BothMeasures/>
            <CertaintySwitches/>
        </Show>
        <Show when=move || view.get() == View::Map>
            <FoldedMeasures/>
        </Show>
    }
}

/// The measure of the table shown.
#[component]
fn MeasureOfTable() -> impl IntoView {
    view! {
        <div class="legend">
            <div class="asks">
                <p>{use_words().measure_hint}</p>
                <CertaintySwitches/>
            </div>
            <Measure scale=use_selection().scale_id/>
        </div>
    }
}

#[component]
fn BothMeasures() -> impl IntoView {
    let each = ScaleId::ALL.map(|scale| view! { <Measure scale/> });
    view! { <div class="legend two">{each.collect_view()}</div> }
}

/// The measures, folded away: beside marks they are no key to colours.
#[component]
fn FoldedMeasures(#[prop(optional)] children: Option<Children>) -> impl IntoView {
    view! {
        <div class="legend marked">
            {children.map(|children| children())}
            <CertaintySwitches/>
            <details class="counts">
                <summary>{use_words().counts}</summary>
                <BothMeasures/>
            </details>
        </div>
    }
}

/// Whether the order of gaps stays when another pair is looked at.
#[component]
fn FixOrder() -> impl IntoView {
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

/// The three marks by their names.
#[component]
pub fn Marks() -> impl IntoView {
    let lang = use_lang();
    let mark = move |table: TableId| {
        view! {
            <li>
                <Swatch class=format!("mark {}", table.id())/>
                {text::table_mark(lang, table)}
            </li>
        }
    };
    view! { <ul class="marks">{TableId::ALL.map(mark).collect_view()}</ul> }
}
