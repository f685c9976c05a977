//! A workplace beside the survey.

use super::room::Room;
use crate::analysis::{AnswerSet, Line};
use crate::survey::{Survey, TableId};

/// Where a workplace stands. Statements are named by their positions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The statements that were answered.
    pub answered: usize,
    /// What is in use here, by the measure: first what the fewest others have.
    pub ahead: Vec<usize>,
    /// What is not in use here: first what the most others have.
    pub behind: Vec<usize>,
    /// What is not in use here: first what matters the most, by the larger of what it would mean
    /// to customers and to staff.
    pub next: Vec<usize>,
}

/// Where `room` stands among `lines`, which are all of the table of adoption; `counts` are the
/// answers that mean "in use".
pub fn own(survey: &Survey, room: &Room, lines: &[Line], counts: AnswerSet) -> Own {
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
    let of = |statement: usize, tables: &[TableId]| {
        let line = lines.iter().find(|line| line.statement == statement);
        let sums = tables
            .iter()
            .map(|&table| line.map_or(0, |line| line.sum(table)));
        sums.max().unwrap_or_default()
    };
    own.next.clone_from(&own.behind);
    own.ahead.sort_by_key(|&at| of(at, &[TableId::Adoption]));
    own.behind
        .sort_by_key(|&at| std::cmp::Reverse(of(at, &[TableId::Adoption])));
    own.next
        .sort_by_key(|&at| std::cmp::Reverse(of(at, &[TableId::Customers, TableId::Staff])));
    own
}
