//! What a picture of the chart says around it.

use crate::browser::{canvas, download};
use crate::chart::picture::{Caption, Entry, Swatch, any_face, compose, svg};
use crate::chart::{Frame, Scene, TextScale};
use crate::state::View;
use crate::survey::{ScaleId, TableId};
use crate::text;
use crate::views::compare::rounds;
use crate::views::figure::scene::scene;
use crate::views::figure::take_along::fragment;
use crate::views::opening::headline::{finding, lead};
use crate::views::page::Page;
use crate::views::toolbar::certainty;
use leptos::prelude::*;

/// Room around a picture, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The narrowest chart of a picture, in CSS pixels.
const NARROWEST: f64 = 340.0;
/// Room around a picture for a slide, in CSS pixels: meeting rooms cut edges off.
const SLIDE_MARGIN: f64 = 60.0;

/// The chart with its caption, as wide as it is shown, or, for a slide of that many pixels, as wide
/// as that.
pub fn picture(page: Page, slide: Option<(u32, u32)>) -> Scene {
    let (width, margin) = match slide {
        Some((width, _)) => (f64::from(width) - 2.0 * SLIDE_MARGIN, SLIDE_MARGIN),
        None => (page.room.get().max(NARROWEST), MARGIN),
    };
    composed(
        page,
        width,
        margin,
        canvas::text_scale().unwrap_or_default(),
    )
}

/// The same as shown, as a picture of shapes and text.
pub fn vector(page: Page) -> String {
    let face = any_face(canvas::text_scale().unwrap_or_default());
    let scene = composed(page, page.room.get().max(NARROWEST), MARGIN, face);
    svg(&scene, &finding(page), page.speaks().0)
}

fn composed(page: Page, width: f64, margin: f64, text: TextScale) -> Scene {
    let frame = Frame {
        width,
        theme: page.theme(),
        text,
    };
    compose(scene(page, &frame), &caption(page), &frame, margin)
}

/// Title, measure, filters, legend, source with date, and address.
pub fn caption(page: Page) -> Caption {
    let (lang, _) = page.speaks();
    let filters = page.read(|s| text::filters(lang, page.survey, &s.query));
    Caption {
        title: finding(page),
        lead: told(page),
        filters: [filters.filter(|_| page.view.get() != View::Statement)]
            .into_iter()
            .flatten()
            .chain(notes(page))
            .reduce(|all, next| format!("{all} {next}")),
        legend: legend(page),
        source: source(page),
        address: download::address(&fragment(page)),
    }
}

/// The lead with of how many; of one statement, after its wording.
fn told(page: Page) -> String {
    let (lang, _) = page.speaks();
    let mut lead = lead(page);
    if let Some(respondents) = page.respondents.filter(|_| page.view.get() != View::Method) {
        lead = format!(
            "{lead} {}.",
            text::base_flag(lang, respondents, certainty::flagged(page))
        );
    }
    if page.view.get() != View::Statement {
        return lead;
    }
    let statement = &page.survey.statements[page.statement.get()];
    let (number, wording) = (statement.number, statement.wording.get(lang));
    format!("{number}. {wording}. {lead}")
}

/// What the signs of uncertainty in the chart mean.
fn notes(page: Page) -> Vec<String> {
    let notes = certainty::shown(page).into_iter();
    let mut notes: Vec<String> = notes.map(|(_, said)| said.into()).collect();
    let (lang, _) = page.speaks();
    let notices = page.notices().into_iter();
    notes.extend(notices.map(|notice| notice.get(lang).to_owned()));
    notes.extend(rounds::said(page));
    notes
}

/// Where the numbers are from, and their date.
pub fn source(page: Page) -> String {
    source_parts(page).concat()
}

/// The same: what stands before the name of the source, the name, what stands after it.
pub fn source_parts(page: Page) -> [String; 3] {
    let (lang, words) = page.speaks();
    let updated = text::updated(lang, page.survey);
    [
        format!("{}: ", words.source),
        page.survey.source.name.clone(),
        updated.map_or_else(String::new, |updated| format!(", {updated}")),
    ]
}

fn legend(page: Page) -> Vec<Entry> {
    let (lang, _) = page.speaks();
    match page.view.get() {
        View::Distribution => answers(page, page.scale_id.get()),
        View::Statement => ScaleId::ALL.map(|scale| answers(page, scale)).concat(),
        View::Compare if !page.is_onward() => {
            let mark = |table| plain(Swatch::Mark(table), text::table_mark(lang, table));
            TableId::ALL.map(mark).to_vec()
        }
        View::Map | View::Compare => {
            let lines = page.near.read();
            let statements = lines
                .iter()
                .map(|line| &page.survey.statements[line.statement]);
            // In the colour of the marks in the chart.
            let table = match page.view.get() {
                View::Map => page.read(|s| s.significance.table()),
                _ => Some(page.table.get()),
            };
            let number = |s: &crate::survey::Statement| {
                plain(Swatch::Number(s.number, table), s.short.get(lang))
            };
            statements.map(number).collect()
        }
        View::Report | View::Method | View::Workshop | View::Own | View::Access => Vec::new(),
    }
}

fn plain(swatch: Swatch, name: &str) -> Entry {
    Entry {
        swatch,
        name: name.to_owned(),
        counted: false,
    }
}

fn answers(page: Page, scale: ScaleId) -> Vec<Entry> {
    let (lang, _) = page.speaks();
    let measure = page.measures().of(scale);
    let answers = page.survey.scale(scale).answers.iter().enumerate();
    let entry = |(at, answer): (usize, &crate::survey::Answer)| Entry {
        swatch: if answer.unsure {
            Swatch::Unsure
        } else {
            Swatch::Step(scale, at)
        },
        name: answer.name.get(lang).to_owned(),
        counted: measure.contains(at),
    };
    answers.map(entry).collect()
}
