//! The whole page: running, and as the static first view.

use leptos::prelude::*;

use super::chart::DistributionChart;
use super::headline::Headline;
use super::legend::Legend;
use super::masthead::Masthead;
use super::notice::Notice;
use super::page::{Page, page, renew};
use super::sources::Sources;
use super::survey;
use super::table::{DataTable, RunningTable};
use super::tables::Tables;
use super::tools::Tools;
use crate::browser::{address, page as document, screen};
use crate::chart::Theme;
use crate::state::{Action, Selection, link};
use crate::survey::{Lang, TableId};

/// The running app.
#[component]
pub fn App() -> impl IntoView {
    let survey = survey();
    let opened = link::parse(&address::opened_with(), survey);
    let page = Page::new(survey, opened.selection, screen::preferred());
    let ignored = RwSignal::new(opened.ignored);
    provide_context(page);
    screen::watch_preferred(move |now| renew(page.preferred, now));
    address::watch(move |fragment| {
        let asked = link::parse(&fragment, survey);
        ignored.set(asked.ignored);
        page.act(Action::Show(Box::new(asked.selection)));
    });
    Effect::new(move || page.read(|selection| reflect(page, selection)));
    view! {
        <Masthead />
        <Notice ignored />
        <main id="main" data-view=move || page.read(|s| s.view.id()) tabindex="-1">
            <Headline />
            <div class="bar">
                <Tables />
                <Tools />
            </div>
            <Legend />
            <DistributionChart />
            <RunningTable />
        </main>
        <Sources />
    }
}

/// The one effect that writes the address. An address that already asks for this selection, in
/// whatever spelling, stays as the reader typed it.
fn reflect(page: Page, selection: &Selection) {
    let survey = page.survey;
    let title = format!("{} – Murroskartta", survey.title.get(selection.lang));
    document::reflect(selection.lang, selection.look, &title);
    let fragment = link::print(selection, survey);
    address::keep(&fragment);
    if link::parse(&address::fragment(), survey).selection != *selection {
        address::write(&fragment, page.step());
    }
}

/// The static first view: the default selection, all three tables, no controls that would not work.
#[component]
pub fn StaticPage() -> impl IntoView {
    let survey = survey();
    provide_context(Page::new(
        survey,
        Selection::default_of(survey),
        Theme::Light,
    ));
    let page = page();
    let tables = TableId::ALL.map(|table| {
        let selection = page.read(|s| s.clone().apply(survey, &Action::ShowTable(table)));
        let lines = crate::analysis::all_lines(survey, &selection.query);
        view! { <DataTable table lang=Lang::default() lines=Signal::stored(lines) /> }
    });
    view! {
        <Masthead />
        <main id="main" data-view="distribution" class="still">
            <Headline />
            <div class="bar">
                <Tables />
                <Tools />
            </div>
            <Legend />
            {tables.into_iter().collect_view()}
        </main>
        <Sources />
    }
}
