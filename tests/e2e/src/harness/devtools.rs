//! What only Chromium's devtools do.

use anyhow::Result;
use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Sends a command of the devtools' protocol.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.browser.cdp().send_raw(method, parameters).await?)
    }

    /// Forgets what other tests have left: what their pages kept and were allowed, and what was
    /// complained of.
    pub(super) async fn forget_by_devtools(&self) -> Result<()> {
        for origin in [&*self.server.url(""), "file://"] {
            let everything = json!({"origin": origin, "storageTypes": "all"});
            self.devtools("Storage.clearDataForOrigin", everything)
                .await?;
        }
        self.devtools("Browser.resetPermissions", json!({})).await?;
        let by_default = json!({"behavior": "default"});
        self.devtools("Browser.setDownloadBehavior", by_default)
            .await?;
        self.complaints().await.map(drop)
    }

    /// Has the page be the one that the reader is at, as in a window of theirs: without, it has no focus to lose.
    pub(super) async fn in_front(&self) -> Result<()> {
        let on = json!({"enabled": true});
        self.devtools("Emulation.setFocusEmulationEnabled", on)
            .await
            .map(drop)
    }

    /// A processor that many times slower.
    pub async fn slower(&self, times: u32) -> Result<()> {
        let rate = json!({"rate": times});
        self.devtools("Emulation.setCPUThrottlingRate", rate)
            .await
            .map(drop)
    }
}
