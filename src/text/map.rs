//! What stands around the map: its base, its marks, what was moved and what is being picked.

use super::comparison::counts;
use super::comparison_finding::once;
use super::gap::table_mark;
use super::name::{count, inside, numbers, short, whom};
use super::number::percent_of;
use super::plane::{axis_measure, field_by, near_line};
use super::sentence::list;
use crate::analysis::{Axes, Axis, Contrast, Crosshair, Line, Measures, Plane, Query};
use crate::survey::{Lang, Survey};

/// To whom it matters on the map; empty where it is not about that.
pub(super) fn matters_to(lang: Lang, survey: &Survey, up: Axis) -> String {
    let tables = match up {
        Axis::Table(table) => return whom(lang, survey, table).into(),
        Axis::Mean(tables) => tables.iter().rev(),
    };
    let mut all: Vec<_> = tables
        .map(|table| once(lang, whom(lang, survey, table)).to_owned())
        .collect();
    all[0] = whom(lang, survey, up.table()).into();
    list(lang, &all, false)
}

/// The line under the headline: what counts on either scale, of whom, and where the map is cut.
pub fn map_lead(lang: Lang, survey: &Survey, query: &Query, axes: Axes, cut: Crosshair) -> String {
    let whom = matters_to(lang, survey, axes.up);
    let whom = match (axes.up, lang) {
        (Axis::Table(_), _) => whom,
        (Axis::Mean(_), Lang::Fi) => format!("{whom} keskimäärin"),
        (Axis::Mean(_), Lang::Sv) => format!("{whom} i medeltal"),
        (Axis::Mean(_), Lang::En) => format!("{whom} on average"),
    };
    let cut = match (lang, cut) {
        (Lang::Fi, Crosshair::Median) => "rajat mediaaneissa",
        (Lang::Fi, Crosshair::Half) => "rajat 50\u{a0}prosentissa",
        (Lang::Sv, Crosshair::Median) => "gränserna vid medianerna",
        (Lang::Sv, Crosshair::Half) => "gränserna vid 50\u{a0}procent",
        (Lang::En, Crosshair::Median) => "lines at the medians",
        (Lang::En, Crosshair::Half) => "lines at 50%",
    };
    let tables = [axes.across, axes.up.table()];
    let counts = counts(lang, survey, query, &whom, &tables);
    let [across, up] = tables.map(|table| survey.table(table).scale);
    if axes.contrast(survey) == Contrast::Plain && across == up {
        // Of scales of their own, the tables are named with the answers.
        let names = tables.map(|table| table_mark(lang, survey, table).to_owned());
        return format!("{}: {counts} · {cut}", list(lang, &names, false));
    }
    format!("{counts} · {cut}")
}

/// A mark of the map read out: the statement, where it stands, and its field.
pub fn map_mark(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    plane: &Plane,
    line: &Line,
) -> String {
    let number = survey.statements[line.statement].number;
    let name = short(lang, survey, line);
    let (x, y) = plane.point(line);
    let across = Axis::Table(plane.axes.across);
    let across = axis_measure(lang, survey, measures, across);
    let across = format!("{across} {}", percent_of(lang, x));
    let up = axis_measure(lang, survey, measures, plane.axes.up);
    let up = inside(survey, plane.axes.up.table(), &up);
    let up = format!("{up} {}", percent_of(lang, y));
    let field = plane.field(line).map_or_else(
        || near_line(lang),
        |field| field_by(lang, survey, measures, plane, field),
    );
    format!("{number}. {name}. {across}, {up}. {field}.")
}

/// Which marks were moved so that they can be seen; none where none was.
pub fn moved_note(lang: Lang, moved: &[u16]) -> Option<String> {
    let which = numbers(lang, moved.iter().copied());
    let all = match (lang, moved.len()) {
        (Lang::Fi, 2) => "molemmat",
        (Lang::Fi, _) => "kaikki",
        (Lang::Sv, 2) => "båda",
        (Lang::Sv, _) => "alla",
        (Lang::En, 2) => "both",
        (Lang::En, _) => "all",
    };
    Some(match (lang, moved.len()) {
        (_, 0) => return None,
        (Lang::Fi, 1) => format!(
            "Merkki {which} on siirretty sivuun enintään puolen merkin verran, jotta se näkyy."
        ),
        (Lang::Sv, 1) => format!(
            "Märket {which} har flyttats åt sidan med högst ett halvt märke så att det syns."
        ),
        (Lang::En, 1) => format!(
            "Mark {which} has been moved aside by half a mark at most so that it can be seen."
        ),
        (Lang::Fi, _) => format!(
            "Merkit {which} on siirretty erilleen enintään puolen merkin verran, jotta {all} näkyvät."
        ),
        (Lang::Sv, _) => format!(
            "Märkena {which} har flyttats isär med högst ett halvt märke så att {all} syns."
        ),
        (Lang::En, _) => format!(
            "Marks {which} have been moved apart by half a mark at most so that {all} can be seen."
        ),
    })
}

/// Which marks stand in a block beside their places, as there is no room for them there; none where none
/// do.
pub fn gathered_note(lang: Lang, gathered: &[u16]) -> Option<String> {
    let which = numbers(lang, gathered.iter().copied());
    (!gathered.is_empty()).then(|| match lang {
        Lang::Fi => format!(
            "Merkit {which} ovat niin lähellä toisiaan, että ne on koottu vierekkäin; viiva osoittaa kunkin oikean paikan."
        ),
        Lang::Sv => format!(
            "Märkena {which} ligger så nära varandra att de har samlats bredvid varandra; en linje visar varje rätt plats."
        ),
        Lang::En => format!(
            "Marks {which} are so close to each other that they stand side by side; a line points to each true place."
        ),
    })
}

/// Which marks are one, as their values coincide; none where none are.
pub fn together_note(lang: Lang, together: &[u16]) -> Option<String> {
    let which = numbers(lang, together.iter().copied());
    (!together.is_empty()).then(|| match lang {
        Lang::Fi => {
            format!("Väittämien {which} arvot ovat lähes samat: niillä on yhteinen merkki.")
        }
        Lang::Sv => format!("Påståendena {which} har nästan samma värden: märket är gemensamt."),
        Lang::En => format!("Statements {which} have nearly the same values and share a mark."),
    })
}

/// Which scales of the map do not begin at 0; they begin at so many percent of adoption and of
/// significance.
pub fn map_breaks(lang: Lang, (across, up): (f64, f64)) -> Option<String> {
    Some(match (lang, across > 0.0, up > 0.0) {
        (_, false, false) => return None,
        (Lang::Fi, false, true) => format!("Pystyakseli alkaa {up} prosentista."),
        (Lang::Sv, false, true) => format!("Den lodräta axeln börjar vid {up}\u{a0}procent."),
        (Lang::En, false, true) => format!("The vertical axis starts at {up}%."),
        (Lang::Fi, true, false) => format!("Vaaka-akseli alkaa {across} prosentista."),
        (Lang::Sv, true, false) => format!("Den vågräta axeln börjar vid {across}\u{a0}procent."),
        (Lang::En, true, false) => format!("The horizontal axis starts at {across}%."),
        (Lang::Fi, true, true) => {
            format!("Vaaka-akseli alkaa {across} ja pystyakseli {up} prosentista.")
        }
        (Lang::Sv, true, true) => {
            format!("Den vågräta axeln börjar vid {across} och den lodräta vid {up}\u{a0}procent.")
        }
        (Lang::En, true, true) => {
            format!("The horizontal axis starts at {across}% and the vertical axis at {up}%.")
        }
    })
}

/// How many statements are inside the area being picked.
pub fn rectangle(lang: Lang, inside: usize) -> String {
    let count = count(lang, inside);
    match (lang, inside) {
        (Lang::Fi, 0) => "Alueella ei ole väittämiä.".into(),
        (Lang::Fi, _) => format!("Alueella on {count}."),
        (Lang::Sv, 0) => "I området finns inga påståenden.".into(),
        (Lang::Sv, _) => format!("I området finns {count}."),
        (Lang::En, 0) => "The area holds no statements.".into(),
        (Lang::En, _) => format!("The area holds {count}."),
    }
}
