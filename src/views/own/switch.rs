//! What a reader brought along beside the published survey: the way from one to the other, and what was
//! published about the same statements.

use leptos::prelude::*;

use crate::analysis::beside;
use crate::browser::page as document;
use crate::survey::{OWN, Survey, TableId};
use crate::text;
use crate::views::context::{SelectionContext, SurveyContext, use_open_surveys};
use crate::views::controls::{Button, Group, Text};

/// The line that says what was brought along, and leads from one to the other. It stays while another
/// survey is shown, and with it the focus.
#[component]
pub fn OwnTableSwitch() -> impl IntoView {
    let open = use_open_surveys();
    let words = move || text::brought(open.lang.get());
    let unread = move || open.own.read().unread;
    let some = move || open.own.read().surveys.is_some();
    view! {
        <Show when=move || unread() || some()>
            <nav class="brought" aria-label=move || words().title>
                <Show
                    when=move || !unread()
                    fallback=move || view! { <p><Text of=move || words().unread.to_owned()/></p> }
                >
                    <Ways/>
                </Show>
            </nav>
        </Show>
    }
}

/// What was brought along, the ways to it and to what was published, and the way to let go of it.
#[component]
fn Ways() -> impl IntoView {
    let open = use_open_surveys();
    let words = move || text::brought(open.lang.get());
    let surveys = move || open.own.read().surveys;
    let said = move || {
        let own = open.own.read();
        let kept = words().kept[usize::from(!own.remembered)];
        let title = own
            .surveys
            .map_or("", |[survey, _]| survey.title.get(survey.original()));
        format!("{}: {title} · {kept}", words().title)
    };
    let shows_own = move || open.shown().survey.survey.is_own();
    let go = move |of: fn([&'static Survey; 2]) -> &'static Survey| {
        if let Some(there) = untrack(surveys) {
            open.go(of(there));
        }
    };
    let removes = move || {
        let own = surveys().into_iter().flat_map(|[own, _]| &own.tables);
        if own.filter(|table| table.own).count() > 1 {
            words().remove_all
        } else {
            words().remove
        }
    };
    let remove = move |()| {
        open.let_go();
        document::focus_content();
    };
    view! {
        <p><Text of=said/></p>
        <Group class="tabs" control="survey" label=move || words().title>
            <Button
                value=""
                pressed=move || !shows_own()
                on_press=move |()| go(|[_, published]| published)
            >
                <Text of=move || words().published.to_owned()/>
            </Button>
            <Button value=OWN pressed=shows_own on_press=move |()| go(|[own, _]| own)>
                <Text of=move || words().title.to_owned()/>
            </Button>
        </Group>
        <Show when=move || !open.draft.is_there()>
            <Button control="make" on_press=move |()| open.make_of_own()>
                <Text of=move || words().make.to_owned()/>
            </Button>
        </Show>
        <Button control="remove" title=move || Some(words().removes) on_press=remove>
            <Text of=move || removes().to_owned()/>
        </Button>
    }
}

/// What was published about a statement that was brought along in `table`, in words.
pub fn published_beside(
    survey: SurveyContext,
    selection: SelectionContext,
    table: TableId,
    statement: usize,
) -> Option<String> {
    let published = survey.published?;
    let both = selection.with(|s| beside(survey.survey, published, &s.query, table, statement));
    Some(text::beside(selection.current_lang(), both?))
}
