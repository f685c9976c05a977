//! What is wrong with a survey that is being made, in the reader's words.

use super::things::{name, row_name, text_missing};
use crate::survey::parse::{About, CountFault, Problem};
use crate::survey::{Lang, Survey, Thing};
use crate::text;

/// What is wrong, and where.
pub fn problem(lang: Lang, survey: &Survey, problem: &Problem) -> String {
    let about = &*problem.about;
    if let About::Missing {
        of,
        field,
        lang: missing,
        ..
    } = about
    {
        return text_missing(lang, survey, of, field, *missing);
    }
    let told = of_survey(about)
        .or_else(|| of_scale(lang, survey, about))
        .or_else(|| of_row(lang, survey, about))
        .or_else(|| of_background(lang, survey, about));
    // What only files edited by hand can have wrong is told as their editors are told.
    let Some([before, fi, sv, en]) = told else {
        return problem.to_string();
    };
    let says = match lang {
        Lang::Fi => fi,
        Lang::Sv => sv,
        Lang::En => en,
    };
    if before.is_empty() {
        says
    } else {
        format!("{before}: {says}")
    }
}

/// What something is called, and what is wrong with it in each language.
type Told = [String; 4];

/// What is wrong with the survey as a whole.
fn of_survey(about: &About) -> Option<Told> {
    let [fi, sv, en] = match about {
        About::SourceName => [
            "Lähteen nimi puuttuu",
            "Källans namn saknas",
            "The name of the source is missing",
        ],
        About::SourceUrl => [
            "Lähteen osoite ei ole osoite",
            "Källans adress är ingen adress",
            "The address of the source is none",
        ],
        About::Feedback => [
            "Palautteen osoite ei ole osoite",
            "Adressen för respons är ingen adress",
            "The address for feedback is none",
        ],
        About::NoTable | About::NoScale => {
            ["Taulukko puuttuu", "En tabell saknas", "There is no table"]
        }
        About::NoStatement => [
            "Väittämät puuttuvat",
            "Påståendena saknas",
            "There are no statements",
        ],
        About::Updated => [
            "Lähteen päivityspäivä ei ole päivä",
            "Dagen när källan uppdaterades är ingen dag",
            "The day when the source was updated is none",
        ],
        About::Year | About::Since => {
            ["Vuosi ei ole vuosi", "Året är inget år", "The year is none"]
        }
        About::Id(Thing::Survey(_)) => [
            "Tunnus ei kelpaa osoitteisiin",
            "Beteckningen passar inte i adresser",
            "The id cannot stand in addresses",
        ],
        _ => return None,
    };
    Some(said(String::new(), fi, sv, en))
}

/// What is wrong with a statement, a table or a scale.
fn of_scale(lang: Lang, survey: &Survey, about: &About) -> Option<Told> {
    let at = |thing: Thing| name(lang, survey, &thing);
    let scale = |id: &String| at(Thing::Scale(id.clone()));
    let statement = |id: &String| at(Thing::Statement(id.clone()));
    Some(match about {
        About::NoTheme { statement: id } => said(
            statement(id),
            "teema puuttuu",
            "ett tema saknas",
            "a theme is missing",
        ),
        About::Unasked { statement: id } => said(
            statement(id),
            "ei lukuja missään taulukossa; sivulta se jää pois",
            "inga tal i någon tabell; på sidan saknas det",
            "no numbers in any table; the page leaves it out",
        ),
        About::NoTo { table } => said(
            at(Thing::Table(table.clone())),
            "kerro, kenelle asia merkitsee",
            "berätta för vem saken har betydelse",
            "say to whom it matters",
        ),
        About::TooManyAnswers { scale: id } => said(
            scale(id),
            "enintään 11 vastausta",
            "högst 11 svar",
            "11 answers at most",
        ),
        About::NoAnswer { scale: id } | About::NoneCounts { scale: id } => said(
            scale(id),
            "jonkin vastauksen pitää olla mukana osuudessa",
            "något svar måste räknas in i andelen",
            "some answer must count",
        ),
        About::Alike { scale: id, .. } => said(
            scale(id),
            "kaksi vastausta on samannimisiä",
            "två svar heter likadant",
            "two answers have the same name",
        ),
        _ => return None,
    })
}

/// What is wrong with the numbers of a row.
fn of_row(lang: Lang, survey: &Survey, about: &About) -> Option<Told> {
    match about {
        About::Total { row, total } => {
            let total = text::percent(lang, *total);
            Some(said(
                row_name(lang, survey, row),
                &format!("osuuksien summa on {total}"),
                &format!("andelarna är {total} tillsammans"),
                &format!("the shares total {total}"),
            ))
        }
        About::Counts { row, fault } => Some(counts(row_name(lang, survey, row), *fault)),
        _ => None,
    }
}

/// What is wrong with the background.
fn of_background(lang: Lang, survey: &Survey, about: &About) -> Option<Told> {
    let point = |id: &String| name(lang, survey, &Thing::Point(id.clone()));
    Some(match about {
        About::PointOfNothing { point: id } => said(
            point(id),
            "valitse, mistä väittämistä kohta kertoo",
            "välj vilka påståenden punkten handlar om",
            "choose which statements the point is about",
        ),
        About::PointLacks { point: id, .. } => said(
            point(id),
            "jotain puuttuu, mitä muilla sen lajin kohdilla on",
            "något saknas som andra sådana punkter har",
            "something is missing that others of its kind have",
        ),
        About::Url { point: id } => said(
            point(id),
            "linkki ei ole osoite",
            "länken är ingen adress",
            "the link is no address",
        ),
        About::Lines { of, .. } => said(
            name(lang, survey, of),
            "kirjoita teksti yhdelle riville",
            "skriv texten på en rad",
            "write the text on one line",
        ),
        _ => return None,
    })
}

fn said(before: String, fi: &str, sv: &str, en: &str) -> Told {
    [before, fi.into(), sv.into(), en.into()]
}

fn counts(row: String, fault: CountFault) -> Told {
    match fault {
        CountFault::OfNobody => said(
            row,
            "kirjoita vastaajien määrä sarakkeeseen n",
            "skriv antalet svarande i kolumnen n",
            "write how many answered in column n",
        ),
        CountFault::NotAsTold { total, respondents } => said(
            row,
            &format!("määrien summa on {total}, vastaajia {respondents}"),
            &format!("antalen är {total} tillsammans, de svarande {respondents}"),
            &format!("the counts total {total}, the respondents are {respondents}"),
        ),
        CountFault::Beyond { count, respondents } => said(
            row,
            &format!("{count} vastausta, vastaajia {respondents}"),
            &format!("{count} svar, {respondents} svarande"),
            &format!("{count} answers of {respondents} respondents"),
        ),
        CountFault::Total(total) => said(
            row,
            &format!("määrien summa on {total}"),
            &format!("antalen är {total} tillsammans"),
            &format!("the counts total {total}"),
        ),
    }
}
