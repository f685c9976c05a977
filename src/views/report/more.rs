//! Links out of the page: they say where they lead, and that only the source vouches for them.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use crate::survey::{Lang, Point};
use crate::text;
use crate::views::context::{use_lang, use_survey, use_words};
use crate::views::report::marked::Marked;

/// A link to a page of others, or to this one, in a window of its own.
#[component]
pub fn LinkOut(
    /// Where it leads.
    #[prop(into)]
    href: TextProp,
    /// Its class.
    class: &'static str,
    /// The language of what it says, where that is another one than the page's.
    #[prop(default = None)]
    lang: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <a
            href=href
            class=class
            lang=lang
            target="_blank"
            rel="noopener noreferrer"
            title=use_words().new_tab
        >
            {children()}
        </a>
    }
}

/// Where more can be read. An example is named as it was published, with what that means in another language;
/// other links are named by their address.
#[component]
pub fn More(
    /// The point of which more can be read.
    point: &'static Point,
    /// Whether it is named by the words of the point.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let url = point.url.as_deref()?;
    let (host, _) = split(url);
    let name = if named {
        view! { <Marked words=&point.text.fi/> }.into_any()
    } else {
        host.into_any()
    };
    Some(view! {
        <span class="leads-out">
            <LinkOut href=url class="more" lang=named.then_some("fi")>
                {name}
            </LinkOut>
            " "
            <small>
                <Meaning point named/>
                {where_to(host, named)}
                // On paper, where nothing can be followed, the address itself.
                <span class="url">{url}</span>
            </small>
        </span>
    })
}

/// What the Finnish name of a page means, in another language.
#[component]
fn Meaning(point: &'static Point, named: bool) -> impl IntoView {
    let lang = use_lang();
    (named && lang != Lang::default()).then(|| {
        view! {
            <Marked words=point.text.get(lang)/>
            ". "
        }
    })
}

/// Where a link leads, and as of when.
fn where_to(host: &str, named: bool) -> String {
    let vouched = text::as_of(use_lang(), use_survey().survey.year);
    if named {
        format!("{host}, {vouched}")
    } else {
        vouched
    }
}

/// The host and what follows it.
fn split(url: &'static str) -> (&'static str, &'static str) {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.split_once('/').unwrap_or((bare, ""))
}

// Until the last view is a component.
use crate::views::element::{Element, Piece, Value, el};
use crate::views::page::Page;

pub fn leaves(page: Page, url: impl Into<Value>, words: impl Into<Piece>) -> Element {
    el("a")
        .attr("href", url)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .attr("title", page.speaks().1.new_tab)
        .child(words)
}
