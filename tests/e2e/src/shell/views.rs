//! The views: each opens from its address, shows its numbers in every language, and leads to
//! the others.

use anyhow::Result;
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;

use crate::expected::scene::exploring_views;
use crate::expected::view::numbers_of;
use crate::harness::{Page, both, over_http};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// Opens `fragment` in each language and checks every word and number.
async fn in_each_language(page: &Page, fragment: &str) -> Result<()> {
    for lang in Lang::ALL {
        let fragment = format!("{fragment}&lang={}", lang.code());
        page.open(&fragment).await?;
        shows_view(page, &fragment).await?;
    }
    Ok(())
}

#[test]
fn each_opens_from_its_address() -> Result<()> {
    both(async |page| {
        for view in exploring_views() {
            let fragment = format!("view={}", view.id());
            page.open(&fragment).await?;
            shows_view(page, &fragment).await?;
            page.shows(ADDRESS, fragment).await?;
            assert_eq!(page.complaints().await?, [""; 0], "{view:?}");
        }
        Ok(())
    })
}

/// What a room makes of the survey.
const OF_A_ROOM: &str = "return [document.querySelector('main').dataset.view,
    document.querySelector('h1').textContent, document.documentElement.lang,
    document.querySelectorAll('#filters, .help, .tip, [data-chart]').length]";

#[test]
fn the_views_of_a_room_open_from_their_addresses() -> Result<()> {
    both(async |page| {
        for (view, lang) in [View::Workshop, View::Own]
            .into_iter()
            .flat_map(|view| Lang::ALL.map(|lang| (view, lang)))
        {
            let title = if view == View::Own {
                text::own(lang, crate::published()).title
            } else {
                text::workshop(lang).title
            };
            page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                .await?;
            page.shows(OF_A_ROOM, json!([view.id(), title, lang.code(), 0]))
                .await?;
            assert_eq!(page.complaints().await?, [""; 0], "{view:?}");
        }
        Ok(())
    })
}

#[test]
fn comparison_shows_three_sums_and_the_gap() -> Result<()> {
    both(async |page| {
        for pair in crate::PAIRS {
            in_each_language(
                page,
                &format!("view=compare&pair={}", pair.id(crate::published())),
            )
            .await?;
        }
        Ok(())
    })
}

/// The largest gaps between staff and adoption, worked out by hand from the published tables.
#[test]
fn the_largest_gaps_come_first() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        page.shows(
            "return [...document.querySelectorAll('main tr[data-statement]')].slice(0, 5)
                 .map(row => [+row.dataset.statement,
                              parseInt(/[0-9]+/.exec(row.querySelector('td[data-gap]').textContent))])",
            json!([[8, 70], [10, 53], [9, 51], [6, 39], [4, 30]]),
        )
        .await
    })
}

#[test]
fn map_shows_adoption_significance_and_field() -> Result<()> {
    both(async |page| {
        for whose in crate::ups() {
            for cut in ["median", "half"] {
                let fragment = format!(
                    "view=map&significance-of={}&cut={cut}",
                    whose.id(crate::published())
                );
                in_each_language(page, &fragment).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_mean_has_a_decimal_comma_or_point() -> Result<()> {
    both(async |page| {
        for (lang, mark, other) in [("fi", ',', '.'), ("sv", ',', '.'), ("en", '.', ',')] {
            page.open(&format!("view=map&significance-of=mean&lang={lang}"))
                .await?;
            let cells = "const cells = [...document.querySelectorAll('td[data-sum=significance]')];
                 return cells.map(cell => cell.textContent).filter(text => text.includes(";
            page.shows(&format!("{cells} '{mark}')).length > 0"), true)
                .await?;
            page.shows(&format!("{cells} '{other}')).length"), 0)
                .await?;
        }
        Ok(())
    })
}

#[test]
fn statement_shows_three_tables_of_one_row() -> Result<()> {
    both(async |page| {
        for number in [1, 5, 8, 10] {
            in_each_language(page, &format!("view=statement&statement={number}")).await?;
        }
        Ok(())
    })
}

#[test]
fn statement_without_a_number_is_the_first_shown() -> Result<()> {
    both(async |page| {
        for fragment in [
            "view=statement",
            "view=statement&sort=gap",
            "view=statement&q=xyzzy",
        ] {
            page.open(fragment).await?;
            shows_view(page, fragment).await?;
        }
        Ok(())
    })
}

#[test]
fn measures_reach_every_view() -> Result<()> {
    both(async |page| {
        for view in exploring_views() {
            let id = view.id();
            let fragment =
                format!("view={id}&adopted=trial.planned&significant=small.none&lang=en");
            page.open(&fragment).await?;
            shows_view(page, &fragment).await?;
        }
        Ok(())
    })
}

const STEPS: &str = "return history.length";

#[test]
fn links_lead_from_view_to_view_in_one_step() -> Result<()> {
    both(async |page| {
        page.open("lang=sv").await?;
        let mut steps: u32 = page.js(STEPS).await?;
        let way = [
            (View::Compare, "view=compare&lang=sv"),
            (View::Statement, "view=statement&lang=sv"),
            (View::Map, "view=map&lang=sv"),
            (View::Report, "view=report&lang=sv"),
            (View::Distribution, "lang=sv"),
        ];
        for (view, address) in way {
            page.press("view", view.id()).await?;
            page.shows(ADDRESS, address).await?;
            shows_view(page, address).await?;
            steps += 1;
            page.shows(STEPS, steps).await?;
        }
        for (_, address) in way.into_iter().rev().skip(1) {
            page.back().await?;
            page.shows(ADDRESS, address).await?;
            shows_view(page, address).await?;
        }
        page.forward().await?;
        shows_view(page, "view=statement&lang=sv").await
    })
}

/// An order that the reader chose stays; one that they did not is the view's own.
#[test]
fn a_chosen_order_and_filter_go_along() -> Result<()> {
    both(async |page| {
        page.open("table=staff&sort=share&q=palvelu").await?;
        for (view, address) in [
            ("compare", "view=compare&table=staff&sort=share&q=palvelu"),
            ("map", "view=map&table=staff&sort=share&q=palvelu"),
            ("report", "view=report&table=staff&sort=share&q=palvelu"),
            ("distribution", "table=staff&sort=share&q=palvelu"),
        ] {
            page.press("view", view).await?;
            page.shows(ADDRESS, address).await?;
            shows_view(page, address).await?;
        }
        Ok(())
    })
}

#[test]
fn the_link_of_the_current_view_says_so() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        for view in View::OFFERED.into_iter().rev() {
            page.press("view", view.id()).await?;
            page.shows(
                "return [...document.querySelectorAll('nav.views a')]
                     .map(a => [a.dataset.value, a.getAttribute('aria-current')])",
                json!(View::OFFERED.map(|each| (each.id(), (each == view).then_some("page")))),
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn links_can_be_copied_and_opened_elsewhere() -> Result<()> {
    both(async |page| {
        page.open("q=palvelu&lang=en").await?;
        let href =
            "return document.querySelector('nav.views [data-value=compare]').getAttribute('href')";
        page.shows(href, "#view=compare&q=palvelu&lang=en").await?;
        let of_row =
            "return document.querySelector('tr[data-statement] a.open').getAttribute('href')";
        let first = numbers_of("q=palvelu")[0];
        page.shows(of_row, format!("#view=statement&statement={first}&lang=en"))
            .await
    })
}

#[test]
fn unknown_values_of_the_new_keys_are_named() -> Result<()> {
    both(async |page| {
        let asked = "view=pie&statement=11&pair=staff&sort-pair=x&gap=101&pin=0&significance-of=all&cut=third";
        page.open(asked).await?;
        page.shows(
            "return document.querySelector('.notice code').textContent",
            asked.replace('&', ", "),
        )
        .await?;
        shows_view(page, "").await
    })
}

#[test]
fn nothing_is_asked_of_the_network_by_any_view() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        for view in View::OFFERED {
            page.press("view", view.id()).await?;
            page.painted().await?;
        }
        page.press("view", View::default().id()).await?;
        page.click(".flag").await?;
        page.painted().await?;
        assert_eq!(page.server.asked(), ["/"]);
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}
