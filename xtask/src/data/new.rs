//! `cargo xtask new-survey`: a folder with templates that say what goes where.

use super::home;
use crate::survey::{
    Statement, TableId,
    parse::{TO_FILL_IN, is_id},
};
use anyhow::{Context, Result};
use clap::Args;
use std::{
    fs, io,
    num::NonZeroU8,
    path::{Path, PathBuf},
};

const SURVEY: &str = include_str!("template/survey.toml");
const STATEMENT: &str = include_str!("template/statement.toml");
/// The headings of the tables, in the order of [`ScaleId::ALL`](crate::survey::ScaleId::ALL).
const HEADINGS: [&str; 2] = [
    include_str!("template/adoption.csv"),
    include_str!("template/significance.csv"),
];

/// Statements of a survey, where nobody says how many: as in the descriptions of the series.
const STATEMENTS: NonZeroU8 = NonZeroU8::new(10).unwrap();

/// Without it, a spreadsheet opened by a double click takes UTF-8 for something older.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The survey that is made.
#[derive(Args)]
pub struct NewSurvey {
    /// Id of the survey, and name of its folder, as in `opetusala-2023`
    #[arg(value_parser = survey_id)]
    pub id: String,
    /// How many statements it has, 1–255
    #[arg(long, value_name = "N", default_value_t = STATEMENTS)]
    pub statements: NonZeroU8,
}

/// A letter first: what begins with a hyphen is meant for an option, and spreadsheets take figures for dates.
fn survey_id(id: &str) -> Result<String, String> {
    if is_id(id) && id.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Ok(id.to_owned());
    }
    Err("it names folders and files. Use a–z without accents, 0–9 and hyphens, a letter first: opetusala-2023".into())
}

/// Makes the folder and prints what comes next.
///
/// # Errors
/// Where the folder is there already, or cannot be made.
pub fn run(survey: &NewSurvey) -> Result<()> {
    let folder = make(&home(), survey)?;
    println!("{}", next_steps(&folder, &survey.id));
    Ok(())
}

/// Makes the folder of the survey in `data`, with its templates.
///
/// # Errors
/// Where it is there already, or cannot be made.
pub fn make(data: &Path, survey: &NewSurvey) -> Result<PathBuf> {
    let (folder, id) = (data.join(&survey.id), &survey.id);
    fs::create_dir(&folder).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => anyhow::anyhow!(
            "{} is there already, and stays as it is. Choose another id, or see what \
             is in it: `cargo xtask check-data {id}`",
            folder.display()
        ),
        _ => anyhow::anyhow!("{} cannot be made: {error}", folder.display()),
    })?;
    for (name, text) in files(survey) {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    Ok(folder)
}

/// The files with their names.
fn files(survey: &NewSurvey) -> Vec<(String, String)> {
    let tables = TableId::ALL.map(|id| (format!("{}.csv", id.id()), table(id, survey)));
    let mut files = vec![("survey.toml".to_owned(), metadata(survey))];
    files.extend(tables);
    files
}

fn metadata(survey: &NewSurvey) -> String {
    let statements: String = ids(survey)
        .map(|id| STATEMENT.replace("{id}", &id))
        .collect();
    SURVEY
        .replace("{id}", &survey.id)
        .replace("{longest}", &Statement::LONGEST_SHORT.to_string())
        .replace("{statements}\n", &statements)
}

/// The headings, and for each statement a row that has its id and nothing else.
fn table(table: TableId, survey: &NewSurvey) -> String {
    let heading = HEADINGS[table.scale() as usize];
    let empty = ";".repeat(heading.matches(';').count());
    let rows = ids(survey).map(|id| format!("{id}{empty}\n"));
    BYTE_ORDER_MARK.to_owned() + heading + &rows.collect::<String>()
}

/// What stands for the ids of the statements: the same in all files, so that they belong together.
fn ids(survey: &NewSurvey) -> impl Iterator<Item = String> {
    (1..=survey.statements.get()).map(|number| format!("{TO_FILL_IN}-{number}"))
}

fn next_steps(folder: &Path, id: &str) -> String {
    format!(
        "{} is made. Until it is filled in, it stops the build of the page.

1. survey.toml, in an editor of plain text: what was asked. Its notes explain each line.
2. adoption.csv, customers.csv and staff.csv, in a spreadsheet: what was answered. A row a statement,
   in the published order, with the id that survey.toml gives it; save as \"CSV UTF-8\".
3. What is still missing, and in the end a summary:  cargo xtask check-data {id}
4. The page:  cargo xtask start

docs/adding-a-survey.md has each step at length.",
        folder.display()
    )
}
