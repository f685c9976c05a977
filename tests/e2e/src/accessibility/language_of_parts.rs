//! Where the page in another language holds Finnish, it says so: names of the source, and wordings.

use anyhow::{Result, ensure};
use murroskartta::survey::{Lang, Localized};
use serde_json::json;

use crate::expected::survey::SURVEY;
use crate::harness::{Page, over_http};
use crate::reading::tour::{go_to, views_and_presenter};

/// Shorter than this it may be a word of another language as well.
const SHORTEST: usize = 12;

/// Texts that hold one of the arguments, and that are not said to be in Finnish.
const UNTOLD: &str = "const untold = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (e.closest('script, style, noscript, [data-control=lang]') || e.closest('[lang]').lang == 'fi') continue;
        const held = arguments[0].find(words => texts.currentNode.data.includes(words));
        if (held) untold.push(`${e.localName}.${e.className} holds ${held}`);
    }
    return untold";

/// What the survey says in Finnish and otherwise in another language.
fn finnish(lang: Lang) -> Vec<&'static str> {
    let survey = &*SURVEY;
    let statements = survey.statements.iter();
    let statements = statements.flat_map(|each| [&each.wording, &each.short]);
    let tables = survey.tables.iter().map(|table| &table.name);
    let themes = survey.themes.iter().map(|theme| &theme.name);
    let answers = survey.scales.iter().flat_map(|scale| &scale.answers);
    let answers = answers.map(|answer| &answer.name);
    let all = statements.chain(tables).chain(themes).chain(answers);
    let all = all.chain([&survey.title]);
    let told = |text: &'static Localized| (text.get(Lang::Fi), text.get(lang));
    let other = all.map(told).filter(|(fi, other)| !other.contains(fi));
    let other = other.map(|(fi, _)| fi);
    other
        .chain([&*survey.source.name, "Hallinto- ja toimistotyön arvo"])
        .filter(|words| words.chars().count() >= SHORTEST)
        .collect()
}

async fn says_so(page: &Page, place: &str, lang: Lang) -> Result<()> {
    let fragment = format!("{place}&lang={}", lang.code());
    go_to(page, &fragment).await?;
    let untold: Vec<String> = page.js_with(UNTOLD, vec![json!(finnish(lang))]).await?;
    ensure!(untold.is_empty(), "{fragment}: {untold:#?}");
    Ok(())
}

#[test]
fn finnish_is_said_to_be_finnish() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        for lang in [Lang::Sv, Lang::En] {
            for place in views_and_presenter() {
                says_so(page, &place, lang).await?;
            }
        }
        // In the report a name of the source is quoted, which would else have been looked for in vain.
        go_to(page, "view=report&lang=en").await?;
        page.shows(
            "return [...document.querySelectorAll('.report p > [lang=fi]')].map(e => e.textContent)
                .includes('Hallinto- ja toimistotyön arvo')",
            true,
        )
        .await
    })
}
