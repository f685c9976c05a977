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
                <span class="of-how-many">" · " <BaseLink respondents/></span>
            </Show>
        }
    };
    respondents.map(flag)
}

/// How many answered, in a few signs, and in words for who does not see them; as a link.
#[component]
fn BaseLink(respondents: &'static Respondents) -> impl IntoView {
    let (lang, selection, rows) = (use_lang(), use_selection(), use_rows());
    let table = Memo::new(move |_| flagged_table(selection, &rows));
    let brief = move || text::base_brief(respondents, table.get());
    let said = move || text::base_flag(lang, respondents, table.get());
    view! {
        <UnlistedViewLink view=View::Method class="flag">
            <span aria-hidden="true"><Text of=brief/></span>
            <span class="unseen"><Text of=said/></span>
        </UnlistedViewLink>
    }
}

/// The table whose respondents the flag tells of; none where the view shows several.
pub fn flagged_table(selection: SelectionContext, rows: &Rows) -> Option<TableId> {
    let one = rows.counted_as(selection.view.get()) == View::Distribution;
    one.then(|| selection.table.get())
}
