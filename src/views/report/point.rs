//! A point: what it says, where more can be read, and the statements that it is about.

use leptos::prelude::*;

use crate::survey::{Lang, Localized, PartKind, Point, TableId};
use crate::text;
use crate::views::context::{use_lang, use_report, use_survey};
use crate::views::link::TableLink;
use crate::views::report::figure::SourceFigure;
use crate::views::report::marked::Marked;
use crate::views::report::more::More;
use crate::views::report::trio::StatementWithBars;

/// A point of that kind, the one at a position of the report.
#[component]
pub fn PointItem(
    /// What the points around it are.
    kind: PartKind,
    /// The point.
    point: &'static Point,
    /// Its position among the points of the report.
    at: usize,
) -> impl IntoView {
    let (is_static, kept) = (use_survey().is_static, use_report().kept);
    // Before the page runs, nothing leads to a statement.
    let statements = point.statements.iter().filter(|_| !is_static);
    let about = statements.map(|&at| {
        view! { <p class="about"><StatementWithBars statement=at.into()/></p> }
    });
    view! {
        <li data-point=point.id.as_str() hidden=move || !kept.read().point(at)>
            <PointText kind point/>
            {about.collect_view()}
        </li>
    }
}

/// What a point says.
#[component]
pub fn PointText(
    /// What the points around it are.
    kind: PartKind,
    /// The point.
    point: &'static Point,
) -> impl IntoView {
    if let Some(figure) = &point.figure {
        return view! { <SourceFigure figure words=&point.text/> }.into_any();
    }
    if kind == PartKind::Examples {
        return view! { <More point named=true/> }.into_any();
    }
    let table = point.table.map(|table| view! { <TableOfPoint table/> });
    view! {
        <p>
            <Quoting text=&point.text/>
            {table}
            {point.url.is_some().then(|| view! { <More point/> })}
        </p>
    }
    .into_any()
}

/// The table that a point shows.
#[component]
fn TableOfPoint(table: TableId) -> impl IntoView {
    let title = text::table_title(use_lang(), use_survey().survey, table);
    view! {
        " "
        <TableLink table>{title}</TableLink>
    }
}

/// Words, of which those are said to be Finnish that another language quotes so.
#[component]
fn Quoting(text: &'static Localized) -> impl IntoView {
    let lang = use_lang();
    let words = text.get(lang);
    let quoted = text::quoted_finnish(words, &text.fi);
    let Some(quoted) = quoted.filter(|_| lang != Lang::Fi) else {
        return view! { <Marked words/> }.into_any();
    };
    view! {
        <Marked words=&words[..quoted.start]/>
        <span lang="fi"><Marked words=&words[quoted.clone()]/></span>
        <Marked words=&words[quoted.end..]/>
    }
    .into_any()
}
