//! The CSV of a table, as a spreadsheet in the survey's language opens it.

use csv::WriterBuilder;

use super::heads::heads;
use crate::survey::model::{Lang, Row, Scale, Survey, Table};
use crate::survey::parse::SEPARATOR;
use crate::survey::percent::Percent;

/// By this spreadsheets know that the text is in UTF-8.
const MARK: &str = "\u{feff}";
/// How a number is written that is not published.
const UNPUBLISHED: &str = "*";

/// Whether the table's CSV holds how many gave each answer.
pub(super) fn is_counted(table: &Table, scale: &Scale) -> bool {
    let answers = scale.answers.len();
    table.counts && table.rows.iter().all(|row| row.counts.len() == answers)
}

/// Whether a text can stand in a cell of the CSV and come back: on one line, without blanks around it. What a
/// spreadsheet would take for a formula could come back as another text, or do something where it is opened.
pub(super) fn stands_in_a_cell(text: &str) -> bool {
    !text.contains(char::is_control)
        && text.trim() == text
        && !text.starts_with(['=', '+', '-', '@'])
}

/// The text of the file.
pub(super) fn written(table: &Table, survey: &Survey) -> String {
    let scale = survey.scales.get(table.scale.position());
    let lines = scale.map(|scale| Lines {
        survey,
        scale,
        counted: is_counted(table, scale),
        respondents: table.rows.iter().any(|row| row.respondents.is_some()),
    });
    let lines = lines.map(|lines| lines.of(table)).unwrap_or_default();
    let mut csv = WriterBuilder::new()
        .delimiter(SEPARATOR as u8)
        .from_writer(Vec::new());
    for line in lines {
        csv.write_record(line)
            .expect("memory takes lines of the same length");
    }
    let text = csv.into_inner().expect("memory takes what is left");
    MARK.to_owned() + &String::from_utf8_lossy(&text)
}

/// What the lines of a table need to know.
struct Lines<'a> {
    survey: &'a Survey,
    scale: &'a Scale,
    /// Whether the cells say how many gave an answer.
    counted: bool,
    /// Whether a column says how many answered.
    respondents: bool,
}

impl Lines<'_> {
    fn of(&self, table: &Table) -> Vec<Vec<String>> {
        let mut lines = vec![self.heading()];
        lines.extend(table.rows.iter().filter_map(|row| self.row(row)));
        lines
    }

    fn heading(&self) -> Vec<String> {
        let original = self.survey.original();
        let first = match original {
            Lang::Fi => ["väittämä", "sanamuoto"],
            Lang::Sv | Lang::En => ["statement", "wording"],
        };
        let answers = heads(self.scale, original);
        let last = self.respondents.then_some("n");
        let all = first.into_iter().chain(answers).chain(last);
        all.map(str::to_owned).collect()
    }

    fn row(&self, row: &Row) -> Option<Vec<String>> {
        let statement = self.survey.statements.get(usize::from(row.statement))?;
        let wording = statement.wording.get(self.survey.original());
        let wording = Some(wording).filter(|wording| stands_in_a_cell(wording));
        let mut line = vec![statement.id.clone(), wording.unwrap_or_default().to_owned()];
        line.extend((0..self.scale.answers.len()).map(|answer| self.cell(row, answer)));
        let respondents = row.respondents.map(|all| all.to_string());
        line.extend(self.respondents.then(|| respondents.unwrap_or_default()));
        Some(line)
    }

    /// How many gave that answer, or their share.
    fn cell(&self, row: &Row, answer: usize) -> String {
        let number = if self.counted {
            row.counts[answer].map(|count| count.to_string())
        } else {
            let share = row.shares.get(answer).copied().flatten();
            share.map(|share| self.share(share))
        };
        number.unwrap_or_else(|| UNPUBLISHED.to_owned())
    }

    /// The share, with the decimal mark of the original language.
    fn share(&self, share: Percent) -> String {
        let share = share.to_string();
        match self.survey.original() {
            Lang::Fi | Lang::Sv => share.replace('.', ","),
            Lang::En => share,
        }
    }
}
