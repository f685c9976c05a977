//! The chart with its caption, as a picture.

use leptos::prelude::*;

use crate::browser::canvas;
use crate::chart::picture::{Caption, any_face, compose, filling, svg};
use crate::chart::{Frame, Scene, TextScale, map};
use crate::state::View;
use crate::survey::Lang;
use crate::text;
use crate::views::figure::caption::caption;
use crate::views::figure::contents::Contents;
use crate::views::figure::scene::scene;

/// Room around a picture, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The narrowest chart of a picture, in CSS pixels.
const NARROWEST: f64 = 340.0;
/// Room around a picture for a slide, of the chart's width: meeting rooms cut edges off.
const SLIDE_MARGIN: f64 = 0.033;

/// The chart with its caption, as wide as it is shown, or, for a slide of that many pixels, so wide that it fills
/// the slide.
pub fn picture(contents: Contents, slide: Option<(u32, u32)>) -> Scene {
    let text = canvas::text_scale().unwrap_or_default();
    match slide {
        Some((width, height)) => filling(width, height, |width| {
            composed(contents, width, (width * SLIDE_MARGIN).round(), text)
        }),
        None => composed(contents, shown_width(contents), MARGIN, text),
    }
}

/// The same as shown, as a picture of shapes and text.
pub fn vector(contents: Contents) -> String {
    let face = any_face(canvas::text_scale().unwrap_or_default());
    let scene = composed(contents, shown_width(contents), MARGIN, face);
    let lang = contents.selection.current_lang();
    svg(&scene, &contents.headline.finding(), lang)
}

fn shown_width(contents: Contents) -> f64 {
    contents.viewport.chart_width.get().max(NARROWEST)
}

fn composed(contents: Contents, width: f64, margin: f64, text: TextScale) -> Scene {
    let Contents {
        survey,
        selection,
        rows,
        viewport,
        ..
    } = contents;
    let frame = Frame {
        width,
        theme: viewport.theme(selection.with(|s| s.look)),
        text,
    };
    let scene = scene(survey, selection, rows, &frame);
    let mut caption = with_totals(caption(contents), selection.current_lang(), &scene);
    if selection.view.get() == View::Map && map::is_named(&scene) {
        caption.legend.clear();
    }
    compose(scene, &caption, &frame, margin)
}

/// The same with what the raised numbers in the chart stand for.
fn with_totals(caption: Caption, lang: Lang, scene: &Scene) -> Caption {
    let totals = text::raised_totals(lang, &scene.totals);
    let filters = caption.filters.into_iter().chain(totals);
    Caption {
        filters: filters.reduce(|all, next| format!("{all} {next}")),
        ..caption
    }
}
