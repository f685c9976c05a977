//! The views: components that say what is on the page and compute nothing.
//!
//! Where each part of the page is made, from the top:
//!
//! - `app`: the whole page; [`static_page`](static_view): the same before and without scripts;
//! - `shell`: its head, the notice of addresses, the choice of the survey, the source at its foot;
//! - `opening`: headline, findings, how the chart is read;
//! - `toolbar`: what the reader chooses by, down to the legend, which is the measure's control;
//! - `figure`: the chart with pointing, keys, tip, the table of its numbers, and what can be taken along;
//! - `distribution`, `compare`, `map`, `statement`, `report`, `method`, `own`, `workshop`, `make`, `accessibility`: what each
//!   view has of its own.
//!
//! What they share is in `context`, controls that several have in `controls`, links in `link`.

mod accessibility;
mod app;
mod compare;
mod context;
pub mod controls;
mod distribution;
mod figure;
mod link;
mod make;
mod map;
mod method;
mod opening;
mod own;
mod report;
mod shell;
mod statement;
mod static_page;
mod toolbar;
mod workshop;

pub use app::App;

use crate::survey;

/// Mounts the app in place of the static first view.
///
/// # Panics
///
/// Where the page has no element `#app`; `index.html` has one.
#[cfg(target_arch = "wasm32")]
pub fn start() {
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;

    use crate::browser;

    open_surveys();
    let place = gloo::utils::document()
        .get_element_by_id("app")
        .expect("the page has a place for the app");
    let seen = seen();
    browser::copy::keep(&place);
    let place = place.unchecked_into();
    leptos::mount::mount_to(place, move || view! { <App seen/> }).forget();
}

/// What is seen below the chart before the program runs. Of another view than the static one nothing is seen yet, and who
/// comes back to an address sees the page from where it was left: then all may be.
#[cfg(target_arch = "wasm32")]
fn seen() -> context::Seen {
    use crate::browser::{address, page as document};

    if address::kept_place().is_some() || document::is_awaited() {
        return context::Seen::default();
    }
    context::Seen {
        findings: document::begins_in_window(".still .findings"),
        numbers: document::begins_in_window(".still .below"),
    }
}

/// Opens the surveys that the page carries; where it carries none, as while developing, the build's.
#[cfg(target_arch = "wasm32")]
fn open_surveys() {
    use crate::browser;

    let carried = browser::page::held("surveys");
    match survey::read(carried.as_deref().unwrap_or(survey::BUILT)) {
        Ok(surveys) => survey::open(surveys),
        Err(problem) => browser::page::give_up(&problem.to_string()),
    }
}

/// The static first view of a page that carries `surveys`: what it shows before and without scripts, as HTML.
#[cfg(not(target_arch = "wasm32"))]
pub fn static_view(surveys: &'static [survey::Survey]) -> String {
    use leptos::prelude::*;
    use static_page::{StaticPage, StaticPageProps};

    Owner::new().with(|| {
        let html = StaticPage(StaticPageProps { surveys }).to_html();
        // Only hydration needs the library's marks between texts.
        html.replace("<!>", "")
    })
}

/// An element that holds the same, made in the browser.
///
/// # Panics
///
/// Where the document makes no elements.
#[cfg(target_arch = "wasm32")]
pub fn static_view_element(surveys: &'static [survey::Survey]) -> web_sys::Element {
    use leptos::prelude::*;
    use static_page::StaticPage;
    use wasm_bindgen::JsCast;

    let place: web_sys::HtmlElement = gloo::utils::document()
        .create_element("div")
        .expect("a document makes elements")
        .unchecked_into();
    let mounted = leptos::mount::mount_to(place.clone(), move || view! { <StaticPage surveys/> });
    let still = crate::browser::made_page::without_comments(&place);
    drop(mounted);
    still
}
