//! The gap between two tables in words.

use super::answers::{named, strong};
use super::number::points_more;
use crate::analysis::{Measures, Pair};
use crate::survey::{Lang, ScaleId, Survey, TableId};

/// Short name of a pair, for a button.
pub const fn pair_name(lang: Lang, pair: Pair) -> &'static str {
    match (lang, pair) {
        (Lang::Fi, Pair::StaffAdoption) => "Henkilöstö – käyttöönotto",
        (Lang::Fi, Pair::CustomersAdoption) => "Asiakkaat – käyttöönotto",
        (Lang::Fi, Pair::StaffCustomers) => "Henkilöstö – asiakkaat",
        (Lang::Sv, Pair::StaffAdoption) => "Personal – ibruktagande",
        (Lang::Sv, Pair::CustomersAdoption) => "Kunder – ibruktagande",
        (Lang::Sv, Pair::StaffCustomers) => "Personal – kunder",
        (Lang::En, Pair::StaffAdoption) => "Staff – adoption",
        (Lang::En, Pair::CustomersAdoption) => "Customers – adoption",
        (Lang::En, Pair::StaffCustomers) => "Staff – customers",
    }
}

/// Very short name of a table, for the mark that stands for it.
pub const fn table_mark(lang: Lang, table: TableId) -> &'static str {
    match (lang, table) {
        (Lang::Fi, TableId::Adoption) => "Käyttöönotto",
        (Lang::Fi, TableId::Customers) => "Asiakkaat",
        (Lang::Fi, TableId::Staff) => "Henkilöstö",
        (Lang::Sv, TableId::Adoption) => "Ibruktagande",
        (Lang::Sv, TableId::Customers) => "Kunder",
        (Lang::Sv, TableId::Staff) => "Personal",
        (Lang::En, TableId::Adoption) => "Adoption",
        (Lang::En, TableId::Customers) => "Customers",
        (Lang::En, TableId::Staff) => "Staff",
    }
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
    gap: i16,
) -> String {
    let Some(table) = larger(pair, gap) else {
        return equal(lang).into();
    };
    let is_strong = is_strong(survey, measures, table);
    let number = survey.table(table).number;
    let parting = pair == Pair::StaffCustomers;
    let words = match (lang, table) {
        (Lang::Fi, TableId::Customers) if parting => "asiakkaille suurempi osuus",
        (Lang::Fi, TableId::Staff) if parting => "henkilöstölle suurempi osuus",
        (Lang::Sv, TableId::Customers) if parting => "större andel för kunderna",
        (Lang::Sv, TableId::Staff) if parting => "större andel för personalen",
        (Lang::En, TableId::Customers) if parting => "larger share for customers",
        (Lang::En, TableId::Staff) if parting => "larger share for staff",
        // Answers are too long for a margin.
        (Lang::Fi, _) if !is_strong => return format!("taulukon {number} osuus suurempi"),
        (Lang::Sv, _) if !is_strong => return format!("större andel i tabell {number}"),
        (Lang::En, _) if !is_strong => return format!("larger share in table {number}"),
        (Lang::Fi, TableId::Adoption) => "käyttöönoton osuus suurempi",
        (Lang::Fi, _) => "merkityksen osuus suurempi",
        (Lang::Sv, TableId::Adoption) => "större andel för ibruktagande",
        (Lang::Sv, _) => "större andel för betydelse",
        (Lang::En, TableId::Adoption) => "larger share for adoption",
        (Lang::En, _) => "larger share for significance",
    };
    words.into()
}

/// The table of `pair` with the larger share; none where the shares are equal.
fn larger(pair: Pair, gap: i16) -> Option<TableId> {
    let [first, second] = pair.tables();
    match gap.signum() {
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

/// A gap of so many percentage points in words: `merkityksen osuus 70 prosenttiyksikköä suurempi kuin
/// käyttöönoton`. Answers that are not strong are named.
pub fn gap_by(lang: Lang, survey: &Survey, measures: Measures, pair: Pair, gap: i16) -> String {
    let Some(table) = larger(pair, gap) else {
        return equal(lang).into();
    };
    let size = points_more(lang, gap.unsigned_abs());
    if pair == Pair::StaffCustomers {
        return parting(lang, table, &size);
    }
    let mut both = pair.tables().into_iter();
    if both.all(|table| is_strong(survey, measures, table)) {
        against_adoption(lang, table, &size)
    } else {
        named_larger(lang, survey, measures, table, &size)
    }
}

fn parting(lang: Lang, larger: TableId, size: &str) -> String {
    let staff = larger == TableId::Staff;
    match (lang, staff) {
        (Lang::Fi, true) => format!("osuus henkilöstölle {size} suurempi kuin asiakkaille"),
        (Lang::Fi, false) => format!("osuus asiakkaille {size} suurempi kuin henkilöstölle"),
        (Lang::Sv, true) => format!("andelen {size} större för personalen än för kunderna"),
        (Lang::Sv, false) => format!("andelen {size} större för kunderna än för personalen"),
        (Lang::En, true) => format!("share {size} higher for staff than for customers"),
        (Lang::En, false) => format!("share {size} higher for customers than for staff"),
    }
}

fn against_adoption(lang: Lang, larger: TableId, size: &str) -> String {
    match (lang, larger) {
        (Lang::Fi, TableId::Adoption) => {
            format!("käyttöönoton osuus {size} suurempi kuin merkityksen")
        }
        (Lang::Fi, _) => format!("merkityksen osuus {size} suurempi kuin käyttöönoton"),
        (Lang::Sv, TableId::Adoption) => {
            format!("andelen för ibruktagande {size} större än för betydelse")
        }
        (Lang::Sv, _) => format!("andelen för betydelse {size} större än för ibruktagande"),
        (Lang::En, TableId::Adoption) => format!("adoption {size} higher than significance"),
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
    let measure = measures.of(larger.scale());
    let strong = is_strong(survey, measures, larger);
    let what = match (lang, larger) {
        (Lang::Fi, TableId::Adoption) if strong => "käyttöönoton".into(),
        (Lang::Fi, _) if strong => "merkityksen".into(),
        (Lang::Sv, TableId::Adoption) if strong => "ibruktagande".into(),
        (Lang::Sv, _) if strong => "betydelse".into(),
        (Lang::En, TableId::Adoption) if strong => "adoption".into(),
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
    strong(survey.scale_of(table), measures.of(table.scale()))
}

/// Whether strong answers count on both scales.
pub(super) fn all_strong(survey: &Survey, measures: Measures) -> bool {
    let mut scales = ScaleId::ALL.into_iter();
    scales.all(|scale| strong(survey.scale(scale), measures.of(scale)))
}
