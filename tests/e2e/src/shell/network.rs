//! A walk through everything asks the network for nothing, breaks no policy, and says nothing.

use anyhow::Result;
use murroskartta::survey::Lang;
use serde_json::{Value, json};

use crate::harness::{PRODUCT, Page, everywhere, over_http};
use crate::reading::requests::has_asked_for_nothing_more;
use crate::reading::tour::{go_to, views_and_presenter};

/// Remembers what the page's own policy refuses, in whatever order scripts begin.
const LISTEN: &str = "window.refused = [];
    document.addEventListener('securitypolicyviolation', e =>
        refused.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sample}`))";

/// Unfolds, presses and types a little of what the view has, in the page itself.
const USE: &str = "const done = arguments[0];
    const wait = () => new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)));
    const type = (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const each = (css, act) => document.querySelectorAll(css).forEach(act);
    (async () => {
        each('button.take, button.ask, [aria-controls=filters][aria-expanded=false]', e => e.click());
        each('details', e => e.open = true);
        await wait();
        each('.answers button', e => e.click());
        await wait();
        each('main select', e => {
            e.selectedIndex = e.options.length - 1;
            e.dispatchEvent(new Event('change', {bubbles: true}));
        });
        await wait();
        each('#filters input[type=search]', e => type(e, 'a'));
        each('main input[type=checkbox]', e => e.click());
        await wait();
        for (const key of ['Home', 'ArrowDown', 'End', 'Escape'])
            each('.stage, .deck', e => e.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true})));
        await wait();
        done(null);
    })()";

/// Goes to every view in every language and uses it there.
async fn visit_everything(page: &Page) -> Result<()> {
    for (place, lang) in
        views_and_presenter().flat_map(|place| Lang::ALL.map(|lang| (place.clone(), lang)))
    {
        go_to(page, &format!("{place}&lang={}", lang.code())).await?;
        page.js_later::<Value>(USE).await?;
    }
    Ok(())
}

#[test]
fn nothing_is_asked_for_in_any_view() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        visit_everything(page).await?;
        has_asked_for_nothing_more(page).await
    })
}

#[test]
fn nothing_is_refused_in_any_view() -> Result<()> {
    everywhere(async |page| {
        page.before_scripts(LISTEN).await?;
        page.open("").await?;
        visit_everything(page).await?;
        page.shows("return refused", Vec::<String>::new()).await?;
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}

/// What a strict policy would refuse, in the file as it is served: styles and scripts in
/// attributes, and whatever comes from elsewhere.
const LOOSE: &str = "const served = new DOMParser().parseFromString(arguments[0], 'text/html');
    const elements = [...served.querySelectorAll('*')];
    const loose = e => e.hasAttribute('style')
        || e.getAttributeNames().some(name => name.startsWith('on'))
        || ['src', 'srcset', 'data', 'poster'].some(name => e.hasAttribute(name))
        || e.matches('link:not([href^=\"data:\"]), object, embed, iframe, base, meta[http-equiv=refresh]')
        || /^\\s*javascript:/i.test(e.getAttribute('href') ?? '');
    return elements.filter(loose).map(e => e.cloneNode().outerHTML.slice(0, 120))";

#[test]
fn the_file_carries_nothing_that_its_policy_would_refuse() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        let served = String::from_utf8_lossy(&PRODUCT.html);
        let loose: Vec<String> = page.js_with(LOOSE, vec![json!(served)]).await?;
        assert_eq!(loose, [""; 0]);
        let policy = served.split_once("Content-Security-Policy\" content=\"");
        let (_, policy) = policy.expect("a policy");
        let policy = &policy[..policy.find('"').expect("its end")];
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        for lax in ["'unsafe-inline'", "'unsafe-eval'", "*", "http", "'self'"] {
            assert!(!policy.contains(lax), "{lax} in {policy}");
        }
        Ok(())
    })
}
