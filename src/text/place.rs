//! The place of a statement among the others, in words.

use super::number::NBSP;
use crate::analysis::Rank;
use crate::survey::Lang;

/// A place among all: `2. sija 10 väittämästä`, `jaettu 1. sija 10 väittämästä`.
pub fn rank(lang: Lang, rank: Rank) -> String {
    let (place, of) = (rank_brief(lang, rank), rank.of);
    match lang {
        Lang::Fi => format!("{place} {of}{NBSP}väittämästä"),
        Lang::Sv => format!("{place} av{NBSP}{of}"),
        Lang::En => format!("{place} of{NBSP}{of}"),
    }
}

/// The number of a place by itself, as a figure: `2.`, `2`, `2nd`.
pub fn rank_figure(lang: Lang, rank: Rank) -> String {
    match lang {
        Lang::Fi => format!("{}.", rank.place),
        Lang::Sv => rank.place.to_string(),
        Lang::En => ordinal(rank.place),
    }
}

/// A place alone: `2. sija`, `jaettu 1. sija`.
pub(super) fn rank_brief(lang: Lang, rank: Rank) -> String {
    let Rank { place, shared, .. } = rank;
    match (lang, shared) {
        (Lang::Fi, false) => format!("{place}.{NBSP}sija"),
        (Lang::Fi, true) => format!("jaettu {place}.{NBSP}sija"),
        (Lang::Sv, false) => format!("plats{NBSP}{place}"),
        (Lang::Sv, true) => format!("delad plats{NBSP}{place}"),
        (Lang::En, false) => ordinal(place),
        (Lang::En, true) => format!("joint {}", ordinal(place)),
    }
}

/// The place on the list of what respondents lifted as the most significant, or that it is not there.
pub fn top_place(lang: Lang, place: Option<usize>) -> String {
    match (lang, place) {
        (Lang::Fi, Some(place)) => format!("Top5-listalla {place}.{NBSP}sija"),
        (Lang::Fi, None) => "Ei Top5-listalla".into(),
        (Lang::Sv, Some(place)) => format!("Plats{NBSP}{place} på topp 5-listan"),
        (Lang::Sv, None) => "Inte på topp 5-listan".into(),
        (Lang::En, Some(place)) => format!("{} on the Top 5 list", ordinal(place)),
        (Lang::En, None) => "Not on the Top 5 list".into(),
    }
}

/// An English ordinal: `1st`, `12th`, `22nd`.
pub(super) fn ordinal(place: usize) -> String {
    let ending = match (place % 100, place % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{place}{ending}")
}
