//! The whole page as the static first view.

use leptos::prelude::*;

use crate::analysis::default_among;
use crate::state::Selection;
use crate::survey::{Survey, TableId};
use crate::text;
use crate::views::context::{Contexts, SurveyContext, Viewport, use_lang, use_rows};
use crate::views::distribution::shares::SharesTable;
use crate::views::distribution::static_chart::StaticChart;
use crate::views::opening::findings::Findings;
use crate::views::opening::headline::Opening;
use crate::views::report::Report;
use crate::views::shell::masthead::Masthead;
use crate::views::shell::source::Sources;
use crate::views::toolbar::Toolbar;
use crate::views::toolbar::legend::Legends;

/// The static first view: the default selection with its chart where the running page has it, and all tables, each with
/// as many rows as a page of them has in the running page.
#[component]
pub fn StaticPage(
    /// The surveys that the page carries; at least one.
    surveys: &'static [Survey],
) -> impl IntoView {
    let survey = default_among(surveys);
    let context = SurveyContext::new(survey, surveys, None, true);
    Contexts::new(context, Selection::default_of(survey), Viewport::unknown()).provide();
    let tables = survey.table_ids().map(|table| view! { <FirstRows table/> });
    view! {
        <Masthead/>
        <main id="main" data-view="distribution" class="still">
            <Opening/>
            <Toolbar/>
            <Legends/>
            <StaticChart/>
            <Findings/>
            <div class="below">{tables.collect_view()} <Report/></div>
        </main>
        <Sources/>
    }
}

/// The first rows of a table, and how to see the others where there are more.
#[component]
fn FirstRows(table: TableId) -> impl IntoView {
    let (rows, lang) = (use_rows(), use_lang());
    let (first, all) = untrack(|| rows.first_page_of(table));
    let more = (first.len() < all).then(|| {
        view! { <p class="note">{text::first_rows(lang, first.len(), all)}</p> }
    });
    view! {
        <SharesTable table rows=Signal::stored(first)/>
        {more}
    }
}
