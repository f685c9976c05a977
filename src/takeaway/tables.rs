//! Which columns each view has.

use super::heads;
use super::sheet::{Cell, Growing, Sheet};
use crate::analysis::{
    Among, Axes, Axis, Contrast, Field, Interval, Level, Line, Plane, Respondents, Shares, beside,
    is_beside, said_of, whole_lines,
};
use crate::state::{Selection, View};
use crate::survey::{Lang, Report, Survey, TableId, unturned};
use crate::text::{self, Words};

/// The numbers of the view that `selection` shows; `lines` are the lines as shown, filtered and in
/// their order. The view of one statement has a row an answer, whatever the lines are.
pub fn sheet(survey: &Survey, selection: &Selection, lines: &[Line]) -> Sheet {
    sheet_beside(survey, None, selection, lines)
}

/// The same of what a reader brought along, with what is `published` beside it.
pub fn sheet_beside(
    survey: &Survey,
    published: Option<&Survey>,
    selection: &Selection,
    lines: &[Line],
) -> Sheet {
    let about = About {
        survey,
        published,
        selection,
        lang: selection.lang,
        words: text::words_of(selection.lang, survey),
        behind: selection
            .interval
            .then(|| Respondents::of(survey))
            .flatten(),
    };
    match selection.view {
        View::Distribution => about.distribution(lines),
        View::Compare => about.compare(lines),
        View::Map => about.map(lines),
        View::Statement => about.statement(lines),
        View::Report => about.report(),
        // What a room says is taken along by itself.
        View::Workshop | View::Own | View::Access | View::Make => {
            Growing::<()>::new(String::new(), about.lang, &[]).grown()
        }
        View::Method => about.method(lines),
    }
}

/// An answer to a statement, in one of the tables.
struct Given {
    statement: usize,
    table: TableId,
    answer: usize,
    /// Nothing of an answer that is left out.
    share: Cell,
}

/// The share of the answer at that position; nothing of one that is left out.
fn share(shares: &Shares, at: usize) -> Cell {
    if shares.is_unpublished(at) {
        return Cell::Unpublished;
    }
    shares.get(at).into()
}

struct About<'a> {
    survey: &'a Survey,
    /// The published survey, where the other was brought along.
    published: Option<&'a Survey>,
    selection: &'a Selection,
    lang: Lang,
    words: &'static Words,
    /// The respondents, where intervals are asked for.
    behind: Option<Respondents>,
}

impl About<'_> {
    fn distribution(&self, lines: &[Line]) -> Sheet {
        let table = self.selection.query.table;
        let title = self.survey.table(table).title.get(self.lang).into();
        let mut sheet = Growing::new(title, self.lang, lines);
        self.name(&mut sheet, |line| line.statement);
        for (at, answer) in self.survey.scale_of(table).answers.iter().enumerate() {
            let head = format!("{}, {}", answer.name.get(self.lang), self.unit(table));
            let id = format!("shares.{}", answer.id);
            sheet.column(id, head, |line| share(&line.shares, at));
        }
        let sum = self.counted(self.words.sum, table);
        let measure = self.selection.query.measure(self.survey, table);
        sheet.column("sum", sum, |line| line.shares.sum(measure).into());
        let beside = self
            .published
            .is_some_and(|of| is_beside(self.survey, of, table));
        if beside {
            self.beside(&mut sheet, table);
        }
        self.bounds(&mut sheet, "interval.", |line, behind| {
            self.interval(behind, table, line.statement)
        });
        if self.survey.scale_of(table).sharing.is_whole() {
            let total = format!("{}, {}", self.words.total, self.unit(table));
            sheet.column("total", total, |line| line.total.into());
        }
        sheet.grown()
    }

    /// The published sum, and by how much the other differs from it.
    fn beside(&self, sheet: &mut Growing<Line>, table: TableId) {
        let query = &self.selection.query;
        let published = self.counted(text::brought(self.lang).published, table);
        let heads = [published, self.words.gap_head.into()];
        for (at, id) in ["beside.published", "beside.difference"]
            .into_iter()
            .enumerate()
        {
            sheet.column(id, &*heads[at], |line| {
                let both = self.published;
                let both =
                    both.and_then(|of| beside(self.survey, of, query, table, line.statement));
                both.map_or(Cell::Nothing, |[own, published]| {
                    let numbers = [published, own - published];
                    Cell::number(numbers[at])
                })
            });
        }
    }

    fn compare(&self, lines: &[Line]) -> Sheet {
        let mut sheet = Growing::new(self.words.numbers_wide.into(), self.lang, lines);
        self.name(&mut sheet, |line| line.statement);
        for table in self.survey.table_ids() {
            let head = self.counted(text::table_mark(self.lang, self.survey, table), table);
            let id = format!("sums.{}", self.survey.table(table).id);
            sheet.column(id, head, |line| line.sum(table).into());
            let id = format!("intervals.{}.", self.survey.table(table).id);
            self.bounds(&mut sheet, &id, |line, behind| {
                self.interval(behind, table, line.statement)
            });
        }
        let pair = self.selection.query.pair;
        let gap = |line: &Line| line.gap(pair).into();
        sheet.column("gap", self.words.gap_head, gap);
        let name = text::pair_name(self.lang, self.survey, pair);
        let id = pair.id(self.survey);
        sheet.column("pair", self.words.pairs, |_| Cell::term(&id, &name));
        sheet.grown()
    }

    fn map(&self, lines: &[Line]) -> Sheet {
        let (lang, survey) = (self.lang, self.survey);
        let Axes { across, up } = self.selection.axes;
        let title = |axis| text::axis_title(lang, survey, self.selection.query.measures, axis);
        let plane = plane(self.survey, self.selection);
        let mut sheet = Growing::new(self.words.map_caption.into(), lang, lines);
        self.name(&mut sheet, |line| line.statement);
        let head = self.axis(&title(Axis::Table(across)), across);
        let id = Axis::Table(across).column(survey);
        sheet.column(id, head, |line| Cell::number(plane.point(line).0));
        let head = self.axis(&title(up), up.table());
        sheet.column(up.column(survey), head, |line| {
            Cell::number(plane.point(line).1)
        });
        let field = |line: &Line| self.field(&plane, plane.field(line));
        sheet.column("field", self.words.field_head, field);
        sheet.grown()
    }

    fn field(&self, plane: &Plane, field: Option<Field>) -> Cell {
        let measures = self.selection.query.measures;
        let name = field.map_or(text::near_line(self.lang), |field| {
            text::field_by(self.lang, self.survey, measures, plane, field)
        });
        let id = match plane.axes.contrast(self.survey) {
            Contrast::Plain => side_id(field),
            Contrast::AgainstAdoption | Contrast::Parting => field_id(field),
        };
        Cell::term(id, name)
    }

    /// A row an answer of every table, so that both scales stand in the same columns.
    fn statement(&self, lines: &[Line]) -> Sheet {
        let (lang, survey) = (self.lang, self.survey);
        let first = lines.first().map(|line| line.statement);
        let statement = self.selection.focus.or(first);
        let among = self.selection.query.among;
        let given: Vec<_> = statement.map_or_else(Vec::new, |at| given(survey, among, at));
        let title = statement.map_or("", |at| survey.statements[at].wording.get(lang));
        let mut sheet = Growing::new(title.into(), lang, &given);
        self.name(&mut sheet, |given| given.statement);
        sheet.column("table", self.words.tables, |given| {
            let table = survey.table(given.table);
            Cell::term(&table.id, table.name.get(lang))
        });
        sheet.column("answer", heads::answer(lang), |given| {
            let answer = &survey.scale_of(given.table).answers[given.answer];
            Cell::term(&answer.id, answer.name.get(lang))
        });
        let unit = text::unit(lang, among == Among::Opinion);
        let share = format!("{}, {unit}", self.words.sum);
        sheet.column("share", share, |given| given.share.clone());
        self.bounds(&mut sheet, "interval.", |given, behind| {
            let mut query = self.selection.query.clone();
            *query.measures.of_mut(self.survey.table(given.table).scale) =
                [given.answer].into_iter().collect();
            let (table, statement) = (given.table, given.statement);
            behind.interval(&query, table, statement, Level::NinetyFive)
        });
        sheet.column("counts", heads::counts(lang), |given| {
            let measure = self.selection.query.measure(survey, given.table);
            heads::yes_or_no(lang, measure.contains(given.answer))
        });
        sheet.grown()
    }

    /// What the filter keeps of the background, a row a point.
    fn report(&self) -> Sheet {
        let (lang, survey) = (self.lang, self.survey);
        let filter = &self.selection.query.filter;
        let report = survey.report.as_ref();
        let mut points = report.map_or_else(Vec::new, Report::points);
        points.retain(|(.., point)| filter.keeps_point(point, &said_of(point, lang)));
        let mut sheet = Growing::new(survey.title.get(lang).into(), lang, &points);
        let head = heads::background(lang);
        sheet.column("section", head.section, |(section, ..)| {
            Cell::number(section.number)
        });
        sheet.column("kind", head.kind, |(_, part, _)| {
            Cell::term(part.kind.id(), text::kind_name(lang, part.kind))
        });
        sheet.column("text", head.text, |(.., point)| {
            Cell::Text(text::told(lang, point))
        });
        sheet.column("question", head.question, |(.., point)| {
            let ask = point.ask.as_ref();
            ask.map_or(Cell::Nothing, |ask| Cell::Text(ask.get(lang).into()))
        });
        sheet.column("statements", self.words.picks, |(.., point)| {
            let numbers = point.statements.iter();
            let number = |&at: &u16| survey.statements[usize::from(at)].number.to_string();
            Cell::Text(numbers.map(number).collect::<Vec<_>>().join(" "))
        });
        sheet.column("url", self.words.address, |(.., point)| {
            let url = point.url.clone();
            url.map_or(Cell::Nothing, Cell::Text)
        });
        sheet.grown()
    }

    /// The numbers of respondents that the shares of a statement are possible for.
    fn method(&self, lines: &[Line]) -> Sheet {
        let (survey, table) = (self.survey, self.selection.query.table);
        let title = survey.table(table).title.get(self.lang).into();
        let mut sheet = Growing::new(title, self.lang, lines);
        self.name(&mut sheet, |line| line.statement);
        let (smallest, possible) = heads::candidates(self.lang);
        let of = |line: &Line| {
            let row = survey.table(table).row(line.statement);
            row.map(|row| text::candidates(&row.shares))
        };
        sheet.column("smallest", smallest, |line| {
            let smallest = of(line).and_then(|all| all.first().copied());
            smallest.map_or(Cell::Nothing, Cell::number)
        });
        sheet.column("possible", possible, |line| {
            let all = of(line).unwrap_or_default();
            let all: Vec<_> = all.iter().map(ToString::to_string).collect();
            Cell::Text(all.join(" "))
        });
        sheet.grown()
    }

    /// Two columns with the bounds of intervals, where they are asked for.
    fn bounds<T>(
        &self,
        sheet: &mut Growing<T>,
        group: &str,
        interval: impl Fn(&T, &Respondents) -> Option<Interval>,
    ) {
        let Some(behind) = &self.behind else { return };
        for (id, upper) in [("low", false), ("high", true)] {
            let head = text::bound_head(self.lang, Level::NinetyFive, upper);
            sheet.column(format!("{group}{id}"), head, |thing| {
                let interval = interval(thing, behind);
                interval.map_or(Cell::Nothing, |interval| bound(interval, upper))
            });
        }
    }

    fn interval(&self, behind: &Respondents, table: TableId, statement: usize) -> Option<Interval> {
        behind.interval(&self.selection.query, table, statement, Level::NinetyFive)
    }

    /// The unit of a share in `table`.
    fn unit(&self, table: TableId) -> &'static str {
        let scale = self.survey.scale_of(table);
        text::unit(self.lang, self.selection.query.among.recomputes(scale))
    }

    fn name<T>(&self, sheet: &mut Growing<T>, statement: impl Fn(&T) -> usize) {
        name(self.survey, self.lang, sheet, statement);
    }

    /// A head that says which answers count: `Osuus: käytössä, %`.
    fn counted(&self, what: &str, table: TableId) -> String {
        format!("{what}: {}, {}", self.measure(table), self.unit(table))
    }

    /// The same for an axis, whose title has the unit.
    fn axis(&self, title: &str, table: TableId) -> String {
        let measure = self.measure(table);
        match self.unit(table) {
            "%" => format!("{title}: {measure}"),
            unit => format!("{title}: {measure}, {unit}"),
        }
    }

    fn measure(&self, table: TableId) -> String {
        let measure = self.selection.query.measure(self.survey, table);
        text::measure_name(self.lang, self.survey, table, measure)
    }
}

/// Number and wording; in another language also the published wording, which is the one that
/// respondents read.
fn name<T>(survey: &Survey, lang: Lang, sheet: &mut Growing<T>, statement: impl Fn(&T) -> usize) {
    let of = |thing: &T| &survey.statements[statement(thing)];
    let wording = |lang| move |thing: &T| Cell::Text(unturned(of(thing).wording.get(lang)).into());
    let number = |thing: &T| Cell::number(of(thing).number);
    sheet.column("number", heads::number(lang), number);
    sheet.column("wording", text::words(lang).statement, wording(lang));
    let original = survey.original();
    if let Some(head) = heads::published(lang, original) {
        sheet.column("published", head, wording(original));
    }
}

/// A sheet that names the statements of `lines` and is to grow.
pub(super) fn named<'a>(
    survey: &Survey,
    lang: Lang,
    title: &str,
    lines: &'a [Line],
) -> Growing<'a, Line> {
    let mut sheet = Growing::new(title.into(), lang, lines);
    name(survey, lang, &mut sheet, |line| line.statement);
    sheet
}

/// The map as it is cut: by all statements, whichever are shown.
pub(super) fn plane(survey: &Survey, selection: &Selection) -> Plane {
    let all = whole_lines(survey, &selection.query);
    Plane::cut(&all, selection.axes, selection.crosshair)
}

/// Every answer to `statement`, table by table.
fn given(survey: &Survey, among: Among, statement: usize) -> Vec<Given> {
    let tables = survey.table_ids().flat_map(|table| {
        let row = survey.table(table).row(statement);
        let shares = row.map(|row| among.shares(survey.scale_of(table), &row.shares));
        let shares = shares.unwrap_or_default();
        (0..shares.len()).map(move |answer| Given {
            statement,
            table,
            answer,
            share: share(&shares, answer),
        })
    });
    tables.collect()
}

/// A bound of an interval in percent with one decimal, rounded outwards.
pub(super) fn bound(interval: Interval, upper: bool) -> Cell {
    let tenths = if upper {
        (interval.high * 10.0).ceil()
    } else {
        (interval.low * 10.0).floor()
    };
    Cell::number(tenths / 10.0)
}

/// The id of a field of the map, or of being too near to a line to tell.
/// The same where nobody says what the axes are about: which shares lie above their line.
const fn side_id(field: Option<Field>) -> &'static str {
    match field {
        Some(Field::MuchRare) => "up",
        Some(Field::MuchCommon) => "both",
        Some(Field::LessRare) => "neither",
        Some(Field::LessCommon) => "across",
        None => "near-line",
    }
}

const fn field_id(field: Option<Field>) -> &'static str {
    match field {
        Some(Field::MuchRare) => "much-rare",
        Some(Field::MuchCommon) => "much-common",
        Some(Field::LessRare) => "less-rare",
        Some(Field::LessCommon) => "less-common",
        None => "near-line",
    }
}
