//! What frames the session: opening, how to read, close.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::state::View;
use crate::survey::{Point, Survey, TableId};
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_room, use_survey, use_words};
use crate::views::link::ViewLink;
use crate::views::report::LinkOut;
use crate::views::workshop::bars::SplitBar;
use crate::views::workshop::save_buttons::SaveButtons;
use crate::workshop::{Key, Kind, Slide};

/// Shares of a bar that is none of the results: round, and unlike any of them.
const EXAMPLE: [u8; 4] = [50, 10, 20, 20];

/// What it is about, for how long, and what will be done.
#[component]
pub fn Opening() -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let agenda = use_presenter().agenda.get_untracked();
    let name = room.with_untracked(|room| room.get(Key::whole(Kind::Name)).map(str::to_owned));
    let session = text::session(lang, agenda.length.minutes(), agenda.statements.len());
    view! {
        {name.map(|name| view! { <p class="topic">{name}</p> })}
        <h1>{survey.title.get(lang)}</h1>
        <p class="large">{session}</p>
        <p class="large">{text::workshop(lang).opening}</p>
        <Credit/>
    }
}

/// Where the numbers are from, and that this is no publication of theirs.
#[component]
fn Credit() -> impl IntoView {
    let (survey, words) = (use_survey().survey, use_words());
    let unofficial = (!words.unofficial.is_empty()).then_some(words.unofficial);
    view! {
        <div class="credit">
            <p lang="fi">{format!("{} · {}", survey.source.name, survey.year)}</p>
            {unofficial.map(|note| view! { <p>{note}</p> })}
        </div>
    }
}

/// What a bar is, on one that is no result.
#[component]
pub fn Reading() -> impl IntoView {
    let lang = use_lang();
    let words = text::workshop(lang);
    let shares = Shares::published(&EXAMPLE);
    view! {
        <h1>{text::slide_kind(lang, Slide::Reading)}</h1>
        <SplitBar table=TableId::Adoption shares/>
        <p class="topic">{words.example}</p>
        <ul class="told">
            {words.reading.map(|each| view! { <li>{each}</li> }).collect_view()}
        </ul>
    }
}

/// Thanks, where to say what one thinks of it, and what to take home.
#[component]
pub fn Close() -> impl IntoView {
    let words = text::workshop(use_lang());
    let url = feedback(use_survey().survey).and_then(|point| point.url.clone());
    let feedback = url.map(|url| {
        view! { <p class="large"><LinkOut href=url>{words.feedback}</LinkOut></p> }
    });
    view! {
        <h1>{words.thanks}</h1>
        {feedback}
        <p class="offers large"><ViewLink view=View::Own/></p>
        <SaveButtons/>
    }
}

/// Where the source asks for feedback.
fn feedback(survey: &'static Survey) -> Option<&'static Point> {
    let report = survey.report.as_ref()?;
    let points = report.points().into_iter();
    points
        .map(|(.., point)| point)
        .find(|point| point.id == "feedback")
}
