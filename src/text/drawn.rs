//! What a chart shows, for those who do not see it: how much, in which order, and the ends of it.

use super::gap::{gap_by, table_mark};
use super::name::{self, short};
use super::number::percent;
use super::plane::{field_by, near_line};
use super::sentence::list;
use crate::analysis::{Field, Line, Plane, Query};
use crate::survey::{Lang, Percent, Survey};

/// How many statements are drawn.
pub fn drawn(lang: Lang, count: usize) -> String {
    format!("{}.", name::count(lang, count))
}

/// The highest and the lowest share, and whose they are.
pub fn highest_and_lowest(lang: Lang, survey: &Survey, lines: &[Line]) -> String {
    let all = lines.iter().all(|line| line.measured.is_some());
    let ends = match (lang, all) {
        (Lang::Fi, true) => ["Suurin osuus", "Pienin osuus"],
        (Lang::Fi, false) => ["Suurin julkaistu osuus", "Pienin julkaistu osuus"],
        (Lang::Sv, true) => ["Största andelen", "Minsta andelen"],
        (Lang::Sv, false) => ["Största publicerade andelen", "Minsta publicerade andelen"],
        (Lang::En, true) => ["Highest share", "Lowest share"],
        (Lang::En, false) => ["Highest published share", "Lowest published share"],
    };
    let share = |line: &Line| line.measured;
    ends_of(lang, survey, lines, ends, share, |line| {
        percent(lang, line.measured)
    })
}

/// The largest and the smallest gap of the pair that `query` looks at, and whose they are.
pub fn largest_and_smallest_gap(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    lines: &[Line],
) -> String {
    let pair = query.pair;
    let all = lines.iter().all(|line| line.gap(pair).is_some());
    let ends = match (lang, all) {
        (Lang::Fi, true) => ["Suurin ero", "Pienin ero"],
        (Lang::Fi, false) => ["Suurin tunnettu ero", "Pienin tunnettu ero"],
        (Lang::Sv, true) => ["Största skillnaden", "Minsta skillnaden"],
        (Lang::Sv, false) => ["Största kända skillnaden", "Minsta kända skillnaden"],
        (Lang::En, true) => ["Largest gap", "Smallest gap"],
        (Lang::En, false) => ["Largest known gap", "Smallest known gap"],
    };
    let size = |line: &Line| line.gap(pair).map(Percent::abs);
    ends_of(lang, survey, lines, ends, size, |line| {
        gap_by(lang, survey, query.measures, pair, line.known_gap(pair))
    })
}

/// How many statements lie in each field of `plane`, and near a line.
pub fn in_fields(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    plane: &Plane,
    lines: &[Line],
) -> String {
    let said = Field::PLACES.into_iter().filter_map(|field| {
        let inside = lines.iter().filter(|line| plane.field(line) == field);
        let name = field.map_or_else(
            || near_line(lang),
            |field| field_by(lang, survey, query.measures, plane, field),
        );
        let count = inside.count();
        (count > 0).then(|| format!("{name}: {count}."))
    });
    said.collect::<Vec<_>>().join(" ")
}

/// The share of one statement in each table.
pub fn in_each_table(lang: Lang, survey: &Survey, line: &Line) -> String {
    let shares = survey.table_ids().map(|table| {
        let name = table_mark(lang, survey, table);
        let share = percent(lang, line.sum(table));
        format!("{name} {share}")
    });
    format!("{}.", shares.collect::<Vec<_>>().join(", "))
}

/// Of `lines` those with the most and those with the least, each as `written`; where there is but one, or all
/// have the same, there is nothing to tell apart.
fn ends_of(
    lang: Lang,
    survey: &Survey,
    lines: &[Line],
    [most_name, least_name]: [&str; 2],
    of: impl Fn(&Line) -> Option<Percent>,
    written: impl Fn(&Line) -> String,
) -> String {
    let known = || lines.iter().filter_map(&of);
    let (most, least) = (known().max(), known().min());
    if most == least {
        return String::new();
    }
    let end = |name: &str, end: Option<Percent>| {
        let those = || lines.iter().filter(|line| of(line) == end);
        let named = those().map(|line| {
            let number = survey.statements[line.statement].number;
            format!("{number}. {}", short(lang, survey, line))
        });
        let named = list(lang, &named.collect::<Vec<_>>(), false);
        let said = those().next().map(&written).unwrap_or_default();
        format!("{name}: {named}, {said}.")
    };
    format!("{} {}", end(most_name, most), end(least_name, least))
}
