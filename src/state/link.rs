//! The address is the state: one file prints and parses the fragment.
//!
//! Keys and values are a public contract: `#key=value&key=value`, defaults left out, lists joined
//! by `.`. Parsing never fails: what cannot be understood is left out and named.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::{Look, Selection, View};
use crate::analysis::{AnswerSet, Direction, Filter, Query, Sort};
use crate::survey::{Lang, Scale, ScaleId, Survey, TableId};

/// Characters of a search text that would end a value, or that browsers rewrite in a fragment.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'`');

/// Longest search text that an address carries, in characters: a bound on what a hostile link costs.
const LONGEST_TEXT: usize = 200;

/// The fragment of `selection`, without `#`; empty for the default.
pub fn print(selection: &Selection, survey: &Survey) -> String {
    let default = Selection::default_of(survey);
    let mut fragment = String::new();
    let mut put = |key: &str, value: &str| {
        let joint = if fragment.is_empty() { "" } else { "&" };
        let _ = write!(fragment, "{joint}{key}={value}");
    };
    let Selection {
        view,
        query,
        align,
        lang,
        look,
    } = selection;
    let Query {
        table,
        measures,
        sort,
        direction,
        filter,
    } = query;
    let scale = survey.scale_of(*table);
    if *view != default.view {
        put("view", view.id());
    }
    if *table != default.query.table {
        put("table", table.id());
    }
    for (key, id) in [
        ("adopted", ScaleId::Adoption),
        ("significant", ScaleId::Significance),
    ] {
        if measures.of(id) != default.query.measures.of(id) {
            put(key, &answer_ids(measures.of(id), survey.scale(id)));
        }
    }
    if *sort != default.query.sort {
        put("sort", sort_id(*sort, scale));
    }
    if *direction != default.query.direction {
        put("order", direction_id(*direction));
    }
    if filter.min > 0 {
        put("min", &filter.min.to_string());
    }
    if filter.max < 100 {
        put("max", &filter.max.to_string());
    }
    if !filter.themes.is_empty() {
        put(
            "theme",
            &join(
                filter
                    .themes
                    .iter()
                    .map(|theme| survey.themes[theme].id.clone()),
            ),
        );
    }
    if !filter.text.trim().is_empty() {
        put(
            "q",
            &utf8_percent_encode(&filter.text, RESERVED).to_string(),
        );
    }
    if !filter.picks.is_empty() {
        let numbers = filter
            .picks
            .iter()
            .map(|pick| survey.statements[pick].number.to_string());
        put("pick", &join(numbers));
    }
    if let Some(answer) = align {
        put("align", &scale.answers[usize::from(*answer)].id);
    }
    if *lang != default.lang {
        put("lang", lang.code());
    }
    if *look != default.look {
        put("look", look.id());
    }
    fragment
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(".")
}

fn answer_ids(set: AnswerSet, scale: &Scale) -> String {
    join(
        set.positions()
            .map(|position| scale.answers[position].id.clone()),
    )
}

/// The id of an order, in addresses and in the page.
pub fn sort_id(sort: Sort, scale: &Scale) -> &str {
    match sort {
        Sort::Published => "published",
        Sort::Measure => "share",
        Sort::Unsure => "unsure",
        Sort::Answer(position) => &scale.answers[usize::from(position)].id,
    }
}

/// The order with that id, if `scale` has it.
pub fn sort_of(id: &str, scale: &Scale) -> Option<Sort> {
    match id {
        "published" => Some(Sort::Published),
        "share" => Some(Sort::Measure),
        answer => {
            let position = scale.position(answer)?;
            let unsure = scale.answers[position].unsure;
            Some(if unsure {
                Sort::Unsure
            } else {
                Sort::Answer(position as u8)
            })
        }
    }
}

/// The id of a direction, in addresses and in the page.
pub const fn direction_id(direction: Direction) -> &'static str {
    match direction {
        Direction::Descending => "desc",
        Direction::Ascending => "asc",
    }
}

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The selection; what was not understood is as in the default.
    pub selection: Selection,
    /// The parts that were left out, as they stand in the address, shortened where they are long.
    pub ignored: Vec<String>,
}

/// What `fragment`, with or without `#`, asks for.
pub fn parse(fragment: &str, survey: &Survey) -> Parsed {
    let mut parts = Parts::read(fragment);
    let selection = parts.resolve(survey);
    Parsed {
        selection,
        ignored: parts.ignored(),
    }
}

/// The parts of an address as they were typed: first cut, then resolved against the survey,
/// because what an answer means depends on the table that is named in another part.
struct Parts<'a>(Vec<Part<'a>>);

struct Part<'a> {
    key: &'a str,
    value: &'a str,
    understood: bool,
}

impl<'a> Parts<'a> {
    fn read(fragment: &'a str) -> Self {
        let parts = fragment
            .trim_start_matches('#')
            .split('&')
            .filter(|part| !part.is_empty());
        Self(parts.map(Part::cut).collect())
    }

    /// The value that `understand` makes of the first part with that key.
    fn take<T>(&mut self, key: &str, understand: impl Fn(&str) -> Option<T>) -> Option<T> {
        let part = self.0.iter_mut().find(|part| part.key == key)?;
        let value = understand(part.value);
        part.understood = value.is_some();
        value
    }

    fn resolve(&mut self, survey: &Survey) -> Selection {
        let mut selection = Selection::default_of(survey);
        let set = &mut selection;
        put(
            &mut set.view,
            self.take("view", |id| View::ALL.into_iter().find(|v| v.id() == id)),
        );
        put(
            &mut set.lang,
            self.take("lang", |id| Lang::ALL.into_iter().find(|l| l.code() == id)),
        );
        put(
            &mut set.look,
            self.take("look", |id| Look::ALL.into_iter().find(|l| l.id() == id)),
        );
        let query = &mut set.query;
        put(&mut query.table, self.take("table", table_of));
        let scale = survey.scale_of(query.table);
        for (key, id) in [
            ("adopted", ScaleId::Adoption),
            ("significant", ScaleId::Significance),
        ] {
            let measure = self.take(key, |ids| answer_set(ids, survey.scale(id)));
            put(query.measures.of_mut(id), measure);
        }
        put(&mut query.sort, self.take("sort", |id| sort_of(id, scale)));
        put(&mut query.direction, self.take("order", direction_of));
        self.resolve_filter(survey, &mut query.filter);
        set.align = self
            .take("align", |id| scale.position(id))
            .map(|position| position as u8);
        selection
    }

    fn resolve_filter(&mut self, survey: &Survey, filter: &mut Filter) {
        put(&mut filter.min, self.take("min", percent));
        let min = filter.min;
        put(
            &mut filter.max,
            self.take("max", |max| percent(max).filter(|&max| max >= min)),
        );
        let theme = |id: &str| survey.themes.iter().position(|theme| theme.id == id);
        put(
            &mut filter.themes,
            self.take("theme", |ids| ids.split('.').map(theme).collect()),
        );
        put(&mut filter.text, self.take("q", text));
        let pick = |number: &str| {
            let number: u8 = number.parse().ok()?;
            survey
                .statements
                .iter()
                .position(|statement| statement.number == number)
        };
        put(
            &mut filter.picks,
            self.take("pick", |ids| ids.split('.').map(pick).collect()),
        );
    }

    fn ignored(&self) -> Vec<String> {
        self.0
            .iter()
            .filter(|part| !part.understood)
            .map(Part::shown)
            .collect()
    }
}

impl<'a> Part<'a> {
    fn cut(part: &'a str) -> Self {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        Self {
            key,
            value,
            understood: false,
        }
    }

    /// As it stands in the address, decoded and short enough to be read.
    fn shown(&self) -> String {
        const LONGEST: usize = 40;
        let value = percent_decode_str(self.value).decode_utf8_lossy();
        let part = if value.is_empty() {
            self.key.into()
        } else {
            format!("{}={value}", self.key)
        };
        if part.chars().count() <= LONGEST {
            return part;
        }
        part.chars().take(LONGEST).chain(['…']).collect()
    }
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

/// The table with that id.
pub fn table_of(id: &str) -> Option<TableId> {
    TableId::ALL.into_iter().find(|table| table.id() == id)
}

fn direction_of(id: &str) -> Option<Direction> {
    [Direction::Descending, Direction::Ascending]
        .into_iter()
        .find(|&d| direction_id(d) == id)
}

fn answer_set(ids: &str, scale: &Scale) -> Option<AnswerSet> {
    ids.split('.').map(|id| scale.position(id)).collect()
}

fn percent(value: &str) -> Option<u8> {
    value.parse().ok().filter(|&percent| percent <= 100)
}

fn text(value: &str) -> Option<String> {
    let text = percent_decode_str(value).decode_utf8().ok()?;
    (!text.trim().is_empty() && text.chars().count() <= LONGEST_TEXT).then(|| text.into_owned())
}
