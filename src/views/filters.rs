//! What unfolds: text, threshold, themes, single statements, and the common baseline.

use leptos::prelude::*;

use super::align::Align;
use super::page::page;
use crate::analysis::Filter;
use crate::state::Action;
use crate::text;

/// Everything by which statements can be filtered.
#[component]
pub fn Filters(open: RwSignal<bool>) -> impl IntoView {
    let page = page();
    view! {
        <div class="filters" id="filters" hidden=move || !open.get()>
            <SearchField />
            <Threshold control="min" value=|filter| filter.min action=Action::KeepFrom />
            <Threshold control="max" value=|filter| filter.max action=Action::KeepUpTo />
            <Align />
            <Themes />
            <Picks />
            <button type="button" class="clear" on:click=move |_| page.act(Action::ClearFilter)>
                {move || page.words().clear_filter}
            </button>
        </div>
    }
}

#[component]
fn SearchField() -> impl IntoView {
    let page = page();
    view! {
        <label class="search">
            <span>{move || page.words().search}</span>
            <input
                type="search"
                data-control="q"
                autocomplete="off"
                maxlength="200"
                placeholder=move || page.words().search_hint
                prop:value=move || page.read(|s| s.query.filter.text.clone())
                on:input=move |event| page.act(Action::Search(event_target_value(&event)))
            />
        </label>
    }
}

/// One end of the threshold, as a slider from 0 to 100 % that says its value.
#[component]
fn Threshold(
    control: &'static str,
    value: fn(&Filter) -> u8,
    action: fn(u8) -> Action,
) -> impl IntoView {
    let page = page();
    let value = move || page.read(|s| value(&s.query.filter));
    let shown = move || text::percent(page.lang.get(), value().into());
    let label = move || {
        if control == "min" {
            page.words().min
        } else {
            page.words().max
        }
    };
    let slide = move |event| {
        if let Ok(percent) = event_target_value(&event).parse() {
            page.act(action(percent));
        }
    };
    view! {
        <label class="threshold">
            <span>{label} " " <output>{shown}</output></span>
            <input
                type="range"
                data-control=control
                min="0"
                max="100"
                step="1"
                aria-valuetext=shown
                prop:value=move || value().to_string()
                on:input=slide
            />
        </label>
    }
}

#[component]
fn Themes() -> impl IntoView {
    let page = page();
    let boxes = page
        .survey
        .themes
        .iter()
        .enumerate()
        .map(move |(position, theme)| {
            view! {
                <label>
                    <input
                        type="checkbox"
                        data-value=theme.id.clone()
                        prop:checked=move || page.read(|s| s.query.filter.themes.contains(position))
                        on:change=move |_| page.act(Action::ToggleTheme(position))
                    />
                    <span>{move || theme.name.get(page.lang.get()).to_owned()}</span>
                </label>
            }
        });
    view! {
        <fieldset data-control="theme">
            <legend>{move || page.words().themes}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}

#[component]
fn Picks() -> impl IntoView {
    let page = page();
    let boxes = page
        .survey
        .statements
        .iter()
        .enumerate()
        .map(move |(position, statement)| {
            let name = move || {
                format!(
                    "{}. {}",
                    statement.number,
                    statement.short.get(page.lang.get())
                )
            };
            view! {
                <label>
                    <input
                        type="checkbox"
                        data-value=statement.number
                        prop:checked=move || page.read(|s| s.query.filter.picks.contains(position))
                        on:change=move |_| page.act(Action::TogglePick(position))
                    />
                    <span>{name}</span>
                </label>
            }
        });
    view! {
        <fieldset class="picks" data-control="pick">
            <legend>{move || page.words().picks}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}
