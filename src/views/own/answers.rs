//! The statements, each with the answers that can be given about it.

use leptos::ev;

use crate::browser::page as document;
use crate::survey::TableId;
use crate::text;
use crate::views::context::Memory;
use crate::views::element::{Piece, el, nothing, together};
use crate::views::own::unkept::unkept;
use crate::views::page::Page;
use crate::views::parts::{Button, follow, says, when};
use crate::views::toolbar::legend::swatch;
use crate::views::workshop::bar;
use crate::workshop::{Kind, Own};
use leptos::prelude::*;

/// A row a statement, and how many of them are answered.
pub fn answers(page: Page, own: Memo<Own>) -> Piece {
    let (lang, _) = page.speaks();
    let words = text::own(lang);
    let all = page.survey.statements.len();
    let progress = says(move || {
        let answered = own.with(|own| own.answered);
        text::counted(lang, answered as u16, all as u16)
    });
    let head = el("div")
        .class("asked")
        .child(el("h2").child(words.asks))
        .child(el("p").attr("role", "status").child(progress));
    let unread = when(
        move || page.held.memory() == Memory::Unread,
        move || {
            let said = text::workshop(lang).not_read;
            el("p").class("note").child(said).view()
        },
    );
    let rows = (0..all).map(|at| row(page, at));
    el("section")
        .child(head)
        .child(unread)
        .children(rows)
        .view()
}

/// A statement, its answers, and what respondents answered, once the reader has.
fn row(page: Page, statement: usize) -> Piece {
    let (lang, _) = page.speaks();
    let number = page.survey.statements[statement].number.to_string();
    let name = format!("own-{number}");
    let answered = Memo::new(move |_| page.held.with(|room| room.own(statement)));
    let wording = page.survey.statements[statement].wording.get(lang);
    let summary = el("summary")
        .attr("id", name.clone())
        .child(text::statement_name(lang, page.survey, statement));
    let about = el("details")
        .child(summary)
        .child(el("p").class("published").child(wording));
    let answers = 0..page.survey.scale_of(TableId::Adoption).answers.len();
    let choices = answers.map(|answer| choice(page, statement, answer, answered));
    let choices: Vec<Piece> = choices.collect();
    el("fieldset")
        .attr("data-control", "own")
        .attr("data-statement", number)
        .attr("aria-labelledby", name)
        .child(about)
        .child(el("div").class("choices").children(choices))
        .child(el("div").class("same").child(follow(move || {
            let answer = answered.get();
            answer.map_or_else(nothing, |answer| same(page, statement, answer))
        })))
        .child(unkept(page, move |key| {
            (key.kind, key.statement) == (Kind::Own, Some(statement))
        }))
        .view()
}

/// An answer that can be given.
fn choice(page: Page, statement: usize, answer: usize, now: Memo<Option<usize>>) -> Piece {
    let (lang, _) = page.speaks();
    let scale = page.survey.scale_of(TableId::Adoption);
    let input = el("input")
        .attr("type", "radio")
        .attr("name", format!("own-answer-{statement}"))
        .attr("data-value", scale.answers[answer].id.clone())
        .switch("checked", move || now.get() == Some(answer))
        .on(ev::change, move |_| give(page, statement, Some(answer)));
    el("label")
        .child(input)
        .child(scale.answers[answer].short.get(lang))
        .view()
}

fn give(page: Page, statement: usize, answer: Option<usize>) {
    page.held.change(|room| room.answer(statement, answer));
}

/// How many respondents gave that answer, and the way to take it back.
fn same(page: Page, statement: usize, answer: usize) -> Piece {
    let (lang, _) = page.speaks();
    let table = page.survey.table(TableId::Adoption);
    let share = table.row(statement).map(|row| row.shares[answer].into());
    let scale = page.survey.scale_of(TableId::Adoption);
    let class = swatch(scale.id, answer, &scale.answers[answer]);
    let back = Button::new(text::own(lang).take_back, move || {
        give(page, statement, None);
        let number = statement + 1;
        document::rescue_focus(format!("[data-statement='{number}'] input"));
    });
    let same = share.map(|share| el("p").child(text::same_answer(lang, share)));
    let bar = share.map(|share| bar(&class, share));
    together([same.into(), bar.into(), back.view()])
}
