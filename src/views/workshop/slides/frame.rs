//! The frame that all slides share: the head line, the title, and the foot.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{Presenter, Shown, use_lang, use_presenter, use_room, use_survey};
use crate::views::controls::Text;
use crate::workshop::{Key, Kind, Place, Slide, Step, steps};

/// With more letters than these a title is set smaller, so that it leaves the body its room.
const LONG_TITLE: usize = 60;
/// And with more than these smaller again.
const LONGER_TITLE: usize = 100;
/// With more than these, where something stands at its right.
const LONG_BESIDE: usize = 40;

/// What the slide is about, and at the right the steps that are taken with a statement.
#[component]
pub fn Head(
    /// The slide in its part of the session.
    place: Place,
) -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let name = || room.with_untracked(|room| room.get(Key::whole(Kind::Name)).map(str::to_owned));
    let topic = match place.slide {
        // There the survey's title stands large.
        Slide::Opening => name().unwrap_or_default(),
        _ => text::slide_topic(lang, survey, &place),
    };
    view! {
        <header class="headline">
            <p class="topic">{topic}</p>
            <Steps place/>
        </header>
    }
}

/// The steps that this session takes with a statement, the one that the slide is about marked.
#[component]
fn Steps(place: Place) -> impl IntoView {
    let slides = use_presenter().slides;
    let names = text::workshop(use_lang()).steps;
    let steps = slides.with_untracked(|slides| steps(slides, place.part));
    let item = |step: Step| {
        let current = (place.slide.step() == Some(step)).then_some("step");
        view! { <li aria-current=current>{names[step as usize]}</li> }
    };
    // One step alone tells nothing.
    (steps.len() > 1).then(
        || view! { <ol class="steps-taken">{steps.into_iter().map(item).collect_view()}</ol> },
    )
}

/// The title of a slide, at the same place on each.
#[component]
pub fn Title(
    /// What it says.
    #[prop(into)]
    text: String,
    /// What more must be known, in a line under it.
    #[prop(optional, into)]
    note: Option<String>,
    /// What stands at the right of it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let long = if children.is_some() {
        LONG_BESIDE
    } else {
        LONG_TITLE
    };
    let class = match text.chars().count() {
        letters if letters <= long => None,
        ..=LONGER_TITLE => Some("long"),
        _ => Some("longer"),
    };
    view! {
        <div class="titled">
            <h1 class=class>{text}</h1>
            {children.map(|children| children())}
            {note.map(|note| view! { <p class="beneath">{note}</p> })}
        </div>
    }
}

/// Where the numbers are from, which slide it is, and how far the session has come.
#[component]
pub fn Foot() -> impl IntoView {
    let (survey, presenter) = (use_survey().survey, use_presenter());
    // The name of a series; what the issue is called stands on the first slide.
    let series = text::source_brief(survey);
    let progress = move || {
        let percent = presenter.shown.get().map_or(0, |shown| percent(&shown));
        format!("progress w{percent}")
    };
    view! {
        <p class="series" lang=survey.original().code()>{format!("{series}, {}", text::years(survey))}</p>
        <span class="at"><Text of=move || position(presenter)/></span>
        <i class=progress aria-hidden="true"></i>
    }
}

/// How much of the session has been shown.
const fn percent(shown: &Shown) -> usize {
    shown.number * 100 / shown.count
}

/// Which slide of how many is shown, or the number that is being typed.
fn position(presenter: Presenter) -> String {
    let typed = presenter.state.read().typed.clone();
    if !typed.is_empty() {
        return format!("→ {typed}");
    }
    let shown = presenter.shown.get();
    shown.map_or_else(String::new, |shown| {
        format!("{}/{}", shown.number, shown.count)
    })
}
