//! The headline of the comparison: where two tables part the most.
//!
//! By the default measure the statement makes the sentence. Another measure, or several statements
//! with the same gap, is told in a plainer form. What is the largest of the gaps shown is said to be so,
//! where not all are.

use super::answers::{all_counted, answers, noun, share_name, strong};
use super::gap::table_mark;
use super::name::{MOST_NAMES, of_those_shown, quoted, say_that, short, that, whom, would_matter};
use super::number::{percent, points};
use super::sentence::{list, lower_first, upper_first};
use crate::analysis::{Among, Line, Measures, Pair};
use crate::survey::{Lang, Survey, TableId};

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
    let every = |table: TableId| {
        let scale = survey.scale_of(table);
        !Among::All.tells(scale, measures.of(scale.id))
    };
    if pair.tables().into_iter().any(every) {
        return all_counted(lang);
    }
    let top: Vec<_> = lines.iter().filter(|line| size(line) == most).collect();
    let told = Told {
        lang,
        survey,
        measures,
        pair,
        filtered: lines.len() < survey.statements.len(),
    };
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
    measures: Measures,
    pair: Pair,
    /// Whether not all statements are shown.
    filtered: bool,
}

impl Told<'_> {
    /// "13% of respondents say that X, yet 83% ..."
    fn against_adoption(&self, line: &Line, most: u16) -> String {
        let [first, second] = self.pair.tables();
        let name = short(self.lang, self.survey, line);
        let so = say_that(self.lang, line.sum(second), &[name], true);
        let matters = would_matter(self.lang, line.sum(first), "", whom(self.lang, first));
        let but = but(self.lang, line.gap(self.pair) > 0);
        let gap = points(self.lang, most);
        match self.lang {
            Lang::Fi => format!("{so}, {but} {matters}: ero on {gap}."),
            Lang::Sv => format!("{so}, {but} {matters}: skillnaden är {gap}."),
            Lang::En => format!("{so}, {but} {matters}: a gap of {gap}."),
        }
    }

    /// "It would matter more to staff than to customers that X (83% and 59%) ..."
    fn against_customers(&self, top: &[&Line], most: u16) -> String {
        let [mut more, mut less] = self.pair.tables();
        if top[0].gap(self.pair) < 0 {
            (more, less) = (less, more);
        }
        let clause = |line: &&Line| {
            let shares = [more, less].map(|table| percent(self.lang, line.sum(table)));
            let clause = lower_first(short(self.lang, self.survey, line));
            format!("{clause} ({})", list(self.lang, &shares, false))
        };
        let clauses: Vec<_> = top.iter().map(clause).collect();
        let that = that(self.lang, &list(self.lang, &clauses, false));
        let gap = points(self.lang, most);
        let more = would_matter_more(self.lang, more, less);
        match self.lang {
            Lang::Fi => format!("{more}, {that}: ero on {gap}."),
            Lang::Sv => format!("{more} {that}: skillnaden är {gap}."),
            Lang::En => format!("{more} {that}: a gap of {gap}."),
        }
    }

    /// The gap, and the statements with their numbers, true of any measure.
    fn plain(&self, top: &[&Line], most: u16, shown: usize) -> String {
        let (gap, lang) = (points(self.lang, most), self.lang);
        let names = self.names(top);
        let said = match (lang, shown, top.len()) {
            (Lang::Fi, 1, _) => format!("ero väittämässä {names} on {gap}."),
            (Lang::Fi, _, 1) => format!("ero on suurin väittämässä {names}: {gap}."),
            (Lang::Fi, _, 2) => format!("ero on suurin väittämissä {names}: {gap}."),
            (Lang::Fi, _, _) => format!("ero on suurin {names} väittämässä: {gap}."),
            (Lang::Sv, 1, _) => format!("skillnaden för {names} är {gap}."),
            (Lang::Sv, _, 1 | 2) => format!("skillnaden är störst för {names}: {gap}."),
            (Lang::Sv, _, _) => format!("skillnaden är störst för {names} påståenden: {gap}."),
            (Lang::En, 1, _) => format!("the gap for {names} is {gap}."),
            (Lang::En, _, 1 | 2) => format!("the gap is largest for {names}: {gap}."),
            (Lang::En, _, _) => format!("the gap is largest for {names} statements: {gap}."),
        };
        if shown == 1 || !self.filtered {
            return self.about(&said);
        }
        let of = of_those_shown(lang);
        self.about(&match lang {
            Lang::Fi => format!("{of} {said}"),
            // The verb stands second.
            Lang::Sv => format!(
                "{of} {}",
                said.replacen("skillnaden är", "är skillnaden", 1)
            ),
            Lang::En => format!("{of}, {said}"),
        })
    }

    /// `said` as a sentence; where two tables on one scale count answers that are not strong, with
    /// those answers before it.
    fn about(&self, said: &str) -> String {
        let table = self.pair.tables()[0];
        let measure = self.measures.of(table.scale());
        if self.pair != Pair::StaffCustomers || strong(self.survey.scale_of(table), measure) {
            return upper_first(said);
        }
        let answers = answers(self.lang, self.survey.scale_of(table), measure);
        format!("{} {answers}: {said}", noun(self.lang, measure))
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
                let mark = self.mark(table);
                format!("{mark} {}", percent(self.lang, line.sum(table)))
            });
            format!("{name} ({first}, {second})")
        };
        list(
            self.lang,
            &lines.iter().map(named).collect::<Vec<_>>(),
            false,
        )
    }

    /// What a share of `table` is called: by the table, or by the answers that count.
    fn mark(&self, table: TableId) -> String {
        let measure = self.measures.of(table.scale());
        let plain = self.pair == Pair::StaffCustomers;
        if plain || strong(self.survey.scale_of(table), measure) {
            lower_first(table_mark(self.lang, table))
        } else {
            share_name(self.lang, self.survey, self.measures, table)
        }
    }
}

/// "Respondents think it would matter more to staff than to customers".
pub(super) fn would_matter_more(lang: Lang, more: TableId, less: TableId) -> String {
    let [more, less] = [more, less].map(|table| whom(lang, table));
    // "To staff than customers": once is enough.
    let said_once = match lang {
        Lang::Fi => "",
        Lang::Sv => "för ",
        Lang::En => "to ",
    };
    let less = less.strip_prefix(said_once).unwrap_or(less);
    match lang {
        Lang::Fi => format!("Vastaajien mukaan {more} merkitsisi enemmän kuin {less}"),
        Lang::Sv => format!("Enligt svaren skulle det betyda mer {more} än {less}"),
        Lang::En => format!("Respondents think it would matter more {more} than {less}"),
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
