//! What unfolds: text, threshold, themes, single statements, and the gap or the common baseline.

use leptos::prelude::*;

use super::align::align;
use super::controls::{Button, follow, live, says, tick};
use super::page::Page;
use crate::analysis::Filter;
use crate::state::{Action, View};
use crate::text;

/// Everything by which statements can be filtered.
pub fn filters(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let last = follow(move || match page.view.get() {
        View::Distribution => align(page),
        _ => threshold(page, "gap", |filter| filter.gap, Action::KeepGap),
    });
    let parts = [
        search(page),
        threshold(page, "min", |filter| filter.min, Action::KeepFrom),
        threshold(page, "max", |filter| filter.max, Action::KeepUpTo),
        last,
        themes(page),
        picks(page),
        Button::new(words.clear_filter.to_owned(), move || {
            page.act(Action::ClearFilter);
        })
        .class("clear")
        .view(),
    ];
    view! {
        <div class="filters" id="filters" hidden=live(move || !page.unfolded.get())>
            {parts.collect_view()}
        </div>
    }
    .into_any()
}

fn search(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    view! {
        <label class="search">
            <span>{words.search}</span>
            <input
                type="search"
                data-control="q"
                autocomplete="off"
                maxlength="200"
                placeholder=words.search_hint
                prop:value=says(move || page.read(|s| s.query.filter.text.clone()))
                on:input=move |event| page.act(Action::Search(event_target_value(&event)))
            />
        </label>
    }
    .into_any()
}

/// A bound, as a slider from 0 to 100 that says its value.
fn threshold(
    page: Page,
    control: &'static str,
    value: fn(&Filter) -> u8,
    action: fn(u8) -> Action,
) -> AnyView {
    let (lang, words) = page.speaks();
    let value = move || page.read(|s| value(&s.query.filter));
    let label = match control {
        "min" => words.min,
        "max" => words.max,
        _ => words.gap_min,
    };
    let shown = says(move || match control {
        "gap" => text::points_brief(lang, value().into()),
        _ => text::percent(lang, value().into()),
    });
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
                prop:value=says(move || value().to_string())
                on:input=slide
            />
        </label>
    }
    .into_any()
}

fn themes(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let boxes = page.survey.themes.iter().enumerate().map(|(at, theme)| {
        let on = move || page.read(|s| s.query.filter.themes.contains(at));
        let toggle = move |_| page.act(Action::ToggleTheme(at));
        tick(
            None,
            Some(theme.id.clone()),
            theme.name.get(lang),
            on,
            toggle,
        )
    });
    fieldset("", "theme", words.themes, boxes.collect())
}

fn picks(page: Page) -> AnyView {
    let (lang, words) = page.speaks();
    let boxes = page
        .survey
        .statements
        .iter()
        .enumerate()
        .map(|(at, statement)| {
            let number = statement.number.to_string();
            let name = format!("{number}. {}", statement.short.get(lang));
            let on = move || page.read(|s| s.query.filter.picks.contains(at));
            let toggle = move |_| page.act(Action::TogglePick(at));
            tick(None, Some(number), name, on, toggle)
        });
    fieldset("picks", "pick", words.picks, boxes.collect())
}

fn fieldset(
    class: &'static str,
    key: &'static str,
    legend: &'static str,
    boxes: Vec<AnyView>,
) -> AnyView {
    view! {
        <fieldset class=class data-control=key>
            <legend>{legend}</legend>
            {boxes}
        </fieldset>
    }
    .into_any()
}
