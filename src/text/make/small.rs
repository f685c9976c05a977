//! Groups so small that a share may tell who answered what.

use crate::survey::{Lang, SmallGroup, Survey};

/// How many rows have few respondents, and where.
pub fn small(lang: Lang, survey: &Survey, small: &[SmallGroup], least: u32) -> String {
    const LISTED: usize = 5;
    if small.is_empty() {
        return match lang {
            Lang::Fi => format!("Yhdelläkään rivillä ei tiedetä olevan alle {least} vastaajaa."),
            Lang::Sv => format!("Ingen rad är känd för att ha under {least} svarande."),
            Lang::En => format!("No row is known to have fewer than {least} respondents."),
        };
    }
    let listed = small.iter().take(LISTED).map(|group| {
        let table = survey.table(group.table).name.get(survey.original());
        let number = survey.statements[group.statement].number;
        format!("{table} {number} (n = {})", group.respondents)
    });
    let listed = listed.collect::<Vec<_>>().join(", ");
    let more = if small.len() > LISTED { " …" } else { "" };
    let rows = small.len();
    match (lang, rows) {
        (Lang::Fi, 1) => format!("Alle {least} vastaajaa on yhdellä rivillä: {listed}"),
        (Lang::Sv, 1) => format!("En rad har under {least} svarande: {listed}"),
        (Lang::En, 1) => format!("One row has fewer than {least} respondents: {listed}"),
        (Lang::Fi, _) => format!("Alle {least} vastaajaa on {rows} rivillä: {listed}{more}"),
        (Lang::Sv, _) => format!("{rows} rader har under {least} svarande: {listed}{more}"),
        (Lang::En, _) => format!("{rows} rows have fewer than {least} respondents: {listed}{more}"),
    }
}
