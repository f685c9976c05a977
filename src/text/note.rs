//! Lines that go with a picture or a print: what the filter keeps, in which order, and from where.

use super::gap::{pair_inside, table_mark};
use super::name::{inside, numbers, quoted};
use super::number::{percent, points};
use super::report::thousands;
use super::sentence::{known_date, list, lower_first, updated, years};
use super::source::source_name;
use std::ops::Range;

use crate::analysis::{Direction, Loosening, Positions, Query, Sort};
use crate::survey::{Lang, Percent, Survey, isolated};

/// Which rows of a long list are shown, by their positions, of how many: "1–100 of 1,000".
pub fn rows_shown(lang: Lang, shown: Range<usize>, all: usize) -> String {
    let [first, last, all] =
        [shown.start + 1, shown.end, all].map(|row| thousands(lang, row as u32));
    match lang {
        Lang::Fi => format!("{first}–{last}, yhteensä {all}"),
        Lang::Sv => format!("{first}–{last} av {all}"),
        Lang::En => format!("{first}–{last} of {all}"),
    }
}

/// That a table of a page without scripts has the first of its rows, of how many, and how to see the others.
pub fn first_rows(lang: Lang, shown: usize, all: usize) -> String {
    let [shown, all] = [shown, all].map(|rows| thousands(lang, rows as u32));
    match lang {
        Lang::Fi => format!(
            "Taulukossa on {shown} ensimmäistä väittämää, kaikkiaan niitä on {all}. Loput näkyvät, kun sivu toimii: \
             uudessa selaimessa, jossa JavaScript on käytössä."
        ),
        Lang::Sv => format!(
            "Tabellen har de {shown} första av {all} påståenden. Resten visas när sidan fungerar: i en ny webbläsare där \
             JavaScript är på."
        ),
        Lang::En => format!(
            "The table has the first {shown} of {all} statements. The rest are shown where the page runs: in a new browser \
             in which JavaScript is on."
        ),
    }
}

/// What the filter keeps, in one line; none where no filter is on.
pub fn filters(lang: Lang, survey: &Survey, query: &Query) -> Option<String> {
    let used = Loosening::ALL
        .into_iter()
        .filter(|&part| query.filter.uses(part));
    let parts: Vec<_> = used
        .map(|part| kept_by(lang, survey, query, part))
        .collect();
    let head = match lang {
        Lang::Fi => "Rajaus",
        Lang::Sv | Lang::En => "Filter",
    };
    (!parts.is_empty()).then(|| format!("{head}: {}.", parts.join(", ")))
}

/// What one part of the filter keeps.
pub fn kept_by(lang: Lang, survey: &Survey, query: &Query, part: Loosening) -> String {
    match part {
        Loosening::Threshold => kept_shares(lang, survey, query),
        Loosening::Gap => {
            let pair = pair_inside(lang, survey, query.pair);
            let least = points(lang, Percent::from(query.filter.gap));
            match lang {
                Lang::Fi => format!("ero ({pair}) vähintään {least}"),
                Lang::Sv => format!("skillnad ({pair}) minst {least}"),
                Lang::En => format!("gap ({pair}) at least {least}"),
            }
        }
        Loosening::Themes => kept_themes(lang, survey, query),
        Loosening::Text => {
            let text = quoted(lang, &isolated(query.filter.text.trim()));
            match lang {
                Lang::Fi => format!("haku {text}"),
                Lang::Sv => format!("sökning {text}"),
                Lang::En => format!("search {text}"),
            }
        }
        Loosening::Picks => {
            let picks = &query.filter.picks;
            let which = statements(lang, survey, picks);
            match (lang, picks.len()) {
                (Lang::Fi, 1) => format!("väittämä {which}"),
                (Lang::Fi, _) => format!("väittämät {which}"),
                (Lang::Sv, 1) => format!("påstående {which}"),
                (Lang::Sv, _) => format!("påståendena {which}"),
                (Lang::En, 1) => format!("statement {which}"),
                (Lang::En, _) => format!("statements {which}"),
            }
        }
    }
}

fn kept_shares(lang: Lang, survey: &Survey, query: &Query) -> String {
    let of = inside(survey, query.table, table_mark(lang, survey, query.table));
    let (min, max) = (query.filter.min, query.filter.max);
    let [least, most] = [min, max].map(|bound| percent(lang, Percent::from(bound)));
    match (lang, min, max) {
        (Lang::Fi, _, 100..) => format!("osuus ({of}) vähintään {least}"),
        (Lang::Fi, 0, _) => format!("osuus ({of}) enintään {most}"),
        (Lang::Fi, _, _) => format!("osuus ({of}) {min}–{most}"),
        (Lang::Sv, _, 100..) => format!("andel ({of}) minst {least}"),
        (Lang::Sv, 0, _) => format!("andel ({of}) högst {most}"),
        (Lang::Sv, _, _) => format!("andel ({of}) {min}–{most}"),
        (Lang::En, _, 100..) => format!("share ({of}) at least {least}"),
        (Lang::En, 0, _) => format!("share ({of}) at most {most}"),
        (Lang::En, _, _) => format!("share ({of}) {min}–{most}"),
    }
}

/// A statement of any of the themes is kept, hence "or".
fn kept_themes(lang: Lang, survey: &Survey, query: &Query) -> String {
    let themes = query.filter.themes.iter();
    let names: Vec<_> = themes
        .map(|at| survey.themes[at].name.get(lang).to_owned())
        .collect();
    let which = list(lang, &names, true);
    match (lang, names.len()) {
        (Lang::Fi, 1) => format!("teema {which}"),
        (Lang::Fi, _) => format!("teemat {which}"),
        (Lang::Sv, 1) => format!("tema {which}"),
        (Lang::Sv, _) => format!("teman {which}"),
        (Lang::En, 1) => format!("theme {which}"),
        (Lang::En, _) => format!("themes {which}"),
    }
}

fn statements(lang: Lang, survey: &Survey, positions: &Positions) -> String {
    numbers(
        lang,
        positions.iter().map(|at| survey.statements[at].number),
    )
}

/// In which order the statements stand, and which stand first whatever the order.
pub fn order(lang: Lang, survey: &Survey, query: &Query) -> String {
    let by = sorted_by(lang, survey, query);
    let direction = directed(lang, query.sort, query.direction);
    let pins = statements(lang, survey, &query.pins);
    let pinned = match (lang, query.pins.len()) {
        (_, 0) => String::new(),
        (Lang::Fi, _) => format!("; kiinnitetty ylös {pins}"),
        (Lang::Sv, _) => format!("; fästa överst {pins}"),
        (Lang::En, _) => format!("; pinned to the top {pins}"),
    };
    match lang {
        Lang::Fi => format!("Järjestys: {by}{direction}{pinned}."),
        Lang::Sv => format!("Ordning: {by}{direction}{pinned}."),
        Lang::En => format!("Order: {by}{direction}{pinned}."),
    }
}

/// The order in which a table was published, or in which the reader's own has its rows.
pub fn as_published(lang: Lang, survey: &Survey) -> &'static str {
    if !survey.is_own() {
        return super::words(lang).sort_published;
    }
    match lang {
        Lang::Fi => "Taulukon järjestys",
        Lang::Sv => "Tabellens ordning",
        Lang::En => "As in the table",
    }
}

fn sorted_by(lang: Lang, survey: &Survey, query: &Query) -> String {
    let scale = survey.scale_of(query.table);
    let answer = |at: usize| {
        let answer = scale.answers.get(at).map(|answer| answer.name.get(lang));
        answer.map(|name| quoted(lang, name))
    };
    let share = |table| {
        let name = table_mark(lang, survey, table);
        (share(lang), inside(survey, table, name))
    };
    let (by, of) = match query.sort {
        Sort::Published => return lower_first(as_published(lang, survey)),
        Sort::Unsure => return scale.unsure().and_then(answer).unwrap_or_default(),
        Sort::Answer(at) => return answer(at).unwrap_or_default(),
        Sort::Measure => share(query.table),
        Sort::Sum(table) => share(table),
        Sort::Gap => (gap(lang), pair_inside(lang, survey, query.ordering_pair())),
    };
    format!("{by} ({of})")
}

const fn share(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "osuus",
        Lang::Sv => "andel",
        Lang::En => "share",
    }
}

const fn gap(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "ero",
        Lang::Sv => "skillnad",
        Lang::En => "gap",
    }
}

/// An order as it is offered: by what, and from which end.
pub fn order_choice(lang: Lang, by: &str, sort: Sort, direction: Direction) -> String {
    format!("{by}{}", directed(lang, sort, direction))
}

/// The published order has no numbers by which something is largest.
fn directed(lang: Lang, sort: Sort, direction: Direction) -> String {
    let words = super::words(lang);
    let direction = match (sort, direction, lang) {
        (Sort::Published, Direction::Descending, _) => return String::new(),
        (Sort::Published, Direction::Ascending, Lang::Fi) => "lopusta alkuun",
        (Sort::Published, Direction::Ascending, Lang::Sv) => "bakifrån",
        (Sort::Published, Direction::Ascending, Lang::En) => "from the end",
        (_, Direction::Descending, _) => words.descend,
        (_, Direction::Ascending, _) => words.ascend,
    };
    format!(", {direction}")
}

/// A citation of a view: publisher (or where there is none, the publication first), year, publication with its update, title of the view, and when
/// (`today`, ISO 8601) and where it was retrieved.
pub fn citation(
    lang: Lang,
    survey: &Survey,
    view_title: &str,
    address: &str,
    today: &str,
) -> String {
    let (publisher, year) = (survey.source.publisher.get(lang), years(survey));
    let (name, title) = (source_name(survey), view_title.trim_end_matches('.'));
    let updated = updated(lang, survey);
    let work = match (publisher.trim(), updated) {
        ("", None) => format!("{name} ({year})"),
        ("", Some(updated)) => format!("{name} ({year}, {updated})"),
        (_, None) => format!("{publisher} ({year}). {name}"),
        (_, Some(updated)) => format!("{publisher} ({year}). {name} ({updated})"),
    };
    let retrieved = match lang {
        Lang::Fi => "Haettu",
        Lang::Sv => "Hämtad",
        Lang::En => "Retrieved",
    };
    let today = known_date(lang, today);
    let retrieved = today.map_or_else(String::new, |today| format!("{retrieved} {today}, "));
    format!("{work}. {title}. Murroskartta. {retrieved}{address}")
}
