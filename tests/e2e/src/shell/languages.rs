//! Finnish, Swedish and English, each throughout.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text::{Words, words};
use thirtyfour::Key;

use crate::expected::survey::SURVEY;
use crate::harness::{both, over_http};
use crate::reading::words::words_in_page_language;

/// Texts of the interface that no two languages share.
fn told_apart(words: &Words) -> Vec<&str> {
    vec![
        words.skip,
        words.languages,
        words.looks,
        words.look[1],
        words.look[2],
        words.look[3],
        words.tables,
        words.sort_published,
        words.sort_measure,
        words.ascend,
        words.align_none,
        words.search_hint,
        words.min,
        words.max,
        words.clear_filter,
        words.reset,
        words.measure,
        words.chart,
        words.chart_role,
        words.chart_hint,
        words.numbers,
        words.numbers_note,
        words.updated,
    ]
}

#[test]
fn each_speaks_its_own_words_and_no_others() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            for table in crate::TABLES {
                page.open(&format!("table={}&lang={}", crate::id(table), lang.code()))
                    .await?;
                page.unfold().await?;
                let said = words_in_page_language(page).await?;
                for text in told_apart(words(lang)) {
                    ensure!(
                        said.contains(text),
                        "“{text}” is missing in {}",
                        lang.code()
                    );
                }
                let answers = SURVEY.scale_of(table).answers.iter();
                let names = answers
                    .map(|a| &a.name)
                    .chain(SURVEY.themes.iter().map(|t| &t.name));
                let names: Vec<_> = names
                    .chain(SURVEY.statements.iter().map(|s| &s.wording))
                    .collect();
                for other in Lang::ALL.into_iter().filter(|&other| other != lang) {
                    let texts = names.iter().map(|name| name.get(other));
                    for text in texts.chain(told_apart(words(other))) {
                        ensure!(!said.contains(text), "“{text}” is said in {}", lang.code());
                    }
                }
            }
        }
        Ok(())
    })
}

#[test]
fn document_and_title_say_their_language() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        for lang in [Lang::Sv, Lang::En, Lang::Fi] {
            page.press("lang", lang.code()).await?;
            page.shows("return document.documentElement.lang", lang.code())
                .await?;
            let title = format!("{} – Murroskartta", SURVEY.title.get(lang));
            page.shows("return document.title", title).await?;
        }
        Ok(())
    })
}

#[test]
fn percentages_are_written_as_the_language_does() -> Result<()> {
    over_http(async |page| {
        for (lang, never, announced) in [
            ("fi", "84%", "Käytössä 84\u{a0}%"),
            ("sv", "84%", "I bruk 84\u{a0}%"),
            ("en", "84\u{a0}%", "In use 84%"),
        ] {
            page.open(&format!("lang={lang}")).await?;
            ensure!(
                !words_in_page_language(page).await?.contains(never),
                "{lang} writes {never}"
            );
            page.focus("[data-chart] .stage").await?;
            page.keys(Key::Home).await?;
            page.shows(
                "return document.querySelector('.said')?.textContent",
                announced,
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn published_wordings_are_marked_as_finnish() -> Result<()> {
    both(async |page| {
        for lang in ["sv", "en"] {
            page.open(&format!("lang={lang}&table=customers")).await?;
            let rows = SURVEY.table(crate::CUSTOMERS).rows.iter();
            let wordings: Vec<_> = rows
                .map(|row| &*SURVEY.statements[usize::from(row.statement)].wording.fi)
                .collect();
            page.shows("return [...document.querySelectorAll('tr[data-statement] [lang=fi]')].map(e => e.textContent)", wordings).await?;
        }
        page.open("table=customers").await?;
        page.shows(
            "return document.querySelectorAll('tr[data-statement] [lang]').length",
            0,
        )
        .await
    })
}
