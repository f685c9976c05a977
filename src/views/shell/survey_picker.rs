//! The choice of the survey: of the description, and of its round.

use leptos::prelude::*;

use crate::analysis::{latest, rounds_of, series};
use crate::survey::{Lang, Survey, surveys};
use crate::text;
use crate::views::context::OpenSurveys as Shelf;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::parts::{follow, option, select};

/// The choice, where there is one, and what must be known of the survey before anything else. It stays
/// while another survey is shown, and with it the focus.
pub fn picker(shelf: Shelf) -> Piece {
    let lang = Memo::new(move |_| shelf.shown().lang.get());
    follow(move || {
        let lang = lang.get();
        untrack(|| {
            if surveys().len() > 1 {
                choices(shelf, lang)
            } else {
                notices(shelf, lang)
            }
        })
    })
}

fn notices(shelf: Shelf, lang: Lang) -> Piece {
    follow(move || {
        let notices = shelf.shown().notices().into_iter();
        together(notices.map(|notice| {
            let notice = el("p").class("invented").child(notice.get(lang));
            notice.view()
        }))
    })
}

fn choices(shelf: Shelf, lang: Lang) -> Piece {
    let words = text::surveys(lang);
    el("nav")
        .class("surveys")
        .attr("aria-label", words.label)
        .child(descriptions(shelf, lang))
        .child(rounds(shelf, lang))
        .child(notices(shelf, lang))
        .view()
}

/// One option a series, by the name of its latest round; nothing where there is one series.
fn descriptions(shelf: Shelf, lang: Lang) -> Piece {
    let all = series(surveys());
    if all.len() < 2 {
        return nothing();
    }
    let option = |id: &'static str| {
        let title = latest(surveys(), id).map_or(id, |survey| survey.title.get(lang));
        option(id, title, move || shelf.shown().survey.series == id)
    };
    let options = all.into_iter().map(option).collect();
    let label = text::surveys(lang).survey;
    select("any", "survey", label, true, options, move |id| {
        if let Some(survey) = latest(surveys(), &id) {
            shelf.go(survey);
        }
    })
}

/// One option a round of the series that is shown, the latest first; nothing where there is one.
fn rounds(shelf: Shelf, lang: Lang) -> Piece {
    let shown = Memo::new(move |_| shelf.shown().survey.series.clone());
    follow(move || {
        let rounds = rounds_of(surveys(), &shown.read());
        if rounds.len() < 2 {
            return nothing();
        }
        let option = |survey: &&'static Survey| {
            let year = survey.year;
            option(year, year.to_string(), move || {
                shelf.shown().survey.year == year
            })
        };
        let options = rounds.iter().rev().map(option).collect();
        let label = text::surveys(lang).round;
        untrack(|| {
            select("cut", "round", label, true, options, move |year| {
                let mut rounds = rounds.iter().copied();
                if let Some(survey) = rounds.find(|round| round.year.to_string() == year) {
                    shelf.go(survey);
                }
            })
        })
    })
}
