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

#[wasm_bindgen_test]
fn a_new_step_can_be_gone_back_and_a_same_step_cannot() {
    address::write("table=staff", Step::New);
    let before = steps();
    address::write("table=customers", Step::Same);
    assert_eq!(steps(), before);
    assert_eq!(address::fragment(), "table=customers");
    address::write("table=staff", Step::New);
    assert_eq!(steps(), before + 1);
    address::write("", Step::Same);
}

#[wasm_bindgen_test]
fn a_page_without_a_fragment_opens_as_it_was_kept() {
    address::write("", Step::Same);
    address::keep("table=staff&sort=share");
    assert_eq!(address::opened_with(), "table=staff&sort=share");
    address::write("lang=sv", Step::Same);
    assert_eq!(address::opened_with(), "lang=sv", "the address goes first");
    address::write("", Step::Same);
    address::keep("");
}
