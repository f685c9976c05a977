//! What the survey is: title, year, source, languages, how many answered.

use leptos::prelude::*;

use super::fields::{TextField, ValueField, use_make_words};
use crate::survey::{Lang, Survey, TextPlace, Thing, set_languages};
use crate::text;
use crate::views::context::use_draft;
use crate::views::controls::Checkbox;

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
                s.source.name = text.into();
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
            set=|s, text| set_address(&mut s.source.url, text, &["https://", "http://"])
            wrong=words.wrong_url
        />
        <Languages/>
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
                set_address(&mut s.contact.url, text, &["https://", "http://", "mailto:"])
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
        let toggle = move |on: bool| draft.change(|survey| toggle_language(survey, lang, on));
        view! {
            <Checkbox value=lang.code() checked=Signal::derive(has) on_change=toggle>
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
    survey.year = year;
    // What is no year before it is none of the first.
    survey.since = survey.since.filter(|since| *since < year);
    true
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

/// Writes an address that begins with one of `schemes`; nothing where none is written.
pub(super) fn set_address(place: &mut Option<String>, text: &str, schemes: &[&str]) -> bool {
    let leads = |scheme: &&str| {
        text.strip_prefix(*scheme)
            .is_some_and(|rest| !rest.is_empty())
    };
    let unsafe_in_html = |sign: char| sign.is_whitespace() || "\"'<>".contains(sign);
    if text.is_empty() {
        *place = None;
        return true;
    }
    let fits = schemes.iter().any(leads) && !text.contains(unsafe_in_html);
    if fits {
        *place = Some(text.to_owned());
    }
    fits
}
