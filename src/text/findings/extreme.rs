//! The largest and the smallest sum of a table.

use super::Told;
use crate::survey::{Lang, TableId};
use crate::text::name::{whom, whose};
use crate::text::number::{percent, percent_in};
use crate::text::sentence::{measure_name, upper_first};

impl Told<'_> {
    pub(super) fn extreme(&self, table: TableId, highest: bool) -> String {
        let share = self.finding.lines[0].sum(table);
        match table {
            _ if !self.usual(table) => self.plain_extreme(table, share, highest),
            TableId::Adoption => self.common(share, highest),
            _ => self.matters(table, share, highest),
        }
    }

    fn common(&self, share: u16, highest: bool) -> String {
        let (that, so) = (self.that(), self.so_in(share));
        let most = match (self.lang, highest) {
            (Lang::Fi, true) => "Yleisintä on,",
            (Lang::Fi, false) => "Harvinaisinta on,",
            (Lang::Sv, true) => "Vanligast är",
            (Lang::Sv, false) => "Ovanligast är",
            (Lang::En, true) => "Most common is",
            (Lang::En, false) => "Least common is",
        };
        format!("{most} {that}: {so}.")
    }

    /// "so it is for 84% of respondents".
    fn so_in(&self, share: u16) -> String {
        let so = match (self.lang, self.tied()) {
            (Lang::Fi, false) => "näin on",
            (Lang::Fi, true) => "kumpikin",
            (Lang::Sv, false) => "så är det hos",
            (Lang::Sv, true) => "båda hos",
            (Lang::En, false) => "true for",
            (Lang::En, true) => "both true for",
        };
        let (share, whose) = (percent_in(self.lang, share), whose(self.lang, false));
        format!("{so} {share} {whose}")
    }

    fn matters(&self, table: TableId, share: u16, highest: bool) -> String {
        let (that, whom) = (self.that(), whom(self.lang, table));
        let share = format!("({})", self.share(table, share));
        let begun = upper_first(whom);
        match (self.lang, highest) {
            (Lang::Fi, true) => format!("{begun} merkitsee eniten, {that} {share}."),
            (Lang::Fi, false) => format!("{begun} merkitsee vähiten, {that} {share}."),
            (Lang::Sv, true) => format!("{begun} betyder det mest {that} {share}."),
            (Lang::Sv, false) => format!("{begun} betyder det minst {that} {share}."),
            (Lang::En, true) => format!("What matters most {whom} is {that} {share}."),
            (Lang::En, false) => format!("What matters least {whom} is {that} {share}."),
        }
    }

    /// "On trial: most often X (8% of respondents)".
    fn plain_extreme(&self, table: TableId, share: u16, highest: bool) -> String {
        let scale = self.survey.scale_of(table);
        let name = measure_name(self.lang, scale, self.query.measures.of(scale.id));
        let subject = format!("{} {}", upper_first(&name), whom(self.lang, table));
        let most = match (self.lang, highest) {
            (Lang::Fi, true) => "useimmin",
            (Lang::Fi, false) => "harvimmin",
            (Lang::Sv, true) => "oftast",
            (Lang::Sv, false) => "mest sällan",
            (Lang::En, true) => "most often",
            (Lang::En, false) => "least often",
        };
        let names = self.each(|line| self.quoted(line));
        let (subject, share) = (subject.trim_end(), self.share(table, share));
        format!("{subject}: {most} {names} ({share}).")
    }

    /// A share, and of whom it is: `83 % vastaajista`, `kumpikin 83 % vastaajista`.
    fn share(&self, table: TableId, share: u16) -> String {
        let both = match self.lang {
            _ if !self.tied() => "",
            Lang::Fi => "kumpikin ",
            Lang::Sv => "båda ",
            Lang::En => "both ",
        };
        let whose = whose(self.lang, self.of_opinion(table));
        format!("{both}{} {whose}", percent(self.lang, share))
    }
}
