//! Controls, each kind once, whatever it controls: buttons, groups of them, selects, boxes to tick.
//!
//! They are functions that return views of one type. A component of its own for each control would
//! be compiled anew for each, and the program is downloaded whole.

use std::sync::Arc;

use leptos::{ev::MouseEvent, html, prelude::*};

/// What is made of signals.
type Source<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// What is done when a control is used.
type Deed<T> = Arc<dyn Fn(T) + Send + Sync>;

/// What follows the signals that it is made of, whatever that is.
pub fn live<T: Send + Sync + 'static>(of: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    followed(Arc::new(of))
}

/// One signal for all that is of that type: a closure of its own would be compiled anew each time.
fn followed<T: Send + Sync + 'static>(of: Source<T>) -> Signal<T> {
    Signal::derive(move || of())
}

/// A text that follows the signals that it is made of.
pub fn says(of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    followed(Arc::new(of))
}

/// A part of the page that is made anew whenever what it reads changes.
pub fn follow(part: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    remade(Arc::new(part))
}

fn remade(part: Source<AnyView>) -> AnyView {
    (move || part()).into_any()
}

/// A part of the page that is there while `shown`.
pub fn when(
    shown: impl Fn() -> bool + Send + Sync + 'static,
    part: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    there(Arc::new(shown), Arc::new(part))
}

fn there(shown: Source<bool>, part: Source<AnyView>) -> AnyView {
    let shown = Memo::new(move |_| shown());
    follow(move || {
        if shown.get() {
            untrack(|| part())
        } else {
            ().into_any()
        }
    })
}

/// A button.
pub struct Button {
    words: Signal<String>,
    deed: Deed<()>,
    class: &'static str,
    control: Option<&'static str>,
    value: Option<Signal<String>>,
    label: Option<&'static str>,
    pressed: Option<Signal<String>>,
    idle: Option<Signal<String>>,
    title: Option<Signal<Option<&'static str>>>,
    unfolds: Option<(&'static str, Signal<String>)>,
    swatch: Option<String>,
    lang: Option<&'static str>,
    node: NodeRef<html::Button>,
}

impl Button {
    /// A button that says `words` and does `deed`.
    pub fn new(words: impl Into<Signal<String>>, deed: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            words: words.into(),
            deed: Arc::new(move |()| deed()),
            class: "",
            control: None,
            value: None,
            label: None,
            pressed: None,
            idle: None,
            title: None,
            unfolds: None,
            swatch: None,
            lang: None,
            node: NodeRef::new(),
        }
    }

    /// With a class.
    pub fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// That sets a key of the address by itself.
    pub fn control(self, key: &'static str) -> Self {
        let control = Some(key);
        Self { control, ..self }
    }

    /// To a value.
    pub fn value(self, value: impl Into<Signal<String>>) -> Self {
        let value = Some(value.into());
        Self { value, ..self }
    }

    /// That is called otherwise than it says.
    pub fn label(self, label: &'static str) -> Self {
        let label = Some(label);
        Self { label, ..self }
    }

    /// That looks pressed while what it stands for holds.
    pub fn pressed(self, pressed: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let pressed = Some(says(move || pressed().to_string()));
        Self { pressed, ..self }
    }

    /// That has nothing to do for now.
    pub fn idle(self, idle: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let idle = Some(says(move || idle().to_string()));
        Self { idle, ..self }
    }

    /// That tells why it does nothing.
    pub fn title(self, title: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        let title = Some(live(title));
        Self { title, ..self }
    }

    /// That unfolds the element with that id.
    pub fn unfolds(
        self,
        id: &'static str,
        open: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        let unfolds = Some((id, says(move || open().to_string())));
        Self { unfolds, ..self }
    }

    /// With a swatch of that class before its words.
    pub fn swatch(self, class: String) -> Self {
        let swatch = Some(class);
        Self { swatch, ..self }
    }

    /// In a language of its own.
    pub fn lang(self, lang: &'static str) -> Self {
        let lang = Some(lang);
        Self { lang, ..self }
    }

    /// That can be found again.
    pub fn node(self, node: NodeRef<html::Button>) -> Self {
        Self { node, ..self }
    }

    /// The button on the page.
    pub fn view(self) -> AnyView {
        let words = self.words;
        self.view_of(words.into_any())
    }

    /// The button on the page, with more to see than its words.
    pub fn view_of(self, inside: AnyView) -> AnyView {
        let deed = self.deed;
        let swatch = self
            .swatch
            .map(|class| view! { <i class=class aria-hidden="true"></i> });
        view! {
            <button
                type="button"
                class=self.class
                data-control=self.control
                data-value=self.value
                lang=self.lang
                aria-label=self.label
                aria-pressed=self.pressed
                aria-disabled=self.idle
                aria-expanded=self.unfolds.map(|(_, open)| open)
                aria-controls=self.unfolds.map(|(id, _)| id)
                title=self.title
                node_ref=self.node
                on:click=move |_: MouseEvent| deed(())
            >
                {swatch}
                {inside}
            </button>
        }
        .into_any()
    }
}

/// Buttons that together set a key of the address.
pub fn group(
    class: &'static str,
    key: impl Into<Signal<String>>,
    label: impl Into<Signal<String>>,
    buttons: impl IntoIterator<Item = Button>,
) -> AnyView {
    let buttons: Vec<AnyView> = buttons.into_iter().map(Button::view).collect();
    group_of(class, key.into(), label.into(), buttons.into_any())
}

/// The same around buttons that change among themselves.
pub fn group_of(
    class: &'static str,
    key: Signal<String>,
    label: Signal<String>,
    buttons: AnyView,
) -> AnyView {
    view! {
        <div class=class role="group" data-control=key aria-label=label>
            {buttons}
        </div>
    }
    .into_any()
}

/// One choice of a select: its value, what it says, and whether it is chosen.
pub fn option(
    value: impl ToString,
    words: impl Into<String>,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    view! {
        <option value=value.to_string() prop:selected=live(chosen)>
            {words.into()}
        </option>
    }
    .into_any()
}

/// A select that sets a key of the address; `label` stands before it, or is only read out.
pub fn select(
    class: &'static str,
    key: &'static str,
    label: &'static str,
    shown: bool,
    options: AnyView,
    deed: impl Fn(String) + Send + Sync + 'static,
) -> AnyView {
    let deed: Deed<String> = Arc::new(deed);
    let visible = shown.then(|| view! { <span>{label}</span> });
    view! {
        <label class=class>
            {visible}
            <select
                data-control=key
                aria-label=(!shown).then_some(label)
                on:change=move |event| deed(event_target_value(&event))
            >
                {options}
            </select>
        </label>
    }
    .into_any()
}

/// A box to tick; its value is one of a group's, or it sets a key by itself.
pub fn tick(
    key: Option<&'static str>,
    value: Option<String>,
    words: impl Into<String>,
    ticked: impl Fn() -> bool + Send + Sync + 'static,
    deed: impl Fn(bool) + Send + Sync + 'static,
) -> AnyView {
    let deed: Deed<bool> = Arc::new(deed);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                data-control=key
                data-value=value
                prop:checked=live(ticked)
                on:change=move |event| deed(event_target_checked(&event))
            />
            <span>{words.into()}</span>
        </label>
    }
    .into_any()
}
