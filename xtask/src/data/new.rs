//! `cargo xtask new-survey`: a folder with templates that say what goes where.

use super::home;
use super::scales::NewScale;
use crate::survey::{
    MOST_TABLES, Statement,
    parse::{TO_FILL_IN, is_id},
};
use anyhow::{Context, Result, ensure};
use clap::Args;
use std::{
    fs, io,
    num::NonZeroU8,
    path::{Path, PathBuf},
};

const SURVEY: &str = include_str!("template/survey.toml");
const STATEMENT: &str = include_str!("template/statement.toml");
const TABLE: &str = include_str!("template/table.toml");
/// The tables of the series, and the scale of each.
const SERIES: &str = include_str!("template/tables.toml");
const OF_SERIES: [(&str, &str); 3] = [
    ("adoption", "adoption"),
    ("customers", "significance"),
    ("staff", "significance"),
];

/// Statements of a survey, where nobody says how many: as in the descriptions of the series.
const STATEMENTS: NonZeroU8 = NonZeroU8::new(10).unwrap();

/// Without it, a spreadsheet opened by a double click takes UTF-8 for something older.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The survey that is made.
#[derive(Args)]
pub struct NewSurvey {
    /// Id of the survey, and name of its folder, as in `opetusala-2023`
    #[arg(value_parser = id)]
    pub id: String,
    /// How many statements it has, 1–255
    #[arg(long, value_name = "N", default_value_t = STATEMENTS)]
    pub statements: NonZeroU8,
    /// Ids of its tables, as in `all,women,men`; the three of the series where none are given
    #[arg(long, value_name = "ID,…", value_delimiter = ',', value_parser = id)]
    pub tables: Vec<String>,
    /// The scale of those tables: agreement, frequency, satisfaction, importance, yes-no, or how many answers it has
    #[arg(long, value_name = "SCALE", default_value = "agreement")]
    pub scale: NewScale,
}

/// A letter first: what begins with a hyphen is meant for an option, and spreadsheets take figures for dates.
fn id(id: &str) -> Result<String, String> {
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
    println!("{}", next_steps(&folder, survey));
    Ok(())
}

/// Makes the folder of the survey in `data`, with its templates.
///
/// # Errors
/// Where it is there already, or cannot be made; where it would have more tables than a survey can hold.
pub fn make(data: &Path, survey: &NewSurvey) -> Result<PathBuf> {
    let many = survey.tables.len();
    ensure!(
        many <= MOST_TABLES,
        "{many} tables are too many: a survey can hold {MOST_TABLES}. Divide it into several surveys"
    );
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
    let mut files = vec![("survey.toml".to_owned(), metadata(survey))];
    files.extend(csvs(survey).into_iter().map(|(name, scale)| {
        let text = table(&scale.heading(), survey);
        (name, text)
    }));
    files
}

/// The names of the CSVs, and the scale of each.
fn csvs(survey: &NewSurvey) -> Vec<(String, NewScale)> {
    let csv = |id: &str| format!("{id}.csv");
    if survey.tables.is_empty() {
        let tables = OF_SERIES.iter();
        return tables
            .map(|&(id, scale)| (csv(id), NewScale::ready(scale)))
            .collect();
    }
    let tables = survey.tables.iter();
    tables.map(|id| (csv(id), survey.scale.clone())).collect()
}

fn metadata(survey: &NewSurvey) -> String {
    let statements: String = ids(survey)
        .map(|id| STATEMENT.replace("{id}", &id))
        .collect();
    let (scales, tables) = if survey.tables.is_empty() {
        let scales = ["adoption", "significance"].map(|id| NewScale::ready(id).metadata());
        (scales.join("\n"), SERIES.to_owned())
    } else {
        let table = |(at, id): (usize, &String)| {
            let number = (at + 1).to_string();
            TABLE
                .replace("{id}", id)
                .replace("{number}", &number)
                .replace("{scale}", survey.scale.id())
        };
        let tables: Vec<_> = survey.tables.iter().enumerate().map(table).collect();
        (survey.scale.metadata(), tables.join("\n"))
    };
    let csvs: Vec<_> = csvs(survey).into_iter().map(|(name, _)| name).collect();
    SURVEY
        .replace("{id}", &survey.id)
        .replace("{csvs}", &csvs.join(", "))
        .replace("{longest}", &Statement::LONGEST_SHORT.to_string())
        .replace("{scales}\n", &scales)
        .replace("{statements}\n", &statements)
        .replace("{tables}", &tables)
}

/// The headings, and for each statement a row that has its id and nothing else.
fn table(heading: &str, survey: &NewSurvey) -> String {
    let empty = ";".repeat(heading.matches(';').count());
    let rows = ids(survey).map(|id| format!("{id}{empty}\n"));
    format!("{BYTE_ORDER_MARK}{heading}\n{}", rows.collect::<String>())
}

/// What stands for the ids of the statements: the same in all files, so that they belong together.
fn ids(survey: &NewSurvey) -> impl Iterator<Item = String> {
    (1..=survey.statements.get()).map(|number| format!("{TO_FILL_IN}-{number}"))
}

fn next_steps(folder: &Path, survey: &NewSurvey) -> String {
    let csvs: Vec<_> = csvs(survey).into_iter().map(|(name, _)| name).collect();
    format!(
        "{} is made. Until it is filled in, it stops the build of the page.

1. survey.toml, in an editor of plain text: what was asked. Its notes explain each line.
2. {}, in a spreadsheet: what was answered. A row a statement,
   in the published order, with the id that survey.toml gives it; save as \"CSV UTF-8\".
3. What is still missing, and in the end a summary:  cargo xtask check-data {}
4. The page:  cargo xtask start

docs/adding-a-survey.md has each step at length.",
        folder.display(),
        csvs.join(", "),
        survey.id
    )
}
