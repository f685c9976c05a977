//! What the panel of the filter has: text, threshold, themes, single statements, and the gap or the
//! common baseline; on a phone the order and all that has no room over the chart, too.

use leptos::prelude::*;

use crate::state::{Action, View};
use crate::views::context::{
    Place, ROWS_A_PAGE, use_lang, use_place, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Checkbox, SurveyText, other_lang};
use crate::views::distribution::align::AlignSelect;
use crate::views::toolbar::certainty::CertaintyChoices;
use crate::views::toolbar::legend::{FixOrder, OfWhatIsCounted};
use crate::views::toolbar::order::Arrange;
use crate::views::toolbar::threshold::{GapThreshold, MaximumThreshold, MinimumThreshold};

/// Everything by which statements can be arranged and filtered there. What the background says has no share; it is
/// sought in the field above.
#[component]
pub fn FilterParts() -> impl IntoView {
    let (selection, words, place) = (use_selection(), use_words(), use_place());
    let ordered = is_ordered();
    view! {
        <Show when=move || place.get().takes_order() && ordered()>
            <Arrange/>
        </Show>
        <OfWhatIsCounted/>
        <Show when=move || place.get() == Place::PhoneSheet && selection.view.get() != View::Report>
            <fieldset class="small-choices">
                <legend>{words.certainty}</legend>
                <CertaintyChoices/>
                <FixOrder/>
            </fieldset>
        </Show>
        <Show when=move || selection.view.get() != View::Report>
            <NumberFilters/>
        </Show>
        <Themes/>
        <Picks/>
        <Button class="clear" on_press=move |()| selection.dispatch(Action::ClearFilter)>
            {words.clear_filter}
        </Button>
    }
}

/// Whether statements stand in an order: on the map, a place is where a statement stands; its list keeps the order of
/// the other views.
pub fn is_ordered() -> impl Fn() -> bool + Copy + Send + Sync {
    let view = use_selection().view;
    move || !matches!(view.get(), View::Statement | View::Map | View::Report)
}

/// What keeps statements by their numbers, and by their words. There is no gap between tables in what is
/// shown of one.
#[component]
fn NumberFilters() -> impl IntoView {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let has_gap = move || view.get() != View::Distribution && !compares_rounds.get();
    view! {
        <Search hint=use_words().search_hint/>
        <MinimumThreshold/>
        <MaximumThreshold/>
        <Show when=move || view.get() == View::Distribution>
            <AlignSelect/>
        </Show>
        <Show when=has_gap>
            <GapThreshold/>
        </Show>
    }
}

/// The field of the search.
#[component]
pub fn Search(
    /// What can be sought.
    hint: &'static str,
) -> impl IntoView {
    let selection = use_selection();
    view! {
        <label class="search">
            <span>{use_words().search}</span>
            <input
                type="search"
                data-control="q"
                autocomplete="off"
                maxlength="200"
                placeholder=hint
                prop:value=move || selection.with(|s| s.query.filter.text.clone())
                on:input=move |event| {
                    selection.dispatch(Action::SetSearch(event_target_value(&event)));
                }
                on:blur=move |_| selection.settle()
            />
        </label>
    }
}

/// A box for each theme.
#[component]
fn Themes() -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let themes = survey.themes.iter().enumerate().map(|(at, theme)| {
        view! {
            <Checkbox
                value=theme.id.clone()
                checked=move || selection.with(|s| s.query.filter.themes.contains(at))
                on_change=move |_| selection.dispatch(Action::ToggleTheme(at))
            >
                <SurveyText of=&theme.name/>
            </Checkbox>
        }
    });
    view! {
        <fieldset class="" data-control="theme">
            <legend>{use_words().themes}</legend>
            {themes.collect_view()}
        </fieldset>
    }
}

/// A box for each statement. They follow the picks alone: if each followed the selection, every change
/// would cost as much as there are statements.
#[component]
fn Picks() -> impl IntoView {
    let (statements, lang) = (&use_survey().survey.statements, use_lang());
    let selection = use_selection();
    let picks = Memo::new(move |_| selection.with(|s| s.query.filter.picks.clone()));
    let boxes = statements.iter().enumerate().map(|(at, statement)| {
        view! {
            <Checkbox
                value=statement.number.to_string()
                checked=move || picks.read().contains(at)
                on_change=move |_| selection.dispatch(Action::TogglePick(at))
            >
                <span lang=other_lang(lang, &statement.short)>
                    {format!("{}. {}", statement.number, statement.short.get(lang))}
                </span>
            </Checkbox>
        }
    });
    let many = statements.len() > ROWS_A_PAGE;
    view! {
        <fieldset class=if many { "picks many" } else { "picks" } data-control="pick">
            <legend>{use_words().picks}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}
