//! The real tables: a row a statement, whatever the columns.

use std::sync::Arc;

use leptos::prelude::*;

use crate::analysis::Line;
use crate::browser::{address, page as document};
use crate::views::context::{use_lang, use_survey, use_viewport, use_words};
use crate::views::controls::{Text, other_lang};
use crate::views::link::StatementLink;

/// More new rows than this are not made at once.
const AT_ONCE: usize = 20;

/// What is made of a row. It stands as long as its row is there, so what changes in it is a signal.
pub type OfRow = Arc<dyn Fn(&Line) -> AnyView + Send + Sync>;

/// A column of a table of statements.
#[derive(Clone)]
pub struct Column {
    /// Its head: a `<th>`.
    pub head: ViewFn,
    /// Its cells: each a `<td>`.
    pub cell: OfRow,
}

impl Column {
    /// A column by its head and by what makes a cell of a row.
    pub fn new(
        head: impl Into<ViewFn>,
        cell: impl Fn(&Line) -> AnyView + Send + Sync + 'static,
    ) -> Self {
        Self {
            head: head.into(),
            cell: Arc::new(cell),
        }
    }
}

/// The head of a column.
#[component]
pub fn Head(
    /// What it says.
    #[prop(into)]
    name: String,
    /// The class of a swatch before that.
    #[prop(optional, into)]
    swatch: Option<String>,
    /// The language of what it says, where that is another one than the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// A second line.
    #[prop(optional, into)]
    second: Option<Signal<String>>,
) -> impl IntoView {
    let swatch = swatch.map(|class| view! { <i class=class aria-hidden="true"></i> });
    let second = second.map(|second| {
        view! {
            <span class="published">
                <Text of=second/>
            </span>
        }
    });
    view! { <th scope="col" lang=lang>{swatch} {name} {second}</th> }
}

/// A table of statements. Another order or filter moves and drops rows that stand.
#[component]
pub fn StatementTable(
    /// What `data-table` names.
    id: &'static str,
    /// What it is called.
    #[prop(into)]
    caption: String,
    /// The language of that, where it is another one than the page's.
    #[prop(optional_no_strip)]
    caption_lang: Option<&'static str>,
    /// The columns after the statement's.
    columns: Vec<Column>,
    /// The rows, in their order.
    #[prop(into)]
    rows: Signal<Vec<Line>>,
    /// A drawing below the statement, for pages without scripts.
    #[prop(optional, into)]
    drawing: Option<OfRow>,
) -> impl IntoView {
    let heads = columns
        .iter()
        .map(|column| column.head.run())
        .collect_view();
    let (columns, drawing) = (StoredValue::new(columns), StoredValue::new(drawing));
    let row = move |statement: usize| {
        let rows = rows.read_untracked();
        let row = rows.iter().find(|row| row.statement == statement)?;
        let cells = columns.with_value(|all| all.iter().map(|column| (column.cell)(row)).collect());
        let drawing = drawing.with_value(|drawing| drawing.as_ref().map(|draw| draw(row)));
        Some(view! { <Row statement cells drawing/> })
    };
    let (listed, label) = (listed_in_time(rows), caption.clone());
    view! {
        <div class="scroller" tabindex="0" role="region" aria-label=label>
            <table data-table=id>
                <caption lang=caption_lang>{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{use_words().statement}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || listed.get().statements
                        key=|statement| *statement
                        children=row
                    />
                </tbody>
            </table>
        </div>
    }
}

/// The statements for which rows are made.
#[derive(Clone, Default, PartialEq)]
struct Listed {
    /// After how many waits for a frame.
    frames: u32,
    statements: Vec<usize>,
}

/// The statements of `rows`, for which rows are made. The reader waits for the chart, and the rows of a long
/// list stand far below: where many are new, those before them stay until the frame is painted. Paper has
/// them at once, and so has who comes back to where the page was scrolled to.
fn listed_in_time(rows: Signal<Vec<Line>>) -> Memo<Listed> {
    let (is_static, printing) = (use_survey().is_static, use_viewport().printing);
    let painted = RwSignal::new(0_u32);
    Memo::new(move |before: Option<&Listed>| {
        let before = before.cloned().unwrap_or_default();
        let statements: Vec<_> = rows.read().iter().map(|row| row.statement).collect();
        let frames = painted.get();
        let waits = !is_static && !printing.get() && address::kept_place().is_none();
        let is_new = |at: &&usize| !before.statements.contains(at);
        let new = statements.iter().filter(is_new).count();
        if waits && before.frames == frames && new > AT_ONCE {
            document::after_frame(move || painted.set(frames + 1));
            return before;
        }
        Listed { frames, statements }
    })
}

#[component]
fn Row(statement: usize, cells: Vec<AnyView>, drawing: Option<AnyView>) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let wording = &survey.statements[statement].wording;
    let original = survey.original();
    let translated = wording.get(lang) != wording.get(original);
    let published = translated.then(|| {
        view! {
            <span class="published" lang=original.code()>
                {wording.get(original)}
            </span>
        }
    });
    view! {
        <tr data-statement=survey.statements[statement].number.to_string()>
            <th scope="row">
                <StatementLink statement name=wording.get(lang) lang=other_lang(lang, wording)/>
                {published}
                {drawing}
            </th>
            {cells}
        </tr>
    }
}
