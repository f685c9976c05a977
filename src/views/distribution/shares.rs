//! The table of one table of the survey: the share of each answer, their sum, and how sure it is.

use std::sync::Arc;

use crate::analysis::{Level, Line};
use crate::survey::{Scale, TableId};
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::figure::table::{Cell, Table, head};
use crate::views::own::switch;
use crate::views::page::Page;
use crate::views::parts::says;
use crate::views::toolbar::legend::swatch;
use leptos::prelude::*;

/// One table of the survey as it is published or among those with an opinion, with the sum of the
/// measure and, where it is shown, how sure that is.
pub fn of_table(page: Page, table: TableId, lines: Memo<Vec<Line>>) -> Piece {
    let (lang, words) = page.speaks();
    let scale = page.survey.scale_of(table);
    let answers = scale.answers.iter().enumerate();
    let answers = answers.map(|(at, answer)| {
        let swatch = swatch(scale.id, at, answer);
        head(answer.name.get(lang), Some(swatch), None)
    });
    let interval = page.interval.get_untracked().then_some(words.interval_head);
    let own = page.survey.own[table as usize];
    let published = own.then(|| text::brought(lang).published);
    let sums = [Some(words.sum), published, interval, Some(words.total)];
    let sums = sums
        .into_iter()
        .flatten()
        .map(|words| head(words, None, None));
    let note =
        says(move || text::totals_note(lang, page.survey, &lines.read()).unwrap_or_default());
    let shown = Table {
        id: table.id(),
        caption: page.survey.table(table).title.get(lang).to_owned(),
        heads: answers.chain(sums).collect(),
        lines,
        cells: Arc::new(move |line| shares(page, table, line)),
        drawing: Some(Arc::new(move |line| stack(scale, line))),
    };
    let note = el("p")
        .class("note")
        .flag("hidden", move || note.get().is_empty())
        .child(note);
    together([shown.view(page), note.view()])
}

fn shares(page: Page, table: TableId, line: &Line) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let scale = page.survey.scale_of(table);
    let recomputed = page.among.get_untracked().recomputes(scale);
    let percent = move |share| text::share_signed(lang, share, recomputed);
    let answers = scale.answers.iter().zip(line.shares.iter());
    let answers = answers.map(|(answer, share)| {
        let cell = Cell {
            answer: Some(answer.id.clone()),
            ..Cell::default()
        };
        cell.view(percent(share.map(u16::from)))
    });
    let (statement, shares) = (line.statement, line.shares.clone());
    let sum = says(move || percent(shares.sum(page.measures().of(scale.id))));
    let measure = Cell {
        measure: Some(""),
        ..Cell::default()
    };
    let interval = page.interval.get_untracked().then(|| {
        let cell = Cell {
            kind: Some("interval"),
            ..Cell::default()
        };
        cell.view(interval(page, table, statement))
    });
    let total = Cell::default().view(percent(Some(line.total)));
    let mut cells: Vec<_> = answers.collect();
    cells.push(measure.view(sum));
    if page.survey.own[table as usize] {
        cells.push(published(page, table, line));
    }
    cells.extend(interval);
    cells.push(total);
    cells
}

/// The published share of the measure, and by how much one's own differs from it.
fn published(page: Page, table: TableId, line: &Line) -> Piece {
    let statement = line.statement;
    let said = says(move || switch::said(page, table, statement).unwrap_or_else(|| "–".into()));
    el("td").attr("data-beside", "").child(said).view()
}

/// The 95 % interval of the sum of a statement in a table; empty where it cannot be told.
pub fn interval(page: Page, table: TableId, statement: usize) -> Signal<String> {
    let (lang, _) = page.speaks();
    says(move || {
        let interval = page.respondents.and_then(|respondents| {
            page.read(|s| respondents.interval(&s.query, table, statement, Level::NinetyFive))
        });
        interval.map_or_else(String::new, |interval| text::interval(lang, interval))
    })
}

/// The bar of a line in plain HTML, for pages without scripts; the running page has the chart.
fn stack(scale: &'static Scale, line: &Line) -> Piece {
    let shares = scale.answers.iter().zip(line.shares.iter()).enumerate();
    let parts = shares.filter_map(|(position, (answer, share))| {
        let share = share.filter(|&share| share > 0)?;
        let class = format!("{} w{share}", swatch(scale.id, position, answer));
        Some(el("i").class(class).view())
    });
    el("span")
        .class("stack")
        .attr("aria-hidden", "true")
        .children(parts)
        .view()
}
