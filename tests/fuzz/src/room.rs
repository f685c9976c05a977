//! What rooms say, as files: what is read survives being written, and what is refused has a place.

use murroskartta::analysis::all_lines;
use murroskartta::state::{Selection, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{room, room_csv, room_json};
use murroskartta::text;
use murroskartta::workshop::{Damage, FileProblem, Room, own, sum, told};

use super::{Target, survey};

/// Files of rooms, as spreadsheets save them.
pub const CSV: Target = Target {
    check: check_csv,
    seeds: super::seeds::room_csv,
};

/// Files of rooms, as programs save them.
pub const JSON: Target = Target {
    check: check_json,
    seeds: super::seeds::room_json,
};

fn check_csv(input: &[u8]) {
    let text = super::text(input);
    check(&text);
    // Few inputs keep the head of a file as it was.
    check(&(room_csv(survey(), &Room::default()) + &text));
}

fn check_json(input: &[u8]) {
    let text = super::text(input);
    check(&text);
    let whole = room_json(survey(), &Room::default());
    check(&whole.replace("[]", &format!("[{text}]")));
}

fn check(text: &str) {
    match room(survey(), text) {
        Ok(said) => survives(&said),
        Err(problem) => is_placed(&problem, text),
    }
}

fn survives(said: &Room) {
    let csv = room_csv(survey(), said);
    assert_eq!(room(survey(), &csv).as_ref(), Ok(said), "{csv:?}");
    let json = room_json(survey(), said);
    assert_eq!(room(survey(), &json).as_ref(), Ok(said), "{json}");
    let rooms = [said.clone(), said.clone()];
    let both = sum(&rooms);
    assert!(both.entries().iter().all(|entry| entry.key.kind.counts()));
    assert!(told(&rooms).is_sorted());
    compare(said);
}

/// What the page works out of a room.
fn compare(said: &Room) {
    let query = Selection::default_in(survey(), View::Own).query;
    let (lines, measures) = (all_lines(survey(), &query), query.measures);
    let counts = measures.of(crate::scale(crate::ADOPTION));
    let own = own(survey(), said, &lines, counts);
    assert!(own.answered <= survey().statements.len());
    for (table, at) in crate::TABLES
        .into_iter()
        .flat_map(|table| (0..survey().statements.len()).map(move |at| (table, at)))
    {
        let hands = said.hands(survey(), table, at);
        assert_eq!(hands.len(), survey().scale_of(table).answers.len());
        if let Some(guess) = said.guess(table, at) {
            assert!(guess.low <= guess.high && guess.high <= 100);
            text::guess(Lang::Sv, guess);
            text::distance(Lang::Fi, guess, lines[at].known_sum(table));
        }
    }
}

fn is_placed(problem: &FileProblem, text: &str) {
    // A file has a row more than it has ends of lines; entries stand apart by more than a sign.
    let most = text.len() + 1;
    let place = match problem {
        FileProblem::Damaged(
            Damage::CutOff(at)
            | Damage::Open(at)
            | Damage::Text(at, _)
            | Damage::Nested(at)
            | Damage::After(at)
            | Damage::Entry(at, _),
        ) => Some(at),
        _ => None,
    };
    for lang in Lang::ALL {
        let said = text::file_problem(lang, "x", problem);
        if let Some(&at) = place {
            assert!((1..=most).contains(&at), "{at} of {text:?}");
            assert!(said.contains(&at.to_string()), "{said}");
        }
    }
}
