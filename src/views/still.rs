//! The whole page as the static first view.

use super::app::{bar, opening};
use super::element::{Piece, el, together};
use super::help::help;
use super::legend::legends;
use super::masthead::masthead;
use super::page::Page;
use super::report::report;
use super::shares::of_table;
use super::sources::sources;
use crate::analysis::default_among;
use crate::survey::{TableId, surveys};
use leptos::prelude::*;

/// The static first view: the default selection, all three tables, no controls that would not work.
pub fn still() -> Piece {
    let page = Page::still(default_among(surveys()));
    let tables =
        TableId::ALL.map(|table| of_table(page, table, Memo::new(move |_| page.lines_of(table))));
    let main = el("main")
        .id("main")
        .attr("data-view", "distribution")
        .class("still")
        .child(opening(page))
        .children([help(page), bar(page), legends(page)])
        .children(tables)
        .child(report(page));
    let parts = masthead(page).into_iter();
    together(parts.chain([main.view(), sources(page)]))
}
