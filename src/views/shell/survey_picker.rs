//! The choice of the survey: of the description, and of its round.

use leptos::prelude::*;

use crate::analysis::{latest, rounds_of, series};
use crate::survey::{Lang, surveys};
use crate::text;
use crate::views::context::use_open_surveys;
use crate::views::controls::Select;
use crate::views::shell::masthead::InEachLanguage;

/// The choice, where there is one, and what must be known of the survey before anything else. It stays
/// while another survey is shown, and with it the focus.
#[component]
pub fn SurveyPicker() -> impl IntoView {
    let lang = use_open_surveys().lang;
    view! {
        <InEachLanguage lang>
            <Choices lang=lang.get_untracked()/>
        </InEachLanguage>
    }
}

/// The notices alone, where there is one survey.
#[component]
fn Choices(lang: Lang) -> impl IntoView {
    if surveys().len() < 2 {
        return view! { <Notices lang/> }.into_any();
    }
    view! {
        <nav class="surveys" aria-label=text::surveys(lang, surveys()).label>
            <SeriesSelect lang/>
            <RoundSelect lang/>
            <Notices lang/>
        </nav>
    }
    .into_any()
}

/// What must be known of the surveys whose numbers are shown.
#[component]
fn Notices(lang: Lang) -> impl IntoView {
    let open = use_open_surveys();
    let notices = move || {
        let notices = open.shown().notices().into_iter();
        notices.map(|notice| notice.get(lang)).collect::<Vec<_>>()
    };
    view! {
        <For each=notices key=|&notice| notice let:notice>
            <p class="invented">{notice}</p>
        </For>
    }
}

/// One option a series, by the name of its latest round; nothing where there is one series.
#[component]
fn SeriesSelect(lang: Lang) -> impl IntoView {
    let open = use_open_surveys();
    let all = series(surveys());
    let title = |id: &'static str| {
        let latest = latest(surveys(), id);
        latest.map_or(id, |survey| survey.title.get(lang))
    };
    let options: Vec<_> = all
        .iter()
        .map(|&id| (id.into(), title(id).into()))
        .collect();
    let words = text::surveys(lang, surveys());
    let go = move |id: String| {
        if let Some(survey) = latest(surveys(), &id) {
            open.go(survey);
        }
    };
    (all.len() > 1).then(|| {
        view! {
            <Select
                class="any"
                control="survey"
                label=words.survey
                label_shown=true
                value=move || open.shown().survey.survey.series.clone()
                on_change=go
                options
            />
        }
    })
}

/// One option a round of the series that is shown, the latest first; nothing where there is one.
#[component]
fn RoundSelect(lang: Lang) -> impl IntoView {
    let open = use_open_surveys();
    let series = Memo::new(move |_| open.shown().survey.survey.series.clone());
    let options = Memo::new(move |_| {
        let rounds = rounds_of(surveys(), &series.read());
        let years = rounds.iter().rev().map(|round| round.year.to_string());
        years.map(|year| (year.clone(), year)).collect::<Vec<_>>()
    });
    let words = text::surveys(lang, surveys());
    let has_several = move || options.read().len() > 1;
    let go = move |year: String| {
        let mut rounds = rounds_of(surveys(), &series.read_untracked()).into_iter();
        if let Some(survey) = rounds.find(|round| round.year.to_string() == year) {
            open.go(survey);
        }
    };
    view! {
        <Show when=has_several>
            <Select
                class="cut"
                control="round"
                label=words.round
                label_shown=true
                value=move || open.shown().survey.survey.year.to_string()
                on_change=go
                options
            />
        </Show>
    }
}
