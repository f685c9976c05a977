//! A sheet for programs.
//!
//! One object, version 2 of the format `murroskartta`:
//!
//! | field | what it is |
//! |---|---|
//! | `format`, `version` | `"murroskartta"`, and a number that grows when a field changes or goes |
//! | `survey` | `id`, `title`, `year` (and `since`, the first of several), `updated` (ISO date, where it is known), `source` (`name`, `publisher`, `url`) |
//! | `view` | `distribution`, `compare`, `map`, `statement`, `report` or `method` |
//! | `table` | the table whose numbers the distribution shows, and by which the others filter |
//! | `language` | `fi`, `sv` or `en`: of every text that is not an id |
//! | `title`, `note` | what the numbers are, and how they were rounded |
//! | `measures` | the answers that count, by scale: their `id` and `name` |
//! | `base` | of whom the shares are: `all`, or `opinion`, without "can't say" |
//! | `respondents` | by table that the view shows: how many answered it (`number`, or by statement from the fewest to the most of `each`), or by how many each of its statements can have been answered at the `most` (`low` to `high`, supposing no more than so many `of` the survey), and whether that is `inferred`; `null` where nothing is known |
//! | `filters` | in words, or `null` where nothing is left out |
//! | `order` | `by` (as in the address), `direction` (`desc`, `asc`), `pair` where it is one of gaps, and the numbers of the statements `pinned` before all |
//! | `map` | of the map alone: whose `significance` it shows, and its `cut`, which runs at `adoption` and at `height` percent; where the survey does not say what its tables are about, the tables `across` and `up`, and the `cut` at `width` and `height` |
//! | `address`, `taken` | where this view is found, and the day (ISO date) |
//! | `columns` | `id` and `name` of each column; a point parts a group from what is in it |
//! | `rows` | objects in the order shown: `id` of the statement, then a field a column |
//!
//! Shares and sums are in percent of respondents, gaps in percentage points; a share of nobody is `null`,
//! as that of "can't say" is where it is left out. A row has `number`,
//! `wording` (and `published`, the Finnish original, in other languages), and by view:
//! `shares` by answer, `sum` of the measure and `total`; `sums` by table, `gap` and `pair`;
//! `adoption`, `significance` and `field` (or `across`, `up` and `field`); or `table`, `answer`, `share` and `counts` (`yes`, `no`).
//! Where intervals are shown, `interval` (or `intervals` by table) has `low` and `high` in percent,
//! rounded outwards: the 95 % Wilson interval, if the respondents were a random sample.
//! The view `report` has no statement a row: `section` of the source, `kind`, `text`, `question`,
//! `statements` (numbers) and `url`. The comparison from round to round has `rounds` by year, each
//! `null` where the statement was not asked (and `intervals` by year), `change` from the first to the
//! last, and `clear` (`yes`, `no`): whether that is more than chance explains. The view `method`
//! has `smallest` and `possible`: numbers of respondents.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map as Object, Value};

use super::decimal::Decimal;
use super::row::row;
use super::tables::plane;
use super::{Context, Sheet};
use crate::analysis::{Answered, Contrast, Query, Respondents, Sort, Span};
use crate::state::{Selection, View, link};
use crate::survey::{self, Lang, Scale, ScaleId, Survey, TableId};
use crate::text;

/// Name of the format.
pub const FORMAT: &str = "murroskartta";
/// Its version: grows when a field changes its meaning or goes, not when one is added.
pub const VERSION: u32 = 2;

/// `sheet`, which `selection` shows of `survey`, as a JSON object for programs.
pub fn json(survey: &Survey, selection: &Selection, sheet: &Sheet, context: &Context) -> String {
    let (lang, query) = (selection.lang, &selection.query);
    let names = |(id, scale): (ScaleId, &'_ Scale)| {
        let counted = query.measures.of(id).positions();
        let counted = counted.map(|at| Answer::new(&scale.answers[at], lang));
        (scale.id.clone(), counted.collect())
    };
    let respondents = how_many(survey, selection);
    let columns = sheet.columns.iter();
    let rows = sheet.rows.iter();
    let document = Document {
        format: FORMAT,
        version: VERSION,
        survey: About::new(survey, lang),
        view: selection.view.id(),
        table: &survey.table(query.table).id,
        language: lang.code(),
        title: &sheet.title,
        note: note(survey, selection),
        measures: survey.scale_ids().zip(&survey.scales).map(names).collect(),
        base: query.among.id(),
        respondents,
        filters: filters(survey, selection),
        order: Order::new(query, survey),
        map: (selection.view == View::Map).then(|| Map::new(survey, selection)),
        address: &context.address,
        taken: &context.today,
        columns: columns.map(|c| Named::new(&c.id, &c.head)).collect(),
        rows: rows
            .map(|cells| row(survey, &sheet.columns, cells))
            .collect(),
    };
    // Texts and finite numbers always have a form in JSON.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// How the numbers came about; of intervals only where the respondents are known that they need.
fn note(survey: &Survey, selection: &Selection) -> String {
    let (lang, query) = (selection.lang, &selection.query);
    // Rounds are compared within one table.
    let view = if selection.rounds {
        View::Distribution
    } else {
        selection.view
    };
    if view == View::Report {
        return text::numbers_note(lang, survey);
    }
    let mut note = text::numbers_note_of(lang, survey, query, view);
    let known = || Respondents::of(survey).is_some_and(|all| all.has_counts());
    if selection.interval && known() {
        note = format!("{note} {}", text::interval_note(lang));
    }
    note
}

/// What was left out, in words; of one statement nothing is, and of the background nothing by its
/// shares.
fn filters(survey: &Survey, selection: &Selection) -> Option<String> {
    let (lang, query) = (selection.lang, &selection.query);
    match selection.view {
        View::Statement => None,
        View::Report => {
            let mut query = query.clone();
            query.filter = query.filter.of_report();
            text::filters(lang, survey, &query)
        }
        _ => text::filters(lang, survey, query),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: &'a str,
    version: u32,
    survey: About<'a>,
    view: &'a str,
    table: &'a str,
    language: &'a str,
    title: &'a str,
    note: String,
    measures: BTreeMap<String, Vec<Answer>>,
    base: &'a str,
    respondents: Option<BTreeMap<&'a str, HowMany>>,
    filters: Option<String>,
    order: Order<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    map: Option<Map<'a>>,
    address: &'a str,
    taken: &'a str,
    columns: Vec<Named<'a>>,
    rows: Vec<Object<String, Value>>,
}

/// How many answered the statements of a table.
#[derive(Serialize)]
struct HowMany {
    inferred: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    /// The fewest and the most that answered a statement, where each says how many did.
    #[serde(skip_serializing_if = "Option::is_none")]
    each: Option<[u32; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<Most>,
}

/// By how many each statement can have been answered at the most, supposing so many `of` the survey.
#[derive(Serialize)]
struct Most {
    low: u32,
    high: u32,
    of: u32,
}

impl From<Answered> for HowMany {
    fn from(answered: Answered) -> Self {
        let (number, most) = match answered {
            Answered::Published(number) | Answered::About(number) => (Some(number), None),
            Answered::AtMost { each, of } => {
                let Span { low, high } = each;
                (None, Some(Most { low, high, of }))
            }
            Answered::Each(_) => (None, None),
        };
        let each = match answered {
            Answered::Each(Span { low, high }) => Some([low, high]),
            _ => None,
        };
        Self {
            inferred: matches!(answered, Answered::About(_) | Answered::AtMost { .. }),
            number,
            each,
            most,
        }
    }
}

/// How many answered the tables whose numbers the view has; none where that is not known.
fn how_many<'a>(survey: &'a Survey, selection: &Selection) -> Option<BTreeMap<&'a str, HowMany>> {
    let behind = Respondents::of(survey);
    let table = selection.query.table;
    let tables = match selection.view {
        View::Distribution | View::Method => vec![table],
        View::Compare if selection.rounds => vec![table],
        _ => survey.table_ids().collect(),
    };
    let told = |table: TableId| {
        let answered = behind.as_ref()?.answered(table)?;
        Some((&*survey.table(table).id, answered.into()))
    };
    let told: BTreeMap<_, _> = tables.into_iter().filter_map(told).collect();
    (behind.is_some() || !told.is_empty()).then_some(told)
}

#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<u16>,
    year: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated: Option<&'a str>,
    source: Source<'a>,
}

impl<'a> About<'a> {
    fn new(survey: &'a Survey, lang: Lang) -> Self {
        Self {
            id: &survey.id,
            title: survey.title.get(lang),
            since: survey.since,
            year: survey.year,
            updated: text::known_date(lang, &survey.updated).map(|_| &*survey.updated),
            source: Source {
                name: &survey.source.name,
                publisher: survey.source.publisher.get(lang),
                url: survey.source.url.as_deref(),
            },
        }
    }
}

#[derive(Serialize)]
struct Source<'a> {
    name: &'a str,
    publisher: &'a str,
    url: Option<&'a str>,
}

/// An answer that counts.
#[derive(Serialize)]
struct Answer {
    id: String,
    name: String,
}

impl Answer {
    fn new(answer: &survey::Answer, lang: Lang) -> Self {
        Self {
            id: answer.id.clone(),
            name: answer.name.get(lang).into(),
        }
    }
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: &'a str,
}

impl<'a> Named<'a> {
    const fn new(id: &'a str, name: &'a str) -> Self {
        Self { id, name }
    }
}

#[derive(Serialize)]
struct Order<'a> {
    by: &'a str,
    direction: &'a str,
    pair: Option<String>,
    pinned: Vec<u16>,
}

impl<'a> Order<'a> {
    fn new(query: &Query, survey: &'a Survey) -> Self {
        let gaps = query.sort == Sort::Gap;
        let pins = query.pins.iter();
        Self {
            by: link::sort_id(query.sort, survey, query.table),
            direction: link::direction_id(query.direction),
            pair: gaps.then(|| query.ordering_pair().id(survey)),
            pinned: pins.map(|at| survey.statements[at].number).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum Map<'a> {
    /// Of adoption and significance.
    ByRole {
        significance: &'a str,
        cut: &'a str,
        adoption: Decimal,
        height: Decimal,
    },
    /// Of any two tables.
    Plain {
        across: &'a str,
        up: &'a str,
        cut: &'a str,
        width: Decimal,
        height: Decimal,
    },
}

impl<'a> Map<'a> {
    fn new(survey: &'a Survey, selection: &Selection) -> Self {
        let plane = plane(survey, selection);
        let (up, cut) = (plane.axes.up.id(survey), selection.crosshair.id());
        let [width, height] = [plane.width, plane.height].map(Decimal);
        match plane.axes.contrast(survey) {
            Contrast::Plain => Self::Plain {
                across: &survey.table(plane.axes.across).id,
                up,
                cut,
                width,
                height,
            },
            Contrast::AgainstAdoption | Contrast::Parting => Self::ByRole {
                significance: up,
                cut,
                adoption: width,
                height,
            },
        }
    }
}
