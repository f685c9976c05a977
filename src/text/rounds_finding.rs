//! The headline of the comparison from round to round: what changed the most, and whether that is more
//! than chance.

use super::name::{MOST_NAMES, of_those_shown, quoted, short_of};
use super::number::{percent, points};
use super::sentence::{list, upper_first};
use crate::analysis::{Course, Line, Stop};
use crate::survey::{Lang, Percent, Survey};

/// The headline: the statement among `lines` whose share changed the most from the first round to the
/// last, in either direction. `courses` are those of every statement of `survey`, `years` the rounds.
pub fn rounds_finding(
    lang: Lang,
    survey: &Survey,
    lines: &[Line],
    courses: &[Course],
    years: &[u16],
) -> String {
    let [first, .., last] = years else {
        return String::new();
    };
    let told = Told {
        lang,
        survey,
        years: (*first, *last),
        filtered: lines.len() < survey.statements.len(),
    };
    let shown = lines.iter().map(|line| &courses[line.statement]);
    let changed = shown.filter_map(|course| Some((course, course.change()?)));
    let changed: Vec<_> = changed.collect();
    let sizes = changed.iter().map(|(_, change)| change.points.abs());
    let Some(most) = sizes.max() else {
        return told.none();
    };
    let top = changed
        .iter()
        .filter(|(_, change)| change.points.abs() == most);
    let top: Vec<&Course> = top.map(|&(course, _)| course).collect();
    let clear = top
        .iter()
        .all(|course| course.change().is_some_and(|change| change.clear));
    if most.is_zero() {
        told.same()
    } else if top.len() > MOST_NAMES {
        told.many(top.len(), most, clear)
    } else {
        told.most(&top, clear)
    }
}

/// What every form of the headline needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    /// The first round and the last.
    years: (u16, u16),
    /// Whether not all statements are shown.
    filtered: bool,
}

impl Told<'_> {
    /// "X changed the most: 52% in 2019, 84% in 2021."
    fn most(&self, top: &[&Course], clear: bool) -> String {
        let names = top.iter().map(|course| self.named(course));
        let names = list(self.lang, &names.collect::<Vec<_>>(), false);
        let said = match (self.lang, clear) {
            (Lang::Fi, true) => format!("eniten muuttui {names}."),
            (Lang::Sv, true) if self.filtered => format!("förändrades mest {names}."),
            (Lang::Sv, true) => format!("mest förändrades {names}."),
            (Lang::En, true) => format!("what changed the most: {names}."),
            (Lang::Fi, false) => {
                format!("kierrosten ero on suurin: {names}. Sitä ei voi erottaa sattumasta.")
            }
            (Lang::Sv, false) => {
                let most = if self.filtered {
                    "är skillnaden mellan omgångarna störst"
                } else {
                    "skillnaden mellan omgångarna är störst"
                };
                format!("{most}: {names}. Den går inte att skilja från slumpen.")
            }
            (Lang::En, false) => format!(
                "the rounds differ the most on {names}. The difference cannot be distinguished from chance."
            ),
        };
        self.of_those_shown(&said)
    }

    /// `said` as a sentence; where not all statements are shown, of those that are.
    fn of_those_shown(&self, said: &str) -> String {
        let of = of_those_shown(self.lang);
        match (self.lang, self.filtered) {
            (_, false) => upper_first(said),
            (Lang::Fi | Lang::Sv, true) => format!("{} {said}", upper_first(of)),
            (Lang::En, true) => format!("{}, {said}", upper_first(of)),
        }
    }

    /// The name with the shares of both rounds.
    fn named(&self, course: &Course) -> String {
        let name = quoted(
            self.lang,
            short_of(self.lang, self.survey, course.statement),
        );
        let share = |stop: Option<&Option<Stop>>| {
            let stop = stop.copied().flatten();
            stop.map_or_else(String::new, |stop| percent(self.lang, stop.sum))
        };
        let shares = (share(course.stops.first()), share(course.stops.last()));
        let (first, last) = self.years;
        match self.lang {
            Lang::Fi => format!(
                "{name} ({} vuonna {first}, {} vuonna {last})",
                shares.0, shares.1
            ),
            Lang::Sv => format!("{name} ({} år {first}, {} år {last})", shares.0, shares.1),
            Lang::En => format!("{name} ({} in {first}, {} in {last})", shares.0, shares.1),
        }
    }

    /// Too many have the same change to be named.
    fn many(&self, count: usize, most: Percent, clear: bool) -> String {
        let size = points(self.lang, most);
        let chance = match (self.lang, clear) {
            (_, true) => "",
            (Lang::Fi, false) => " Sitä ei voi erottaa sattumasta.",
            (Lang::Sv, false) => " Den går inte att skilja från slumpen.",
            (Lang::En, false) => " It cannot be distinguished from chance.",
        };
        let said = match self.lang {
            Lang::Fi => format!("suurin muutos, {size}, on {count} väittämässä.{chance}"),
            Lang::Sv => {
                format!("gäller den största förändringen, {size}, {count} påståenden.{chance}")
            }
            Lang::En => format!("the largest change, {size}, is in {count} statements.{chance}"),
        };
        match (self.lang, self.filtered) {
            (Lang::Sv, false) => {
                format!("Den största förändringen, {size}, gäller {count} påståenden.{chance}")
            }
            _ => self.of_those_shown(&said),
        }
    }

    fn same(&self) -> String {
        let (first, last) = self.years;
        match self.lang {
            Lang::Fi => format!("Osuudet ovat samat vuosina {first} ja {last}."),
            Lang::Sv => format!("Andelarna är desamma åren {first} och {last}."),
            Lang::En => format!("The shares are the same in {first} and {last}."),
        }
    }

    fn none(&self) -> String {
        let (first, last) = self.years;
        match self.lang {
            Lang::Fi => {
                format!("Näitä väittämiä ei kysytty sekä vuonna {first} että vuonna {last}.")
            }
            Lang::Sv => format!("De här påståendena frågades inte både år {first} och år {last}."),
            Lang::En => format!("These statements were not asked in both {first} and {last}."),
        }
    }
}
