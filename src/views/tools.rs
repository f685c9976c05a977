//! The slim bar of tools: order and alignment, the filter that unfolds, how many are shown.
//! On a phone it sticks to the bottom and unfolds into a sheet.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::page::page;
use crate::state::Action;
use crate::text;

/// Whether the tools are unfolded.
#[derive(Clone, Copy)]
pub struct Unfolded(pub RwSignal<bool>);

/// The bar; its children unfold.
#[component]
pub fn Tools(children: Children) -> impl IntoView {
    let page = page();
    let open = RwSignal::new(false);
    provide_context(Unfolded(open));
    let toggle = NodeRef::<html::Button>::new();
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            if let Some(button) = toggle.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    let label = move || {
        let words = page.words();
        let on = page.read(|s| s.query.filter.count());
        match (open.get(), on) {
            (true, _) => words.close.to_owned(),
            (false, 0) => words.filter.to_owned(),
            (false, on) => format!("{} ({on})", words.filter),
        }
    };
    let kept = move || {
        text::kept(
            page.lang.get(),
            page.lines.read().len(),
            page.survey.statements.len(),
        )
    };
    view! {
        <div class="tools" class:open=move || open.get() on:keydown=close_on_escape>
            {children()}
            <div class="strip">
                <button
                    type="button"
                    class="unfold"
                    node_ref=toggle
                    aria-expanded=move || open.get().to_string()
                    aria-controls="filters"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    {label}
                </button>
                <p class="kept" role="status">{kept}</p>
                <Reset />
            </div>
        </div>
    }
}

#[component]
fn Reset() -> impl IntoView {
    let page = page();
    let idle = move || page.read(|s| s.is_default(page.survey));
    view! {
        <button
            type="button"
            class="reset"
            aria-disabled=move || idle().to_string()
            on:click=move |_| page.act(Action::Reset)
        >
            {move || page.words().reset}
        </button>
    }
}
