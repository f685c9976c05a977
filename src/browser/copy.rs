//! A copy of this page, to keep or to hand on: the file as it was opened, with a view and the
//! answers of a room in it. A page from disk cannot read its own file, so what it was is kept.

use std::cell::{OnceCell, RefCell};
use std::fmt::Write;

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::download::today;
use super::{address, page as document, root};
use crate::state::link::reader_survey;
use crate::survey::{DRAFT as DRAFT_SURVEY, OWN as OWN_SURVEY};

/// The id of the block that holds the answers of a room, as JSON.
const ROOM: &str = "room";
/// The id of the block that holds what a reader brought along.
const OWN: &str = "own";
/// The id of the block that holds the survey that a reader is making, as JSON.
const DRAFT: &str = "draft";
/// The attribute of `<html>` that holds them while nothing else does (`xtask/src/release/guard.js`).
const HELD: &str = "data-room";
/// The one that holds them after the page has loaded itself again (likewise).
const BACK: &str = "data-room-back";
/// The attribute of `<html>` that says on which day a copy was saved.
const SAVED: &str = "data-saved";
/// What a running page has beside them that the file has not, by `guard.js` and [`document::reflect`].
const OF_RUNNING: [&str; 8] = [
    HELD,
    BACK,
    "data-scripts",
    "data-told",
    "data-awaited",
    "data-look",
    "data-embed",
    "data-presenting",
];
/// How the first of these blocks begins.
const OPEN: &str = "<script type=\"application/json\" id=\"room\">";
/// How the other does.
const OPEN_OWN: &str = "<script type=\"text/plain\" id=\"own\">";
/// How the block begins that holds the survey that a reader is making.
const OPEN_DRAFT: &str = "<script type=\"application/json\" id=\"draft\">";
/// They stand before this one, which only a page that is one file has.
const NEXT: &str = "<script type=\"application/json\" id=\"surveys\">";

thread_local! {
    /// `<html>` as it was before the program ran.
    static OPENED: OnceCell<Element> = const { OnceCell::new() };
    /// What the reader brought along; empty where that is nothing.
    static CARRIED: RefCell<String> = const { RefCell::new(String::new()) };
    /// The survey that the reader is making; empty where there is none.
    static MADE: RefCell<String> = const { RefCell::new(String::new()) };
    /// The answers that nothing but the page holds, as JSON.
    static ONLY_HERE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Empties `place`, where the app goes, and keeps the page as it was. A page that the browser saved
/// carries the app as it was then: left in place it would appear twice, and in copies of the copy
/// it stands where the static view did, until they run.
pub fn keep(place: &Element) {
    if let Some(opened) = opened(place) {
        let _ = OPENED.with(|kept| kept.set(opened));
    }
}

/// The nodes in `place` move, being many; the rest is little, and is cloned.
fn opened(place: &Element) -> Option<Element> {
    let still = place.clone_node().ok()?;
    while let Some(node) = place.first_child() {
        still.append_child(&node).ok()?;
    }
    let opened: Element = root().clone_node_with_deep(true).ok()?.unchecked_into();
    let place = opened.query_selector("#app").ok()??;
    place.replace_with_with_node_1(&still).ok()?;
    Some(opened)
}

/// The day on which this page was saved as a copy, ISO 8601, or empty where the clock said none; nothing where it is
/// no copy.
pub fn saved_on() -> Option<String> {
    OPENED.with(|opened| opened.get()?.get_attribute(SAVED))
}

/// The HTML of a copy that opens in the view of `fragment`, with `room`, JSON, in it. With neither
/// it is the file that was opened, byte for byte, but for the answers that were in it. What the reader
/// brought along is in it as well, if answers are, or if that is what it shows.
///
/// Nothing where the page is not one file, as while developing.
pub fn page(fragment: &str, room: Option<&str>) -> Option<String> {
    OPENED.with(|opened| written(opened.get()?, fragment, room))
}

/// The page as it was opened, without what a reader brought or said; it opens in the view of `fragment`.
pub(super) fn opened_without_reader(fragment: &str) -> Option<Element> {
    let page: Element = OPENED
        .with(|opened| opened.get()?.clone_node_with_deep(true).ok())?
        .unchecked_into();
    without_reader(&page, fragment)?;
    let _ = page.remove_attribute(SAVED);
    Some(page)
}

fn without_reader(page: &Element, fragment: &str) -> Option<()> {
    address::keep_in(page, fragment);
    while let Some(before) = page.query_selector("#room, #own, #draft").ok()? {
        before.remove();
    }
    for of_running in OF_RUNNING {
        let _ = page.remove_attribute(of_running);
    }
    Some(())
}

/// The HTML of a document with this root, in ASCII.
pub(super) fn written_out(root: &Element) -> String {
    format!("<!doctype html>\n{}", in_ascii(&root.outer_html()))
}

fn written(opened: &Element, fragment: &str, room: Option<&str>) -> Option<String> {
    without_reader(opened, fragment)?;
    if fragment.is_empty() && room.is_none() {
        let _ = opened.remove_attribute(SAVED);
    } else {
        let _ = opened.set_attribute(SAVED, &today());
    }
    let mut html = written_out(opened);
    let next = html.find(NEXT)?;
    if let Some(room) = room {
        // No sign in the block can end its element.
        let room = room.replace('<', "\\u003c");
        html.insert_str(next, &format!("{OPEN}{room}</script>"));
    }
    let own = CARRIED.with(RefCell::clone).into_inner();
    if !own.is_empty() && (room.is_some() || reader_survey(fragment) == Some(OWN_SURVEY)) {
        html.insert_str(next, &format!("{OPEN_OWN}{own}</script>"));
    }
    let made = MADE.with(RefCell::clone).into_inner();
    if !made.is_empty() && reader_survey(fragment) == Some(DRAFT_SURVEY) {
        html.insert_str(next, &format!("{OPEN_DRAFT}{made}</script>"));
    }
    Some(html)
}

/// HTML with references for signs beyond ASCII, as the file has it (`xtask/src/release/ascii.rs`).
fn in_ascii(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for sign in html.chars() {
        if sign.is_ascii() {
            out.push(sign);
        } else {
            let _ = write!(out, "&#{};", u32::from(sign));
        }
    }
    out
}

/// Keeps the answers in the page, as JSON, where the browser remembers nothing: so they come through
/// when the program breaks.
pub fn hold(room: &str) {
    document::set(HELD, room);
    ONLY_HERE.set(Some(room.to_owned()));
}

/// Holds them no longer, now that the browser remembers them.
pub fn release() {
    let _ = root().remove_attribute(HELD);
    ONLY_HERE.set(None);
}

/// The answers that nothing but the page holds, as JSON: since it was opened, or since before it broke and
/// loaded itself again.
pub fn held() -> Option<String> {
    let only_here = ONLY_HERE.with_borrow(Clone::clone);
    only_here.or_else(|| root().get_attribute(BACK))
}

/// They have been taken over.
pub fn taken_over() {
    let _ = root().remove_attribute(BACK);
}

/// Has copies take along what the reader brought: a text without any sign that ends an element.
pub fn carry(own: String) {
    CARRIED.with(|carried| carried.replace(own));
}

/// Has copies that show the survey that the reader is making take it along: JSON without any sign that ends an element.
pub fn carry_draft(draft: String) {
    MADE.with(|made| made.replace(draft));
}

/// The survey that a reader was making, as the page was opened with it, as JSON.
pub fn draft() -> Option<String> {
    document::held(DRAFT)
}

/// What a reader brought along, as the page was opened with it.
pub fn own() -> Option<String> {
    document::held(OWN)
}

/// The answers that the page was opened with, as JSON: those in a copy, or in a page that the browser saved
/// while nothing else held them.
pub fn room() -> Option<String> {
    let opened = OPENED.with(|opened| opened.get()?.get_attribute(HELD));
    opened.or_else(|| document::held(ROOM))
}
