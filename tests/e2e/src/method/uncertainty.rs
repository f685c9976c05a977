//! How sure the numbers are: of how many, intervals, brackets, another base, and the method.

use anyhow::Result;
use murroskartta::analysis::{Respondents, findings};
use murroskartta::state::link;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;
use thirtyfour::Key;

use crate::expected::scene::STAGE;
use crate::expected::survey::SURVEY;
use crate::expected::view::Expected;
use crate::harness::both;
use crate::reading::view::{leads_there_and_back, shows_view};

/// The names of the notes below the chart.
const NOTES: &str = "return [...document.querySelectorAll('[data-note]')].map(n => n.dataset.note)";

/// Findings with their links, as they stand below the chart.
const FINDINGS: &str = "return [...document.querySelectorAll('.findings li')]
    .map(item => ({
        said: [...item.querySelectorAll('span, small')].map(part => part.textContent).join(''),
        to: item.querySelector('a').hash.slice(1),
    }))";

fn respondents() -> Respondents {
    Respondents::of(&SURVEY).expect("a number of respondents")
}

#[test]
fn the_number_of_respondents_leads_to_how_it_is_known() -> Result<()> {
    leads_there_and_back("", "view=method", async |page| {
        page.shows(
            "return document.querySelector('.flag .unseen').textContent",
            text::base_flag(Lang::Fi, &respondents(), Some(crate::ADOPTION)),
        )
        .await?;
        page.click(".flag").await
    })?;
    leads_there_and_back("view=map&lang=sv", "view=method&lang=sv", async |page| {
        page.click(".known").await
    })
}

#[test]
fn one_row_is_worked_through_and_another_can_be_chosen() -> Result<()> {
    both(async |page| {
        let parts = "return [...document.querySelectorAll('.method p')].map(p => p.textContent)";
        let rows = "return [...document.querySelectorAll('.example tbody tr')]
            .map(row => [...row.cells].map(cell => cell.textContent))";
        for (lang, statement) in [(Lang::Fi, 6_u8), (Lang::En, 3)] {
            let asks = format!("view=method&statement={statement}&lang={}", lang.code());
            page.open(&format!("view=method&lang={}", lang.code()))
                .await?;
            page.choose("statement", &statement.to_string()).await?;
            let at = usize::from(statement - 1);
            let asked = Expected::of(&asks);
            let query = &asked.selection.query;
            let said = text::method(lang, &SURVEY, &respondents(), query, at);
            let said: Vec<_> = said.into_iter().flat_map(|part| part.paragraphs).collect();
            page.shows(parts, said).await?;
            let (_, given) =
                text::example(lang, &SURVEY, &respondents(), crate::STAFF, at).expect("an example");
            let given: Vec<_> = given
                .into_iter()
                .map(|given| {
                    json!([
                        given.answer,
                        given.published,
                        given.count.to_string(),
                        given.exact
                    ])
                })
                .collect();
            page.shows(rows, given).await?;
            shows_view(page, &asks).await?;
        }
        Ok(())
    })
}

#[test]
fn a_line_of_the_strip_is_announced_with_its_numbers() -> Result<()> {
    both(async |page| {
        page.open("view=method&lang=en").await?;
        page.focus(STAGE).await?;
        page.keys(Key::Home).await?;
        let first = Expected::of("view=method").lines[0].statement;
        let said = text::strip_mark(Lang::En, &SURVEY, crate::STAFF, first);
        page.shows(
            &format!(
                "return document.querySelector('{STAGE}').parentElement.textContent.includes({said:?})"
            ),
            true,
        )
        .await
    })
}

#[test]
fn uncertainty_is_shown_when_asked_for() -> Result<()> {
    for view in ["", "view=compare", "view=statement&statement=8"] {
        let and = if view.is_empty() { "" } else { "&" };
        leads_there_and_back(view, &format!("{view}{and}interval=on"), async |page| {
            page.click(".certainty summary").await?;
            page.click("input[data-control=interval]").await?;
            page.shows(NOTES, vec!["interval"]).await
        })?;
    }
    Ok(())
}

#[test]
fn another_base_marks_every_number_that_it_changes() -> Result<()> {
    for (from, to) in [
        ("table=staff", "table=staff&base=opinion"),
        ("view=compare", "view=compare&base=opinion"),
        ("view=map", "view=map&base=opinion"),
    ] {
        leads_there_and_back(from, to, async |page| {
            page.click(".certainty summary").await?;
            page.click("input[data-control=base]").await?;
            page.shows(NOTES, vec!["base"]).await
        })?;
    }
    both(async |page| {
        // Nobody could answer that they cannot say whether something is in use.
        page.open("base=opinion").await?;
        page.shows(NOTES, Vec::<String>::new()).await?;
        shows_view(page, "base=opinion").await?;
        page.shows(
            "return document.querySelectorAll('input[data-control=base]').length",
            0,
        )
        .await
    })
}

#[test]
fn places_that_are_no_difference_are_joined_and_the_page_says_so() -> Result<()> {
    both(async |page| {
        for (asks, notes) in [
            ("table=staff&sort=share", vec!["runs"]),
            ("view=compare&sort=staff", vec!["runs"]),
            ("table=staff", vec![]),
            ("view=compare", vec![]),
            // One statement has no other to be told from.
            ("table=staff&sort=share&pick=1", vec![]),
        ] {
            page.open(asks).await?;
            shows_view(page, asks).await?;
            page.shows(NOTES, notes).await?;
        }
        Ok(())
    })
}

/// A finding as a reader meets it.
struct Found {
    sentence: String,
    doubt: Option<&'static str>,
    to: String,
}

/// What stands below the chart of `asks`.
fn expected_findings(asks: &str) -> Vec<Found> {
    let asked = Expected::of(asks);
    let (selection, lang) = (&asked.selection, asked.selection.lang);
    let query = &selection.query;
    let said = selection.headline_says();
    let found = findings(&SURVEY, query, &asked.lines, Some(&respondents()), &said);
    let found = found.into_iter().take(3).map(|finding| Found {
        sentence: text::finding_of(lang, &SURVEY, query, &finding),
        doubt: finding.doubt.map(|doubt| text::doubt(lang, doubt)),
        to: link::print(&selection.showing(&SURVEY, &finding), &SURVEY),
    });
    found.collect()
}

#[test]
fn findings_lead_to_what_they_say() -> Result<()> {
    for asks in ["", "table=customers&lang=sv", "theme=automation&lang=en"] {
        let expected = expected_findings(asks);
        assert_eq!(expected.len(), 3, "{asks}");
        both(async |page| {
            page.open(asks).await?;
            let items: Vec<_> = expected
                .iter()
                .map(
                    |Found {
                         sentence,
                         doubt,
                         to,
                     }| {
                        let doubt = doubt.map(|doubt| format!(" {doubt}")).unwrap_or_default();
                        json!({"said": format!("{sentence}{doubt}"), "to": to})
                    },
                )
                .collect();
            page.shows(FINDINGS, items).await
        })?;
        for (at, Found { to, .. }) in expected.iter().enumerate() {
            leads_there_and_back(asks, to, async |page| {
                page.click(&format!(".findings li:nth-child({}) a", at + 1))
                    .await
            })?;
        }
    }
    Ok(())
}

#[test]
fn findings_stand_below_the_chart_with_their_numbers() -> Result<()> {
    both(async |page| {
        for width in [390, 1280] {
            page.screen(width, 844, 1.0).await?;
            page.open("").await?;
            let below = "return document.querySelector('.findings').getBoundingClientRect().top
                >= document.querySelector('[data-chart]').getBoundingClientRect().bottom";
            page.shows(below, true).await?;
            let numbers = "return [...document.querySelectorAll('.finding b')]
                .map(number => number.textContent.replaceAll('\u{a0}', ' '))";
            page.shows(numbers, vec!["70 %-yks.", "24 %-yks.", "21 %"])
                .await?;
        }
        Ok(())
    })
}
