//! From `report.toml` to the background of a survey.

mod fields;
mod raw;

use toml::Spanned;

use self::raw::{RawPart, RawPoint, RawReport, RawSection};
use super::about::About;
use super::metadata::read;
use super::problem::Report as Problems;
use super::raw::RawWords;
use super::thing::Thing;
use super::words::{Owner, check_ids, translate, use_one_of};
use crate::survey::model::{Lang, Localized, Survey, TableId};
use crate::survey::report::{Amount, Bound, Figure, Part, PartKind, Point, Report, Section};

/// The report that the file describes; none where it cannot be read at all.
pub(super) fn report(survey: &Survey, problems: &mut Problems) -> Option<Report> {
    let raw: RawReport = read(problems)?;
    let owner = Owner {
        thing: Thing::Report,
        offset: 0,
    };
    let points = raw.sections.iter().flat_map(|section| &section.parts);
    let ids = points.flat_map(|part| part.points.iter().map(|point| &point.id));
    check_ids(Thing::Point, ids, problems);
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
            let about = About::SectionOrder { section: after };
            let fix = "Put the sections in the order of the source";
            problems.tell(offset, about, what, fix);
        }
    }
}

/// Words on one line: each text is kept as a line of its own.
fn line(raw: &RawWords, owner: &Owner, field: &'static str, problems: &mut Problems) -> Localized {
    let words = translate(raw, owner, field, problems);
    for (lang, given) in Lang::ALL.into_iter().zip([&raw.fi, &raw.sv, &raw.en]) {
        let given = given.as_ref();
        if let Some(given) = given.filter(|given| given.get_ref().contains(char::is_control)) {
            let of = owner.thing.clone();
            let about = About::Lines { of, field, lang };
            let what = format!("the {field} of {} has more than one line", owner.thing);
            let fix = "Write it on one line";
            problems.tell(given.span().start, about, what, fix);
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
            thing: Thing::Section(number),
            offset: raw.number.span().start,
        };
        let parts = raw.parts.iter().enumerate();
        Section {
            number,
            title: line(&raw.title, &owner, "title", self.problems),
            parts: parts
                .map(|(at, part)| self.part(number, at, part))
                .collect(),
        }
    }

    fn part(&mut self, section: u8, at: usize, raw: &RawPart) -> Part {
        let kind = *raw.kind.get_ref();
        let owner = Owner {
            thing: Thing::Part { section, part: at },
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
            let about = About::PartPoints(owner.thing.clone());
            self.problems.tell(owner.offset, about, what, fix);
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
        let owner = Owner::new(Thing::Point, &raw.id);
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
            let owner = Owner::new(Thing::Point, &raw.id);
            let what = format!("{} has neither statement nor theme", owner.thing);
            let fix = "Write what it is about: statements = [\"…\"] or themes = [\"…\"]";
            let point = raw.id.get_ref().clone();
            self.problems
                .tell(owner.offset, About::PointOfNothing { point }, what, fix);
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
            let point = raw.id.get_ref().clone();
            self.problems
                .tell(url.span().start, About::Url { point }, what, fix);
        }
        Some(url.get_ref().clone())
    }

    fn table(&mut self, raw: &RawPoint) -> Option<TableId> {
        let id = raw.table.as_ref()?;
        let table = self.survey.table_named(id.get_ref());
        if table.is_none() {
            let what = format!("the table \"{}\" is unknown", id.get_ref());
            let fix = use_one_of(self.survey.tables.iter().map(|table| &*table.id));
            self.problems.tell(id.span().start, About::Other, what, fix);
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
            let fix = use_one_of(known.iter().copied());
            problems.tell(id.span().start, About::Other, what, fix);
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
