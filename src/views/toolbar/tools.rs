//! The tools: order, the filter that unfolds, the way back to the default. On a laptop they end
//! the bar that the choice of the view begins; on a phone they stick to the bottom and unfold into a
//! sheet.

use crate::browser::page as document;
use crate::state::View;
use crate::views::element::{Piece, el, together};
use crate::views::page::Page;
use crate::views::parts::{Button, says, when};
use crate::views::toolbar::filter::filters;
use crate::views::toolbar::order::arrange;
use crate::views::toolbar::undo::steps;
use leptos::ev::{self, FocusEvent, KeyboardEvent};
use leptos::prelude::*;

/// Order, filter, and on a phone the way back; for one statement there is nothing to order or filter.
pub fn tools(page: Page) -> Piece {
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && page.unfolded.get_untracked() {
            page.unfolded.set(false);
            document::focus(".unfold");
        }
    };
    // Where it lies over the page, the focus would go on behind it.
    let close_when_left = move |event: FocusEvent| {
        if page.unfolded.get_untracked()
            && document::focus_leaves(&event)
            && document::lies_over(".tools")
        {
            page.unfolded.set(false);
        }
    };
    let many = move || page.view.get() != View::Statement;
    // On the map, a place is where a statement stands; its list keeps the order of the other views.
    let ordered = move || !matches!(page.view.get(), View::Statement | View::Map | View::Report);
    let strip = el("div")
        .class("strip")
        .child(when(many, move || unfold(page)))
        .child(el("span").class("brief").child(steps(page)));
    el("div")
        .class("tools")
        .class_while("open", move || page.unfolded.get() && many())
        .class_while("few", move || !many())
        .on(ev::keydown, close_on_escape)
        .on(ev::focusout, close_when_left)
        .child(when(ordered, move || arrange(page)))
        .child(strip)
        .child(when(many, move || filters(page)))
        .view()
}

/// The button that unfolds the filter. Closed, it says how many filters are on; open, how many
/// statements they keep.
fn unfold(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let label = move |name: &'static str| {
        says(move || {
            let (on, (shown, of)) = (filters_on(page), page.shown());
            match (page.unfolded.get(), on) {
                (true, _) => format!("{} ({shown}/{of})", words.close),
                (false, 0) => name.to_owned(),
                (false, on) => format!("{name} ({on})"),
            }
        })
    };
    let narrow = says(move || match page.view.get() {
        View::Report => label(words.filter).get(),
        _ => label(words.filter_and_sort).get(),
    });
    let inside = wide_or_narrow(label(words.filter), narrow);
    Button::new(inside, move || {
        page.unfolded.update(|open| *open = !*open);
    })
    .class("unfold")
    .unfolds("filters", move || page.unfolded.get())
    .view()
}

/// How many filters are on that count in the view.
fn filters_on(page: Page) -> usize {
    let report = page.view.get() == View::Report;
    page.read(|s| {
        let filter = &s.query.filter;
        if report {
            filter.count_of_report()
        } else {
            filter.count()
        }
    })
}

/// A text for wide screens, and one for narrow ones.
pub fn wide_or_narrow(wide: impl Into<Piece>, narrow: impl Into<Piece>) -> Piece {
    let wide = el("span").class("full").child(wide).view();
    together([wide, el("span").class("brief").child(narrow).view()])
}
