//! What frames the session: opening, how to read, close.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::{Lang, Percent, Point, Survey};
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_room, use_survey};
use crate::views::controls::other_lang;
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::slides::page_code::PageCode;
use crate::views::workshop::slides::split_bar::SplitBar;
use crate::workshop::{Kind, Room, Slide};

/// With more letters than these the survey's title is set smaller, so that what is under it has its room.
const LENGTHY: usize = 45;

/// Shares of a bar that is none of the results, of that many answers: round, and unlike any of them.
fn example(answers: usize) -> Vec<Option<Percent>> {
    const OF_FOUR: [i16; 4] = [50, 10, 20, 20];
    if answers == OF_FOUR.len() {
        return OF_FOUR.map(|share| Some(Percent::whole(share))).into();
    }
    let each = 100 / answers.max(1) / 5 * 5;
    let rest = answers.saturating_sub(1);
    let first = 100 - each * rest;
    let all = std::iter::once(first).chain(std::iter::repeat_n(each, rest));
    all.map(|share| Some(Percent::whole(share as i16)))
        .collect()
}

/// What it is about, for how long, and what will be done.
#[component]
pub fn Opening() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let agenda = use_presenter().agenda.get_untracked();
    let title = survey.title.get(lang);
    let session = text::session(lang, agenda.length.minutes(), agenda.statements.len());
    let phases = text::workshop(lang)
        .phases
        .map(|phase| view! { <li>{phase}</li> });
    view! {
        <div class="body middle">
            <h1
                class=(title.chars().count() > LENGTHY).then_some("lengthy")
                lang=other_lang(lang, &survey.title)
            >
                {title}
            </h1>
            <p class="session">{session}</p>
            <ol class="phases">{phases.collect_view()}</ol>
            <Credit/>
        </div>
    }
}

/// That this is no publication of those who asked, whom the foot names.
#[component]
fn Credit() -> impl IntoView {
    let unofficial = text::unofficial(use_lang(), use_survey().survey);
    (!unofficial.is_empty()).then(|| view! { <p class="credit">{unofficial}</p> })
}

/// What a bar is, on one that is no result.
#[component]
pub fn Reading() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let words = text::workshop(lang);
    let table = survey.adoption();
    let shares = Shares::published(&example(survey.scale_of(table).opinions()));
    view! {
        <Title text=text::slide_kind(lang, survey, Slide::Reading) note=words.example/>
        <div class="body">
            <SplitBar table shares bracket=true/>
            <ul class="told">
                {text::reading(lang, survey).map(|each| view! { <li>{each}</li> }).collect_view()}
            </ul>
        </div>
    }
}

/// Thanks, what the room gave, and where to go on: addresses are written out, as nobody in the room can press one.
#[component]
pub fn Close() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let words = text::workshop(lang);
    let feedback_of = text::feedback(lang, survey);
    let url = feedback(survey).and_then(|point| point.url.clone());
    let feedback = url.map(|url| {
        let brief = url
            .trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned();
        view! {
            <p class="feedback-at">
                {feedback_of}": "
                <b>{breaking(&brief)}</b>
            </p>
        }
    });
    let given = use_room().with_untracked(|room| given(lang, room));
    view! {
        <Title text=words.thanks/>
        <div class="body">
            {given.map(|given| view! { <p class="given">{given}</p> })}
            {feedback}
            <PageCode/>
        </div>
    }
}

/// An address in the parts after which it may go on on another line.
fn breaking(address: &str) -> impl IntoView + use<> {
    let parts = address.split_inclusive('/').map(str::to_owned);
    let parts = parts.map(|part| view! { <span>{part}</span> });
    parts.collect_view()
}

/// Says how many there were.
type Name = fn(Lang, u16) -> String;

/// How many hands, guesses and votes there were; nothing where there were none.
fn given(lang: Lang, room: &Room) -> Option<String> {
    let entries = || room.entries().iter();
    let sum = |kind| {
        let of_kind = entries().filter(|entry| entry.key.kind == kind);
        of_kind.map(|entry| room.count(entry.key)).sum()
    };
    let guesses = entries().filter(|entry| entry.key.kind == Kind::Guess);
    let counts: [(u16, Name); 3] = [
        (sum(Kind::Hands), text::hands),
        (guesses.count() as u16, text::guesses),
        (sum(Kind::Top), text::votes),
    ];
    let given = counts.iter().filter(|(count, _)| *count > 0);
    let given: Vec<_> = given.map(|(count, name)| name(lang, *count)).collect();
    (!given.is_empty()).then(|| given.join(", "))
}

/// Where the source asks for feedback.
fn feedback(survey: &'static Survey) -> Option<&'static Point> {
    let report = survey.report.as_ref()?;
    let points = report.points().into_iter();
    points
        .map(|(.., point)| point)
        .find(|point| point.id == "feedback")
}
