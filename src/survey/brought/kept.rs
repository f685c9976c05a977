//! What was brought along as one text, for the browser to remember and for copies of the page. It
//! holds no sign that could end an element.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::{
    Brought, Column, Grid, Mapping, Numbers, OwnQuestion, Question, Trouble, What, own_survey,
};
use crate::survey::Survey;

/// What the text says it is, with its version.
const FORMAT: &str = "murroskartta-own 3";
/// The same when the text of the file was kept instead of the table that was read from it.
const SECOND_FORMAT: &str = "murroskartta-own 2";
/// The same before rows could be left out.
const FIRST_FORMAT: &str = "murroskartta-own 1";
/// Before the name of a question of the reader's own; a published one is the number of its table.
const OWN_QUESTION: &str = "own:";
/// The signs that a field has in another form, and that form after a backslash.
const ESCAPED: [(char, char); 6] = [
    ('\\', '\\'),
    ('\t', 't'),
    ('\n', 'n'),
    ('\r', 'r'),
    ('<', 'l'),
    ('\0', '0'),
];

/// `text`, which may be empty, with a table added to it that was brought along beside the survey with the
/// id `published` on that `day`; the one that answered the same question goes. A line says so, and each
/// table has one: numbers, name, and the table as CSV. Nothing of it is [open](Mapping::open_question) any more.
pub fn add_own(text: &str, published: &str, brought: &Brought, day: &str) -> String {
    let text = &*upgraded(text);
    let mapping = &brought.mapping;
    let (question, order) = match &mapping.question {
        Question::Published(table) | Question::OneOf(table) => {
            (table.position().to_string(), Vec::new())
        }
        Question::Own(own) => (
            format!("{OWN_QUESTION}{}", escaped(&own.name)),
            own.order.clone(),
        ),
    };
    let of_table = format!("{question}\t");
    let others = text.lines().skip(1);
    let others = others.filter(|line| !line.starts_with(&of_table));
    // All of them are decided before a table is opened.
    let columns = mapping.columns.iter();
    let columns = columns.map(|holds| holds.number().unwrap_or_default());
    let matches = mapping.matches.iter();
    // A number from 1; 0 is none.
    let matches = matches.map(|place| place.map_or(0, |at| at + 1));
    let line = [
        question,
        spaced([mapping.numbers.map_or(0, |are| are as u16), mapping.measure]),
        spaced(columns),
        spaced(matches),
        spaced(mapping.left_out.iter().map(|&out| u8::from(out))),
        spaced(order),
        escaped(&brought.name),
        escaped(&brought.grid.to_csv()),
    ]
    .join("\t");
    let lines: String = others
        .chain([&*line])
        .flat_map(|line| [line, "\n"])
        .collect();
    format!("{FORMAT}\t{published}\t{day}\n{lines}")
}

fn spaced<T: ToString>(numbers: impl IntoIterator<Item = T>) -> String {
    let numbers = numbers.into_iter().map(|number| number.to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

/// The backslash is the first of the signs, so that none is written twice.
fn escaped(field: &str) -> String {
    let escape = |text: String, (sign, form)| text.replace(sign, &format!("\\{form}"));
    ESCAPED.into_iter().fold(field.to_owned(), escape)
}

/// What `ours` and `theirs` hold together, which both were `base` before: texts that [`add_own`] wrote, or
/// empty ones. A table that only one of them has added, changed or removed is as that one has it; where both
/// changed the same table, `ours` counts, and also where they were brought beside different surveys.
#[must_use]
pub fn merge_own(base: &str, ours: &str, theirs: &str) -> String {
    let all = [base, ours, theirs].map(upgraded);
    let [base, ours, theirs] = all.each_ref().map(|text| &**text);
    let [head, their_head] = [ours, theirs].map(published_and_day);
    let apart = |(ours, theirs)| published(ours) != published(theirs);
    if ours == base {
        return theirs.into();
    } else if theirs == base || head.zip(their_head).is_some_and(apart) {
        return ours.into();
    }
    let all = [base, ours, theirs].map(tables);
    let ids: BTreeSet<&str> = all.iter().flat_map(BTreeMap::keys).copied().collect();
    let lines = ids.into_iter().filter_map(|id| {
        let [base, ours, theirs] = all.each_ref().map(|tables| tables.get(id).copied());
        if ours == base { theirs } else { ours }
    });
    let lines: String = lines.flat_map(|line| [line, "\n"]).collect();
    // Of two days the later one: they are of one survey.
    match head.max(their_head) {
        Some(head) if !lines.is_empty() => format!("{FORMAT}\t{head}\n{lines}"),
        _ => String::new(),
    }
}

/// `text` as it is written today.
fn upgraded(text: &str) -> Cow<'_, str> {
    let (before_rows, rest) = match [FIRST_FORMAT, SECOND_FORMAT].map(|it| text.strip_prefix(it)) {
        [Some(rest), _] => (true, rest),
        [_, Some(rest)] => (false, rest),
        _ => return text.into(),
    };
    let (head, tables) = rest.split_once('\n').unwrap_or((rest, ""));
    let today = |line: &str| {
        let mut fields: Vec<Cow<str>> = line.split('\t').map(Cow::from).collect();
        if before_rows {
            let matches = fields.get(3);
            let rows = matches.map_or(0, |matches| matches.split(' ').count());
            fields.insert(fields.len().min(4), spaced(vec![0; rows]).into());
        }
        // There were no scales of the reader's own, and so no order of their answers.
        fields.insert(fields.len().min(5), "".into());
        // What is no table stays, to be refused with the rest.
        if let Some(file) = fields.last_mut()
            && let Ok(grid) = Grid::read(&plain(file))
        {
            *file = escaped(&grid.to_csv()).into();
        }
        fields.join("\t") + "\n"
    };
    let tables: String = tables.lines().map(today).collect();
    format!("{FORMAT}{head}\n{tables}").into()
}

/// What the head of a text says after its format: the survey beside which its tables were brought, and the
/// day.
fn published_and_day(text: &str) -> Option<&str> {
    text.lines()
        .next()?
        .strip_prefix(FORMAT)?
        .strip_prefix('\t')
}

fn published(head: &str) -> Option<&str> {
    head.split('\t').next()
}

/// The lines of the tables, by what their table is.
fn tables(text: &str) -> BTreeMap<&str, &str> {
    let lines = text.lines().skip(1);
    lines
        .filter_map(|line| Some((line.split('\t').next()?, line)))
        .collect()
}

/// The survey that the tables make which [`add_own`] wrote; `survey` is a copy of the published one.
///
/// # Errors
///
/// What is wrong with a table; where the text itself is not understood, or it belongs to another survey,
/// [`What::Empty`].
pub fn read_own(survey: Survey, text: &str) -> Result<Survey, Trouble> {
    let text = &*upgraded(text);
    let mut lines = text.lines();
    let unread = What::Empty.at(0, 0);
    let head = published_and_day(lines.next().unwrap_or_default());
    let day = head.and_then(|rest| rest.strip_prefix(&*survey.id)?.strip_prefix('\t'));
    let day = day.ok_or(unread)?;
    let mut tables: Vec<Brought> = Vec::new();
    for line in lines {
        let brought = brought(&survey, line).ok_or(unread)?;
        let same = |other: &Brought| other.mapping.question == brought.mapping.question;
        if tables.iter().any(same) {
            return Err(unread);
        }
        tables.push(brought);
    }
    if tables.is_empty() {
        return Err(unread);
    }
    own_survey(survey, &tables, day)
}

fn brought(survey: &Survey, line: &str) -> Option<Brought> {
    let mut fields = line.split('\t');
    let question = fields.next()?;
    let [are, measure] = numbers(fields.next()?)?[..] else {
        return None;
    };
    let columns = numbers(fields.next()?)?;
    let matches = numbers(fields.next()?)?.into_iter();
    let left_out = numbers(fields.next()?)?;
    let order = fields.next()?;
    let question = match question.strip_prefix(OWN_QUESTION) {
        Some(name) => Question::Own(OwnQuestion {
            name: plain(name),
            order: if order.is_empty() {
                Vec::new()
            } else {
                numbers(order)?.into_iter().map(usize::from).collect()
            },
        }),
        None => Question::Published(survey.table_ids().nth(question.parse().ok()?)?),
    };
    let mapping = Mapping {
        numbers: Numbers::ALL.get(usize::from(are)).copied(),
        measure,
        columns: columns
            .into_iter()
            .map(|holds| Column::numbered(holds.into(), &question))
            .collect(),
        question,
        matches: matches
            .map(|number| usize::from(number).checked_sub(1))
            .collect(),
        left_out: left_out.into_iter().map(|out| out == 1).collect(),
    };
    let mut published = mapping.matches.iter().flatten();
    let fits = published.all(|&at| at < survey.statements.len());
    let answers = match mapping.table() {
        Some(table) => survey.scale_of(table).answers.len(),
        None => mapping.own_answers().len(),
    };
    let measure = answers < 16 && (1..1 << answers).contains(&measure);
    let rows = mapping.left_out.len() == mapping.matches.len();
    (fits && measure && rows).then_some(Brought {
        name: plain(fields.next()?),
        grid: Grid::from_csv(&plain(fields.next()?))?,
        mapping,
    })
}

fn numbers(field: &str) -> Option<Vec<u16>> {
    field.split(' ').map(|number| number.parse().ok()).collect()
}

fn plain(field: &str) -> String {
    let mut plain = String::new();
    let mut escaped = false;
    for sign in field.chars() {
        if escaped {
            let form = ESCAPED.iter().find(|(_, form)| *form == sign);
            plain.push(form.map_or(sign, |(plain, _)| *plain));
            escaped = false;
        } else if sign == '\\' {
            escaped = true;
        } else {
            plain.push(sign);
        }
    }
    plain
}
