//! The facilitator's guide, to be printed.

use leptos::prelude::*;

use crate::browser::print;
use crate::survey::{Lang, Report, Survey};
use crate::text;
use crate::views::context::{Presenter, use_lang, use_presenter, use_survey};
use crate::views::controls::Button;
use crate::views::workshop::notes::{SlideNotes, list_sums};
use crate::workshop::{Item, Part, Slide, deck};

/// A part of the session, as the guide has it.
#[derive(Clone, PartialEq, Eq, Hash)]
struct GuidePart {
    part: Part,
    minutes: u16,
    /// The sums of its statement.
    numbers: Option<String>,
    /// Its slides with their numbers.
    slides: Vec<(usize, Slide)>,
}

/// Every part with its minutes, its numbers, and what is said and asked on each slide.
#[component]
pub fn Guide() -> impl IntoView {
    let (survey, presenter, lang) = (use_survey().survey, use_presenter(), use_lang());
    let words = text::workshop(lang);
    let parts = Memo::new(move |_| parts(presenter, survey, lang));
    view! {
        <details class="guide" id="guide">
            <summary>{words.guide}</summary>
            <p class="offers">
                <Button class="print" on_press=|()| print::print()>{words.print}</Button>
            </p>
            <For each=move || parts.get() key=Clone::clone let(part)>
                <PartGuide part/>
            </For>
        </details>
    }
}

/// The parts that are not left out.
fn parts(presenter: Presenter, survey: &Survey, lang: Lang) -> Vec<GuidePart> {
    let agenda = presenter.agenda.read();
    let items = agenda.items.iter().filter(|item| item.minutes > 0);
    items
        .map(|item| part(presenter, survey, lang, item))
        .collect()
}

fn part(presenter: Presenter, survey: &Survey, lang: Lang, item: &Item) -> GuidePart {
    // The summary too: there will be something to sum up.
    let slides = presenter.agenda.with(deck);
    let numbered = slides.iter().zip(1..);
    let numbered = numbered.filter(|(place, _)| place.part == item.part);
    GuidePart {
        part: item.part,
        minutes: item.minutes,
        numbers: match item.part {
            Part::Statement(at) => Some(list_sums(presenter, survey, lang, at)),
            _ => None,
        },
        slides: numbered
            .map(|(place, number)| (number, place.slide))
            .collect(),
    }
}

#[component]
fn PartGuide(part: GuidePart) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let minutes = format!("{}\u{a0}{}", part.minutes, text::workshop(lang).min);
    let slides = part.slides.into_iter();
    let slides = slides.map(|(number, slide)| view! { <SlideGuide number slide/> });
    view! {
        <section>
            <h3>{text::part_name(lang, survey, part.part)}" "<small>{minutes}</small></h3>
            {part.numbers.map(|numbers| view! { <p>{numbers}</p> })}
            <ol>{slides.collect_view()}</ol>
        </section>
    }
}

#[component]
fn SlideGuide(number: usize, slide: Slide) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let kind = text::slide_kind(lang, survey, slide);
    let question = question(survey, lang, slide);
    view! {
        <li>
            <h4>{format!("{number}. {kind}")}</h4>
            {question.map(|question| view! { <p class="asked">{question}</p> })}
            <SlideNotes slide/>
        </li>
    }
}

/// The question of a card.
fn question(survey: &'static Survey, lang: Lang, slide: Slide) -> Option<&'static str> {
    let Slide::Card(card) = slide else {
        return None;
    };
    let cards = survey.report.as_ref().map(Report::cards)?;
    cards.get(card).map(|card| card.question.get(lang))
}
