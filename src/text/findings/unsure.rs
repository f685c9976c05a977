//! Where most could not say.

use super::Told;
use crate::survey::{Lang, Percent, TableId};
use crate::text::gap::table_mark;
use crate::text::name::{of_those_shown, quoted, whom, whose};
use crate::text::number::{percent, percent_in_words};
use crate::text::sentence::{lower_first, upper_first};

impl Told<'_> {
    /// Of all who answered, whatever the base.
    pub(super) fn unsure(&self, table: TableId, share: Percent) -> String {
        if self.survey.role(table).is_none() {
            return self.general_unsure(table, share);
        }
        let (that, whom) = (self.that(), whom(self.lang, self.survey, table));
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

    /// "“Can’t say” was most common for “X” (40%, Men)": in which table, where there are several.
    fn general_unsure(&self, table: TableId, share: Percent) -> String {
        let scale = self.survey.scale_of(table);
        let unsure = scale.unsure().and_then(|at| scale.answers.get(at));
        let answer = quoted(
            self.lang,
            unsure.map_or("", |answer| answer.name.get(self.lang)),
        );
        let names = self.each(|line| self.quoted(line));
        let mut number = percent(self.lang, share);
        if self.survey.tables.len() > 1 {
            number = format!("{number}, {}", table_mark(self.lang, self.survey, table));
        }
        let shown = if self.filtered() {
            upper_first(of_those_shown(self.lang))
        } else {
            String::new()
        };
        match (self.lang, self.finding.most, self.filtered()) {
            (Lang::Fi, true, false) => {
                format!("Eniten {answer} ‑vastauksia sai {names} ({number}).")
            }
            (Lang::Fi, true, true) => {
                format!("{shown} eniten {answer} ‑vastauksia sai {names} ({number}).")
            }
            (Lang::Fi, false, _) => format!("{answer} väittämästä {names}: {number}."),
            (Lang::Sv, true, false) => format!("Flest svarade {answer} om {names} ({number})."),
            (Lang::Sv, true, true) => {
                format!("{shown} svarade flest {answer} om {names} ({number}).")
            }
            (Lang::Sv, false, _) => format!("{answer} om {names}: {number}."),
            (Lang::En, true, false) => {
                format!("{answer} was most common for {names} ({number}).")
            }
            (Lang::En, true, true) => {
                format!("{shown}, {answer} was most common for {names} ({number}).")
            }
            (Lang::En, false, _) => format!("{answer} for {names}: {number}."),
        }
    }
}
