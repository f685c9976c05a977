//! The room's answers beside the survey's, on one scale.

use leptos::prelude::*;

use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_room, use_rows, use_survey};
use crate::views::controls::answer_colour;
use crate::views::workshop::bars::{Bar, Dot, percent_of};
use crate::views::workshop::slides::Topic;
use crate::views::workshop::slides::reveal::shares;

/// A row an answer: so many hands of so many, and the share of respondents.
#[component]
pub fn Beside(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, lang, room, rows) = (use_survey().survey, use_lang(), use_room(), use_rows());
    let words = text::workshop(lang);
    let table = use_presenter().voted_table();
    let hands = room.with_untracked(|room| room.hands(survey, table, statement));
    let total: u16 = hands.iter().sum();
    let shares = shares(rows, table, statement);
    let answers = 0..survey.scale_of(table).answers.len();
    let row = |at: usize| {
        let share = shares.get(at).map(u16::from);
        view! { <AnswerRow table answer=at hands=hands[at] total share/> }
    };
    view! {
        <Topic statement/>
        <h1>{text::asks(lang, table)}</h1>
        <table>
            <Heads table total/>
            <tbody>{answers.map(row).collect_view()}</tbody>
        </table>
        <p class="note">{if total > 0 { words.no_sample } else { words.no_hands }}</p>
    }
}

/// The room, where there were hands, and the survey.
#[component]
fn Heads(table: TableId, total: u16) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let answers = survey.table(table).name.get(lang);
    let words = text::workshop(lang);
    let ours = format!("{}, {}", words.ours, text::hands(lang, total));
    view! {
        <thead>
            <tr>
                <th scope="col"><span class="unseen">{answers}</span></th>
                {(total > 0).then(|| view! { <th scope="col">{ours}</th> })}
                <th scope="col">{words.survey}</th>
            </tr>
        </thead>
    }
}

/// An answer with its hands, where there were any, and its share of respondents.
#[component]
fn AnswerRow(
    table: TableId,
    answer: usize,
    hands: u16,
    total: u16,
    share: Option<u16>,
) -> impl IntoView {
    let lang = use_lang();
    let scale = use_survey().survey.scale_of(table);
    let class = answer_colour(scale.id, answer, &scale.answers[answer]);
    let percent = percent_of(hands, total);
    let small = format!(" ({})", text::percent(lang, percent));
    let ours = (total > 0).then(|| {
        view! {
            <Cell class=class.clone() percent>
                {text::counted(lang, hands, total)}<small>{small}</small>
            </Cell>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <Dot scale=scale.id answer/>
                {scale.answers[answer].short.get(lang)}
            </th>
            {ours}
            <Cell class percent=share.unwrap_or(0)>{text::share_signed(lang, share, false)}</Cell>
        </tr>
    }
}

/// A bar and what it stands for.
#[component]
fn Cell(class: String, percent: u16, children: Children) -> impl IntoView {
    view! {
        <td>
            <div>
                <Bar class percent/>
                <span>{children()}</span>
            </div>
        </td>
    }
}
