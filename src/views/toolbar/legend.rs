//! The legend, which is the measure's control, and the legend of the marks.

use leptos::prelude::*;

use crate::analysis::Sort;
use crate::state::{Action, View};
use crate::survey::{Answer, ScaleId, TableId};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::{Button, Checkbox, Group, Swatch, WideOrNarrow};
use crate::views::toolbar::certainty::CertaintySwitches;

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

/// One button an answer of the scale; those that count are pressed.
#[component]
fn Measure(#[prop(into)] scale: Signal<ScaleId>) -> impl IntoView {
    let survey = use_survey().survey;
    let answers = move || {
        let scale = survey.scale(scale.get());
        let answers = scale.answers.iter().enumerate();
        answers
            .map(|(at, answer)| (scale.id, at, answer))
            .collect::<Vec<_>>()
    };
    view! {
        <Group class="answers" control=move || control(scale.get()) label=use_words().measure>
            <For each=answers key=|&(scale, at, _)| (scale.id(), at) let((scale, at, answer))>
                <AnswerButton scale at answer/>
            </For>
        </Group>
    }
}

/// Whether an answer counts. The last that counts stays: without it there would be nothing to show.
#[component]
fn AnswerButton(scale: ScaleId, at: usize, answer: &'static Answer) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (lang, words) = (use_lang(), use_words());
    let measure = move || selection.measures().of(scale);
    let is_last = move || {
        let rest = measure().without(at);
        measure().contains(at) && !selection.base.get().asks_for(survey.scale(scale), rest)
    };
    view! {
        <Button
            class=if answer.unsure { "unsure" } else { "" }
            value=answer.id.clone()
            pressed=move || measure().contains(at)
            idle=is_last
            title=move || is_last().then_some(words.measure_last)
            on_press=move |()| selection.dispatch(Action::ToggleAnswer(scale, at))
        >
            <Swatch class=swatch(scale, at, answer)/>
            <WideOrNarrow wide=answer.name.get(lang) narrow=answer.short.get(lang)/>
        </Button>
    }
}

/// The key of the address that holds the measure of `scale`.
const fn control(scale: ScaleId) -> &'static str {
    match scale {
        ScaleId::Adoption => "adopted",
        ScaleId::Significance => "significant",
    }
}

/// The class that colours `answer`: `a0` for the strongest of adoption, `s0` of significance, or
/// `u` for "can't say".
pub fn swatch(scale: ScaleId, position: usize, answer: &Answer) -> String {
    if answer.unsure {
        return "u".into();
    }
    match scale {
        ScaleId::Adoption => format!("a{position}"),
        ScaleId::Significance => format!("s{position}"),
    }
}
