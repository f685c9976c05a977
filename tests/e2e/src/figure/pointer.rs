//! Pointing at marks of the chart, clicking and dragging.

use anyhow::Result;
use murroskartta::chart::Area;

use crate::expected::scene::STAGE;
use crate::harness::Page;

impl Page {
    /// Brings a point of the chart into the middle of the window; where it then is in the window.
    pub async fn scroll_to_middle(&self, (x, y): (f64, f64)) -> Result<(i64, i64)> {
        let ask = format!(
            "const box = () => document.querySelector('{STAGE}').getBoundingClientRect();
             scrollBy({{top: box().top + {y} - innerHeight / 2, behavior: 'instant'}});
             return [Math.round(box().left + {x}), Math.round(box().top + {y})]"
        );
        self.js(&ask).await
    }

    /// Points at the middle of a mark, from beside the chart: no tip of another is in the way.
    pub async fn point_at(&self, area: Area) -> Result<()> {
        let (x, y) = self.scroll_to_middle(area.middle()).await?;
        let chain = self.browser.action_chain().move_to(1, 1).move_to(x, y);
        Ok(chain.perform().await?)
    }

    /// Clicks the middle of a mark.
    pub async fn click_mark(&self, area: Area) -> Result<()> {
        let (x, y) = self.scroll_to_middle(area.middle()).await?;
        let chain = self.browser.action_chain().move_to(x, y).click();
        Ok(chain.perform().await?)
    }

    /// Drags over the chart from corner to corner of an area, in a few steps, and lets go.
    pub async fn drag_over(&self, area: Area) -> Result<()> {
        let middle = area.middle();
        let (x, y) = self.scroll_to_middle(middle).await?;
        let (x, y) = (x as f64, y as f64);
        let at = |part: f64| {
            let across = area.x + part * area.width - middle.0;
            let down = area.y + part * area.height - middle.1;
            ((x + across).round() as i64, (y + down).round() as i64)
        };
        let (from, half, to) = (at(0.0), at(0.5), at(1.0));
        let chain = self.browser.action_chain();
        let chain = chain.move_to(from.0, from.1).click_and_hold();
        let chain = chain.move_to(half.0, half.1).move_to(to.0, to.1);
        Ok(chain.release().perform().await?)
    }
}
