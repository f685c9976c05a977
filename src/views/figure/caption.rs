//! What a picture of the chart says around it.

use leptos::prelude::*;

use crate::browser::download;
use crate::chart::picture::{Caption, Entry, Swatch};
use crate::state::View;
use crate::survey::{Answer, Lang, ScaleId, Statement, TableId};
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
        address: download::address(&contents.fragment()),
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
    let mut lead = headline.lead();
    if let Some(respondents) = survey.respondents.filter(|_| view != View::Method) {
        let base = text::base_flag(lang, respondents, flagged_table(selection, &rows));
        lead = format!("{lead} {base}.");
    }
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
        survey.survey.source.name.clone(),
        updated.map_or_else(String::new, |updated| format!(", {updated}")),
    ]
}

/// What the colours, marks and numbers in the chart stand for.
fn legend(contents: Contents) -> Vec<Entry> {
    let Contents {
        selection, rows, ..
    } = contents;
    let lang = selection.current_lang();
    match selection.view.get() {
        View::Distribution => answers(contents, selection.scale_id.get()),
        View::Statement => ScaleId::ALL.map(|scale| answers(contents, scale)).concat(),
        View::Compare if !rows.compares_rounds.get() => {
            let mark = |table| entry(Swatch::Mark(table), text::table_mark(lang, table));
            TableId::ALL.map(mark).to_vec()
        }
        View::Map => numbers(contents, selection.with(|s| s.significance.table())),
        View::Compare => numbers(contents, Some(selection.table.get())),
        View::Report | View::Method | View::Workshop | View::Own | View::Access => Vec::new(),
    }
}

/// The numbers of the statements, in the colour of the marks of `table`.
fn numbers(contents: Contents, table: Option<TableId>) -> Vec<Entry> {
    let lang = contents.selection.current_lang();
    let rows = contents.rows.on_page.read();
    let statements = &contents.survey.survey.statements;
    let statements = rows.iter().map(|row| &statements[row.statement]);
    let number = |s: &Statement| entry(Swatch::Number(s.number, table), s.short.get(lang));
    statements.map(number).collect()
}

fn answers(contents: Contents, scale: ScaleId) -> Vec<Entry> {
    let lang = contents.selection.current_lang();
    let measure = contents.selection.measures().of(scale);
    let answers = contents.survey.survey.scale(scale).answers.iter();
    let of_answer = |(at, answer): (usize, &Answer)| {
        let swatch = if answer.unsure {
            Swatch::Unsure
        } else {
            Swatch::Step(scale, at)
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
