//! Several groups beside each other, as their files tell.

use leptos::prelude::*;

use crate::analysis::Measures;
use crate::state::View;
use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::context::{use_lang, use_other_rooms, use_selection, use_survey, use_words};
use crate::views::controls::Button;
use crate::workshop::{Key, Kind, Room, sum, told};

/// The groups side by side, with the one that is held first, and their sum last; nothing where no other was opened.
#[component]
pub fn RoomsCompared() -> impl IntoView {
    let other_rooms = use_other_rooms();
    let compared = move || Some(other_rooms.compared()).filter(|rooms| !rooms.is_empty());
    view! {
        <For each=compared key=Clone::clone let(rooms)>
            <Comparison rooms/>
        </For>
    }
}

#[component]
fn Comparison(rooms: Vec<Room>) -> impl IntoView {
    let words = text::workshop(use_lang());
    view! {
        <section class="rooms" aria-labelledby="rooms">
            <h2 id="rooms">{words.rooms}</h2>
            <div class="scrolls" tabindex="0" role="region" aria-labelledby="rooms">
                <Table rooms=rooms.clone()/>
            </div>
            <p class="note">{words.no_sample}</p>
            <Offers rooms/>
        </section>
    }
}

/// The sum or a group in place of what this one says, or no comparison any more.
#[component]
fn Offers(rooms: Vec<Room>) -> impl IntoView {
    let (other_rooms, words) = (use_other_rooms(), text::workshop(use_lang()));
    let total = sum(&rooms);
    let uses = rooms.into_iter().map(|room| {
        let label = format!("{}: {}", words.use_this, name_of(&room, words.nameless));
        let take_over = move |()| other_rooms.take_over(room.clone());
        view! { <Button on_press=take_over>{label}</Button> }
    });
    view! {
        <p class="offers">
            <Button on_press=move |()| other_rooms.take_over(total.clone())>{words.use_sum}</Button>
            {uses.collect_view()}
            <Button on_press=move |()| other_rooms.close()>{words.rooms_close}</Button>
        </p>
    }
}

fn name_of<'a>(room: &'a Room, nameless: &'a str) -> &'a str {
    room.get(Key::whole(Kind::Name)).unwrap_or(nameless)
}

/// A row for each thing that a group said.
#[component]
fn Table(rooms: Vec<Room>) -> impl IntoView {
    let (lang, all_words) = (use_lang(), use_words());
    let words = text::workshop(lang);
    let head = |name: &str| view! { <th scope="col">{name.to_owned()}</th> };
    let heads = rooms.iter().map(|room| head(name_of(room, words.nameless)));
    let heads = heads.collect_view();
    let keys = told(&rooms);
    let total = sum(&rooms);
    let columns: Vec<Room> = rooms.into_iter().chain([total]).collect();
    let rows = keys.into_iter();
    let rows = rows.map(|key| view! { <Row key_of_row=key columns=columns.clone()/> });
    view! {
        <table>
            <thead>
                <tr>
                    {head(all_words.statement)}
                    {heads}
                    {head(words.sum)}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(key_of_row: Key, columns: Vec<Room>) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let measures = untrack(|| selection.measures());
    let cells = columns.iter().map(|room| {
        let says = says(survey, measures, lang, room, key_of_row);
        view! { <td>{says}</td> }
    });
    let name = name(survey, lang, key_of_row);
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells.collect_view()}
        </tr>
    }
}

/// What a row is about.
fn name(survey: &Survey, lang: Lang, key: Key) -> String {
    let words = text::workshop(lang);
    let what = match (key.kind, key.table) {
        (Kind::Guess, Some(table)) => {
            format!("{}: {}", words.typed, text::table_mark(lang, survey, table))
        }
        (_, Some(table)) => text::table_mark(lang, survey, table).into(),
        (Kind::Top, _) => text::top_name(lang, survey),
        _ if survey.role(survey.adoption()).is_none() => {
            text::words_of(lang, survey).view(View::Own).into()
        }
        _ => words.to_own.into(),
    };
    let statement = key.statement.unwrap_or_default();
    format!("{}, {what}", text::statement_name(lang, survey, statement))
}

/// What a group says there: a guess, votes, or how many hands were for what counts.
fn says(survey: &Survey, measures: Measures, lang: Lang, room: &Room, key: Key) -> String {
    let statement = key.statement.unwrap_or_default();
    let table = key.table.unwrap_or_else(|| survey.adoption());
    let counts: Vec<u16> = match key.kind {
        Kind::Guess => {
            let guess = room.guess(table, statement);
            return guess.map_or_else(|| "–".into(), |guess| text::guess(lang, guess));
        }
        Kind::Top => return room.count(key).to_string(),
        Kind::Own => {
            let answers = 0..survey.scale_of(table).answers.len();
            answers
                .map(|at| room.count(Key::own(statement, at)))
                .collect()
        }
        _ => room.hands(survey, table, statement),
    };
    let total = counts.iter().sum();
    let measure = measures.in_table(survey, table);
    let for_it = measure.positions().map(|at| counts[at]).sum();
    if total == 0 {
        "–".into()
    } else {
        text::counted(lang, for_it, total)
    }
}
