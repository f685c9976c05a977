//! The real tables: a row a statement, whatever the columns.

use std::sync::Arc;

use leptos::prelude::*;

use super::link::statement_link;
use super::page::Page;
use crate::analysis::Line;
use crate::survey::Lang;

/// What is made of a line.
pub type OfLine<T> = Arc<dyn Fn(&Line) -> T + Send + Sync>;

/// A table of statements.
pub struct Table {
    /// What `data-table` names.
    pub id: &'static str,
    /// What it is called.
    pub caption: String,
    /// The heads of the columns after the statement's.
    pub heads: Vec<AnyView>,
    /// The lines, in their order.
    pub lines: Signal<Vec<Line>>,
    /// The cells of a line after the statement's. The row stands as long as its line is there, so
    /// what changes in it is a signal.
    pub cells: OfLine<Vec<AnyView>>,
    /// A drawing below the statement, for pages without scripts.
    pub drawing: Option<OfLine<AnyView>>,
}

impl Table {
    /// The table on the page. Another order or filter moves and drops rows that stand.
    pub fn view(self, page: Page) -> AnyView {
        let (_, words) = page.speaks();
        let Self {
            id,
            caption,
            heads,
            lines,
            cells,
            drawing,
        } = self;
        let row = move |line: Line| {
            row(
                page,
                &line,
                cells(&line),
                drawing.as_ref().map(|d| d(&line)),
            )
        };
        view! {
            <div class="scroller" tabindex="0" role="region" aria-label=caption.clone()>
                <table data-table=id>
                    <caption>{caption.clone()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{words.statement}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || lines.get() key=|line| line.statement children=row />
                    </tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

fn row(page: Page, line: &Line, cells: Vec<AnyView>, drawing: Option<AnyView>) -> AnyView {
    let (lang, _) = page.speaks();
    let statement = &page.survey.statements[line.statement];
    let name = statement_link(page, line.statement, statement.wording.get(lang));
    let published = (lang != Lang::Fi)
        .then(|| view! { <span class="published" lang="fi">{statement.wording.fi.clone()}</span> });
    view! {
        <tr data-statement=statement.number>
            <th scope="row">{name} {published} {drawing}</th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The head of a column, with a swatch of that class and a second line where they are given.
pub fn head(words: &str, swatch: Option<String>, second: Option<Signal<String>>) -> AnyView {
    let swatch = swatch.map(|class| view! { <i class=class aria-hidden="true"></i> });
    let second = second.map(|second| view! { <span class="published">{second}</span> });
    view! { <th scope="col">{swatch} {words.to_owned()} {second}</th> }.into_any()
}

/// A cell.
#[derive(Default)]
pub struct Cell {
    /// The answer whose share it holds.
    pub answer: Option<String>,
    /// Whether it holds the sum of the measure.
    pub measure: Option<&'static str>,
    /// The table whose sum it holds.
    pub sum: Option<&'static str>,
    /// Whether it holds the gap.
    pub gap: Option<&'static str>,
    /// What else it holds: words, or the button that pins.
    pub kind: Option<&'static str>,
}

impl Cell {
    /// The cell on the page.
    pub fn view(self, inside: AnyView) -> AnyView {
        view! {
            <td
                data-answer=self.answer
                data-measure=self.measure
                data-sum=self.sum
                data-gap=self.gap
                data-kind=self.kind
            >
                {inside}
            </td>
        }
        .into_any()
    }
}
