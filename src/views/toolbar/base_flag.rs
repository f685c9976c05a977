//! Of how many the numbers are.

use leptos::prelude::*;

use crate::analysis::Respondents;
use crate::state::View;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, use_lang, use_rows, use_selection, use_survey,
};
use crate::views::controls::Text;
use crate::views::link::UnlistedViewLink;

/// Of how many, which leads to how that is known.
#[component]
pub fn BaseFlag() -> impl IntoView {
    let view = use_selection().view;
    let respondents = use_survey().respondents;
    let flag = move |respondents| {
        view! {
            <Show when=move || view.get().has_chart() && view.get() != View::Method>
                <BaseLink respondents/>
            </Show>
        }
    };
    respondents.map(flag)
}

/// How many answered, as a link.
#[component]
fn BaseLink(respondents: &'static Respondents) -> impl IntoView {
    let (lang, selection, rows) = (use_lang(), use_selection(), use_rows());
    let said = move || text::base_flag(lang, respondents, flagged_table(selection, &rows));
    view! {
        <UnlistedViewLink view=View::Method class="flag">
            <Text of=said/>
        </UnlistedViewLink>
    }
}

/// The table whose respondents the flag tells of; none where the view shows several.
pub fn flagged_table(selection: SelectionContext, rows: &Rows) -> Option<TableId> {
    let one = rows.counted_as(selection.view.get()) == View::Distribution;
    one.then(|| selection.table.get())
}
