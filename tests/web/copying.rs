//! The copy of the page, by a real browser's parser.

use murroskartta::browser::copy;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::js_sys::{Array, Function, JSON};

const STILL: &str = "<p>1&nbsp;%</p>";
const STATE: &str = "q=\"<ä>&table=staff";
const ROOM: &str = r#"{"said":"</script><!-- ä"}"#;

/// What a copy holds: the state, what stands in place of the app, the answers, and what follows
/// them.
fn held(html: &str) -> [Option<String>; 4] {
    let body = "const page = new DOMParser().parseFromString(html, 'text/html');
        const room = page.getElementById('room');
        return [
            page.documentElement.getAttribute('data-state'),
            page.getElementById('app').innerHTML,
            room?.textContent, room?.nextSibling?.id,
        ]";
    let held = Function::new_with_args("html", body).call1(&html.into(), &html.into());
    let held: Array = held.unwrap().into();
    [0, 1, 2, 3].map(|at| held.get(at).as_string())
}

#[wasm_bindgen_test]
fn a_copy_is_the_page_before_the_program_with_what_it_is_given() {
    let body = gloo::utils::body();
    let place = gloo::utils::document().create_element("div").unwrap();
    place.set_id("app");
    place.set_inner_html(STILL);
    let surveys = gloo::utils::document().create_element("script").unwrap();
    surveys.set_attribute("type", "application/json").unwrap();
    surveys.set_id("surveys");
    body.append_child(&place).unwrap();
    body.append_child(&surveys).unwrap();

    copy::keep(&place);
    assert!(!place.has_child_nodes());
    place.set_inner_html("<p>the app</p>");
    let plain = copy::page("", None).unwrap();
    assert!(plain.starts_with("<!doctype html>\n<html"), "{plain}");
    assert_eq!(held(&plain), [None, Some(STILL.to_owned()), None, None]);

    let full = copy::page(STATE, Some(ROOM)).unwrap();
    let [state, still, room, next] = held(&full);
    assert_eq!(state.as_deref(), Some(STATE));
    assert_eq!(still.as_deref(), Some(STILL));
    assert_eq!(next.as_deref(), Some("surveys"));
    let json = |text: &str| JSON::stringify(&JSON::parse(text).unwrap()).unwrap();
    assert_eq!(json(&room.unwrap()), json(ROOM));

    assert_eq!(copy::page(STATE, Some(ROOM)), Some(full));
    assert_eq!(copy::page("", None), Some(plain));
    assert_eq!(copy::room(), None);
    place.remove();
    surveys.remove();
}
