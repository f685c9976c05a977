//! The headline of the map: what would matter much and is still rare, or in use for less than half.

use super::answers::all_counted;
use super::gap::all_strong;
use super::map::matters_to;
use super::name::{MOST_NAMES, count, quoted, short, that};
use super::number::percent_of;
use super::sentence::{list, measure_name, upper_first};
use crate::analysis::{Among, Field, Line, Measures, Plane};
use crate::survey::{Lang, ScaleId, Survey};

/// The headline: which of `lines` would matter much and are still rare; those near a line do not count.
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
    let every = |id| !Among::All.tells(survey.scale(id), measures.of(id));
    if ScaleId::ALL.into_iter().any(every) {
        return all_counted(lang);
    }
    let filtered = lines.len() < survey.statements.len();
    let inside = |line: &&Line| plane.field(line) == Some(Field::MuchRare);
    let lines: Vec<_> = lines.iter().filter(inside).collect();
    let told = Told {
        lang,
        survey,
        measures,
        plane,
        filtered,
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
    measures: Measures,
    plane: &'a Plane,
    /// Whether not all statements are shown.
    filtered: bool,
}

impl Told<'_> {
    /// "still rare"; where the map is cut at one half, "in use for fewer than half".
    fn rare(&self) -> String {
        if self.plane.is_halved() {
            let scale = self.survey.scale(ScaleId::Adoption);
            let adopted = measure_name(self.lang, scale, self.measures.adopted);
            return match self.lang {
                Lang::Fi => format!("alle puolella {adopted}"),
                Lang::Sv => format!("{adopted} hos färre än hälften"),
                Lang::En => format!("{adopted} for fewer than half"),
            };
        }
        match self.lang {
            Lang::Fi => "vielä harvinaista",
            Lang::Sv => "ännu ovanligt",
            Lang::En => "still rare",
        }
        .into()
    }

    fn nothing(&self) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        let rare = self.rare();
        match self.lang {
            Lang::Fi => {
                let rare = rare.replace("harvinaista", "harvinainen");
                format!(
                    "Mikään näkyvistä väittämistä ei ole selvästi sekä {rare} että vastaajien arvion mukaan {whom} paljon merkitsevä."
                )
            }
            Lang::Sv => format!(
                "Inget av påståendena som visas är tydligt både {rare} och, enligt de svarande, av stor betydelse {whom}."
            ),
            Lang::En => format!(
                "None of the statements shown is clearly both {rare} and, in the respondents’ view, of great significance {whom}."
            ),
        }
    }

    /// "Still rare, though respondents think it would matter a lot to staff: X (83% and 13%)."
    fn few(&self, lines: &[&Line]) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        let named: Vec<_> = lines.iter().map(|line| self.with_shares(line)).collect();
        let named = list(self.lang, &named, false);
        let rare = upper_first(&self.rare());
        match self.lang {
            Lang::Fi => format!(
                "{rare}, vaikka merkitsisi vastaajien arvion mukaan {whom} paljon: {named}."
            ),
            Lang::Sv => {
                format!("{rare}, fast det enligt de svarande skulle betyda mycket {whom}: {named}.")
            }
            Lang::En => {
                format!("{rare}, though respondents think it would matter a lot {whom}: {named}.")
            }
        }
    }

    /// "“X” (significance 83%, adoption 13%)"
    fn with_shares(&self, line: &Line) -> String {
        let (adoption, significance) = self.plane.point(line);
        let name = quoted(self.lang, short(self.lang, self.survey, line));
        let [adoption, significance] = [adoption, significance].map(|v| percent_of(self.lang, v));
        match self.lang {
            Lang::Fi => format!("{name} (merkitys {significance}, käyttöönotto {adoption})"),
            Lang::Sv => format!("{name} (betydelse {significance}, ibruktagande {adoption})"),
            Lang::En => format!("{name} (significance {significance}, adoption {adoption})"),
        }
    }

    fn many(&self, lines: &[&Line]) -> String {
        let whom = matters_to(self.lang, self.plane.significance);
        let rare = self.rare();
        let (top, share) = self.highest(lines);
        let clauses: Vec<_> = top.iter().map(|name| that(self.lang, name)).collect();
        let (most, number) = (list(self.lang, &clauses, false), lines.len());
        let few = top.len() <= MOST_NAMES;
        let statements = match (self.lang, self.filtered) {
            (Lang::Fi, false) => format!("{number} väittämää"),
            (Lang::Fi, true) => format!("{number} näkyvää väittämää"),
            (Lang::Sv, false) => format!("{number} påståenden"),
            (Lang::Sv, true) => format!("{number} av påståendena som visas"),
            (Lang::En, false) => format!("{number} statements"),
            (Lang::En, true) => format!("{number} of the statements shown"),
        };
        let said = match self.lang {
            Lang::Fi => format!(
                "{statements} on {rare}, vaikka merkitsisi vastaajien arvion mukaan {whom} paljon"
            ),
            Lang::Sv => format!(
                "{statements} är {rare}, fast de enligt de svarande skulle betyda mycket {whom}"
            ),
            Lang::En => format!(
                "{statements} are {rare}, though respondents think they would matter a lot {whom}"
            ),
        };
        match self.lang {
            _ if !few => format!("{said}."),
            Lang::Fi => format!("{said}; eniten merkitsisi, {most} ({share})."),
            Lang::Sv => format!("{said}; mest skulle det betyda {most} ({share})."),
            Lang::En => format!("{said}; above all, {most} ({share})."),
        }
    }

    /// Where answers count that are not the strong ones, the field is named by where it lies.
    fn place(&self, lines: &[&Line]) -> String {
        let (top, _) = self.highest(lines);
        let names: Vec<_> = top.iter().map(|name| quoted(self.lang, name)).collect();
        let names = list(self.lang, &names, false);
        let count = count(self.lang, lines.len());
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
                format!("The upper left field of the map holds {count}; the highest: {names}.")
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
        (names.collect(), percent_of(self.lang, most))
    }
}
