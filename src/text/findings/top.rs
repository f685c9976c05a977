//! What respondents lifted as the most significant, against how common it is.

use super::Told;
use crate::survey::{Lang, Percent};
use crate::text::answers::{named, noun};
use crate::text::name::whose;
use crate::text::number::{NBSP, percent_in, written};
use crate::text::place::ordinal;
use crate::text::sentence::{lower_first, measure_name};

impl Told<'_> {
    pub(super) fn top(&self, place: usize, others: Option<(Percent, Percent)>) -> String {
        let line = &self.finding.lines[0];
        let share = percent_in(self.lang, line.sum(self.survey.adoption()));
        let so = format!("{} {share} {}", self.adopted(), whose(self.lang, false));
        let name = self.quoted(line);
        let top = self.survey.top.len();
        let others = others.map_or_else(String::new, |(low, high)| self.others(low, high));
        match (self.lang, place) {
            (Lang::Fi, 1) => format!("Vastaajien Top{top}-listan ykkönen {name}{so}{others}."),
            (Lang::Fi, _) => {
                format!(
                    "Vastaajien Top{top}-listan {place}.{NBSP}sijalla oleva {name}{so}{others}."
                )
            }
            (Lang::Sv, _) => {
                format!("Nummer{NBSP}{place} på de svarandes topp {top}-lista, {name}{so}{others}.")
            }
            (Lang::En, _) => {
                let place = ordinal(place);
                format!("{name}, {place} on the respondents’ Top {top} list{so}{others}.")
            }
        }
    }

    /// "is in use for"; other answers are quoted, as such as "not planned" do not follow "is".
    fn adopted(&self) -> String {
        let adoption = self.survey.adoption();
        let measure = self.query.measure(self.survey, adoption);
        if self.usual(adoption) {
            let adopted = measure_name(self.lang, self.survey, adoption, measure);
            return match self.lang {
                Lang::Fi => format!(" on {adopted}"),
                Lang::Sv => format!(", är {adopted} hos"),
                Lang::En => format!(", is {adopted} for"),
            };
        }
        let noun = lower_first(noun(self.lang, measure));
        let answers = named(self.lang, self.survey, adoption, measure);
        match self.lang {
            Lang::Fi => format!(": {noun} {answers}"),
            Lang::Sv => format!(": {noun} {answers} från"),
            Lang::En => format!(": {noun} {answers} from"),
        }
    }

    /// How common the others on the list are.
    fn others(&self, low: Percent, high: Percent) -> String {
        let range = percent_in(self.lang, high);
        let range = if low == high {
            range
        } else {
            format!("{}–{range}", written(self.lang, low))
        };
        match (self.lang, self.usual(self.survey.adoption())) {
            (Lang::Fi, _) => format!(", listan muut {range}"),
            (Lang::Sv, true) => format!(", de övriga på listan hos {range}"),
            (Lang::Sv, false) => format!(", de övriga på listan {range}"),
            (Lang::En, true) => format!("; the others on the list, for {range}"),
            (Lang::En, false) => format!("; the others on the list, from {range}"),
        }
    }
}
