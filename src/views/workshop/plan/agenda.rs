//! The agenda, with the minutes of each part.

use leptos::{ev, prelude::*};

use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::workshop::plan::prepare;
use crate::views::workshop::show::agenda as agenda_of;
use crate::workshop::{Item, Part};

/// Every part, also those that are left out: minutes bring them back.
pub fn agenda(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let agenda = agenda_of(page);
    let total = text::planned(lang, agenda.minutes(), agenda.length.minutes());
    let shown = |item: &&Item| item.part != Part::Cards || !item.cards.is_empty();
    let items = agenda.items.iter().filter(shown);
    let items = items.map(|item| self::item(page, item));
    let items: Vec<Piece> = items.collect();
    el("section")
        .attr("aria-labelledby", "agenda")
        .child(
            el("h2")
                .id("agenda")
                .child(own.agenda)
                .child(" ")
                .child(el("small").attr("role", "status").child(total)),
        )
        .child(el("ol").class("agenda").children(items))
        .view()
}

fn item(page: Page, item: &Item) -> Piece {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let part = item.part;
    let id = match part {
        Part::Statement(at) => page.survey.statements[at].number.to_string(),
        part => part.id().into(),
    };
    let give = move |event: ev::Event| {
        if let Ok(minutes) = event_target_value(&event).parse::<u16>() {
            prepare(page, |plan| plan.give(part, minutes.min(MOST)));
        }
    };
    let name = text::part_name(lang, page.survey, part);
    let minutes = el("input")
        .attr("type", "number")
        .attr("min", "0")
        .attr("max", MOST.to_string())
        .attr("data-control", "minutes")
        .attr("data-value", id)
        .attr("aria-label", format!("{name}, {}", own.min))
        .prop("value", item.minutes.to_string())
        .on(ev::change, give);
    let out = (item.minutes == 0).then(|| el("small").child(own.left_out).view());
    el("li")
        .class((item.minutes == 0).then_some("out"))
        .child(el("span").child(name).child(" ").child(out))
        .child(minutes)
        .child(el("span").attr("aria-hidden", "true").child(own.min))
        .view()
}

/// Minutes that a part takes at most.
const MOST: u16 = 120;
