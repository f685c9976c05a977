//! What unfolds: text, threshold, themes, single statements, and the gap or the common baseline.

use leptos::{ev, prelude::*};

use crate::analysis::Filter;
use crate::state::{Action, View};
use crate::text;
use crate::views::distribution::align::AlignSelect;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::page::{NEAR, Page};
use crate::views::parts::{Button, follow, says, tick, when};

/// Everything by which statements can be filtered. Of a long list it is as long, and made when it is
/// unfolded.
pub fn filters(page: Page) -> Piece {
    let unfolded = move || page.unfolded.get();
    let short = page.survey.statements.len() <= NEAR;
    el("div")
        .class("filters")
        .id("filters")
        .flag("hidden", move || !unfolded())
        .child(when(move || short || unfolded(), move || parts(page)))
        .view()
}

fn parts(page: Page) -> Piece {
    let (_, words) = page.speaks();
    // What the background says has no share; it is sought in the field above.
    let of_numbers = when(
        move || page.view.get() != View::Report,
        move || numbers(page),
    );
    together([
        of_numbers,
        themes(page),
        picks(page),
        Button::new(words.clear_filter, move || {
            page.act(Action::ClearFilter);
        })
        .class("clear")
        .view(),
    ])
}

/// What keeps statements by their numbers, and by their words.
fn numbers(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let last = follow(move || match page.view.get() {
        View::Distribution => view! { <AlignSelect/> }.into_any().into(),
        // There is no gap between tables in what is shown of one.
        View::Compare if page.is_onward() => nothing(),
        _ => threshold(page, "gap", |filter| filter.gap, Action::SetMinimumGap),
    });
    together([
        search(page, words.search_hint),
        threshold(page, "min", |filter| filter.min, Action::SetMinimum),
        threshold(page, "max", |filter| filter.max, Action::SetMaximum),
        last,
    ])
}

/// The field of the search.
pub fn search(page: Page, hint: &'static str) -> Piece {
    let (_, words) = page.speaks();
    let text = says(move || page.read(|s| s.query.filter.text.clone()));
    let input = el("input")
        .attr("type", "search")
        .attr("data-control", "q")
        .attr("autocomplete", "off")
        .attr("maxlength", "200")
        .attr("placeholder", hint)
        .prop("value", text)
        .on(ev::input, move |event| {
            page.act(Action::SetSearch(event_target_value(&event)));
        })
        .on(ev::blur, move |_| page.settle());
    el("label")
        .class("search")
        .child(el("span").child(words.search))
        .child(input)
        .view()
}

/// A bound, as a slider from 0 to 100 that says its value.
fn threshold(
    page: Page,
    control: &'static str,
    value: fn(&Filter) -> u8,
    action: fn(u8) -> Action,
) -> Piece {
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
    let slide = move |event: ev::Event| {
        if let Ok(percent) = event_target_value(&event).parse() {
            page.act(action(percent));
        }
    };
    let said = el("span")
        .child(label)
        .child(" ")
        .child(el("span").child(shown));
    let slider = el("input")
        .attr("type", "range")
        .attr("data-control", control)
        .attr("min", "0")
        .attr("max", "100")
        .attr("step", "1")
        .attr("aria-valuetext", shown)
        .prop("value", says(move || value().to_string()))
        .on(ev::pointerdown, move |_| page.settle())
        .on(ev::blur, move |_| page.settle())
        .on(ev::input, slide);
    el("label")
        .class("threshold")
        .child(said)
        .child(slider)
        .view()
}

fn themes(page: Page) -> Piece {
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

/// A box for each statement. They are made anew when one of them is ticked: if each followed the
/// selection, every change would cost as much as there are statements.
fn picks(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let picks = Memo::new(move |_| page.read(|s| s.query.filter.picks.clone()));
    let boxes = follow(move || {
        let picks = picks.read();
        let statements = page.survey.statements.iter().enumerate();
        together(statements.map(|(at, statement)| {
            let number = statement.number.to_string();
            let name = format!("{number}. {}", statement.short.get(lang));
            let picked = picks.contains(at);
            let toggle = move |_| page.act(Action::TogglePick(at));
            tick(None, Some(number), name, move || picked, toggle)
        }))
    });
    let many = page.survey.statements.len() > NEAR;
    let class = if many { "picks many" } else { "picks" };
    fieldset(class, "pick", words.picks, vec![boxes])
}

fn fieldset(
    class: &'static str,
    key: &'static str,
    legend: &'static str,
    boxes: Vec<Piece>,
) -> Piece {
    el("fieldset")
        .class(class)
        .attr("data-control", key)
        .child(el("legend").child(legend))
        .children(boxes)
        .view()
}
