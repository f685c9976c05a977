//! Links out of the page: they say where they lead, and that only the source vouches for them.

use leptos::prelude::*;

use crate::survey::Point;
use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::views::link::LinkOut;
use crate::views::report::marked::Marked;

/// Where more can be read of a point. An example is named as it was published, with what that means
/// in another language; other links are named by their address.
#[component]
pub fn More(
    /// The point.
    point: &'static Point,
    /// Whether it is named as it was published.
    #[prop(optional)]
    named: bool,
) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let original = survey.original();
    let url = point.url.as_deref()?;
    let host = host(url);
    let vouched = text::as_of(lang, survey.year);
    let link = if named {
        let name = point.text.get(original);
        view! { <LinkOut href=url class="more" lang=original.code()><Marked words=name/></LinkOut> }
            .into_any()
    } else {
        view! { <LinkOut href=url class="more">{host}</LinkOut> }.into_any()
    };
    let meaning =
        (named && lang != original).then(|| view! { <Marked words=point.text.get(lang)/> ". " });
    let leads_to = if named {
        format!("{host}, {vouched}")
    } else {
        vouched
    };
    // On paper, where nothing can be followed, the address itself.
    Some(view! {
        <span class="leads-out">
            {link}
            " "
            <small>{meaning}{leads_to}<span class="url">{url}</span></small>
        </span>
    })
}

fn host(url: &'static str) -> &'static str {
    let bare = url.strip_prefix("https://").unwrap_or(url);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.split_once('/').map_or(bare, |(host, _)| host)
}
