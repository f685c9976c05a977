//! The way to open a table of one's own.

use leptos::prelude::*;

use crate::browser::file::Wanted;
use crate::browser::{page as document, pasted};
use crate::text;
use crate::views::context::{use_lang, use_words};
use crate::views::controls::{Button, FileButton, Text};
use crate::views::own::bringing::{Bringing, DIALOG};
use crate::views::own::mapping::Mapped;

/// What it is about, the button that asks, and the dialog.
#[component]
pub fn BringTable(
    /// The table that is about to be opened.
    bringing: Bringing,
) -> impl IntoView {
    let words = text::brought(use_lang());
    view! {
        <section class="bring">
            <h2>{words.title}</h2>
            <p class="note">{words.hint}</p>
            <p class="offers">
                <Button on_press=|()| document::show_dialog(DIALOG)>{words.ask}</Button>
            </p>
            <TableDialog bringing/>
        </section>
    }
}

/// The dialog itself.
#[component]
pub fn TableDialog(
    /// The table that is about to be opened.
    bringing: Bringing,
) -> impl IntoView {
    Effect::new(move || bringing.tell_waiting());
    let picked = move || bringing.mapping.with(|mapping| !mapping.columns.is_empty());
    let words = text::brought(use_lang());
    view! {
        <div class="bring">
        <dialog data-import="" aria-labelledby="bring" on:close=move |_| bringing.close()>
            <h2 id="bring">{text::brought(use_lang()).title}</h2>
            <p class="note" data-file=""><Text of=move || bringing.which_file()/></p>
            <p class="note" role="status"><Text of=move || bringing.read()/></p>
            <Show when=picked fallback=move || view! { <Sources bringing/> }>
                <Mapped bringing/>
            </Show>
            <p class="trouble" id="trouble" data-import-problem="" tabindex="-1" role="alert">
                <Text of=bringing.trouble/>
            </p>
            <p class="offers">
                <Show when=picked>
                    <Button
                        class="start"
                        attr:data-import-open=""
                        on_press=move |()| bringing.open()
                    >
                        {words.open}
                    </Button>
                    <Button class="back" on_press=move |()| bringing.back()>{words.back}</Button>
                </Show>
                <Show when=move || bringing.has_more()>
                    <Button class="next-file" on_press=move |()| bringing.skip()>{words.skip}</Button>
                </Show>
                <Button on_press=|()| {
                    document::close_dialog(DIALOG);
                }>{use_words().close}</Button>
            </p>
        </dialog>
        </div>
    }
}

/// Where the table may come from.
#[component]
fn Sources(bringing: Bringing) -> impl IntoView {
    let words = text::brought(use_lang());
    view! {
        <FileButton
            label=words.file
            accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,text/csv"
            wanted=Wanted::Table
            multiple=true
            on_files=move |picked| bringing.pick(picked)
        />
        <label class="labelled">
            <span>{words.paste}</span>
            <textarea
                rows="4"
                aria-describedby="trouble"
                prop:value=bringing.pasted
                on:input=move |event| bringing.pasted.set(event_target_value(&event))
                on:paste=move |event| {
                    if let Some(text) = pasted::paste_table(&event) {
                        bringing.pasted.set(text);
                    }
                }
            ></textarea>
        </label>
        <Button class="read" on_press=move |()| bringing.take_pasted()>{words.read}</Button>
    }
}
