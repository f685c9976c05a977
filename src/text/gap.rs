//! The gap between two tables in words.

use super::number::{points, points_more};
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

/// The sign of a gap in words, where the measures are strong (see [`gap_words_by`]).
pub const fn gap_words(lang: Lang, pair: Pair, gap: i16) -> &'static str {
    let sign = gap.signum();
    match pair {
        Pair::StaffAdoption | Pair::CustomersAdoption => against_adoption(lang, sign),
        Pair::StaffCustomers => against_customers(lang, sign),
    }
}

/// In Swedish "än vanligt" would be understood as "than usual", hence "utbrett".
const fn against_adoption(lang: Lang, sign: i16) -> &'static str {
    match (lang, sign) {
        (Lang::Fi, 1) => "merkittävämpi kuin yleinen",
        (Lang::Fi, -1) => "yleisempi kuin merkittävä",
        (Lang::Fi, _) => "yhtä merkittävä kuin yleinen",
        (Lang::Sv, 1) => "mer viktigt än utbrett",
        (Lang::Sv, -1) => "mer utbrett än viktigt",
        (Lang::Sv, _) => "lika viktigt som utbrett",
        (Lang::En, 1) => "more significant than common",
        (Lang::En, -1) => "more common than significant",
        (Lang::En, _) => "as significant as common",
    }
}

const fn against_customers(lang: Lang, sign: i16) -> &'static str {
    match (lang, sign) {
        (Lang::Fi, 1) => "tärkeämpi henkilöstölle",
        (Lang::Fi, -1) => "tärkeämpi asiakkaille",
        (Lang::Fi, _) => "yhtä tärkeä molemmille",
        (Lang::Sv, 1) => "viktigare för personalen",
        (Lang::Sv, -1) => "viktigare för kunderna",
        (Lang::Sv, _) => "lika viktigt för båda",
        (Lang::En, 1) => "more important to staff",
        (Lang::En, -1) => "more important to customers",
        (Lang::En, _) => "as important to both",
    }
}

/// The sign of a gap in words that are true of any measure: where the answers that count are not
/// the strong ones, a larger share means neither that it is common nor that it matters.
pub fn gap_words_by(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    pair: Pair,
    gap: i16,
) -> &'static str {
    let [first, second] = pair.tables();
    match gap.signum() {
        _ if strong_in(survey, measures, pair) => gap_words(lang, pair, gap),
        1 => larger(lang, first),
        -1 => larger(lang, second),
        _ => match lang {
            Lang::Fi => "yhtä suuret osuudet",
            Lang::Sv => "lika stora andelar",
            Lang::En => "equal shares",
        },
    }
}

const fn larger(lang: Lang, table: TableId) -> &'static str {
    match (lang, table) {
        (Lang::Fi, TableId::Adoption) => "käyttöönoton osuus suurempi",
        (Lang::Fi, TableId::Customers) => "asiakkaiden osuus suurempi",
        (Lang::Fi, TableId::Staff) => "henkilöstön osuus suurempi",
        (Lang::Sv, TableId::Adoption) => "större andel i ibruktagande",
        (Lang::Sv, TableId::Customers) => "större andel för kunder",
        (Lang::Sv, TableId::Staff) => "större andel för personal",
        (Lang::En, TableId::Adoption) => "larger share for adoption",
        (Lang::En, TableId::Customers) => "larger share for customers",
        (Lang::En, TableId::Staff) => "larger share for staff",
    }
}

/// A gap of so many percentage points, and its sign in words; the words alone where it is zero.
pub fn gap(lang: Lang, pair: Pair, gap: i16) -> String {
    with_points(lang, gap, gap_words(lang, pair, gap))
}

/// The same in words that are true of any measure.
pub fn gap_by(lang: Lang, survey: &Survey, measures: Measures, pair: Pair, gap: i16) -> String {
    let words = gap_words_by(lang, survey, measures, pair, gap);
    if gap == 0 || strong_in(survey, measures, pair) {
        return with_points(lang, gap, words);
    }
    format!("{words}, {}", points(lang, gap.unsigned_abs()))
}

fn with_points(lang: Lang, gap: i16, words: &str) -> String {
    match gap.unsigned_abs() {
        0 => words.into(),
        size => format!("{} {words}", points_more(lang, size)),
    }
}

/// Whether both tables of `pair` count strong answers.
fn strong_in(survey: &Survey, measures: Measures, pair: Pair) -> bool {
    let mut scales = pair.tables().into_iter().map(TableId::scale);
    scales.all(|scale| measures.of(scale).is_strong(survey.scale(scale)))
}

/// Whether strong answers count on both scales.
pub(super) fn all_strong(survey: &Survey, measures: Measures) -> bool {
    let mut scales = ScaleId::ALL.into_iter();
    scales.all(|scale| measures.of(scale).is_strong(survey.scale(scale)))
}
