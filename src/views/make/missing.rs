//! What is wrong with the draft, and what a reader will miss: the same that `check-data` tells.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::fields::use_make_words;
use super::privacy::LEAST;
use crate::browser::page as document;
use crate::survey::parse::Problem;
use crate::survey::{Survey, check_draft, small_groups};
use crate::text;
use crate::views::context::{DraftStore, Mistake, use_draft, use_lang};
use crate::views::controls::{Button, Text};

/// So many of each kind are listed.
const LISTED: usize = 8;
/// Files are written and read for it: that waits until the reader pauses.
const PAUSE: Duration = Duration::from_millis(300);

/// What is wrong with the draft.
#[derive(Clone, Copy)]
pub struct Problems {
    draft: DraftStore,
    all: RwSignal<Vec<Problem>>,
}

impl Problems {
    /// Those of the draft, followed as it changes.
    pub fn follow() -> Self {
        let draft = use_draft();
        let problems = Self {
            draft,
            all: RwSignal::new(draft.now().as_ref().map(check_draft).unwrap_or_default()),
        };
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        Effect::new(move |before: Option<()>| {
            draft.with(|_| ());
            if before.is_some() {
                if let Some(handle) = waiting.get_value() {
                    handle.clear();
                }
                let soon = set_timeout_with_handle(move || problems.look(), PAUSE);
                waiting.set_value(soon.ok());
            }
        });
        on_cleanup(move || {
            if let Some(handle) = waiting.try_get_value().flatten() {
                handle.clear();
            }
        });
        problems
    }

    /// Looks now; whether nothing keeps the draft from being a page.
    pub fn look(self) {
        let found = self.draft.now().as_ref().map(check_draft);
        self.all.set(found.unwrap_or_default());
    }

    /// Whether something must be mended before there is a page, as far as is known now.
    pub fn are_grave(self) -> bool {
        let mistaken = self.draft.mistakes.with_untracked(|all| !all.is_empty());
        let grave = |all: &Vec<Problem>| all.iter().any(|problem| !problem.can_wait());
        mistaken || self.all.with_untracked(grave)
    }

    /// Those that can wait, or those that cannot.
    fn of_kind(self, can_wait: bool) -> Vec<Problem> {
        let all = self.all.read();
        let kind = all.iter().filter(|problem| problem.can_wait() == can_wait);
        kind.cloned().collect()
    }
}

/// Something that is told, and the place where it can be mended, if it is known.
type Said = (String, Option<String>);

/// What must be mended, and what can wait, each with the way to its place.
#[component]
pub fn Missing(
    /// What is wrong.
    problems: Problems,
) -> impl IntoView {
    let (draft, lang, words) = (use_draft(), use_lang(), use_make_words());
    let said = move |can_wait: bool| {
        let say = |s: &Survey| {
            let problems = problems.of_kind(can_wait).into_iter();
            let say = |problem: Problem| {
                let place = text::problem_place(&problem.about);
                (text::problem(lang, s, &problem), place)
            };
            problems.map(say).collect::<Vec<Said>>()
        };
        draft.with(say).unwrap_or_default()
    };
    let grave = Memo::new(move |_| {
        let mistakes = draft.mistakes.get().into_iter();
        let mistakes = mistakes.map(
            |Mistake {
                 label, why, place, ..
             }| { (format!("{label}: {why}"), Some(place)) },
        );
        told_once(mistakes.chain(said(false)).collect())
    });
    let others = Memo::new(move |_| {
        let small = draft.with(|s| {
            let small = small_groups(s, LEAST);
            (!small.is_empty()).then(|| text::small(lang, s, &small, LEAST))
        });
        let place = || Some("[data-value=least]".to_owned());
        let small = small.flatten().map(|said| (said, place()));
        told_once(small.into_iter().chain(said(true)).collect())
    });
    let none = move || grave.read().is_empty() && others.read().is_empty();
    view! {
        <section class="missing" data-missing="">
            <Show when=none>
                <p>{words.nothing_missing}</p>
            </Show>
            <List title=words.must all=grave/>
            <List title=words.may_wait all=others/>
        </section>
    }
}

/// Each of them once.
fn told_once(mut all: Vec<Said>) -> Vec<Said> {
    let mut told = std::collections::HashSet::new();
    all.retain(|said| told.insert(said.clone()));
    all
}

#[component]
fn List(title: &'static str, all: Memo<Vec<Said>>) -> impl IntoView {
    let words = use_make_words();
    let listed = move || all.read().iter().take(LISTED).cloned().collect::<Vec<_>>();
    let more = move || {
        let left = all.read().len().saturating_sub(LISTED);
        if left > 0 {
            format!("{} {left}", words.more_missing)
        } else {
            String::new()
        }
    };
    let row = move |(said, place): Said| {
        let said = match place {
            Some(place) => view! {
                <Button class="place" on_press=move |()| document::unfold_and_focus(&place)>
                    {said}
                </Button>
            }
            .into_any(),
            None => said.into_any(),
        };
        view! { <li>{said}</li> }
    };
    view! {
        <Show when=move || !all.read().is_empty()>
            <h2>{title}</h2>
            <ul>
                <For each=listed key=Clone::clone children=row/>
            </ul>
            <p class="note"><Text of=Signal::derive(more)/></p>
        </Show>
    }
}
