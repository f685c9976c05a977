//! What the tables are called and what they are about; their rows are read from their own files.

use toml::Spanned;

use super::about::About;
use super::problem::Report;
use super::raw::{RawAnswer, RawScale, RawTable};
use super::scale::scale_named;
use super::thing::Thing;
use super::words::{Owner, check_ids, check_most, translate, translate_or};
use crate::survey::model::{Hue, MOST_TABLES, Role, Scale, ScaleId, Table};

/// Ids that mean something else where a table's id may stand in an address, or that name another file of the
/// folder.
pub const RESERVED: [&str; 7] = [
    "published",
    "share",
    "gap",
    "unsure",
    "mean",
    "none",
    "report",
];

/// The tables in their order, still without rows.
pub(super) fn tables(
    raw: &[RawTable],
    raw_scales: &[RawScale],
    scales: &[Scale],
    report: &mut Report,
) -> Vec<Table> {
    check_ids(Thing::Table, raw.iter().map(|table| &table.id), report);
    check_number(raw, report);
    for table in raw {
        check_reserved(&table.id, raw_scales, report);
    }
    let tables = raw.iter().enumerate();
    tables
        .map(|(at, raw)| table(at, raw, scales, report))
        .collect()
}

fn check_number(raw: &[RawTable], report: &mut Report) {
    if raw.is_empty() {
        let fix = "Write [[tables]] with an id and the scale that it was answered on";
        report.tell(0, About::NoTable, "the survey has no table", fix);
    }
    let fix = "Divide it into several surveys";
    let ids = raw.iter().map(|table| &table.id);
    check_most("tables", MOST_TABLES, ids, fix, report);
}

/// An address orders by a table or by an answer with the same key, so no id may be both.
fn check_reserved(id: &Spanned<String>, scales: &[RawScale], report: &mut Report) {
    let answers = scales.iter().flat_map(|scale| &scale.answers);
    let is = |answer: &RawAnswer| answer.id.get_ref() == id.get_ref();
    let what = if RESERVED.contains(&id.get_ref().as_str()) {
        format!("no table can be called \"{}\"", id.get_ref())
    } else if answers.into_iter().any(is) {
        format!("\"{}\" is an answer already", id.get_ref())
    } else {
        return;
    };
    let table = id.get_ref().clone();
    let about = About::TakenId { table };
    report.tell(id.span().start, about, what, "Give the table another id");
}

fn table(at: usize, raw: &RawTable, scales: &[Scale], report: &mut Report) -> Table {
    let owner = Owner::new(Thing::Table, &raw.id);
    let name = translate(&raw.name, &owner, "name", report);
    let title = translate_or(&name, raw.title.as_ref(), &owner, "title", report);
    let to = raw.to.as_ref();
    let to = to.map(|to| translate(to, &owner, "to", report));
    let role = role(raw, report);
    if role == Some(Role::Significance) && to.is_none() {
        let table = raw.id.get_ref().clone();
        let what = format!("{} does not say to whom it matters", owner.thing);
        let fix = "Write it as to.en = \"to staff\", in each language";
        report.tell(owner.offset, About::NoTo { table }, what, fix);
    }
    Table {
        id: raw.id.get_ref().clone(),
        number: number(at, raw.number.as_ref()),
        scale: ScaleId::at(scale_named(&raw.scale, scales, report).unwrap_or_default()),
        role,
        hue: hue(at, raw.hue.as_ref(), report),
        short: translate_or(&name, raw.short.as_ref(), &owner, "short", report),
        asks: translate_or(&title, raw.asks.as_ref(), &owner, "asks", report),
        to,
        respondents: respondents(raw.respondents.as_ref(), Some(raw.id.get_ref()), report),
        counts: raw.counts,
        name,
        title,
        rows: Vec::new(),
        own: false,
    }
}

/// How many answered the table, or, without one, the survey: somebody must have.
pub(super) fn respondents(
    raw: Option<&Spanned<u32>>,
    table: Option<&String>,
    report: &mut Report,
) -> Option<u32> {
    let raw = raw?;
    if *raw.get_ref() == 0 {
        let what = "0 respondents cannot have answered";
        let how = "Write how many did, or leave the line out where the source does not tell";
        let table = table.cloned();
        report.tell(raw.span().start, About::Respondents { table }, what, how);
    }
    Some(*raw.get_ref())
}

/// Its number in the source; where none is given, its place.
fn number(at: usize, raw: Option<&Spanned<u8>>) -> u8 {
    raw.map_or((at as u8).saturating_add(1), |number| *number.get_ref())
}

fn role(raw: &RawTable, report: &mut Report) -> Option<Role> {
    let raw = raw.role.as_ref()?;
    match raw.get_ref().as_str() {
        "adoption" => Some(Role::Adoption),
        "significance" => Some(Role::Significance),
        other => {
            let what = format!("the role \"{other}\" is unknown");
            let fix = "Write role = \"adoption\" or \"significance\", or leave it out";
            report.tell(raw.span().start, About::Other, what, fix);
            None
        }
    }
}

/// The hue that it names, or the next.
fn hue(at: usize, raw: Option<&Spanned<String>>, report: &mut Report) -> Hue {
    let next = Hue::ALL[at % MOST_TABLES];
    let Some(raw) = raw else { return next };
    let named = Hue::ALL.into_iter().find(|hue| hue.id() == raw.get_ref());
    named.unwrap_or_else(|| {
        let what = format!("the hue \"{}\" is unknown", raw.get_ref());
        let fix = format!("Use one of {}", Hue::ALL.map(Hue::id).join(", "));
        report.tell(raw.span().start, About::Other, what, fix);
        next
    })
}
