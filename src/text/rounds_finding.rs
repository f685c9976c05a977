//! The headline of the comparison from round to round: what changed the most, and whether that is more
//! than chance.

use super::name::{MOST_NAMES, quoted, short_of};
use super::number::{percent, points};
use super::sentence::list;
use crate::analysis::{Course, Line, Stop};
use crate::survey::{Gather as _, Lang, Survey};

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
    };
    let shown = lines.iter().map(|line| &courses[line.statement]);
    let changed = shown.filter_map(|course| Some((course, course.change()?)));
    let changed: Vec<_> = changed.gathered();
    let sizes = changed
        .iter()
        .map(|(_, change)| change.points.unsigned_abs());
    let Some(most) = sizes.max() else {
        return told.none();
    };
    let top = changed
        .iter()
        .filter(|(_, change)| change.points.unsigned_abs() == most);
    let top: Vec<&Course> = top.map(|&(course, _)| course).gathered();
    let clear = top
        .iter()
        .all(|course| course.change().is_some_and(|change| change.clear));
    if most == 0 {
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
}

impl Told<'_> {
    /// "X changed the most: 52% in 2019, 84% in 2021."
    fn most(&self, top: &[&Course], clear: bool) -> String {
        let names = top.iter().map(|course| self.named(course));
        let names = list(self.lang, &names.gathered::<Vec<_>>(), false);
        match (self.lang, clear) {
            (Lang::Fi, true) => format!("Eniten muuttui {names}."),
            (Lang::Sv, true) => format!("Mest förändrades {names}."),
            (Lang::En, true) => format!("What changed the most: {names}."),
            (Lang::Fi, false) => {
                format!("Kierrosten ero on suurin: {names}. Sitä ei voi erottaa sattumasta.")
            }
            (Lang::Sv, false) => format!(
                "Skillnaden mellan omgångarna är störst: {names}. Den går inte att skilja från slumpen."
            ),
            (Lang::En, false) => format!(
                "The rounds differ the most on {names}. The difference cannot be told from chance."
            ),
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
    fn many(&self, count: usize, most: u16, clear: bool) -> String {
        let size = points(self.lang, most);
        let chance = match (self.lang, clear) {
            (_, true) => "",
            (Lang::Fi, false) => " Sitä ei voi erottaa sattumasta.",
            (Lang::Sv, false) => " Den går inte att skilja från slumpen.",
            (Lang::En, false) => " It cannot be told from chance.",
        };
        match self.lang {
            Lang::Fi => format!("Suurin muutos, {size}, on {count} väittämässä.{chance}"),
            Lang::Sv => {
                format!("Den största förändringen, {size}, gäller {count} påståenden.{chance}")
            }
            Lang::En => format!("The largest change, {size}, is in {count} statements.{chance}"),
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
