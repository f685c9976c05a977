//! Controls, each by itself in a page.

use leptos::prelude::*;
use murroskartta::views::controls::{Button, Checkbox, Select};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlInputElement, HtmlSelectElement};

use crate::mounted::Mounted;

#[wasm_bindgen_test]
async fn a_button_says_whether_it_is_pressed_and_does_what_it_is_for() {
    let pressed = RwSignal::new(false);
    let page = Mounted::new(move || {
        view! {
            <Button control="cut" value="x".to_string() pressed=pressed on_press=move |()| pressed.update(|is| *is = !*is)>
                "Cut"
            </Button>
        }
    });
    let button = "button[type=button][data-control=cut][data-value=x]";
    assert_eq!(page.text(button), "Cut");
    for expected in ["false", "true", "false"] {
        let shown = page
            .the::<web_sys::Element>(button)
            .get_attribute("aria-pressed");
        assert_eq!(shown.as_deref(), Some(expected));
        page.press(button).await;
    }
}

#[wasm_bindgen_test]
async fn a_checkbox_follows_both_the_reader_and_the_page() {
    let checked = RwSignal::new(false);
    let page = Mounted::new(move || {
        view! {
            <Checkbox checked=checked on_change=move |is| checked.set(is)>"Intervals"</Checkbox>
        }
    });
    let checkbox: HtmlInputElement = page.the("label.tick > input[type=checkbox]");
    assert!(!checkbox.checked());
    page.press("label.tick").await;
    assert!(checkbox.checked() && checked.get_untracked());
    checked.set(false);
    leptos::task::tick().await;
    assert!(!checkbox.checked());
}

#[wasm_bindgen_test]
async fn a_select_shows_what_is_chosen_whenever_its_options_come() {
    let (options, value) = (RwSignal::new(Vec::new()), RwSignal::new("b".to_string()));
    let page = Mounted::new(move || {
        view! {
            <Select class="choice" label="Statement" value=value options=options on_change=move |id| value.set(id)/>
        }
    });
    let select: HtmlSelectElement = page.the(".choice select[aria-label=Statement]");
    options.set(
        ["a", "b", "c"]
            .map(|id| (id.to_string(), format!("Says {id}")))
            .into(),
    );
    leptos::task::tick().await;
    assert_eq!((select.value().as_str(), select.length()), ("b", 3));
    // As a browser does when the reader chooses.
    select.set_value("c");
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    select
        .dispatch_event(&Event::new_with_event_init_dict("change", &bubbles).unwrap())
        .unwrap();
    assert_eq!(value.get_untracked(), "c");
    value.set("a".to_string());
    leptos::task::tick().await;
    assert_eq!(select.value(), "a");
}
