//! What respondents said, beside the guess.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, use_lang, use_presenter, use_room, use_rows, use_selection, use_survey,
};
use crate::views::workshop::slides::frame::Title;
use crate::views::workshop::slides::split_bar::SplitBar;

/// The share large, how far the guess was from it in words, and how the answers fell, with the guess on the same scale.
#[component]
pub fn Reveal(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (presenter, rows, room, lang) = (use_presenter(), use_rows(), use_room(), use_lang());
    let (survey, selection) = (use_survey().survey, use_selection());
    let table = presenter.guessed_table();
    let measures = untrack(|| selection.measures());
    let share = untrack(|| presenter.numbers_of(statement))?.sum(table)?;
    let guess = room.with_untracked(|room| room.guess(table, statement));
    let says = guess.map_or_else(
        || text::workshop(lang).unguessed.to_owned(),
        |guess| text::distance(lang, guess, share),
    );
    let measure = measures.in_table(survey, table);
    let measure = text::measure_brief(lang, survey, table, measure);
    let asks = text::guess_asks(lang, survey, table, measures);
    Some(view! {
        <Title text=asks note=text::asks(lang, survey, table)/>
        <div class="body">
            <div class="revealed">
                <p class="share">{text::percent(lang, share)}</p>
                <div class="telling">
                    <p class="measured">{measure}</p>
                    <p class="apart">{says}</p>
                </div>
            </div>
            <SplitBar table shares=shares(rows, table, statement) guess=guess/>
        </div>
    })
}

/// The shares of a statement in a table, among those that the reader chose.
pub fn shares(rows: Rows, table: TableId, statement: usize) -> Shares {
    let rows = untrack(|| rows.of_table(table)).into_iter();
    let mut of_statement = rows.filter(|row| row.statement == statement);
    of_statement
        .next()
        .map(|row| row.shares)
        .unwrap_or_default()
}
