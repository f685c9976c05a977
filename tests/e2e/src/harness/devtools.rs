//! What only Chromium's devtools can do: emulate devices and preferences, switch scripts off, slow
//! the processor down, take globals away before the page starts.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Page;

impl Page {
    async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.browser.cdp().send_raw(method, parameters).await?)
    }

    /// A screen of that size in CSS pixels, with `density` device pixels to each.
    pub async fn screen(&self, width: u32, height: u32, density: f64) -> Result<()> {
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": density, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await
            .map(drop)
    }

    /// A reader who prefers that: pairs of media feature and value.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        let pair = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
        let features: Vec<_> = features.iter().map(pair).collect();
        self.devtools("Emulation.setEmulatedMedia", json!({"features": features}))
            .await
            .map(drop)
    }

    /// The page as it would be printed.
    pub async fn on_paper(&self) -> Result<()> {
        self.devtools("Emulation.setEmulatedMedia", json!({"media": "print"}))
            .await
            .map(drop)
    }

    /// Switches scripts of the page off.
    pub async fn without_scripts(&self) -> Result<()> {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({"value": true}),
        )
        .await
        .map(drop)
    }

    /// A processor that many times slower.
    pub async fn slower(&self, times: u32) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({"rate": times}))
            .await
            .map(drop)
    }

    /// Runs a script before any of the page's, in every document from now on.
    pub async fn before_scripts(&self, script: &str) -> Result<()> {
        self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({"source": script}),
        )
        .await
        .map(drop)
    }

    /// Puts a finger on a point of the window, in CSS pixels.
    pub async fn touch_down(&self, x: f64, y: f64) -> Result<()> {
        let at = json!([{"x": x, "y": y}]);
        let event = json!({"type": "touchStart", "touchPoints": at});
        self.devtools("Input.dispatchTouchEvent", event)
            .await
            .map(drop)
    }

    /// Lifts the finger.
    pub async fn lift(&self) -> Result<()> {
        let event = json!({"type": "touchEnd", "touchPoints": []});
        self.devtools("Input.dispatchTouchEvent", event)
            .await
            .map(drop)
    }

    /// Moves the finger that is down.
    pub async fn slide(&self, x: f64, y: f64) -> Result<()> {
        let at = json!([{"x": x, "y": y}]);
        let event = json!({"type": "touchMove", "touchPoints": at});
        self.devtools("Input.dispatchTouchEvent", event)
            .await
            .map(drop)
    }

    /// Prints the page; the file, in base64.
    pub async fn print(&self) -> Result<String> {
        let printed = self.devtools("Page.printToPDF", json!({})).await?;
        let file = printed["data"].as_str();
        Ok(file.context("nothing was printed")?.to_owned())
    }

    /// Lets downloads go to a folder, without asking.
    pub async fn download_to(&self, folder: &Path) -> Result<()> {
        let to = json!({"behavior": "allow", "downloadPath": folder.display().to_string()});
        self.devtools("Browser.setDownloadBehavior", to)
            .await
            .map(drop)
    }

    /// Lets the page do what browsers ask their reader about.
    pub async fn allow(&self, permissions: &[&str]) -> Result<()> {
        let allowed = json!({"permissions": permissions});
        self.devtools("Browser.grantPermissions", allowed)
            .await
            .map(drop)
    }
}
