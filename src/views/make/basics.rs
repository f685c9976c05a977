//! What the survey is: title, year, source, languages, how many answered.

use leptos::prelude::*;

use super::fields::{TextField, ValueField, use_make_words};
use crate::survey::parse::{is_day, is_id, leads_to_page, takes_feedback};
use crate::survey::{
    DRAFT, Lang, OWN, Survey, TextPlace, Thing, free_id, move_texts, set_languages, surveys,
    unturned,
};
use crate::text;
use crate::views::context::{use_draft, use_lang};
use crate::views::controls::{Checkbox, Select};

/// What a reader meets first.
#[component]
pub fn Basics() -> impl IntoView {
    let words = use_make_words();
    view! {
        <TextField place=TextPlace::of_survey("title") label=words.title/>
        <TextField place=TextPlace::of_survey("description") label=words.description long=true/>
        <div class="field-row">
            <ValueField
                label=words.year
                name="year"
                keys="numeric"
                get=|s| s.year.to_string()
                set=set_year
                wrong=words.wrong_year
            />
            <ValueField
                label=words.respondents
                name="respondents"
                keys="numeric"
                get=|s| s.respondents.map(|all| all.to_string()).unwrap_or_default()
                set=|s, text| set_count(&mut s.respondents, text)
                wrong=words.wrong_count
            />
        </div>
        <ValueField
            label=words.source
            name="source"
            get=|s| s.source.name.clone()
            set=|s, text| {
                s.source.name = unturned(text).into_owned();
                true
            }
            wrong=""
        />
        <TextField place=TextPlace::new(Thing::Source, "publisher") label=words.publisher/>
        <ValueField
            label=words.source_url
            name="source-url"
            keys="url"
            get=|s| s.source.url.clone().unwrap_or_default()
            set=|s, text| set_address(&mut s.source.url, text, leads_to_page)
            wrong=words.wrong_url
        />
        <div class="field-row">
            <ValueField
                label=words.id
                name="id"
                get=|s| s.id.clone()
                set=set_id
                wrong=words.wrong_id
            />
            <ValueField
                label=words.updated
                name="updated"
                get=|s| s.updated.clone()
                set=set_day
                wrong=words.wrong_day
            />
        </div>
        <TextField place=TextPlace::of_survey("notice") label=words.notice/>
        <SeriesSelect/>
        <Languages/>
    }
}

/// Whether the survey is another round of one that the page carries.
#[component]
fn SeriesSelect() -> impl IntoView {
    let (draft, words, lang) = (use_draft(), use_make_words(), use_lang());
    let chosen = move || {
        let series = draft.with(|s| s.series.clone()).unwrap_or_default();
        let known = surveys().iter().any(|survey| survey.series == series);
        if known { series } else { String::new() }
    };
    let choose = move |series: String| {
        draft.change(|s| {
            s.series = if series.is_empty() {
                let carried = surveys().iter().map(|survey| &*survey.series);
                free_id(&s.id, "survey", carried)
            } else {
                series
            };
        });
    };
    let round = |survey: &Survey| {
        let said = format!("{} ({})", survey.title.get(lang), survey.year);
        (survey.series.clone(), said)
    };
    let mut options = vec![(String::new(), words.no_series.to_owned())];
    for option in surveys().iter().map(round) {
        if options.iter().all(|(series, _)| *series != option.0) {
            options.push(option);
        }
    }
    view! {
        <Select
            class="labelled"
            control="series"
            label=words.series
            label_shown=true
            value=Signal::derive(chosen)
            on_change=choose
            options
        />
    }
}

/// Who answers for the page.
#[component]
pub fn ContactFields() -> impl IntoView {
    let words = use_make_words();
    view! {
        <p class="note">{words.contact_hint}</p>
        <TextField place=TextPlace::new(Thing::Contact, "name") label=words.contact_name/>
        <ValueField
            label=words.contact_url
            name="contact-url"
            keys="url"
            get=|s| s.contact.url.clone().unwrap_or_default()
            set=|s, text| {
                set_address(&mut s.contact.url, text, takes_feedback)
            }
            wrong=words.wrong_contact
        />
    }
}

/// The languages of the texts, the first of which the page opens in.
#[component]
fn Languages() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let row = move |lang: Lang| {
        let has = move || {
            draft
                .with(|s| s.languages.contains(&lang))
                .unwrap_or_default()
        };
        let alone = move || draft.with(|s| s.languages == [lang]).unwrap_or_default();
        let toggle = move |on: bool| draft.change(|survey| toggle_language(survey, lang, on));
        view! {
            <Checkbox
                value=lang.code()
                checked=Signal::derive(has)
                fixed=Signal::derive(alone)
                on_change=toggle
            >
                <span lang=lang.code()>{text::words(lang).language}</span>
            </Checkbox>
        }
    };
    view! {
        <fieldset class="of-draft" data-control="languages">
            <legend>{words.languages}</legend>
            <p class="note">{words.languages_hint}</p>
            {Lang::ALL.map(row).collect_view()}
        </fieldset>
        <Original/>
    }
}

/// Which language is the original: another one of the survey's, or the one that its texts are in after all.
#[component]
fn Original() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let chosen = move || {
        let first = draft.with(|s| s.original().code().to_owned());
        first.unwrap_or_default()
    };
    let choose = move |code: String| {
        let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code);
        draft.change(|s| {
            if let Some(lang) = lang {
                move_texts(s, lang);
                s.languages.sort_by_key(|other| *other != lang);
            }
        });
    };
    let name = |lang: Lang| {
        (
            lang.code().to_owned(),
            text::words(lang).language.to_owned(),
        )
    };
    view! {
        <Select
            class="labelled"
            control="original"
            label=words.original
            label_shown=true
            value=Signal::derive(chosen)
            on_change=choose
            options=Lang::ALL.map(name).to_vec()
        />
    }
}

/// One language stays; the first is the original.
fn toggle_language(survey: &mut Survey, lang: Lang, on: bool) {
    let mut languages = survey.languages.clone();
    languages.retain(|other| *other != lang);
    if on {
        languages.push(lang);
    }
    set_languages(survey, languages);
}

fn set_year(survey: &mut Survey, text: &str) -> bool {
    let year = text
        .parse()
        .ok()
        .filter(|year| (1000..=9999).contains(year));
    let Some(year) = year else { return false };
    // An id that ends with the year goes along, and so a round is told from the one before.
    if let Some(name) = survey.id.strip_suffix(&format!("-{}", survey.year)) {
        survey.id = format!("{name}-{year}");
    }
    survey.year = year;
    // What is no year before it is none of the first.
    survey.since = survey.since.filter(|since| *since < year);
    true
}

/// The series goes along where it is called like the survey.
fn set_id(survey: &mut Survey, text: &str) -> bool {
    let fits = is_id(text) && ![OWN, DRAFT].contains(&text);
    if fits {
        if survey.series == survey.id {
            survey.series = text.into();
        }
        survey.id = text.into();
    }
    fits
}

/// A day, as ISO 8601 or people here write it; nothing where none is written.
fn set_day(survey: &mut Survey, text: &str) -> bool {
    let day = iso_day(text);
    if let Some(day) = &day {
        survey.updated.clone_from(day);
    }
    day.is_some()
}

/// `31.1.2025` and `2025-01-31` as the second; an empty text stays empty.
fn iso_day(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let iso = match parts[..] {
        [day, month, year] => format!("{year:0>4}-{month:0>2}-{day:0>2}"),
        _ => text.to_owned(),
    };
    is_day(&iso).then_some(iso)
}

/// Writes how many there were; nothing where none is written.
pub(super) fn set_count(place: &mut Option<u32>, text: &str) -> bool {
    let digits: String = text.split_whitespace().collect();
    if digits.is_empty() {
        *place = None;
        return true;
    }
    let count = digits.parse().ok().filter(|&count: &u32| count > 0);
    if count.is_some() {
        *place = count;
    }
    count.is_some()
}

/// Writes an address that `fits`; nothing where none is written.
pub(super) fn set_address(place: &mut Option<String>, text: &str, fits: fn(&str) -> bool) -> bool {
    if text.is_empty() {
        *place = None;
    } else if fits(text) {
        *place = Some(text.to_owned());
    } else {
        return false;
    }
    true
}
