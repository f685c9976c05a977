//! Devices, preferences and refusals that browsers are told to stand for, each engine in its way.
//! What an engine has no way for is an error: tests that need it are ignored there, with the reason.

use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};
use thirtyfour::common::print::PrintParameters;

use super::engine::{ENGINE, Engine, window};
use super::firefox;
use super::{Page, page::spoiled};

impl Page {
    /// A screen of that size in CSS pixels, with `density` device pixels to each; in `WebKit` always
    /// one. Firefox and `WebKit` tell the page of it later than they answer.
    pub async fn screen(&self, width: u32, height: u32, density: f64) -> Result<()> {
        let wide = width;
        match ENGINE {
            Engine::Chromium => {
                let metrics = json!({
                    "width": width, "height": height, "deviceScaleFactor": density, "mobile": false,
                });
                let method = "Emulation.setDeviceMetricsOverride";
                self.devtools(method, metrics).await?;
            }
            Engine::Firefox => {
                let size = vec![json!(width), json!(height), json!(density)];
                self.privileged(firefox::SCREEN, size).await?;
            }
            Engine::WebKit => {
                let (left, top, width, height) = window(width, height);
                self.browser
                    .set_window_rect(left, top, width, height)
                    .await?;
            }
        }
        self.shows("return innerWidth", wide).await
    }

    /// A reader who prefers that: pairs of media feature and value.
    pub async fn prefer(&self, features: &[(&str, &str)]) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let pair = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
                let features: Vec<_> = features.iter().map(pair).collect();
                self.emulate_media(json!({"features": features})).await
            }
            Engine::Firefox => {
                let wanted = self.privileged(firefox::PREFER, vec![json!(features)]);
                wanted.await.map(drop)
            }
            Engine::WebKit => bail!("WebKit prefers what it does when it starts"),
        }
    }

    /// The page as it would be printed.
    pub async fn on_paper(&self) -> Result<()> {
        match ENGINE {
            Engine::Chromium => self.emulate_media(json!({"media": "print"})).await,
            Engine::Firefox => self
                .privileged(firefox::ON_PAPER, Vec::new())
                .await
                .map(drop),
            Engine::WebKit => bail!("WebKit shows no page as it would be printed"),
        }
    }

    async fn emulate_media(&self, media: Value) -> Result<()> {
        let emulated = self.devtools("Emulation.setEmulatedMedia", media);
        emulated.await.map(drop)
    }

    /// Switches scripts of the page off.
    pub async fn without_scripts(&self) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let off = json!({"value": true});
                let method = "Emulation.setScriptExecutionDisabled";
                self.devtools(method, off).await.map(drop)
            }
            Engine::Firefox => {
                let off = self.privileged(firefox::NO_SCRIPTS, Vec::new());
                off.await.map(drop)
            }
            Engine::WebKit => bail!("WebKit runs scripts"),
        }
    }

    /// Runs a script before any of the page's, whenever the page is opened from now on. In Chromium
    /// in every other document too; elsewhere the script is put into the page, before its policy.
    pub async fn before_scripts(&self, script: &str) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let source = json!({"source": script});
                let method = "Page.addScriptToEvaluateOnNewDocument";
                self.devtools(method, source).await.map(drop)
            }
            Engine::Firefox | Engine::WebKit => self.serve(&spoiled(script)?),
        }
    }

    /// Puts a finger on a point of the window, in CSS pixels.
    pub async fn touch_down(&self, x: f64, y: f64) -> Result<()> {
        let down = json!({"type": "pointerDown", "button": 0});
        self.touch("touchStart", Some((x, y)), &[to(x, y), down])
            .await
    }

    /// Lifts the finger.
    pub async fn lift(&self) -> Result<()> {
        let up = json!({"type": "pointerUp", "button": 0});
        self.touch("touchEnd", None, &[up]).await
    }

    /// Moves the finger that is down.
    pub async fn slide(&self, x: f64, y: f64) -> Result<()> {
        self.touch("touchMove", Some((x, y)), &[to(x, y)]).await
    }

    /// What a finger does, as Chromium's devtools call it and as `WebDriver` does.
    async fn touch(&self, kind: &str, at: Option<(f64, f64)>, actions: &[Value]) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let points: Vec<_> = at.iter().map(|(x, y)| json!({"x": x, "y": y})).collect();
                let event = json!({"type": kind, "touchPoints": points});
                let sent = self.devtools("Input.dispatchTouchEvent", event);
                sent.await.map(drop)
            }
            Engine::Firefox => {
                let finger = json!({
                    "type": "pointer", "id": "finger",
                    "parameters": {"pointerType": "touch"}, "actions": actions,
                });
                let actions = Actions::from(json!([finger]));
                self.browser.cmd(Command::PerformActions(actions)).await?;
                Ok(())
            }
            Engine::WebKit => bail!("WebKit's driver takes a finger for a mouse"),
        }
    }

    /// Prints the page; the file, in base64.
    pub async fn print(&self) -> Result<String> {
        match ENGINE {
            Engine::Chromium => {
                let a4 = json!({"paperWidth": 8.27, "paperHeight": 11.69});
                let printed = self.devtools("Page.printToPDF", a4).await?;
                let file = printed["data"].as_str();
                Ok(file.context("nothing was printed")?.to_owned())
            }
            Engine::Firefox => {
                let paper = PrintParameters::default();
                Ok(self.browser.print_page_base64(paper).await?)
            }
            Engine::WebKit => bail!("WebKit's driver does not print"),
        }
    }

    /// Lets downloads go to a folder, without asking.
    pub async fn download_to(&self, folder: &Path) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let to = json!({"behavior": "allow", "downloadPath": folder.display().to_string()});
                let method = "Browser.setDownloadBehavior";
                self.devtools(method, to).await.map(drop)
            }
            Engine::Firefox => {
                let folder = folder.display().to_string();
                self.set("browser.download.dir", json!(folder)).await
            }
            Engine::WebKit => self.link_downloads(folder),
        }
    }

    /// Lets the page do what browsers ask their reader about.
    pub async fn allow(&self, permissions: &[&str]) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                let allowed = json!({"permissions": permissions});
                let method = "Browser.grantPermissions";
                self.devtools(method, allowed).await.map(drop)
            }
            Engine::Firefox => {
                self.set("dom.events.testing.asyncClipboard", json!(true))
                    .await
            }
            Engine::WebKit => bail!("WebKit's driver allows nothing"),
        }
    }

    /// Sets a preference of Firefox.
    async fn set(&self, name: &str, value: Value) -> Result<()> {
        let set = self.privileged(firefox::SET, vec![json!(name), value]);
        set.await.map(drop)
    }

    /// What the browser's console says that is worse than a remark, since it was last asked.
    /// `WebKit`'s driver tells nothing of it.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        match ENGINE {
            Engine::Chromium => {
                let log = self.browser.browser_log().await?.into_iter();
                let grave = log.filter(|entry| ["SEVERE", "WARNING"].contains(&&*entry.level));
                Ok(grave.map(|entry| entry.message).collect())
            }
            Engine::Firefox => {
                let said = self.privileged(firefox::COMPLAINTS, Vec::new()).await?;
                Ok(serde_json::from_value(said)?)
            }
            Engine::WebKit => Ok(Vec::new()),
        }
    }
}

/// The action that moves a pointer.
fn to(x: f64, y: f64) -> Value {
    json!({"type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round()})
}
