//! axe-core, and what is looked at with it.
//!
//! It is npm's; `MURROSKARTTA_AXE` names its `axe.min.js`. Without it the tests say that they have shown nothing.

use std::{env, fs};

use anyhow::{Context, Result, ensure};

use crate::harness::Page;

/// The text of axe-core, where it is at hand.
pub fn axe() -> Result<Option<String>> {
    script("MURROSKARTTA_AXE")
}

/// The text of the script that a variable names.
pub fn script(variable: &str) -> Result<Option<String>> {
    let Some(path) = env::var_os(variable) else {
        println!("skipped: {variable} names no script");
        return Ok(None);
    };
    let text = fs::read_to_string(&path);
    text.map(Some)
        .with_context(|| format!("{variable} names {}", path.display()))
}

/// Each violation by its rule, with where it is: of all rules, up to WCAG 2.2 AA and axe's own, but for
/// those it calls experiments. Of 2.2 it leaves out the size of targets unless it is asked.
pub const RUN: &str = "const done = arguments[arguments.length - 1];
    const rules = {'target-size': {enabled: true}};
    axe.run(document, {resultTypes: ['violations'], rules}).then(
        found => done(found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n =>
            n.target + ' ' + n.failureSummary).join(' | ')}`)),
        problem => done([String(problem)]))";

pub async fn has_no_violations(page: &Page, axe: &str, what: &str) -> Result<()> {
    check_with_axe(page, axe).await.context(what.to_owned())
}

/// An error that names the violations, if there are any.
pub async fn check_with_axe(page: &Page, axe: &str) -> Result<()> {
    page.painted().await?;
    // The page's policy refuses scripts in the page; the driver's own it cannot.
    page.js::<()>(axe)
        .await
        .context("axe-core does not start")?;
    let violations: Vec<String> = page.js_later(RUN).await?;
    ensure!(violations.is_empty(), "{violations:?}");
    Ok(())
}

/// Opens what can be taken along, the measures, and the whole help; looks at a name on the map.
pub const UNFOLD: &str = "document.querySelector('button.take')?.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('button.ask')?.click();
    document.querySelector('.contents .unfold-contents')?.click();
    document.querySelector('.names a')?.focus()";

pub const LAPTOP: (u32, u32) = (1280, 800);

pub const PHONE: (u32, u32) = (390, 844);

/// A session that has every kind of slide.
pub const SESSION: &str = "view=workshop&length=60&vote=staff&show=8";
