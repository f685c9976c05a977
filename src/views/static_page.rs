//! The whole page as the static first view.

use crate::analysis::default_among;
use crate::survey::{TableId, surveys};
use crate::views::app::Bar;
use crate::views::distribution::shares::of_table;
use crate::views::element::{Piece, el, together};
use crate::views::opening::headline::Opening;
use crate::views::opening::help::HelpPanel;
use crate::views::page::Page;
use crate::views::report::Report;
use crate::views::shell::masthead::Masthead;
use crate::views::shell::source::Sources;
use crate::views::toolbar::legend::Legends;
use leptos::prelude::*;

/// The static first view: the default selection, all three tables, no controls that would not work.
pub fn static_page() -> Piece {
    let page = Page::still(default_among(surveys()));
    page.contexts.provide();
    provide_context(page);
    let tables =
        TableId::ALL.map(|table| of_table(page, table, Memo::new(move |_| page.lines_of(table))));
    let main = el("main")
        .id("main")
        .attr("data-view", "distribution")
        .class("still")
        .child(Piece::from(view! { <Opening/> }.into_any()))
        .children([
            view! { <HelpPanel/> }.into_any().into(),
            view! { <Bar/> }.into_any().into(),
            view! { <Legends/> }.into_any().into(),
        ])
        .children(tables)
        .child(Piece::from(view! { <Report/> }.into_any()));
    let masthead = view! { <Masthead/> }.into_any().into();
    together([
        masthead,
        main.view(),
        view! { <Sources/> }.into_any().into(),
    ])
}
