//! The map, drawn small and shown large, so that its words can be read from the back.

use leptos::{html, prelude::*};

use crate::analysis::{Plane, whole_lines};
use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::state::Selection;
use crate::survey::Survey;
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_selection, use_survey, use_viewport};
use crate::workshop::Slide;

/// Width for which the map is laid out, in CSS pixels: the narrowest phone's. Shown as wide as the
/// slide has room for, at least twice that, its words are 24 CSS pixels high and more.
const WIDTH: f64 = 250.0;
/// Pixels that it is drawn with for each of those.
const DENSITY: f64 = 4.0;

/// The map and the names of its marks; those that were talked about stand out.
#[component]
pub fn Map() -> impl IntoView {
    view! {
        <h1>{text::slide_kind(use_lang(), Slide::Map)}</h1>
        <div class="mapped">
            <Picture/>
            <Names/>
        </div>
    }
}

/// The map itself.
#[component]
fn Picture() -> impl IntoView {
    let (survey, selection, viewport) = (use_survey().survey, use_selection(), use_viewport());
    let node = NodeRef::<html::Canvas>::new();
    let face = canvas::text_scale();
    Effect::new(move || {
        let Some(canvas) = node.get() else { return };
        let frame = Frame {
            width: WIDTH,
            theme: viewport.theme(selection.with(|s| s.look)),
            text: face.unwrap_or_default(),
        };
        let scene = selection.with(|s| scene(survey, s, &frame));
        canvas::paint(&canvas, &scene, DENSITY);
    });
    let says = untrack(|| selection.with(|s| describe(survey, s)));
    view! { <canvas node_ref=node role="img" aria-label=says></canvas> }
}

/// The names of the marks, by their numbers.
#[component]
fn Names() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let talked = use_presenter().agenda.get_untracked().statements;
    let some = talked.len() < survey.statements.len();
    let name = |at: usize| {
        let class = (some && talked.contains(&at)).then_some("talked");
        view! { <li class=class>{text::statement_name(lang, survey, at)}</li> }
    };
    let names = (0..survey.statements.len()).map(name);
    view! { <ol class="numbered">{names.collect_view()}</ol> }
}

/// What the map shows, in words.
fn describe(survey: &Survey, s: &Selection) -> String {
    let lines = whole_lines(survey, &s.query);
    let plane = Plane::cut(&lines, s.significance, s.crosshair);
    text::map_finding(s.lang, survey, s.query.measures, &plane, &lines)
}

fn scene(survey: &Survey, s: &Selection, frame: &Frame) -> Scene {
    let lines = whole_lines(survey, &s.query);
    let chart = map::Chart {
        survey,
        lines: &lines,
        measures: s.query.measures,
        plane: Plane::cut(&lines, s.significance, s.crosshair),
        focus: None,
        lang: s.lang,
    };
    map::place(&chart, frame)
}
