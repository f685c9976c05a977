//! How Firefox starts.

use anyhow::Result;
use serde_json::json;
use thirtyfour::Capabilities;

use super::{named, on_path};

/// How geckodriver starts: on ports that it chooses, and with the right to run scripts in Firefox
/// itself, which is how it is told to be a telephone or a printer.
pub const ARGUMENTS: [&str; 3] = ["--port=0", "--websocket-port=0", "--allow-system-access"];

/// What a new session asks for.
pub fn capabilities() -> Result<Capabilities> {
    let browser = named("MURROSKARTTA_FIREFOX", "firefox-esr");
    let browser = on_path(&browser).unwrap_or_else(|| browser.into());
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "firefox")?;
    wanted.set(
        "moz:firefoxOptions",
        json!({
            "binary": browser,
            "args": ["-headless"],
            "prefs": {
                // Scenes change at once, but for the tests of movement itself.
                "ui.prefersReducedMotion": 1,
                // Fingers, though this machine has no screen to touch.
                "dom.w3c_touch_events.enabled": 1,
                // Downloads go to a folder, without asking.
                "browser.download.folderList": 2,
                "browser.download.alwaysOpenPanel": false,
            },
        }),
    )?;
    Ok(wanted)
}
