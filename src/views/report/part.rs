//! A part of a section: points of one kind, or what the survey already holds.

use std::ops::Range;

use leptos::prelude::*;

use crate::survey::{Part, PartKind, TableId};
use crate::text;
use crate::views::context::{use_lang, use_report, use_survey};
use crate::views::link::TableLink;
use crate::views::report::point::PointItem;
use crate::views::report::trio::StatementWithBars;

/// A part; its points are those at `points` of the report.
#[component]
pub fn SectionPart(
    /// The part.
    part: &'static Part,
    /// The positions of its points.
    points: Range<usize>,
) -> impl IntoView {
    let (kept, lang) = (use_report().kept, use_lang());
    let of_survey = part.kind.is_of_survey();
    let title = part.title.as_ref().map(|title| title.get(lang));
    let listed = match part.kind {
        PartKind::Top => view! { <TopStatements/> }.into_any(),
        PartKind::Tables => view! { <Tables/> }.into_any(),
        _ => view! { <Points part first=points.start/> }.into_any(),
    };
    view! {
        <div
            class="part"
            data-kind=part.kind.id()
            hidden=move || !kept.read().any(points.clone(), of_survey)
        >
            {title.map(|title| view! { <h3>{title}</h3> })}
            {listed}
        </div>
    }
}

/// The points of a part, of which the first is the one at `first` of the report.
#[component]
fn Points(part: &'static Part, first: usize) -> impl IntoView {
    let points = part.points.iter().zip(first..);
    let points = points.map(|(point, at)| view! { <PointItem kind=part.kind point at/> });
    view! { <ul>{points.collect_view()}</ul> }
}

/// What respondents lifted as the most significant.
#[component]
fn TopStatements() -> impl IntoView {
    let items = use_survey().survey.top.iter();
    let items = items.map(|&at| view! { <li><StatementWithBars statement=at.into()/></li> });
    view! { <ol class="top">{items.collect_view()}</ol> }
}

/// The tables, each with a way to it.
#[component]
fn Tables() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let items = TableId::ALL.map(|table| {
        let title = text::table_title(lang, survey, table);
        view! { <li><TableLink table>{title}</TableLink></li> }
    });
    view! { <ul>{items.collect_view()}</ul> }
}
