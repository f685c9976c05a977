//! Each control changes address and page, in one step that back undoes and forward redoes.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, both};
use crate::reading::state::{ADDRESS, page_state, shows_selection};

const STEPS: &str = "return history.length";

/// Whatever `act` does on the page that `from` opens leads to `to`, in one step, and shows there
/// what an address would have opened.
fn one_step(from: &str, to: &str, act: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    both(async |page| {
        page.open(from).await?;
        let (before, steps) = (page_state(page).await?, page.js::<u32>(STEPS).await?);

        act(page).await?;
        page.shows(ADDRESS, to).await?;
        // Beside the filter the chart is another picture.
        page.fold().await?;
        shows_selection(page, to).await?;
        page.shows(STEPS, steps + 1).await?;
        let after = page_state(page).await?;
        ensure!(before != after, "nothing on the page tells that it changed");

        page.back().await?;
        page.shows(ADDRESS, from).await?;
        shows_selection(page, from).await?;
        assert_eq!(page_state(page).await?, before, "after going back");

        page.forward().await?;
        page.shows(ADDRESS, to).await?;
        assert_eq!(page_state(page).await?, after, "after going forward");

        page.open(to).await?;
        assert_eq!(page_state(page).await?, after, "opened from the address");
        Ok(())
    })
}

#[test]
fn table() -> Result<()> {
    one_step("", "table=customers", async |page| {
        page.press("table", "customers").await
    })
}

#[test]
fn measure_of_adoption() -> Result<()> {
    one_step("sort=share", "adopted=in-use.trial&sort=share", {
        async |page| page.press("adopted", "trial").await
    })
}

#[test]
fn measure_of_significance() -> Result<()> {
    let to = "table=staff&significant=very-great&min=40";
    one_step("table=staff&min=40", to, async |page| {
        page.press("significant", "great").await
    })
}

#[test]
fn sort() -> Result<()> {
    one_step("table=staff", "table=staff&sort=unsure", async |page| {
        page.choose("sort", "unsure").await
    })
}

#[test]
fn order() -> Result<()> {
    one_step("sort=trial", "sort=trial&order=asc", async |page| {
        page.choose("sort", "trial.asc").await
    })
}

#[test]
fn align() -> Result<()> {
    one_step("table=staff", "table=staff&align=moderate", async |page| {
        page.unfold().await?;
        page.choose("align", "moderate").await
    })
}

#[test]
fn min_by_keyboard() -> Result<()> {
    one_step("", "min=43", async |page| {
        page.unfold().await?;
        page.focus("[data-control=min]").await?;
        // Four steps of ten, three of one.
        for key in [const { Key::PageUp }; 4]
            .into_iter()
            .chain([const { Key::Right }; 3])
        {
            page.keys(key).await?;
        }
        Ok(())
    })
}

#[test]
fn max_by_mouse() -> Result<()> {
    one_step("table=customers", "table=customers&max=50", async |page| {
        page.unfold().await?;
        // The middle of the slider.
        page.click("[data-control=max]").await
    })
}

#[test]
fn theme() -> Result<()> {
    one_step("", "theme=automation", async |page| {
        page.unfold().await?;
        page.press("theme", "automation").await
    })
}

#[test]
fn search_is_one_step_however_many_letters() -> Result<()> {
    one_step("", "q=tekoäly", async |page| {
        page.unfold().await?;
        page.write("q", "tekoäly").await
    })
}

#[test]
fn pick() -> Result<()> {
    one_step("pick=7", "pick=2.7", async |page| {
        page.unfold().await?;
        page.press("pick", "2").await
    })
}

#[test]
fn language() -> Result<()> {
    one_step("sort=share", "sort=share&lang=en", async |page| {
        page.press("lang", "en").await
    })
}

#[test]
fn look() -> Result<()> {
    one_step("", "look=dark", async |page| {
        page.choose("look", "dark").await
    })
}

#[test]
fn reset_keeps_language_and_look() -> Result<()> {
    let from = "table=staff&sort=share&min=60&q=palvelu&lang=sv&look=contrast";
    one_step(from, "lang=sv&look=contrast", async |page| {
        page.click(".reset").await
    })
}

#[test]
fn a_second_search_is_a_second_step() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let steps: u32 = page.js(STEPS).await?;
        page.unfold().await?;
        page.write("q", "pilvi").await?;
        page.press("table", "staff").await?;
        page.write("q", "palvelu").await?;
        page.shows(ADDRESS, "table=staff&q=pilvipalvelu").await?;
        page.shows(STEPS, steps + 3).await?;
        for address in ["table=staff&q=pilvi", "q=pilvi", ""] {
            page.back().await?;
            page.shows(ADDRESS, address).await?;
            shows_selection(page, address).await?;
        }
        Ok(())
    })
}

/// Each control's change is a step of its own, whatever kind it is of.
#[test]
fn a_slider_after_a_search_is_a_step_of_its_own() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let steps: u32 = page.js(STEPS).await?;
        page.unfold().await?;
        page.write("q", "palvelu").await?;
        for (slider, key) in [("min", Key::Right), ("max", Key::Left)] {
            page.focus(&format!("[data-control={slider}]")).await?;
            page.keys(key).await?;
        }
        page.shows(ADDRESS, "min=1&max=99&q=palvelu").await?;
        page.shows(STEPS, steps + 3).await?;
        for address in ["min=1&q=palvelu", "q=palvelu", ""] {
            page.back().await?;
            page.shows(ADDRESS, address).await?;
            shows_selection(page, address).await?;
        }
        Ok(())
    })
}

#[test]
fn a_slider_that_is_taken_up_again_is_a_second_step() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let steps: u32 = page.js(STEPS).await?;
        page.unfold().await?;
        for _ in 0..2 {
            page.focus("[data-control=min]").await?;
            page.keys(Key::Right).await?;
            page.keys(Key::Right).await?;
            page.focus("[data-control=q]").await?;
        }
        page.shows(ADDRESS, "min=4").await?;
        page.shows(STEPS, steps + 2).await?;
        page.back().await?;
        page.shows(ADDRESS, "min=2").await?;
        shows_selection(page, "min=2").await
    })
}
