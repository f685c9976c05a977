//! A workplace beside the survey.

use std::cmp::Reverse;

use super::room::{Key, Kind, Room};
use crate::analysis::{AnswerSet, Line};
use crate::survey::{Percent, Role, Survey, TableId};

/// Where a workplace stands. Statements are named by their positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The statements that were answered.
    pub answered: usize,
    /// What is in use here, by the measure: first what the fewest others have.
    pub ahead: Vec<usize>,
    /// What is not in use here: first what the most others have.
    pub behind: Vec<usize>,
    /// What is not in use here: first what matters the most, by the largest of what it would mean
    /// to any.
    pub next: Vec<usize>,
    /// What there is to plan: the same, and after it whatever else something is planned for.
    pub plan: Vec<usize>,
}

/// Where `room` stands among `lines`, which are all of the table of adoption; `counts` are the
/// answers that mean "in use".
pub fn own(survey: &Survey, room: &Room, lines: &[Line], counts: AnswerSet) -> Own {
    let of_each = |table: fn(&Survey, &Line) -> TableId| -> Vec<Percent> {
        let of = |statement| {
            let line = lines.iter().find(|line| line.statement == statement);
            let sum = line.and_then(|line| line.sum(table(survey, line)));
            sum.unwrap_or_default()
        };
        (0..survey.statements.len()).map(of).collect()
    };
    let common = of_each(|survey, _| survey.adoption());
    let mut own = Own::default();
    for statement in 0..survey.statements.len() {
        let Some(answer) = room.own(statement) else {
            continue;
        };
        own.answered += 1;
        if counts.contains(answer) {
            own.ahead.push(statement);
        } else {
            own.behind.push(statement);
        }
    }
    own.next.clone_from(&own.behind);
    own.ahead.sort_by_key(|&at| common[at]);
    own.behind = largest_first(own.behind, &common);
    own.next = largest_first(own.next, &of_each(heaviest));
    own.plan.clone_from(&own.next);
    let more = (0..survey.statements.len()).filter(|at| !own.next.contains(at));
    own.plan.extend(more.filter(|&at| plans(room, at)));
    own
}

/// `statements` by their `numbers`, which stand by the position of a statement, the largest first; equal ones
/// stay in their order.
pub fn largest_first<N: Copy + Ord>(mut statements: Vec<usize>, numbers: &[N]) -> Vec<usize> {
    statements.sort_by_key(|&at| Reverse(numbers[at]));
    statements
}

/// The table that tells to whom the statement of `line` would mean the most, the first of equals; where no table is
/// about that, the table of adoption.
pub fn heaviest(survey: &Survey, line: &Line) -> TableId {
    let tables = survey.with_role(Role::Significance).rev();
    let heaviest = tables.max_by_key(|&table| line.sum(table));
    heaviest.unwrap_or_else(|| survey.adoption())
}

/// Whether `room` says what is to be done about a statement, who does it, or when.
fn plans(room: &Room, statement: usize) -> bool {
    let kinds = [Kind::Note, Kind::Who, Kind::When];
    let said = |kind| room.get(Key::of(kind, statement)).is_some();
    kinds.into_iter().any(said)
}
