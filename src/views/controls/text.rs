//! Texts that follow what they are made of.

use leptos::{html, prelude::*};

/// A text that changes, in an element of its own. Browsers' translators put their own nodes in place of texts;
/// what is written into a text that stands nowhere is not seen, so whatever changes is written into an element.
#[component]
pub fn Text(
    /// What it says.
    #[prop(into)]
    of: Signal<String>,
) -> impl IntoView {
    // What says the same again is not written again: it would be read out once more.
    let of = Memo::new(move |_| of.get());
    let span = NodeRef::<html::Span>::new();
    Effect::new(move || {
        let text = of.get();
        if let Some(span) = span.get() {
            span.set_text_content(Some(&text));
        }
    });
    view! { <span node_ref=span>{of.get_untracked()}</span> }
}

/// A text for wide screens, and a shorter one for narrow ones.
#[component]
pub fn WideOrNarrow(
    /// On a wide screen.
    #[prop(into)]
    wide: Signal<String>,
    /// On a narrow one.
    #[prop(into)]
    narrow: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="full"><Text of=wide/></span>
        <span class="brief"><Text of=narrow/></span>
    }
}
