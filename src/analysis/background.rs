//! What the background says: which of its points are kept, and those about one statement.

use std::ops::Range;

use super::{Filter, Loosening, search};
use crate::survey::{Amount, Lang, PartKind, Point, Report};

impl Loosening {
    /// The parts of a filter that the points of a report can fulfil.
    pub const OF_REPORT: [Self; 3] = [Self::Text, Self::Themes, Self::Picks];
}

impl Filter {
    /// How many of the parts are on that keep points of a report.
    pub fn count_of_report(&self) -> usize {
        let parts = Loosening::OF_REPORT.into_iter();
        parts.filter(|&part| self.uses(part)).count()
    }

    /// The filter without the parts that do not count for a report.
    #[must_use]
    pub fn of_report(&self) -> Self {
        let other = |part: &Loosening| !Loosening::OF_REPORT.contains(part);
        let others = Loosening::ALL.into_iter().filter(other);
        others.fold(self.clone(), |filter, part| filter.loosened(part))
    }

    /// Whether `point`, of which `lang` says `said`, is kept: it has one of the themes, is about one
    /// of the statements, and its words match. Shares are of statements, so bounds of them do not
    /// count here.
    pub fn keeps_point(&self, point: &Point, said: &str) -> bool {
        let any = |of: &[u16], kept: &super::Positions| {
            kept.is_empty() || of.iter().any(|&at| kept.contains(at.into()))
        };
        any(&point.themes, &self.themes)
            && any(&point.statements, &self.picks)
            && (self.text.trim().is_empty() || search::matches(&self.text, said))
    }
}

/// All that a reader of `lang` can find of `point`: its words, its number, and of an example also
/// the published name.
pub fn said_of(point: &Point, lang: Lang) -> String {
    let mut said = point.text.get(lang).to_owned();
    if point.url.is_some() {
        said = format!("{said} {}", point.text.fi);
    }
    if let Some(figure) = &point.figure {
        let (Amount::Share(number) | Amount::Points(number)) = figure.amount;
        let count = figure.count.map_or_else(String::new, counted);
        said = format!("{number} {count} {said} {}", figure.origin.get(lang));
    }
    said
}

/// A count as it can be sought: whole, and with its thousands apart, as it is written.
fn counted(count: u32) -> String {
    let (mut said, mut rest) = (count.to_string(), count);
    while rest >= 1000 {
        said = format!("{said} {:03}", rest % 1000);
        rest /= 1000;
    }
    said
}

/// Where in `text` the words of `query` are found, in bytes.
///
/// ```
/// use murroskartta::analysis::found;
/// assert_eq!(found("palvelut", "Uusia palveluja"), [6..15]);
/// ```
pub fn found(query: &str, text: &str) -> Vec<Range<usize>> {
    let inside = |c: char| c.is_alphanumeric() || c == '/';
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, inside(letter)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words.retain(|word| search::finds_any(query, &text[word.clone()]));
    words
}

/// A kind of what the background says about a statement, with its points and the sections that they
/// stand in.
pub type About<'a> = (PartKind, Vec<(u8, &'a Point)>);

/// The kinds in which a statement's background is told, in this order; other kinds count as the
/// first.
const TOLD: [PartKind; 7] = [
    PartKind::Facts,
    PartKind::Drivers,
    PartKind::Occupations,
    PartKind::Success,
    PartKind::Risks,
    PartKind::Examples,
    PartKind::Questions,
];

/// What `report` says about the statement at that position, by kind: drivers, occupations, what
/// success takes and so on. Kinds of which it says nothing are left out.
pub fn about(report: &Report, statement: usize) -> Vec<About<'_>> {
    let kind = |of: PartKind| match of {
        PartKind::Skills => PartKind::Occupations,
        _ if TOLD.contains(&of) => of,
        _ => PartKind::Facts,
    };
    let is_about = |point: &Point| {
        point
            .statements
            .iter()
            .any(|&at| usize::from(at) == statement)
    };
    let points: Vec<_> = report
        .points()
        .into_iter()
        .filter(|(.., point)| is_about(point))
        .collect();
    let told = TOLD.map(|told| {
        let points = points.iter().filter(|(_, part, _)| kind(part.kind) == told);
        let points = points.map(|(section, _, point)| (section.number, *point));
        (told, points.collect::<Vec<_>>())
    });
    told.into_iter()
        .filter(|(_, points)| !points.is_empty())
        .collect()
}
