//! The tables of a draft.

use super::ids::free_id;
use super::move_along::{moved, reorder_tables, without};
use crate::survey::parse::RESERVED;
use crate::survey::{Hue, Localized, MOST_TABLES, ScaleId, Survey, Table};

/// Ids that a new table cannot have.
pub(super) fn taken(survey: &Survey) -> impl Iterator<Item = &str> + Clone {
    let answers = survey.scales.iter().flat_map(|scale| &scale.answers);
    let tables = survey.tables.iter().map(|table| &*table.id);
    RESERVED
        .into_iter()
        .chain(tables)
        .chain(answers.map(|answer| &*answer.id))
}

/// Adds a table on that scale, still without words and numbers; none where a survey has no more.
pub fn add_table(survey: &mut Survey, scale: ScaleId) -> Option<usize> {
    let at = survey.tables.len();
    if at == MOST_TABLES || scale.position() >= survey.scales.len() {
        return None;
    }
    let table = Table {
        id: free_id("", "table", taken(survey)),
        number: at as u8 + 1,
        scale,
        role: None,
        hue: next_hue(survey),
        name: Localized::default(),
        title: Localized::default(),
        short: Localized::default(),
        asks: Localized::default(),
        to: None,
        respondents: None,
        counts: false,
        rows: Vec::new(),
        own: false,
    };
    survey.tables.push(table);
    Some(at)
}

/// The first hue that no table has.
pub(super) fn next_hue(survey: &Survey) -> Hue {
    let free = |hue: &Hue| survey.tables.iter().all(|table| table.hue != *hue);
    Hue::ALL.into_iter().find(free).unwrap_or_default()
}

/// Takes a table away, and its scale where no other table has it.
pub fn remove_table(survey: &mut Survey, at: usize) {
    if at < survey.tables.len() {
        reorder_tables(survey, &without(survey.tables.len(), at));
        drop_unused_scales(survey);
    }
}

/// Takes the scales away that no table has.
pub(super) fn drop_unused_scales(survey: &mut Survey) {
    for at in (0..survey.scales.len()).rev() {
        let mut tables = survey.tables.iter();
        if tables.any(|table| table.scale.position() == at) {
            continue;
        }
        survey.scales.remove(at);
        for table in &mut survey.tables {
            if table.scale.position() > at {
                table.scale = ScaleId::at(table.scale.position() - 1);
            }
        }
    }
}

/// Moves a table to that place.
pub fn move_table(survey: &mut Survey, at: usize, to: usize) {
    reorder_tables(survey, &moved(survey.tables.len(), at, to));
}

/// The scales on which a table may be: any while it has no numbers, and then those of as many answers.
pub fn scales_for(survey: &Survey, table: usize) -> Vec<ScaleId> {
    let Some(table) = survey.tables.get(table) else {
        return Vec::new();
    };
    let answers = |scale: ScaleId| survey.scale(scale).answers.len();
    let fits = |scale: &ScaleId| table.rows.is_empty() || answers(*scale) == answers(table.scale);
    survey.scale_ids().filter(fits).collect()
}

/// Puts a table on one of the [scales](scales_for) on which it may be.
pub fn set_scale(survey: &mut Survey, table: usize, scale: ScaleId) {
    if scales_for(survey, table).contains(&scale) {
        survey.tables[table].scale = scale;
    }
}
