//! The facilitator's guide, to be printed, and what is taken home.

use crate::browser::{copy, download, print};
use crate::state::Selection;
use crate::survey::Report;
use crate::takeaway;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::{Button, says};
use crate::views::workshop::notes::{numbers_of, said};
use crate::views::workshop::show::{agenda, places};
use crate::workshop::{Key, Kind, Part, Slide};
use leptos::prelude::*;

/// Every part with its minutes, its numbers, and what is said and asked on each slide.
pub fn guide(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let places = places(page);
    let agenda = agenda(page);
    let parts = agenda.items.iter().filter(|item| item.minutes > 0);
    let parts = parts.map(|item| {
        let name = text::part_name(lang, page.survey, item.part);
        let minutes = format!("{}\u{a0}{}", item.minutes, own.min);
        let numbers = match item.part {
            Part::Statement(at) => Some(el("p").child(numbers_of(page, at)).view()),
            _ => None,
        };
        let slides = places
            .iter()
            .enumerate()
            .filter(|(_, p)| p.part == item.part);
        let slides = slides.map(|(at, place)| {
            let kind = text::slide_kind(lang, place.slide);
            let head = el("h4").child(format!("{}. {kind}", at + 1));
            let card = card(page, place.slide).map(|card| el("p").class("asked").child(card));
            el("li")
                .child(head)
                .child(card)
                .child(said(page, place.slide, false).class("notes"))
                .view()
        });
        let slides: Vec<Piece> = slides.collect();
        el("section")
            .child(
                el("h3")
                    .child(name)
                    .child(" ")
                    .child(el("small").child(minutes)),
            )
            .child(numbers)
            .child(el("ol").children(slides))
            .view()
    });
    let parts: Vec<Piece> = parts.collect();
    let button = Button::new(own.print, print::print).class("print");
    el("details")
        .class("guide")
        .id("guide")
        .child(el("summary").child(own.guide))
        .child(el("p").class("offers").child(button.view()))
        .children(parts)
        .view()
}

/// The question of a card.
fn card(page: Page, slide: Slide) -> Option<&'static str> {
    let (lang, _) = page.speaks();
    let Slide::Card(card) = slide else {
        return None;
    };
    let cards = page.survey.report.as_ref().map(Report::cards)?;
    cards.get(card).map(|card| card.question.get(lang))
}

/// The buttons that save what the room says.
pub fn keepsakes(page: Page) -> Piece {
    let (lang, words) = page.speaks();
    let own = text::workshop(lang);
    let outcome = RwSignal::new("");
    let button = move |words: &'static str, id: &'static str| {
        Button::new(words, move || outcome.set(keep(page, id)))
            .value(id)
            .view()
    };
    let buttons = [
        button(own.save_page, "page"),
        button(own.save_json, "json"),
        button(own.save_csv, "csv"),
    ];
    let done = says(move || outcome.get().into());
    el("div")
        .class("keepsakes")
        .attr("role", "group")
        .child(el("p").class("offers").children(buttons))
        .child(el("p").attr("role", "status").child(done))
        .attr("aria-label", words.take)
        .view()
}

/// Saves what the room says; what came of it.
fn keep(page: Page, id: &'static str) -> &'static str {
    let (_, words) = page.speaks();
    let json = page
        .held
        .with_untracked(|room| takeaway::room_json(page.survey, room));
    let saved = match id {
        "page" => {
            let plan = |s: &Selection| Selection {
                slide: None,
                ..s.clone()
            };
            let fragment = page.read(|s| page.print(&plan(s)));
            copy::page(&fragment, Some(&json)).map(|html| save(page, "html", "text/html", &html))
        }
        "csv" => {
            let csv = page
                .held
                .with_untracked(|room| takeaway::room_csv(page.survey, room));
            Some(save(page, "csv", "text/csv;charset=utf-8", &csv))
        }
        _ => Some(save(page, "json", "application/json", &json)),
    };
    if saved == Some(true) {
        words.saved
    } else {
        words.save_refused
    }
}

fn save(page: Page, extension: &str, mime: &str, text: &str) -> bool {
    let room = page.held.with_untracked(|room| {
        let name = room.get(Key::whole(Kind::Name)).unwrap_or_default();
        name.to_owned()
    });
    let name = page.read(|s| takeaway::room_file_name(s, page.survey, &room, extension));
    download::save(&name, mime, text.as_bytes()).is_ok()
}
