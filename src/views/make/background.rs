//! The background: sections with parts with points.

use leptos::prelude::*;

use super::basics::set_address;
use super::fields::{TextField, ValueField, use_make_words};
use crate::survey::parse::leads_to_page;
use crate::survey::{
    PartKind, Survey, TextPlace, Thing, add_part, add_point, add_section, remove_point,
    remove_section,
};
use crate::text;
use crate::views::context::{use_draft, use_lang};
use crate::views::controls::{Button, Checkbox, Select};

/// What a part that is added here can hold. Figures and charts come from a pattern or a folder.
const KINDS: [PartKind; 9] = [
    PartKind::Facts,
    PartKind::Experiences,
    PartKind::Drivers,
    PartKind::Examples,
    PartKind::Occupations,
    PartKind::Skills,
    PartKind::Success,
    PartKind::Risks,
    PartKind::Questions,
];

/// Every section.
#[component]
pub fn Background() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let sections = Memo::new(move |_| {
        let numbers = |s: &Survey| {
            let sections = s.report.iter().flat_map(|report| &report.sections);
            sections.map(|section| section.number).collect()
        };
        draft.with(numbers).unwrap_or_else(Vec::new)
    });
    view! {
        <p class="note">{words.background_hint}</p>
        <Show when=move || !sections.read().is_empty()>
            <TextField place=TextPlace::new(Thing::Report, "headline") label=words.headline/>
        </Show>
        <For each=move || sections.get() key=|number| *number let:number>
            <SectionFields number/>
        </For>
        <p class="offers">
            <Button on_press=move |()| draft.change(add_section)>{words.add_section}</Button>
        </p>
    }
}

/// A section, with its parts.
#[component]
fn SectionFields(number: u8) -> impl IntoView {
    let (draft, words, lang) = (use_draft(), use_make_words(), use_lang());
    let parts = Memo::new(move |_| {
        let parts = |s: &Survey| {
            let section = s
                .report
                .as_ref()?
                .sections
                .iter()
                .find(|one| one.number == number)?;
            let kinds = section.parts.iter().enumerate();
            Some(kinds.map(|(at, part)| (at, part.kind)).collect::<Vec<_>>())
        };
        draft.with(parts).flatten().unwrap_or_default()
    });
    let add = move |kind: String| {
        if let Some(kind) = KINDS.into_iter().find(|one| one.id() == kind) {
            draft.change(|s| add_part(s, number, kind));
        }
    };
    let none = (String::new(), words.choose.to_owned());
    let kinds = KINDS.map(|kind| (kind.id().to_owned(), text::kind_name(lang, kind).to_owned()));
    let options: Vec<_> = std::iter::once(none).chain(kinds).collect();
    view! {
        <section class="section-made">
            <TextField
                place=TextPlace::new(Thing::Section(number), "title")
                label=format!("{number}. {}", words.section_title)
            />
            <For each=move || parts.get() key=Clone::clone let((part, kind))>
                <PartFields section=number part kind/>
            </For>
            <div class="field-row">
                <Select
                    class="labelled"
                    control="part"
                    label=words.add_part
                    label_shown=true
                    value=Signal::stored(String::new())
                    on_change=add
                    options
                />
                <Button
                    label=format!("{}: {number}", words.remove_section)
                    on_press=move |()| draft.change(|s| remove_section(s, number))
                >
                    {words.remove_section}
                </Button>
            </div>
        </section>
    }
}

/// A part, with its points.
#[component]
fn PartFields(section: u8, part: usize, kind: PartKind) -> impl IntoView {
    let (draft, words, lang) = (use_draft(), use_make_words(), use_lang());
    let points = Memo::new(move |_| {
        let ids = |s: &Survey| {
            let sections = &s.report.as_ref()?.sections;
            let section = sections.iter().find(|one| one.number == section)?;
            let points = section.parts.get(part)?.points.iter();
            Some(points.map(|point| point.id.clone()).collect::<Vec<_>>())
        };
        draft.with(ids).flatten().unwrap_or_default()
    });
    let add = (!kind.is_of_survey() && KINDS.contains(&kind)).then(|| {
        view! {
            <Button on_press=move |()| draft.change(|s| add_point(s, section, part))>
                {words.add_point}
            </Button>
        }
    });
    view! {
        <div class="part-made">
            <h4>{text::kind_name(lang, kind)}</h4>
            <ul>
                <For each=move || points.get() key=Clone::clone let:id>
                    <PointFields section part kind id/>
                </For>
            </ul>
            <p class="offers">{add}</p>
        </div>
    }
}

/// A point: what it says, where it leads, and what it is about.
#[component]
fn PointFields(section: u8, part: usize, kind: PartKind, id: String) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let of = |field| TextPlace::new(Thing::Point(id.clone()), field);
    let ask = kind
        .asks()
        .then(|| view! { <TextField place=of("ask") label=words.ask/> });
    let text = of("text");
    let name = format!("point {id} url");
    let id = StoredValue::new(id);
    view! {
        <li>
            <TextField place=text label=words.point long=true/>
            {ask}
            <ValueField
                label=words.point_url
                name
                keys="url"
                get=move |s| {
                    let url = find(s, id).and_then(|point| point.url.clone());
                    url.unwrap_or_default()
                }
                set=move |s, text| {
                    find_mut(s, id)
                        .is_some_and(|point| set_address(&mut point.url, text, |url| url.starts_with("https://") && leads_to_page(url)))
                }
                wrong=words.wrong_url
            />
            <AboutStatements id/>
            <Button on_press=move |()| {
                draft.change(|s| id.with_value(|id| remove_point(s, section, part, id)));
            }>{words.remove_point}</Button>
        </li>
    }
}

fn find(survey: &Survey, id: StoredValue<String>) -> Option<&crate::survey::Point> {
    let report = survey.report.as_ref()?;
    let mut points = report.points().into_iter().map(|(.., point)| point);
    points.find(|point| id.with_value(|id| point.id == *id))
}

fn find_mut(survey: &mut Survey, id: StoredValue<String>) -> Option<&mut crate::survey::Point> {
    let sections = survey.report.as_mut()?.sections.iter_mut();
    let parts = sections.flat_map(|section| &mut section.parts);
    let mut points = parts.flat_map(|part| &mut part.points);
    points.find(|point| id.with_value(|id| point.id == *id))
}

/// The statements that a point is about: the views of these show it.
#[component]
fn AboutStatements(id: StoredValue<String>) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let statements = Memo::new(move |_| {
        let names = |s: &Survey| {
            let all = s.statements.iter().enumerate();
            let name = |(at, one): (usize, &crate::survey::Statement)| {
                (
                    at as u16,
                    format!("{}. {}", one.number, one.short.get(s.original())),
                )
            };
            all.map(name).collect()
        };
        draft.with(names).unwrap_or_else(Vec::new)
    });
    let row = move |(at, name): (u16, String)| {
        let has = move || {
            let has = |s: &Survey| find(s, id).is_some_and(|point| point.statements.contains(&at));
            draft.with(has).unwrap_or_default()
        };
        let toggle = move |on: bool| {
            draft.change(|s| {
                if let Some(point) = find_mut(s, id) {
                    point.statements.retain(|other| *other != at);
                    if on {
                        point.statements.push(at);
                        point.statements.sort_unstable();
                    }
                }
            });
        };
        view! { <Checkbox checked=Signal::derive(has) on_change=toggle>{name}</Checkbox> }
    };
    view! {
        <details class="more-made">
            <summary>{words.about}</summary>
            <For each=move || statements.get() key=Clone::clone children=row/>
        </details>
    }
}
