//! Sheets in which each row is a respondent and each column an answer, with a 1 where it was given.

use super::answers::Answers;
use super::body::{Body, cell};
use super::{Reading, Shape};
use crate::survey::brought::{Grid, Sheet, Trouble, What};

/// The counts of the answers, as those to the statement that the title or the name of the sheet is; none where the rows
/// are not of that kind.
///
/// # Errors
///
/// Where nothing tells the statement.
pub(super) fn dummies(sheet: &Sheet, answers: &Answers) -> Result<Option<Reading>, Trouble> {
    let Some(body) = Body::of(&sheet.rows) else {
        return Ok(None);
    };
    let Some(columns) = columns(&body, answers) else {
        return Ok(None);
    };
    let statement = [&body.title, &sheet.name]
        .into_iter()
        .find(|text| !text.is_empty());
    let statement = statement.ok_or(What::Raw.at(0, 0))?;
    let given = |at: &usize| body.column(*at).filter(|cell| *cell == "1").count();
    let counts = columns.iter().map(|at| given(at).to_string());
    let heads = columns.iter().map(|&at| body.heads[at].clone());
    let with = |first: &str, others: Vec<String>| -> Vec<String> {
        std::iter::once(first.to_owned()).chain(others).collect()
    };
    Ok(Some(Reading {
        likely: true,
        shape: Shape::Respondents,
        left_out: body.heads.len() - columns.len(),
        grid: Grid {
            title: String::new(),
            heads: with("", heads.collect()),
            rows: vec![(1, with(statement, counts.collect()))],
        }
        .checked(),
    }))
}

/// The columns of zeros and ones, where each row has a single one and there is no other column of answers.
fn columns(body: &Body, answers: &Answers) -> Option<Vec<usize>> {
    let columns = 0..body.heads.len();
    let binary = |at: &usize| {
        let mut cells = body.column(*at);
        cells.all(|cell| ["0", "1", ""].contains(&cell)) && body.filled(*at).count() > 0
    };
    let found: Vec<usize> = columns.clone().filter(binary).collect();
    if found.len() < 2 {
        return None;
    }
    let single = |row: &[String]| found.iter().filter(|&&at| cell(row, at) == "1").count() == 1;
    let mut others = columns.filter(|at| !found.contains(at));
    let answered = others.any(|at| {
        let differs = |cell: &str| body.column(at).filter(|other| *other == cell).count() < 2;
        !body.filled(at).take(20).all(differs)
    });
    let known = found.iter().any(|&at| answers.is_known(&body.heads[at]));
    let fits = body.rows.len() > 1 && (known || !answered);
    (fits && body.rows.iter().all(|(_, row)| single(row))).then_some(found)
}
