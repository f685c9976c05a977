//! The whole page as the static first view.

use leptos::prelude::*;

use crate::analysis::default_among;
use crate::state::Selection;
use crate::survey::{TableId, surveys};
use crate::views::context::{Contexts, SurveyContext, Viewport, use_rows};
use crate::views::distribution::shares::SharesTable;
use crate::views::opening::headline::Opening;
use crate::views::opening::help::HelpPanel;
use crate::views::report::Report;
use crate::views::shell::masthead::Masthead;
use crate::views::shell::source::Sources;
use crate::views::toolbar::Toolbar;
use crate::views::toolbar::legend::Legends;

/// The static first view: the default selection, all three tables, no controls that would not work.
#[component]
pub fn StaticPage() -> impl IntoView {
    let survey = default_among(surveys());
    let context = SurveyContext::new(survey, None, true);
    Contexts::new(context, Selection::default_of(survey), Viewport::follow()).provide();
    let rows = use_rows();
    let tables = TableId::ALL.map(|table| {
        let of_table = Memo::new(move |_| rows.of_table(table));
        view! { <SharesTable table rows=of_table/> }
    });
    view! {
        <Masthead/>
        <main id="main" data-view="distribution" class="still">
            <Opening/>
            <HelpPanel/>
            <Toolbar/>
            <Legends/>
            {tables.collect_view()}
            <Report/>
        </main>
        <Sources/>
    }
}
