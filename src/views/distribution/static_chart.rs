//! The default chart in plain HTML: the first that the page shows, where the canvas will have it.

use leptos::prelude::*;

use crate::analysis::Line;
use crate::chart::distribution;
use crate::survey::Percent;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey};
use crate::views::controls::{answer_colour, parts_of_bar, width_class};
use crate::views::figure::pager::Pager;
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
    let totals_drawn = chart.bars.iter().filter_map(distribution::Bar::total);
    let widest = f64::from(totals_drawn.max().unwrap_or_default()).max(100.0);
    let hundred = format!("static-bar w{:.0}", (100.0 * 100.0 / widest).floor());
    let row = |bar: &distribution::Bar| {
        let raised = totals.iter().position(|&total| Some(total) == bar.total());
        let sum = text::percent_signed(lang, bar.measured(), bar.recomputed);
        let in_lanes = bar.is_in_lanes();
        let several = in_lanes && bar.shares.len() > 1;
        let bars = if in_lanes {
            view! { <span class="static-bar static-lanes">{lanes(bar)}</span> }.into_any()
        } else {
            view! { <span class=hundred.clone()>{parts(bar)}</span> }.into_any()
        };
        view! {
            <p class="static-row" class:static-several=several>
                <span>{bar.name.to_owned()}</span>
                {bars}
                <b>
                    {sum}
                    <sup>{raised.map(text::raised).map(String::from)}</sup>
                </b>
            </p>
        }
    };
    view! {
        <figure class="chart static-chart" data-chart="distribution">
            <Pager/>
            <div class="room static-room" aria-hidden="true">
                <div class="static-rows">{chart.bars.iter().map(row).collect_view()}</div>
            </div>
            <TakeAlong/>
        </figure>
    }
}

/// A bar for each answer with its number behind it, where they are no whole, and a line under what counts.
fn lanes(bar: &distribution::Bar) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let row = |(at, share): (usize, Option<Percent>)| {
        let colour = answer_colour(survey, bar.of.0, at);
        let counts = bar.measure.contains(at);
        let width = width_class(share.unwrap_or_default());
        let number = share.map_or_else(
            || text::unpublished(lang).to_owned(),
            |share| text::written(lang, share),
        );
        view! {
            <i>
                <span class=width class:static-counted=counts>
                    <span class=colour></span>
                </span>
                <span>{number}</span>
            </i>
        }
    };
    let shares = bar.shares.iter().enumerate();
    shares.map(row).collect_view()
}

/// The parts of a bar with their numbers, and a line under what counts.
fn parts(bar: &distribution::Bar) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let part = |(at, width, share): (usize, String, Percent)| {
        let colour = answer_colour(survey, bar.of.0, at);
        let number = text::written(lang, share);
        let digits = if number.len() < 2 { "" } else { " static-long" };
        let counts = bar.measure.contains(at);
        view! {
            <i class=width class:static-counted=counts>
                <span class=format!("{colour}{digits}")>
                    <span>{number}</span>
                </span>
            </i>
        }
    };
    parts_of_bar(&bar.shares).map(part).collect_view()
}
