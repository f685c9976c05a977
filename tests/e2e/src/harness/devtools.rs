//! What only Chromium's devtools do.

use anyhow::Result;
use serde_json::{Value, json};

use super::Page;

impl Page {
    /// Sends a command of the devtools' protocol.
    pub(super) async fn devtools(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.browser.cdp().send_raw(method, parameters).await?)
    }

    /// A processor that many times slower.
    pub async fn slower(&self, times: u32) -> Result<()> {
        let rate = json!({"rate": times});
        self.devtools("Emulation.setCPUThrottlingRate", rate)
            .await
            .map(drop)
    }
}
