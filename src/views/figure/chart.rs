//! The chart of the view: its canvas, what stands beside and below it, or what to do where nothing
//! is left to draw.

use leptos::{html, prelude::*};

use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::state::View;
use crate::text;
use crate::views::compare::rounds::RoundsNotes;
use crate::views::context::{
    use_lang, use_rows, use_selection, use_survey, use_viewport, use_words,
};
use crate::views::controls::Text;
use crate::views::figure::canvas::InteractiveCanvas;
use crate::views::figure::description::Summary;
use crate::views::figure::hover::Hover;
use crate::views::figure::no_rows::NoRows;
use crate::views::figure::pager::Pager;
use crate::views::figure::scene::{PAPER_WIDTH, scene};
use crate::views::figure::take_along::TakeAlong;
use crate::views::map::names::MapNames;
use crate::views::toolbar::certainty::CertaintyNotes;

/// The chart with all that belongs to it.
#[component]
pub fn Chart() -> impl IntoView {
    let (view, rows, viewport) = (use_selection().view, use_rows(), use_viewport());
    let hover = Hover::new();
    let box_around = NodeRef::<html::Div>::new();
    viewport.follow_width(box_around);
    // One statement is shown even where the filter keeps none.
    let has_rows =
        Memo::new(move |_| view.get() == View::Statement || !rows.shown.read().is_empty());
    view! {
        <figure class="chart" data-chart=move || view.get().id()>
            <Pager/>
            <div class="room" node_ref=box_around>
                <Show when=move || has_rows.get() fallback=NoRows>
                    <Drawn hover/>
                </Show>
            </div>
            <Summary/>
            <Show when=move || has_rows.get() && view.get() == View::Map>
                <MapNames hover/>
            </Show>
            <TakeAlong/>
        </figure>
    }
}

/// The scene on its canvas, and the notes on it.
#[component]
fn Drawn(hover: Hover) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let viewport = use_viewport();
    let face = canvas::text_scale();
    let scene = Memo::new(move |_| {
        let (width, enlarged) = if viewport.printing.get() {
            (PAPER_WIDTH, 1.0)
        } else {
            (viewport.chart_width.get(), viewport.letters())
        };
        let frame = Frame {
            width,
            theme: viewport.theme(selection.with(|s| s.look)),
            text: face.unwrap_or_default(),
        };
        frame.enlarging(enlarged, |frame| scene(survey, selection, rows, frame))
    });
    let no_canvas = face
        .is_none()
        .then(|| view! { <p class="notice">{use_words().no_canvas}</p> });
    view! {
        <InteractiveCanvas hover scene/>
        {no_canvas}
        <MovedNote scene/>
        <CertaintyNotes/>
        <RoundsNotes/>
    }
}

/// Of marks that would cover each other, the map says that it moved them.
#[component]
fn MovedNote(scene: Memo<Scene>) -> impl IntoView {
    let (survey, view, rows, lang) = (
        use_survey().survey,
        use_selection().view,
        use_rows(),
        use_lang(),
    );
    let note = move || {
        if view.get() != View::Map {
            return String::new();
        }
        let on_page = rows.on_page.read();
        let number = |at: usize| Some(survey.statements[on_page.get(at)?.statement].number);
        let numbers =
            |lines: Vec<usize>| -> Vec<u16> { lines.into_iter().filter_map(number).collect() };
        let together = scene.with(map::together).into_iter();
        let together = together.map(|group| text::together_note(lang, &numbers(group)));
        let notes = together.chain([
            text::moved_note(lang, &numbers(scene.with(map::moved))),
            text::gathered_note(lang, &numbers(scene.with(map::gathered))),
        ]);
        notes.flatten().collect::<Vec<_>>().join(" ")
    };
    let note = Memo::new(move |_| note());
    view! {
        <p class="note" hidden=move || note.read().is_empty()>
            <Text of=note/>
        </p>
    }
}
