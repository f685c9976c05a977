//! From `report.toml` to the background of a survey.

use serde::Deserialize;
use toml::Spanned;

use super::metadata::read;
use super::problem::Report as Problems;
use super::raw::RawWords;
use super::words::{Owner, check_ids, translate};
use crate::survey::model::{Localized, Survey, TableId};
use crate::survey::report::{Amount, Bound, Figure, Part, PartKind, Point, Report, Section};

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReport {
    #[serde(default)]
    headline: RawWords,
    sections: Vec<RawSection>,
}

/// `[[sections]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    number: Spanned<u8>,
    #[serde(default)]
    title: RawWords,
    parts: Vec<RawPart>,
}

/// `[[sections.parts]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPart {
    kind: Spanned<PartKind>,
    title: Option<RawWords>,
    #[serde(default)]
    points: Vec<RawPoint>,
}

/// `[[sections.parts.points]]`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPoint {
    id: Spanned<String>,
    #[serde(default)]
    text: RawWords,
    ask: Option<RawWords>,
    themes: Option<Vec<Spanned<String>>>,
    #[serde(default)]
    statements: Vec<Spanned<String>>,
    share: Option<u8>,
    points: Option<u8>,
    count: Option<u32>,
    #[serde(default)]
    about: bool,
    #[serde(default)]
    over: bool,
    year: Option<u16>,
    origin: Option<RawWords>,
    url: Option<Spanned<String>>,
    table: Option<Spanned<String>>,
}

/// The report that the file describes; none where it cannot be read at all.
pub(super) fn report(survey: &Survey, problems: &mut Problems) -> Option<Report> {
    let raw: RawReport = read(problems)?;
    let owner = Owner {
        name: "the report".to_owned(),
        offset: 0,
    };
    let points = raw.sections.iter().flat_map(|section| &section.parts);
    let ids = points.flat_map(|part| part.points.iter().map(|point| &point.id));
    check_ids("point", ids, problems);
    check_numbers(&raw.sections, problems);
    let headline = line(&raw.headline, &owner, "headline", problems);
    let mut reading = Reading { survey, problems };
    let sections = raw.sections.iter();
    let sections = sections.map(|section| reading.section(section)).collect();
    Some(Report { headline, sections })
}

/// Sections come in the order of the source, each once.
fn check_numbers(sections: &[RawSection], problems: &mut Problems) {
    for pair in sections.windows(2) {
        let [before, after] = [&pair[0].number, &pair[1].number].map(|number| *number.get_ref());
        if after <= before {
            let what = format!("section {after} follows section {before}");
            let offset = pair[1].number.span().start;
            problems.tell(offset, what, "Put the sections in the order of the source");
        }
    }
}

/// Words on one line: each text is kept as a line of its own.
fn line(raw: &RawWords, owner: &Owner, field: &str, problems: &mut Problems) -> Localized {
    let words = translate(raw, owner, field, problems);
    for given in [&raw.fi, &raw.sv, &raw.en].into_iter().flatten() {
        if given.get_ref().chars().any(char::is_control) {
            let what = format!("the {field} of {} has more than one line", owner.name);
            problems.tell(given.span().start, what, "Write it on one line");
        }
    }
    words
}

struct Reading<'a, 'b> {
    survey: &'a Survey,
    problems: &'a mut Problems<'b>,
}

impl Reading<'_, '_> {
    fn section(&mut self, raw: &RawSection) -> Section {
        let number = *raw.number.get_ref();
        let owner = Owner {
            name: format!("section {number}"),
            offset: raw.number.span().start,
        };
        Section {
            number,
            title: line(&raw.title, &owner, "title", self.problems),
            parts: raw.parts.iter().map(|part| self.part(part)).collect(),
        }
    }

    fn part(&mut self, raw: &RawPart) -> Part {
        let kind = *raw.kind.get_ref();
        let owner = Owner {
            name: "the part".to_owned(),
            offset: raw.kind.span().start,
        };
        if raw.points.is_empty() != kind.is_of_survey() {
            let (what, fix) = if kind.is_of_survey() {
                let what = "a part that shows what the survey holds has points";
                (what, "Leave them out, or choose another kind")
            } else {
                let fix = "Write its points as [[sections.parts.points]]";
                ("the part has no point", fix)
            };
            self.problems.tell(owner.offset, what, fix);
        }
        let title = raw.title.as_ref();
        let mut point = |raw| self.point(kind, raw);
        let points = raw.points.iter().map(&mut point).collect();
        Part {
            kind,
            title: title.map(|title| line(title, &owner, "title", self.problems)),
            points,
        }
    }

    fn point(&mut self, kind: PartKind, raw: &RawPoint) -> Point {
        let owner = Owner::new("point", &raw.id);
        self.check_fields(kind, raw, &owner);
        let statements = self.statements(&raw.statements);
        let mut words = |words: &Option<RawWords>, field| {
            let words = words.as_ref();
            words.map(|words| line(words, &owner, field, self.problems))
        };
        let (ask, origin) = (words(&raw.ask, "ask"), words(&raw.origin, "origin"));
        Point {
            id: raw.id.get_ref().clone(),
            text: line(&raw.text, &owner, "text", self.problems),
            ask,
            themes: self.themes(raw, &statements),
            statements,
            figure: figure(raw, origin),
            url: self.url(raw),
            table: self.table(raw),
        }
    }

    /// Whether the point has what points of its kind have, and nothing else.
    fn check_fields(&mut self, kind: PartKind, raw: &RawPoint, owner: &Owner) {
        let number = usize::from(raw.share.is_some()) + usize::from(raw.points.is_some());
        let counted = raw.count.is_some() || raw.about || raw.over || raw.year.is_some();
        let fields = [
            (
                kind == PartKind::Figures,
                number > 0 && raw.origin.is_some(),
                number > 0 || counted || raw.origin.is_some(),
                "share (or points) and origin",
            ),
            (kind.asks(), raw.ask.is_some(), raw.ask.is_some(), "ask"),
            (
                kind == PartKind::Charts,
                raw.table.is_some(),
                raw.table.is_some(),
                "table",
            ),
            (
                kind == PartKind::Examples,
                raw.url.is_some(),
                // Anything may lead on.
                false,
                "url",
            ),
        ];
        for (wanted, complete, any, names) in fields {
            let name = &owner.name;
            if wanted && !complete {
                let what = format!("{name} lacks {names}");
                let fix = "Write it as the other points of its kind do";
                self.problems.tell(owner.offset, what, fix);
            } else if !wanted && any {
                let what = format!("{name} is of a kind without {names}");
                let fix = "Leave it out, or move the point to a part of another kind";
                self.problems.tell(owner.offset, what, fix);
            }
        }
        if number > 1 {
            let what = format!("{} has both share and points", owner.name);
            let fix = "Keep the one that it measures";
            self.problems.tell(owner.offset, what, fix);
        }
        if raw.about && raw.over {
            let what = format!("{} cannot be both about and over", owner.name);
            self.problems
                .tell(owner.offset, what, "Keep the one that the source says");
        }
        if raw.share.is_some_and(|share| share > 100) {
            let what = format!("{} is a share above 100 %", owner.name);
            self.problems
                .tell(owner.offset, what, "Write the share as the source does");
        }
    }

    /// The positions of the statements with those ids.
    fn statements(&mut self, raw: &[Spanned<String>]) -> Vec<u16> {
        let all = &self.survey.statements;
        positions(
            raw,
            &all.iter()
                .map(|statement| &*statement.id)
                .collect::<Vec<_>>(),
            "statement",
            self.problems,
        )
    }

    /// The themes that the point names, or else those of its statements; without one it could not
    /// be found by theme.
    fn themes(&mut self, raw: &RawPoint, statements: &[u16]) -> Vec<u16> {
        let all = &self.survey.themes;
        if raw
            .themes
            .as_ref()
            .map_or(raw.statements.is_empty(), Vec::is_empty)
        {
            let owner = Owner::new("point", &raw.id);
            let what = format!("{} has neither statement nor theme", owner.name);
            let fix = "Write what it is about: statements = [\"…\"] or themes = [\"…\"]";
            self.problems.tell(owner.offset, what, fix);
        }
        if let Some(themes) = &raw.themes {
            let ids: Vec<_> = all.iter().map(|theme| &*theme.id).collect();
            return positions(themes, &ids, "theme", self.problems);
        }
        let of = |at: &u16| &self.survey.statements[usize::from(*at)].themes;
        let mut themes: Vec<u16> = statements.iter().flat_map(of).copied().collect();
        themes.sort_unstable();
        themes.dedup();
        themes
    }

    fn url(&mut self, raw: &RawPoint) -> Option<String> {
        let url = raw.url.as_ref()?;
        let unsafe_in_html = |sign: char| sign.is_whitespace() || "\"'<>".contains(sign);
        let host = url.get_ref().strip_prefix("https://").unwrap_or_default();
        if host.is_empty() || host.contains(unsafe_in_html) {
            let what = format!("\"{}\" is no address", url.get_ref());
            let fix = "Write it whole, from https:// on";
            self.problems.tell(url.span().start, what, fix);
        }
        Some(url.get_ref().clone())
    }

    fn table(&mut self, raw: &RawPoint) -> Option<TableId> {
        let id = raw.table.as_ref()?;
        let table = self.survey.table_named(id.get_ref());
        if table.is_none() {
            let what = format!("the table \"{}\" is unknown", id.get_ref());
            let known = self.survey.tables.iter().map(|table| &*table.id);
            let fix = format!("Use one of {}", known.collect::<Vec<_>>().join(", "));
            self.problems.tell(id.span().start, what, fix);
        }
        table
    }
}

/// The positions of `ids` among those that are known; an unknown one is told.
fn positions(
    ids: &[Spanned<String>],
    known: &[&str],
    kind: &str,
    problems: &mut Problems,
) -> Vec<u16> {
    let mut position = |id: &Spanned<String>| {
        let at = known.iter().position(|known| known == id.get_ref());
        if at.is_none() {
            let what = format!("the {kind} \"{}\" is unknown", id.get_ref());
            let fix = format!("Use one of {}", known.join(", "));
            problems.tell(id.span().start, what, fix);
        }
        at.and_then(|at| u16::try_from(at).ok())
    };
    ids.iter().filter_map(&mut position).collect()
}

fn figure(raw: &RawPoint, origin: Option<Localized>) -> Option<Figure> {
    let share = raw.share.map(Amount::Share);
    let amount = share.or(raw.points.map(Amount::Points))?;
    let bound = match (raw.about, raw.over) {
        (true, _) => Bound::About,
        (_, true) => Bound::Over,
        _ => Bound::Exactly,
    };
    Some(Figure {
        amount,
        count: raw.count,
        bound,
        year: raw.year,
        origin: origin?,
    })
}
