//! The numbers of a view as the survey has them: what files must hold, made without the code that
//! makes the files.

use murroskartta::analysis::{Line, Rounding, possible};
use murroskartta::state::View;
use murroskartta::survey::{Answer, Lang, Part, Percent, Point, Section, TableId};
use murroskartta::text;
use serde_json::{Value, json};

use crate::expected::survey::SURVEY;
use crate::expected::view::Expected;

/// Cells with the ids of their columns; a term is a pair of its id and its name.
pub type Row = Vec<(String, Value)>;

/// The rows of the view.
pub fn exported_rows(asked: &Expected) -> Vec<Row> {
    let lines = asked.lines.iter();
    match asked.selection.view {
        View::Distribution => lines.map(|line| of_one_table(asked, line)).collect(),
        View::Compare => lines.map(|line| of_all_tables(asked, line)).collect(),
        View::Map => lines.map(|line| of_a_point(asked, line)).collect(),
        View::Method => lines.map(|line| of_candidates(asked, line)).collect(),
        View::Report => asked
            .points()
            .into_iter()
            .map(|it| of_point(asked, it))
            .collect(),
        View::Statement => {
            let tables = crate::TABLES.into_iter();
            tables.flat_map(|table| of_answers(asked, table)).collect()
        }
        View::Workshop | View::Own | View::Access | View::Make => Vec::new(),
    }
}

/// Number, wording, and the published wording where the other is a translation.
fn named(lang: Lang, statement: usize) -> Row {
    let statement = &SURVEY.statements[statement];
    let mut cells = vec![
        ("number".to_owned(), json!(statement.number)),
        ("wording".to_owned(), json!(statement.wording.get(lang))),
    ];
    if lang != Lang::Fi {
        cells.push(("published".to_owned(), json!(statement.wording.fi)));
    }
    cells
}

fn of_one_table(asked: &Expected, line: &Line) -> Row {
    let mut cells = named(asked.selection.lang, line.statement);
    let answers = &SURVEY.scale_of(asked.selection.query.table).answers;
    let shares = answers.iter().zip(line.shares.iter());
    cells.extend(shares.map(|(answer, share)| (format!("shares.{}", answer.id), json!(share))));
    cells.push(("sum".into(), json!(line.measured)));
    cells.push(("total".into(), json!(line.total)));
    cells
}

fn of_candidates(asked: &Expected, line: &Line) -> Row {
    let mut cells = named(asked.selection.lang, line.statement);
    let row = SURVEY
        .table(asked.selection.query.table)
        .row(line.statement);
    let all = possible(&row.expect("a row").shares, Rounding::HalfUp, text::LAST);
    cells.push(("smallest".into(), json!(all.smallest())));
    let all: Vec<_> = all.iter().map(|n| n.to_string()).collect();
    cells.push(("possible".into(), json!(all.join(" "))));
    cells
}

fn of_all_tables(asked: &Expected, line: &Line) -> Row {
    let (lang, pair) = (asked.selection.lang, asked.selection.query.pair);
    let mut cells = named(lang, line.statement);
    let sum = |table: TableId| (format!("sums.{}", crate::id(table)), json!(line.sum(table)));
    cells.extend(crate::TABLES.map(sum));
    cells.push(("gap".into(), json!(line.gap(pair))));
    let pair = json!([
        pair.id(crate::published()),
        text::pair_name(lang, crate::published(), pair)
    ]);
    cells.push(("pair".into(), pair));
    cells
}

/// The ids of fields are the format's own, so only their names are told here.
fn of_a_point(asked: &Expected, line: &Line) -> Row {
    let (lang, plane) = (asked.selection.lang, asked.plane());
    let mut cells = named(lang, line.statement);
    let (adoption, significance) = plane.point(line);
    cells.push(("adoption".into(), json!(adoption)));
    cells.push(("significance".into(), json!(significance)));
    let field = plane.field(line);
    let measures = asked.selection.query.measures;
    let name = field.map_or(text::near_line(lang), |field| {
        text::field_by(lang, &SURVEY, measures, &plane, field)
    });
    cells.push(("field".into(), json!([null, name])));
    cells
}

/// What the background says of one thing; its words have no statement of their own.
fn of_point(asked: &Expected, (section, part, point): (&Section, &Part, &Point)) -> Row {
    let lang = asked.selection.lang;
    let numbers = point.statements.iter();
    let numbers = numbers.map(|&at| SURVEY.statements[usize::from(at)].number.to_string());
    let numbers = numbers.collect::<Vec<_>>().join(" ");
    let kind = json!([part.kind.id(), text::kind_name(lang, part.kind)]);
    let ask = point.ask.as_ref().map(|ask| ask.get(lang));
    let row = [
        ("section", json!(section.number)),
        ("kind", kind),
        ("text", json!(text::told(lang, point))),
        ("question", json!(ask)),
        ("statements", json!(numbers)),
        ("url", json!(point.url)),
    ];
    row.map(|(id, value)| (id.to_owned(), value)).into()
}

/// A row for each answer to the statement in focus.
fn of_answers(asked: &Expected, table: TableId) -> Vec<Row> {
    let (lang, statement) = (asked.selection.lang, asked.line().statement);
    let mut all = SURVEY.table(table).rows.iter();
    let row = all.find(|row| usize::from(row.statement) == statement);
    let shares = &row.expect("a row").shares;
    let answers = SURVEY.scale_of(table).answers.iter().zip(shares);
    let row = |(answer, share): (&Answer, &Option<Percent>)| {
        let mut cells = named(lang, statement);
        let name = SURVEY.table(table).name.get(lang);
        cells.push(("table".into(), json!([crate::id(table), name])));
        let name = answer.name.get(lang);
        cells.push(("answer".into(), json!([answer.id, name])));
        cells.push(("share".into(), json!(share)));
        cells.push(("counts".into(), yes_or_no(lang, answer.counts)));
        cells
    };
    answers.map(row).collect()
}

/// By the default measures.
fn yes_or_no(lang: Lang, yes: bool) -> Value {
    let [yes_name, no_name] = match lang {
        Lang::Fi => ["kyllä", "ei"],
        Lang::Sv => ["ja", "nej"],
        Lang::En => ["yes", "no"],
    };
    if yes {
        json!(["yes", yes_name])
    } else {
        json!(["no", no_name])
    }
}
