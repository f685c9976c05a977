//! The slides, one kind a file or a few that belong together.

mod around;
mod beside;
mod frame;
mod guess;
mod hands;
mod map;
mod meaning;
mod page_code;
mod reveal;
mod split_bar;
mod statement;
mod summary;
mod top;

use leptos::prelude::*;

use crate::workshop::{Place, Slide};

pub use frame::Foot;

/// A slide, in the frame that all share.
#[component]
pub fn SlideView(
    /// The slide in its part of the session.
    place: Place,
) -> impl IntoView {
    let content = match place.slide {
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
    view! {
        <section class="slide" data-slide=place.slide.id()>
            <frame::Head place/>
            {content}
        </section>
    }
}
