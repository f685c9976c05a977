//! The map of what was answered: full marks for what is in use here, rings for what is not.

use leptos::{html, prelude::*};

use crate::analysis::{Plane, whole_lines};
use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::context::{
    SelectionContext, SurveyContext, use_lang, use_selection, use_survey, use_viewport,
};
use crate::views::own::query::adoption_query;
use crate::workshop::Own;

/// The narrowest map that is laid out; before its width is measured, there is none.
const NARROWEST: f64 = 200.0;

/// The map, and beside it the names of its marks.
#[component]
pub fn Profile(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let words = text::own(use_lang(), use_survey().survey);
    let marks = words.marks;
    view! {
        <section>
            <h2>{words.profile}</h2>
            <figure class="chart" data-chart="map">
                <Map own/>
                <div class="names">
                    <Names mark=marks[0] class="solid" statements=side(own, |own| &own.ahead)/>
                    <Names mark=marks[1] class="ring" statements=side(own, |own| &own.behind)/>
                </div>
            </figure>
        </section>
    }
}

#[component]
fn Map(own: Memo<Own>) -> impl IntoView {
    let (survey, selection, viewport) = (use_survey(), use_selection(), use_viewport());
    let lang = use_lang();
    let (canvas, box_around) = (NodeRef::<html::Canvas>::new(), NodeRef::<html::Div>::new());
    viewport.follow_width(box_around);
    Effect::new(move || {
        let Some(canvas) = canvas.get() else { return };
        let frame = Frame {
            width: viewport.chart_width.get().max(NARROWEST),
            theme: viewport.theme(selection.with(|s| s.look)),
            text: canvas::text_scale().unwrap_or_default(),
        };
        let scene = frame.enlarging(viewport.letters(), |frame| {
            own.with(|own| scene(survey, selection, own, frame))
        });
        canvas::paint(&canvas, &scene, viewport.density.get());
    });
    let read_out = move || own.with(|own| read_out(lang, survey.survey, own));
    view! {
        <div class="room" node_ref=box_around>
            <canvas node_ref=canvas role="img" aria-label=read_out></canvas>
        </div>
    }
}

/// Nothing is shown of what is not answered yet.
fn scene(survey: SurveyContext, selection: SelectionContext, own: &Own, frame: &Frame) -> Scene {
    let survey = survey.survey;
    let query = adoption_query(survey, selection);
    let lines = whole_lines(survey, &query);
    selection.with(|s| {
        let plane = Plane::cut(&lines, s.axes, s.crosshair);
        let answered = |at| own.ahead.contains(&at) || own.behind.contains(&at);
        let lines: Vec<_> = lines
            .into_iter()
            .filter(|line| answered(line.statement))
            .collect();
        let chart = map::Chart {
            survey,
            lines: &lines,
            measures: query.measures,
            plane,
            focus: None,
            lang: s.lang,
            slide: None,
        };
        let mut scene = map::place(&chart, frame);
        map::hollow(&mut scene, frame.theme.palette().paper, &own.ahead);
        scene
    })
}

/// One side of the answers, in the order of the statements.
fn in_order(side: &[usize]) -> Vec<usize> {
    let mut side = side.to_vec();
    side.sort_unstable();
    side
}

fn side(own: Memo<Own>, of: fn(&Own) -> &Vec<usize>) -> Memo<Vec<usize>> {
    Memo::new(move |_| own.with(|own| in_order(of(own))))
}

/// What a kind of mark means, and the names of the statements that it stands for.
#[component]
fn Names(mark: &'static str, class: &'static str, statements: Memo<Vec<usize>>) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    view! {
        <Show when=move || statements.with(|all| !all.is_empty())>
            <div>
                <h3><i class=class aria-hidden="true"></i>{mark}</h3>
                <ul>
                    <For each=move || statements.get() key=|at| *at let(at)>
                        <li>{text::statement_name(lang, survey, at)}</li>
                    </For>
                </ul>
            </div>
        </Show>
    }
}

/// The map read out.
fn read_out(lang: Lang, survey: &Survey, own: &Own) -> String {
    text::profile(lang, survey, [in_order(&own.ahead), in_order(&own.behind)])
}
