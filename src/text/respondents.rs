//! Of how many: the number of respondents, and how carefully it asks shares to be read.

use super::gap::table_mark;
use super::report::thousands;
use super::sentence::lower_first;
use crate::analysis::{Base, Caution};
use crate::survey::{Lang, Survey, TableId};

/// How many respondents there were, whether that is published or inferred, and what it means for
/// reading the shares.
pub fn respondents(lang: Lang, base: &Base) -> String {
    let number = base.respondents();
    let how_many = match (lang, base) {
        (Lang::Fi, Base::Published(_)) => format!("Vastaajia oli {number}."),
        (Lang::Sv, Base::Published(_)) => format!("Antalet svarande var {number}."),
        (Lang::En, Base::Published(_)) => format!("There were {number} respondents."),
        (Lang::Fi, Base::Inferred(_)) => format!(
            "Vastaajien määrää ei ole julkaistu. Pyöristetyistä osuuksista päätellen merkitystä \
             arvioi noin {number}\u{a0}vastaajaa."
        ),
        (Lang::Sv, Base::Inferred(_)) => format!(
            "Antalet svarande har inte publicerats. Av de avrundade andelarna att döma bedömdes \
             betydelsen av ungefär {number}\u{a0}svarande."
        ),
        (Lang::En, Base::Inferred(_)) => format!(
            "The number of respondents is not published. Judging by the rounded shares, about \
             {number}\u{a0}respondents assessed the significance."
        ),
    };
    match caution(lang, base.caution()) {
        Some(caution) => format!("{how_many} {caution}"),
        None => how_many,
    }
}

/// Of how many the numbers of `survey` are: all that is known of the whole, of which `base` is, and of its tables.
pub fn all_respondents(lang: Lang, survey: &Survey, base: Option<&Base>) -> String {
    let of_survey = base.map(|base| respondents(lang, base));
    let told = of_survey
        .into_iter()
        .chain(respondents_of_tables(lang, survey));
    told.collect::<Vec<_>>().join(" ")
}

/// How many answered each table, where the source publishes that of tables: `Vastaajia: Naiset 14, Miehet 6.` A table
/// with so few that its shares need care is named with why.
pub fn respondents_of_tables(lang: Lang, survey: &Survey) -> Option<String> {
    let numbers = survey.table_ids().filter_map(|table| {
        let number = survey.table(table).respondents?;
        Some((table, number))
    });
    let numbers: Vec<(TableId, u32)> = numbers.collect();
    let listed = numbers.iter().map(|&(table, number)| {
        let number = thousands(lang, number);
        format!("{}\u{a0}{number}", table_mark(lang, survey, table))
    });
    let listed = listed.collect::<Vec<_>>().join(", ");
    let how_many = match lang {
        Lang::Fi => format!("Vastaajia: {listed}."),
        Lang::Sv => format!("Antal svarande: {listed}."),
        Lang::En => format!("Respondents: {listed}."),
    };
    let cautions = numbers
        .iter()
        .map(|&(table, number)| (table, caution(lang, Caution::of(number))));
    let cautions: Vec<_> = cautions.collect();
    let of_all = cautions.first()?.1;
    let cautions = if cautions.iter().all(|&(_, caution)| caution == of_all) {
        of_all.map(Into::into)
    } else {
        let named = cautions.into_iter().filter_map(|(table, caution)| {
            let name = table_mark(lang, survey, table);
            caution.map(|caution| format!("{name}: {}", lower_first(caution)))
        });
        Some(named.collect::<Vec<String>>().join(" "))
    };
    Some(match cautions {
        Some(cautions) => format!("{how_many} {cautions}"),
        None => how_many,
    })
}

/// What can be said aloud of a small base; nothing of one that is large enough.
pub(super) const fn caution(lang: Lang, caution: Caution) -> Option<&'static str> {
    match (lang, caution) {
        (_, Caution::None) => None,
        (Lang::Fi, Caution::Mild) => {
            Some("Vastaajia on vähän: suuret erot näkyvät, pieniä eroja ei kannata tulkita.")
        }
        (Lang::Sv, Caution::Mild) => Some(
            "Antalet svarande är litet: stora skillnader syns, små skillnader bör inte tolkas.",
        ),
        (Lang::En, Caution::Mild) => {
            Some("That is few: large differences show, but do not read much into small ones.")
        }
        (Lang::Fi, Caution::Strong) => {
            Some("Vastaajia on hyvin vähän: osuudet ovat vain suuntaa antavia.")
        }
        (Lang::Sv, Caution::Strong) => {
            Some("Antalet svarande är mycket litet: andelarna är bara riktgivande.")
        }
        (Lang::En, Caution::Strong) => {
            Some("That is very few: the shares are no more than a hint.")
        }
    }
}
