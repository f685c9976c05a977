//! The whole page, running.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::browser::{address, page as document, store};
use crate::chart::colour_sheet;
use crate::state::{Selection, View};
use crate::survey::{Survey, surveys};
use crate::text::words_of;
use crate::views::accessibility::AccessibilityStatement;
use crate::views::context::{
    InEachSurvey, LongLived, OpenSurveys, Seen, SelectionContext, SurveyContext, Viewport,
    use_filter_panel, use_place, use_selection, use_viewport,
};
use crate::views::figure::chart::Chart;
use crate::views::figure::numbers::Numbers;
use crate::views::make::MakePage;
use crate::views::make::switch::DraftSwitch;
use crate::views::method::Method;
use crate::views::opening::findings::Findings;
use crate::views::opening::headline::Opening;
use crate::views::opening::help::{FirstVisitHint, HelpPanel};
use crate::views::own::OwnWorkplace;
use crate::views::own::bringing::DIALOG;
use crate::views::own::switch::OwnTableSwitch;
use crate::views::report::Report;
use crate::views::shell::masthead::{InEachLanguage, Masthead};
use crate::views::shell::notice::Notice;
use crate::views::shell::saved_copy::SavedCopy;
use crate::views::shell::source::Sources;
use crate::views::shell::survey_picker::SurveyPicker;
use crate::views::shell::told::Told;
use crate::views::statement::facts::{Facts, PublishedWording};
use crate::views::toolbar::active::ActiveFilters;
use crate::views::toolbar::filter_dialog::FilterDialog;
use crate::views::toolbar::legend::Legends;
use crate::views::toolbar::phone_bar::PhoneBar;
use crate::views::toolbar::tools::PANEL;
use crate::views::toolbar::{Toolbar, undo};
use crate::views::workshop::{self, Workshop};

/// The running app.
#[component]
pub fn App(
    /// What the reader sees below the chart before it runs.
    #[prop(optional)]
    seen: Seen,
) -> impl IntoView {
    let viewport = Viewport::follow(seen);
    let (open, ignored) = OpenSurveys::new(&address::opened_with(), viewport);
    provide_context(open);
    let ignored = LongLived::signal(ignored);
    watch(open, ignored);
    Effect::new(move || adopt_colours(open));
    Effect::new(move || {
        let shown = open.shown();
        shown
            .selection
            .with(|s| write_address(shown.survey, shown.selection, s));
    });
    view! {
        <InEachSurvey>
            <Masthead/>
        </InEachSurvey>
        <SurveyPicker/>
        <OwnTableSwitch/>
        <DraftSwitch/>
        <InEachSurvey>
            <Contents ignored/>
        </InEachSurvey>
    }
}

/// The colours of what the reader brought along and is making, where that is anything; those of the page's surveys, which a
/// page that was made by another one has adopted, stay.
fn adopt_colours(open: OpenSurveys) {
    let own = open.own.with(|own| own.surveys).map(|[own, _]| own);
    let draft = open.preview.get();
    if own.is_some() || draft.is_some() {
        let own = own.into_iter().chain(draft);
        document::adopt_style(&colour_sheet(own.chain(surveys())));
    }
}

/// Hears of keys, of other pages' writing, of the reader's leaving, and of addresses.
fn watch(surveys: OpenSurveys, ignored: LongLived<RwSignal<Vec<String>>>) {
    document::watch_keys(move |event| {
        let shown = surveys.shown_now();
        // Behind the dialog of a table no key is heard.
        !document::is_dialog_open(DIALOG)
            && (workshop::handle_key(shown.presenter, shown.room, event)
                || on_undo_key(surveys, event))
    });
    store::watch(move || surveys.reread());
    document::watch_leaving(move || surveys.draft.write_down());
    document::ask_before_leaving(move || surveys.is_unsaved());
    address::watch(move |fragment| {
        if stays(surveys) {
            return;
        }
        ignored.set(surveys.show(&fragment));
        if let Some(place) = address::kept_place() {
            document::to_place(place);
        }
        // Where the address names a section, its heading has the focus.
        let names_section = surveys.shown_now().selection.with(|s| s.chapter.is_some());
        if let Some(focus) = address::kept_focus().filter(|_| !names_section) {
            document::focus_place(focus);
        }
    });
}

/// Undo and redo are of the survey that is being made where that is done, and elsewhere of what is selected.
fn on_undo_key(open: OpenSurveys, event: &KeyboardEvent) -> bool {
    let (selection, draft) = (open.shown_now().selection, open.draft);
    if selection.view.get_untracked() == View::Make {
        undo::on_undo_key(event, || draft.undo(), || draft.redo())
    } else {
        undo::on_undo_key(event, || selection.undo(), || selection.redo())
    }
}

/// The way back first takes away what lies over the page, which stays as it is; whether it did.
fn stays(surveys: OpenSurveys) -> bool {
    let shown = surveys.shown_now();
    let lay_over =
        document::close_dialog(DIALOG) || document::lies_over(PANEL) && shown.filter_panel.close();
    if lay_over {
        address::stay(&untrack(|| {
            shown.selection.with(|s| shown.survey.fragment(s))
        }));
    }
    lay_over
}

/// All but the head: made anew when the language changes, so that its words need not be followed.
#[component]
fn Contents(
    /// What an address asked for in vain.
    ignored: LongLived<RwSignal<Vec<String>>>,
) -> impl IntoView {
    let selection = use_selection();
    view! {
        <InEachLanguage lang=selection.lang>
            <SavedCopy/>
            <Notice ignored/>
            <Told/>
            <Main/>
            <Sources/>
        </InEachLanguage>
    }
}

/// The view that is asked for.
#[component]
fn Main() -> impl IntoView {
    let view = use_selection().view;
    view! {
        <main id="main" data-view=move || view.get().id() tabindex="-1">
            <Show when=move || view.get().explores()>
                <Explored/>
            </Show>
            <Show when=move || view.get() == View::Workshop>
                <Workshop/>
            </Show>
            <Show when=move || view.get() == View::Own>
                <OwnWorkplace/>
            </Show>
            <Show when=move || view.get() == View::Make>
                <MakePage/>
            </Show>
            <AccessibilityStatement/>
        </main>
    }
}

/// What the views of the survey share, and each its own.
#[component]
fn Explored() -> impl IntoView {
    let (view, viewport) = (use_selection().view, use_viewport());
    let (panel, place) = (use_filter_panel(), use_place());
    let panelled =
        move || panel.0.get() && !place.get().lies_over() && view.get() != View::Statement;
    view! {
        <Opening/>
        <Show when=move || view.get() == View::Statement><PublishedWording/></Show>
        <HelpPanel/>
        <Toolbar/>
        <Legends/>
        <PhoneBar/>
        <div class="beside" class:panelled=panelled>
            <div class="shown" id="shown" tabindex="-1">
                <ActiveFilters/>
                <Show when=move || view.get().has_chart()><Chart/></Show>
                <FirstVisitHint/>
                <Show when=move || viewport.has_findings()><Findings/></Show>
                <Show when=move || view.get() == View::Statement><Facts/></Show>
                <Show when=move || view.get() == View::Report><Report/></Show>
                <Method/>
                <Show when=move || viewport.has_numbers()><Numbers/></Show>
            </div>
            <Show when=move || view.get() != View::Statement><FilterDialog/></Show>
        </div>
    }
}

/// Writes the address. One that already asks for this selection, in whatever spelling, stays as the reader typed it.
fn write_address(survey: SurveyContext, context: SelectionContext, selection: &Selection) {
    document::reflect(selection, &title(survey.survey, selection));
    let fragment = survey.fragment(selection);
    address::keep(&fragment);
    let there = address::fragment();
    if survey.parse(&there).selection != *selection || !survey.is_asked_for(&there) {
        address::write(fragment, context.step());
    }
}

/// What windows, tabs and the browser's history call the page: its view, and the statement in it.
fn title(survey: &Survey, selection: &Selection) -> String {
    let lang = selection.lang;
    let survey_title = survey.title.get(lang);
    let view = words_of(lang, survey).view(selection.view);
    match (selection.view, selection.focus) {
        (View::Distribution, _) => format!("{survey_title} – Murroskartta"),
        (View::Statement, Some(statement)) => {
            let statement = &survey.statements[statement];
            let (number, name) = (statement.number, statement.short.get(lang));
            format!("{number}. {name} – Murroskartta")
        }
        _ => format!("{view}: {survey_title} – Murroskartta"),
    }
}
