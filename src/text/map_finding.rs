//! The headline of the map: what would matter much and is still rare, or in use for less than half.

use super::answers::all_counted;
use super::map::matters_to;
use super::name::{MOST_NAMES, count, of_those_shown, quoted, short, that};
use super::number::percent_of;
use super::plane::matters_and_is_rare;
use super::sentence::{list, longest_that_fits, lower_first, measure_name, upper_first};
use crate::analysis::{Among, Contrast, Field, Line, Measures, Plane};
use crate::survey::{Lang, Survey, TableId};

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
    let every = |table: TableId| {
        let measure = measures.in_table(survey, table);
        !Among::All.tells(survey.scale_of(table), measure)
    };
    if [plane.axes.across, plane.axes.up.table()]
        .into_iter()
        .any(every)
    {
        return all_counted(lang);
    }
    let filtered = lines.len() < survey.statements.len();
    let plain = plane.axes.contrast(survey) == Contrast::Plain;
    let told_of = if plain {
        Field::MuchCommon
    } else {
        Field::MuchRare
    };
    let inside = |line: &&Line| plane.field(line) == Some(told_of);
    let lines: Vec<_> = lines.iter().filter(inside).collect();
    let told = Told {
        lang,
        survey,
        measures,
        plane,
        filtered,
    };
    let told_by_role = matters_and_is_rare(survey, measures, plane);
    match (told_by_role, lines.len()) {
        _ if plain => told.both_above(&lines),
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
            let across = self.plane.axes.across;
            let measure = self.measures.in_table(self.survey, across);
            let adopted = measure_name(self.lang, self.survey, across, measure);
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

    fn whom(&self) -> String {
        matters_to(self.lang, self.survey, self.plane.axes.up)
    }

    fn nothing(&self) -> String {
        let (whom, rare) = (self.whom(), self.rare());
        let shown = match (self.lang, self.filtered) {
            (_, false) => "",
            (Lang::Fi, true) => "näkyvistä ",
            (Lang::Sv, true) => " som visas",
            (Lang::En, true) => " shown",
        };
        match self.lang {
            Lang::Fi => {
                let rare = rare.replace("harvinaista", "harvinainen");
                format!(
                    "Mikään {shown}väittämistä ei ole selvästi sekä {rare} että {whom} paljon merkitsevä."
                )
            }
            Lang::Sv => format!(
                "Inget av påståendena{shown} är tydligt både {rare} och av stor betydelse {whom}."
            ),
            Lang::En => format!(
                "None of the statements{shown} is clearly both {rare} and of great significance {whom}."
            ),
        }
    }

    /// "Would matter a lot to staff, still rare: X (83% and 13%)."
    fn few(&self, lines: &[&Line]) -> String {
        let whom = self.whom();
        let rare = self.rare();
        let said = |named: Vec<String>| {
            let named = list(self.lang, &named, false);
            match self.lang {
                Lang::Fi => format!("Merkitsisi {whom} paljon, {rare}: {named}."),
                Lang::Sv => format!("Skulle betyda mycket {whom}, {rare}: {named}."),
                Lang::En => format!("Would matter a lot {whom}, {rare}: {named}."),
            }
        };
        let clause = |line: &&Line| lower_first(short(self.lang, self.survey, line));
        let with_shares = |line: &&Line| format!("{} ({})", clause(line), self.shares(line));
        let full = said(lines.iter().map(with_shares).collect());
        longest_that_fits([full], said(lines.iter().map(clause).collect()))
    }

    /// How much it would matter, and how common it is: "83% and 13%".
    fn shares(&self, line: &Line) -> String {
        let (adoption, significance) = self.plane.point(line);
        let shares = [significance, adoption].map(|share| percent_of(self.lang, share));
        list(self.lang, &shares, false)
    }

    fn many(&self, lines: &[&Line]) -> String {
        let whom = self.whom();
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
            Lang::Fi => format!("{statements} on {rare}, vaikka merkitsisi {whom} paljon"),
            Lang::Sv => format!("{statements} är {rare}, fast de skulle betyda mycket {whom}"),
            Lang::En => {
                format!("{statements} are {rare}, though they would matter a lot {whom}")
            }
        };
        let full = match self.lang {
            _ if !few => format!("{said}."),
            Lang::Fi => format!("{said}; eniten merkitsisi, {most} ({share})."),
            Lang::Sv => format!("{said}; mest skulle det betyda {most} ({share})."),
            Lang::En => format!("{said}; above all, {most} ({share})."),
        };
        longest_that_fits([full], format!("{said}."))
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

    /// Of two tables of which nobody says what they are about: where both shares are large.
    fn both_above(&self, lines: &[&Line]) -> String {
        let names: Vec<_> = lines
            .iter()
            .map(|line| quoted(self.lang, short(self.lang, self.survey, line)))
            .collect();
        let names = list(self.lang, &names, false);
        let each = match (self.lang, lines.len()) {
            (_, 0) => return self.neither(),
            (Lang::Fi, 1) => self.above(&format!("väittämässä {names}")),
            (Lang::Fi, _) => self.above(&format!("väittämissä {names}")),
            (Lang::Sv, _) => self.above(&format!("för {names}")),
            (Lang::En, _) => self.above(&format!("for {names}")),
        };
        let counted = self.above(&match (self.lang, lines.len()) {
            (Lang::Fi, 1) => "yhdessä väittämässä".into(),
            (Lang::Fi, count) => format!("{count} väittämässä"),
            (Lang::Sv, 1) => "för ett påstående".into(),
            (Lang::Sv, count) => format!("för {count} påståenden"),
            (Lang::En, 1) => "for one statement".into(),
            (Lang::En, count) => format!("for {count} statements"),
        });
        if lines.len() > MOST_NAMES {
            return counted;
        }
        longest_that_fits([each], counted)
    }

    /// Both shares lie clear above their lines, of those shown where they are not all.
    fn above(&self, which: &str) -> String {
        let shown = if self.filtered {
            format!("{} ", of_those_shown(self.lang))
        } else {
            String::new()
        };
        match (self.lang, self.filtered) {
            (Lang::Fi, _) => upper_first(&format!(
                "{shown}molemmat osuudet ovat selvästi yli rajan {which}."
            )),
            (Lang::Sv, false) => format!("Båda andelarna ligger klart över gränsen {which}."),
            (Lang::Sv, true) => {
                let shown = upper_first(&shown);
                format!("{shown}ligger båda andelarna klart över gränsen {which}.")
            }
            (Lang::En, false) => format!("Both shares are clearly above their lines {which}."),
            (Lang::En, true) => {
                let shown = upper_first(shown.trim_end());
                format!("{shown}, both shares are clearly above their lines {which}.")
            }
        }
    }

    fn neither(&self) -> String {
        match (self.lang, self.filtered) {
            (Lang::Fi, false) => {
                "Missään väittämässä eivät molemmat osuudet ole selvästi yli rajan."
            }
            (Lang::Fi, true) => {
                "Missään näkyvässä väittämässä eivät molemmat osuudet ole selvästi yli rajan."
            }
            (Lang::Sv, false) => "För inget påstående ligger båda andelarna klart över gränsen.",
            (Lang::Sv, true) => {
                "För inget påstående som visas ligger båda andelarna klart över gränsen."
            }
            (Lang::En, false) => "For no statement are both shares clearly above their lines.",
            (Lang::En, true) => "For no statement shown are both shares clearly above their lines.",
        }
        .into()
    }

    /// The names with the largest significance, and that significance.
    fn highest(&self, lines: &[&Line]) -> (Vec<&str>, String) {
        let height = |line: &Line| self.plane.axes.up.of(line);
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
