//! The words in the heads of a table: what tells an answer from its unit, and columns that are no answers.

use super::likeness::key;
use crate::survey::fold;

/// Heads of columns that hold statements, as [`key`]s.
pub(super) const STATEMENTS: [&str; 12] = [
    "vaittama",
    "vaittamat",
    "kysymys",
    "kysymykset",
    "pastaende",
    "pastaenden",
    "fraga",
    "statement",
    "statements",
    "question",
    "questions",
    "item",
];

/// Heads of columns that hold answers, as [`key`]s.
pub(super) const ANSWERS: [&str; 16] = [
    "vastaus",
    "vastaukset",
    "vastausvaihtoehto",
    "vastausvaihtoehdot",
    "vaihtoehto",
    "svar",
    "svarsalternativ",
    "alternativ",
    "answer",
    "answers",
    "answer choice",
    "answer choices",
    "answer option",
    "answer options",
    "response",
    "option",
];

/// Rows and columns that put others together, as [`key`]s: none of them is an answer or a statement.
pub(super) const TOGETHER: [&str; 41] = [
    "n",
    "lkm",
    "kpl",
    "yhteensa",
    "yht",
    "kaikki",
    "kaikki yhteensa",
    "summa",
    "vastaajia",
    "vastaajat",
    "vastauksia",
    "vastanneita",
    "keskiarvo",
    "ka",
    "mediaani",
    "hajonta",
    "keskihajonta",
    "totalt",
    "samtliga",
    "alla",
    "svarande",
    "antal svarande",
    "antal svar",
    "medelvarde",
    "medeltal",
    "median",
    "standardavvikelse",
    "total",
    "all",
    "overall",
    "sum",
    "respondents",
    "responses",
    "answered",
    "skipped",
    "mean",
    "average",
    "weighted average",
    "sd",
    "std",
    "standard deviation",
];

/// Heads of columns that hold how many answered each row, as [`key`]s, with or without a unit after them. Those that
/// count respondents come before those that count answers.
pub(super) const RESPONDENTS: [&str; 45] = [
    "n",
    "vastaajia",
    "vastaajat",
    "vastaajien",
    "vastaajien maara",
    "vastaajien lukumaara",
    "vastaajamaara",
    "vastaajia yhteensa",
    "vastanneita",
    "vastanneet",
    "vastanneiden maara",
    "vastanneiden lukumaara",
    "svarande",
    "antal svarande",
    "antalet svarande",
    "svarande totalt",
    "respondenter",
    "antal respondenter",
    "respondents",
    "number of respondents",
    "no of respondents",
    "total respondents",
    "participants",
    "number of participants",
    "sample size",
    "valid n",
    "n valid",
    "n total",
    "n totalt",
    "n yhteensa",
    "unweighted n",
    "answered",
    "vastauksia",
    "vastausten maara",
    "vastausten lukumaara",
    "vastausmaara",
    "antal svar",
    "svar totalt",
    "responses",
    "number of responses",
    "number of answers",
    "total responses",
    "lkm",
    "lukumaara",
    "kpl",
];

/// Heads of columns that hold a total, as [`key`]s: with the unit of counts after them it is how many answered. A base
/// is that without a unit.
const TOTALS: [&str; 6] = [
    "yhteensa",
    "yht",
    "kaikkiaan",
    "totalt",
    "sammanlagt",
    "total",
];
const BASES: [&str; 5] = ["base", "bas", "bastal", "unweighted base", "base size"];

/// Words for the same people, as the beginnings of [`key`]s: tables are about them.
pub(super) const GROUPS: [&[&str]; 2] = [
    &[
        "henkilo",
        "tyonteki",
        "tyontekij",
        "personal",
        "medarbetar",
        "anstalld",
        "staff",
        "employee",
        "personnel",
        "worker",
    ],
    &[
        "asiak", "kuntalai", "kund", "invanar", "customer", "client", "resident",
    ],
];

/// Heads of columns that number rows or tell when they were asked; a row may be called so.
pub(super) const NUMBERING: [&str; 9] = [
    "no", "nr", "nro", "id", "numero", "nummer", "number", "vuosi", "year",
];

/// How columns that this page adds to its own tables begin, as [`key`]s: sums, totals and intervals.
pub(super) const OWN_HEADS: [&str; 12] = [
    "osuus",
    "andel",
    "share",
    "yhteensa",
    "totalt",
    "sammanlagt",
    "total",
    "julkaistu",
    "publicerad",
    "published",
    "ero",
    "95",
];

/// Words after the name of an answer that say of what its numbers are: of shares.
pub(super) const SHARES: [&str; 10] = [
    "%",
    "osuus",
    "osuudet",
    "prosentti",
    "prosenttia",
    "andel",
    "procent",
    "share",
    "percent",
    "pct",
];

/// Of counts.
pub(super) const COUNTS: [&str; 8] = [
    "n",
    "lkm",
    "kpl",
    "maara",
    "antal",
    "count",
    "counts",
    "vastaajia",
];

/// What a head says of the numbers below it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Shares,
    Counts,
    Unsaid,
}

/// A head without its unit, as a [`key`], and the unit: "In use (%)", "Käytössä, n".
pub(super) fn name_and_unit(head: &str) -> (String, Unit) {
    let head = fold(head).replace('%', " % ");
    let is_part = |sign: char| !sign.is_alphanumeric() && sign != '%';
    let mut words: Vec<&str> = head
        .split(is_part)
        .filter(|word| !word.is_empty())
        .collect();
    let unit = |word: &str| {
        if SHARES.contains(&word) {
            Unit::Shares
        } else if COUNTS.contains(&word) {
            Unit::Counts
        } else {
            Unit::Unsaid
        }
    };
    // What follows after a percent sign says of whom: "In use, % of respondents".
    if let Some(at) = words.iter().position(|word| *word == "%")
        && at > 0
    {
        return (words[..at].join(" "), Unit::Shares);
    }
    let said = words.last().map_or(Unit::Unsaid, |word| unit(word));
    while words.len() > 1 && words.last().is_some_and(|word| unit(word) != Unit::Unsaid) {
        words.pop();
    }
    let name: Vec<&str> = words.into_iter().filter(|word| *word != "%").collect();
    (name.join(" "), said)
}

/// How plainly a head says that the numbers below it are how many answered, the plainest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// In the word at that position of [`RESPONDENTS`].
    Respondents(usize),
    /// As a total, which may be one of percent.
    Total,
}

/// Whether a head says that the numbers below it are how many answered, and how plainly.
pub(super) fn says_how_many(head: &str) -> Option<Told> {
    let (name, unit) = name_and_unit(head);
    if unit == Unit::Shares {
        return None;
    }
    let whole = key(head);
    let is_it = |word: &&str| **word == name || **word == whole;
    let is_total = unit == Unit::Counts && TOTALS.iter().any(is_it) || BASES.iter().any(is_it);
    let plain = RESPONDENTS.iter().position(is_it);
    plain
        .map(Told::Respondents)
        .or(is_total.then_some(Told::Total))
}
