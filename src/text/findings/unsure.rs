//! Where most could not say.

use super::Told;
use crate::survey::{Lang, TableId};
use crate::text::name::{of_those_shown, quoted, whom, whose};
use crate::text::number::{percent, percent_in_words};
use crate::text::sentence::{lower_first, upper_first};

impl Told<'_> {
    /// Of all who answered, whatever the base.
    pub(super) fn unsure(&self, table: TableId, share: u16) -> String {
        let (that, whom) = (self.that(), whom(self.lang, table));
        if !self.finding.most && !self.tied() {
            let share = percent_in_words(self.lang, share);
            let of = format!("{share} {}", whose(self.lang, false));
            return match self.lang {
                Lang::Fi => format!("{of} ei osannut sanoa, paljonko {whom} merkitsisi, {that}."),
                Lang::Sv => {
                    format!("{of} kunde inte säga hur mycket det skulle betyda {whom} {that}.")
                }
                Lang::En => format!("{of} could not say how much it would matter {whom} {that}."),
            };
        }
        let scale = self.survey.scale_of(table);
        let unsure = scale.unsure().and_then(|at| scale.answers.get(at));
        let answer = unsure.map_or("", |answer| answer.name.get(self.lang));
        // In English it begins the sentence.
        let answer = match self.lang {
            Lang::En if !self.filtered() => quoted(self.lang, answer),
            _ => quoted(self.lang, &lower_first(answer)),
        };
        let share = percent(self.lang, share);
        let share = match self.lang {
            _ if !self.tied() => share,
            Lang::Fi => format!("kummastakin {share}"),
            Lang::Sv => format!("{share} för båda"),
            Lang::En => format!("{share} for both"),
        };
        let shown = upper_first(of_those_shown(self.lang));
        match (self.lang, self.filtered()) {
            (Lang::Fi, false) => format!(
                "Eniten {answer} ‑vastauksia ({share}) annettiin siitä, paljonko {whom} merkitsisi, {that}."
            ),
            (Lang::Fi, true) => format!(
                "{shown} eniten {answer} ‑vastauksia ({share}) annettiin siitä, paljonko {whom} merkitsisi, {that}."
            ),
            (Lang::Sv, false) => format!(
                "Flest svarade {answer} ({share}) på frågan hur mycket det skulle betyda {whom} {that}."
            ),
            (Lang::Sv, true) => format!(
                "{shown} svarade flest {answer} ({share}) på frågan hur mycket det skulle betyda {whom} {that}."
            ),
            (Lang::En, false) => format!(
                "{answer} was most common ({share}) when asked how much it would matter {whom} {that}."
            ),
            (Lang::En, true) => format!(
                "{shown}, {answer} was most common ({share}) when asked how much it would matter {whom} {that}."
            ),
        }
    }
}
