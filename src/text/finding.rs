//! The headline: which statements have the largest and the smallest sum of the measure.
//!
//! The short names of statements are clauses, so by the default measure they make a sentence.
//! Another measure, or more than two statements with the same sum, is told in a plainer form.
//! What is the most of the statements shown is said to be so, where they are not all.

use super::answers::{all_counted, subject};
use super::finding_plain;
use super::name::{
    MOST_NAMES, as_clause, hold_that, of_those_published, of_those_shown, quoted, say_that, short,
    that, whom,
};
use super::number::{percent, percent_in, written};
use super::sentence::{list, longest_that_fits, upper_first};
use crate::analysis::{Among, AnswerSet, Line};
use crate::survey::{Lang, Percent, Role, Survey, TableId};

/// Shares that lie no farther from each other than this are told as a range: what rounding may
/// explain is no finding.
pub(super) const ALIKE: Percent = Percent::whole(2);

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
    /// Whether not all statements are shown, or not all with a share.
    pub(super) fn filtered(&self) -> bool {
        self.lines.len() < self.survey.statements.len() || self.has_unpublished()
    }

    /// Whether the share of some of those shown is not published.
    pub(super) fn has_unpublished(&self) -> bool {
        self.lines.iter().any(|line| line.measured.is_none())
    }

    /// Of which statements the most and the least are said, where these are not all.
    fn of_those(&self, lang: Lang) -> &'static str {
        if self.has_unpublished() {
            of_those_published(lang)
        } else {
            of_those_shown(lang)
        }
    }
}

/// The statements with one sum of the measure.
pub(super) struct Group<'a> {
    /// Their short names.
    pub names: Vec<&'a str>,
    /// Their sum, in percent.
    pub share: Percent,
}

impl<'a> Group<'a> {
    fn of(lang: Lang, about: &Finding<'a>, share: Percent) -> Self {
        let lines = about
            .lines
            .iter()
            .filter(|line| line.measured == Some(share));
        let name = |line: &Line| short(lang, about.survey, line);
        Self {
            names: lines.map(name).collect(),
            share,
        }
    }

    /// In which statements, by their names or how many they are: `väittämässä ”X”`, `6 väittämässä`.
    pub fn within(&self, lang: Lang) -> String {
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
        return within_count(lang, count);
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

/// In how many statements.
pub(super) fn within_count(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fi => format!("{count} väittämässä"),
        Lang::Sv => format!("för {count} påståenden"),
        Lang::En => format!("for {count} statements"),
    }
}

/// The headline of what is shown.
pub fn finding(lang: Lang, about: &Finding) -> String {
    let sums = || about.lines.iter().filter_map(|line| line.measured);
    let (Some(most), Some(least)) = (sums().max(), sums().min()) else {
        return super::words(lang).empty.into();
    };
    let scale = about.survey.scale_of(about.table);
    if !about.among.tells(scale, about.measure) {
        return all_counted(lang);
    }
    let (top, bottom) = (Group::of(lang, about, most), Group::of(lang, about, least));
    let few = top.names.len() <= MOST_NAMES && bottom.names.len() <= MOST_NAMES;
    if about.survey.role(about.table).is_none() {
        return finding_plain::headline(lang, about, &top, &bottom);
    }
    let default = about.measure == AnswerSet::default_of(scale);
    let role = about.survey.role(about.table).filter(|_| few && default);
    match (role, most == least) {
        (Some(role), true) => alone(lang, about, role, &top),
        (Some(Role::Adoption), false) => adoption(lang, &top, &bottom),
        (Some(Role::Significance), false) => significance(lang, about, &top, &bottom),
        (None, true) => plain_alone(lang, about, &top),
        (None, false) if !few && most - least <= ALIKE => range(lang, about, most, least),
        (None, false) => plain(lang, about, &top, &bottom),
    }
}

/// "For 84%, X; for 9%, Y": of respondents, as the line below the headline says. Where statements tie, each is said to
/// be so by as many: "84% of respondents say that X, and as many that Y; 9% that Z." So is one whose name ends in a
/// number, which would run into the share.
fn adoption(lang: Lang, top: &Group, bottom: &Group) -> String {
    let ends_in_number = |name: &str| name.ends_with(char::is_numeric);
    if let ([most], [least]) = (&top.names[..], &bottom.names[..])
        && ![most, least].into_iter().any(|name| ends_in_number(name))
    {
        return by_so_many(lang, (most, top.share), (least, bottom.share));
    }
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

/// Each statement with its share, as it reads well aloud. In Finnish the share stands first: after "digitalisointi
/// nopeuttaa käsittelyä" it would say by how much.
fn by_so_many(lang: Lang, most: (&str, Percent), least: (&str, Percent)) -> String {
    let [most, least] =
        [most, (&as_clause(lang, least.0), least.1)].map(|(name, share)| match lang {
            Lang::Fi => format!("{} {}", percent_in(lang, share), as_clause(lang, name)),
            Lang::Sv => format!("{name} hos {}", percent(lang, share)),
            Lang::En => format!("for {}, {}", percent(lang, share), as_clause(lang, name)),
        });
    match lang {
        Lang::Fi | Lang::Sv => format!("{most}, {least}."),
        Lang::En => format!("{}; {least}.", upper_first(&most)),
    }
}

/// Respondents think what would matter most: neither those whom it matters to were asked, nor is it so
/// already. Said with what would matter least where a headline has room for it; of several that would matter most, one
/// is an example where there is none for all.
fn significance(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let least = bottom.that_clauses(lang);
    let most = Most {
        lang,
        about,
        share: top.share,
    };
    let (all, first) = (top.that_clauses(lang), that(lang, top.names[0]));
    let low = percent(lang, bottom.share);
    let least = match lang {
        Lang::Fi => format!(", vähiten, {least} ({low})"),
        Lang::Sv => format!(", minst {least} ({low})"),
        Lang::En => format!(", and least {least} ({low})"),
    };
    let full = most.said(&all, "", &least);
    let without_least = most.said(&all, "", "");
    let shortest = match top.names.len() {
        1 => without_least.clone(),
        _ => most.example(&first),
    };
    longest_that_fits([full, without_least], shortest)
}

/// What would matter most to whom the table asked about.
struct Most<'a> {
    lang: Lang,
    about: &'a Finding<'a>,
    share: Percent,
}

impl Most<'_> {
    /// One of several with that share: true of it, and of the others.
    fn example(&self, what: &str) -> String {
        match self.lang {
            Lang::Fi => self.said(what, " muun muassa", ""),
            Lang::Sv => self.said(what, " bland annat", ""),
            Lang::En => {
                let whom = whom(self.lang, self.about.survey, self.about.table);
                let high = percent(self.lang, self.share);
                if self.about.filtered() {
                    let shown = self.about.of_those(self.lang);
                    let shown = upper_first(shown);
                    return format!("{shown}, none would matter more {whom} than {what} ({high}).");
                }
                format!("Nothing would matter more {whom} than {what} ({high}).")
            }
        }
    }

    fn said(&self, what: &str, among: &str, least: &str) -> String {
        let whom = whom(self.lang, self.about.survey, self.about.table);
        let shown = self.about.of_those(self.lang);
        let high = percent(self.lang, self.share);
        match (self.lang, self.about.filtered()) {
            (Lang::Fi, false) => {
                let whom = upper_first(whom);
                format!("{whom} merkitsisi eniten{among}, {what} ({high}){least}.")
            }
            (Lang::Fi, true) => {
                let whom = upper_first(whom);
                format!("{whom} merkitsisi {shown} eniten{among}, {what} ({high}){least}.")
            }
            (Lang::Sv, false) => {
                let whom = upper_first(whom);
                format!("{whom} skulle det betyda mest{among} {what} ({high}){least}.")
            }
            (Lang::Sv, true) => {
                let shown = upper_first(shown);
                format!("{shown} skulle det betyda mest {whom}{among} {what} ({high}){least}.")
            }
            (Lang::En, false) => {
                format!("It would matter most {whom}{among} {what} ({high}){least}.")
            }
            (Lang::En, true) => {
                let shown = upper_first(shown);
                format!("{shown}, it would matter most {whom}{among} {what} ({high}){least}.")
            }
        }
    }
}

/// One statement, or two with one share, by the default measure.
fn alone(lang: Lang, about: &Finding, role: Role, all: &Group) -> String {
    let said = match role {
        Role::Adoption => say_that(lang, all.share, &all.names, true),
        Role::Significance => {
            let whom = whom(lang, about.survey, about.table);
            hold_that(lang, all.share, whom, &all.names)
        }
    };
    format!("{said}.")
}

fn plain(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let subject = subject(lang, about.survey, about.table, about.measure);
    let (most, least) = (top.within(lang), bottom.within(lang));
    let (high, low) = (percent(lang, top.share), percent(lang, bottom.share));
    let shown = if about.filtered() {
        format!("{} ", about.of_those(lang))
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

/// "of the statements shown", before what is said of them where they are not all.
pub(super) fn shown(lang: Lang, about: &Finding) -> String {
    match (about.filtered(), lang) {
        (false, _) => String::new(),
        (true, Lang::En) => format!("{}, ", about.of_those(lang)),
        (true, _) => format!("{} ", about.of_those(lang)),
    }
}

/// Many statements whose shares hardly differ.
fn range(lang: Lang, about: &Finding, most: Percent, least: Percent) -> String {
    let subject = subject(lang, about.survey, about.table, about.measure);
    range_of(lang, about, &subject, most, least)
}

pub(super) fn range_of(
    lang: Lang,
    about: &Finding,
    subject: &str,
    most: Percent,
    least: Percent,
) -> String {
    let range = format!("{}–{}", written(lang, least), percent(lang, most));
    if about.has_unpublished() {
        return match lang {
            Lang::Fi => {
                format!("{subject}: {range} kaikissa väittämissä, joiden osuus on julkaistu.")
            }
            Lang::Sv => format!("{subject}: {range} för varje påstående med publicerad andel."),
            Lang::En => format!("{subject}: {range} for every statement with a published share."),
        };
    }
    match (lang, about.filtered()) {
        (Lang::Fi, false) => format!("{subject}: {range} kaikissa väittämissä."),
        (Lang::Fi, true) => format!("{subject}: {range} kaikissa näkyvissä väittämissä."),
        (Lang::Sv, false) => format!("{subject}: {range} för varje påstående."),
        (Lang::Sv, true) => format!("{subject}: {range} för varje påstående som visas."),
        (Lang::En, false) => format!("{subject}: {range} for every statement."),
        (Lang::En, true) => format!("{subject}: {range} for every statement shown."),
    }
}
