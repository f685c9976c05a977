//! What scripts do in Firefox itself, where geckodriver lets them.

use anyhow::Result;
use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use super::Page;

/// The command that says where scripts run: in the page (`content`) or in Firefox (`chrome`).
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let place = format!("/session/{session}/moz/context");
        RequestData::new(Method::POST, place).add_body(json!({"context": self.0}))
    }
}

/// Makes the page's part of the window as large as is said, and the window at least as large.
pub const SCREEN: &str = "const [width, height, density] = arguments;
    Services.prefs.setStringPref('layout.css.devPixelsPerPx', String(density));
    window.resizeTo(Math.max(width, 500), height + 100);
    const [w, h] = [width, height].map(size => size + 'px');
    const {style} = gBrowser.selectedBrowser;
    Object.assign(style, {minWidth: w, maxWidth: w, minHeight: h, maxHeight: h})";

/// Takes on what a reader prefers; what is not named is as it was at the start. By preferences, for
/// what is said of a tab is forgotten when it goes to another page.
pub const PREFER: &str = "const wanted = new Map(arguments[0]);
    gBrowser.selectedBrowser.browsingContext.mediumOverride = '';
    const among = (feature, values, preference) => {
        const value = values.indexOf(wanted.get(feature));
        if (value < 0) Services.prefs.clearUserPref(preference);
        else Services.prefs.setIntPref(preference, value);
    };
    among('prefers-color-scheme', ['dark', 'light'], 'layout.css.prefers-color-scheme.content-override');
    among('prefers-contrast', ['no-preference', 'more'], 'ui.useAccessibilityTheme');
    among('forced-colors', ['', 'none', 'active'], 'browser.display.document_color_use');
    Services.prefs.setIntPref('ui.prefersReducedMotion',
        +(wanted.get('prefers-reduced-motion') != 'no-preference'))";

/// The page as it would be printed.
pub const ON_PAPER: &str = "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'";

/// Switches scripts of the page off.
pub const NO_SCRIPTS: &str = "gBrowser.selectedBrowser.browsingContext.allowJavascript = false";

/// Sets a preference; those that are text have text for a value.
pub const SET: &str = "const [name, value] = arguments;
    if (typeof value == 'string') Services.prefs.setStringPref(name, value);
    else Services.prefs.setBoolPref(name, value)";

/// Forgets what other tests have left.
pub const FORGET: &str = "const done = arguments[arguments.length - 1];
    Services.console.reset();
    Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, {onDataDeleted: () => done(null)})";

/// What the console says of pages, and nothing of it another time. That Firefox has ended the scripts of a page when a test
/// left it is said by Firefox of itself.
pub const COMPLAINTS: &str = "const said = Services.console.getMessageArray();
    Services.console.reset();
    const leaving = /^.JavaScript Warning: .Script terminated by timeout/;
    return said.filter(it => it instanceof Ci.nsIScriptError && /^(http|file):/.test(it.sourceName))
        .filter(it => !leaving.test(it.message))
        .map(it => it.message)";

impl Page {
    /// What a script returns that runs in Firefox, not in the page.
    pub(super) async fn privileged(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        self.context("chrome").await?;
        let answer = self.browser.execute(script, arguments).await;
        self.context("content").await?;
        Ok(answer?.json().clone())
    }

    /// The same of a script that calls the function that is its last argument.
    pub(super) async fn privileged_later(&self, script: &str) -> Result<()> {
        self.context("chrome").await?;
        let answer = self.browser.execute_async(script, Vec::new()).await;
        self.context("content").await?;
        Ok(answer.map(drop)?)
    }

    async fn context(&self, name: &'static str) -> Result<()> {
        Ok(self.browser.cmd(Context(name)).await.map(drop)?)
    }
}
