//! What a picture of the chart says around it.

use leptos::prelude::*;

use crate::analysis::Axis;
use crate::browser::download;
use crate::chart::Step;
use crate::chart::picture::{Caption, Entry, Swatch};
use crate::state::{Selection, View};
use crate::survey::{Answer, Lang, Statement, TableId};
use crate::text;
use crate::views::compare::rounds::rounds_notes;
use crate::views::context::SurveyContext;
use crate::views::figure::contents::Contents;
use crate::views::toolbar::base_flag::flagged_table;
use crate::views::toolbar::certainty::certainty_notes;

/// Title, measure, filters, legend, source with date, and address.
pub fn caption(contents: Contents) -> Caption {
    let Contents {
        survey, selection, ..
    } = contents;
    let lang = selection.current_lang();
    let filters = selection.with(|s| text::filters(lang, survey.survey, &s.query));
    let filters = filters.filter(|_| selection.view.get() != View::Statement);
    let notes = filters.into_iter().chain(notes(contents));
    Caption {
        title: contents.headline.finding(),
        lead: full_lead(contents),
        filters: notes.reduce(|all, next| format!("{all} {next}")),
        legend: legend(contents),
        source: source_parts(survey, lang).concat(),
        address: download::published_address(&contents.fragment()).unwrap_or_default(),
    }
}

/// The lead with of how many; of one statement, after its wording.
fn full_lead(contents: Contents) -> String {
    let Contents {
        survey,
        selection,
        rows,
        headline,
        ..
    } = contents;
    let (lang, view) = (selection.current_lang(), selection.view.get());
    let respondents = survey.respondents.filter(|_| view != View::Method);
    let base = respondents
        .map(|respondents| text::base_flag(lang, respondents, flagged_table(selection, &rows)));
    let base = base.filter(|base| !base.is_empty());
    let base = base.map(|base| format!("{base}."));
    // What is counted has no full stop of its own: on the page the number of respondents follows it.
    let sentences = base.into_iter().chain(headline.doubt().map(str::to_owned));
    let lead = sentences.fold(headline.measured(), |lead, sentence| {
        format!("{}. {sentence}", lead.trim_end_matches('.'))
    });
    if view != View::Statement {
        return lead;
    }
    let statement = &survey.survey.statements[rows.statement.get()];
    let (number, wording) = (statement.number, statement.wording.get(lang));
    format!("{number}. {wording}. {lead}")
}

/// What the signs of uncertainty in the chart mean.
fn notes(contents: Contents) -> Vec<String> {
    let Contents {
        survey,
        selection,
        rows,
        ..
    } = contents;
    let lang = selection.current_lang();
    let notes = certainty_notes(lang, survey, selection, &rows).into_iter();
    let notes = notes.map(|(_, note)| note.to_owned());
    let notices = rows.notices().into_iter();
    let notices = notices.map(|notice| notice.get(lang).to_owned());
    let rounds = rounds_notes(survey, selection, rows);
    notes.chain(notices).chain(rounds).collect()
}

/// Where the numbers are from, and their date: what stands before the name of the source, the name, what
/// stands after it.
pub fn source_parts(survey: SurveyContext, lang: Lang) -> [String; 3] {
    let updated = text::updated(lang, survey.survey);
    [
        format!("{}: ", text::words(lang).source),
        text::source_name(survey.survey).to_owned(),
        updated.map_or_else(String::new, |updated| format!(", {updated}")),
    ]
}

/// What the colours, marks and numbers in the chart stand for.
fn legend(contents: Contents) -> Vec<Entry> {
    let Contents {
        selection, rows, ..
    } = contents;
    let (survey, lang) = (contents.survey.survey, selection.current_lang());
    match selection.view.get() {
        View::Distribution => answers(contents, selection.table.get()),
        View::Compare if !rows.compares_rounds.get() => {
            let mark = |table| {
                let hue = survey.table(table).hue;
                entry(Swatch::Mark(hue), text::table_mark(lang, survey, table))
            };
            let tables = selection.with(Selection::compared_tables);
            tables.into_iter().map(mark).collect()
        }
        View::Map => match selection.with(|s| s.axes.up) {
            Axis::Table(table) => numbers(contents, Some(table)),
            Axis::Mean(_) => numbers(contents, None),
        },
        View::Compare => numbers(contents, Some(selection.table.get())),
        // The answers to one statement are named at its bars; the others have no such picture.
        View::Statement
        | View::Report
        | View::Method
        | View::Workshop
        | View::Own
        | View::Access
        | View::Make => Vec::new(),
    }
}

/// The numbers of the statements, in the colour of the marks of `table`.
fn numbers(contents: Contents, table: Option<TableId>) -> Vec<Entry> {
    let lang = contents.selection.current_lang();
    let rows = contents.rows.on_page.read();
    let statements = &contents.survey.survey.statements;
    let statements = rows.iter().map(|row| &statements[row.statement]);
    let hue = table.map(|table| contents.survey.survey.table(table).hue);
    let number = |s: &Statement| entry(Swatch::Number(s.number, hue), s.short.get(lang));
    statements.map(number).collect()
}

fn answers(contents: Contents, table: TableId) -> Vec<Entry> {
    let lang = contents.selection.current_lang();
    let survey = contents.survey.survey;
    let (scale, hue) = (survey.scale_of(table), survey.table(table).hue);
    let measure = contents.selection.measures().in_table(survey, table);
    let answers = scale.answers.iter();
    let of_answer = |(at, answer): (usize, &Answer)| {
        let swatch = if answer.unsure {
            Swatch::Unsure
        } else {
            Swatch::Step(Step::on(scale, at, hue))
        };
        Entry {
            counted: measure.contains(at),
            ..entry(swatch, answer.name.get(lang))
        }
    };
    answers.enumerate().map(of_answer).collect()
}

fn entry(swatch: Swatch, name: &str) -> Entry {
    Entry {
        swatch,
        name: name.to_owned(),
        counted: false,
    }
}
