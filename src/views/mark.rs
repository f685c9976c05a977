//! The mark that is looked at: framed, explained, announced.

use leptos::prelude::*;

use super::page::{Page, page};
use crate::chart::{Area, Mark, MarkOf};
use crate::survey::Lang;
use crate::text;

fn answer(of: MarkOf) -> Option<usize> {
    match of {
        MarkOf::Answer(position) => Some(position),
        _ => None,
    }
}

/// A mark as it is announced.
pub fn spoken(page: Page, mark: Mark) -> Option<String> {
    let lines = page.lines.read();
    let line = lines.get(mark.line)?;
    Some(text::mark(
        page.lang.get(),
        &page.finding(&lines),
        line,
        answer(mark.of),
    ))
}

fn px(length: f64) -> String {
    format!("{length}px")
}

/// The frame around the mark that is looked at.
#[component]
pub fn Halo(mark: Memo<Option<Mark>>) -> impl IntoView {
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    view! {
        <div
            class="halo"
            hidden=move || mark.get().is_none()
            style:left=move || px(area().x - 2.0)
            style:top=move || px(area().y - 2.0)
            style:width=move || px(area().width + 4.0)
            style:height=move || px(area().height + 4.0)
        ></div>
    }
}

/// Widest tip, in CSS pixels; the style sheet's own limit.
const WIDEST: f64 = 340.0;

/// What the mark says: share, wording, and the published wording in Finnish.
#[component]
pub fn Tip(mark: Memo<Option<Mark>>, width: RwSignal<f64>) -> impl IntoView {
    let page = page();
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    let left = move || area().x.min(width.get() - WIDEST.min(width.get())).max(0.0);
    let body = move || {
        let mark = mark.get()?;
        let lines = page.lines.read();
        let line = lines.get(mark.line)?;
        let statement = &page.survey.statements[line.statement];
        let lang = page.lang.get();
        let said = text::share(lang, &page.finding(&lines), line, answer(mark.of));
        let published = (lang != Lang::Fi)
            .then(|| view! { <p class="published" lang="fi">{statement.wording.fi.clone()}</p> });
        Some(view! {
            <p class="said">{said}</p>
            <p>{format!("{}. {}", statement.number, statement.wording.get(lang))}</p>
            {published}
        })
    };
    view! {
        <div
            class="tip"
            aria-hidden="true"
            hidden=move || mark.get().is_none()
            style:left=move || px(left())
            style:top=move || px(area().bottom() + 10.0)
        >
            {body}
        </div>
    }
}
