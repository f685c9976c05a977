//! The most significant, as the room and as the respondents have it.

use leptos::prelude::*;

use crate::text;
use crate::views::context::{use_lang, use_room, use_survey};
use crate::views::controls::SurveyText;
use crate::views::workshop::slides::frame::Title;
use crate::workshop::{Slide, largest_first};

/// Two lists of as many statements, joined by lines where the same is in both; without votes the respondents' alone.
#[component]
pub fn Top() -> impl IntoView {
    let (survey, lang, room) = (use_survey().survey, use_lang(), use_room());
    let words = text::workshop(lang);
    let theirs: Vec<_> = survey.top.iter().map(|&at| usize::from(at)).collect();
    let votes = room.with_untracked(|room| room.top(survey));
    let ours = ranked(&votes, theirs.len());
    let counted = ours.iter().map(|&at| (at, Some(votes[at]))).collect();
    let listed = theirs.iter().map(|&at| (at, None)).collect();
    let rows = theirs.len();
    let alone = ours.is_empty();
    view! {
        <Title text=text::slide_kind(lang, survey, Slide::Top)/>
        <div class="body">
            <div class="lists" class:alone=alone style=("--rows", rows.to_string())>
                {(!alone)
                    .then(|| {
                        view! {
                            <Ranking name=words.our_top statements=counted/>
                            <Lines ours theirs/>
                        }
                    })}
                <Ranking name=words.their_top statements=listed/>
            </div>
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
                <span class="what"><SurveyText of=&survey.statements[at].short/></span>
                {votes.map(|votes| view! { <small>{votes}</small> })}
            </li>
        }
    };
    view! {
        <div class="ranking">
            <h2>{name}</h2>
            <ol>{statements.into_iter().map(item).collect_view()}</ol>
        </div>
    }
}

/// A line from each statement of the left list to the same in the right one.
#[component]
fn Lines(ours: Vec<usize>, theirs: Vec<usize>) -> impl IntoView {
    let rows = theirs.len();
    let places = ours.iter().zip(0..);
    let joined = places.filter_map(|(at, left)| {
        let right = theirs.iter().position(|other| other == at)?;
        Some((left, right))
    });
    let line = |(left, right): (usize, usize)| {
        let [y1, y2] = [left, right].map(|row| format!("{row}.5"));
        view! { <line x1="0" x2="1" y1=y1 y2=y2></line> }
    };
    let lines: Vec<_> = joined.map(line).collect();
    view! {
        <div class="joined" aria-hidden="true">
            <svg viewBox=format!("0 0 1 {rows}") preserveAspectRatio="none">
                {lines}
            </svg>
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
