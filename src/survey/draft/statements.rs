//! The statements of a draft, their themes, and the list of those that respondents lifted.

use super::ids::free_id;
use super::move_along::{moved, reorder, reorder_statements, reorder_themes, without};
use crate::survey::model::Words;
use crate::survey::{Localized, Statement, Survey, Theme};

/// The most statements that a survey has.
const MOST: usize = u16::MAX as usize;

/// Adds a statement at the end, still without words; its position.
pub fn add_statement(survey: &mut Survey) -> Option<usize> {
    let at = survey.statements.len();
    if at == MOST {
        return None;
    }
    let taken = survey.statements.iter().map(|statement| &*statement.id);
    let id = free_id("", "statement", taken);
    survey.statements.push(Statement {
        number: at as u16 + 1,
        id,
        wording: Localized::default(),
        short: Localized::default(),
        themes: Vec::new(),
        words: Words::default(),
    });
    Some(at)
}

/// Takes a statement away, with its rows.
pub fn remove_statement(survey: &mut Survey, at: usize) {
    reorder_statements(survey, &without(survey.statements.len(), at));
}

/// Moves a statement to that place.
pub fn move_statement(survey: &mut Survey, at: usize, to: usize) {
    reorder_statements(survey, &moved(survey.statements.len(), at, to));
}

/// Adds a theme, still without a name.
pub fn add_theme(survey: &mut Survey) {
    let taken = survey.themes.iter().map(|theme| &*theme.id);
    let id = free_id("", "theme", taken);
    let name = Localized::default();
    survey.themes.push(Theme { id, name });
}

/// Takes a theme away, also from what has it.
pub fn remove_theme(survey: &mut Survey, at: usize) {
    reorder_themes(survey, &without(survey.themes.len(), at));
}

/// Gives a statement that theme, or takes it.
pub fn toggle_theme(survey: &mut Survey, statement: usize, theme: usize) {
    if theme < survey.themes.len()
        && let Some(statement) = survey.statements.get_mut(statement)
    {
        toggle(&mut statement.themes, theme as u16);
        statement.themes.sort_unstable();
    }
}

/// Puts a statement at the end of those that respondents lifted, or takes it out.
pub fn toggle_top(survey: &mut Survey, statement: usize) {
    if statement < survey.statements.len() {
        toggle(&mut survey.top, statement as u16);
    }
}

/// Moves a place of the list of those that respondents lifted.
pub fn move_top(survey: &mut Survey, at: usize, to: usize) {
    let order = moved(survey.top.len(), at, to);
    reorder(&mut survey.top, &order);
}

fn toggle(positions: &mut Vec<u16>, position: u16) {
    match positions.iter().position(|&at| at == position) {
        Some(at) => {
            positions.remove(at);
        }
        None => positions.push(position),
    }
}
