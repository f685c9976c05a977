//! A survey of one's own made into a page.

mod background;
mod basics;
mod fields;
mod missing;
mod numbers;
mod opened;
mod privacy;
mod save;
mod scales;
mod start;
mod statements;
pub mod switch;
mod tables;
mod told;

use leptos::prelude::*;

use self::background::Background;
use self::basics::{Basics, ContactFields};
use self::fields::use_make_words;
use self::missing::{Missing, Problems};
use self::privacy::SmallGroups;
use self::save::{Changes, Save};
use self::scales::Scales;
use self::start::Start;
use self::statements::{Statements, Themes, Top};
use self::tables::Tables;
use crate::browser::page as document;
use crate::views::context::use_draft;
use crate::views::controls::Button;
use crate::views::own::bringing::{Bringing, DIALOG, Target};
use crate::views::own::dialog::TableDialog;

/// The ways to begin, or what was begun.
#[component]
pub fn MakePage() -> impl IntoView {
    // There is no chart to wait for.
    Effect::new(document::ready);
    let (draft, words) = (use_draft(), use_make_words());
    let there = Memo::new(move |_| draft.is_there());
    view! {
        <div class="make">
            <h1 tabindex="-1">{words.heading}</h1>
            <p class="lead">{words.lead}</p>
            <Changes/>
            <Show when=move || there.get() fallback=Start>
                <Form/>
            </Show>
        </div>
    }
}

/// Everything that can be said of the survey.
#[component]
fn Form() -> impl IntoView {
    let words = use_make_words();
    let problems = Problems::follow();
    view! {
        <Save problems/>
        <Missing problems/>
        <FormPart title=words.part_basics open=true>
            <Basics/>
        </FormPart>
        <FormPart title=words.part_tables open=true>
            <TableFromFile/>
            <Tables/>
        </FormPart>
        <FormPart title=words.part_statements>
            <Statements/>
        </FormPart>
        <FormPart title=words.part_scales>
            <Scales/>
        </FormPart>
        <FormPart title=words.part_themes>
            <Themes/>
        </FormPart>
        <FormPart title=words.part_top>
            <Top/>
        </FormPart>
        <FormPart title=words.part_background>
            <Background/>
        </FormPart>
        <FormPart title=words.part_privacy>
            <SmallGroups/>
        </FormPart>
        <FormPart title=words.part_contact>
            <ContactFields/>
        </FormPart>
    }
}

/// A part of the form under its heading, folded unless it comes first.
#[component]
fn FormPart(
    title: &'static str,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="form-part" open=open>
            <summary>
                <h2>{title}</h2>
            </summary>
            <div>{children()}</div>
        </details>
    }
}

/// The way to a table that is in a file.
#[component]
fn TableFromFile() -> impl IntoView {
    let words = use_make_words();
    let bringing = Bringing::new(Target::Draft);
    view! {
        <p class="note">{words.tables_hint}</p>
        <p class="offers">
            <Button
                class="start"
                attr:data-begins=""
                on_press=|()| document::show_dialog(DIALOG)
            >
                {words.from_table}
            </Button>
        </p>
        <TableDialog bringing/>
    }
}
