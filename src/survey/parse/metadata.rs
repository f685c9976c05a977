//! From `survey.toml` to a survey whose tables have no rows yet.

use std::path::Path;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::value::Datetime;

use super::about::About;
use super::fits::{leads_to_page, takes_feedback};
use super::problem::Report;
use super::raw::{RawContact, RawSource, RawSurvey, RawWords};
use super::scale::scales;
use super::statements::{statements, themes, top};
use super::tables::{respondents, tables};
use super::thing::Thing;
use super::words::{Owner, check_ids, translate};
use crate::survey::model::{Contact, Lang, Localized, Source, Survey};

/// The survey that the metadata describes; none where it cannot be read at all.
pub(super) fn survey(report: &mut Report) -> Option<Survey> {
    let raw: RawSurvey = read(report)?;
    report.languages = languages(&raw.languages, report);
    let owner = Owner::new(Thing::Survey, &raw.id);
    check_ids(Thing::Survey, [&raw.id], report);
    check_folder(&raw.id, report);
    // Left out, nobody knows it; an empty one is not filled in yet.
    if let Some(updated) = &raw.updated {
        check_date(updated, About::Updated, report);
    }
    let year = year(&raw.year, About::Year, report);
    let since = since(raw.since.as_ref(), year, report);
    let scales = scales(&raw.scales, report);
    Some(Survey {
        title: translate(&raw.title, &owner, "title", report),
        description: translate(&raw.description, &owner, "description", report),
        source: source(raw.source, report),
        contact: contact(&raw.contact, report),
        themes: themes(&raw.themes, report),
        statements: statements(&raw.statements, &raw.themes, report),
        tables: tables(&raw.tables, &raw.scales, &scales, report),
        scales,
        respondents: respondents(raw.respondents.as_ref(), None, report),
        top: top(&raw.top, &raw.statements, report),
        report: None,
        notice: notice(raw.notice.as_ref(), &owner, report),
        series: series(raw.series, raw.id.get_ref(), year, report),
        id: raw.id.into_inner(),
        since,
        year,
        languages: report.languages.clone(),
        updated: raw.updated.map(Spanned::into_inner).unwrap_or_default(),
    })
}

/// The file as it is written; where it is no TOML, or lacks a key, that is told.
pub(super) fn read<T: DeserializeOwned>(report: &mut Report) -> Option<T> {
    toml::from_str(report.text)
        .map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let what = error.message().trim().replace('\n', ", ");
            let fix = "Correct it there; its neighbours show how it is written";
            report.tell(offset, About::Other, what, fix);
        })
        .ok()
}

/// Where the file was handed over without its folder, there is nothing to compare.
fn check_folder(id: &Spanned<String>, report: &mut Report) {
    let folder = Path::new(report.path).parent().and_then(Path::file_name);
    if folder.is_some_and(|folder| folder != id.get_ref().as_str()) {
        let what = format!(
            "the id \"{}\" is not the name of the survey's folder",
            id.get_ref()
        );
        report.tell(id.span().start, About::Other, what, "Rename one of the two");
    }
}

fn notice(raw: Option<&RawWords>, owner: &Owner, report: &mut Report) -> Option<Localized> {
    raw.map(|notice| translate(notice, owner, "notice", report))
}

/// The series that it names, or the id without the year with which it ends.
fn series(raw: Option<Spanned<String>>, id: &str, year: u16, report: &mut Report) -> String {
    check_ids(Thing::Series, &raw, report);
    let own = || {
        id.strip_suffix(&format!("-{year}"))
            .unwrap_or(id)
            .to_owned()
    };
    raw.map_or_else(own, Spanned::into_inner)
}

/// The languages that it names, the original first; all where it names none.
fn languages(raw: &[Spanned<String>], report: &mut Report) -> Vec<Lang> {
    let known = |id: &str| Lang::ALL.into_iter().find(|lang| lang.code() == id);
    for id in raw.iter().filter(|id| known(id.get_ref()).is_none()) {
        let what = format!("the language \"{}\" is unknown", id.get_ref());
        let fix = "Use one or more of \"fi\", \"sv\", \"en\"";
        report.tell(id.span().start, About::Other, what, fix);
    }
    let named: Vec<_> = raw.iter().filter_map(|id| known(id.get_ref())).collect();
    if named.is_empty() {
        Lang::ALL.to_vec()
    } else {
        named
    }
}

/// The first of the years that it was asked in, where there are several.
fn since(raw: Option<&Spanned<u16>>, year: u16, report: &mut Report) -> Option<u16> {
    let raw = raw?;
    let first = self::year(raw, About::Since, report);
    if first >= year {
        let what = format!("{first} is not before {year}");
        let fix = "Write the first of the years that it was asked in, or leave the line out";
        report.tell(raw.span().start, About::Since, what, fix);
    }
    Some(first)
}

/// A year in full: 0 is what nobody has filled in, and 23 is not 2023.
fn year(raw: &Spanned<u16>, about: About, report: &mut Report) -> u16 {
    let year = *raw.get_ref();
    if !(1000..=9999).contains(&year) {
        let what = format!("{year} is no year of four digits");
        let fix = "Write the year of the round, as in 2021";
        report.tell(raw.span().start, about, what, fix);
    }
    year
}

/// Whether that is a day as ISO 8601 writes it.
pub fn is_day(text: &str) -> bool {
    let parsed = text.parse::<Datetime>();
    parsed.is_ok_and(|parsed| parsed.time.is_none() && parsed.offset.is_none())
}

fn check_date(date: &Spanned<String>, about: About, report: &mut Report) {
    if !is_day(date.get_ref()) {
        let what = format!("\"{}\" is no date", date.get_ref());
        let fix = "Write year, month and day, as in \"2021-05-13\"";
        report.tell(date.span().start, about, what, fix);
    }
}

/// Who answers for the page. What is missing or empty is not filled in yet; what is written is
/// checked.
fn contact(raw: &RawContact, report: &mut Report) -> Contact {
    let url = filled_in(raw.url.as_ref());
    let assessed = filled_in(raw.assessed.as_ref());
    if let Some(url) = url {
        check_feedback(url, report);
    }
    if let Some(assessed) = assessed {
        check_date(assessed, About::Assessed, report);
    }
    if let Some(days) = &raw.response_days
        && *days.get_ref() == 0
    {
        let what = "feedback cannot be answered within 0 days";
        let how = "Write within how many days it is answered, or leave the line out";
        report.tell(days.span().start, About::ResponseDays, what, how);
    }
    let text = |text: &Spanned<String>| text.get_ref().clone();
    Contact {
        name: contact_name(&raw.name, report),
        url: url.map(text),
        assessed: assessed.map(text),
        response_days: raw.response_days.as_ref().map(|days| *days.get_ref()),
    }
}

/// The name in every language, or in none.
fn contact_name(raw: &RawWords, report: &mut Report) -> Option<Localized> {
    let mut given = [&raw.fi, &raw.sv, &raw.en].into_iter();
    let given = given.find_map(|name| filled_in(name.as_ref()))?;
    let owner = Owner {
        thing: Thing::Contact,
        offset: given.span().start,
    };
    Some(translate(raw, &owner, "name", report))
}

fn filled_in(text: Option<&Spanned<String>>) -> Option<&Spanned<String>> {
    text.filter(|text| !text.get_ref().trim().is_empty())
}

/// Only an address that cannot run anything becomes a link.
fn check_feedback(url: &Spanned<String>, report: &mut Report) {
    if !takes_feedback(url.get_ref()) {
        let what = format!("\"{}\" is no address for feedback", url.get_ref());
        let how = "Write the whole address of a form, or mailto: and an address of mail";
        report.tell(url.span().start, About::Feedback, what, how);
    }
}

fn source(raw: RawSource, report: &mut Report) -> Source {
    let owner = Owner {
        thing: Thing::Source,
        offset: raw.name.span().start,
    };
    if raw.name.get_ref().trim().is_empty() {
        let fix = "Write the name of the publication, exactly as published";
        let what = "the source has no name";
        report.tell(owner.offset, About::SourceName, what, fix);
    }
    let url = raw.url.filter(|url| !url.get_ref().trim().is_empty());
    if let Some(url) = url.as_ref().filter(|url| !leads_to_page(url.get_ref())) {
        let what = format!("\"{}\" is no address of the source", url.get_ref());
        let fix = "Write it whole, from https:// on, or leave the line out";
        report.tell(url.span().start, About::SourceUrl, what, fix);
    }
    Source {
        publisher: translate(&raw.publisher, &owner, "publisher", report),
        name: raw.name.into_inner(),
        url: url.map(Spanned::into_inner),
    }
}
