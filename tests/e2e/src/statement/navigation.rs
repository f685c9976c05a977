//! One statement: every way there and back, and to the statements before and after.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::expected::scene::{STAGE, drawn_scene, mark_of};
use crate::expected::view::numbers_of;
use crate::harness::{Page, both};
use crate::reading::state::{ADDRESS, page_state};
use crate::reading::view::shows_view;

/// The views from which a statement is opened, and the address of the statement from there.
const WAYS: [(&str, &str); 5] = [
    ("", "view=statement&statement={}"),
    (
        "table=staff&sort=share&lang=en",
        "view=statement&statement={}&table=staff&sort=share&lang=en",
    ),
    ("view=compare", "view=statement&statement={}"),
    (
        "view=compare&pair=staff-customers&sort=staff",
        "view=statement&statement={}&pair=staff-customers&sort=staff",
    ),
    ("view=map", "view=statement&statement={}"),
];

/// What `open` does in every view leads to the statement, shown from the top, and back leads back.
fn opens(statement: u16, open: impl AsyncFn(&Page, &str) -> Result<()>) -> Result<()> {
    both(async |page| {
        for (from, to) in WAYS {
            let to = to.replace("{}", &statement.to_string());
            page.open(from).await?;
            open(page, from).await?;
            page.shows(ADDRESS, &*to).await?;
            shows_view(page, &to).await?;
            page.shows("return scrollY", 0).await?;
            page.back().await?;
            page.shows(ADDRESS, from).await?;
            shows_view(page, from).await?;
        }
        Ok(())
    })
}

#[test]
fn by_a_click_on_a_mark() -> Result<()> {
    opens(8, async |page, from| {
        let mark = mark_of(&drawn_scene(page, from).await?, from, 8)?;
        page.click_mark(mark.area).await
    })
}

#[test]
fn by_a_link_in_the_table() -> Result<()> {
    opens(6, async |page, _| {
        page.click("tr[data-statement='6'] a.open").await
    })
}

#[test]
fn by_enter_on_a_mark() -> Result<()> {
    both(async |page| {
        for (from, to) in WAYS {
            page.open(from).await?;
            let order = numbers_of(from);
            // On the map, the keyboard begins at the first line's mark, too.
            let first = order[0];
            page.focus(STAGE).await?;
            page.keys(Key::Home).await?;
            page.keys(Key::Enter).await?;
            let to = to.replace("{}", &first.to_string());
            page.shows(ADDRESS, &*to).await?;
            shows_view(page, &to).await?;
            page.back().await?;
            page.shows(ADDRESS, from).await?;
            shows_view(page, from).await?;
        }
        Ok(())
    })
}

#[test]
fn by_a_name_below_the_map() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        page.click(".names [data-name='7'] a").await?;
        page.shows(ADDRESS, "view=statement&statement=7").await?;
        shows_view(page, "view=statement&statement=7").await?;
        page.back().await?;
        shows_view(page, "view=map").await
    })
}

/// Whether the buttons to the statement before and after have nothing to do.
const IDLE: &str = "return ['previous', 'next'].map(name =>
    document.querySelector(`.turn .${name}`).ariaDisabled == 'true')";

#[test]
fn before_and_after_follow_the_order_and_the_filter_shown() -> Result<()> {
    both(async |page| {
        let asks = "table=staff&sort=share&min=60";
        let order = numbers_of(asks);
        assert_eq!(order, [6, 8, 4, 1, 5, 3, 9, 10]);
        let at = |number: u16| format!("view=statement&statement={number}&{asks}");
        page.open(&at(order[0])).await?;
        page.shows(IDLE, vec![true, false]).await?;
        for pair in order.windows(2) {
            page.click(".turn .next").await?;
            page.shows(ADDRESS, at(pair[1])).await?;
            shows_view(page, &at(pair[1])).await?;
        }
        page.shows(IDLE, vec![false, true]).await?;
        page.click(".turn .next").await?;
        page.painted().await?;
        page.shows(ADDRESS, at(10)).await?;
        for &number in order.iter().rev().skip(1) {
            page.click(".turn .previous").await?;
            page.shows(ADDRESS, at(number)).await?;
        }
        page.shows(IDLE, vec![true, false]).await?;
        page.click(".turn .previous").await?;
        page.painted().await?;
        page.shows(ADDRESS, at(order[0])).await
    })
}

/// From a statement that the filter leaves out, one way leads to the first and the other to the last.
#[test]
fn from_outside_of_the_filter_the_way_leads_inside() -> Result<()> {
    both(async |page| {
        for (button, to) in [(".turn .next", "8"), (".turn .previous", "9")] {
            page.open("view=statement&statement=1&pick=8.9").await?;
            page.click(button).await?;
            page.shows(ADDRESS, format!("view=statement&statement={to}&pick=8.9"))
                .await?;
        }
        Ok(())
    })
}

#[test]
fn the_select_goes_to_any() -> Result<()> {
    both(async |page| {
        page.open("view=statement&statement=2&lang=sv").await?;
        page.shows(
            "return document.querySelector('select[data-control=statement]').value",
            "2",
        )
        .await?;
        page.choose("statement", "9").await?;
        let to = "view=statement&statement=9&lang=sv";
        page.shows(ADDRESS, to).await?;
        shows_view(page, to).await?;
        page.shows(
            "return document.querySelector('select[data-control=statement]').value",
            "9",
        )
        .await?;
        page.back().await?;
        shows_view(page, "view=statement&statement=2&lang=sv").await?;
        page.shows(
            "return document.querySelector('select[data-control=statement]').value",
            "2",
        )
        .await
    })
}

#[test]
fn links_to_other_views_keep_the_statement_in_focus() -> Result<()> {
    both(async |page| {
        for (view, to) in [
            ("distribution", "statement=8"),
            ("compare", "view=compare&statement=8"),
            ("map", "view=map&statement=8"),
        ] {
            page.open("view=statement&statement=8").await?;
            page.click(&format!(".elsewhere [data-value={view}]"))
                .await?;
            page.shows(ADDRESS, to).await?;
            shows_view(page, to).await?;
        }
        page.shows(
            "return [...document.querySelectorAll('.names li.focused')].map(li => parseInt(li.textContent))",
            vec![8],
        )
        .await
    })
}

/// A statement that no reader has chosen is in focus in the other views all the same.
#[test]
fn links_name_a_statement_that_was_not_chosen() -> Result<()> {
    both(async |page| {
        page.open("view=statement&sort=gap").await?;
        let first = numbers_of("sort=gap")[0];
        page.click(".elsewhere [data-value=map]").await?;
        page.shows(ADDRESS, format!("view=map&statement={first}&sort=gap"))
            .await
    })
}

/// The statement in focus can be told by eye from the same chart without.
#[test]
fn the_focus_is_drawn() -> Result<()> {
    both(async |page| {
        for view in ["distribution", "compare", "map"] {
            let mut pictures = Vec::new();
            for statement in ["", "&statement=8"] {
                page.open(&format!("view={view}{statement}")).await?;
                let shown = page_state(page).await?;
                pictures.push(shown["picture"].clone());
            }
            ensure!(pictures[0] != pictures[1], "{view} does not show the focus");
        }
        Ok(())
    })
}
