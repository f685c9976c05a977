//! What stands around the map: its base, its marks, what was moved and what is being picked.

use super::comparison::counts;
use super::name::{count, numbers, short};
use super::number::percent_of;
use super::plane::{adoption, field_by, near_line, significance};
use super::sentence::lower_first;
use crate::analysis::{Crosshair, Line, Measures, Plane, Query, Significance};
use crate::survey::{Lang, Survey};

/// To whom it matters on the map.
pub(super) const fn matters_to(lang: Lang, significance: Significance) -> &'static str {
    match (lang, significance) {
        (Lang::Fi, Significance::Staff) => "henkilöstölle",
        (Lang::Fi, Significance::Customers) => "asiakkaille",
        (Lang::Fi, Significance::Mean) => "henkilöstölle ja asiakkaille",
        (Lang::Sv, Significance::Staff) => "för personalen",
        (Lang::Sv, Significance::Customers) => "för kunderna",
        (Lang::Sv, Significance::Mean) => "för personalen och kunderna",
        (Lang::En, Significance::Staff) => "to staff",
        (Lang::En, Significance::Customers) => "to customers",
        (Lang::En, Significance::Mean) => "to staff and customers",
    }
}

/// The line under the headline: what counts on either scale, of whom, and where the map is cut.
pub fn map_lead(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    significance: Significance,
    cut: Crosshair,
) -> String {
    let whom = match (lang, significance) {
        (Lang::Fi, Significance::Mean) => "henkilöstölle ja asiakkaille keskimäärin",
        (Lang::Sv, Significance::Mean) => "för personalen och kunderna i medeltal",
        (Lang::En, Significance::Mean) => "to staff and customers on average",
        _ => matters_to(lang, significance),
    };
    let cut = match (lang, cut) {
        (Lang::Fi, Crosshair::Median) => {
            "Rajat jakavat väittämät kahtia kummassakin suunnassa (mediaani)."
        }
        (Lang::Fi, Crosshair::Half) => "Rajat ovat 50\u{a0}prosentissa.",
        (Lang::Sv, Crosshair::Median) => {
            "Gränserna delar påståendena i två lika stora delar i båda riktningarna (median)."
        }
        (Lang::Sv, Crosshair::Half) => "Gränserna går vid 50\u{a0}procent.",
        (Lang::En, Crosshair::Median) => {
            "Each line has half of the statements on either side (the median)."
        }
        (Lang::En, Crosshair::Half) => "The lines stand at 50%.",
    };
    format!("{} {cut}", counts(lang, survey, query, whom))
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
    let across = adoption(lang, survey, measures);
    let across = format!("{across} {}", percent_of(lang, x));
    let up = lower_first(&significance(lang, survey, measures, plane.significance));
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
