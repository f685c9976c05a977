//! Tables that were brought along as a survey.

use super::likeness::key;
use super::shares::Cells;
use super::{
    AnswerKind, Brought, Column, Grid, Mapping, Numbers, Question, Trouble, What, own_scale,
};
use crate::survey::model::{Hue, MOST_ANSWERS, MOST_TABLES, OWN, Scale, ScaleId, Table, Words};
use crate::survey::{Localized, Row, Statement, Survey, TableId, isolated, unturned};

/// A hundred percent, in thousandths of a percent.
pub(super) const WHOLE: u32 = 100_000;
/// How far from it the shares of a row may total, because each is rounded.
pub(super) const STRAY: u32 = 2_000;

/// By what shares that total so many thousandths are to be multiplied to be percent: 1, or 100 where they
/// are fractions; none where they are no whole.
pub(super) fn hundredfold(total: u32) -> Option<u32> {
    let times = if total < STRAY { 100 } else { 1 };
    ((total * times).abs_diff(WHOLE) <= STRAY).then_some(times)
}

/// Characters of the longest short name of a table.
const LONGEST_MARK: usize = 24;

/// `survey`, a copy of the published one, as far as `tables` have its statements, with their shares in
/// place of those that were published, and after them the statements that only they have. A table that
/// was not brought along has the published rows of the statements that there are. A question of the reader's own
/// makes a table of its own; then published tables go that have none of its statements. `day` is today's date
/// (ISO 8601).
///
/// # Errors
///
/// What is wrong with the first table that cannot be understood.
pub fn own_survey(mut survey: Survey, tables: &[Brought], day: &str) -> Result<Survey, Trouble> {
    let published = survey.statements.len();
    let mut kept = vec![false; published];
    let mut own = Vec::new();
    let mut respondents = None;
    // What each table is called, by its id: its place may change.
    let mut names: Vec<(String, &str)> = Vec::with_capacity(tables.len());
    for brought in tables {
        let Brought {
            name,
            grid,
            mapping,
        } = brought;
        let column = statements(mapping, grid)?;
        let at = table(&mut survey, brought)?;
        let answers = survey.scale_of(at).answers.len();
        let cells = Cells::of(mapping, grid, answers)?;
        let mut rows: Vec<Row> = Vec::with_capacity(grid.rows.len());
        let mut all_said: Vec<String> = Vec::with_capacity(grid.rows.len());
        // Where in the file each row stands.
        let mut numbers = Vec::with_capacity(grid.rows.len());
        let all = grid.rows.iter().zip(&mapping.matches).enumerate();
        for (_, ((number, row), &place)) in all.filter(|(at, _)| !mapping.is_left_out(*at)) {
            let said = key(&row[column]);
            if said.is_empty() {
                return Err(What::Unnamed.at(*number, column + 1));
            }
            if let Some(first) = all_said.iter().position(|other| *other == said) {
                return Err(What::Again(numbers[first]).at(*number, column + 1));
            }
            all_said.push(said.clone());
            let at = match place {
                Some(at) => at,
                None => published + own_statement(&mut survey, &mut own, said, &row[column]),
            };
            kept.resize(survey.statements.len(), true);
            kept[at] = true;
            let statement = at as u16;
            if let Some(first) = rows.iter().position(|row| row.statement == statement) {
                return Err(What::Again(numbers[first]).at(*number, column + 1));
            }
            numbers.push(*number);
            let row = cells.row(statement, *number, row)?;
            let count = row.respondents.unwrap_or_default();
            respondents = Some(match respondents {
                Some(before) if before != count => 0,
                _ => count,
            });
            rows.push(row);
        }
        if rows.is_empty() {
            return Err(What::NoRows.at(0, 0));
        }
        let table = &mut survey.tables[at.position()];
        (table.own, table.rows) = (true, rows);
        table.counts = mapping.numbers.is_some_and(Numbers::are_counts);
        names.push((table.id.clone(), &**name));
    }
    keep(&mut survey, &kept);
    if tables
        .iter()
        .any(|brought| brought.mapping.table().is_none())
    {
        keep_tables(&mut survey);
    }
    if survey.tables.len() > MOST_TABLES {
        return Err(What::TooManyTables(survey.tables.len()).at(0, 0));
    }
    let names = names.iter();
    let names = names.filter_map(|(id, name)| Some((survey.table_named(id)?, *name)));
    let names: Vec<(TableId, &str)> = names.collect();
    survey.source.name = source(&survey, &names);
    let titles: Vec<&str> = called(&names).into_iter().map(|(name, _)| name).collect();
    survey.title = everywhere(&titles.join(", "));
    survey.id = OWN.into();
    let year = day.get(..4).and_then(|year| year.parse().ok());
    survey.year = year.unwrap_or(survey.year);
    survey.updated = day.into();
    survey.source.publisher = Localized::default();
    survey.respondents = respondents.filter(|&count| count > 0);
    survey.top = Vec::new();
    survey.report = None;
    survey.series = String::new();
    survey.notice = None;
    Ok(survey)
}

/// The table of `survey`, which [`own_survey`] made, that answers this question.
pub fn own_table(survey: &Survey, published: &Survey, question: &Question) -> Option<TableId> {
    match question {
        Question::Published(table) | Question::OneOf(table) => {
            survey.table_named(&published.table(*table).id)
        }
        Question::Own(own) => {
            let named = everywhere(own.name.trim());
            let is_it = |&at: &TableId| {
                let table = survey.table(at);
                table.own && table.name == named
            };
            survey.table_ids().rev().find(is_it)
        }
    }
}

/// The table that is brought, without its rows: the published one with the answers that count, or a new one.
fn table(survey: &mut Survey, brought: &Brought) -> Result<TableId, Trouble> {
    let Brought { grid, mapping, .. } = brought;
    let question = match &mapping.question {
        Question::Published(table) | Question::OneOf(table) => {
            let scale = survey.table(*table).scale;
            let scale = &mut survey.scales[scale.position()];
            for (at, answer) in scale.answers.iter_mut().enumerate() {
                answer.counts = mapping.measure >> at & 1 == 1;
            }
            return Ok(*table);
        }
        Question::Own(question) => question,
    };
    if question.name.trim().is_empty() {
        return Err(What::NoQuestion.at(0, 0));
    }
    let answers = mapping.own_answers();
    if let Some(&nameless) = answers.iter().find(|&&at| grid.heads[at].is_empty()) {
        return Err(What::Nameless.at(0, nameless + 1));
    }
    let named = |at: usize| own_scale::name(grid, at).0;
    for (at, &column) in answers.iter().enumerate() {
        let mut before = answers[..at].iter();
        if let Some(&first) = before.find(|&&other| named(other) == named(column)) {
            return Err(What::Again(first.min(column) + 1).at(0, first.max(column) + 1));
        }
    }
    let own = survey.tables.iter().filter(|table| table.own).count();
    let id = format!("{OWN}-{}", own + 1);
    let scale = own_scale::scale(grid, mapping, id.clone());
    match scale.opinions() {
        0 => return Err(What::NoOpinion.at(0, 0)),
        many if many > MOST_ANSWERS => return Err(What::TooManyAnswers(many).at(0, 0)),
        _ => {}
    }
    let name = everywhere(question.name.trim());
    let (scale, hue) = (scale_like(survey, scale), next_hue(survey));
    survey.tables.push(Table {
        id,
        number: survey.tables.len() as u8 + 1,
        scale,
        role: None,
        hue,
        title: name.clone(),
        short: everywhere(&shortened(question.name.trim(), LONGEST_MARK)),
        asks: name.clone(),
        to: None,
        name,
        respondents: None,
        counts: false,
        rows: Vec::new(),
        own: true,
    });
    Ok(TableId::at(survey.tables.len() - 1))
}

/// Where in `survey` a scale with the same answers stands, whose answers then count as on this one, or else the new one.
fn scale_like(survey: &mut Survey, scale: Scale) -> ScaleId {
    let answers = |scale: &Scale| -> Vec<(Localized, bool, bool)> {
        let answers = scale.answers.iter();
        answers
            .map(|answer| (answer.name.clone(), answer.unsure, answer.middle))
            .collect()
    };
    let same = |other: &Scale| other.sharing == scale.sharing && answers(other) == answers(&scale);
    let there = survey.scales.iter().position(same);
    if let Some(at) = there {
        survey.scales[at].answers = scale.answers;
        return ScaleId::at(at);
    }
    survey.scales.push(scale);
    ScaleId::at(survey.scales.len() - 1)
}

/// A hue that no table of the reader's has, nor a published one while there are others.
fn next_hue(survey: &Survey) -> Hue {
    let used = |hue: &Hue| survey.tables.iter().any(|table| table.hue == *hue);
    let free = Hue::ALL.into_iter().find(|hue| !used(hue));
    free.unwrap_or(Hue::ALL[survey.tables.len() % Hue::ALL.len()])
}

/// Leaves out the tables without rows, the scales that no table has any more, and what is told of them.
fn keep_tables(survey: &mut Survey) {
    survey.tables.retain(|table| !table.rows.is_empty());
    let scales = std::mem::take(&mut survey.scales);
    for (at, scale) in scales.into_iter().enumerate() {
        let (at, now) = (ScaleId::at(at), ScaleId::at(survey.scales.len()));
        let mut used = survey
            .tables
            .iter_mut()
            .filter(|table| table.scale == at)
            .peekable();
        if used.peek().is_some() {
            used.for_each(|table| table.scale = now);
            survey.scales.push(scale);
        }
    }
    if survey.tables.iter().all(|table| table.own) {
        survey.description = Localized::default();
        for (at, table) in survey.tables.iter_mut().enumerate() {
            (table.number, table.hue) = (at as u8 + 1, Hue::ALL[at % Hue::ALL.len()]);
        }
    }
    if survey
        .statements
        .iter()
        .all(|statement| statement.themes.is_empty())
    {
        survey.themes = Vec::new();
    }
}

/// Where the numbers are from: what is published and was not brought along is still named, and then what the reader
/// calls each of their own tables; `names` are those, each with its table.
fn source(survey: &Survey, names: &[(TableId, &str)]) -> String {
    let original = survey.original();
    let published = survey
        .tables
        .iter()
        .filter(|table| !table.own && !table.rows.is_empty());
    let published: Vec<&str> = published.map(|table| table.name.get(original)).collect();
    let published = (!published.is_empty())
        .then(|| format!("{} ({})", survey.source.name, published.join(", ")));
    let alone = names.len() == 1 && published.is_none();
    let own = called(names).into_iter().map(|(name, tables)| {
        let tables = tables
            .iter()
            .map(|&table| survey.table(table).name.get(original));
        let tables = tables.collect::<Vec<_>>().join(", ");
        let name = isolated(name).into_owned();
        if alone {
            name
        } else {
            format!("{name} ({tables})")
        }
    });
    let all: Vec<String> = published.into_iter().chain(own).collect();
    all.join("; ")
}

/// The names that the reader gave, each once, with the tables that have it.
fn called<'a>(names: &[(TableId, &'a str)]) -> Vec<(&'a str, Vec<TableId>)> {
    let mut called: Vec<(&str, Vec<TableId>)> = Vec::new();
    for &(table, name) in names {
        match called.iter_mut().find(|(other, _)| *other == name) {
            Some((_, tables)) => tables.push(table),
            None => called.push((name, vec![table])),
        }
    }
    called
}

/// The column of the statements, where the columns that are needed are there, each once.
fn statements(mapping: &Mapping, grid: &Grid) -> Result<usize, Trouble> {
    let mut used = 0;
    for (at, holds) in mapping.columns.iter().enumerate() {
        let mut before = mapping.columns[..at].iter();
        let step = Column::OwnAnswer(AnswerKind::Step);
        if !matches!(holds, Column::Unused | Column::Undecided)
            && *holds != step
            && let Some(first) = before.position(|other| other == holds)
        {
            return Err(What::Again(first + 1).at(0, at + 1));
        }

        used += usize::from(holds.is_answer());
    }
    let fits =
        grid.heads.len() == mapping.columns.len() && grid.rows.len() == mapping.matches.len();
    // One share of several, or the one that is published, is a table as well.
    let several = mapping.numbers.is_some_and(Numbers::are_several) && mapping.table().is_none();
    let enough = used > 1 || several && used == 1;
    let column = mapping.statements().filter(|_| enough && fits);
    let column = column.ok_or(What::Columns.at(0, 0))?;
    mapping.open_question().map_or(Ok(column), Err)
}

/// The position of a statement that only the reader has, `said` in its [`key`], among the `own` others or
/// after them.
fn own_statement(survey: &mut Survey, own: &mut Vec<String>, said: String, wording: &str) -> usize {
    if let Some(at) = own.iter().position(|other| *other == said) {
        return at;
    }
    own.push(said);
    let wording = &*unturned(wording);
    let short = shortened(wording, Statement::LONGEST_SHORT);
    survey.statements.push(Statement {
        number: 0,
        id: format!("{OWN}-{}", own.len()),
        wording: everywhere(wording),
        short: everywhere(&short),
        themes: Vec::new(),
        words: Words::default(),
    });
    own.len() - 1
}

/// Leaves out the statements that are not `kept`, and the rows about them.
fn keep(survey: &mut Survey, kept: &[bool]) {
    let mut places = Vec::with_capacity(kept.len());
    let mut count = 0;
    for &kept in kept {
        places.push(count);
        count += u16::from(kept);
    }
    for table in &mut survey.tables {
        table.rows.retain(|row| kept[usize::from(row.statement)]);
        for row in &mut table.rows {
            row.statement = places[usize::from(row.statement)];
        }
    }
    let mut kept = kept.iter();
    survey.statements.retain(|_| kept.next() == Some(&true));
    for (number, statement) in (1..).zip(&mut survey.statements) {
        statement.number = number;
    }
}

/// As much of `text` as has at most so many characters, to the end of a word.
pub(super) fn shortened(text: &str, longest: usize) -> String {
    let mut short = text.to_owned();
    if short.chars().nth(longest).is_some() {
        short = short.chars().take(longest - 1).collect();
        let end = short.rfind(' ').unwrap_or(short.len());
        short.truncate(end);
        short.push('…');
    }
    short
}

/// A reader's text in every language: here it enters whatever is said of the survey.
pub(super) fn everywhere(text: &str) -> Localized {
    let [fi, sv, en] = [text; 3].map(|text| isolated(text).into_owned());
    Localized { fi, sv, en }
}
