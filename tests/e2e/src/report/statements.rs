//! What ties the background to the statements, and where it leads out of the page.

use anyhow::{Result, ensure};
use murroskartta::analysis::about;
use murroskartta::state::Chapter;
use murroskartta::survey::{Lang, PartKind, Point, TableId};
use murroskartta::text;
use serde_json::{Value, json};

use crate::expected::survey::{REPORT, SURVEY};
use crate::expected::view::Expected;
use crate::harness::{both, over_http};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;
use crate::report::sections::arrives_at;
use crate::{percents, whole};

/// The statements beside a point, each as it is named, with its three marks, the numbers beside them, and
/// what is said for those who see no marks.
const SUMS: &str = "const told = e => ({
        name: e.querySelector('a.open').textContent,
        marks: [...e.querySelectorAll('.trio i')].map(i => i.className),
        sums: [...e.querySelectorAll('.trio b')].map(b => b.textContent),
        said: e.querySelector('[role=img]').getAttribute('aria-label'),
    });
    const points = [...document.querySelectorAll('.report [data-point]')];
    const tied = points.map(point => [point.dataset.point, [...point.querySelectorAll('.about')].map(told)]);
    const top = [...document.querySelectorAll('.report .top li')].map(told);
    return {points: Object.fromEntries(tied.filter(([, statements]) => statements.length)), top}";

/// The same by the survey; `sum` is of a statement in a table.
fn expected_sums(asked: &Expected, sum: impl Fn(TableId, usize) -> i16) -> Value {
    let (lang, query) = (asked.selection.lang, &asked.selection.query);
    let told = |&at: &u16| {
        let statement = &SURVEY.statements[usize::from(at)];
        let sums = crate::TABLES.map(|table| sum(table, at.into()));
        let signed = crate::TABLES.map(|table| {
            let recomputed = query.among.recomputes(SURVEY.scale_of(table));
            text::signed(sum(table, at.into()).to_string(), recomputed)
        });
        let name = format!("{}. {}", statement.number, statement.short.get(lang));
        let said = text::trio(lang, &SURVEY, query, &percents(sums));
        let marks = crate::TABLES.map(|table| format!("mark {}", crate::hue(table).id()));
        json!({"name": name, "marks": marks, "sums": signed, "said": said})
    };
    let mut points = serde_json::Map::new();
    for (.., point) in REPORT.points() {
        let statements: Vec<_> = point.statements.iter().map(told).collect();
        if !statements.is_empty() {
            points.insert(point.id.clone(), statements.into());
        }
    }
    let top: Vec<_> = SURVEY.top.iter().map(told).collect();
    json!({"points": points, "top": top})
}

/// The sum of the shares at the first `count` places of a scale, as they are published.
fn first(table: TableId, statement: usize, count: usize) -> i16 {
    let row = SURVEY.table(table).row(statement).expect("a row");
    row.shares
        .iter()
        .take(count)
        .map(|&share| whole(share))
        .sum()
}

#[test]
fn numbers_beside_a_point_are_the_sums_of_its_statements() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            // In use; very great and great: those come first on their scales.
            let fragment = format!("view=report&lang={}", lang.code());
            page.open(&fragment).await?;
            let sum = |table: TableId, at| match table {
                crate::ADOPTION => first(table, at, 1),
                _ => first(table, at, 2),
            };
            page.shows(SUMS, expected_sums(&Expected::of(&fragment), sum))
                .await?;
        }
        Ok(())
    })
}

#[test]
fn numbers_follow_the_measure_and_of_whom_the_shares_are() -> Result<()> {
    both(async |page| {
        page.open("view=report&significant=very-great").await?;
        let asked = Expected::of("view=report&significant=very-great");
        page.shows(SUMS, expected_sums(&asked, |table, at| first(table, at, 1)))
            .await?;

        let fragment = "view=report&base=opinion&lang=en";
        page.open(fragment).await?;
        let asked = Expected::of(fragment);
        let of = |table: TableId, at: usize| {
            let mut lines = asked.all.iter();
            let line = lines.find(|line| line.statement == at);
            whole(line.expect("a line").sum(table))
        };
        page.shows(SUMS, expected_sums(&asked, of)).await?;
        // What is not as published is signed.
        page.shows(
            "const top = document.querySelector('.report .top .trio');
             return [...top.querySelectorAll('b')].map(b => b.textContent.endsWith('*'))",
            vec![false, true, true],
        )
        .await?;
        page.shows(
            "return document.querySelector('.contents [data-note=base]').textContent",
            text::among_note(Lang::En),
        )
        .await
    })
}

#[test]
fn a_statement_beside_a_point_opens_and_back_leads_to_the_point() -> Result<()> {
    both(async |page| {
        page.open("view=report&lang=en").await?;
        let link = ".report [data-point=target-of-savings] a.open";
        let place = format!(
            "return Math.round(document.querySelector(`{link}`).getBoundingClientRect().top)"
        );
        page.js::<()>(&format!(
            "document.querySelector(`{link}`).scrollIntoView({{block: 'center', behavior: 'instant'}})"
        ))
        .await?;
        let stood: i64 = page.js(&place).await?;
        page.click(link).await?;
        let there = "view=statement&statement=8&lang=en";
        page.shows(ADDRESS, there).await?;
        shows_view(page, there).await?;
        page.shows("return scrollY", 0).await?;
        page.back().await?;
        page.shows(ADDRESS, "view=report&lang=en").await?;
        shows_view(page, "view=report&lang=en").await?;
        page.painted().await?;
        let stands: i64 = page.js(&place).await?;
        ensure!(
            (stood - stands).abs() < 40,
            "it stood at {stood}, now at {stands}"
        );
        Ok(())
    })
}

/// What the background says about the statement, by kind: each with the chapters that it leads to.
const BACKGROUND: &str =
    "return [...document.querySelectorAll('.background [data-kind]')].map(kind => [
    kind.dataset.kind, kind.querySelector('h3').textContent,
    [...kind.querySelectorAll('li')].map(li => [
        li.querySelector('a.from').getAttribute('href'), li.textContent.trim().length > 20])])";

/// The same by the survey; questions are those of the cards.
fn expected_background(statement: usize, lang: Lang) -> Value {
    let spoken = match lang {
        Lang::Fi => String::new(),
        _ => format!("&lang={}", lang.code()),
    };
    let link = |section: u8| json!([format!("#view=report&section={section}{spoken}"), true]);
    let kinds = about(&REPORT, statement).into_iter();
    let kinds = kinds.filter(|(kind, _)| *kind != PartKind::Questions);
    let kinds = kinds.map(|(kind, points)| {
        let points = points.iter().map(|&(section, _)| link(section));
        json!([
            kind.id(),
            text::kind_name(lang, kind),
            points.collect::<Vec<_>>()
        ])
    });
    let is_about = |point: &Point| {
        point
            .statements
            .iter()
            .any(|&at| usize::from(at) == statement)
    };
    let cards = REPORT
        .cards()
        .into_iter()
        .filter(|card| is_about(card.point));
    let cards: Vec<_> = cards.map(|card| link(card.section)).collect();
    let kind = PartKind::Questions;
    let cards = (!cards.is_empty()).then(|| json!([kind.id(), text::kind_name(lang, kind), cards]));
    kinds.chain(cards).collect()
}

#[test]
fn the_view_of_a_statement_tells_what_the_background_says_of_it() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            page.open(&format!("view=statement&statement=1&lang={}", lang.code()))
                .await?;
            for at in 0..SURVEY.statements.len() {
                page.choose("statement", &(at + 1).to_string()).await?;
                let expected = expected_background(at, lang);
                let kinds = expected.as_array().map_or(0, Vec::len);
                ensure!(kinds > 1, "little is said of statement {}", at + 1);
                page.shows(BACKGROUND, expected).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_background_of_a_statement_leads_to_its_section() -> Result<()> {
    both(async |page| {
        let from = "view=statement&statement=9";
        page.open(from).await?;
        let link = ".background [data-kind=drivers] a.from";
        page.click_in_middle(link).await?;
        page.shows(
            "return decodeURIComponent(location.hash).startsWith('#view=report&statement=9&section=4')",
            true,
        )
        .await?;
        arrives_at(page, Chapter::Section(4)).await?;
        page.back().await?;
        page.shows(ADDRESS, from).await?;
        shows_view(page, from).await
    })
}

/// The host of an address as people name it.
fn host(url: &str) -> &str {
    let bare = url
        .trim_start_matches("https://")
        .trim_start_matches("www.");
    bare.split('/').next().unwrap_or_default()
}

#[test]
fn links_out_say_where_they_lead_and_ask_nothing() -> Result<()> {
    over_http(async |page| {
        for lang in Lang::ALL {
            page.open(&format!("view=report&lang={}", lang.code()))
                .await?;
            let points = REPORT.points().into_iter();
            let urls: Vec<_> = points
                .filter_map(|(.., point)| point.url.as_deref())
                .collect();
            let as_of = text::as_of(lang, SURVEY.year);
            let told: Vec<_> = urls
                .iter()
                .map(|url| json!([url, "_blank", "noopener noreferrer", true, true, true]))
                .collect();
            let hosts: Vec<_> = urls.iter().map(|url| host(url)).collect();
            let ask = "const [hosts, asOf, newTab] = arguments;
                const out = [...document.querySelectorAll('.report a:not([href^=\"#\"])')];
                return out.map((a, at) => {
                    const around = a.closest('.leads-out').textContent;
                    return [a.getAttribute('href'), a.target, a.rel,
                        around.includes(hosts[at]), around.includes(asOf), a.textContent.endsWith(` (${newTab})`)];
                })";
            let new_tab = text::words(lang).new_tab;
            let told_of = vec![json!(hosts), json!(as_of), json!(new_tab)];
            let found: Vec<Value> = page.js_with(ask, told_of).await?;
            assert_eq!(found, told, "{lang:?}");
            page.shows(
                "return [...document.querySelectorAll('a')].filter(a =>
                     !a.closest('.report') && !a.getAttribute('href').startsWith('#')).map(a => a.href)",
                Vec::<String>::new(),
            )
            .await?;
        }
        page.click(".report a.open").await?;
        page.painted().await?;
        assert_eq!(page.server.asked(), ["/"; 3]);
        page.shows(
            "return performance.getEntriesByType('resource').map(e => e.name)",
            Vec::<String>::new(),
        )
        .await?;
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}
