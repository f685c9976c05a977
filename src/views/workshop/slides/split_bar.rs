//! The answers to a question as parts of one bar, and what was guessed on it.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::{Percent, TableId};
use crate::text;
use crate::views::context::{use_lang, use_selection, use_survey};
use crate::views::controls::{SurveyText, answer_colour, width_class};
use crate::views::workshop::bars::{Bar, Dot};
use crate::workshop::Guess;

/// In a part that is narrower than this, in percent, there is no room for its number.
const NARROW: Percent = Percent::whole(4);

/// The answers to a table's question as parts of one bar with their numbers, those that count underlined, and under
/// it what each is.
#[component]
pub fn SplitBar(
    /// The table.
    table: TableId,
    /// The shares of its answers.
    shares: Shares,
    /// What the room guessed, which stands on the bar.
    #[prop(optional_no_strip)]
    guess: Option<Guess>,
    /// Whether a bracket says what counts.
    #[prop(optional)]
    bracket: bool,
) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    if !survey.scale_of(table).sharing.is_whole() {
        return view! { <BarOfEach table shares/> }.into_any();
    }
    let measure = untrack(|| selection.measures()).in_table(survey, table);
    let counts = move |answer: usize| measure.contains(answer);
    let part = |(at, share): (usize, Option<Percent>)| {
        let share = share.filter(|share| !share.is_zero())?;
        Some(view! { <BarPart table answer=at share counts=counts(at)/> })
    };
    let named = |(at, share): (usize, Option<Percent>)| {
        view! { <Named table answer=at share counts=counts(at)/> }
    };
    let counted = measure
        .positions()
        .filter_map(|at| shares.get(at))
        .sum::<Percent>();
    view! {
        <div class="split-bar">
            {guess.map(|guess| view! { <Flag guess/> })}
            <div class="track split" aria-hidden="true">
                {shares.iter().enumerate().filter_map(part).collect_view()}
                {guess.map(|guess| view! { <Guessed guess/> })}
            </div>
            {bracket
                .then(|| {
                    view! {
                        <p class=format!("bracket {}", width_class(counted))>{text::workshop(lang).counted}</p>
                    }
                })}
            <ul class="parts">{shares.iter().enumerate().map(named).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// A bar for each answer, where they are no whole.
#[component]
fn BarOfEach(table: TableId, shares: Shares) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let answers = survey.scale_of(table).answers.iter();
    let row = |(answer, share): (usize, Option<Percent>)| {
        let name = answers.clone().nth(answer).map(|answer| &answer.short);
        let colour = answer_colour(survey, table, answer);
        view! {
            <li>
                <span class="what">
                    <Dot table answer/>
                    {name.map(|name| view! { <SurveyText of=name/> })}
                </span>
                <span class="both">
                    <span class="side">
                        <Bar class=colour percent=share/>
                        <b>{text::percent(lang, share)}</b>
                    </span>
                </span>
            </li>
        }
    };
    view! { <ul class="pairs">{shares.iter().enumerate().map(row).collect_view()}</ul> }
}

/// A part of the bar, with its number where there is room for one.
#[component]
fn BarPart(table: TableId, answer: usize, share: Percent, counts: bool) -> impl IntoView {
    let colour = answer_colour(use_survey().survey, table, answer);
    let counted = if counts { " counted" } else { "" };
    let lang = use_lang();
    let number = (share >= NARROW).then(|| view! { <b>{text::written(lang, share)}</b> });
    let width = width_class(share);
    view! { <i class=format!("{colour} {width}{counted}")>{number}</i> }
}

/// What a part of the bar is, and its share, which is seen here where the part has no room for it.
#[component]
fn Named(table: TableId, answer: usize, share: Option<Percent>, counts: bool) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let name = &survey.scale_of(table).answers[answer].short;
    let is_drawn = share.is_some_and(|share| share >= NARROW);
    let share = text::percent_signed(lang, share, false);
    view! {
        <li class=counts.then_some("counted")>
            <Dot table answer/>
            <SurveyText of=name/>
            " "
            <span class=is_drawn.then_some("unseen")>{share}</span>
        </li>
    }
}

/// The guess in words, above the middle of its mark, and never beyond an end of the scale.
#[component]
fn Flag(
    /// The guess.
    guess: Guess,
) -> impl IntoView {
    let lang = use_lang();
    let middle = guess.low.midpoint(guess.high);
    let name = format!(
        "{} {}",
        text::workshop(lang).our_guess,
        text::guess(lang, guess)
    );
    view! {
        <p
            class="flagged"
            style:left=format!("{middle}%")
            style:transform=format!("translateX(-{middle}%)")
        >
            {name}
        </p>
    }
}

/// The guess on the bar: a line at a number, a bracket over a range.
#[component]
fn Guessed(
    /// The guess.
    guess: Guess,
) -> impl IntoView {
    let breadth = guess.high - guess.low;
    let class = if guess.is_range() {
        "guessed range"
    } else {
        "guessed"
    };
    view! {
        <i
            class=class
            style:left=format!("{}%", guess.low.min(100))
            style:width=format!("calc({breadth}% + 0.6 * var(--u))")
        ></i>
    }
}
