//! What has become of the page, told to those who do not see it.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use crate::browser::page as document;
use crate::state::View;
use crate::views::context::{use_selection, use_words};
use crate::views::controls::Text;
use crate::views::link::VIEWS;
use crate::views::opening::headline::use_headline;

/// So long nothing has changed when it is told, in milliseconds: nobody hears of every letter of a search.
const SETTLED: u32 = 500;

/// What is told of as it changes: the view, and how much of how much is shown in it.
type Shown = (View, (usize, usize));

/// The view to which a link between the views has led, with its headline; in the same view, how much the
/// filter keeps. Where the focus has gone to the headline, that is read out already.
#[component]
pub fn Told() -> impl IntoView {
    let (view, words, headline) = (use_selection().view, use_words(), use_headline());
    let shown = Memo::new(move |_| (view.get(), headline.kept_of()));
    let said = RwSignal::new(String::new());
    let tell = move |before: Shown, now: Shown| {
        if before.0 == now.0 {
            said.set(headline.kept());
        } else if document::focus_is(VIEWS) {
            said.set(format!("{}. {}", words.view(now.0), headline.finding()));
        }
    };
    after_it_settles(shown, move |before, now| untrack(|| tell(before, now)));
    view! { <p class="unseen" role="status" id="told"><Text of=said/></p> }
}

/// Calls `tell` with what was shown and what is, when that is another and has not changed for a while.
fn after_it_settles(shown: Memo<Shown>, tell: impl Fn(Shown, Shown) + Copy + 'static) {
    let told = StoredValue::new(None);
    let waiting = StoredValue::new_local(None);
    Effect::new(move || {
        let now = shown.get();
        let before = told.get_value().unwrap_or(now);
        told.set_value(Some(before));
        let settled = move || {
            told.set_value(Some(now));
            if before != now {
                tell(before, now);
            }
        };
        waiting.set_value(Some(Timeout::new(SETTLED, settled)));
    });
    on_cleanup(move || waiting.set_value(None));
}
