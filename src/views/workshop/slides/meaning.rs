//! What a statement means to customers and to staff, beside how common it is, and to the room.

use leptos::prelude::*;

use crate::analysis::Pair;
use crate::survey::{Percent, TableId};
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_room, use_selection, use_survey};
use crate::views::controls::{Swatch, hue_class, mark_class};
use crate::views::workshop::bars::{Bar, percent_of};
use crate::views::workshop::slides::frame::Title;

/// The tables' shares and the room's, and the gap between the outer two. The question that follows from them is the
/// title.
#[component]
pub fn Meaning(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let presenter = use_presenter();
    let numbers = untrack(|| presenter.numbers_of(statement))?;
    let measures = untrack(|| selection.measures());
    let pair = Pair::default_of(survey);
    let gap = numbers.gap(pair);
    let sentence = text::gap_by(lang, survey, measures, pair, gap);
    let row = |table| view! { <TableRow table share=numbers.sum(table)/> };
    let room = room_share(statement);
    // Of so many rows each has one line for what counts.
    let crowded = survey.tables.len() > 3;
    let parts = survey.tables.len() > 1;
    let spread = parts.then(|| {
        view! {
            <p class="spread">
                <b>{text::points_brief(lang, gap.map(Percent::abs))}</b>
            </p>
        }
    });
    let in_words = parts.then(|| {
        let pair = text::pair_name(lang, survey, pair);
        view! { <p class="in-words">{format!("{pair}: {sentence}.")}</p> }
    });
    Some(view! {
        <Title text=text::workshop(lang).meaning_asks/>
        <div class="body">
            <div class="meant" class:with-room=room.is_some() class:crowded=crowded>
                <ul>
                    {survey.table_ids().map(row).collect_view()}
                    {room.map(|share| view! { <RoomRow share/> })}
                </ul>
                {spread}
            </div>
            {in_words}
        </div>
    })
}

/// The hands for what counts, of how many; nothing where none were counted.
fn room_share(statement: usize) -> Option<(u16, u16)> {
    let (survey, selection, room) = (use_survey().survey, use_selection(), use_room());
    let table = use_presenter().agenda.read_untracked().vote.table()?;
    let hands = room.with_untracked(|room| room.hands(survey, table, statement));
    let total = hands.iter().sum();
    let measure = untrack(|| selection.measures()).in_table(survey, table);
    let counted = measure.positions().map(|at| hands[at]).sum();
    (total > 0).then_some((counted, total))
}

/// A table's share, and by which measure.
#[component]
fn TableRow(table: TableId, share: Option<Percent>) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    view! {
        <li>
            <p class="whom">
                <Swatch class=mark_class(survey, table)/>
                <b>{text::table_mark(lang, survey, table)}</b>
                <small>{counted_answers(table)}</small>
            </p>
            <Bar class=hue_class(survey, table) percent=share/>
            <b class="its-share">{text::percent(lang, share)}</b>
        </li>
    }
}

/// The room's share by the same measure.
#[component]
fn RoomRow(share: (u16, u16)) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let words = text::workshop(lang);
    let table = use_presenter().voted_table();
    let (counted, total) = share;
    let percent = percent_of(counted, total);
    let of = format!(
        "{}: {}, {}",
        text::table_mark(lang, survey, table),
        counted_answers(table),
        text::counted(lang, counted, total)
    );
    view! {
        <li>
            <p class="whom">
                <i class="dot ours" aria-hidden="true"></i>
                <b>{words.ours}</b>
                <small>{of}</small>
            </p>
            <Bar class="ours" percent/>
            <b class="its-share">{text::percent(lang, percent)}</b>
        </li>
    }
}

/// The answers that count in a table.
fn counted_answers(table: TableId) -> String {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let measure = untrack(|| selection.measures()).in_table(survey, table);
    text::measure_brief(lang, survey, table, measure)
}
