//! What is taken along, by a real browser.

use std::{cell::Cell, rc::Rc};

use murroskartta::browser::{address as fragments, clipboard, download};
use murroskartta::chart::{Rgb, Scene};
use murroskartta::takeaway::citable;
use wasm_bindgen_test::wasm_bindgen_test;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];

fn scene() -> Scene {
    Scene::on_paper(300.0, 200.0, Rgb(255, 255, 255))
}

/// Width and height, which stand in the first chunk of a PNG.
fn size(png: &[u8]) -> [u32; 2] {
    [16, 20].map(|at| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()))
}

#[wasm_bindgen_test]
async fn a_picture_is_png_at_the_density_asked_for() {
    for (density, expected) in [(1.0, [300, 200]), (2.0, [600, 400])] {
        let png = download::picture(&scene(), density, None).bytes().await;
        let png = png.unwrap();
        assert_eq!(png[..8], SIGNATURE);
        assert_eq!(size(&png), expected);
    }
}

#[wasm_bindgen_test]
async fn a_slide_has_exactly_the_pixels_asked_for() {
    let slide = download::picture(&scene(), 1.0, Some((1920, 1080)));
    assert_eq!(size(&slide.bytes().await.unwrap()), [1920, 1080]);
}

#[wasm_bindgen_test]
async fn a_picture_too_large_for_a_canvas_is_refused() {
    let huge = Scene::on_paper(100_000.0, 100_000.0, Rgb(0, 0, 0));
    let refused = download::picture(&huge, 2.0, None).bytes().await;
    assert_eq!(refused, Err(download::Refused));
}

#[wasm_bindgen_test]
fn the_address_is_that_of_the_page_with_the_view_it_is_told() {
    // The second writes what the first has left for later.
    for _ in 0..2 {
        fragments::write("table=staff".into(), fragments::Step::Same);
    }
    let location = gloo::utils::window().location();
    let page = format!(
        "{}{}",
        location.origin().unwrap(),
        location.pathname().unwrap()
    );
    let address = download::address("view=map");
    assert!(address.starts_with(&page), "{address}");
    assert_eq!(address, citable(&location.href().unwrap(), "view=map"));
    fragments::write(String::new(), fragments::Step::Same);
}

#[wasm_bindgen_test]
fn today_is_a_date() {
    let today = download::today();
    let parts: Vec<u32> = today.split('-').map(|part| part.parse().unwrap()).collect();
    assert_eq!(today.len(), 10, "{today}");
    assert!(parts[0] >= 2021 && (1..=12).contains(&parts[1]) && (1..=31).contains(&parts[2]));
}

#[wasm_bindgen_test]
fn bytes_are_saved_and_leave_no_link_behind() {
    download::save("murroskartta.txt", "text/plain", b"numbers").unwrap();
    let link = gloo::utils::document().query_selector("a[download]");
    assert!(link.unwrap().is_none());
}

#[wasm_bindgen_test]
async fn copying_always_tells_how_it_went_and_gives_the_focus_back() {
    let told = Rc::new(Cell::new(0));
    let count = |told: &Rc<Cell<u32>>| {
        let told = Rc::clone(told);
        move |_: bool| told.set(told.get() + 1)
    };
    let before = gloo::utils::document().active_element();
    clipboard::write_text("numbers", count(&told));
    let picture = download::picture(&scene(), 1.0, None);
    clipboard::write_picture(&picture, count(&told));
    for _ in 0..50 {
        if told.get() == 2 {
            break;
        }
        pause().await;
    }
    assert_eq!(told.get(), 2);
    assert_eq!(gloo::utils::document().active_element(), before);
    let fields = gloo::utils::document().query_selector("textarea[aria-hidden]");
    assert!(fields.unwrap().is_none());
}

/// Lets the browser do what it has begun.
async fn pause() {
    let promise = web_sys::js_sys::Promise::new(&mut |resolve, _| {
        let window = gloo::utils::window();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}
