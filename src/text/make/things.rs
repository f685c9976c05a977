//! What the parts of a survey that is being made are called, and that a text of one is missing.

use crate::survey::parse::RowOf;
use crate::survey::{Lang, Survey, Thing};

/// That a text is missing, and in which language where the survey has several.
pub(super) fn text_missing(
    lang: Lang,
    survey: &Survey,
    of: &Thing,
    field: &str,
    missing: Lang,
) -> String {
    let field = field_name(lang, of, field);
    let language = if survey.languages.len() > 1 {
        format!(" ({})", missing.code().to_uppercase())
    } else {
        String::new()
    };
    let missing = match lang {
        Lang::Fi => "puuttuu",
        Lang::Sv => "saknas",
        Lang::En => "is missing",
    };
    let before = name(lang, survey, of);
    let whole = [Thing::Source, Thing::Contact, Thing::Report].contains(of);
    if whole || matches!(of, Thing::Survey(_)) {
        return format!("{field} {missing}{language}");
    }
    format!("{before}: {} {missing}{language}", lower(&field))
}

/// What stands after a colon begins small.
fn lower(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|sign| sign.to_lowercase().to_string());
    first.unwrap_or_default() + signs.as_str()
}

/// What a field is called in the form.
fn field_name(lang: Lang, of: &Thing, field: &str) -> String {
    let words = super::make(lang);
    let name = match (of, field) {
        (Thing::Survey(_), "title") => words.title,
        (Thing::Survey(_), "description") => words.description,
        (Thing::Source, _) => words.publisher,
        (Thing::Contact, _) => words.contact_name,
        (Thing::Answer { .. } | Thing::Theme(_) | Thing::Table(_), "name") => match lang {
            Lang::Fi => "Nimi",
            Lang::Sv => "Namn",
            Lang::En => "Name",
        },
        (Thing::Statement(_), "wording") => words.wording,
        (_, "short") => words.short_name,
        (Thing::Table(_), "title") => words.table_title,
        (_, "to") => words.to,
        (_, "asks") => words.asks,
        (Thing::Report, _) => words.headline,
        (Thing::Section(_), _) => words.section_title,
        (Thing::Point(_), "ask") => words.ask,
        (Thing::Point(_), "text") => match lang {
            Lang::Fi => "Teksti",
            Lang::Sv | Lang::En => "Text",
        },
        _ => field,
    };
    name.to_owned()
}

/// What something is called.
pub(super) fn name(lang: Lang, survey: &Survey, thing: &Thing) -> String {
    let words = super::make(lang);
    let original = survey.original();
    let called = |kind: &str, name: Option<&str>, number: Option<usize>| {
        let number = number.map(|at| format!(" {}", at + 1)).unwrap_or_default();
        match name.filter(|name| !name.is_empty()) {
            Some(name) => format!("{kind}{number} {}", quoted(lang, name)),
            None => format!("{kind}{number}"),
        }
    };
    match thing {
        Thing::Statement(id) | Thing::Top(id) => {
            let at = survey.statements.iter().position(|one| one.id == *id);
            let name = at.map(|at| survey.statements[at].short.get(original));
            called(words.statement, name, at)
        }
        Thing::Table(id) => {
            let at = survey.table_named(id);
            let name = at.map(|at| survey.table(at).name.get(original));
            called(table_word(lang), name, None)
        }
        Thing::Scale(id) => {
            let at = survey.scales.iter().position(|one| one.id == *id);
            called(words.scale, None, at)
        }
        Thing::Answer { scale, id } => {
            let at = survey.scales.iter().position(|one| one.id == *scale);
            let answers = at.map(|at| &survey.scales[at].answers);
            let place = answers.and_then(|all| all.iter().position(|one| one.id == *id));
            let name = answers
                .zip(place)
                .map(|(all, place)| all[place].name.get(original));
            let scale = called(words.scale, None, at);
            format!("{scale}, {}", lower(&called(words.answer, name, place)))
        }
        Thing::Theme(id) => {
            let at = survey.themes.iter().position(|one| one.id == *id);
            let name = at.map(|at| survey.themes[at].name.get(original));
            called(words.theme, name, at)
        }
        Thing::Section(number)
        | Thing::Part {
            section: number, ..
        } => {
            format!(
                "{} {number}",
                words.part_background.split(" (").next().unwrap_or_default()
            )
        }
        Thing::Point(id) => {
            let report = survey.report.iter();
            let mut points = report.flat_map(|report| report.points());
            let point = points.find(|(.., point)| point.id == *id);
            called(
                words.point,
                point.map(|(.., point)| point.text.get(original)),
                None,
            )
        }
        _ => words.part_basics.to_owned(),
    }
}

fn quoted(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("”{name}”"),
        Lang::En => format!("“{name}”"),
    }
}

const fn table_word(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Taulukko",
        Lang::Sv => "Tabell",
        Lang::En => "Table",
    }
}

pub(super) fn row_name(lang: Lang, survey: &Survey, row: &RowOf) -> String {
    let table = name(lang, survey, &Thing::Table(row.table.clone()));
    let statement = name(lang, survey, &Thing::Statement(row.statement.clone()));
    format!("{table}, {}", lower(&statement))
}
