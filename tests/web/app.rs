//! The app in a page.

use leptos::prelude::*;
use murroskartta::views::App;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::mounted::Mounted;

#[wasm_bindgen_test]
async fn pressing_an_answer_changes_the_sums_of_the_table() {
    let page = Mounted::new(|| view! { <App/> });
    let first = "table[data-table=adoption] tr[data-statement='1'] td[data-measure]";
    assert_eq!(page.text(first), "84 %");
    page.press("[data-control=adopted] [data-value=trial]")
        .await;
    assert_eq!(page.text(first), "87 %");
    page.press(".reset").await;
    assert_eq!(page.text(first), "84 %");
}

/// What the browser says before and after it prints.
async fn print(event: &str) {
    let event = web_sys::Event::new(event).unwrap();
    gloo::utils::window().dispatch_event(&event).unwrap();
    leptos::task::tick().await;
}

#[wasm_bindgen_test]
async fn pressing_a_table_shows_it_and_keeps_the_focus() {
    let page = Mounted::new(|| view! { <App/> });
    let button: HtmlElement = page.the("[data-control=table] [data-value=staff]");
    button.focus().unwrap();
    button.click();
    leptos::task::tick().await;
    assert_eq!(
        button.get_attribute("aria-pressed").as_deref(),
        Some("true")
    );
    // The numbers are out of sight: they follow with the next frame, and on paper at once.
    print("beforeprint").await;
    assert!(page.find("table[data-table=staff]").is_some());
    assert!(page.find("table[data-table=adoption]").is_none());
    print("afterprint").await;
    let focused = gloo::utils::document().active_element().unwrap();
    assert!(button.is_same_node(Some(&focused)));
    page.press(".reset").await;
}

#[wasm_bindgen_test]
async fn every_language_has_its_words() {
    let page = Mounted::new(|| view! { <App/> });
    for (lang, word, head, wording) in [
        ("sv", "Filtrera", "Påstående", "molntjänst"),
        ("en", "Filter", "Statement", "cloud service"),
        ("fi", "Rajaa", "Väittämä", "pilvipalveluun"),
    ] {
        page.press(&format!("[data-control=lang] [data-value={lang}]"))
            .await;
        assert!(page.text(".unfold").contains(word), "{lang}");
        assert!(page.text("thead th").contains(head), "{lang}");
        let row = page.text("tr[data-statement='1'] th");
        assert!(row.contains(wording), "{lang}: {row}");
    }
}
