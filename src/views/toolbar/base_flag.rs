//! Of how many the numbers are.

use leptos::prelude::*;

use crate::analysis::Respondents;
use crate::state::View;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey,
};
use crate::views::controls::Text;
use crate::views::link::UnlistedViewLink;

/// Of how many, which leads to how that is known.
#[component]
pub fn BaseFlag(
    /// Whether another sentence follows.
    #[prop(into)]
    followed: Signal<bool>,
) -> impl IntoView {
    let survey = use_survey();
    let respondents = survey.respondents?;
    let (selection, rows) = (use_selection(), use_rows());
    let brief = Memo::new(move |_| flagged(survey, selection, &rows));
    let is_shown = move || brief.read().is_some();
    Some(view! {
        <Show when=is_shown>
            <span class="of-how-many">
                " · " <BaseLink respondents brief/> {move || followed.get().then_some(".")}
            </span>
        </Show>
    })
}

/// How many answered, in a few signs, and in words for who does not see them; as a link, where there is more to tell.
#[component]
fn BaseLink(respondents: &'static Respondents, brief: Memo<Option<String>>) -> impl IntoView {
    let (lang, selection, rows) = (use_lang(), use_selection(), use_rows());
    let survey = use_survey().survey;
    let table = Memo::new(move |_| flagged_table(selection, &rows));
    let brief = move || brief.get().unwrap_or_default();
    let said = move || text::base_flag(lang, respondents, table.get());
    let number = view! {
        <span aria-hidden="true"><Text of=brief/></span>
        <span class="unseen"><Text of=said/></span>
    };
    if View::Method.is_of(survey) {
        let link = view! {
            <UnlistedViewLink view=View::Method class="flag">
                {number}
            </UnlistedViewLink>
        };
        link.into_any()
    } else {
        view! { <span class="flag">{number}</span> }.into_any()
    }
}

/// Of how many, in a few signs, where that is known and the view says it.
pub fn flagged(survey: SurveyContext, selection: SelectionContext, rows: &Rows) -> Option<String> {
    let view = selection.view.get();
    if !view.has_chart() || view == View::Method {
        return None;
    }
    text::base_brief(survey.respondents?, flagged_table(selection, rows))
}

/// The table whose respondents the flag tells of; none where the view shows several.
pub fn flagged_table(selection: SelectionContext, rows: &Rows) -> Option<TableId> {
    let one = rows.counted_as(selection.view.get()) == View::Distribution;
    one.then(|| selection.table.get())
}
