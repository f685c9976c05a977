//! The real table: the numbers of the chart, in the same order and with the same filters.

use leptos::prelude::*;

use super::legend::swatch;
use super::page::{Page, page};
use crate::analysis::Line;
use crate::survey::{Lang, Scale, TableId};
use crate::text;

/// The table of the lines shown.
#[component]
pub fn RunningTable() -> impl IntoView {
    let page = page();
    view! {
        <section class="numbers" aria-labelledby="numbers" hidden=move || page.lines.read().is_empty()>
            <h2 id="numbers">{move || page.words().numbers}</h2>
            {move || view! { <DataTable table=page.table.get() lang=page.lang.get() lines=page.lines.into() /> }}
        </section>
    }
}

/// One table of the survey: `lines`, in a language. Another order or filter moves and
/// drops rows that stand; only another table or language makes new ones.
#[component]
pub fn DataTable(table: TableId, lang: Lang, lines: Signal<Vec<Line>>) -> impl IntoView {
    let page = page();
    let words = text::words(lang);
    let scale = page.survey.scale_of(table);
    let numbered = page.survey.table(table);
    let caption = numbered.title.get(lang).to_owned();
    let heads = scale.answers.iter().enumerate().map(|(position, answer)| {
        let swatch = swatch(scale.id, position, answer);
        view! { <th scope="col"><i class=swatch aria-hidden="true"></i>{answer.name.get(lang).to_owned()}</th> }
    });
    let note = move || {
        let note = text::totals_note(lang, page.survey, &lines.read());
        note.map(|note| view! { <p class="note">{note}</p> })
    };
    view! {
        <div class="scroller" tabindex="0" role="region" aria-label=caption.clone()>
            <table data-table=table.id()>
                <caption>{caption.clone()}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.statement}</th>
                        {heads.collect_view()}
                        <th scope="col">{words.sum}</th>
                        <th scope="col">{words.total}</th>
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || lines.get()
                        key=|line| line.statement
                        children=move |line| row(page, lang, scale, line)
                    />
                </tbody>
            </table>
        </div>
        {note}
    }
}

fn row(page: Page, lang: Lang, scale: &'static Scale, line: Line) -> impl IntoView + use<> {
    let statement = &page.survey.statements[line.statement];
    let cells = scale
        .answers
        .iter()
        .zip(line.shares.clone())
        .map(|(answer, share)| {
            view! { <td data-answer=answer.id.clone()>{text::percent(lang, share.into())}</td> }
        });
    let stack = stack(scale, &line);
    let (shares, total) = (line.shares, line.total);
    let measured = move || {
        let measure = page.read(|s| s.query.measures.of(scale.id));
        text::percent(lang, measure.sum(&shares))
    };
    let published = (lang != Lang::Fi)
        .then(|| view! { <span class="published" lang="fi">{statement.wording.fi.clone()}</span> });
    view! {
        <tr data-statement=statement.number>
            <th scope="row">
                {statement.number} ". " {statement.wording.get(lang).to_owned()} {published}
                {stack}
            </th>
            {cells.collect_view()}
            <td data-measure>{measured}</td>
            <td>{text::percent(lang, total)}</td>
        </tr>
    }
}

/// The bar of a line in plain HTML, for pages without scripts; the running page has the chart.
fn stack(scale: &'static Scale, line: &Line) -> impl IntoView + use<> {
    let shares = scale.answers.iter().zip(line.shares.clone()).enumerate();
    let parts = shares
        .filter(|(_, (_, share))| *share > 0)
        .map(|(position, (answer, share))| {
            view! { <i class=format!("{} w{share}", swatch(scale.id, position, answer))></i> }
        });
    view! { <span class="stack" aria-hidden="true">{parts.collect_view()}</span> }
}
