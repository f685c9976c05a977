//! The legend, which is the measure's control, and the legend of the marks.

use crate::analysis::Sort;
use crate::state::{Action, View};
use crate::survey::{Answer, ScaleId, TableId};
use crate::text;
use crate::views::element::{Piece, Value, el, nothing, together};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, group_of, swatch as coloured, tick, when};
use crate::views::toolbar::certainty::switches;
use crate::views::toolbar::tools::wide_or_narrow;
use leptos::prelude::*;

/// The key of the address that holds the measure of `scale`.
const fn control(scale: ScaleId) -> &'static str {
    match scale {
        ScaleId::Adoption => "adopted",
        ScaleId::Significance => "significant",
    }
}

/// What the colours of the view mean, and which answers count.
pub fn legends(page: Page) -> Piece {
    follow(move || match page.view.get() {
        View::Compare if !page.is_onward() => folded(page, vec![marks(page), fix(page)]),
        View::Distribution | View::Compare => {
            let hint = page.speaks().1.measure_hint;
            let legend = legend(page, Memo::new(move |_| page.scale_id.get()));
            el("div")
                .class("legend")
                .child(
                    el("div")
                        .class("asks")
                        .child(el("p").child(hint))
                        .child(switches(page)),
                )
                .child(legend)
                .view()
        }
        View::Statement => together([both(page), switches(page).view()]),
        View::Map => folded(page, Vec::new()),
        View::Report | View::Method | View::Workshop | View::Own | View::Access => nothing(),
    })
}

fn both(page: Page) -> Piece {
    let each = ScaleId::ALL.map(|scale| legend(page, Memo::new(move |_| scale)));
    el("div").class("legend two").children(each).view()
}

/// The measures, folded away: beside marks they are no key to colours.
fn folded(page: Page, beside: Vec<Piece>) -> Piece {
    let (_, words) = page.speaks();
    let counts = el("details")
        .class("counts")
        .child(el("summary").child(words.counts))
        .child(both(page));
    el("div")
        .class("legend marked")
        .children(beside)
        .child(switches(page))
        .child(counts)
        .view()
}

/// Whether the order of gaps stays when another pair is looked at.
fn fix(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let fixed = move || page.read(|s| s.query.fixed.is_some());
    let fix = move |fix| page.act(Action::FixGapOrder(fix));
    let by_gap = move || page.read(|s| s.query.sort == Sort::Gap);
    when(by_gap, move || {
        tick(Some("sort-pair"), None, words.fix_order, fixed, fix)
    })
}

/// The three marks by their names.
pub fn marks(page: Page) -> Piece {
    let (lang, _) = page.speaks();
    let mark = move |table: TableId| {
        let class = format!("mark {}", table.id());
        let name = text::table_mark(lang, table);
        el("li").child(coloured(class)).child(name).view()
    };
    el("ul")
        .class("marks")
        .children(TableId::ALL.map(mark))
        .view()
}

/// One button an answer; those that count are pressed.
fn legend(page: Page, scale: Memo<ScaleId>) -> Piece {
    let (_, words) = page.speaks();
    let buttons = follow(move || {
        let scale = page.survey.scale(scale.get());
        let answers = scale.answers.iter().enumerate();
        let button = |(at, answer)| legend_button(page, scale.id, at, answer);
        together(answers.map(button))
    });
    let key = Value::of(move || Some(control(scale.get())));
    group_of("answers", key, words.measure.into(), vec![buttons])
}

fn legend_button(page: Page, scale: ScaleId, at: usize, answer: &'static Answer) -> Piece {
    let (lang, words) = page.speaks();
    let measure = move || page.measures().of(scale);
    let among = page.among;
    let last = move || {
        let rest = measure().without(at);
        measure().contains(at) && !among.get().asks_for(page.survey.scale(scale), rest)
    };
    let names = wide_or_narrow(answer.name.get(lang), answer.short.get(lang));
    Button::new(names, move || {
        page.act(Action::ToggleAnswer(scale, at));
    })
    .class(if answer.unsure { "unsure" } else { "" })
    .value(answer.id.clone())
    .swatch(swatch(scale, at, answer))
    .pressed(move || measure().contains(at))
    .idle(last)
    .title(move || last().then_some(words.measure_last))
    .view()
}

/// The class that colours `answer`: `a0` for the strongest of adoption, `s0` of significance, or
/// `u` for "can't say".
pub fn swatch(scale: ScaleId, position: usize, answer: &Answer) -> String {
    if answer.unsure {
        return "u".into();
    }
    match scale {
        ScaleId::Adoption => format!("a{position}"),
        ScaleId::Significance => format!("s{position}"),
    }
}
