//! What only Chromium's devtools can do: emulate devices and preferences, switch scripts off, slow
//! the processor down, take globals away before the page starts.

use anyhow::Result;
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
}
