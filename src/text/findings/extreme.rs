//! The largest and the smallest sum of a table.

use super::Told;
use crate::survey::{Lang, Percent, Role, TableId};
use crate::text::answers::{heads, subject};
use crate::text::finding::within;
use crate::text::name::{of_those_shown, say_that, short, whom, whose};
use crate::text::number::{percent, percent_in_words};
use crate::text::sentence::upper_first;

impl Told<'_> {
    pub(super) fn extreme(&self, table: TableId, highest: bool) -> String {
        let share = self.finding.lines[0].known_sum(table);
        match self.survey.role(table).filter(|_| self.usual(table)) {
            Some(Role::Adoption) => self.common(share, highest),
            Some(Role::Significance) => self.matters(table, share, highest),
            None => self.plain_extreme(table, share, highest),
        }
    }

    fn common(&self, share: Percent, highest: bool) -> String {
        let names = self.names();
        if self.lang == Lang::En {
            let said = say_that(self.lang, share, &names, true);
            let most = if highest { "most" } else { "fewest" };
            let of = if self.filtered() {
                of_those_shown(self.lang)
            } else {
                "of any statement"
            };
            return format!("{said}, the {most} {of}.");
        }
        let most = match (self.lang, highest, self.filtered()) {
            (Lang::Fi, true, false) => "Yleisintä on,",
            (Lang::Fi, false, false) => "Harvinaisinta on,",
            (Lang::Fi, true, true) => "Näkyvistä väittämistä yleisintä on,",
            (Lang::Fi, false, true) => "Näkyvistä väittämistä harvinaisinta on,",
            (_, true, false) => "Vanligast är",
            (_, false, false) => "Ovanligast är",
            (_, true, true) => "Av påståendena som visas är det vanligast",
            (_, false, true) => "Av påståendena som visas är det ovanligast",
        };
        let say = match (self.lang, self.tied()) {
            (Lang::Fi, false) => "näin kertoo",
            (Lang::Fi, true) => "kummankin kertoo",
            (_, false) => "det uppger",
            (_, true) => "båda uppges av",
        };
        let (share, whose) = (percent_in_words(self.lang, share), whose(self.lang, false));
        format!("{most} {}: {say} {share} {whose}.", self.that())
    }

    fn matters(&self, table: TableId, share: Percent, highest: bool) -> String {
        let (that, whom) = (self.that(), whom(self.lang, self.survey, table));
        let share = format!("({})", self.share(table, share));
        let most = match (self.lang, highest) {
            (Lang::Fi, true) => "eniten",
            (Lang::Fi, false) => "vähiten",
            (Lang::Sv, true) => "mest",
            (Lang::Sv, false) => "minst",
            (Lang::En, true) => "most",
            (Lang::En, false) => "least",
        };
        let shown = of_those_shown(self.lang);
        match (self.lang, self.filtered()) {
            (Lang::Fi, false) => {
                format!("Vastaajien arvion mukaan {whom} merkitsisi {most}, {that} {share}.")
            }
            (Lang::Fi, true) => format!(
                "Vastaajien arvion mukaan {whom} merkitsisi {shown} {most}, {that} {share}."
            ),
            (Lang::Sv, false) => {
                format!("Enligt de svarande skulle det betyda {most} {whom} {that} {share}.")
            }
            (Lang::Sv, true) => format!(
                "{} skulle det enligt de svarande betyda {most} {whom} {that} {share}.",
                upper_first(shown)
            ),
            (Lang::En, false) => {
                format!("Respondents think it would matter {most} {whom} {that} {share}.")
            }
            (Lang::En, true) => format!(
                "{}, respondents think it would matter {most} {whom} {that} {share}.",
                upper_first(shown)
            ),
        }
    }

    /// "The answer “on trial”: most often for “X” (8% of respondents)".
    fn plain_extreme(&self, table: TableId, share: Percent, highest: bool) -> String {
        let measure = self.query.measure(self.survey, table);
        if self.survey.role(table).is_none() {
            return self.general_extreme(table, share, highest);
        }
        let subject = subject(self.lang, self.survey, table, measure);
        let most = match (self.lang, highest) {
            (Lang::Fi, true) => "useimmin",
            (Lang::Fi, false) => "harvimmin",
            (Lang::Sv, true) => "oftast",
            (Lang::Sv, false) => "mest sällan",
            (Lang::En, true) => "most often",
            (Lang::En, false) => "least often",
        };
        let shown = self.of_those_shown();
        let (names, share) = (within(self.lang, &self.names()), self.share(table, share));
        format!("{subject}: {shown}{most} {names} ({share}).")
    }

    /// "Women, “Agree”: highest for “X” (8% of respondents)".
    fn general_extreme(&self, table: TableId, share: Percent, highest: bool) -> String {
        let measure = self.query.measure(self.survey, table);
        let [head, _] = heads(self.lang, self.survey, table, measure);
        let most = match (self.lang, highest) {
            (Lang::Fi, true) => "suurin osuus",
            (Lang::Fi, false) => "pienin osuus",
            (Lang::Sv, true) => "störst andel",
            (Lang::Sv, false) => "minst andel",
            (Lang::En, true) => "highest",
            (Lang::En, false) => "lowest",
        };
        let shown = self.of_those_shown();
        let (names, share) = (within(self.lang, &self.names()), self.share(table, share));
        format!("{head}: {shown}{most} {names} ({share}).")
    }

    /// A share, and of whom it is: `83 % vastaajista`, `kumpikin 83 % vastaajista`.
    fn share(&self, table: TableId, share: Percent) -> String {
        let both = match self.lang {
            _ if !self.tied() => "",
            Lang::Fi => "kumpikin ",
            Lang::Sv => "båda ",
            Lang::En => "both ",
        };
        let whose = whose(self.lang, self.of_opinion(table));
        format!("{both}{} {whose}", percent(self.lang, share))
    }

    /// The short names of its statements.
    fn names(&self) -> Vec<&str> {
        let lines = self.finding.lines.iter();
        lines
            .map(|line| short(self.lang, self.survey, line))
            .collect()
    }
}
