//! The whole page as the static first view.

use leptos::prelude::*;

use crate::analysis::default_among;
use crate::state::Selection;
use crate::survey::Survey;
use crate::views::context::{Contexts, SurveyContext, Viewport, use_rows};
use crate::views::distribution::shares::SharesTable;
use crate::views::distribution::static_chart::StaticChart;
use crate::views::opening::findings::Findings;
use crate::views::opening::headline::Opening;
use crate::views::report::Report;
use crate::views::shell::masthead::Masthead;
use crate::views::shell::source::Sources;
use crate::views::toolbar::Toolbar;
use crate::views::toolbar::legend::Legends;

/// The static first view: the default selection with its chart where the running page has it, and all tables.
#[component]
pub fn StaticPage(
    /// The surveys that the page carries; at least one.
    surveys: &'static [Survey],
) -> impl IntoView {
    let survey = default_among(surveys);
    let context = SurveyContext::new(survey, surveys, None, true);
    Contexts::new(context, Selection::default_of(survey), Viewport::unknown()).provide();
    let rows = use_rows();
    let tables = survey.table_ids().map(|table| {
        let of_table = Memo::new(move |_| rows.of_table(table));
        view! { <SharesTable table rows=of_table/> }
    });
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
