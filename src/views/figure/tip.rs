//! The hovered mark, framed and explained.

use leptos::prelude::*;

use crate::chart::{Area, Mark};
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_viewport};
use crate::views::controls::{Text, other_lang};
use crate::views::figure::explanation::{explanation, row_of};

/// Widest tip, in CSS pixels; the style sheet's own limit.
const WIDEST: f64 = 340.0;
/// How far from its mark a tip stands, in CSS pixels; the style sheet bridges it for the pointer.
const AWAY: f64 = 10.0;

/// A length as CSS has it.
fn px(length: f64) -> String {
    format!("{length}px")
}

/// The frame around the hovered mark, two pixels outside of it on every side.
#[component]
pub fn Halo(
    /// The mark.
    mark: Memo<Option<Mark>>,
) -> impl IntoView {
    let frame = |mark: Mark| Area {
        x: mark.area.x - 2.0,
        y: mark.area.y - 2.0,
        width: mark.area.width + 4.0,
        height: mark.area.height + 4.0,
    };
    view! { <Overlay class="halo" area=Signal::derive(move || mark.get().map(frame))/> }
}

/// Something over the canvas.
#[component]
pub fn Overlay(
    /// Its class.
    class: &'static str,
    /// Where it is, if anywhere.
    area: Signal<Option<Area>>,
) -> impl IntoView {
    let side = move |of: fn(Area) -> f64| move || px(area.get().map_or(0.0, of));
    view! {
        <div
            class=class
            hidden=move || area.get().is_none()
            style:left=side(|area| area.x)
            style:top=side(|area| area.y)
            style:width=side(|area| area.width)
            style:height=side(|area| area.height)
        ></div>
    }
}

/// What the mark stands for: share, wording, and the published wording in Finnish.
#[component]
pub fn Tip(
    /// The mark.
    mark: Memo<Option<Mark>>,
    /// Whether it stands above its mark, rather than below.
    above: RwSignal<bool>,
) -> impl IntoView {
    let width = use_viewport().chart_width;
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    let left = move || area().x.min(width.get() - WIDEST.min(width.get())).max(0.0);
    let top = move || {
        if above.get() {
            area().y - AWAY
        } else {
            area().bottom() + AWAY
        }
    };
    view! {
        <div
            class="tip"
            class:above=move || above.get()
            aria-hidden="true"
            hidden=move || mark.get().is_none()
            style:left=move || px(left())
            style:top=move || px(top())
        >
            <Explanation mark/>
        </div>
    }
}

/// What stands in the tip.
#[component]
fn Explanation(mark: Memo<Option<Mark>>) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let explained = Memo::new(move |_| {
        let mark = mark.get()?;
        let (row, table) = row_of(survey.survey, selection, rows, mark)?;
        let explanation = explanation(survey, selection, rows, mark, (&row, table));
        Some((explanation, row.statement))
    });
    let explanation = move || explained.get().map_or_else(String::new, |(words, _)| words);
    let statement = move || explained.get().map_or(0, |(_, statement)| statement);
    view! {
        <Show when=move || explained.with(Option::is_some)>
            <p class="said">
                <Text of=explanation/>
            </p>
            <Wording statement=Signal::derive(statement)/>
        </Show>
    }
}

/// The wording of a statement, and the published one where the language is another.
#[component]
pub fn Wording(
    /// Position of the statement.
    #[prop(into)]
    statement: Signal<usize>,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let statement = move || &survey.statements[statement.get()];
    let wording = move || {
        let statement = statement();
        format!("{}. {}", statement.number, statement.wording.get(lang))
    };
    let original = survey.original();
    // Nobody has translated what a reader brought.
    let is_translated = move || {
        let wording = &statement().wording;
        wording.lang_of(lang) != original && wording.get(lang) != wording.get(original)
    };
    view! {
        <p class="wording" lang=move || other_lang(lang, &statement().wording)>
            <Text of=wording/>
        </p>
        <Show when=is_translated>
            <p class="published" lang=original.code()>
                <Text of=move || statement().wording.get(original).to_owned()/>
            </p>
        </Show>
    }
}
