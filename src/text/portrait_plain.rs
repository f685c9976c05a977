//! One statement in words where nobody says what the tables are about: the shares, and on one scale how far apart they
//! lie. Shares of tables on scales of their own are not held against each other.

use super::answers::as_written;
use super::gap::table_mark;
use super::name::{quoted, short};
use super::number::{percent, points, written};
use super::place::{rank, rank_brief, top_place};
use super::sentence::{list, longest_that_fits, lower_first};
use crate::analysis::{self, Line, Query};
use crate::survey::{Lang, Survey, TableId};

/// The statement with its share in each table; where there is no room for all, the range of them.
pub(super) fn headline(lang: Lang, survey: &Survey, line: &Line) -> String {
    let name = quoted(lang, short(lang, survey, line));
    let share = |table| {
        let share = percent(lang, line.sum(table));
        format!("{} {share}", table_mark(lang, survey, table))
    };
    let shares: Vec<_> = survey.table_ids().map(share).collect();
    let full = format!("{name}: {}.", shares.join(", "));
    let ends = ends(survey, line).filter(|_| is_on_one_scale(survey));
    let Some([most, least]) = ends else {
        return longest_that_fits([full], format!("{name}."));
    };
    let ends = format!("{name}: {} – {}.", share(least), share(most));
    let range = format!(
        "{name}: {}–{}.",
        written(lang, line.known_sum(least)),
        percent(lang, line.sum(most))
    );
    longest_that_fits([full, ends], range)
}

/// The share in each table with its rank, and which answers it is of where the tables have scales of their own.
pub(super) fn shares(
    lang: Lang,
    survey: &Survey,
    all: &[Line],
    line: &Line,
    query: &Query,
) -> String {
    let one = is_on_one_scale(survey);
    let share = |table: TableId| {
        let name = table_mark(lang, survey, table);
        let measure = query.measure(survey, table);
        let answers = as_written(lang, survey.scale_of(table), measure, |answer| {
            answer.short.get(lang)
        });
        let share = percent(lang, line.sum(table));
        let place = analysis::rank(all, table, line.statement).map(|place| {
            let of_how_many = table == TableId::default();
            let place = if of_how_many {
                rank(lang, place)
            } else {
                rank_brief(lang, place)
            };
            format!(", {place}")
        });
        let place = place.unwrap_or_default();
        if one {
            format!("{name} {share}{place}")
        } else {
            format!("{name} ({answers}) {share}{place}")
        }
    };
    let top = survey.top_place(line.statement);
    let top = top.map(|place| {
        let place = top_place(lang, survey, Some(place));
        match lang {
            // In Finnish it begins with a name.
            Lang::Fi => place,
            Lang::Sv | Lang::En => lower_first(&place),
        }
    });
    let parts: Vec<_> = survey.table_ids().map(share).chain(top).collect();
    format!("{}.", parts.join("; "))
}

/// How far apart the shares lie; nothing of one table, or of scales of their own.
pub(super) fn spread(lang: Lang, survey: &Survey, line: &Line) -> Option<String> {
    let known = survey
        .table_ids()
        .filter(|&table| line.sum(table).is_some());
    if known.count() < 2 || !is_on_one_scale(survey) {
        return None;
    }
    let [most, least] = ends(survey, line)?;
    let size = line.known_sum(most) - line.known_sum(least);
    let gap = points(lang, size);
    if size.is_zero() {
        return Some(
            match lang {
                Lang::Fi => "Osuudet ovat yhtä suuret.",
                Lang::Sv => "Andelarna är lika stora.",
                Lang::En => "The shares are equal.",
            }
            .into(),
        );
    }
    if survey.tables.len() == 2 {
        return Some(match lang {
            Lang::Fi => format!("Ero on {gap}."),
            Lang::Sv => format!("Skillnaden är {gap}."),
            Lang::En => format!("The gap is {gap}."),
        });
    }
    let named = |end: TableId| {
        let with = |table: &TableId| line.sum(*table) == line.sum(end);
        let names = survey
            .table_ids()
            .filter(with)
            .map(|table| quoted(lang, table_mark(lang, survey, table)));
        list(lang, &names.collect::<Vec<_>>(), false)
    };
    let [most, least] = [named(most), named(least)];
    Some(match lang {
        Lang::Fi => format!("Suurin osuus: {most}; pienin: {least}. Niiden ero on {gap}."),
        Lang::Sv => format!("Störst andel: {most}; minst: {least}. Skillnaden är {gap}."),
        Lang::En => format!("Highest share: {most}; lowest: {least}. The gap is {gap}."),
    })
}

/// The tables with the largest and with the smallest share; of several, the first. None where no table has one.
fn ends(survey: &Survey, line: &Line) -> Option<[TableId; 2]> {
    let known = |table: TableId| Some((table, line.sum(table)?));
    let known = || survey.table_ids().filter_map(known);
    let (most, _) = known().rev().max_by_key(|&(_, share)| share)?;
    let (least, _) = known().min_by_key(|&(_, share)| share)?;
    Some([most, least])
}

/// Whether all tables have one scale.
pub(super) fn is_on_one_scale(survey: &Survey) -> bool {
    let mut scales = survey.tables.iter().map(|table| table.scale);
    let first = scales.next();
    scales.all(|scale| Some(scale) == first)
}
