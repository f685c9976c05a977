//! The default chart in plain HTML: the first that the page shows, where the canvas will have it.

use leptos::prelude::*;

use crate::analysis::Line;
use crate::chart::distribution;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey};
use crate::views::controls::answer_colour;
use crate::views::figure::take_along::TakeAlong;

/// The distribution of the table shown, until the running page draws it. What it says stands in the tables of the
/// static page as well, which is where it is read out.
#[component]
pub fn StaticChart() -> impl IntoView {
    let (survey, rows, selection) = (use_survey().survey, use_rows(), use_selection());
    let lang = use_lang();
    let lines: Vec<Line> = rows.on_page.get_untracked();
    let query = untrack(|| selection.with(|s| s.query.clone()));
    let chart = distribution::Chart::of_table(survey, &query, &lines, None, lang);
    let totals = chart.stray_totals();
    // Shares are drawn as published: the widest total takes the whole width.
    let widest = chart.bars.iter().map(distribution::Bar::total).max();
    let hundred = format!("static-bar w{}", 100 * 100 / widest.unwrap_or(100).max(100));
    let row = |bar: &distribution::Bar| {
        let raised = totals.iter().position(|&total| total == bar.total());
        let sum = text::percent_signed(lang, bar.measured(), bar.recomputed);
        view! {
            <p class="static-row">
                <span>{bar.name.to_owned()}</span>
                <span class=hundred.clone()>{parts(bar)}</span>
                <b>
                    {sum}
                    <sup>{raised.map(text::raised).map(String::from)}</sup>
                </b>
            </p>
        }
    };
    view! {
        <figure class="chart static-chart" data-chart="distribution">
            <div class="room static-room" aria-hidden="true">
                <div class="static-rows">{chart.bars.iter().map(row).collect_view()}</div>
            </div>
            <TakeAlong/>
        </figure>
    }
}

/// The parts of a bar with their numbers, and a line under what counts.
fn parts(bar: &distribution::Bar) -> impl IntoView {
    let survey = use_survey().survey;
    let part = |(at, share): (usize, Option<u8>)| {
        let share = share.filter(|&share| share > 0)?;
        let colour = answer_colour(survey, bar.of.0, at);
        let digits = if share < 10 { "" } else { " static-long" };
        let counts = bar.measure.contains(at);
        Some(view! {
            <i class=format!("w{share}") class:static-counted=counts>
                <span class=format!("{colour}{digits}")>
                    <span>{share}</span>
                </span>
            </i>
        })
    };
    let shares = bar.shares.iter().enumerate();
    shares.filter_map(part).collect_view()
}
