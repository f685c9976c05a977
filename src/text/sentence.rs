//! Sentences made from numbers, and numbers as each language writes them.

use super::among::{of_whom, percent_signed};
use super::answers::as_written;
use super::finding::Finding;
use super::number::{NBSP, percent, unpublished};
use super::{asks, part};
use crate::analysis::{AnswerSet, Line, Loosening, Query};
use crate::survey::{Answer, Lang, Percent, Role, Survey, TableId};

/// A date given as ISO 8601 (`2021-05-13`), as the language writes it.
/// What is no such date is returned as it is.
pub fn date(lang: Lang, iso: &str) -> String {
    let Some((year, month, day)) = year_month_day(iso) else {
        return iso.into();
    };
    match lang {
        Lang::Fi | Lang::Sv => format!("{day}.{month}.{year}"),
        Lang::En => {
            const MONTHS: [&str; 12] = [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ];
            let name = MONTHS.get(usize::from(month).wrapping_sub(1));
            name.map_or_else(|| iso.into(), |name| format!("{day} {name} {year}"))
        }
    }
}

/// When `survey` was asked: its year, or the first and the last of several.
pub fn years(survey: &Survey) -> String {
    let since = survey.since.map(|since| format!("{since}–"));
    format!("{}{}", since.unwrap_or_default(), survey.year)
}

/// When the numbers of `survey` were updated, in words; nothing where that is not known, as where a reader's
/// clock did not say which day it was.
pub fn updated(lang: Lang, survey: &Survey) -> Option<String> {
    let date = known_date(lang, &survey.updated)?;
    Some(format!("{} {date}", super::words(lang).updated))
}

/// A date given as ISO 8601, as the language writes it, if there is such a day.
pub fn known_date(lang: Lang, iso: &str) -> Option<String> {
    let (year, month, day) = year_month_day(iso)?;
    let known = year > 0 && (1..=12).contains(&month) && (1..=31).contains(&day);
    known.then(|| date(lang, iso))
}

/// Of a saved copy: of which day it is, and what it holds beside the survey. Where its clock said no day, it says none.
pub fn saved_copy(lang: Lang, iso: &str, has_answers: bool, has_own: bool) -> String {
    let day = known_date(lang, iso).map_or_else(String::new, |day| format!(" {day}"));
    let (copy, none, answers, own) = match lang {
        Lang::Fi => (
            "Tallennettu kopio",
            "ei työpajan vastauksia",
            "mukana työpajan vastaukset",
            "mukana oma taulukko",
        ),
        Lang::Sv => (
            "Sparad kopia",
            "utan svar från workshoppen",
            "med svar från workshoppen",
            "med egen tabell",
        ),
        Lang::En => (
            "Saved copy",
            "without answers from the workshop",
            "with answers from the workshop",
            "with a table of one’s own",
        ),
    };
    let holds = [has_answers.then_some(answers), has_own.then_some(own)];
    let mut holds: Vec<&str> = holds.into_iter().flatten().collect();
    if holds.is_empty() {
        holds.push(none);
    }
    format!("{copy}{day} · {}", holds.join(" · "))
}

/// How many letters a headline has at most that could be shorter.
const LONGEST: usize = 100;

/// Of several forms of a headline, from the longest to the shortest, the first that has room; where none has, the last.
pub(super) fn longest_that_fits<const N: usize>(longer: [String; N], shortest: String) -> String {
    let fits = |said: &String| said.chars().count() <= LONGEST;
    longer.into_iter().find(fits).unwrap_or(shortest)
}

fn year_month_day(iso: &str) -> Option<(u16, u16, u16)> {
    let mut parts = iso.splitn(3, '-').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

/// `a, b and c`.
pub fn list(lang: Lang, items: &[String], or: bool) -> String {
    let joint = match (lang, or) {
        (Lang::Fi, true) => " tai ",
        (Lang::Fi, false) => " ja ",
        (Lang::Sv, true) => " eller ",
        (Lang::Sv, false) => " och ",
        (Lang::En, true) => " or ",
        (Lang::En, false) => " and ",
    };
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{}{joint}{last}", first.join(", ")),
    }
}

/// The measure in words: `erittäin suuri merkitys tai suuri merkitys`.
///
/// Of a table without a role the answers are names, and stand as they are written.
pub fn measure_name(lang: Lang, survey: &Survey, table: TableId, measure: AnswerSet) -> String {
    answers_by(lang, survey, table, measure, |answer| answer.name.get(lang))
}

/// The same by the short names of the answers, where it is clear what they are about.
pub fn measure_brief(lang: Lang, survey: &Survey, table: TableId, measure: AnswerSet) -> String {
    answers_by(lang, survey, table, measure, |answer| {
        answer.short.get(lang)
    })
}

fn answers_by(
    lang: Lang,
    survey: &Survey,
    table: TableId,
    measure: AnswerSet,
    called: impl Fn(&Answer) -> &str,
) -> String {
    let scale = survey.scale_of(table);
    if survey.role(table).is_none() {
        return as_written(lang, scale, measure, called);
    }
    let names: Vec<_> = measure
        .positions()
        .map(|at| lower_first(called(&scale.answers[at])))
        .collect();
    list(lang, &names, true)
}

pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

pub(super) fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// What is asked; of significance, that respondents estimate it.
fn estimated(lang: Lang, survey: &Survey, table: TableId) -> String {
    let asks = asks(lang, survey, table);
    if survey.role(table) != Some(Role::Significance) {
        return asks.into();
    }
    match lang {
        Lang::Fi => format!("Arvioitu {}", lower_first(asks)),
        Lang::Sv => format!("Bedömd {}", lower_first(asks)),
        Lang::En => format!("Estimated {}", lower_first(asks)),
    }
}

/// The line under the headline: what the number measures, and of whom.
pub fn lead(lang: Lang, survey: &Survey, query: &Query) -> String {
    let (table, scale) = (query.table, survey.scale_of(query.table));
    let measure = query.measure(survey, table);
    let of_whom = of_whom(lang, query.among.recomputes(scale));
    let asks = estimated(lang, survey, table);
    let measure = measure_brief(lang, survey, table, measure);
    format!("{asks} · {measure}, {of_whom}")
}

/// How many statements are shown.
pub fn kept(lang: Lang, shown: usize, of: usize) -> String {
    match lang {
        Lang::Fi => format!("Näkyvissä {shown}/{of} väittämää."),
        Lang::Sv => format!("{shown}/{of} påståenden visas."),
        Lang::En => format!("{shown} of {of} statements shown."),
    }
}

/// The offer to let go of a part of the filter, with how many statements that brings back.
pub fn loosening(lang: Lang, loosening: Loosening, brings: usize) -> String {
    let part = part(lang, loosening);
    match lang {
        Lang::Fi => format!("Poista {part} (näkyviin {brings})"),
        Lang::Sv => format!("Ta bort {part} (visar {brings})"),
        Lang::En => format!("Remove {part} (shows {brings})"),
    }
}

/// A total that rounding makes stray, short enough for the margin of a chart.
pub fn total_note(lang: Lang, total: Percent) -> String {
    let total = percent(lang, total);
    match lang {
        Lang::Fi => format!("yht. {total}"),
        Lang::Sv => format!("tot. {total}"),
        Lang::En => format!("total {total}"),
    }
}

/// The raised number of the total at that place in the order of a chart's.
pub const fn raised(place: usize) -> char {
    const NUMBERS: [char; 4] = ['¹', '²', '³', '⁴'];
    NUMBERS[if place < NUMBERS.len() {
        place
    } else {
        NUMBERS.len() - 1
    }]
}

/// What the raised numbers of a chart stand for: `¹ yht. 101 %, ² yht. 99 %`; nothing where there are none.
pub fn raised_totals(lang: Lang, totals: &[Percent]) -> Option<String> {
    let note = |(place, &total)| format!("{}{NBSP}{}", raised(place), total_note(lang, total));
    let notes: Vec<_> = totals.iter().enumerate().map(note).collect();
    (!notes.is_empty()).then(|| notes.join(", "))
}

/// Which rows total something other than 100 %, or nothing where none does.
pub fn totals_note(lang: Lang, survey: &Survey, lines: &[Line]) -> Option<String> {
    let stray = lines.iter().filter(|line| line.total_strays());
    let items: Vec<_> = stray
        .map(|line| {
            let number = survey.statements[line.statement].number;
            format!("{number} ({})", percent(lang, line.total))
        })
        .collect();
    let count = items.len();
    let items = list(lang, &items, false);
    Some(match (lang, count) {
        (_, 0) => return None,
        (Lang::Fi, 1) => {
            format!("Pyöristyksen vuoksi tämän rivin summa ei ole tasan sata: {items}.")
        }
        (Lang::Fi, _) => {
            format!("Pyöristyksen vuoksi näiden rivien summa ei ole tasan sata: {items}.")
        }
        (Lang::Sv, 1) => {
            format!("På grund av avrundning är summan av den här raden inte jämnt hundra: {items}.")
        }
        (Lang::Sv, _) => {
            format!(
                "På grund av avrundning är summan av de här raderna inte jämnt hundra: {items}."
            )
        }
        (Lang::En, 1) => {
            format!("Because of rounding, this row does not add up to exactly a hundred: {items}.")
        }
        (Lang::En, _) => {
            format!("Because of rounding, these rows do not add up to exactly a hundred: {items}.")
        }
    })
}

/// What a mark says: the answer or the measure, its share, and the total where it strays.
pub fn share(lang: Lang, about: &Finding, line: &Line, answer: Option<usize>) -> String {
    let scale = about.survey.scale_of(about.table);
    let (what, share) = match answer {
        Some(at) => (
            scale.answers[at].name.get(lang).to_owned(),
            line.shares.get(at),
        ),
        None => (
            upper_first(&measure_name(
                lang,
                about.survey,
                about.table,
                about.measure,
            )),
            line.shares.sum(about.measure),
        ),
    };
    let is_unpublished = match answer {
        Some(at) => line.shares.is_unpublished(at),
        None => share.is_none() && line.shares.is_any_unpublished(),
    };
    if is_unpublished {
        return format!("{what}: {}", unpublished(lang));
    }
    let share = percent_signed(lang, share, about.among.recomputes(scale));
    if let Some(total) = line.total.filter(|_| line.total_strays()) {
        return format!("{what} {share} ({})", total_note(lang, total));
    }
    format!("{what} {share}")
}

/// A mark read out: its share, then the statement.
pub fn mark(lang: Lang, about: &Finding, line: &Line, answer: Option<usize>) -> String {
    let statement = &about.survey.statements[line.statement];
    let share = share(lang, about, line, answer);
    format!(
        "{share}. {}. {}",
        statement.number,
        statement.wording.get(lang)
    )
}
