//! Tables that are brought into a draft.

use super::ids::free_id;
use super::tables;
use crate::survey::{
    Brought, Localized, MOST_TABLES, ScaleId, Statement, Survey, Table, Trouble, What, own_survey,
};

/// Adds these tables to the draft: each in place of the one that answers the same question, or after the others. The
/// statements that only they have come after those of the draft. `day` is today's date (ISO 8601).
///
/// # Errors
///
/// What is wrong with the first that cannot be taken in; then the draft is as it was.
pub fn take_in(draft: &mut Survey, brought: &[Brought], day: &str) -> Result<(), Trouble> {
    let made = own_survey(draft.clone(), brought, day)?;
    let mut after = draft.clone();
    let places: Vec<u16> = made
        .statements
        .iter()
        .map(|statement| place(&mut after, statement))
        .collect();
    for table in made.tables.iter().filter(|table| table.own) {
        let mut table = table.clone();
        for row in &mut table.rows {
            row.statement = places[usize::from(row.statement)];
        }
        put(&mut after, &made, table)?;
    }
    if after.title == Localized::default() {
        after.title = only_in(&made.title, &after);
        after.source.name.clone_from(&made.source.name);
        after.id = super::begin::named(&after);
        after.series.clone_from(&after.id);
    }
    *draft = after;
    Ok(())
}

/// Where the statement stands in the draft, at the end where it is new there.
fn place(draft: &mut Survey, statement: &Statement) -> u16 {
    let mut there = draft.statements.iter();
    if let Some(at) = there.position(|other| other.wording == statement.wording) {
        return at as u16;
    }
    let wording = only_in(&statement.wording, draft);
    if let Some(at) = draft
        .statements
        .iter()
        .position(|other| other.wording == wording)
    {
        return at as u16;
    }
    let taken = draft.statements.iter().map(|statement| &*statement.id);
    let id = free_id(wording.get(draft.original()), "statement", taken);
    let at = draft.statements.len() as u16;
    draft.statements.push(Statement {
        number: at + 1,
        id,
        short: only_in(&statement.short, draft),
        wording,
        ..statement.clone()
    });
    at
}

/// Puts the table, of the survey `made`, in its place.
fn put(draft: &mut Survey, made: &Survey, mut table: Table) -> Result<(), Trouble> {
    table.own = false;
    let scale = made.scale(table.scale);
    if let Some(there) = draft.tables.iter_mut().find(|other| other.id == table.id) {
        there.rows = table.rows;
        there.counts = table.counts;
        let at = there.scale.position();
        draft.scales[at].answers.clone_from(&scale.answers);
        return Ok(());
    }
    if draft.tables.len() == MOST_TABLES {
        return Err(What::TooManyTables(MOST_TABLES + 1).at(0, 0));
    }
    let mut scale = scale.clone();
    for answer in &mut scale.answers {
        answer.name = only_in(&answer.name, draft);
        answer.short = only_in(&answer.short, draft);
    }
    let same = |other: &crate::survey::Scale| {
        let names = |of: &crate::survey::Scale| -> Vec<Localized> {
            of.answers
                .iter()
                .map(|answer| answer.name.clone())
                .collect()
        };
        other.sharing == scale.sharing && names(other) == names(&scale)
    };
    let at = draft.scales.iter().position(same).unwrap_or_else(|| {
        let taken = draft.scales.iter().map(|scale| &*scale.id);
        let id = free_id("", "scale", taken);
        super::begin::name_answers(&mut scale, id, draft.original());
        draft.scales.push(scale.clone());
        draft.scales.len() - 1
    });
    for words in [
        &mut table.name,
        &mut table.title,
        &mut table.short,
        &mut table.asks,
    ] {
        *words = only_in(words, draft);
    }
    table.id = free_id(
        table.name.get(draft.original()),
        "table",
        tables::taken(draft),
    );
    table.number = draft.tables.len() as u8 + 1;
    table.hue = tables::next_hue(draft);
    table.scale = ScaleId::at(at);
    draft.tables.push(table);
    Ok(())
}

/// A text that is the same in every language, in those of the draft alone.
fn only_in(text: &Localized, draft: &Survey) -> Localized {
    let mut only = text.clone();
    for lang in crate::survey::Lang::ALL {
        if !draft.languages.contains(&lang) {
            only.written_mut(lang).clear();
        }
    }
    only
}
