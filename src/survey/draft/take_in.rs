//! Tables that are brought into a draft.

use super::ids::free_id;
use super::tables;
use crate::survey::{
    Brought, Localized, MOST_TABLES, Scale, ScaleId, Statement, Survey, Table, Trouble, What,
    own_survey,
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
        (there.rows, there.counts, there.respondents) = (table.rows, table.counts, None);
        let at = there.scale.position();
        draft.scales[at].answers.clone_from(&scale.answers);
        return Ok(());
    }
    let original = draft.original();
    let same_name = |other: &Table| other.name.get(original) == table.name.get(original);
    if let Some(at) = draft.tables.iter().position(same_name) {
        replace(draft, at, scale, table);
        return Ok(());
    }
    if draft.tables.len() == MOST_TABLES {
        return Err(What::TooManyTables(MOST_TABLES + 1).at(0, 0));
    }
    let scale = scale_like(draft, scale);
    for words in [
        &mut table.name,
        &mut table.title,
        &mut table.short,
        &mut table.asks,
    ] {
        *words = only_in(words, draft);
    }
    let name = table.name.get(original);
    table.id = free_id(name, "table", tables::taken(draft));
    table.number = draft.tables.len() as u8 + 1;
    table.hue = tables::next_hue(draft);
    table.scale = scale;
    draft.tables.push(table);
    Ok(())
}

/// Puts the numbers of a table in place of those of the one of the same name, which stays what else it is.
fn replace(draft: &mut Survey, at: usize, scale: &Scale, table: Table) {
    let scale = scale_like(draft, scale);
    let there = &mut draft.tables[at];
    (there.rows, there.counts, there.respondents) = (table.rows, table.counts, None);
    there.scale = scale;
    tables::drop_unused_scales(draft);
}

/// Where in the draft a scale with the same answers stands, or else the new one.
fn scale_like(draft: &mut Survey, scale: &Scale) -> ScaleId {
    let mut scale = scale.clone();
    for answer in &mut scale.answers {
        answer.name = only_in(&answer.name, draft);
        answer.short = only_in(&answer.short, draft);
    }
    let names = |of: &Scale| -> Vec<Localized> {
        let answers = of.answers.iter();
        answers.map(|answer| answer.name.clone()).collect()
    };
    let same = |other: &Scale| other.sharing == scale.sharing && names(other) == names(&scale);
    let at = draft.scales.iter().position(same).unwrap_or_else(|| {
        let taken = draft.scales.iter().map(|scale| &*scale.id);
        let id = free_id("", "scale", taken);
        super::begin::name_answers(&mut scale, id, draft.original());
        draft.scales.push(scale.clone());
        draft.scales.len() - 1
    });
    ScaleId::at(at)
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
