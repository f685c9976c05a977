//! The most significant, as the room and as the respondents have it.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{use_lang, use_room, use_survey};
use crate::workshop::{Slide, largest_first};

/// Two lists side by side, of as many statements.
#[component]
pub fn Top() -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let words = text::workshop(lang);
    let theirs = survey.top.iter().map(|&at| (usize::from(at), None));
    let votes = room.with_untracked(|room| room.top(survey));
    let ours = ranked(&votes, survey.top.len()).into_iter();
    let ours: Vec<_> = ours.map(|at| (at, Some(votes[at]))).collect();
    let any = !ours.is_empty();
    view! {
        <h1>{text::slide_kind(lang, Slide::Top)}</h1>
        <div class="lists">
            {any.then(|| view! { <Ranking name=words.our_top statements=ours/> })}
            <Ranking name=words.their_top statements=theirs.collect()/>
        </div>
    }
}

/// Statements in their order, with their votes where those are known.
#[component]
fn Ranking(name: &'static str, statements: Vec<(usize, Option<u16>)>) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let item = |(at, votes): (usize, Option<u16>)| {
        let votes = votes.map(|votes| text::votes(lang, votes));
        view! {
            <li>
                {survey.statements[at].short.get(lang)}
                {votes.map(|votes| view! { <small>{votes}</small> })}
            </li>
        }
    };
    view! {
        <div>
            <h2>{name}</h2>
            <ol>{statements.into_iter().map(item).collect_view()}</ol>
        </div>
    }
}

/// The statements with the most votes, at most so many; those without any are left out.
pub fn ranked(votes: &[u16], most: usize) -> Vec<usize> {
    let chosen = (0..votes.len()).filter(|&at| votes[at] > 0);
    let mut ranked = largest_first(chosen.collect(), votes);
    ranked.truncate(most);
    ranked
}
