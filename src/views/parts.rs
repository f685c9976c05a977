//! Controls, each kind once, whatever it controls: buttons, groups of them, selects, boxes to tick.
//!
//! They are functions that return views of one type. A component of its own for each control would
//! be compiled anew for each, and the program is downloaded whole.

use std::any::Any;
use std::sync::Arc;

use leptos::{ev, prelude::*};

use crate::views::element::{Element, Hears, Piece, Source, Value, el, nothing, run};
/// A text that follows the signals that it is made of.
pub fn says(of: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    Signal::derive(of)
}

/// A part of the page that is made anew whenever what it reads changes.
pub fn follow(part: impl Fn() -> Piece + Send + Sync + 'static) -> Piece {
    Piece::Follows(Arc::new(part))
}

/// A part of the page that is there while `shown`.
pub fn when(
    shown: impl Fn() -> bool + Send + Sync + 'static,
    part: impl Fn() -> Piece + Send + Sync + 'static,
) -> Piece {
    there(Arc::new(shown), Arc::new(part))
}

fn there(shown: Source<bool>, part: Source<Piece>) -> Piece {
    let shown = Memo::new(move |_| shown.make());
    follow(move || {
        if shown.get() {
            untrack(|| part.make())
        } else {
            nothing()
        }
    })
}

/// Does that now, and again whenever what it reads changes.
pub fn whenever(deed: impl Fn() + 'static) {
    run(Box::new(deed));
}

/// Keeps what watches something as long as the part of the page that it is watched for.
pub fn keep(watch: impl Any) {
    let kept: StoredValue<Option<Box<dyn Any>>, LocalStorage> =
        StoredValue::new_local(Some(Box::new(watch)));
    Owner::on_cleanup(move || kept.set_value(None));
}

/// A button.
pub struct Button(Element);

impl Button {
    /// A button that says `words` and does `deed`.
    pub fn new(words: impl Into<Piece>, deed: impl Fn() + Send + Sync + 'static) -> Self {
        Self(button(words.into(), Arc::new(deed)))
    }

    /// With a class.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// That sets a key of the address by itself.
    pub fn control(self, key: &'static str) -> Self {
        self.attr("data-control", key)
    }

    /// To a value.
    pub fn value(self, value: impl Into<Value>) -> Self {
        self.attr("data-value", value)
    }

    /// That is called otherwise than it says.
    pub fn label(self, label: impl Into<Value>) -> Self {
        self.attr("aria-label", label)
    }

    /// That looks pressed while what it stands for holds.
    pub fn pressed(self, pressed: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.attr("aria-pressed", Value::whether(pressed))
    }

    /// That has nothing to do for now.
    pub fn idle(self, idle: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.attr("aria-disabled", Value::whether(idle))
    }

    /// That tells why it does nothing.
    pub fn title(self, title: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        self.attr("title", Value::of(title))
    }

    /// That stands for where the reader is.
    pub fn current(self, current: impl Into<Value>) -> Self {
        self.attr("aria-current", current)
    }

    /// That unfolds the element with that id.
    pub fn unfolds(
        self,
        id: &'static str,
        open: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        self.attr("aria-expanded", Value::whether(open))
            .attr("aria-controls", id)
    }

    /// With a swatch of that class before its words.
    pub fn swatch(self, class: String) -> Self {
        Self(self.0.first(swatch(class)))
    }

    /// In a language of its own.
    pub fn lang(self, lang: &'static str) -> Self {
        self.attr("lang", lang)
    }

    fn attr(self, name: &'static str, value: impl Into<Value>) -> Self {
        Self(self.0.attr(name, value))
    }

    /// The button on the page.
    pub fn view(self) -> Piece {
        self.0.view()
    }
}

/// One kind of button for all words and deeds, so that there is one in the program.
fn button(words: Piece, deed: Source<()>) -> Element {
    el("button")
        .attr("type", "button")
        .on(ev::click, move |_| deed.make())
        .child(words)
}

/// A swatch of that class.
pub fn swatch(class: String) -> Piece {
    el("i").class(class).attr("aria-hidden", "true").view()
}

/// Buttons that together set a key of the address.
pub fn group(
    class: &'static str,
    key: impl Into<Value>,
    label: impl Into<Value>,
    buttons: impl IntoIterator<Item = Button>,
) -> Piece {
    let buttons = buttons.into_iter().map(Button::view);
    group_of(class, key.into(), label.into(), buttons.collect())
}

/// The same around buttons that change among themselves.
pub fn group_of(class: &'static str, key: Value, label: Value, buttons: Vec<Piece>) -> Piece {
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
    words: impl Into<Piece>,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
) -> Piece {
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
    options: Vec<Piece>,
    deed: impl Fn(String) + Send + Sync + 'static,
) -> Piece {
    select_of(class, key, label, shown, options, None, Box::new(deed))
}

/// A select of many options, of which none follows whether it is chosen.
pub fn select_among(
    class: &'static str,
    key: &'static str,
    (label, shown): (&'static str, bool),
    options: Vec<Piece>,
    chosen: Signal<String>,
    deed: impl Fn(String) + Send + Sync + 'static,
) -> Piece {
    let (chosen, deed) = (Some(chosen), Box::new(deed));
    select_of(class, key, label, shown, options, chosen, deed)
}

fn select_of(
    class: &'static str,
    key: &'static str,
    label: &'static str,
    shown: bool,
    options: Vec<Piece>,
    chosen: Option<Signal<String>>,
    mut deed: Box<dyn Hears<String>>,
) -> Piece {
    let mut select = el("select")
        .attr("data-control", key)
        .attr("aria-label", (!shown).then_some(label))
        .on(ev::change, move |event| {
            deed.hear(event_target_value(&event));
        })
        .children(options);
    if let Some(chosen) = chosen {
        select = select.prop("value", chosen);
    }
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
    words: impl Into<Piece>,
    ticked: impl Fn() -> bool + Send + Sync + 'static,
    deed: impl Fn(bool) + Send + Sync + 'static,
) -> Piece {
    tick_of(key, value, words.into(), Arc::new(ticked), Box::new(deed))
}

fn tick_of(
    key: Option<&'static str>,
    value: Option<String>,
    words: Piece,
    ticked: Source<bool>,
    mut deed: Box<dyn Hears<bool>>,
) -> Piece {
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("data-control", key)
        .attr("data-value", value)
        .switch("checked", move || ticked.make())
        .on(ev::change, move |event| {
            deed.hear(event_target_checked(&event));
        });
    el("label")
        .class("tick")
        .child(tick)
        .child(el("span").child(words))
        .view()
}

/// A button that opens files by `input`. What browsers draw for such an input speaks their language, not
/// the page's; so it is there, for pointers, keys and what is dropped on it, but cannot be seen.
pub fn opens_files(words: &'static str, input: Element) -> Piece {
    el("label")
        .class("opens")
        .child(words)
        .child(input.attr("type", "file").attr("title", ""))
        .view()
}

/// A row for each of what is there, by the position in the survey: rows stand and move.
pub fn each(
    there: impl Fn() -> Vec<usize> + Send + Sync + 'static,
    row: impl Fn(usize) -> Piece + Send + Sync + 'static,
) -> Piece {
    Piece::Rows(Arc::new(there), Arc::new(row))
}
