//! The room's answers and the survey's, on one scale.

use leptos::prelude::*;

use crate::survey::{Percent, TableId};
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_room, use_rows, use_survey};
use crate::views::controls::{SurveyText, answer_colour, hue_class};
use crate::views::workshop::bars::{Bar, Dot, percent_of};
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::slides::reveal::shares;

/// What an answer has in the room and in the survey.
#[derive(Clone, Copy)]
struct Pair {
    answer: usize,
    /// Its hands.
    hands: u16,
    /// All hands.
    total: u16,
    /// Its share of respondents.
    share: Option<Percent>,
    /// The largest of all shares, here and there, for which a bar is full.
    full: Percent,
}

/// A row an answer: the room's bar above the survey's.
#[component]
pub fn Beside(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let table = use_presenter().voted_table();
    let words = text::workshop(lang);
    let pairs = pairs(table, statement);
    let total = pairs.first().map_or(0, |pair| pair.total);
    let rows = pairs.into_iter();
    let rows = rows.map(|pair| view! { <AnswerRow table pair/> });
    view! {
        <Title text=words.slides.of(crate::workshop::Slide::Beside(statement)).name note=text::asks(lang, survey, table)/>
        <div class="body">
            <Legend table total/>
            <ul class="pairs">{rows.collect_view()}</ul>
        </div>
    }
}

/// Every answer of the table's scale.
fn pairs(table: TableId, statement: usize) -> Vec<Pair> {
    let (survey, room, rows) = (use_survey().survey, use_room(), use_rows());
    let hands = room.with_untracked(|room| room.hands(survey, table, statement));
    let total: u16 = hands.iter().sum();
    let shares = shares(rows, table, statement);
    let ours = hands.iter().map(|&hands| percent_of(hands, total));
    let theirs = shares.iter().flatten();
    let full = ours.chain(theirs).max().unwrap_or_default();
    let pair = |(answer, &hands)| Pair {
        answer,
        hands,
        total,
        share: shares.get(answer),
        full,
    };
    hands.iter().enumerate().map(pair).collect()
}

/// Which bar is whose, and that a room is no sample.
#[component]
fn Legend(table: TableId, total: u16) -> impl IntoView {
    let lang = use_lang();
    let words = text::workshop(lang);
    let theirs = format!("dot {}", hue_class(use_survey().survey, table));
    let ours = format!("{}, {}", words.ours, text::hands(lang, total));
    view! {
        <p class="whose">
            {(total > 0)
                .then(|| view! { <span><i class="dot ours" aria-hidden="true"></i>{ours}</span> })}
            <span><i class=theirs aria-hidden="true"></i>{words.survey}</span>
            <span>{if total > 0 { words.no_sample } else { words.no_hands }}</span>
        </p>
    }
}

/// An answer with its hands, where there were any, and its share of respondents.
#[component]
fn AnswerRow(table: TableId, pair: Pair) -> impl IntoView {
    let lang = use_lang();
    let words = text::workshop(lang);
    let survey = use_survey().survey;
    let answer = &survey.scale_of(table).answers[pair.answer];
    let colour = answer_colour(survey, table, pair.answer);
    let length = move |share: Percent| {
        let [share, full] = [share, pair.full].map(|of| of.in_tenths().unsigned_abs());
        percent_of(share, full)
    };
    let ours = (pair.total > 0).then(|| {
        let percent = percent_of(pair.hands, pair.total);
        let counted = text::counted(lang, pair.hands, pair.total);
        let says = text::percent(lang, percent);
        view! {
            <Side class="ours" percent=length(percent) name=words.ours says>
                {format!(" ({counted})")}
            </Side>
        }
    });
    let says = text::percent_signed(lang, pair.share, false);
    let percent = length(pair.share.unwrap_or_default());
    view! {
        <li>
            <span class="what"><Dot table answer=pair.answer/><SurveyText of=&answer.short/></span>
            <span class="both">
                {ours}
                <Side class=colour percent name=words.survey says/>
            </span>
        </li>
    }
}

/// A bar and what it stands for.
#[component]
fn Side(
    #[prop(into)] class: String,
    percent: Percent,
    name: &'static str,
    says: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <span class="side">
            <Bar class percent/>
            <span>
                <span class="unseen">{name}": "</span>
                <b>{says}</b>
                {children.map(|children| children())}
            </span>
        </span>
    }
}
