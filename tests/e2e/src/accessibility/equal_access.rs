//! What IBM's engine for accessibility finds beside axe: nothing.
//!
//! It is npm's; `MURROSKARTTA_IBM` names its `ace.js`. Without it the test says that it has shown nothing.
//! It reads the document, which is the same in each browser.

use std::collections::HashSet;

use anyhow::Result;
use murroskartta::workshop::Slide;

use crate::accessibility::axe::{SESSION, UNFOLD, script};
use crate::harness::{Page, over_http};
use crate::reading::tour::{go_to, views_and_presenter};
use crate::workshop::presenter::slides_of;

/// Each violation that IBM's engine is sure of: its rule, and where it is.
const RUN_IBM: &str = "const done = arguments[arguments.length - 1];
    new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(
        ({results}) => done(results.filter(({value}) => value.join() == 'VIOLATION,FAIL')
            .map(found => [found.ruleId, found.snippet])),
        problem => done([['error', String(problem)]]))";

/// What it takes for a violation and is none: a rule, and what the element says of itself.
const NO_VIOLATIONS: [(&str, &str); 2] = [
    // The way past the head stands before all landmarks, as skip links do.
    ("aria_content_in_landmark", "class=\"skip\""),
    // What scrolls by itself is scrolled by keyboard when it has the focus.
    ("element_tabbable_role_valid", "class=\"scroller\""),
];

async fn found_by_ibm(page: &Page, what: &str) -> Result<Vec<String>> {
    page.painted().await?;
    let found: Vec<(String, String)> = page.js_later(RUN_IBM).await?;
    let none = |(rule, element): &(String, String)| {
        let known = |&(it, says): &(&str, &str)| it == rule && element.contains(says);
        NO_VIOLATIONS.iter().any(known)
    };
    let found = found.into_iter().filter(|found| !none(found));
    let told = found.map(|(rule, element)| format!("{what}: {rule}: {element}"));
    Ok(told.collect())
}

/// What IBM's engine says depends on neither browser, look nor width: each view once, with all that it
/// unfolds, and each kind of slide.
#[test]
fn nothing_is_found() -> Result<()> {
    let Some(ibm) = script("MURROSKARTTA_IBM")? else {
        return Ok(());
    };
    over_http(async |page| {
        page.open("").await?;
        page.js::<()>(&format!("{ibm}; window.ace = ace")).await?;
        let mut violations = Vec::new();
        for place in views_and_presenter() {
            go_to(page, &place).await?;
            page.js::<()>(UNFOLD).await?;
            violations.extend(found_by_ibm(page, &place).await?);
        }
        let mut seen = HashSet::new();
        // Nobody has said anything, so there is no summary.
        let mut slides = slides_of(SESSION);
        slides.retain(|slide| *slide != Slide::Summary);
        for (at, slide) in (1..).zip(slides) {
            if seen.insert(slide.id()) {
                let place = format!("{SESSION}&slide={at}");
                go_to(page, &place).await?;
                violations.extend(found_by_ibm(page, &place).await?);
            }
        }
        assert_eq!(violations, [""; 0]);
        Ok(())
    })
}
