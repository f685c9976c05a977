//! The headline of a table of which nobody says what it is about.

use super::answers::heads;
use super::finding::{ALIKE, Finding, Group, range_of, shown, within_count};
use super::name::MOST_NAMES;
use super::number::percent;
use super::sentence::{longest_that_fits, upper_first};
use crate::survey::{Lang, Percent};

/// How many letters a headline has at most that names the answers, though the line under it names them too.
const LONGEST_NAMED: usize = 110;

/// Of a table of which nobody says what it is about: the answers that count, and the ends. Where there is no room for
/// all of it, the lead names what is left out.
pub(super) fn headline(lang: Lang, about: &Finding, top: &Group, bottom: &Group) -> String {
    let [full, answers] = heads(lang, about.survey, about.table, about.measure);
    let (most, least) = (top.share, bottom.share);
    let many = top.names.len() > MOST_NAMES || bottom.names.len() > MOST_NAMES;
    if most == least {
        let said = |head: &str| {
            let (share, within) = (percent(lang, most), top.within(lang));
            format!("{head}: {share} {within}.")
        };
        return longest_that_fits([said(&full)], said(&answers));
    }
    if many && most - least <= ALIKE {
        let said = |head: &str| range_of(lang, about, head, most, least);
        return longest_that_fits([said(&full)], said(&answers));
    }
    let both = |head: &str| format!("{head}: {}.", ends(lang, about, top, Some(bottom)));
    let one = |head: &str| format!("{head}: {}.", ends(lang, about, top, None));
    // Which answers count is worth a few letters more.
    let named = one(&answers);
    let named = (named.chars().count() <= LONGEST_NAMED).then_some(named);
    let shortest = named.unwrap_or_else(|| {
        let [alone, counted] = [&top.within(lang), &within_count(lang, top.names.len())]
            .map(|within| without_head(lang, about, within, most));
        let no_names = match top.names.len() {
            1 => only_shares(lang, about, most, least),
            _ => counted,
        };
        longest_that_fits([alone], no_names)
    });
    longest_that_fits([both(&full), both(&answers), one(&full)], shortest)
}

/// Where the share is the highest, and where there is room, the lowest.
fn ends(lang: Lang, about: &Finding, top: &Group, bottom: Option<&Group>) -> String {
    let shown = shown(lang, about);
    let [highest, lowest] = match lang {
        Lang::Fi => ["eniten", "vähiten"],
        Lang::Sv => ["störst andel", "minst"],
        Lang::En => ["highest", "lowest"],
    };
    let end = |name: &str, group: &Group| {
        let share = percent(lang, group.share);
        format!("{name} {} ({share})", group.within(lang))
    };
    let most = end(highest, top);
    let least = bottom.map(|group| format!(", {}", end(lowest, group)));
    format!("{shown}{most}{}", least.unwrap_or_default())
}

/// Where the share is the highest, where the lead has told of what it is a share.
fn without_head(lang: Lang, about: &Finding, within: &str, share: Percent) -> String {
    let share = percent(lang, share);
    let shown = upper_first(&shown(lang, about));
    match (lang, about.filtered()) {
        (Lang::Fi, false) => format!("Osuus on suurin {within} ({share})."),
        (Lang::Fi, true) => format!("{shown}osuus on suurin {within} ({share})."),
        (Lang::Sv, false) => format!("Andelen är störst {within} ({share})."),
        (Lang::Sv, true) => format!("{shown}är andelen störst {within} ({share})."),
        (Lang::En, false) => format!("The share is highest {within} ({share})."),
        (Lang::En, true) => format!("{shown}the share is highest {within} ({share})."),
    }
}

/// The ends alone, where the names leave no room for more.
fn only_shares(lang: Lang, about: &Finding, most: Percent, least: Percent) -> String {
    let (high, low) = (percent(lang, most), percent(lang, least));
    let said = match (lang, about.filtered()) {
        (Lang::Fi, _) => format!("suurin osuus on {high}, pienin {low}."),
        (Lang::Sv, false) => format!("den största andelen är {high}, den minsta {low}."),
        (Lang::Sv, true) => format!("är den största andelen {high}, den minsta {low}."),
        (Lang::En, _) => format!("the highest share is {high}, the lowest {low}."),
    };
    upper_first(&format!("{}{said}", shown(lang, about)))
}
