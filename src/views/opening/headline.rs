//! The finding as the headline, and the line that says what is measured.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::context::{use_lang, use_report, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::opening::findings::Findings;
use crate::views::opening::help::HelpButton;
use crate::views::opening::sentences::Headline;
use crate::views::toolbar::base_flag::BaseFlag;
use crate::views::toolbar::tools::kept_of;
use crate::views::toolbar::undo::Steps;

/// Title of the survey, finding, and lead; beside them what else is worth saying.
#[component]
pub fn Opening() -> impl IntoView {
    view! {
        <div class="opening">
            <div>
                <Kicker/>
                <Finding/>
            </div>
            <Findings/>
        </div>
    }
}

/// The survey by its title and year, undo and redo, and the way to the help.
#[component]
fn Kicker() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    view! {
        <div class="kicker">
            <p>{format!("{} · {}", survey.title.get(lang), survey.year)}</p>
            <span class="full"><Steps/></span>
            <HelpButton/>
        </div>
    }
}

/// The finding and the line under it.
#[component]
fn Finding() -> impl IntoView {
    let headline = use_headline();
    view! {
        <h1 id="finding"><Text of=move || headline.finding()/></h1>
        <p class="lead">
            <Text of=move || headline.lead()/>
            " "
            <BaseFlag/>
            " "
            <KeptCount/>
        </p>
    }
}

/// How many statements or points the filter keeps, where it does not keep all.
#[component]
fn KeptCount() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let (report, lang) = (use_report(), use_lang());
    let kept_of = move || kept_of(survey, selection, &rows, report);
    let keeps_all = move || {
        let (kept, of) = kept_of();
        kept == of
    };
    let said = move || {
        let (kept, of) = kept_of();
        match selection.view.get() {
            View::Report => text::kept_points(lang, kept, of),
            _ => text::kept(lang, kept, of),
        }
    };
    view! {
        <span class="kept" class:unseen=keeps_all role="status">
            <Text of=said/>
        </span>
    }
}

/// What the headline is made of, where a part of the page is made.
pub fn use_headline() -> Headline {
    Headline {
        lang: use_lang(),
        survey: use_survey(),
        selection: use_selection(),
        rows: use_rows(),
        report: use_report(),
    }
}
