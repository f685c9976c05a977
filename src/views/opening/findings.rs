//! What else is worth saying about the statements shown, below the chart of the default view.

use leptos::prelude::*;

use crate::analysis::Finding;
use crate::state::{Selection, View};
use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::context::{
    SelectionContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::link::SelectionLink;

/// The findings, where there are any.
#[component]
pub fn Findings() -> impl IntoView {
    let (view, found, words) = (use_selection().view, use_rows().findings, use_words());
    view! {
        <Show when=move || view.get() == View::Distribution && !found.read().is_empty()>
            <section class="findings" aria-labelledby="findings">
                <h2 id="findings">{words.findings}</h2>
                <ul>
                    <FindingItems/>
                </ul>
            </section>
        </Show>
    }
}

/// Each of them; what it says and why it is doubted tell them apart.
#[component]
fn FindingItems() -> impl IntoView {
    let (survey, selection, found) = (use_survey().survey, use_selection(), use_rows().findings);
    let lang = use_lang();
    let said = move || {
        let found = found.get().into_iter();
        let said = |it: Finding| (sentence(lang, survey, selection, &it), it);
        found.map(said).collect::<Vec<_>>()
    };
    let key = |(sentence, finding): &(String, Finding)| {
        (sentence.clone(), finding.doubt.map(|doubt| doubt as u8))
    };
    view! {
        <For each=said key let((sentence, finding))>
            <FindingItem sentence finding/>
        </For>
    }
}

/// A finding with its number; all of it is the link to the view that shows it.
#[component]
fn FindingItem(sentence: String, finding: Finding) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let number = text::finding_number(lang, survey, &finding);
    let doubt = finding.doubt.map(|doubt| text::doubt(lang, doubt));
    let to = move |s: Selection| s.showing(survey, &finding);
    view! {
        <li>
            <SelectionLink class="finding" to>
                {number.map(|number| view! { <b aria-hidden="true">{number}</b> })}
                <span>{sentence}</span>
                {doubt.map(|doubt| view! { <small>" "{doubt}</small> })}
            </SelectionLink>
        </li>
    }
}

fn sentence(lang: Lang, survey: &Survey, selection: SelectionContext, finding: &Finding) -> String {
    selection.with(|s| text::finding_of(lang, survey, &s.query, finding))
}
