//! The headline: which statements have the largest and the smallest sum of the measure.
//!
//! The short names of statements are clauses, so by the default measure they make a sentence.
//! Another measure, or more than two statements with the same sum, is told in a plainer form.
//! What is the most of the statements shown is said to be so, where they are not all.

use super::answers::{all_counted, subject};
use super::name::{MOST_NAMES, hold_that, of_those_shown, quoted, say_that, that, whom};
use super::number::percent;
use super::sentence::{list, upper_first};
use crate::analysis::{Among, AnswerSet, Line};
use crate::survey::{Lang, Survey, TableId};

/// Shares that lie no farther from each other than this are told as a range: what rounding may
/// explain is no finding.
const ALIKE: u16 = 2;

/// What a sentence is about.
pub struct Finding<'a> {
    /// The survey.
    pub survey: &'a Survey,
    /// The table shown.
    pub table: TableId,
    /// The answers that count.
    pub measure: AnswerSet,
    /// Whose answers make up a hundred percent.
    pub among: Among,
    /// The lines shown.
    pub lines: &'a [Line],
}

impl Finding<'_> {
    /// Whether not all statements are shown.
    fn filtered(&self) -> bool {
        self.lines.len() < self.survey.statements.len()
    }
}

/// The statements with one sum of the measure.
struct Group<'a> {
    /// Their short names.
    names: Vec<&'a str>,
    /// Their sum, in percent.
    share: u16,
}

impl<'a> Group<'a> {
    fn of(lang: Lang, about: &Finding<'a>, share: u16) -> Self {
        let lines = about.lines.iter().filter(|line| line.measured == share);
        let name = |line: &Line| about.survey.statements[line.statement].short.get(lang);
        Self {
            names: lines.map(name).collect(),
            share,
        }
    }

    /// In which statements, by their names or how many they are: `väittämässä ”X”`, `6 väittämässä`.
    fn within(&self, lang: Lang) -> String {
        within(lang, &self.names)
    }

    /// Their names as clauses that each begin with "that".
    fn that_clauses(&self, lang: Lang) -> String {
        let clauses: Vec<_> = self.names.iter().map(|name| that(lang, name)).collect();
        list(lang, &clauses, false)
    }
}

/// In which statements something is so, by their names or how many they are.
pub(super) fn within(lang: Lang, names: &[&str]) -> String {
    let count = names.len();
    if count > MOST_NAMES {
        return match lang {
            Lang::Fi => format!("{count} väittämässä"),
            Lang::Sv => format!("för {count} påståenden"),
            Lang::En => format!("for {count} statements"),
        };
    }
    let names: Vec<_> = names.iter().map(|name| quoted(lang, name)).collect();
    let names = list(lang, &names, false);
    match (lang, count) {
        (Lang::Fi, 1) => format!("väittämässä {names}"),
        (Lang::Fi, _) => format!("väittämissä {names}"),
        (Lang::Sv, _) => format!("för {names}"),
        (Lang::En, _) => format!("for {names}"),
    }
}

/// The headline of what is shown.
pub fn finding(lang: Lang, about: &Finding) -> String {
    let sums = || about.lines.iter().map(|line| line.measured);
    let (Some(most), Some(least)) = (sums().max(), sums().min()) else {
        return super::words(lang).empty.into();
    };
    let scale = about.survey.scale_of(about.table);
    if !about.among.tells(scale, about.measure) {
        return all_counted(lang);
    }
    let (top, bottom) = (Group::of(lang, about, most), Group::of(lang, about, least));
    let few = top.names.len() <= MOST_NAMES && bottom.names.len() <= MOST_NAMES;
    let default = about.measure == AnswerSet::default_of(scale);
    match (few && default, most == least) {
        (true, true) => alone(lang, about.table, &top),
        (true, false) if about.table == TableId::Adoption => adoption(lang, &top, &bottom),
        (true, false) => significance(lang, about, &top, &bottom),
        (false, true) => plain_alone(lang, about, &top),
        (false, false) if !few && most - least <= ALIKE => range(lang, about, most, least),
        (false, false) => plain(lang, about, &top, &bottom),
    }
}

/// "84% of respondents say that X, and 9% that Y."
fn adoption(lang: Lang, top: &Group, bottom: &Group) -> String {
    let most = say_that(lang, top.share, &top.names, true);
    let least = say_that(lang, bottom.share, &bottom.names, false);
    let and = match lang {
        _ if top.names.len() + bottom.names.len() > 2 => ";",
        Lang::Fi => ", ja",
        Lang::Sv => ", och",
        Lang::En => ", and",
    };
    format!("{most}{and} {least}.")
}

/// Respondents think what would matter most: neither those whom it matters to were asked, nor is it so
/// already.
fn significance(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let (most, least) = (top.that_clauses(lang), bottom.that_clauses(lang));
    let (high, low) = (percent(lang, top.share), percent(lang, bottom.share));
    let whom = whom(lang, about.table);
    let shown = of_those_shown(lang);
    match (lang, about.filtered()) {
        (Lang::Fi, false) => format!(
            "Vastaajien arvion mukaan {whom} merkitsisi eniten, {most} ({high}), vähiten, {least} ({low})."
        ),
        (Lang::Fi, true) => format!(
            "Vastaajien arvion mukaan {whom} merkitsisi {shown} eniten, {most} ({high}), vähiten, {least} ({low})."
        ),
        (Lang::Sv, false) => format!(
            "Enligt de svarande skulle det betyda mest {whom} {most} ({high}), minst {least} ({low})."
        ),
        (Lang::Sv, true) => format!(
            "{} skulle det enligt de svarande betyda mest {whom} {most} ({high}), minst {least} ({low}).",
            upper_first(shown)
        ),
        (Lang::En, false) => format!(
            "Respondents think it would matter most {whom} {most} ({high}), and least {least} ({low})."
        ),
        (Lang::En, true) => format!(
            "{}, respondents think it would matter most {whom} {most} ({high}), and least {least} ({low}).",
            upper_first(shown)
        ),
    }
}

/// One statement, or two with one share, by the default measure.
fn alone(lang: Lang, table: TableId, all: &Group) -> String {
    let said = match table {
        TableId::Adoption => say_that(lang, all.share, &all.names, true),
        _ => hold_that(lang, all.share, whom(lang, table), &all.names),
    };
    format!("{said}.")
}

fn plain(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let subject = subject(lang, about.survey, about.table, about.measure);
    let (most, least) = (top.within(lang), bottom.within(lang));
    let (high, low) = (percent(lang, top.share), percent(lang, bottom.share));
    let shown = if about.filtered() {
        format!("{} ", of_those_shown(lang))
    } else {
        String::new()
    };
    match lang {
        Lang::Fi => {
            format!("{subject}: {shown}useimmin {most} ({high}), harvimmin {least} ({low}).")
        }
        Lang::Sv => {
            format!("{subject}: {shown}oftast {most} ({high}), mest sällan {least} ({low}).")
        }
        Lang::En => {
            format!("{subject}: {shown}most often {most} ({high}), least often {least} ({low}).")
        }
    }
}

fn plain_alone(lang: Lang, about: &Finding, all: &Group) -> String {
    format!(
        "{}: {} {}.",
        subject(lang, about.survey, about.table, about.measure),
        all.within(lang),
        percent(lang, all.share)
    )
}

/// Many statements whose shares hardly differ.
fn range(lang: Lang, about: &Finding, most: u16, least: u16) -> String {
    let subject = subject(lang, about.survey, about.table, about.measure);
    let range = format!("{least}–{}", percent(lang, most));
    match (lang, about.filtered()) {
        (Lang::Fi, false) => format!("{subject}: {range} kaikissa väittämissä."),
        (Lang::Fi, true) => format!("{subject}: {range} kaikissa näkyvissä väittämissä."),
        (Lang::Sv, false) => format!("{subject}: {range} för varje påstående."),
        (Lang::Sv, true) => format!("{subject}: {range} för varje påstående som visas."),
        (Lang::En, false) => format!("{subject}: {range} for every statement."),
        (Lang::En, true) => format!("{subject}: {range} for every statement shown."),
    }
}
