//! What the survey is: title, year, source, languages, how many answered.

use leptos::prelude::*;

use super::fields::{TextField, ValueField, use_make_words};
use crate::survey::parse::is_id;
use crate::survey::{DRAFT, Lang, OWN, Survey, TextPlace, Thing, free_id, set_languages, surveys};
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
        <Original/>
    }
}

/// Which of several languages is the original.
#[component]
fn Original() -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let langs = Memo::new(move |_| draft.with(|s| s.languages.clone()).unwrap_or_default());
    let chosen = move || {
        let first = draft.with(|s| s.original().code().to_owned());
        first.unwrap_or_default()
    };
    let choose = move |code: String| {
        draft.change(|s| s.languages.sort_by_key(|lang| lang.code() != code));
    };
    let several = move || langs.read().len() > 1;
    let options = move || {
        let langs = langs.get().into_iter();
        let name = |lang: Lang| {
            (
                lang.code().to_owned(),
                text::words(lang).language.to_owned(),
            )
        };
        langs.map(name).collect::<Vec<_>>()
    };
    view! {
        <Show when=several>
            <Select
                class="labelled"
                control="original"
                label=words.original
                label_shown=true
                value=Signal::derive(chosen)
                on_change=choose
                options=Signal::derive(options)
            />
        </Show>
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

/// A day as ISO 8601 writes it.
fn set_day(survey: &mut Survey, text: &str) -> bool {
    let fits = text::known_date(Lang::En, text).is_some();
    if fits {
        survey.updated = text.into();
    }
    fits
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
