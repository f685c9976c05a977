//! What a reader does: presses, chooses, types, points.

use anyhow::{Context, Result, bail};
use thirtyfour::{By, Key, WebElement};

use super::Page;
use super::engine::{ENGINE, Engine};

/// More stops than any view has on the way to what a test looks for.
const TABS: usize = 120;

/// Whether the filter is open.
pub const FILTER_IS_OPEN: &str = "return document.getElementById('filters').open";

impl Page {
    /// The first element that matches a CSS selector.
    pub async fn find(&self, css: &str) -> Result<WebElement> {
        let found = self.browser.find(By::Css(css)).await;
        found.with_context(|| format!("no {css}"))
    }

    /// Clicks the first element that matches.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.come_near(css).await?;
        let clicked = self.find(css).await?.click().await;
        clicked.with_context(|| format!("cannot click {css}"))
    }

    /// Scrolls to the numbers if it is among them: far below they are not laid out, and a driver finds no
    /// place to click at, or one that moves away.
    async fn come_near(&self, css: &str) -> Result<()> {
        let come = "const numbers = document.querySelector(arguments[0])?.closest('.numbers');
            numbers?.scrollIntoView();
            return numbers != null";
        if self.js_with(come, vec![css.into()]).await? {
            self.painted().await?;
        }
        Ok(())
    }

    /// Clicks what is first brought into the middle of the window: on a phone, a bar stands at its end.
    pub async fn click_in_middle(&self, css: &str) -> Result<()> {
        let bring = format!(
            "document.querySelector('{css}').scrollIntoView({{block: 'center', behavior: 'instant'}})"
        );
        self.js::<()>(&bring).await?;
        self.click(css).await
    }

    /// Puts the focus on the first element that matches.
    pub async fn focus(&self, css: &str) -> Result<()> {
        Ok(self.find(css).await?.focus().await?)
    }

    /// Presses the button, or ticks the box, that sets a key of the address to a value.
    pub async fn press(&self, key: &str, value: &str) -> Result<()> {
        let one = format!("[data-control~={key}][data-value='{value}']");
        let of_group = format!("[data-control~={key}] [data-value='{value}']");
        self.click(&format!("{one}, {of_group}")).await
    }

    /// Chooses from the select of a key.
    pub async fn choose(&self, key: &str, value: &str) -> Result<()> {
        if ENGINE == Engine::WebKit {
            // A driver's choice is none of a reader's for `WebKit`, which goes back past every step
            // that the page took without one: so the reader presses something first.
            self.keys(Key::Shift).await?;
        }
        let option = format!("[data-control~={key}] option[value='{value}']");
        self.click(&option).await
    }

    /// Types into the field of a key, letter by letter.
    pub async fn write(&self, key: &str, text: &str) -> Result<()> {
        let field = self.find(&format!("input[data-control~={key}]")).await?;
        field.click().await?;
        self.keys(text).await
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn keys(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        let keys = keys.into();
        Ok(self
            .browser
            .action_chain()
            .send_keys(keys)
            .perform()
            .await?)
    }

    /// Presses a letter while other keys are held.
    pub async fn chord(&self, held: &[Key], letter: char) -> Result<()> {
        let chain = self.browser.action_chain();
        let chain = held
            .iter()
            .fold(chain, |chain, key| chain.key_down(key.clone()));
        let chain = chain.key_down(letter).key_up(letter);
        let chain = held
            .iter()
            .rev()
            .fold(chain, |chain, key| chain.key_up(key.clone()));
        Ok(chain.perform().await?)
    }

    /// Goes on by Tab until the focus is on what matches, as those do who have no mouse.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        let there = "return document.activeElement.matches(arguments[0])";
        for _ in 0..TABS {
            if self.js_with(there, vec![css.into()]).await? {
                return Ok(());
            }
            self.keys(Key::Tab).await?;
        }
        bail!("no way to {css} by Tab")
    }

    /// Reaches a button by Tab and presses it.
    pub async fn tab_and_press(&self, css: &str) -> Result<()> {
        self.tab_to(css).await?;
        self.keys(Key::Enter).await
    }

    /// Opens the filter where it is closed. The bar of a phone comes when it has the focus, if not before.
    pub async fn unfold(&self) -> Result<()> {
        if !self.js::<bool>(FILTER_IS_OPEN).await? {
            self.focus("[aria-controls=filters]").await?;
            self.click("[aria-controls=filters]").await?;
            // Where it stands beside the chart, the focus goes in with a frame, which would take it from where
            // a script sends it. Into what lies over the page the browser sends it at once; from where a reader
            // sends it then, no frame may take it.
            let inside =
                "return document.getElementById('filters').contains(document.activeElement)";
            self.shows(inside, true).await?;
        }
        self.shows(FILTER_IS_OPEN, true).await
    }

    /// Closes the filter where it is open.
    pub async fn fold(&self) -> Result<()> {
        let close = "const open = document.getElementById('filters')?.open;
            if (open) document.querySelector('#filters .shut').click();
            return !open";
        self.shows(close, true).await?;
        self.painted().await
    }

    /// Moves the mouse to a point of an element, given from its top left in CSS pixels.
    pub async fn point(&self, css: &str, x: f64, y: f64) -> Result<()> {
        let (left, top): (f64, f64) = self
            .js(&format!(
                "const r = document.querySelector('{css}').getBoundingClientRect();
                 return [r.left, r.top]"
            ))
            .await?;
        let (x, y) = ((left + x).round() as i64, (top + y).round() as i64);
        if ENGINE == Engine::WebKit {
            // It takes a mouse that comes to where it was last, even in another page, for one that
            // stands still.
            let chain = self.browser.action_chain().move_to(x + 1, y);
            chain.perform().await?;
        }
        Ok(self.browser.action_chain().move_to(x, y).perform().await?)
    }
}
