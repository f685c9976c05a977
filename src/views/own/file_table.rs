//! A table that is about to be opened, as it was read: what each column holds, which rows are taken in, and where
//! something is wrong.

use leptos::prelude::*;

use crate::survey::{Column, Mapping, proposed_own};
use crate::text;
use crate::views::context::use_lang;
use crate::views::controls::{Button, Checkbox, Text};
use crate::views::own::bringing::{Bringing, Part};
use crate::views::own::choice::Choice;

/// So many rows are shown before the reader asks for all of them.
const FIRST_ROWS: usize = 50;

/// The table. It is made anew for another file or another question; what is chosen of it changes within.
#[component]
pub fn FileTable(bringing: Bringing) -> impl IntoView {
    let words = text::brought(use_lang());
    let all = bringing.shows_all;
    let asked = Memo::new(move |_| bringing.mapping.with(|mapping| mapping.table().is_none()));
    let made = move || {
        bringing.picking.track();
        asked.track();
        view! { <Rows bringing/> }
    };
    let left_out = move || {
        let picking = bringing.picking.read();
        let grid = picking.grid();
        let mapping = bringing.mapping.read();
        let rows = grid.rows.iter().enumerate();
        let out = rows.filter(|(at, _)| mapping.is_left_out(*at));
        let numbers: Vec<usize> = out.map(|(_, (number, _))| *number).collect();
        text::rows_left_out(use_lang(), &numbers)
    };
    view! {
        <div class="file-table" tabindex="0" role="region" aria-label=words.table>
            {made}
        </div>
        <Show when=move || !all.get() && bringing.picking.with(|picking| picking.grid().rows.len() > FIRST_ROWS)>
            <Button on_press=move |()| all.set(true)>
                {text::all_rows(use_lang(), bringing.picking.read().grid().rows.len())}
            </Button>
        </Show>
        <p class="note" data-left-out=""><Text of=left_out/></p>
    }
}

#[component]
fn Rows(bringing: Bringing) -> impl IntoView {
    let words = text::brought(use_lang());
    let picking = bringing.picking.read_untracked();
    let grid = picking.grid();
    let letters =
        (1..=grid.heads.len()).map(|column| view! { <th scope="col">{text::letters(column)}</th> });
    let letters = letters.collect_view();
    let heads = grid.heads.iter().enumerate().map(|(at, head)| {
        let bad = move || bringing.is_wrong(0, at + 1);
        view! {
            <th scope="col" class:mistaken=bad>
                <ColumnChoice bringing at head=head.clone()/>
                {head.clone()}
            </th>
        }
    });
    let heads = heads.collect_view();
    let proposed = proposed(bringing);
    // Nobody asks of a question of their own what was published, unless words are alike.
    let matched = bringing.mapping.with_untracked(|mapping| {
        mapping.table().is_some() || mapping.matches.iter().any(Option::is_some)
    });
    let matched = matched || proposed.with_value(|all| all.iter().any(Option::is_some));
    let rows = move || {
        let picking = bringing.picking.read_untracked();
        let shown = if bringing.shows_all.get() {
            usize::MAX
        } else {
            FIRST_ROWS
        };
        let rows = picking.grid().rows.iter().enumerate().take(shown);
        let rows = rows.map(|(at, (number, cells))| {
            let proposed = proposed.with_value(|proposed| proposed[at]);
            view! { <RowOfFile bringing at number=*number cells=cells.clone() matched proposed/> }
        });
        rows.collect_view()
    };
    view! {
        <table>
            <thead>
                <tr><td></td>{letters}</tr>
                <tr>
                    <td></td>
                    {heads}
                    {matched.then(|| view! { <th scope="col">{words.means}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// For each row the name of the published statement that its words are like, if there is one.
fn proposed(bringing: Bringing) -> StoredValue<Vec<Option<&'static str>>> {
    let lang = use_lang();
    let survey = bringing.published();
    let picking = bringing.picking.read_untracked();
    let proposed = bringing
        .mapping
        .with_untracked(|mapping| proposed_own(picking.grid(), mapping, survey));
    let names = proposed
        .into_iter()
        .map(|at| Some(survey.statements[at?].short.get(lang)));
    StoredValue::new(names.collect())
}

/// What a column holds.
#[component]
fn ColumnChoice(bringing: Bringing, at: usize, head: String) -> impl IntoView {
    let position = move |mapping: &Mapping| {
        let holds = mapping.columns.get(at)?;
        let kinds = bringing.column_kinds(mapping);
        kinds.iter().position(|kind| kind == holds)
    };
    view! {
        <Choice
            bringing
            part=Part::Column(at)
            label=format!("{} {head}", text::letters(at + 1))
            options=Signal::derive(move || bringing.column_meanings())
            chosen=move || bringing.mapping.with(position)
            column=at + 1
            in_a_cell=true
        />
    }
}

/// A row of the file: whether it is taken in, and which published statement it is about; one that is like it is named,
/// for the reader to choose.
#[component]
fn RowOfFile(
    bringing: Bringing,
    at: usize,
    number: usize,
    cells: Vec<String>,
    /// Whether it may be about a published statement.
    matched: bool,
    #[prop(optional_no_strip)] proposed: Option<&'static str>,
) -> impl IntoView {
    let lang = use_lang();
    let mapping = bringing.mapping;
    let taken = Signal::derive(move || mapping.with(|mapping| !mapping.is_left_out(at)));
    let chosen = move |mapping: &Mapping| {
        let matched = mapping.matches.get(at).copied().flatten();
        Some(matched.map_or(0, |statement| statement + 1))
    };
    let row = cells.clone();
    let cells = cells.into_iter().enumerate().map(|(column, cell)| {
        let bad = move || bringing.is_wrong(number, column + 1);
        let holds = move || mapping.with(|mapping| mapping.columns.get(column).copied());
        let unused = move || holds().is_none_or(|holds| holds == Column::Unused);
        let is_number = |holds: Column| holds.is_answer() || holds == Column::Respondents;
        let number = move || holds().is_some_and(is_number);
        view! { <td class:mistaken=bad class:unused=unused class:tallied=number>{cell}</td> }
    });
    let cells = cells.collect_view();
    let choice = move || {
        let said = bringing.statement(&row);
        view! {
            <Choice
                bringing
                part=Part::Match(at)
                label=format!("{}: {said}", text::brought(lang).means)
                options=Signal::derive(move || bringing.statements())
                chosen=move || mapping.with(chosen)
                in_a_cell=true
            />
            {proposed.map(|name| view! { <p class="note">{text::proposed(lang, name)}</p> })}
        }
    };
    view! {
        <tr class:left-out=move || !taken.get() class:mistaken=move || bringing.is_wrong(number, 0)>
            <th scope="row">
                <Checkbox
                    row=number
                    checked=taken
                    on_change=move |take: bool| bringing.choose(Part::Row(at), take.into())
                >
                    {number}
                </Checkbox>
            </th>
            {cells}
            {matched.then(|| view! {
                <td class="match"><Show when=move || taken.get()>{choice.clone()}</Show></td>
            })}
        </tr>
    }
}
