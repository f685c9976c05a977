//! What a survey of one's own can begin with.

use leptos::prelude::*;

use super::fields::use_make_words;
use super::opened::{Opened, opened};
use crate::browser::file::{Picked, Wanted};
use crate::browser::{download, page as document};
use crate::survey::{Survey, empty_draft, of_own, surveys};
use crate::views::context::{use_draft, use_lang, use_open_surveys};
use crate::views::controls::{Button, FileButton, Text};
use crate::views::own::bringing::{Bringing, DIALOG, Target};
use crate::views::own::dialog::TableDialog;

/// The ways to begin.
#[component]
pub fn Start() -> impl IntoView {
    let (open, draft, lang, words) = (
        use_open_surveys(),
        use_draft(),
        use_lang(),
        use_make_words(),
    );
    let own = move || open.own.read().surveys.map(|[own, _]| own);
    let bringing = Bringing::new(Target::Draft);
    let today = download::today();
    let begin_with = move |survey: &'static Survey| {
        view! {
            <Button
                attr:data-pattern=""
                on_press=move |()| draft.begin(survey.clone())
            >
                {format!("{}: {} ({})", words.from_pattern, survey.title.get(lang), survey.year)}
            </Button>
        }
    };
    view! {
        <section class="begin">
            <h2>{words.begin}</h2>
            <p class="offers">
                <Show when=move || own().is_some()>
                    <Button
                        class="start"
                        on_press=move |()| {
                            if let Some(own) = own() {
                                draft.begin_new(of_own(own, lang));
                            }
                        }
                    >
                        {words.from_own}
                    </Button>
                </Show>
                <Button
                    class="start"
                    attr:data-begins=""
                    on_press=|()| document::show_dialog(DIALOG)
                >
                    {words.from_table}
                </Button>
                <Button on_press=move |()| draft.begin_new(empty_draft(lang, &today))>
                    {words.from_nothing}
                </Button>
            </p>
            <p class="note">{words.begin_hint}</p>
            <p class="offers">{surveys().iter().map(begin_with).collect_view()}</p>
            <OpenMade/>
            <TableDialog bringing/>
        </section>
    }
}

/// The way from a page or a folder that was made before.
#[component]
fn OpenMade() -> impl IntoView {
    let (draft, lang, words) = (use_draft(), use_lang(), use_make_words());
    let told = RwSignal::new("");
    let in_english = RwSignal::new(String::new());
    let several = RwSignal::new(Vec::<Survey>::new());
    let take = move |picked: Vec<Picked>| match opened(picked) {
        Opened::Surveys(mut surveys) if surveys.len() == 1 => {
            told.set("");
            draft.begin(surveys.remove(0));
        }
        Opened::Surveys(surveys) => {
            told.set(words.several_surveys);
            in_english.set(String::new());
            several.set(surveys);
        }
        Opened::Refused(why) => {
            let (said, english) = super::told::refused(lang, &why);
            told.set(said);
            in_english.set(english);
            several.set(Vec::new());
        }
    };
    let choose = move |survey: Survey| {
        let called = format!("{} ({})", survey.title.get(lang), survey.year);
        view! {
            <Button on_press=move |()| draft.begin(survey.clone())>{called}</Button>
        }
    };
    view! {
        <FileButton
            label=words.from_file
            accept=".html,.htm,.zip,.toml,.csv"
            wanted=Wanted::Table
            multiple=true
            control="open-made"
            on_files=take
        />
        <p class="note">{words.from_file_hint}</p>
        <p class="refused" role="alert" data-open-problem="">
            <Text of=move || told.get().to_owned()/>
            " "
            <span lang="en"><Text of=in_english/></span>
        </p>
        <p class="offers">{move || several.get().into_iter().map(choose).collect_view()}</p>
    }
}
