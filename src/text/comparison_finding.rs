//! The headline of the comparison: where two tables part the most.
//!
//! By the default measure the statement makes the sentence. Another measure, or several statements
//! with the same gap, is told in a plainer form.

use super::gap::table_mark;
use super::name::{MOST_NAMES, quoted, short, so_for, that, whom};
use super::number::{percent, percent_in_words, points};
use super::sentence::{list, lower_first, upper_first};
use crate::analysis::{Line, Measures, Pair};
use crate::survey::{Gather as _, Lang, Survey};

/// The headline: the statement among `lines` whose gap is the largest in either direction.
pub fn comparison_finding(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    pair: Pair,
    lines: &[Line],
) -> String {
    let size = |line: &&Line| line.gap(pair).unsigned_abs();
    let Some(most) = lines.iter().map(|line| size(&line)).max() else {
        return super::words(lang).empty.into();
    };
    let top: Vec<_> = lines.iter().filter(|line| size(line) == most).gathered();
    let told = Told { lang, survey, pair };
    let same_way = |way: i16| top.iter().all(|line| line.gap(pair).signum() == way);
    match top[..] {
        _ if most == 0 => told.equal(&top),
        _ if measures != Measures::default_of(survey) || top.len() > MOST_NAMES => {
            told.plain(&top, most, lines.len())
        }
        [line] if pair != Pair::StaffCustomers => told.against_adoption(line, most),
        _ if pair == Pair::StaffCustomers && (same_way(1) || same_way(-1)) => {
            told.against_customers(&top, most)
        }
        _ => told.plain(&top, most, lines.len()),
    }
}

/// What every form of the headline needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    pair: Pair,
}

impl Told<'_> {
    /// "X for 13% of respondents, yet 83% say ..."
    fn against_adoption(&self, line: &Line, most: u16) -> String {
        let [first, second] = self.pair.tables();
        let name = short(self.lang, self.survey, line);
        let so = so_for(self.lang, name, line.sum(second), true);
        let matters = percent_in_words(self.lang, line.sum(first));
        let but = but(self.lang, line.gap(self.pair) > 0);
        let (whom, gap) = (whom(self.lang, first), points(self.lang, most));
        match self.lang {
            Lang::Fi => {
                format!("{so}, {but} {matters} pitää sitä {whom} merkittävänä: ero on {gap}.")
            }
            Lang::Sv => format!(
                "{so}, {but} enligt {matters} betyder det mycket {whom}: skillnaden är {gap}."
            ),
            Lang::En => {
                format!("{so}, {but} {matters} say it matters greatly {whom}: a gap of {gap}.")
            }
        }
    }

    /// "It matters more to staff than to customers that X (83% and 59%) ..."
    fn against_customers(&self, top: &[&Line], most: u16) -> String {
        let [mut more, mut less] = self.pair.tables();
        if top[0].gap(self.pair) < 0 {
            (more, less) = (less, more);
        }
        let clause = |line: &&Line| {
            let shares = [more, less].map(|table| percent(self.lang, line.sum(table)));
            let clause = that(self.lang, short(self.lang, self.survey, line));
            format!("{clause} ({})", list(self.lang, &shares, false))
        };
        let clauses: Vec<_> = top.iter().map(clause).gathered();
        let (that, gap) = (list(self.lang, &clauses, false), points(self.lang, most));
        let [more, less] = [more, less].map(|table| whom(self.lang, table));
        match self.lang {
            Lang::Fi => {
                let more = upper_first(more);
                format!("{more} merkitsee enemmän kuin {less}, {that}: ero on {gap}.")
            }
            Lang::Sv => format!("Det betyder mer {more} än {less} {that}: skillnaden är {gap}."),
            Lang::En => format!("It matters more {more} than {less} {that}: a gap of {gap}."),
        }
    }

    /// The gap, and the statements with their numbers, true of any measure.
    fn plain(&self, top: &[&Line], most: u16, shown: usize) -> String {
        let (gap, lang) = (points(self.lang, most), self.lang);
        let names = self.names(top);
        match (lang, shown, top.len()) {
            (Lang::Fi, 1, _) => format!("Ero väittämässä {names} on {gap}."),
            (Lang::Fi, _, 1) => format!("Ero on suurin väittämässä {names}: {gap}."),
            (Lang::Fi, _, 2) => format!("Ero on suurin väittämissä {names}: {gap}."),
            (Lang::Fi, _, _) => format!("Ero on suurin {names} väittämässä: {gap}."),
            (Lang::Sv, 1, _) => format!("Skillnaden för {names} är {gap}."),
            (Lang::Sv, _, 1 | 2) => format!("Skillnaden är störst för {names}: {gap}."),
            (Lang::Sv, _, _) => format!("Skillnaden är störst för {names} påståenden: {gap}."),
            (Lang::En, 1, _) => format!("The gap for {names} is {gap}."),
            (Lang::En, _, 1 | 2) => format!("The gap is largest for {names}: {gap}."),
            (Lang::En, _, _) => format!("The gap is largest for {names} statements: {gap}."),
        }
    }

    fn equal(&self, all: &[&Line]) -> String {
        let names = self.names(all);
        match (self.lang, all.len()) {
            (Lang::Fi, 1) => format!("Osuudet ovat yhtä suuret väittämässä {names}."),
            (Lang::Fi, 2) => format!("Osuudet ovat yhtä suuret väittämissä {names}."),
            (Lang::Fi, _) => format!("Osuudet ovat yhtä suuret kaikissa {names} väittämässä."),
            (Lang::Sv, 1 | 2) => format!("Andelarna är lika stora för {names}."),
            (Lang::Sv, _) => format!("Andelarna är lika stora för alla {names} påståenden."),
            (Lang::En, 1 | 2) => format!("The shares are equal for {names}."),
            (Lang::En, _) => format!("The shares are equal for all {names} statements."),
        }
    }

    /// Names with both numbers, or how many they are.
    fn names(&self, lines: &[&Line]) -> String {
        if lines.len() > MOST_NAMES {
            return lines.len().to_string();
        }
        let named = |line: &&Line| {
            let name = quoted(self.lang, short(self.lang, self.survey, line));
            let [first, second] = self.pair.tables().map(|table| {
                let mark = lower_first(table_mark(self.lang, table));
                format!("{mark} {}", percent(self.lang, line.sum(table)))
            });
            format!("{name} ({first}, {second})")
        };
        list(
            self.lang,
            &lines.iter().map(named).gathered::<Vec<_>>(),
            false,
        )
    }
}

/// What is common among many need not matter to many: only the other way round is it a "but".
pub(super) const fn but(lang: Lang, matters_more: bool) -> &'static str {
    match (lang, matters_more) {
        (Lang::Fi, true) => "mutta",
        (Lang::Fi, false) => "ja",
        (Lang::Sv, true) => "men",
        (Lang::Sv, false) => "och",
        (Lang::En, true) => "yet",
        (Lang::En, false) => "and",
    }
}
