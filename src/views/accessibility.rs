//! The accessibility statement.

use crate::browser::page as document;
use crate::state::View;
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::method::passage;
use crate::views::page::Page;
use crate::views::parts::{when, whenever};
use crate::views::report::leaves;
use leptos::prelude::*;

/// The statement, with the ways to give feedback and to the authority.
pub fn access(page: Page) -> Piece {
    when(
        move || page.view.get() == View::Access,
        move || {
            // There is no chart to wait for.
            whenever(document::ready);
            let (lang, _) = page.speaks();
            let parts = text::access(lang, page.survey).into_iter().map(|part| {
                let url = match part.id {
                    "feedback" => page.survey.contact.url.as_deref(),
                    "authority" => Some(text::AUTHORITY),
                    _ => None,
                };
                let link =
                    url.map(|url| el("p").child(leaves(page, url, url).class("known")).view());
                passage(part).child(link).view()
            });
            let parts = el("section").class("method").children(parts);
            let headline = el("h1").child(text::access_headline(lang));
            together([headline.view(), parts.view()])
        },
    )
}
