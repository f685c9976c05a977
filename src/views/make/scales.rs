//! The scales: their answers, in order, and which of them count.

use leptos::prelude::*;

use super::fields::{TextField, use_make_words};
use crate::survey::{
    Scale, ScaleId, Sharing, Survey, TextPlace, Thing, add_answer, move_answer, remove_answer,
    set_unsure, toggle_counts, toggle_middle,
};
use crate::views::context::use_draft;
use crate::views::controls::{Button, Checkbox, Select};

/// Every scale.
#[component]
pub fn Scales() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let scales = Memo::new(move |_| draft.with(|s| s.scales.len()).unwrap_or_default());
    view! {
        <p class="note">{words.scales_hint}</p>
        <For each=move || 0..scales.get() key=|at| *at let:at>
            <ScaleFields at/>
        </For>
    }
}

/// The scale at that position.
#[component]
fn ScaleFields(at: usize) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let scale = ScaleId::at(at);
    let answers = Memo::new(move |_| {
        let ids = |s: &Survey| s.scales.get(at).map(ids_of).unwrap_or_default();
        draft.with(ids).unwrap_or_default()
    });
    let tables = move || {
        let names = |s: &Survey| {
            let of = s.tables.iter().filter(|table| table.scale == scale);
            let names = of.map(|table| table.name.get(s.original()).to_owned());
            names.collect::<Vec<_>>().join(", ")
        };
        draft.with(names).unwrap_or_default()
    };
    view! {
        <section class="scale-made" data-scale=at + 1>
            <h3>{format!("{} {}: ", words.scale, at + 1)} {tables}</h3>
            <SharingSelect at/>
            <ol class="answers-made">
                <For each=move || answers.get() key=Clone::clone let((of, id))>
                    <AnswerFields scale=at of id/>
                </For>
            </ol>
            <p class="offers">
                <Button on_press=move |()| draft.change(|s| add_answer(s, scale))>
                    {words.add_answer}
                </Button>
                <Checkbox
                    checked=move || {
                        let middle = |s: &Survey| s.scales.get(at).and_then(Scale::middle).is_some();
                        draft.with(middle).unwrap_or_default()
                    }
                    on_change=move |_| draft.change(|s| toggle_middle(s, scale))
                >
                    {words.has_middle}
                </Checkbox>
            </p>
        </section>
    }
}

/// The ids of the scale and of each of its answers.
fn ids_of(scale: &Scale) -> Vec<(String, String)> {
    let answers = scale.answers.iter();
    answers
        .map(|answer| (scale.id.clone(), answer.id.clone()))
        .collect()
}

/// How the shares belong together.
#[component]
fn SharingSelect(at: usize) -> impl IntoView {
    const ALL: [(Sharing, &str); 3] = [
        (Sharing::Whole, "whole"),
        (Sharing::Part, "part"),
        (Sharing::Several, "several"),
    ];
    let (draft, words) = (use_draft(), use_make_words());
    let chosen = move || {
        let sharing = draft.with(|s| s.scales.get(at).map(|scale| scale.sharing));
        let sharing = sharing.flatten().unwrap_or_default();
        let id = ALL.iter().find(|(one, _)| *one == sharing);
        id.map_or("", |(_, id)| id).to_owned()
    };
    let choose = move |id: String| {
        let sharing = ALL.iter().find(|(_, one)| *one == id);
        draft.change(|s| {
            if let (Some(&(sharing, _)), Some(scale)) = (sharing, s.scales.get_mut(at)) {
                scale.sharing = sharing;
                if sharing == Sharing::Several {
                    count_one(scale);
                }
            }
        });
    };
    let options = ALL.iter().zip(words.sharing);
    let options: Vec<_> = options
        .map(|((_, id), says)| ((*id).to_owned(), says.to_owned()))
        .collect();
    view! {
        <Select
            class="labelled"
            control="sharing"
            label=words.shares
            label_shown=true
            value=chosen
            on_change=choose
            options
        />
    }
}

/// Shares of answers of which several could be given cannot be added up.
fn count_one(scale: &mut Scale) {
    let first = scale.answers.iter().position(|answer| answer.counts);
    for (at, answer) in scale.answers.iter_mut().enumerate() {
        answer.counts = Some(at) == first;
    }
}

/// An answer: its names, whether it counts, its place.
#[component]
fn AnswerFields(
    /// Position of its scale.
    scale: usize,
    /// The id of that.
    of: String,
    /// Its own id.
    id: String,
) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let answer = Thing::Answer {
        scale: of,
        id: id.clone(),
    };
    let name = TextPlace::new(answer.clone(), "name");
    let short = TextPlace::new(answer, "short");
    let scale_id = ScaleId::at(scale);
    let place = move |s: &Survey| s.scales.get(scale)?.position(&id);
    let place = StoredValue::new(place);
    let at = move |s: &Survey| place.with_value(|place| place(s));
    let is = move |of: fn(&crate::survey::Answer) -> bool| {
        let answer = |s: &Survey| at(s).is_some_and(|at| of(&s.scales[scale].answers[at]));
        draft.with(answer).unwrap_or_default()
    };
    let change = move |change: fn(&mut Survey, ScaleId, usize)| {
        draft.change(|s| {
            if let Some(at) = at(s) {
                change(s, scale_id, at);
            }
        });
    };
    let called = move || {
        let name = |s: &Survey| {
            let answer = at(s).map(|at| {
                s.scales[scale].answers[at]
                    .name
                    .get(s.original())
                    .to_owned()
            });
            answer.unwrap_or_default()
        };
        draft.with(name).unwrap_or_default()
    };
    let label = move |does: &'static str| Signal::derive(move || format!("{does}: {}", called()));
    view! {
        <li>
            <div class="field-row">
                <TextField place=name label=words.answer/>
                <TextField place=short label=words.short_name/>
            </div>
            <div class="offers">
                <Checkbox
                    checked=move || is(|answer| answer.counts)
                    on_change=move |_| change(toggle_counts)
                >
                    {words.counts_in}
                </Checkbox>
                <Checkbox
                    checked=move || is(|answer| answer.unsure)
                    on_change=move |on: bool| {
                        change(if on {
                            |s, scale, at| set_unsure(s, scale, at, true)
                        } else {
                            |s, scale, at| set_unsure(s, scale, at, false)
                        });
                    }
                >
                    {words.unsure}
                </Checkbox>
                <Button
                    class="moves"
                    label=label(words.up)
                    on_press=move |()| change(|s, scale, at| move_answer(s, scale, at, at.saturating_sub(1)))
                >
                    "↑"
                </Button>
                <Button
                    class="moves"
                    label=label(words.down)
                    on_press=move |()| change(|s, scale, at| move_answer(s, scale, at, at + 1))
                >
                    "↓"
                </Button>
                <Button label=label(words.remove) on_press=move |()| change(remove_answer)>
                    {words.remove}
                </Button>
            </div>
        </li>
    }
}
