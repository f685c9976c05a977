//! The headline: which statements have the largest and the smallest sum of the measure.
//!
//! The short names of statements are clauses, so by the default measure they make a sentence.
//! Another measure, or more than two statements with the same sum, is told in a plainer form.

use super::name::{MOST_NAMES, count, quoted, so_for, that, whom};
use super::number::percent;
use super::sentence::{list, lower_first, measure_name, upper_first};
use crate::analysis::{Among, AnswerSet, Line};
use crate::survey::{Gather as _, Lang, Survey, TableId};

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

/// The statements with one sum of the measure.
struct Group {
    /// Their short names.
    names: Vec<String>,
    /// Their sum, in percent.
    share: u16,
}

impl Group {
    fn of(lang: Lang, about: &Finding, share: u16) -> Self {
        let lines = about.lines.iter().filter(|line| line.measured == share);
        let name = |line: &Line| {
            about.survey.statements[line.statement]
                .short
                .get(lang)
                .to_owned()
        };
        Self {
            names: lines.map(name).gathered(),
            share,
        }
    }

    /// Their names in quotation marks, or how many they are.
    fn quoted(&self, lang: Lang) -> String {
        if self.names.len() > MOST_NAMES {
            return count(lang, self.names.len());
        }
        let quoted: Vec<_> = self.names.iter().map(|name| quoted(lang, name)).gathered();
        list(lang, &quoted, false)
    }

    /// Their names as clauses in the middle of a sentence.
    fn clauses(&self, lang: Lang) -> String {
        list(
            lang,
            &self
                .names
                .iter()
                .map(|name| lower_first(name))
                .gathered::<Vec<_>>(),
            false,
        )
    }

    /// Their names as clauses that each begin with "that".
    fn that_clauses(&self, lang: Lang) -> String {
        let clauses: Vec<_> = self.names.iter().map(|name| that(lang, name)).gathered();
        list(lang, &clauses, false)
    }
}

/// The headline of what is shown.
pub fn finding(lang: Lang, about: &Finding) -> String {
    let sums = || about.lines.iter().map(|line| line.measured);
    let (Some(most), Some(least)) = (sums().max(), sums().min()) else {
        return super::words(lang).empty.into();
    };
    let (top, bottom) = (Group::of(lang, about, most), Group::of(lang, about, least));
    let few = top.names.len() <= MOST_NAMES && bottom.names.len() <= MOST_NAMES;
    let default = about.measure == AnswerSet::default_of(about.survey.scale_of(about.table));
    if most == least {
        plain_alone(lang, about, &top)
    } else if !(few && default) {
        plain(lang, about, &top, &bottom)
    } else if about.table == TableId::Adoption {
        adoption(lang, &top, &bottom)
    } else {
        significance(lang, about.table, &top, &bottom)
    }
}

fn adoption(lang: Lang, top: &Group, bottom: &Group) -> String {
    let most = so_for(lang, &upper_first(&top.clauses(lang)), top.share, true);
    let least = so_for(lang, &bottom.clauses(lang), bottom.share, false);
    match lang {
        Lang::Fi | Lang::Sv => format!("{most}, {least}."),
        Lang::En => format!("{most}; {least}."),
    }
}

fn significance(lang: Lang, table: TableId, top: &Group, bottom: &Group) -> String {
    let (most, least) = (top.that_clauses(lang), bottom.that_clauses(lang));
    let (high, low) = (percent(lang, top.share), percent(lang, bottom.share));
    let whom = whom(lang, table);
    match lang {
        Lang::Fi => format!(
            "{} merkitsee eniten, {most} ({high}), vähiten, {least} ({low}).",
            upper_first(whom)
        ),
        Lang::Sv => format!(
            "{} betyder det mest {most} ({high}), minst {least} ({low}).",
            upper_first(whom)
        ),
        Lang::En => format!("What matters most {whom} is {most} ({high}); least, {least} ({low})."),
    }
}

fn plain(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let subject = subject(lang, about);
    let (most, least) = (top.quoted(lang), bottom.quoted(lang));
    let (high, low) = (percent(lang, top.share), percent(lang, bottom.share));
    match lang {
        Lang::Fi => format!("{subject}: useimmin {most} ({high}), harvimmin {least} ({low})."),
        Lang::Sv => format!("{subject}: oftast {most} ({high}), mest sällan {least} ({low})."),
        Lang::En => format!("{subject}: most often {most} ({high}), least often {least} ({low})."),
    }
}

fn plain_alone(lang: Lang, about: &Finding, all: &Group) -> String {
    format!(
        "{}: {} ({}).",
        subject(lang, about),
        all.quoted(lang),
        percent(lang, all.share)
    )
}

/// The measure, and to whom.
fn subject(lang: Lang, about: &Finding) -> String {
    let name = measure_name(lang, about.survey.scale_of(about.table), about.measure);
    format!("{} {}", upper_first(&name), whom(lang, about.table))
        .trim_end()
        .to_owned()
}
