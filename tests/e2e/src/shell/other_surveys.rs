//! Surveys of other shapes than the published one: one table or five, 2 answers or 11, a middle, one language, answers
//! that are no whole. They are in the page for tests alone.

use anyhow::{Context, Result, ensure};
use murroskartta::state::View;

use crate::accessibility::axe::{LAPTOP, PHONE, RUN, UNFOLD, axe};
use crate::harness::{Page, over_http};
use crate::shell::fictitious::FICTITIOUS;

/// Their series: four scales, one table in English, five groups, eight, women and men around a middle, several answers.
const SURVEYS: [&str; 6] = [
    EIGHT_TABLES,
    "keksitty-asteikot",
    "invented-one-table",
    "keksitty-ryhmat",
    "keksitty-mielipide",
    SEVERAL_ANSWERS,
];

/// One of answers of which several could be chosen, or only some are published.
const SEVERAL_ANSWERS: &str = "keksitty-asiointi";

/// One of as many tables as there may be.
const EIGHT_TABLES: &str = "keksitty-kahdeksan";

/// One of a single table.
const ONE_TABLE: &str = "invented-one-table";

/// The views that such a survey has.
fn views(survey: &str) -> impl Iterator<Item = View> {
    let of_several = |view: &View| matches!(view, View::Compare | View::Map);
    let all = View::OFFERED.into_iter();
    let all = all.filter(|view| *view != View::Report);
    let is_one = survey == ONE_TABLE;
    all.filter(move |view| !(is_one && of_several(view)))
}

fn address(survey: &str, view: View, more: &str) -> String {
    format!("survey={survey}&view={}{more}", view.id())
}

/// Runs `test` with the page that has them, on a screen of that size.
fn on_a(screen: (u32, u32), test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    over_http(async |page| {
        page.serve(&FICTITIOUS)?;
        page.screen(screen.0, screen.1, 1.0).await?;
        test(page).await
    })
}

/// How much wider the page is than its window, in CSS pixels.
const TOO_WIDE: &str =
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
/// The view that is shown.
const SHOWN: &str = "return document.querySelector('main').dataset.view";
/// What of the address was not understood.
const IGNORED: &str =
    "return document.querySelector('[role=status] .notice code')?.textContent ?? ''";

#[test]
fn every_view_opens_without_complaint_and_fits_a_phone() -> Result<()> {
    on_a(PHONE, async |page| {
        for survey in SURVEYS {
            for view in views(survey) {
                for lang in ["fi", "en"] {
                    let there = address(survey, view, &format!("&lang={lang}"));
                    page.open(&there).await?;
                    page.shows(SHOWN, view.id()).await?;
                    page.shows(IGNORED, "").await?;
                    page.shows(TOO_WIDE, 0).await.context(there.clone())?;
                    // Firefox complains of what is still at work when the page is left.
                    page.painted().await?;
                    let mut complaints = page.complaints().await?;
                    complaints.retain(|said| !said.contains("Script terminated by timeout"));
                    ensure!(complaints.is_empty(), "{there}: {complaints:?}");
                }
            }
        }
        Ok(())
    })
}

#[test]
fn no_view_has_a_violation() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    on_a(LAPTOP, async |page| {
        for survey in SURVEYS {
            for view in views(survey) {
                let there = address(survey, view, "&lang=sv");
                page.open(&there).await?;
                page.js::<()>(UNFOLD).await?;
                page.painted().await?;
                page.js::<()>(&axe)
                    .await
                    .context("axe-core does not start")?;
                let found: Vec<String> = page.js_later(RUN).await?;
                ensure!(found.is_empty(), "{there}: {found:#?}");
            }
        }
        Ok(())
    })
}

/// The views that are offered.
const OFFERED: &str =
    "return [...document.querySelectorAll('nav.views a')].map(a => a.dataset.value)";

#[test]
fn one_table_is_neither_compared_nor_mapped() -> Result<()> {
    on_a(LAPTOP, async |page| {
        for asked in ["compare", "map"] {
            page.open(&format!("survey={ONE_TABLE}&view={asked}"))
                .await?;
            page.shows(SHOWN, "distribution").await?;
            page.shows(IGNORED, format!("view={asked}")).await?;
            page.shows(
                OFFERED,
                vec!["distribution", "statement", "workshop", "own"],
            )
            .await?;
            let switches = "return document.querySelectorAll('[data-control=table]').length";
            page.shows(switches, 0).await?;
        }
        Ok(())
    })
}

/// What sets a key: the names of the elements.
fn controls(key: &str) -> String {
    format!(
        "return [...document.querySelectorAll('main [data-control=\"{key}\"]')].map(e => e.localName)"
    )
}

/// Buttons while there is room for them in a row, from five tables on a select; on a phone from four on.
#[test]
fn many_tables_are_chosen_by_selects() -> Result<()> {
    for (screen, four) in [(LAPTOP, "div"), (PHONE, "select")] {
        on_a(screen, async |page| {
            page.open("survey=keksitty-mielipide").await?;
            page.shows(&controls("table"), vec!["div"]).await?;
            page.open("survey=keksitty-asteikot").await?;
            page.shows(&controls("table"), vec![four]).await?;
            page.open("survey=keksitty-ryhmat").await?;
            page.shows(&controls("table"), vec!["select"]).await?;
            page.open("survey=keksitty-ryhmat&view=compare").await?;
            page.shows(&controls("pair"), vec!["select"; 2]).await?;
            page.open("survey=keksitty-ryhmat&view=map").await?;
            page.shows(&controls("up"), vec!["select"]).await?;
            page.shows(&controls("across"), vec!["select"]).await
        })?;
    }
    Ok(())
}

/// Chooses in a select.
fn choose(selector: &str, value: &str) -> String {
    format!(
        "const select = document.querySelectorAll('main {selector}');
         const one = select[0];
         one.value = '{value}';
         one.dispatchEvent(new Event('change', {{bubbles: true}}))"
    )
}

/// What both selects of a kind show.
const PAIR: &str =
    "return [...document.querySelectorAll('main [data-control=pair]')].map(s => s.value)";

/// Any two tables can be compared; one that is chosen for both changes places with the other.
#[test]
fn any_two_tables_are_compared() -> Result<()> {
    on_a(LAPTOP, async |page| {
        page.open("survey=keksitty-ryhmat&view=compare&pair=office-care")
            .await?;
        page.shows(IGNORED, "").await?;
        page.shows(PAIR, vec!["office", "care"]).await?;
        page.js::<()>(&choose("[data-control=pair]", "managers"))
            .await?;
        page.shows(PAIR, vec!["managers", "care"]).await?;
        page.js::<()>(&choose("[data-control=pair]", "care"))
            .await?;
        page.shows(PAIR, vec!["care", "managers"]).await?;
        page.shows(
            "return new URLSearchParams(location.hash.slice(1)).get('pair')",
            "care-managers",
        )
        .await
    })
}

/// The tables that have a mark, and those that can be neither added nor taken away.
const MARKED: &str = "const all = [...document.querySelectorAll('main [data-control=tables] button')];
    const those = attribute => all.filter(b => b.getAttribute(attribute) == 'true').map(b => b.dataset.value);
    return [those('aria-pressed').join('.'), those('aria-disabled').join('.')]";

/// Five of eight tables are shown, the reader chooses which; the two that are compared are always among them.
#[test]
fn the_reader_chooses_five_of_eight_tables() -> Result<()> {
    on_a(LAPTOP, async |page| {
        page.open(&format!(
            "survey={EIGHT_TABLES}&view=compare&pair=libraries-culture"
        ))
        .await?;
        let first = "culture.libraries.schools.care.technical";
        page.shows(
            MARKED,
            vec![first, "culture.libraries.rescue.offices.kitchens"],
        )
        .await?;
        for table in ["care", "kitchens"] {
            page.js::<()>(&format!(
                "document.querySelector('[data-control=tables] [data-value={table}]').click()"
            ))
            .await?;
        }
        let chosen = "culture.libraries.schools.technical.kitchens";
        page.shows(
            MARKED,
            vec![chosen, "culture.libraries.care.rescue.offices"],
        )
        .await?;
        let key = "return new URLSearchParams(location.hash.slice(1)).get('tables')";
        page.shows(key, chosen).await?;
        page.js::<()>(&choose("[data-control=pair]", "rescue"))
            .await?;
        let with_the_pair = "culture.libraries.schools.technical.rescue";
        page.shows(
            MARKED,
            vec![with_the_pair, "culture.care.rescue.offices.kitchens"],
        )
        .await
    })
}

/// The answers that count.
const COUNTED: &str = "return [...document.querySelectorAll('main .answers [aria-pressed=true]')]
    .map(b => b.dataset.value).join('.')";
/// The cells of a statement: its shares, and its sum.
const TRANSPORT: &str = "const row = [...document.querySelectorAll('main tbody tr')]
        .find(row => row.querySelector('th').textContent.includes('Transport service'));
    return [...row.querySelectorAll('[data-answer], [data-measure]')].map(cell => cell.textContent).join(' ')";

/// Answers that cannot be added up count one at a time, and what is not published is a dash and never 0.
#[test]
fn one_of_several_answers_counts() -> Result<()> {
    on_a(LAPTOP, async |page| {
        page.open(&format!("survey={SEVERAL_ANSWERS}&table=channels&lang=en"))
            .await?;
        page.shows(COUNTED, "online").await?;
        page.shows(TRANSPORT, "16% 27% 41% – 16%").await?;
        for (answer, shares) in [("phone", "16% 27% 41% – 27%"), ("mail", "16% 27% 41% – –")]
        {
            page.js::<()>(&format!(
                "document.querySelector('main .answers [data-value={answer}]').click()"
            ))
            .await?;
            page.shows(COUNTED, answer).await?;
            page.shows(TRANSPORT, shares).await?;
        }
        page.shows(
            "return new URLSearchParams(location.hash.slice(1)).get('counts.channel')",
            "mail",
        )
        .await?;
        // An address that adds them up is not understood.
        page.open(&format!(
            "survey={SEVERAL_ANSWERS}&table=channels&counts.channel=online.phone"
        ))
        .await?;
        page.shows(IGNORED, "counts.channel=online.phone").await?;
        page.shows(COUNTED, "online").await
    })
}

/// Elements of the survey's texts that are in another language than the page, without saying so.
const UNMARKED: &str = "return [...document.querySelectorAll('main caption, main thead [data-answer], \
     main tbody th[scope=row] a, main .answers button, main .wording')]
    .filter(e => e.checkVisibility() && !(e.closest('[lang]:not(html)') ?? e.querySelector('[lang]')))
    .map(e => e.outerHTML.slice(0, 120))";

#[test]
fn what_is_in_another_language_says_so() -> Result<()> {
    on_a(LAPTOP, async |page| {
        for view in ["distribution", "statement"] {
            page.open(&format!("survey={ONE_TABLE}&view={view}&lang=fi"))
                .await?;
            page.shows(UNMARKED, Vec::<String>::new()).await?;
        }
        page.open(&format!("survey={ONE_TABLE}&lang=en")).await?;
        page.shows(
            "return document.querySelectorAll('main .answers [lang]').length",
            0,
        )
        .await
    })
}

/// Slides of scales with 2 and 11 answers and of five tables come one after the other, and nothing on them is cut off at
/// the foot.
#[test]
fn slides_show_any_number_of_answers() -> Result<()> {
    const SLIDE: &str =
        "const last = document.querySelector('.deck .steer .at').textContent.split('/')[1];
        const foot = innerHeight;
        const low = [...document.querySelectorAll('.deck [data-slide] .body > *')]
            .map(e => e.getBoundingClientRect().bottom).filter(bottom => bottom > foot + 1);
        return [Number(last), low.length]";
    on_a(LAPTOP, async |page| {
        for more in [
            "asteikot&guess=used&vote=marked",
            "ryhmat",
            "asiointi&guess=channels&vote=feedback",
        ] {
            let mut slide = 1;
            loop {
                let there =
                    format!("survey=keksitty-{more}&view=workshop&length=60&show=1&slide={slide}");
                page.open(&there).await?;
                let (slides, low): (u32, u32) = page.js(SLIDE).await.context(there.clone())?;
                ensure!(low == 0, "{there}: below the foot");
                let complaints = page.complaints().await?;
                ensure!(complaints.is_empty(), "{there}: {complaints:?}");
                if slide == slides {
                    break;
                }
                slide += 1;
            }
        }
        Ok(())
    })
}
