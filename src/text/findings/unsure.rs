//! Where most could not say.

use super::Told;
use crate::survey::{Lang, TableId};
use crate::text::name::{whom, whose};
use crate::text::number::percent_in_words;

impl Told<'_> {
    /// Of all who answered, whatever the base.
    pub(super) fn unsure(&self, table: TableId, share: u16) -> String {
        let (that, whom) = (self.that(), whom(self.lang, table));
        let share = percent_in_words(self.lang, share);
        if !self.finding.most && !self.tied() {
            let of = format!("{share} {}", whose(self.lang, false));
            return match self.lang {
                Lang::Fi => format!("{of} ei osannut sanoa, paljonko {whom} merkitsee, {that}."),
                Lang::Sv => format!("{of} kunde inte säga hur mycket det betyder {whom} {that}."),
                Lang::En => format!("{of} could not say how much it matters {whom} {that}."),
            };
        }
        let said = match (self.lang, self.tied()) {
            (Lang::Fi, false) => format!("näin vastasi {share}"),
            (Lang::Fi, true) => format!("kummassakin näin vastasi {share}"),
            (Lang::Sv, false) => format!("så svarade {share}"),
            (Lang::Sv, true) => format!("så svarade {share} i båda fallen"),
            (Lang::En, false) => format!("{share} of respondents"),
            (Lang::En, true) => format!("{share} of respondents in both cases"),
        };
        match self.lang {
            Lang::Fi => {
                format!("Useimmin ei osattu sanoa, paljonko {whom} merkitsee, {that}: {said}.")
            }
            Lang::Sv => {
                format!("Oftast kunde man inte säga hur mycket det betyder {whom} {that}: {said}.")
            }
            Lang::En => {
                format!(
                    "Most often, people could not say how much it matters {whom} {that}: {said}."
                )
            }
        }
    }
}
