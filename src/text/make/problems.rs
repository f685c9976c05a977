//! What is wrong with a survey that is being made, in the reader's words; where the place is that it is about.

use crate::survey::parse::{About, CountFault, Problem, RowOf};
use crate::survey::{Lang, SmallGroup, Survey, TextPlace, Thing};
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

/// That a text is missing, and in which language where the survey has several.
fn text_missing(lang: Lang, survey: &Survey, of: &Thing, field: &str, missing: Lang) -> String {
    let field = field_name(lang, of, field);
    let language = if survey.languages.len() > 1 {
        format!(" ({})", missing.code().to_uppercase())
    } else {
        String::new()
    };
    let missing = match lang {
        Lang::Fi => "puuttuu",
        Lang::Sv => "saknas",
        Lang::En => "is missing",
    };
    let before = name(lang, survey, of);
    let whole = [Thing::Source, Thing::Contact, Thing::Report].contains(of);
    if whole || matches!(of, Thing::Survey(_)) {
        return format!("{field} {missing}{language}");
    }
    format!("{before}: {} {missing}{language}", lower(&field))
}

/// What stands after a colon begins small.
fn lower(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|sign| sign.to_lowercase().to_string());
    first.unwrap_or_default() + signs.as_str()
}

/// What a field is called in the form.
fn field_name(lang: Lang, of: &Thing, field: &str) -> String {
    let words = super::make(lang);
    let name = match (of, field) {
        (Thing::Survey(_), "title") => words.title,
        (Thing::Survey(_), "description") => words.description,
        (Thing::Source, _) => words.publisher,
        (Thing::Contact, _) => words.contact_name,
        (Thing::Answer { .. } | Thing::Theme(_) | Thing::Table(_), "name") => match lang {
            Lang::Fi => "Nimi",
            Lang::Sv => "Namn",
            Lang::En => "Name",
        },
        (Thing::Statement(_), "wording") => words.wording,
        (_, "short") => words.short_name,
        (Thing::Table(_), "title") => words.table_title,
        (_, "to") => words.to,
        (_, "asks") => words.asks,
        (Thing::Report, _) => words.headline,
        (Thing::Section(_), _) => words.section_title,
        (Thing::Point(_), "ask") => words.ask,
        (Thing::Point(_), "text") => match lang {
            Lang::Fi => "Teksti",
            Lang::Sv | Lang::En => "Text",
        },
        _ => field,
    };
    name.to_owned()
}

/// What something is called.
fn name(lang: Lang, survey: &Survey, thing: &Thing) -> String {
    let words = super::make(lang);
    let original = survey.original();
    let called = |kind: &str, name: Option<&str>, number: Option<usize>| {
        let number = number.map(|at| format!(" {}", at + 1)).unwrap_or_default();
        match name.filter(|name| !name.is_empty()) {
            Some(name) => format!("{kind}{number} {}", quoted(lang, name)),
            None => format!("{kind}{number}"),
        }
    };
    match thing {
        Thing::Statement(id) | Thing::Top(id) => {
            let at = survey.statements.iter().position(|one| one.id == *id);
            let name = at.map(|at| survey.statements[at].short.get(original));
            called(words.statement, name, at)
        }
        Thing::Table(id) => {
            let at = survey.table_named(id);
            let name = at.map(|at| survey.table(at).name.get(original));
            called(table_word(lang), name, None)
        }
        Thing::Scale(id) => {
            let at = survey.scales.iter().position(|one| one.id == *id);
            called(words.scale, None, at)
        }
        Thing::Answer { scale, id } => {
            let at = survey.scales.iter().position(|one| one.id == *scale);
            let answers = at.map(|at| &survey.scales[at].answers);
            let place = answers.and_then(|all| all.iter().position(|one| one.id == *id));
            let name = answers
                .zip(place)
                .map(|(all, place)| all[place].name.get(original));
            let scale = called(words.scale, None, at);
            format!("{scale}, {}", lower(&called(words.answer, name, place)))
        }
        Thing::Theme(id) => {
            let at = survey.themes.iter().position(|one| one.id == *id);
            let name = at.map(|at| survey.themes[at].name.get(original));
            called(words.theme, name, at)
        }
        Thing::Section(number)
        | Thing::Part {
            section: number, ..
        } => {
            format!(
                "{} {number}",
                words.part_background.split(" (").next().unwrap_or_default()
            )
        }
        Thing::Point(id) => {
            let report = survey.report.iter();
            let mut points = report.flat_map(|report| report.points());
            let point = points.find(|(.., point)| point.id == *id);
            called(
                words.point,
                point.map(|(.., point)| point.text.get(original)),
                None,
            )
        }
        _ => words.part_basics.to_owned(),
    }
}

fn quoted(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("”{name}”"),
        Lang::En => format!("“{name}”"),
    }
}

const fn table_word(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Taulukko",
        Lang::Sv => "Tabell",
        Lang::En => "Table",
    }
}

fn row_name(lang: Lang, survey: &Survey, row: &RowOf) -> String {
    let table = name(lang, survey, &Thing::Table(row.table.clone()));
    let statement = name(lang, survey, &Thing::Statement(row.statement.clone()));
    format!("{table}, {}", lower(&statement))
}

/// Where in the form that can be mended: a CSS selector.
pub fn problem_place(about: &About) -> Option<String> {
    let field = |of: &Thing, field: &'static str| {
        let id = TextPlace::new(of.clone(), field).id();
        format!("[data-text=\"{id}\"]")
    };
    let table = |id: &str| format!("[data-made-table=\"{id}\"] summary");
    Some(match about {
        About::Missing {
            of,
            field: key,
            lang,
            ..
        } => {
            format!("{}[lang={}]", field(of, key), lang.code())
        }
        About::Lines { of, field: key, .. } => field(of, key),
        About::SourceName => "[data-value=source]".into(),
        About::SourceUrl => "[data-value=source-url]".into(),
        About::Feedback => "[data-value=contact-url]".into(),
        About::Updated => "[data-value=updated]".into(),
        About::Year | About::Since => "[data-value=year]".into(),
        About::Id(Thing::Survey(_)) => "[data-value=id]".into(),
        About::NoTable | About::NoScale => "[data-begins]".into(),
        About::NoStatement => "[data-adds-statement]".into(),
        About::NoTheme { statement } => field(&Thing::Statement(statement.clone()), "wording"),
        About::Unasked { .. } => ".numbers-made summary".into(),
        About::NoTo { table: id } => field(&Thing::Table(id.clone()), "to"),
        About::Total { row, .. } | About::Counts { row, .. } => table(&row.table),
        About::PointOfNothing { point }
        | About::PointLacks { point, .. }
        | About::Url { point } => field(&Thing::Point(point.clone()), "text"),
        _ => return None,
    })
}

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
