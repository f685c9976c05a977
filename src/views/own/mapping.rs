//! What stands where in a table that is about to be opened.

use leptos::{html, prelude::*};

use crate::survey::{Column, Mapping, ScaleId, proposed_own};
use crate::text;
use crate::views::context::{use_lang, use_words};
use crate::views::controls::{Button, Checkbox, Group, Select, Text};
use crate::views::own::bringing::{Bringing, Part};

/// So many rows show what is in a column.
const SHOWN: usize = 3;

/// Everything that can be said of it, and the button that opens it.
#[component]
pub fn Mapped(
    /// The table that is about to be opened.
    bringing: Bringing,
) -> impl IntoView {
    let (lang, spoken) = (use_lang(), use_words());
    let words = text::brought(lang);
    let survey = bringing.published();
    let tables = survey.tables.iter();
    let tables: Vec<_> = tables.map(|table| table.name.get(lang)).collect();
    let mapping = bringing.mapping;
    let scale = Memo::new(move |_| mapping.with(|mapping| survey.table(mapping.table).scale));
    let statements = Memo::new(move |_| mapping.with(Mapping::statements));
    view! {
        <Name bringing/>
        <Choice
            bringing
            part=Part::Table
            label=spoken.tables
            options=tables
            chosen=move || mapping.with(|mapping| Some(mapping.table.position()))
        />
        <For each=move || [scale.get()] key=|scale| *scale let(scale)>
            <Columns bringing scale/>
        </For>
        <Choice
            bringing
            part=Part::Cells
            control="cells"
            label=words.are
            options=words.cells.into()
            chosen=move || mapping.with(|mapping| mapping.counted.map(usize::from))
        />
        <p class="note" data-row-totals="">
            <Text of=move || bringing.totals()/>
        </p>
        <p>{spoken.measure}</p>
        <For each=move || [scale.get()] key=|scale| *scale let(scale)>
            <Measure bringing scale/>
        </For>
        <For each=move || statements.get() key=|column| *column let(column)>
            <Statements bringing column/>
        </For>
        <Button class="start" attr:data-import-open="" on_press=move |()| bringing.open()>
            {words.open}
        </Button>
        <Button class="back" on_press=move |()| bringing.back()>{words.back}</Button>
    }
}

/// What it will be called.
#[component]
fn Name(bringing: Bringing) -> impl IntoView {
    view! {
        <label class="labelled">
            <span>{text::brought(use_lang()).name}</span>
            <input
                type="text"
                maxlength="100"
                prop:value=bringing.name
                on:input=move |event| bringing.name.set(event_target_value(&event))
            />
        </label>
    }
}

/// What each column holds.
#[component]
fn Columns(bringing: Bringing, scale: ScaleId) -> impl IntoView {
    let lang = use_lang();
    let words = text::brought(lang);
    let mut holds = vec![words.unused, use_words().statement];
    let answers = bringing.published().scale(scale).answers.iter();
    holds.extend(answers.map(|answer| answer.short.get(lang)));
    let mapping = bringing.mapping;
    let made = move || {
        let used = |column: &&Column| !matches!(column, Column::Unused | Column::Undecided);
        mapping.with(|mapping| mapping.columns.iter().filter(used).count())
    };
    let picking = bringing.picking.read_untracked();
    let grid = &picking.grid;
    let columns = grid.heads.iter().enumerate().map(|(at, head)| {
        let shown = grid.rows.iter().take(SHOWN).map(|(_, row)| &*row[at]);
        let name = format!("{} {head}", text::letters(at + 1));
        let label: Vec<&str> = std::iter::once(&*name).chain(shown).collect();
        let position =
            move |columns: &[Column]| columns.get(at).and_then(|column| column.position());
        view! {
            <Choice
                bringing
                part=Part::Column(at)
                label=label.join(" · ")
                options=holds.clone()
                chosen=move || mapping.with(|m| position(&m.columns))
                column=at + 1
            />
        }
    });
    let columns = columns.collect_view();
    view! {
        <Choices label=words.columns made of=grid.heads.len()>{columns}</Choices>
    }
}

/// The answers that count.
#[component]
fn Measure(bringing: Bringing, scale: ScaleId) -> impl IntoView {
    let lang = use_lang();
    let answers = bringing.published().scale(scale).answers.iter();
    let buttons = (0..).zip(answers).map(|(at, answer)| {
        let counts = move || {
            bringing
                .mapping
                .with(|mapping| mapping.measure >> at & 1 == 1)
        };
        view! {
            <Button pressed=counts on_press=move |()| bringing.choose(Part::Answer, at)>
                {answer.short.get(lang)}
            </Button>
        }
    });
    let buttons = buttons.collect_view();
    view! { <Group class="answers" label=use_words().measure>{buttons}</Group> }
}

/// The published statement of each row.
#[component]
fn Statements(bringing: Bringing, column: usize) -> impl IntoView {
    let lang = use_lang();
    let words = text::brought(lang);
    let published = bringing.published().statements.iter();
    let mut names = vec![words.alone];
    names.extend(published.map(|statement| statement.short.get(lang)));
    let mapping = bringing.mapping;
    let made = move || mapping.with(|mapping| mapping.matches.iter().flatten().count());
    let picking = bringing.picking.read_untracked();
    let proposed = mapping
        .with_untracked(|mapping| proposed_own(&picking.grid, mapping, bringing.published()));
    let rows = picking.grid.rows.iter().zip(proposed).enumerate();
    let rows = rows.map(|(at, ((number, cells), proposed))| {
        let proposed = proposed.map(|statement| names[statement + 1]);
        let said = cells[column].clone();
        view! { <RowOfFile bringing at number=*number said names=names.clone() proposed/> }
    });
    let (rows, of) = (rows.collect_view(), picking.grid.rows.len());
    view! { <Choices label=words.matched made of>{rows}</Choices> }
}

/// A row of the file: whether it is taken in, and which published statement it is about; one that is like it is named,
/// for the reader to choose.
#[component]
fn RowOfFile(
    bringing: Bringing,
    at: usize,
    number: usize,
    said: String,
    names: Vec<&'static str>,
    #[prop(optional_no_strip)] proposed: Option<&'static str>,
) -> impl IntoView {
    let lang = use_lang();
    let mapping = bringing.mapping;
    let taken = Signal::derive(move || mapping.with(|mapping| !mapping.is_left_out(at)));
    let chosen = move |mapping: &Mapping| {
        let matched = mapping.matches.get(at).copied().flatten();
        Some(matched.map_or(0, |statement| statement + 1))
    };
    let choice = move || {
        view! {
            <Choice
                bringing
                part=Part::Match(at)
                label=text::brought(lang).means
                options=names.clone()
                chosen=move || mapping.with(chosen)
            />
            {proposed.map(|name| view! { <p class="note">{text::proposed(lang, name)}</p> })}
        }
    };
    view! {
        <div class="row-of-file">
            <Checkbox
                row=number
                checked=taken
                on_change=move |take: bool| bringing.choose(Part::Row(at), take.into())
            >
                {said}
            </Checkbox>
            <Show when=move || taken.get()>{choice.clone()}</Show>
        </div>
    }
}

/// Choices of which so many are made; unfolded where one is left. What the reader unfolds stays so
/// while choosing.
#[component]
fn Choices(
    label: &'static str,
    #[prop(into)] made: Signal<usize>,
    of: usize,
    children: Children,
) -> impl IntoView {
    let lang = use_lang();
    let details = NodeRef::<html::Details>::new();
    Effect::new(move || {
        if let Some(details) = details.get()
            && made.get() < of
        {
            details.set_open(true);
        }
    });
    let count = move || {
        format!(
            "{label}: {}",
            text::counted(lang, made.get() as u16, of as u16)
        )
    };
    view! {
        <details node_ref=details>
            <summary><Text of=count/></summary>
            {children()}
        </details>
    }
}

/// A choice among `options`.
#[component]
fn Choice(
    bringing: Bringing,
    part: Part,
    #[prop(into)] label: String,
    options: Vec<&'static str>,
    /// None before the reader has chosen.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// What it is found by.
    #[prop(optional)]
    control: Option<&'static str>,
    /// The column of the file that it is about.
    #[prop(optional_no_strip, into)]
    column: Option<usize>,
) -> impl IntoView {
    let unchosen = (String::new(), text::brought(use_lang()).choose.to_owned());
    let options = options.into_iter().enumerate();
    let options = options.map(|(at, name)| (at.to_string(), name.to_owned()));
    let options: Vec<_> = options.collect();
    let options = move || {
        let unchosen = chosen.get().is_none().then(|| unchosen.clone());
        unchosen
            .into_iter()
            .chain(options.clone())
            .collect::<Vec<_>>()
    };
    let value = move || chosen.get().map_or_else(String::new, |at| at.to_string());
    view! {
        <Select
            class="labelled"
            label
            label_shown=true
            control
            column
            value
            on_change=move |value: String| {
                if let Ok(chosen) = value.parse() {
                    bringing.choose(part, chosen);
                }
            }
            options=Signal::derive(options)
        />
    }
}
