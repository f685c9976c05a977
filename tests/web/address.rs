//! The address of a real page.

use murroskartta::browser::address::{self, Step};
use wasm_bindgen_test::wasm_bindgen_test;

fn steps() -> u32 {
    web_sys::window()
        .unwrap()
        .history()
        .unwrap()
        .length()
        .unwrap()
}

/// What is written stands in the address when the page is painted, or when something else is written.
fn write(fragment: &str, step: Step) {
    address::write(fragment.into(), step);
    assert_eq!(address::fragment(), fragment, "before it stands there");
}

#[wasm_bindgen_test]
fn a_new_step_can_be_gone_back_and_a_same_step_cannot() {
    write("table=staff", Step::New);
    write("table=customers", Step::Same);
    let before = steps();
    write("table=staff", Step::New);
    assert_eq!(steps(), before);
    write("", Step::Same);
    assert_eq!(steps(), before + 1);
}

#[wasm_bindgen_test]
fn a_page_without_a_fragment_opens_as_it_was_kept() {
    write("", Step::Same);
    address::keep("table=staff&sort=share");
    assert_eq!(address::opened_with(), "table=staff&sort=share");
    write("lang=sv", Step::Same);
    assert_eq!(address::opened_with(), "lang=sv", "the address goes first");
    write("", Step::Same);
    address::keep("");
}
