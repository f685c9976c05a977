//! The line that says that the reader is making a survey, and leads from there to the page and back.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::context::use_open_surveys;
use crate::views::controls::{Button, Text};

/// There while there is a draft, but not where it is made. It stays while another survey is shown, and with it the focus.
#[component]
pub fn DraftSwitch() -> impl IntoView {
    let open = use_open_surveys();
    let words = move || text::make(open.lang.get());
    let is_made_here = move || open.shown().selection.view.get() == View::Make;
    let is_shown = move || {
        let shown = open.shown().survey.survey;
        open.preview
            .get()
            .is_some_and(|draft| std::ptr::eq(draft, shown))
    };
    let title = move || {
        let title = open.draft.with(|s| s.title.get(s.original()).to_owned());
        let said = words().making[usize::from(is_shown())];
        format!("{said}: {}", title.unwrap_or_default())
    };
    view! {
        <Show when=move || open.draft.is_there() && !is_made_here()>
            <nav class="draft-shown" aria-label=move || words().heading>
                <p><Text of=Signal::derive(title)/></p>
                <Button control="make" on_press=move |()| open.make()>
                    <Text of=move || words().edit.to_owned()/>
                </Button>
                <Show when=move || !is_shown()>
                    <Button on_press=move |()| {
                        open.show_draft();
                    }>
                        <Text of=move || words().look.to_owned()/>
                    </Button>
                </Show>
            </nav>
        </Show>
    }
}
