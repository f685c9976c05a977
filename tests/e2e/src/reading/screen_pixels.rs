//! What can be seen of the page, by its pixels on the screen, whatever its styles say.

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::harness::Page;

/// For scripts that look: pictures as pixels, and how strongly two pixels contrast.
const LENS: &str = "const pixels = async shot => {
        const image = new Image();
        image.src = `data:image/png;base64,${shot}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d', {willReadFrequently: true});
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
    };
    const curve = [...Array(256).keys()].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    const lightAt = ({data, width}, x, y) => {
        const at = 4 * (y * width + x);
        return 0.2126 * curve[data[at]] + 0.7152 * curve[data[at + 1]] + 0.0722 * curve[data[at + 2]];
    };
    const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const extremes = (picture, {left, top, right, bottom}) => {
        let [least, most] = [1, 0];
        for (let y = Math.max(0, Math.floor(top)); y < Math.min(picture.height, Math.ceil(bottom)); y++)
            for (let x = Math.max(0, Math.floor(left)); x < Math.min(picture.width, Math.ceil(right)); x++) {
                const light = lightAt(picture, x, y);
                least = Math.min(least, light);
                most = Math.max(most, light);
            }
        return contrast(least, most);
    };
    const shots = arguments[0];
    const done = arguments[arguments.length - 1];";

/// The window as it is on the screen: a PNG, in base64.
pub async fn screenshot(page: &Page) -> Result<Value> {
    page.painted().await?;
    let taken = page
        .devtools("Page.captureScreenshot", json!({"format": "png"}))
        .await?;
    let picture = taken.get("data").cloned();
    picture.context("no picture of the window")
}

/// What a script returns that looks at pictures of the window, by the lens; a pixel of the window is
/// one of CSS.
pub async fn inspect<T: DeserializeOwned>(page: &Page, shots: &[Value], script: &str) -> Result<T> {
    let script = format!("{LENS} (async () => {{ {script} }})().then(done, e => done(String(e)))");
    let answer = page
        .browser
        .execute_async(&script, vec![json!(shots)])
        .await?;
    let told = answer.json().clone();
    answer.convert().with_context(|| told.to_string())
}
