//! What is told of one statement: ranks, place, gaps, portrait and wording.

use anyhow::Result;
use murroskartta::survey::Lang;
use serde_json::{Value, json};

use crate::expected::survey::SURVEY;
use crate::expected::view::Expected;
use crate::harness::both;
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// Everything that is told beside the chart.
const FACTS: &str = "const facts = [...document.querySelectorAll('dd[data-fact]')];
    return {
        facts: Object.fromEntries(facts.map(fact => [fact.dataset.fact, fact.textContent])),
        portrait: document.querySelector('.portrait').textContent,
        wordings: [...document.querySelectorAll('.published-wording p')].map(p => p.textContent),
    }";

fn expected_facts(fragment: &str) -> Value {
    let asked = Expected::of(fragment);
    let statement = &SURVEY.statements[asked.line().statement];
    let lang = asked.selection.lang;
    let own = format!("{}. {}", statement.number, statement.wording.get(lang));
    let published = (lang != Lang::Fi).then(|| statement.wording.fi.clone());
    let wordings: Vec<_> = [own].into_iter().chain(published).collect();
    json!({"facts": asked.facts(), "portrait": asked.portrait(), "wordings": wordings})
}

#[test]
fn ranks_place_gaps_portrait_and_wording() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            for statement in &SURVEY.statements {
                let code = lang.code();
                let fragment = format!("view=statement&statement={}&lang={code}", statement.number);
                // A new fragment is followed without loading.
                if statement.number == 1 {
                    page.open(&fragment).await?;
                } else {
                    page.js::<()>(&format!("location.hash = '{fragment}'"))
                        .await?;
                }
                page.shows(FACTS, expected_facts(&fragment)).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn what_is_told_follows_the_measures() -> Result<()> {
    both(async |page| {
        page.open("view=statement&statement=5").await?;
        page.click(".counts summary").await?;
        page.press("significant", "great").await?;
        let to = "view=statement&statement=5&significant=very-great";
        page.shows(ADDRESS, to).await?;
        shows_view(page, to).await?;
        page.shows(FACTS, expected_facts(to)).await
    })
}
