//! The comparison: pairs, orders by any table, the order that stays, the filter of gaps, and pins.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::expected::scene::STAGE;
use crate::expected::view::{lines_of, numbers_of};
use crate::harness::{Page, both};
use crate::reading::state::ADDRESS;
use crate::reading::view::{ORDER, leads_there_and_back, shows_view};
use crate::whole;

#[test]
fn pair() -> Result<()> {
    leads_there_and_back("view=compare", "view=compare&pair=staff-customers", {
        async |page| page.press("pair", "staff-customers").await
    })
}

#[test]
fn the_pair_shown_is_pressed() -> Result<()> {
    both(async |page| {
        page.open("view=compare&lang=en").await?;
        for pair in crate::PAIRS.into_iter().rev() {
            page.press("pair", &pair.id(crate::published())).await?;
            page.shows(
                "return [...document.querySelectorAll('[data-control=pair] [aria-pressed=true]')]
                     .map(button => button.dataset.value)",
                vec![pair.id(crate::published())],
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn sort_by_gap_and_by_each_table() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        for sort in ["staff", "customers", "adoption", "published", "gap"] {
            page.choose("sort", sort).await?;
            let address = match sort {
                "gap" => "view=compare".into(),
                sort => format!("view=compare&sort={sort}"),
            };
            page.shows(ADDRESS, &*address).await?;
            shows_view(page, &address).await?;
        }
        Ok(())
    })
}

#[test]
fn smallest_gap_first() -> Result<()> {
    leads_there_and_back("view=compare", "view=compare&order=asc", async |page| {
        page.choose("sort", "gap.asc").await
    })
}

#[test]
fn without_a_fixed_order_the_pair_orders_anew() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        let before = numbers_of("view=compare");
        let after = numbers_of("view=compare&pair=staff-customers");
        ensure!(before != after, "the two pairs have the same order");
        page.shows(ORDER, before).await?;
        page.press("pair", "staff-customers").await?;
        page.shows(ORDER, after).await
    })
}

#[test]
fn a_fixed_order_stays_when_the_pair_changes() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        let order = numbers_of("view=compare");
        page.click("[data-control=sort-pair]").await?;
        page.shows(ADDRESS, "view=compare&sort-pair=staff-adoption")
            .await?;
        for pair in ["staff-customers", "customers-adoption"] {
            page.press("pair", pair).await?;
            let address = format!("view=compare&pair={pair}&sort-pair=staff-adoption");
            page.shows(ADDRESS, &*address).await?;
            shows_view(page, &address).await?;
            page.shows(ORDER, order.clone()).await?;
        }
        // Let go of, the order follows the pair.
        page.click("[data-control=sort-pair]").await?;
        page.shows(ADDRESS, "view=compare&pair=customers-adoption")
            .await?;
        shows_view(page, "view=compare&pair=customers-adoption").await
    })
}

#[test]
fn gaps_are_filtered_by_the_slider() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        page.unfold().await?;
        page.focus("[data-control=gap]").await?;
        // Four steps of ten: 8 (+70), 10 (+53) and 9 (+51) differ by as much.
        for _ in 0..4 {
            page.keys(Key::PageUp).await?;
        }
        page.shows(ADDRESS, "view=compare&gap=40").await?;
        page.shows(ORDER, vec![8, 10, 9]).await?;
        shows_view(page, "view=compare&gap=40").await?;
        page.shows(
            "const slider = document.querySelector('[data-control=gap]');
             return [slider.value, slider.getAttribute('aria-valuetext')]",
            vec!["40", "40\u{a0}%-yks."],
        )
        .await?;
        page.back().await?;
        shows_view(page, "view=compare").await
    })
}

/// A gap counts in either direction.
#[test]
fn a_gap_the_other_way_round_is_kept_too() -> Result<()> {
    both(async |page| {
        let fragment = "view=compare&significant=very-great&gap=20";
        let lines = lines_of(fragment);
        let gaps: Vec<_> = lines
            .iter()
            .map(|line| whole(line.gap(crate::STAFF_ADOPTION)))
            .collect();
        ensure!(
            gaps.iter().any(|&gap| gap < 0),
            "none is negative: {gaps:?}"
        );
        page.open(fragment).await?;
        shows_view(page, fragment).await
    })
}

/// The buttons that pin, which say whether they have.
const PINNED: &str =
    "return [...document.querySelectorAll('tr [data-control=pin][aria-pressed=true]')]
    .map(button => +button.dataset.value)";

#[test]
fn pins_by_button_stand_first() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        page.press("pin", "3").await?;
        page.shows(ADDRESS, "view=compare&pin=3").await?;
        shows_view(page, "view=compare&pin=3").await?;
        page.press("pin", "1").await?;
        page.shows(ADDRESS, "view=compare&pin=1.3").await?;
        shows_view(page, "view=compare&pin=1.3").await?;
        let order: Vec<u8> = page.js(ORDER).await?;
        ensure!(order[..2] == [3, 1] || order[..2] == [1, 3], "{order:?}");
        page.shows(PINNED, order[..2].to_vec()).await?;

        // A reload opens the same, and other orders keep them first.
        page.refresh().await?;
        page.ready().await?;
        shows_view(page, "view=compare&pin=1.3").await?;
        page.choose("sort", "published").await?;
        page.shows(ADDRESS, "view=compare&sort=published&pin=1.3")
            .await?;
        shows_view(page, "view=compare&sort=published&pin=1.3").await?;

        page.press("pin", "1").await?;
        // The rows move to their new places before the next is pressed.
        shows_view(page, "view=compare&sort=published&pin=3").await?;
        page.press("pin", "3").await?;
        page.shows(ADDRESS, "view=compare&sort=published").await?;
        page.shows(PINNED, Vec::<u8>::new()).await
    })
}

async fn pinned_by_key(page: &Page, view: &str) -> Result<()> {
    page.open(view).await?;
    let last = *numbers_of(view).last().expect("lines");
    page.focus(STAGE).await?;
    page.keys(Key::End).await?;
    page.keys("p").await?;
    let joint = if view.is_empty() { "" } else { "&" };
    let address = format!("{view}{joint}pin={last}");
    page.shows(ADDRESS, &*address).await?;
    shows_view(page, &address).await?;
    page.shows(&format!("{ORDER}[0]"), last).await
}

#[test]
fn pins_by_key_on_the_chart() -> Result<()> {
    both(async |page| {
        pinned_by_key(page, "view=compare").await?;
        pinned_by_key(page, "").await
    })
}

#[test]
fn pins_go_along_to_the_distribution() -> Result<()> {
    both(async |page| {
        page.open("view=compare&pin=9").await?;
        page.press("view", "distribution").await?;
        page.shows(ADDRESS, "pin=9").await?;
        shows_view(page, "pin=9").await
    })
}
/// Whoever pins by key goes on with the statement that they pinned, and can let it go.
#[test]
fn after_pinning_by_key_the_same_statement_is_looked_at() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        page.focus(STAGE).await?;
        page.keys(Key::End).await?;
        page.keys("p").await?;
        let last = *numbers_of("view=compare").last().expect("lines");
        page.shows(ADDRESS, format!("view=compare&pin={last}"))
            .await?;
        page.keys("p").await?;
        page.shows(ADDRESS, "view=compare").await
    })
}
