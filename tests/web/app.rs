//! The app in a page.

use murroskartta::views::App;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

/// The app in a new element, for as long as the handle lives.
fn mounted() -> (HtmlElement, impl Drop) {
    let document = gloo::utils::document();
    let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
    document.body().unwrap().append_child(&place).unwrap();
    let handle = leptos::mount::mount_to(place.clone(), App);
    (place, handle)
}

fn press(place: &HtmlElement, selector: &str) {
    let control = place.query_selector(selector).unwrap().unwrap();
    control.unchecked_into::<HtmlElement>().click();
}

fn text(place: &HtmlElement, selector: &str) -> String {
    place
        .query_selector(selector)
        .unwrap()
        .unwrap()
        .text_content()
        .unwrap()
        .replace('\u{a0}', " ")
}

#[wasm_bindgen_test]
async fn pressing_an_answer_changes_the_sums_of_the_table() {
    let (place, _app) = mounted();
    let first = "table[data-table=adoption] tr[data-statement='1'] td[data-measure]";
    assert_eq!(text(&place, first), "84 %");
    press(&place, "[data-control=adopted] [data-value=trial]");
    leptos::task::tick().await;
    assert_eq!(text(&place, first), "87 %");
    press(&place, ".reset");
    leptos::task::tick().await;
    assert_eq!(text(&place, first), "84 %");
    place.remove();
}

#[wasm_bindgen_test]
async fn pressing_a_table_shows_it_and_keeps_the_focus() {
    let (place, _app) = mounted();
    let button = place
        .query_selector("[data-control=table] [data-value=staff]")
        .unwrap()
        .unwrap();
    let button: HtmlElement = button.unchecked_into();
    button.focus().unwrap();
    button.click();
    leptos::task::tick().await;
    assert!(
        place
            .query_selector("table[data-table=staff]")
            .unwrap()
            .is_some()
    );
    assert!(
        place
            .query_selector("table[data-table=adoption]")
            .unwrap()
            .is_none()
    );
    let focused = gloo::utils::document().active_element().unwrap();
    assert!(button.is_same_node(Some(&focused)));
    press(&place, ".reset");
    leptos::task::tick().await;
    place.remove();
}

#[wasm_bindgen_test]
async fn every_language_has_its_words() {
    let (place, _app) = mounted();
    for (lang, word, head, wording) in [
        ("sv", "Filtrera", "Påstående", "molntjänst"),
        ("en", "Filter", "Statement", "cloud service"),
        ("fi", "Rajaa", "Väittämä", "pilvipalveluun"),
    ] {
        press(&place, &format!("[data-control=lang] [data-value={lang}]"));
        leptos::task::tick().await;
        assert!(text(&place, ".unfold").contains(word), "{lang}");
        assert!(text(&place, "thead th").contains(head), "{lang}");
        let row = text(&place, "tr[data-statement='1'] th");
        assert!(row.contains(wording), "{lang}: {row}");
    }
    place.remove();
}
