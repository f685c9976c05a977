//! The slides, one kind a file or a few that belong together.

mod around;
mod beside;
mod guess;
mod hands;
mod map;
mod meaning;
mod reveal;
mod statement;
mod summary;
mod top;

use leptos::prelude::*;

use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::workshop::Slide;

/// A slide.
#[component]
pub fn SlideView(
    /// Which.
    slide: Slide,
) -> impl IntoView {
    let content = match slide {
        Slide::Opening => view! { <around::Opening/> }.into_any(),
        Slide::Reading => view! { <around::Reading/> }.into_any(),
        Slide::Alone(statement) => view! { <statement::Alone statement/> }.into_any(),
        Slide::Guess(statement) => view! { <guess::GuessSlide statement/> }.into_any(),
        Slide::Hands(statement) => view! { <hands::Hands statement/> }.into_any(),
        Slide::Reveal(statement) => view! { <reveal::Reveal statement/> }.into_any(),
        Slide::Beside(statement) => view! { <beside::Beside statement/> }.into_any(),
        Slide::Meaning(statement) => view! { <meaning::Meaning statement/> }.into_any(),
        Slide::Card(card) => view! { <statement::CardSlide card/> }.into_any(),
        Slide::Map => view! { <map::Map/> }.into_any(),
        Slide::Rank => view! { <hands::Rank/> }.into_any(),
        Slide::Top => view! { <top::Top/> }.into_any(),
        Slide::Summary => view! { <summary::Summary/> }.into_any(),
        Slide::Close => view! { <around::Close/> }.into_any(),
    };
    view! { <section class="slide" data-slide=slide.id()>{content}</section> }
}

/// The statement that a slide is about, above its headline.
#[component]
fn Topic(
    /// Its position.
    statement: usize,
) -> impl IntoView {
    let name = text::statement_name(use_lang(), use_survey().survey, statement);
    view! { <p class="topic">{name}</p> }
}
