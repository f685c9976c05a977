//! The colours of the chart, by its pixels.

use anyhow::Result;
use murroskartta::chart::{Rgb, Theme};
use murroskartta::survey::TableId;
use serde_json::json;

use crate::expected::survey::SURVEY;
use crate::harness::Page;

/// The colours of the answers of a table in a look, strongest first.
pub fn colours(theme: Theme, table: TableId) -> Vec<Rgb> {
    let count = SURVEY.scale_of(table).opinions();
    theme.palette().steps(crate::hue(table), count).to_vec()
}

/// How many pixels of the chart have exactly each of these colours.
pub async fn count_pixels(page: &Page, colours: &[Rgb]) -> Result<Vec<u64>> {
    let hex = |Rgb(red, green, blue): &Rgb| format!("#{red:02x}{green:02x}{blue:02x}");
    let colours: Vec<_> = colours.iter().map(hex).collect();
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
