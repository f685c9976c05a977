//! A point: what it says, where more can be read, and the statements that it is about.

use leptos::prelude::*;

use crate::survey::{Localized, PartKind, Point};
use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::views::link::TableLink;
use crate::views::report::figure::Number;
use crate::views::report::marked::Marked;
use crate::views::report::more::More;
use crate::views::report::trio::StatementWithSums;

/// What a point says.
#[component]
pub fn PointText(
    /// The kind of part that it stands in.
    kind: PartKind,
    /// The point.
    point: &'static Point,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    if let Some(figure) = &point.figure {
        return view! { <Number figure words=&point.text/> }.into_any();
    }
    if kind == PartKind::Examples {
        return view! { <More point named=true/> }.into_any();
    }
    let chart = point.table.map(|table| {
        let title = text::table_title(lang, survey, table);
        view! { " " <TableLink table>{title}</TableLink> }
    });
    let link = point.url.is_some().then(|| view! { <More point/> });
    view! { <p><Quoting text=&point.text/>{chart}{link}</p> }.into_any()
}

/// The statements that a point is about. Before the page runs, nothing leads to a statement.
#[component]
pub fn AboutStatements(
    /// The point.
    point: &'static Point,
) -> impl IntoView {
    let is_static = use_survey().is_static;
    let statements = point.statements.iter().filter(|_| !is_static);
    let about = statements.map(|&at| {
        view! { <p class="about"><StatementWithSums statement=at.into()/></p> }
    });
    about.collect_view()
}

/// Words, of which those are said to be in the original language that another language quotes so.
#[component]
fn Quoting(text: &'static Localized) -> impl IntoView {
    let (lang, original) = (use_lang(), use_survey().survey.original());
    let words = text.get(lang);
    let quoted = text::quoted_original(words, text.get(original)).filter(|_| lang != original);
    let Some(quoted) = quoted else {
        return view! { <Marked words/> }.into_any();
    };
    view! {
        <Marked words=&words[..quoted.start]/>
        <span lang=original.code()><Marked words=&words[quoted.clone()]/></span>
        <Marked words=&words[quoted.end..]/>
    }
    .into_any()
}
