//! What a draft begins with.

use super::ids::{free_id, slug};
use super::tables;
use super::texts::set_languages;
use crate::survey::parse::fits_together;
use crate::survey::{Contact, DRAFT, Lang, Localized, OWN, Scale, Source, Survey};

/// The id of a survey without a title.
const NAMELESS: &str = "survey";

/// Nothing yet, in `lang`, of that day (ISO 8601).
pub fn empty_draft(lang: Lang, day: &str) -> Survey {
    let year = day.get(..4).and_then(|year| year.parse().ok());
    Survey {
        id: NAMELESS.into(),
        series: NAMELESS.into(),
        year: year.unwrap_or(2000),
        since: None,
        languages: vec![lang],
        updated: String::new(),
        title: Localized::default(),
        description: Localized::default(),
        notice: None,
        source: Source {
            name: String::new(),
            publisher: Localized::default(),
            url: None,
        },
        contact: Contact::default(),
        scales: Vec::new(),
        themes: Vec::new(),
        statements: Vec::new(),
        tables: Vec::new(),
        respondents: None,
        top: Vec::new(),
        report: None,
    }
}

/// What a reader brought along as a survey by itself, in `lang` where none of it was published.
pub fn of_own(own: &Survey, lang: Lang) -> Survey {
    let mut draft = own.clone();
    let published = (0..draft.tables.len()).rev();
    for at in published.filter(|&at| !own.tables[at].own) {
        tables::remove_table(&mut draft, at);
    }
    name_anew(&mut draft);
    if own.tables.iter().all(|table| table.own) {
        set_languages(&mut draft, vec![lang]);
    }
    // What it was called to find it again is no title, and the day no day of the source.
    (draft.title, draft.updated) = (Localized::default(), String::new());
    draft.source.name.clear();
    draft.series.clone_from(&draft.id);
    name_by_title(&mut draft);
    draft
}

/// Gives a survey the id that its title makes, and its series the same where that was called like it.
pub fn name_by_title(survey: &mut Survey) {
    let id = named(survey);
    if survey.series == survey.id {
        survey.series.clone_from(&id);
    }
    survey.id = id;
}

/// Gives each table the id that its name makes: rounds are compared table by table, whatever the files were called.
pub fn name_tables(survey: &mut Survey) {
    for at in 0..survey.tables.len() {
        let name = survey.tables[at].name.get(survey.original()).to_owned();
        // It may have that id already.
        survey.tables[at].id.clear();
        survey.tables[at].id = free_id(&name, "table", tables::taken(survey));
    }
}

/// The id of a survey by its title.
fn named(survey: &Survey) -> String {
    let id = slug(survey.title.get(survey.original()));
    match &*id {
        "" => NAMELESS.into(),
        OWN | DRAFT => format!("{id}-{}", survey.year),
        _ => id,
    }
}

/// Gives what came from a reader's file an id by its name, and a place of its own.
fn name_anew(draft: &mut Survey) {
    let is_of_file = |id: &str| id.starts_with(OWN);
    for at in 0..draft.statements.len() {
        if is_of_file(&draft.statements[at].id) {
            let name = draft.statements[at]
                .wording
                .get(draft.original())
                .to_owned();
            let taken = draft.statements.iter().map(|statement| &*statement.id);
            draft.statements[at].id = free_id(&name, "statement", taken);
        }
    }
    for at in 0..draft.scales.len() {
        if is_of_file(&draft.scales[at].id) {
            let taken = draft.scales.iter().map(|scale| &*scale.id);
            let id = free_id("", "scale", taken);
            let original = draft.original();
            name_answers(&mut draft.scales[at], id, original);
        }
    }
    for at in 0..draft.tables.len() {
        if is_of_file(&draft.tables[at].id) {
            let name = draft.tables[at].name.get(draft.original()).to_owned();
            draft.tables[at].id = free_id(&name, "table", tables::taken(draft));
        }
        draft.tables[at].own = false;
    }
}

/// Gives a scale that id, and its answers ids by their names.
pub(super) fn name_answers(scale: &mut Scale, id: String, lang: Lang) {
    scale.id = id;
    let mut taken: Vec<String> = Vec::new();
    for answer in &mut scale.answers {
        // Numbers are no words: they would be taken for tables' places.
        let name = slug(answer.name.get(lang));
        let name = if name.starts_with(|sign: char| sign.is_ascii_digit()) {
            format!("answer-{name}")
        } else {
            name
        };
        answer.id = free_id(&name, "answer", taken.iter().map(String::as_str));
        taken.push(answer.id.clone());
    }
}

/// The draft as a page shows it: without what has no numbers yet. Nothing where that is nothing.
pub fn shown(draft: &Survey) -> Option<Survey> {
    let mut shown = draft.clone();
    for at in (0..shown.statements.len()).rev() {
        if shown.tables.iter().all(|table| table.row(at).is_none()) {
            super::remove_statement(&mut shown, at);
        }
    }
    for at in (0..shown.tables.len()).rev() {
        if shown.tables[at].rows.is_empty() {
            tables::remove_table(&mut shown, at);
        }
    }
    Some(shown).filter(fits_together)
}

/// The survey, and after it those that a page carries; the one of the same series and year is replaced. Nothing where
/// another survey has the same id: what readers save names a survey by it.
pub fn added(survey: Survey, carried: &[Survey]) -> Option<Vec<Survey>> {
    let round = |other: &&Survey| (&other.series, other.year) != (&survey.series, survey.year);
    let others: Vec<Survey> = carried.iter().filter(round).cloned().collect();
    let is_alone = others.iter().all(|other| other.id != survey.id);
    is_alone.then(|| std::iter::once(survey).chain(others).collect())
}
