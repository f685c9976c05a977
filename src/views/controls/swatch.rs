//! Samples of colours and marks.

use leptos::prelude::*;

use crate::analysis::Shares;
use crate::chart::Step;
use crate::survey::{Percent, Survey, TableId};

/// A sample of a colour or a mark, before its name.
#[component]
pub fn Swatch(
    /// The class that draws it.
    #[prop(into)]
    class: Signal<String>,
) -> impl IntoView {
    view! { <i class=move || class.get() aria-hidden="true"></i> }
}

/// The class of the mark of `table`: that of its hue, which has its shape, too.
pub fn mark_class(survey: &Survey, table: TableId) -> String {
    format!("mark {}", hue_class(survey, table))
}

/// The class that has the colour of `table`.
pub fn hue_class(survey: &Survey, table: TableId) -> &'static str {
    survey.table(table).hue.id()
}

/// The class of what is as long as a share, in whole percent (src/chart/palette/sheet.rs).
pub fn width_class(share: Percent) -> String {
    format!("w{}", share.rounded())
}

/// The shares that have a part in a bar: their positions, the classes of their widths, and themselves. Parts of a whole
/// end where their sum does, so that widths in whole percent are never too long together.
pub fn parts_of_bar(shares: &Shares) -> impl Iterator<Item = (usize, String, Percent)> {
    let mut end = Percent::ZERO;
    let together = shares.total().is_some();
    let shares = shares.iter().collect::<Vec<_>>().into_iter().enumerate();
    shares.filter_map(move |(at, share)| {
        let share = share.filter(|share| !share.is_zero())?;
        if !together {
            return Some((at, width_class(share), share));
        }
        let start = end.rounded();
        end = end + share;
        Some((at, format!("w{}", end.rounded() - start), share))
    })
}

/// The class that colours the answer at `position` of `table`: that of its step, or `u` for "can't say". Its styles are
/// made of the palette (src/chart/palette/sheet.rs).
pub fn answer_colour(survey: &Survey, table: TableId, position: usize) -> String {
    let scale = survey.scale_of(table);
    if scale.answers[position].unsure {
        return "u".into();
    }
    Step::on(scale, position, survey.table(table).hue).name()
}
