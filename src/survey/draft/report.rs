//! The background of a draft: sections with parts with points.

use super::ids::free_id;
use super::texts::section_mut;
use crate::survey::{Localized, Part, PartKind, Point, Report, Section, Survey};

/// Adds a section after the others, with a part that tells what there is to know, and a point in it.
pub fn add_section(survey: &mut Survey) {
    let report = survey.report.get_or_insert_with(|| Report {
        headline: Localized::default(),
        sections: Vec::new(),
    });
    let last = report.sections.last().map_or(0, |last| last.number);
    let Some(number) = last.checked_add(1) else {
        return;
    };
    report.sections.push(Section {
        number,
        title: Localized::default(),
        parts: Vec::new(),
    });
    add_part(survey, number, PartKind::Facts);
}

/// Takes a section away; without any there is no background.
pub fn remove_section(survey: &mut Survey, number: u8) {
    if let Some(report) = &mut survey.report {
        report.sections.retain(|section| section.number != number);
        if report.sections.is_empty() {
            survey.report = None;
        }
    }
}

/// Adds a part of that kind to a section, with a point where it has any.
pub fn add_part(survey: &mut Survey, section: u8, kind: PartKind) {
    if let Some(section) = section_mut(survey, section) {
        section.parts.push(Part {
            kind,
            title: None,
            points: Vec::new(),
        });
        let (number, at) = (section.number, section.parts.len() - 1);
        if !kind.is_of_survey() {
            add_point(survey, number, at);
        }
    }
}

/// Takes a part of a section away; a section without any goes as well.
pub fn remove_part(survey: &mut Survey, section: u8, at: usize) {
    let Some(of) = section_mut(survey, section) else {
        return;
    };
    if at < of.parts.len() {
        of.parts.remove(at);
    }
    if of.parts.is_empty() {
        remove_section(survey, section);
    }
}

/// Adds a point to a part, still without words.
pub fn add_point(survey: &mut Survey, section: u8, part: usize) {
    let ids: Vec<String> = survey
        .report
        .iter()
        .flat_map(Report::points)
        .map(|(.., point)| point.id.clone())
        .collect();
    let id = free_id("", "point", ids.iter().map(String::as_str));
    let Some(part) = section_mut(survey, section).and_then(|of| of.parts.get_mut(part)) else {
        return;
    };
    part.points.push(Point {
        id,
        text: Localized::default(),
        ask: part.kind.asks().then(Localized::default),
        themes: Vec::new(),
        statements: Vec::new(),
        figure: None,
        url: None,
        table: None,
    });
}

/// Takes a point away; a part without any goes as well.
pub fn remove_point(survey: &mut Survey, section: u8, part: usize, id: &str) {
    let Some(of) = section_mut(survey, section).and_then(|of| of.parts.get_mut(part)) else {
        return;
    };
    of.points.retain(|point| point.id != id);
    if of.points.is_empty() {
        remove_part(survey, section, part);
    }
}
