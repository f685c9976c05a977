//! Positions move when what they are the positions of does.

use crate::survey::{Survey, TableId};

/// Where each of `count` things comes from when the one at `from` moves to `to`.
pub(super) fn moved(count: usize, from: usize, to: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if from < count && to < count {
        let thing = order.remove(from);
        order.insert(to, thing);
    }
    order
}

/// Where each of `count` things comes from when the one at `gone` is taken away.
pub(super) fn without(count: usize, gone: usize) -> Vec<usize> {
    (0..count).filter(|&at| at != gone).collect()
}

/// `things` in that order; what the order does not name goes.
pub(super) fn reorder<T>(things: &mut Vec<T>, order: &[usize]) {
    let mut all: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(
        order
            .iter()
            .filter_map(|&at| all.get_mut(at).and_then(Option::take)),
    );
}

/// The same for positions: where each of `positions` is now.
fn follow(positions: &mut Vec<u16>, order: &[usize]) {
    let now = |at: u16| {
        order
            .iter()
            .position(|&before| before == usize::from(at))
            .map(|at| at as u16)
    };
    *positions = positions.iter().filter_map(|&at| now(at)).collect();
}

/// Puts the statements in that order, with all that names them by their positions.
pub(super) fn reorder_statements(survey: &mut Survey, order: &[usize]) {
    reorder(&mut survey.statements, order);
    for (number, statement) in (1..).zip(&mut survey.statements) {
        statement.number = number;
    }
    follow(&mut survey.top, order);
    for table in &mut survey.tables {
        table.rows.retain_mut(|row| {
            let now = order
                .iter()
                .position(|&before| before == usize::from(row.statement));
            row.statement = now.unwrap_or_default() as u16;
            now.is_some()
        });
    }
    for point in points(survey) {
        follow(&mut point.statements, order);
    }
}

/// Puts the themes in that order, with all that names them.
pub(super) fn reorder_themes(survey: &mut Survey, order: &[usize]) {
    reorder(&mut survey.themes, order);
    for statement in &mut survey.statements {
        follow(&mut statement.themes, order);
    }
    for point in points(survey) {
        follow(&mut point.themes, order);
    }
}

/// Puts the tables in that order, with all that names them.
pub(super) fn reorder_tables(survey: &mut Survey, order: &[usize]) {
    reorder(&mut survey.tables, order);
    for (number, table) in (1..).zip(&mut survey.tables) {
        table.number = number;
    }
    for point in points(survey) {
        let now = point
            .table
            .and_then(|table| order.iter().position(|&before| before == table.position()));
        point.table = now.map(TableId::at);
    }
}

/// Every point of the background.
fn points(survey: &mut Survey) -> impl Iterator<Item = &mut crate::survey::Point> {
    let sections = survey
        .report
        .iter_mut()
        .flat_map(|report| &mut report.sections);
    let parts = sections.flat_map(|section| &mut section.parts);
    parts.flat_map(|part| &mut part.points)
}
