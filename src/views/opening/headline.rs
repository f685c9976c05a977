//! The finding as the headline, and the line that says what is measured.

use leptos::prelude::*;

use crate::views::context::{use_lang, use_report, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::opening::help::HelpButton;
use crate::views::opening::sentences::Headline;
use crate::views::toolbar::base_flag::{BaseFlag, flagged};
use crate::views::toolbar::undo::Steps;

/// The finding, and the line under it.
#[component]
pub fn Opening() -> impl IntoView {
    let headline = use_headline();
    view! {
        <div class="opening">
            <h1 id="finding" tabindex="-1"><Text of=move || headline.finding()/></h1>
            <Counted/>
        </div>
    }
}

/// What is counted, of how many; at its end the reader's steps back and forth, and the help.
#[component]
fn Counted() -> impl IntoView {
    let headline = use_headline();
    let more = Signal::derive(move || headline.doubt().is_some() || !headline.keeps_all());
    // The number of respondents ends the sentence, where it follows.
    let measured = move || {
        let Headline {
            survey,
            selection,
            rows,
            ..
        } = headline;
        let measured = headline.measured();
        let ends_here = more.get() && flagged(survey, selection, &rows).is_none();
        let end = if ends_here && !measured.ends_with('.') {
            "."
        } else {
            ""
        };
        format!("{measured}{end}")
    };
    view! {
        <div class="counted-line">
            <p class="lead">
                <Text of=measured/>
                <BaseFlag followed=more/>
                " "
                <Text of=move || headline.doubt().unwrap_or_default().to_owned()/>
                " "
                <KeptCount/>
            </p>
            <span class="full"><Steps/></span>
            <HelpButton/>
        </div>
    }
}

/// How many statements or points the filter keeps, where it does not keep all.
#[component]
fn KeptCount() -> impl IntoView {
    let headline = use_headline();
    let keeps_all = move || headline.keeps_all();
    let said = move || headline.kept();
    view! {
        <span class="kept" class:unseen=keeps_all>
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
