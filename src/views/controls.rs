//! Controls, each kind once, whatever it controls: buttons, groups of them, selects, boxes to tick.
//!
//! They are functions that return views of one type. A component of its own for each control would
//! be compiled anew for each, and the program is downloaded whole.

use std::sync::Arc;

use leptos::{ev, prelude::*};

use super::element::{Child, Source, Value, el};

/// What is done when a control is used.
type Deed<T> = Arc<dyn Fn(T) + Send + Sync>;

/// A text that follows the signals that it is made of.
pub fn says(of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    said(Arc::new(of))
}

/// One signal for all texts: a closure of its own would be compiled anew each time.
fn said(of: Source<String>) -> Signal<String> {
    Signal::derive(move || of())
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
    words: Child,
    deed: Deed<()>,
    class: &'static str,
    control: Value,
    value: Value,
    label: Value,
    pressed: Value,
    idle: Value,
    title: Value,
    open: Value,
    unfolds: Value,
    swatch: Option<String>,
    lang: Value,
}

impl Button {
    /// A button that says `words` and does `deed`.
    pub fn new(words: impl Into<Child>, deed: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            words: words.into(),
            deed: Arc::new(move |()| deed()),
            class: "",
            control: Value::NONE,
            value: Value::NONE,
            label: Value::NONE,
            pressed: Value::NONE,
            idle: Value::NONE,
            title: Value::NONE,
            open: Value::NONE,
            unfolds: Value::NONE,
            swatch: None,
            lang: Value::NONE,
        }
    }

    /// With a class.
    pub fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// That sets a key of the address by itself.
    pub fn control(self, key: &'static str) -> Self {
        let control = key.into();
        Self { control, ..self }
    }

    /// To a value.
    pub fn value(self, value: impl Into<Value>) -> Self {
        let value = value.into();
        Self { value, ..self }
    }

    /// That is called otherwise than it says.
    pub fn label(self, label: &'static str) -> Self {
        let label = label.into();
        Self { label, ..self }
    }

    /// That looks pressed while what it stands for holds.
    pub fn pressed(self, pressed: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let pressed = Value::whether(pressed);
        Self { pressed, ..self }
    }

    /// That has nothing to do for now.
    pub fn idle(self, idle: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        let idle = Value::whether(idle);
        Self { idle, ..self }
    }

    /// That tells why it does nothing.
    pub fn title(self, title: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        let title = Value::of(title);
        Self { title, ..self }
    }

    /// That unfolds the element with that id.
    pub fn unfolds(
        self,
        id: &'static str,
        open: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        let (open, unfolds) = (Value::whether(open), id.into());
        Self {
            open,
            unfolds,
            ..self
        }
    }

    /// With a swatch of that class before its words.
    pub fn swatch(self, class: String) -> Self {
        let swatch = Some(class);
        Self { swatch, ..self }
    }

    /// In a language of its own.
    pub fn lang(self, lang: &'static str) -> Self {
        let lang = lang.into();
        Self { lang, ..self }
    }

    /// The button on the page.
    pub fn view(self) -> AnyView {
        let deed = self.deed;
        el("button")
            .attr("type", "button")
            .class(self.class)
            .attr("data-control", self.control)
            .attr("data-value", self.value)
            .attr("lang", self.lang)
            .attr("aria-label", self.label)
            .attr("aria-pressed", self.pressed)
            .attr("aria-disabled", self.idle)
            .attr("aria-expanded", self.open)
            .attr("aria-controls", self.unfolds)
            .attr("title", self.title)
            .on(ev::click, move |_| deed(()))
            .child(self.swatch.map(swatch))
            .child(self.words)
            .view()
    }
}

/// A swatch of that class.
pub fn swatch(class: String) -> AnyView {
    el("i").class(class).attr("aria-hidden", "true").view()
}

/// Buttons that together set a key of the address.
pub fn group(
    class: &'static str,
    key: impl Into<Value>,
    label: impl Into<Value>,
    buttons: impl IntoIterator<Item = Button>,
) -> AnyView {
    let buttons = buttons.into_iter().map(Button::view);
    group_of(class, key.into(), label.into(), buttons.collect())
}

/// The same around buttons that change among themselves.
pub fn group_of(class: &'static str, key: Value, label: Value, buttons: Vec<AnyView>) -> AnyView {
    el("div")
        .class(class)
        .attr("role", "group")
        .attr("data-control", key)
        .attr("aria-label", label)
        .children(buttons)
        .view()
}

/// One choice of a select: its value, what it says, and whether it is chosen.
pub fn option(
    value: impl ToString,
    words: impl Into<Child>,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    el("option")
        .attr("value", value.to_string())
        .switch("selected", chosen)
        .child(words)
        .view()
}

/// A select that sets a key of the address; `label` stands before it, or is only read out.
pub fn select(
    class: &'static str,
    key: &'static str,
    label: &'static str,
    shown: bool,
    options: Vec<AnyView>,
    deed: impl Fn(String) + Send + Sync + 'static,
) -> AnyView {
    let select = el("select")
        .attr("data-control", key)
        .attr("aria-label", (!shown).then_some(label))
        .on(ev::change, move |event| deed(event_target_value(&event)))
        .children(options);
    el("label")
        .class(class)
        .child(shown.then(|| el("span").child(label)))
        .child(select)
        .view()
}

/// A box to tick; its value is one of a group's, or it sets a key by itself.
pub fn tick(
    key: Option<&'static str>,
    value: Option<String>,
    words: impl Into<Child>,
    ticked: impl Fn() -> bool + Send + Sync + 'static,
    deed: impl Fn(bool) + Send + Sync + 'static,
) -> AnyView {
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("data-control", key)
        .attr("data-value", value)
        .switch("checked", ticked)
        .on(ev::change, move |event| deed(event_target_checked(&event)));
    el("label")
        .class("tick")
        .child(tick)
        .child(el("span").child(words))
        .view()
}

/// A row for each of what is there, by the position in the survey: rows stand and move.
pub fn each(
    there: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    row: impl Fn(usize) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    rows(Arc::new(there), Arc::new(row))
}

fn rows(there: Source<Vec<usize>>, row: Arc<dyn Fn(usize) -> AnyView + Send + Sync>) -> AnyView {
    let props = ForProps::builder()
        .each(move || there())
        .key(|at: &usize| *at)
        .children(move |at| row(at));
    For(props.build()).into_any()
}
