//! Fields of the form: each follows the draft and changes it.

use leptos::prelude::*;

use crate::survey::{Lang, Survey, TextPlace};
use crate::text;
use crate::views::context::{Mistake, use_draft, use_lang};
use crate::views::controls::Text;

/// A text of the draft, a field for each of its languages.
#[component]
pub fn TextField(
    /// Which text.
    place: TextPlace,
    /// What it is.
    #[prop(into)]
    label: String,
    /// Whether it may have many words.
    #[prop(optional)]
    long: bool,
) -> impl IntoView {
    let draft = use_draft();
    let langs = Memo::new(move |_| draft.with(|s| s.languages.clone()).unwrap_or_default());
    let several = Memo::new(move |_| langs.read().len() > 1);
    let field = move |lang: Lang| {
        let place = place.clone();
        let label = label.clone();
        view! { <TextInput place label lang several long/> }
    };
    view! { <For each=move || langs.get() key=|lang| *lang children=field/> }
}

#[component]
fn TextInput(
    place: TextPlace,
    label: String,
    lang: Lang,
    #[prop(into)] several: Signal<bool>,
    long: bool,
) -> impl IntoView {
    let draft = use_draft();
    // What is being typed stays as it is typed, also where it says the same as what it stands in for.
    let typed = RwSignal::new(None::<String>);
    let kept = {
        let place = place.clone();
        Memo::new(move |_| draft.with(|s| place.written(s, lang)).unwrap_or_default())
    };
    let instead = {
        let place = place.clone();
        move || draft.with(|s| place.instead(s, lang)).unwrap_or_default()
    };
    let value = move || typed.get().unwrap_or_else(|| kept.get());
    let id = place.id();
    let run = format!("{id} {}", lang.code());
    let write = Callback::new(move |text: String| {
        draft.continue_run(&run, |survey| place.write(survey, lang, &text));
        typed.set(Some(text));
    });
    let settle = move |_| typed.set(None);
    let says = move || {
        if several.get() {
            format!("{label} ({})", lang.code().to_uppercase())
        } else {
            label.clone()
        }
    };
    let code = lang.code();
    let field = if long {
        view! {
            <textarea
                rows="3"
                lang=code
                data-text=id
                placeholder=instead
                prop:value=value
                on:input=move |event| write.run(event_target_value(&event))
                on:blur=settle
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                type="text"
                lang=code
                data-text=id
                placeholder=instead
                prop:value=value
                on:input=move |event| write.run(event_target_value(&event))
                on:blur=settle
            />
        }
        .into_any()
    };
    view! {
        <label class="labelled">
            <span><Text of=Signal::derive(says)/></span>
            {field}
        </label>
    }
}

/// Something else of the draft that is written: a number, an address, a day.
#[component]
pub fn ValueField<G, S>(
    /// What it is.
    #[prop(into)]
    label: String,
    /// What it is found by.
    #[prop(into)]
    name: String,
    /// What stands there.
    get: G,
    /// Writes it; whether it was understood.
    set: S,
    /// What is said where it was not.
    wrong: &'static str,
    /// The keys that a phone offers.
    #[prop(default = "text")]
    keys: &'static str,
) -> impl IntoView
where
    G: Fn(&Survey) -> String + Send + Sync + 'static,
    S: Fn(&mut Survey, &str) -> bool + Send + Sync + 'static,
{
    let draft = use_draft();
    let typed = RwSignal::new(None::<String>);
    let kept = Memo::new(move |_| draft.with(&get).unwrap_or_default());
    let field = StoredValue::new(name.clone());
    let mistake = Memo::new(move |_| field.with_value(|field| draft.mistaken(field)));
    let mistaken = move || mistake.read().is_some();
    let value = move || {
        let mistaken = mistake.get().map(|mistake| mistake.text);
        let there = move || mistaken.unwrap_or_else(|| kept.get());
        typed.get().unwrap_or_else(there)
    };
    let called = label.clone();
    let place = format!("[data-value=\"{name}\"]");
    let write = move |event| {
        let text = event_target_value(&event);
        let field = field.get_value();
        let mut understood = true;
        draft.continue_run(&field, |survey| understood = set(survey, text.trim()));
        typed.set(Some(text.clone()));
        if understood {
            draft.mend(&field);
        } else {
            draft.mistake(Mistake {
                field,
                text,
                label: called.clone(),
                why: wrong,
                place: place.clone(),
            });
        }
    };
    view! {
        <label class="labelled">
            <span>{label}</span>
            <input
                type="text"
                inputmode=keys
                data-value=name
                aria-invalid=move || mistaken().to_string()
                prop:value=value
                on:input=write
                on:blur=move |_| typed.set(None)
            />
            <Show when=mistaken>
                <span class="mistake" role="alert">{wrong}</span>
            </Show>
        </label>
    }
}

/// The words of the view in the language of the page.
pub fn use_make_words() -> &'static text::MakeWords {
    text::make(use_lang())
}
