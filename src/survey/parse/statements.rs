//! The statements, and the themes by which they are filtered.

use toml::Spanned;

use super::about::About;
use super::problem::Report;
use super::raw::{RawStatement, RawTheme};
use super::thing::Thing;
use super::words::{Owner, check_ids, check_most, check_once, translate, translate_or, use_one_of};
use crate::survey::model::{Statement, Theme, Words};

/// Tables name a statement by its position, in 16 bits.
const MOST: usize = u16::MAX as usize;

/// The themes, in the order in which they are offered.
pub(super) fn themes(raw: &[RawTheme], report: &mut Report) -> Vec<Theme> {
    check_ids(Thing::Theme, raw.iter().map(|theme| &theme.id), report);
    let mut theme = |raw: &RawTheme| Theme {
        id: raw.id.get_ref().clone(),
        name: translate(
            &raw.name,
            &Owner::new(Thing::Theme, &raw.id),
            "name",
            report,
        ),
    };
    raw.iter().map(&mut theme).collect()
}

/// The statements, numbered as they stand.
pub(super) fn statements(
    raw: &[RawStatement],
    themes: &[RawTheme],
    report: &mut Report,
) -> Vec<Statement> {
    let ids = || raw.iter().map(|statement| &statement.id);
    check_ids(Thing::Statement, ids(), report);
    if raw.is_empty() {
        let fix = "Write [[statements]] with an id and the wording";
        report.tell(0, About::NoStatement, "the survey has no statement", fix);
    }
    let (ids, fix) = (ids(), "Divide it into several surveys");
    check_most("statements", MOST, ids, fix, report);
    let numbered = (1..=u16::MAX).zip(raw);
    numbered
        .map(|(number, raw)| statement(number, raw, themes, report))
        .collect()
}

fn statement(
    number: u16,
    raw: &RawStatement,
    themes: &[RawTheme],
    report: &mut Report,
) -> Statement {
    let owner = Owner::new(Thing::Statement, &raw.id);
    let wording = translate(&raw.wording, &owner, "wording", report);
    Statement {
        words: Words::default(),
        number,
        id: raw.id.get_ref().clone(),
        short: translate_or(&wording, raw.short.as_ref(), &owner, "short", report),
        wording,
        themes: places(raw, &owner, themes, report),
    }
}

/// The positions of a statement's themes among all of them.
fn places(raw: &RawStatement, owner: &Owner, themes: &[RawTheme], report: &mut Report) -> Vec<u16> {
    if raw.themes.is_empty() && !themes.is_empty() {
        let what = format!("{} has no theme", owner.thing);
        let statement = raw.id.get_ref().clone();
        let (about, fix) = (
            About::NoTheme { statement },
            "Write one or more: themes = [\"…\"]",
        );
        report.tell(owner.offset, about, what, fix);
    }
    raw.themes
        .iter()
        .filter_map(|theme| place(theme, themes, report))
        .collect()
}

fn place(id: &Spanned<String>, themes: &[RawTheme], report: &mut Report) -> Option<u16> {
    let known = || themes.iter().map(|theme| theme.id.get_ref().as_str());
    let place = known().position(|theme| theme == id.get_ref());
    if place.is_none() {
        let what = format!("the theme \"{}\" is unknown", id.get_ref());
        let fix = format!("{}, or add it under [[themes]]", use_one_of(known()));
        report.tell(id.span().start, About::Other, what, fix);
    }
    place.and_then(|place| u16::try_from(place).ok())
}

/// The positions of the statements that respondents lifted, first place first.
pub(super) fn top(
    raw: &[Spanned<String>],
    statements: &[RawStatement],
    report: &mut Report,
) -> Vec<u16> {
    check_once(Thing::Top, raw, report);
    let position = |id: &Spanned<String>| {
        let mut all = statements.iter();
        let position = all.position(|statement| statement.id.get_ref() == id.get_ref());
        if position.is_none() {
            let what = format!(
                "the top list names \"{}\", which is no statement",
                id.get_ref()
            );
            let fix = "Write the id of one of the [[statements]]";
            report.tell(id.span().start, About::Other, what, fix);
        }
        position.and_then(|position| u16::try_from(position).ok())
    };
    raw.iter().filter_map(position).collect()
}
