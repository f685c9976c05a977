//! What else is worth saying about the statements shown, below the headline of the default view; and
//! the same as the summary of a chart for those who do not see it.

use leptos::prelude::*;

use crate::analysis::Finding;
use crate::state::{Selection, View};
use crate::survey::{Lang, Survey};
use crate::text;
use crate::views::compare::rounds::rounds_notes;
use crate::views::context::{
    SelectionContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::{Button, Text};
use crate::views::link::SelectionLink;

/// The findings, where there are any; on a phone they open.
#[component]
pub fn Findings() -> impl IntoView {
    let (view, found) = (use_selection().view, use_rows().findings);
    let open = RwSignal::new(false);
    view! {
        <Show when=move || view.get() == View::Distribution && !found.read().is_empty()>
            <FindingsSection open/>
        </Show>
    }
}

/// Their list, which a button opens and closes where there is little room.
#[component]
fn FindingsSection(open: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="findings" class:open=open aria-label=words.findings>
            <Button
                class="brief"
                controls="findings"
                expanded=open
                on_press=move |()| open.update(|open| *open = !*open)
            >
                {words.findings}
            </Button>
            <ul id="findings">
                <FindingItems/>
            </ul>
        </section>
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

/// A finding, a link to the view that shows it.
#[component]
fn FindingItem(sentence: String, finding: Finding) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let doubt = finding.doubt.map(|doubt| text::doubt(lang, doubt));
    let to = move |s: Selection| s.showing(survey, &finding);
    view! {
        <li>
            <SelectionLink class="finding" to>{sentence}</SelectionLink>
            {doubt.map(|doubt| view! { <small>" "{doubt}</small> })}
        </li>
    }
}

fn sentence(lang: Lang, survey: &Survey, selection: SelectionContext, finding: &Finding) -> String {
    selection.with(|s| text::finding_of(lang, survey, &s.query, finding))
}

/// What the chart shows, for those who do not see it.
#[component]
pub fn Summary() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let (context, lang) = (use_survey(), use_lang());
    let said = move || {
        if matches!(selection.view.get(), View::Statement | View::Method) {
            return String::new();
        }
        if rows.compares_rounds.get() {
            return rounds_notes(context, selection, rows).join(" ");
        }
        let found = rows.findings.read();
        let sentences = found.iter().map(|it| sentence(lang, survey, selection, it));
        sentences.collect::<Vec<_>>().join(" ")
    };
    view! { <p id="summary" class="unseen"><Text of=said/></p> }
}
