//! The whole screen, which a browser gives only after a press.

use murroskartta::browser::full_screen;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::{Function, Promise};

#[wasm_bindgen_test]
async fn a_refusal_leaves_the_page_as_it_was_and_no_complaint() {
    full_screen::watch(|_| ());
    full_screen::enter();
    full_screen::leave();
    // A refusal that nobody heard is told to the window before this promise is kept.
    let body = "return new Promise(done => {
        addEventListener('unhandledrejection', () => done('heard'), { once: true });
        setTimeout(() => done('silent'), 200);
    })";
    let told: Promise = Function::new_no_args(body)
        .call0(&gloo::utils::body())
        .unwrap()
        .into();
    let told = JsFuture::from(told).await.unwrap();
    assert_eq!(told.as_string().as_deref(), Some("silent"));
    assert!(!full_screen::is_on());
}
