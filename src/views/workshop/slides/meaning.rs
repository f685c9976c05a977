//! What a statement means to customers and to staff, beside how common it is.

use leptos::prelude::*;

use crate::analysis::Pair;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_presenter, use_selection, use_survey};
use crate::views::workshop::bars::Bar;
use crate::views::workshop::slides::Topic;

/// Three bars, the gap in words, and the question that follows from it.
#[component]
pub fn Meaning(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let presenter = use_presenter();
    let numbers = untrack(|| presenter.numbers_of(statement))?;
    let measures = untrack(|| selection.measures());
    let pair = Pair::StaffAdoption;
    let gap = text::gap_by(lang, survey, measures, pair, numbers.gap(pair));
    let row = |table| view! { <TableRow table share=numbers.sum(table)/> };
    Some(view! {
        <Topic statement/>
        <h1>{text::workshop(lang).meaning_asks}</h1>
        <table>
            <tbody>{TableId::ALL.map(row).collect_view()}</tbody>
        </table>
        <p class="large">{format!("{}: {gap}.", text::pair_name(lang, pair))}</p>
    })
}

/// A table's share, and by which measure.
#[component]
fn TableRow(table: TableId, share: u16) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let measure = untrack(|| selection.measures()).of(table.scale());
    let measure = text::measure_name(lang, survey.scale_of(table), measure);
    view! {
        <tr>
            <th scope="row">{text::table_mark(lang, table)}<small>{measure}</small></th>
            <td>
                <div>
                    <Bar class=table.id() percent=share/>
                    <b>{text::percent(lang, share)}</b>
                </div>
            </td>
        </tr>
    }
}
