//! The gap between two tables in words.

use super::answers::{named, strong};
use super::name::{inside, quoted, whom};
use super::number::{NONE, points_more};
use super::sentence::lower_first;
use crate::analysis::{Contrast, Measures, Pair};
use crate::survey::{Lang, Percent, Role, Survey, TableId};

/// Short name of a pair, for a button.
pub fn pair_name(lang: Lang, survey: &Survey, pair: Pair) -> String {
    let [first, second] = pair.tables().map(|table| table_mark(lang, survey, table));
    format!("{first} – {}", inside(survey, pair.second, second))
}

/// The same within a sentence.
pub(super) fn pair_inside(lang: Lang, survey: &Survey, pair: Pair) -> String {
    let names = pair
        .tables()
        .map(|table| inside(survey, table, table_mark(lang, survey, table)));
    names.join(" – ")
}

/// Very short name of a table, for the mark that stands for it.
pub fn table_mark(lang: Lang, survey: &Survey, table: TableId) -> &str {
    survey.table(table).short.get(lang)
}

/// The sign of a gap in words, short enough for the margin of a chart, and true of any measure.
///
/// Two questions are not one scale: nothing is "more significant than common", the share of one is
/// larger than the share of the other.
pub fn gap_words_by(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    pair: Pair,
    sign: i16,
) -> String {
    let Some(table) = larger(pair, sign) else {
        return equal(lang).into();
    };
    let (short, number) = (table_mark(lang, survey, table), survey.table(table).number);
    match (pair.contrast(survey), lang) {
        (Contrast::Parting, Lang::Fi) => {
            format!("{} suurempi osuus", whom(lang, survey, table))
        }
        (Contrast::Parting, Lang::Sv) => format!("större andel {}", whom(lang, survey, table)),
        (Contrast::Parting, Lang::En) => format!("larger share for {}", lower_first(short)),
        (Contrast::Plain, Lang::Fi) => format!("suurempi osuus: {short}"),
        (Contrast::Plain, Lang::Sv) => format!("större andel: {short}"),
        (Contrast::Plain, Lang::En) => format!("larger share: {short}"),
        // Answers are too long for a margin.
        (Contrast::AgainstAdoption, _) if !is_strong(survey, measures, table) => match lang {
            Lang::Fi => format!("taulukon {number} osuus suurempi"),
            Lang::Sv => format!("större andel i tabell {number}"),
            Lang::En => format!("larger share in table {number}"),
        },
        (Contrast::AgainstAdoption, _) => larger_role(lang, survey.role(table)).into(),
    }
}

/// That the share of adoption, or that of significance, is the larger one.
const fn larger_role(lang: Lang, role: Option<Role>) -> &'static str {
    match (lang, role) {
        (Lang::Fi, Some(Role::Adoption)) => "käyttöönoton osuus suurempi",
        (Lang::Fi, _) => "merkityksen osuus suurempi",
        (Lang::Sv, Some(Role::Adoption)) => "större andel för ibruktagande",
        (Lang::Sv, _) => "större andel för betydelse",
        (Lang::En, Some(Role::Adoption)) => "larger share for adoption",
        (Lang::En, _) => "larger share for significance",
    }
}

/// The table of `pair` with the larger share; none where the shares are equal.
fn larger(pair: Pair, sign: i16) -> Option<TableId> {
    let [first, second] = pair.tables();
    match sign {
        1 => Some(first),
        -1 => Some(second),
        _ => None,
    }
}

const fn equal(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "yhtä suuret osuudet",
        Lang::Sv => "lika stora andelar",
        Lang::En => "equal shares",
    }
}

/// A gap of so many percentage points in words, a dash where there is none: `merkityksen osuus 70 prosenttiyksikköä suurempi kuin
/// käyttöönoton`. Answers that are not strong are named.
pub fn gap_by(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    pair: Pair,
    gap: impl Into<Option<Percent>>,
) -> String {
    let Some(gap) = gap.into() else {
        return NONE.into();
    };
    let Some(table) = larger(pair, gap.signum()) else {
        return equal(lang).into();
    };
    let size = points_more(lang, gap.abs());
    let mut both = pair.tables().into_iter();
    let strong = both.all(|table| is_strong(survey, measures, table));
    let [first, second] = pair.tables();
    let other = if table == first { second } else { first };
    match pair.contrast(survey) {
        Contrast::Parting => parting(lang, survey, [table, other], &size),
        Contrast::AgainstAdoption if strong => against_adoption(lang, survey.role(table), &size),
        Contrast::AgainstAdoption => named_larger(lang, survey, measures, table, &size),
        Contrast::Plain => plain(lang, survey, [table, other], &size),
    }
}

fn parting(lang: Lang, survey: &Survey, [larger, smaller]: [TableId; 2], size: &str) -> String {
    let [to_more, to_less] = [larger, smaller].map(|table| whom(lang, survey, table));
    match lang {
        Lang::Fi => format!("osuus {to_more} {size} suurempi kuin {to_less}"),
        Lang::Sv => format!("andelen {size} större {to_more} än {to_less}"),
        Lang::En => {
            let [more, less] =
                [larger, smaller].map(|table| lower_first(table_mark(lang, survey, table)));
            format!("share {size} higher for {more} than for {less}")
        }
    }
}

/// True of any two tables.
fn plain(lang: Lang, survey: &Survey, tables: [TableId; 2], size: &str) -> String {
    let [larger, smaller] = tables.map(|table| quoted(lang, table_mark(lang, survey, table)));
    match lang {
        Lang::Fi => format!("taulukon {larger} osuus {size} suurempi kuin taulukon {smaller}"),
        Lang::Sv => format!("andelen i tabellen {larger} {size} större än i {smaller}"),
        Lang::En => format!("share {size} higher in {larger} than in {smaller}"),
    }
}

fn against_adoption(lang: Lang, larger: Option<Role>, size: &str) -> String {
    match (lang, larger) {
        (Lang::Fi, Some(Role::Adoption)) => {
            format!("käyttöönoton osuus {size} suurempi kuin merkityksen")
        }
        (Lang::Fi, _) => format!("merkityksen osuus {size} suurempi kuin käyttöönoton"),
        (Lang::Sv, Some(Role::Adoption)) => {
            format!("andelen för ibruktagande {size} större än för betydelse")
        }
        (Lang::Sv, _) => format!("andelen för betydelse {size} större än för ibruktagande"),
        (Lang::En, Some(Role::Adoption)) => format!("adoption {size} higher than significance"),
        (Lang::En, _) => format!("significance {size} higher than adoption"),
    }
}

fn named_larger(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    larger: TableId,
    size: &str,
) -> String {
    let measure = measures.in_table(survey, larger);
    let strong = is_strong(survey, measures, larger);
    let what = match (lang, survey.role(larger)) {
        (Lang::Fi, Some(Role::Adoption)) if strong => "käyttöönoton".into(),
        (Lang::Fi, _) if strong => "merkityksen".into(),
        (Lang::Sv, Some(Role::Adoption)) if strong => "ibruktagande".into(),
        (Lang::Sv, _) if strong => "betydelse".into(),
        (Lang::En, Some(Role::Adoption)) if strong => "adoption".into(),
        (Lang::En, _) if strong => "significance".into(),
        _ => named(lang, survey, larger, measure),
    };
    match (lang, strong, measure.len()) {
        (Lang::Fi, true, _) => format!("{what} osuus {size} suurempi"),
        (Lang::Fi, false, ..=1) => format!("vastauksen {what} osuus {size} suurempi"),
        (Lang::Fi, false, _) => format!("vastausten {what} osuus {size} suurempi"),
        (Lang::Sv, ..) => format!("andelen för {what} {size} större"),
        (Lang::En, ..) => format!("share of {what} {size} higher"),
    }
}

fn is_strong(survey: &Survey, measures: Measures, table: TableId) -> bool {
    strong(survey.scale_of(table), measures.in_table(survey, table))
}

/// Whether strong answers count on the scale of every table.
pub(super) fn all_strong(survey: &Survey, measures: Measures) -> bool {
    let mut tables = survey.table_ids();
    tables.all(|table| is_strong(survey, measures, table))
}
