//! The colours of the chart, by its pixels.

use anyhow::Result;
use serde_json::json;

use crate::harness::Page;

/// How many pixels of the chart have exactly each of these colours, given as `#rrggbb`.
pub async fn count_pixels(page: &Page, colours: &[&str]) -> Result<Vec<u64>> {
    page.painted().await?;
    page.js_with(
        "const canvas = document.querySelector('[data-chart] canvas');
         const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
         const seen = new Map();
         for (let i = 0; i < data.length; i += 4) {
             const colour = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
             seen.set(colour, (seen.get(colour) ?? 0) + 1);
         }
         return arguments[0].map(c => seen.get(parseInt(c.slice(1), 16)) ?? 0)",
        vec![json!(colours)],
    )
    .await
}
