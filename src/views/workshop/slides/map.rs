//! The map, drawn small and shown large, so that its words can be read from the back.

use leptos::{html, prelude::*};

use crate::analysis::{Plane, whole_lines};
use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::state::Selection;
use crate::survey::Survey;
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_selection, use_survey, use_viewport};
use crate::views::workshop::slides::frame::Title;

/// Width for which the map is laid out, in CSS pixels: as wide as the slide has room for, its names are
/// read from the back.
const WIDTH: f64 = 700.0;
/// Pixels that it is drawn with for each of those.
const DENSITY: f64 = 2.0;

/// The map and the names of its marks; those that were talked about stand out. Its finding is the title.
#[component]
pub fn Map() -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let finding = untrack(|| selection.with(|s| describe(survey, s)));
    view! {
        <Title text=finding/>
        <div class="body mapped">
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
    let talked = use_presenter().agenda.get_untracked().statements;
    Effect::new(move || {
        let Some(canvas) = node.get() else { return };
        let frame = Frame {
            width: WIDTH,
            theme: viewport.theme(selection.with(|s| s.look)),
            text: face.unwrap_or_default(),
        };
        let scene = selection.with(|s| scene(survey, s, &talked, &frame));
        canvas::paint(&canvas, &scene, DENSITY);
    });
    let says = untrack(|| selection.with(|s| describe(survey, s)));
    view! { <canvas node_ref=node role="img" aria-label=says></canvas> }
}

/// So many statements have their names beside the map.
const MOST_NAMED: usize = 14;

/// The names of the marks, by their numbers; where they are many, of those that were talked about.
#[component]
fn Names() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let talked = use_presenter().agenda.get_untracked().statements;
    let some = talked.len() < survey.statements.len();
    let name = |at: usize| {
        let class = (some && talked.contains(&at)).then_some("talked");
        view! { <li class=class>{text::statement_name(lang, survey, at)}</li> }
    };
    let many = survey.statements.len() > MOST_NAMED;
    let names = (0..survey.statements.len()).filter(|at| !many || talked.contains(at));
    let names = names.map(name);
    view! { <ol class="numbered">{names.collect_view()}</ol> }
}

/// What the map shows, in words.
fn describe(survey: &Survey, s: &Selection) -> String {
    let lines = whole_lines(survey, &s.query);
    let plane = Plane::cut(&lines, s.axes, s.crosshair);
    text::map_finding(s.lang, survey, s.query.measures, &plane, &lines)
}

fn scene(survey: &Survey, s: &Selection, talked: &[usize], frame: &Frame) -> Scene {
    let lines = whole_lines(survey, &s.query);
    let chart = map::Chart {
        survey,
        lines: &lines,
        measures: s.query.measures,
        plane: Plane::cut(&lines, s.axes, s.crosshair),
        focus: None,
        lang: s.lang,
        slide: Some(talked),
    };
    map::place(&chart, frame)
}
