//! The headline of the map: what matters much and is still rare.

use super::gap::all_strong;
use super::map::matters_to;
use super::name::{MOST_NAMES, count, quoted, short, that};
use super::number::percent_of;
use super::sentence::{list, upper_first};
use crate::analysis::{Field, Line, Measures, Plane};
use crate::survey::{Gather as _, Lang, Survey};

/// The headline: which of `lines` matter much and are still rare; those near a line do not count.
pub fn map_finding(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    plane: &Plane,
    lines: &[Line],
) -> String {
    if lines.is_empty() {
        return super::words(lang).empty.into();
    }
    let inside = |line: &&Line| plane.field(line) == Some(Field::MuchRare);
    let lines: Vec<_> = lines.iter().filter(inside).gathered();
    let told = Told {
        lang,
        survey,
        plane,
    };
    match (all_strong(survey, measures), lines.len()) {
        (true, 0) => told.nothing(),
        (true, 1..=MOST_NAMES) => told.few(&lines),
        (true, _) => told.many(&lines),
        (false, _) => told.place(&lines),
    }
}

/// What every form of the headline needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    plane: &'a Plane,
}

impl Told<'_> {
    fn nothing(&self) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        match self.lang {
            Lang::Fi => format!(
                "Mikään näkyvistä väittämistä ei selvästi ole yhtä aikaa {whom} tärkeä ja vielä harvinainen."
            ),
            Lang::Sv => format!(
                "Inget av påståendena som visas är tydligt både viktigt {whom} och ännu ovanligt."
            ),
            Lang::En => format!(
                "None of the statements shown clearly matters a lot {whom} while still being rare."
            ),
        }
    }

    fn few(&self, lines: &[&Line]) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        let named: Vec<_> = lines.iter().map(|line| self.with_shares(line)).gathered();
        let named = list(self.lang, &named, false);
        match self.lang {
            Lang::Fi => {
                let whom = upper_first(whom);
                format!("{whom} merkitsee paljon mutta on vielä harvinaista, {named}.")
            }
            Lang::Sv => format!("Det betyder mycket {whom} men är ännu ovanligt {named}."),
            Lang::En => format!("What matters a lot {whom} but is still rare is {named}."),
        }
    }

    /// "that X (significance 83%, adoption 13%)"
    fn with_shares(&self, line: &Line) -> String {
        let (adoption, significance) = self.plane.point(line);
        let that = that(self.lang, short(self.lang, self.survey, line));
        let [adoption, significance] = [adoption, significance].map(|v| percent_of(self.lang, v));
        match self.lang {
            Lang::Fi => format!("{that} (merkitys {significance}, käyttöönotto {adoption})"),
            Lang::Sv => format!("{that} (betydelse {significance}, ibruktagande {adoption})"),
            Lang::En => format!("{that} (significance {significance}, adoption {adoption})"),
        }
    }

    fn many(&self, lines: &[&Line]) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        let (top, share) = self.highest(lines);
        let clauses: Vec<_> = top.iter().map(|name| that(self.lang, name)).gathered();
        let (most, count) = (
            list(self.lang, &clauses, false),
            count(self.lang, lines.len()),
        );
        match (self.lang, top.len()) {
            (Lang::Fi, 1..=MOST_NAMES) => format!(
                "{} tärkeitä mutta vielä harvinaisia väittämiä on {}; eniten merkitsee, {most} ({share}).",
                upper_first(whom),
                lines.len()
            ),
            (Lang::Fi, _) => {
                format!(
                    "{} tärkeitä mutta vielä harvinaisia väittämiä on {}.",
                    upper_first(whom),
                    lines.len()
                )
            }
            (Lang::Sv, 1..=MOST_NAMES) => format!(
                "{count} betyder mycket {whom} men är ännu ovanliga; mest betyder det {most} ({share})."
            ),
            (Lang::Sv, _) => format!("{count} betyder mycket {whom} men är ännu ovanliga."),
            (Lang::En, 1..=MOST_NAMES) => format!(
                "{count} matter a lot {whom} but are still rare; what matters most is {most} ({share})."
            ),
            (Lang::En, _) => format!("{count} matter a lot {whom} but are still rare."),
        }
    }

    /// Where answers count that are not the strong ones, the field is named by where it lies.
    fn place(&self, lines: &[&Line]) -> String {
        let (top, _) = self.highest(lines);
        let names: Vec<_> = top.iter().map(|name| quoted(self.lang, name)).gathered();
        let (names, count) = (
            list(self.lang, &names, false),
            count(self.lang, lines.len()),
        );
        match (self.lang, lines.len(), top.len()) {
            (Lang::Fi, 0, _) => {
                "Kartan vasempaan yläkenttään ei kuulu selvästi yksikään näkyvä väittämä.".into()
            }
            (Lang::Sv, 0, _) => {
                "Inget påstående som visas ligger klart i kartans övre vänstra fält.".into()
            }
            (Lang::En, 0, _) => {
                "No statement shown lies clearly in the upper left field of the map.".into()
            }
            (Lang::Fi, 1, _) => format!("Kartan vasempaan yläkenttään kuuluu vain {names}."),
            (Lang::Sv, 1, _) => format!("I kartans övre vänstra fält ligger bara {names}."),
            (Lang::En, 1, _) => format!("The upper left field of the map holds only {names}."),
            (Lang::Fi, _, 1..=MOST_NAMES) => {
                format!("Kartan vasempaan yläkenttään kuuluu {count}, ylimpänä {names}.")
            }
            (Lang::Sv, _, 1..=MOST_NAMES) => {
                format!("I kartans övre vänstra fält ligger {count}, högst {names}.")
            }
            (Lang::En, _, 1..=MOST_NAMES) => {
                format!("The upper left field of the map holds {count}, highest {names}.")
            }
            (Lang::Fi, _, _) => format!("Kartan vasempaan yläkenttään kuuluu {count}."),
            (Lang::Sv, _, _) => format!("I kartans övre vänstra fält ligger {count}."),
            (Lang::En, _, _) => format!("The upper left field of the map holds {count}."),
        }
    }

    /// The names with the largest significance, and that significance.
    fn highest(&self, lines: &[&Line]) -> (Vec<&str>, String) {
        let height = |line: &Line| self.plane.significance.of(line);
        let most = lines
            .iter()
            .map(|line| height(line))
            .max_by(f64::total_cmp)
            .unwrap_or_default();
        let top = lines
            .iter()
            .filter(|line| height(line).total_cmp(&most).is_eq());
        let names = top.map(|line| short(self.lang, self.survey, line));
        (names.gathered(), percent_of(self.lang, most))
    }
}
