//! The tools: order, the filter that unfolds, the way back to the default. On a laptop they end
//! the bar that the tables begin; on a phone they stick to the bottom and unfold into a sheet.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::arrange::Arrange;
use super::filters::Filters;
use super::page::page;
use crate::state::Action;

/// Order, filter, reset.
#[component]
pub fn Tools() -> impl IntoView {
    let open = RwSignal::new(false);
    let toggle = NodeRef::<html::Button>::new();
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            if let Some(button) = toggle.get_untracked() {
                let _ = button.focus();
            }
        }
    };
    view! {
        <div class="tools" class:open=move || open.get() on:keydown=close_on_escape>
            <Arrange />
            <div class="strip">
                <Unfold open toggle />
                <Reset />
            </div>
            <Filters open />
        </div>
    }
}

/// The button that unfolds the filter. Closed, it says how many filters are on; open, how many
/// statements they keep.
#[component]
fn Unfold(open: RwSignal<bool>, toggle: NodeRef<html::Button>) -> impl IntoView {
    let page = page();
    let label = move |name: &str| {
        let on = page.read(|s| s.query.filter.count());
        let (shown, of) = (page.lines.read().len(), page.survey.statements.len());
        match (open.get(), on) {
            (true, _) => format!("{} ({shown}/{of})", page.words().close),
            (false, 0) => name.to_owned(),
            (false, on) => format!("{name} ({on})"),
        }
    };
    view! {
        <button
            type="button"
            class="unfold"
            node_ref=toggle
            aria-expanded=move || open.get().to_string()
            aria-controls="filters"
            on:click=move |_| open.update(|open| *open = !*open)
        >
            <span class="full">{move || label(page.words().filter)}</span>
            <span class="brief">{move || label(page.words().filter_and_sort)}</span>
        </button>
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
