//! Scenes on a real canvas, and our text metrics against the browser's own.

use murroskartta::browser::canvas;
use murroskartta::chart::draw::FACES;
use murroskartta::chart::{Area, Rgb, Scene, Shape};
use murroskartta::survey::{Lang, surveys};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

fn new_canvas() -> HtmlCanvasElement {
    let canvas = gloo::utils::document().create_element("canvas").unwrap();
    canvas.unchecked_into()
}

fn context(canvas: &HtmlCanvasElement) -> CanvasRenderingContext2d {
    canvas.get_context("2d").unwrap().unwrap().unchecked_into()
}

fn pixel(canvas: &HtmlCanvasElement, x: i32, y: i32) -> [u8; 3] {
    let data = context(canvas)
        .get_image_data(f64::from(x), f64::from(y), 1.0, 1.0)
        .unwrap()
        .data();
    [data[0], data[1], data[2]]
}

#[wasm_bindgen_test]
fn a_scene_is_painted_at_the_density_of_the_screen() {
    let block = |x: f64, fill: Rgb| {
        let area = Area {
            x,
            y: 0.0,
            width: 10.0,
            height: 10.0,
        };
        Shape::Block {
            area,
            fill,
            outline: None,
            hatch: None,
        }
    };
    let (left, right) = (Rgb(15, 92, 77), Rgb(167, 211, 195));
    let mut scene = Scene {
        width: 20.0,
        height: 10.0,
        ..Scene::default()
    };
    scene.add(None, block(0.0, left));
    scene.add(None, block(10.0, right));
    for density in [1.0, 1.5, 2.0, 3.0] {
        let canvas = new_canvas();
        canvas::paint(&canvas, &scene, density);
        let last = (20.0 * density) as i32 - 1;
        assert_eq!(canvas.width(), (20.0 * density) as u32);
        assert_eq!(canvas.style().get_property_value("width").unwrap(), "20px");
        assert_eq!(pixel(&canvas, 0, 0), [left.0, left.1, left.2]);
        assert_eq!(pixel(&canvas, last, 0), [right.0, right.1, right.2]);
        // Crisp: the two blocks meet without a blurred pixel between them.
        assert_eq!(pixel(&canvas, last / 2, 4), [left.0, left.1, left.2]);
        assert_eq!(pixel(&canvas, last / 2 + 1, 4), [right.0, right.1, right.2]);
    }
}

#[wasm_bindgen_test]
fn no_name_is_wider_than_its_metrics_say() {
    let scale = canvas::text_scale().unwrap();
    let canvas = new_canvas();
    let context = context(&canvas);
    for (bold, style) in [(false, "normal"), (true, "bold")] {
        context.set_font(&format!("{style} 15px {FACES}"));
        for statement in &surveys()[0].statements {
            for lang in Lang::ALL {
                let name = statement.short.get(lang);
                let real = context.measure_text(name).unwrap().width();
                let expected = scale.width(name, 15.0, bold);
                // Bold faces differ more, but only numbers are set in bold: they get some room.
                let allowed = if bold { 1.1 } else { 1.02 };
                assert!(
                    real <= expected * allowed,
                    "{name}: {real} is wider than {expected}"
                );
                assert!(
                    real >= expected * 0.85,
                    "{name}: {real} is much narrower than {expected}"
                );
            }
        }
    }
}
