//! The place of a statement among the others, in words.

use super::number::NBSP;
use crate::analysis::Rank;
use crate::survey::{Lang, Survey};

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

/// What the list is called of what respondents lifted as the most significant, by how long it is: `Top5`, `Top 5`.
pub fn top_name(lang: Lang, survey: &Survey) -> String {
    let top = survey.top.len();
    match lang {
        Lang::Fi => format!("Top{top}"),
        Lang::Sv => format!("Topp {top}"),
        Lang::En => format!("Top {top}"),
    }
}

/// The place on the list of what respondents lifted as the most significant, or that it is not there.
pub fn top_place(lang: Lang, survey: &Survey, place: Option<usize>) -> String {
    let top = survey.top.len();
    match (lang, place) {
        (Lang::Fi, Some(place)) => format!("Top{top}-listalla {place}.{NBSP}sija"),
        (Lang::Fi, None) => format!("Ei Top{top}-listalla"),
        (Lang::Sv, Some(place)) => format!("Plats{NBSP}{place} på topp {top}-listan"),
        (Lang::Sv, None) => format!("Inte på topp {top}-listan"),
        (Lang::En, Some(place)) => format!("{} on the Top {top} list", ordinal(place)),
        (Lang::En, None) => format!("Not on the Top {top} list"),
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
