//! How fast the page is. Measures, and proves nothing: run it alone, on a quiet machine, with
//! `cargo test -p murroskartta-e2e performance -- --ignored --nocapture`.

use anyhow::Result;
use thirtyfour::Key;

use crate::harness::{PAINTED, Page, both};

const LOADS: usize = 10;
const TIMES: usize = 10;

/// Milliseconds, printed as their median and largest.
fn report(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let (median, most) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "{what:<46} median {median:6.1} ms, max {most:6.1} ms, of {}",
        times.len()
    );
}

/// How long each of `acts`, one event each, takes to be painted.
async fn painted_after(page: &Page, act: impl AsyncFn(usize) -> Result<()>) -> Result<Vec<f64>> {
    page.js::<()>("window.painted = []").await?;
    for time in 0..TIMES {
        act(time).await?;
        page.shows("return painted.length", time + 1).await?;
    }
    page.js("return painted").await
}

async fn loads(page: &Page, name: &str) -> Result<()> {
    let (mut ready, mut parsed) = (Vec::new(), Vec::new());
    for _ in 0..LOADS {
        page.open("").await?;
        ready.push(
            page.js("return performance.getEntriesByName('murroskartta:ready')[0].startTime")
                .await?,
        );
        parsed.push(
            page.js(
                "return performance.timing.domInteractive - performance.timing.navigationStart",
            )
            .await?,
        );
    }
    report(&format!("{name}: until parsed"), parsed);
    report(&format!("{name}: until ready"), ready);
    Ok(())
}

async fn inputs(page: &Page, name: &str) -> Result<()> {
    page.open("").await?;
    page.js::<()>(PAINTED).await?;
    let tables = ["customers", "staff", "adoption"];
    let times = painted_after(page, async |time| {
        page.press("table", tables[time % 3]).await
    });
    report(&format!("{name}: table switched"), times.await?);

    page.focus("[data-control=sort]").await?;
    let times = painted_after(page, async |time| {
        let turn = if time % 6 < 3 { Key::Down } else { Key::Up };
        page.keys(turn).await
    });
    report(&format!("{name}: sorted"), times.await?);

    page.unfold().await?;
    page.focus("[data-control=q]").await?;
    let times = painted_after(page, async |time| {
        page.keys(&"palvelut a"[time..=time]).await
    });
    report(&format!("{name}: filtered by a letter"), times.await?);

    page.focus("[data-chart] .stage").await?;
    let times = painted_after(page, async |_| page.keys(Key::Right).await);
    report(&format!("{name}: mark by mark"), times.await?);
    Ok(())
}

#[test]
#[ignore = "measures, for people; proves nothing"]
fn measure() -> Result<()> {
    both(async |page| {
        for times in [1, 4] {
            page.slower(times).await?;
            let name = format!("{:?}, {times}× slower", page.origin);
            loads(page, &name).await?;
            inputs(page, &name).await?;
        }
        Ok(())
    })
}
