//! One row worked through.

use crate::analysis::{Misfit, Respondents, Rounding, counts, possible};
use crate::survey::{Lang, Percent, Survey, TableId};
use crate::text::name::short_of;
use crate::text::number::percent;

/// The largest number of respondents that is shown: above it nearly every number fits.
pub const LAST: u32 = 100;

/// The numbers of respondents up to [`LAST`] that `shares` are possible for.
pub fn candidates(shares: &[Option<Percent>]) -> Vec<u32> {
    possible(shares, Rounding::HalfUp, LAST).iter().collect()
}

/// An answer of the row that is worked through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The answer.
    pub answer: String,
    /// Its share as published.
    pub published: String,
    /// How many gave it.
    pub count: u32,
    /// The exact share of so many, with one decimal.
    pub exact: String,
}

/// The counts behind a row, answer by answer, with how many answered it; nothing where it is
/// possible for no number of respondents up to the base.
pub fn example(
    lang: Lang,
    survey: &Survey,
    respondents: &Respondents,
    table: TableId,
    statement: usize,
) -> Option<(u32, Vec<Given>)> {
    let counts = respondents.counts(table, statement)?;
    let row = survey.table(table).row(statement)?;
    let answers = survey.scale_of(table).answers.iter();
    let given = answers
        .zip(&row.shares)
        .zip(&counts.nearest)
        .map(|((answer, &share), &count)| Given {
            answer: answer.name.get(lang).to_owned(),
            published: percent(lang, share),
            count,
            exact: tenths(lang, count, counts.respondents),
        });
    Some((counts.respondents, given.collect()))
}

/// `count` of `respondents` in percent with one decimal, halves up.
fn tenths(lang: Lang, count: u32, respondents: u32) -> String {
    let share = Percent::of(count.into(), respondents.max(1).into(), true);
    percent(lang, share)
}

/// What the example shows: which numbers the row is possible for, and why not for the neighbours.
pub(super) fn lead_of(
    lang: Lang,
    survey: &Survey,
    respondents: &Respondents,
    table: TableId,
    statement: usize,
) -> String {
    let name = short_of(lang, survey, statement);
    let (Some(behind), Some(row)) = (
        respondents.counts(table, statement),
        survey.table(table).row(statement),
    ) else {
        return String::new();
    };
    let all = behind.respondents;
    let table = survey.table(table).name.get(lang);
    let opening = match lang {
        Lang::Fi => format!(
            "Otetaan väittämä ”{name}” ({table}). Jos siihen vastasi {all}, vastaukset jakautuivat \
             taulukon mukaan, ja jokainen osuus pyöristyy täsmälleen julkaistuksi."
        ),
        Lang::Sv => format!(
            "Ta påståendet ”{name}” ({table}). Om {all} besvarade det fördelade sig svaren som i \
             tabellen, och varje andel avrundas till just den som publicerats."
        ),
        Lang::En => format!(
            "Take the statement “{name}” ({table}). If {all} answered it, the answers fell as in the \
             table, and each share rounds to exactly the one published."
        ),
    };
    let others = [all.saturating_sub(1), all + 1].map(|n| neighbour(lang, &row.shares, n));
    format!("{opening} {} {}", others[0], others[1])
}

/// Whether and why a row is not possible for `respondents`.
fn neighbour(lang: Lang, shares: &[Option<Percent>], respondents: u32) -> String {
    let n = respondents;
    match (lang, counts(shares, n, Rounding::HalfUp)) {
        (Lang::Fi, Ok(_)) => format!("Myös {n} kävisi tälle riville."),
        (Lang::Sv, Ok(_)) => format!("Även {n} skulle passa för den här raden."),
        (Lang::En, Ok(_)) => format!("This row would fit {n} as well."),
        (_, Err(Misfit::Answer(at))) => no_count(lang, shares[at].unwrap_or_default(), n),
        (Lang::Fi, Err(Misfit::TooFew(sum))) => {
            format!("Määrä {n} ei käy: osuuksista saadaan kokoon enintään {sum} vastaajaa.")
        }
        (Lang::Sv, Err(Misfit::TooFew(sum))) => {
            format!("Antalet {n} passar inte: andelarna räcker till högst {sum} svarande.")
        }
        (Lang::En, Err(Misfit::TooFew(sum))) => {
            format!("{n} does not work: the shares make up at most {sum} respondents.")
        }
        (Lang::Fi, Err(Misfit::TooMany(sum))) => {
            format!("Määrä {n} ei käy: osuuksiin tarvitaan vähintään {sum} vastaajaa.")
        }
        (Lang::Sv, Err(Misfit::TooMany(sum))) => {
            format!("Antalet {n} passar inte: andelarna kräver minst {sum} svarande.")
        }
        (Lang::En, Err(Misfit::TooMany(sum))) => {
            format!("{n} does not work: the shares need at least {sum} respondents.")
        }
    }
}

/// That no count among `n` rounds to `share`: the nearest below and above it do not.
fn no_count(lang: Lang, share: Percent, n: u32) -> String {
    let below = share.in_tenths() as u32 * n / 1000;
    let [below, above] = [below, below + 1];
    let [less, more] = [below, above].map(|count| {
        let all = n.max(1).into();
        percent(lang, Percent::of(count.into(), all, share.has_decimal()))
    });
    let share = percent(lang, share);
    match lang {
        Lang::Fi => format!(
            "Määrä {n} ei käy: siitä ei saa osuutta {share}, sillä {below} olisi {less} ja {above} \
             olisi {more}."
        ),
        Lang::Sv => format!(
            "Antalet {n} passar inte: det ger aldrig {share}, för {below} vore {less} och {above} vore \
             {more}."
        ),
        Lang::En => format!(
            "{n} does not work: it never gives {share}, as {below} would be {less} and {above} would \
             be {more}."
        ),
    }
}
