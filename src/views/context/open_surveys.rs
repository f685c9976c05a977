//! The surveys that were opened. The contexts of each are made when it is first shown, and stay: what was chosen,
//! answered and undone in it is there when the reader comes back.

use leptos::prelude::*;

use crate::analysis::{Measures, default_among};
use crate::browser::{copy, download};
use crate::state::link::{self, Parsed};
use crate::state::{Action, Selection, View};
use crate::survey::{
    Brought, DRAFT, Lang, OWN, Survey, Trouble, empty_draft, of_own, own_survey, own_table, shown,
    surveys, take_in,
};
use crate::views::context::own_tables::{self, OwnTables};
use crate::views::context::{
    Contexts, DraftStore, LongLived, SurveyContext, Viewport, use_open_surveys,
};

/// The surveys that were opened, which of them is shown, and what the reader brought along.
#[derive(Clone, Copy)]
pub struct OpenSurveys {
    opened: LongLived<RwSignal<Opened>>,
    /// What the reader brought along.
    pub own: LongLived<RwSignal<OwnTables>>,
    /// The survey that the reader is making.
    pub draft: DraftStore,
    /// The same as the page shows it, since it was last asked for.
    pub preview: LongLived<RwSignal<Option<&'static Survey>>>,
    /// Whether tables were opened that wait for others to be opened, too.
    pub tables_wait: LongLived<RwSignal<bool>>,
    /// The draft as tables were last brought into it.
    beside: LongLived<RwSignal<Option<&'static Survey>>>,
    viewport: Viewport,
    /// The language of the survey that is shown.
    pub lang: LongLived<Memo<Lang>>,
}

#[derive(Clone)]
struct Opened {
    /// The contexts of each; those of the survey that is shown stand last.
    all: Vec<Contexts>,
    /// What they belong to: the document, not the part of it in which another survey was asked for.
    owner: Owner,
}

impl OpenSurveys {
    /// With the survey alone that an address asks for; and what of that was left out.
    pub fn new(fragment: &str, viewport: Viewport) -> (Self, Vec<String>) {
        let owner = Owner::current().unwrap_or_default();
        let all = Vec::new();
        let opened = LongLived::signal(Opened { all, owner });
        let surveys = Self {
            opened,
            own: LongLived::signal(own_tables::recall()),
            draft: DraftStore::recall(),
            preview: LongLived::default(),
            tables_wait: LongLived::default(),
            beside: LongLived::default(),
            viewport,
            lang: LongLived::memo(move |_| {
                opened.with(|opened| opened.shown().selection.lang.get())
            }),
        };
        let (survey, asked) = surveys.asked(fragment);
        let first = surveys.open(survey, &asked.selection);
        opened.update(|opened| opened.all.push(first));
        (surveys, asked.ignored)
    }

    /// The contexts of the survey that is shown, followed as another is.
    pub fn shown(self) -> Contexts {
        self.opened.with(Opened::shown)
    }

    /// The same as it is now.
    pub fn shown_now(self) -> Contexts {
        self.opened.with_untracked(Opened::shown)
    }

    /// Shows what an address asks for; what of that was left out.
    pub fn show(self, fragment: &str) -> Vec<String> {
        let (survey, asked) = self.asked(fragment);
        let there = self.open(survey, &asked.selection);
        let show = Action::ShowSelection(Box::new(asked.selection));
        there.selection.dispatch(show);
        self.put_last(there);
        asked.ignored
    }

    /// The survey that an address asks for, the reader's own where that is there, and what of it.
    fn asked(self, fragment: &str) -> (&'static Survey, Parsed) {
        let survey = match link::reader_survey(fragment) {
            Some(OWN) => self.own.read_untracked().surveys.map(|[own, _]| own),
            Some(_) => self.drafted(),
            None => None,
        };
        match survey {
            Some(survey) => (survey, link::parse(fragment, survey)),
            None => link::parse_among(fragment, surveys()),
        }
    }

    /// The survey that the reader is making as the page shows it, made anew where it was changed since.
    fn drafted(self) -> Option<&'static Survey> {
        let draft = self.draft.now().as_ref().and_then(shown)?;
        let draft = Survey {
            id: DRAFT.into(),
            ..draft
        };
        let before = self.preview.get_untracked();
        if let Some(same) = before.filter(|before| **before == draft) {
            return Some(same);
        }
        let draft: &Survey = Box::leak(Box::new(draft));
        self.preview.set(Some(draft));
        Some(draft)
    }

    /// Shows the survey that the reader is making; whether it has anything to show.
    pub fn show_draft(self) -> bool {
        let Some(draft) = self.drafted() else {
            return false;
        };
        let here = self.shown_now();
        let carried = |s: &Selection| Selection {
            view: View::default(),
            ..Selection {
                lang: s.lang,
                look: s.look,
                embed: s.embed,
                ..Selection::default_of(draft)
            }
        };
        self.go_with(draft, untrack(|| here.selection.with(carried)));
        true
    }

    /// The draft beside which a reader brings tables into it: nothing yet, in `lang`, where there is none.
    pub fn beside_draft(self, lang: Lang) -> &'static Survey {
        let draft = self
            .draft
            .now()
            .unwrap_or_else(|| empty_draft(lang, &download::today()));
        let before = self.beside.get_untracked();
        if let Some(same) = before.filter(|before| **before == draft) {
            return same;
        }
        let draft: &Survey = Box::leak(Box::new(draft));
        self.beside.set(Some(draft));
        draft
    }

    /// Whether these tables can be brought into the draft.
    ///
    /// # Errors
    ///
    /// What is wrong with the first that cannot.
    pub fn check_for_draft(self, brought: &[Brought], lang: Lang) -> Result<(), Trouble> {
        take_in(
            &mut self.beside_draft(lang).clone(),
            brought,
            &download::today(),
        )
    }

    /// Brings these tables into the draft, which begins with them where there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with the first that cannot; then all is as it was.
    pub fn bring_into_draft(self, brought: &[Brought], lang: Lang) -> Result<(), Trouble> {
        let mut draft = self.beside_draft(lang).clone();
        take_in(&mut draft, brought, &download::today())?;
        if self.draft.now().is_some() {
            self.draft.change(|before| *before = draft);
        } else {
            self.draft.begin_new(draft);
        }
        Ok(())
    }

    /// Begins a draft with what the reader brought along beside the published survey, and goes where it is made.
    pub fn make_of_own(self) {
        let lang = self.lang.get_untracked();
        if let Some([own, _]) = self.own.read_untracked().surveys {
            self.draft.begin_new(of_own(own, lang));
        }
        self.make();
    }

    /// Goes back from the survey that the reader is making to where it is made.
    pub fn make(self) {
        let here = self.shown_now();
        if here.survey.survey.is_of_reader() {
            self.go(here.survey.published.unwrap_or(default_among(surveys())));
        }
        let there = self.shown_now().selection;
        there.dispatch(Action::ShowView(View::Make));
    }

    /// Goes to another survey, which is a step of its own, with all that goes along.
    pub fn go(self, survey: &'static Survey) {
        let here = self.shown_now();
        let carried = |s: &Selection| s.carried(here.survey.survey, survey, surveys());
        self.go_with(survey, untrack(|| here.selection.with(carried)));
    }

    fn go_with(self, survey: &'static Survey, there: Selection) {
        let opened = self.open(survey, &there);
        opened.selection.go_to(there.clone());
        opened.selection.show(there);
        self.put_last(opened);
    }

    fn open_already(self, survey: &Survey) -> Option<Contexts> {
        let opened = self.opened.read_untracked();
        let mut all = opened.all.iter();
        // What is the reader's has the same id whatever it is made of.
        all.find(|one| std::ptr::eq(one.survey.survey, survey))
            .copied()
    }

    /// The contexts of `survey`; where it was not opened yet, it opens with `selection` and all that the browser
    /// remembers for it.
    fn open(self, survey: &'static Survey, selection: &Selection) -> Contexts {
        if let Some(open) = self.open_already(survey) {
            return open;
        }
        let own = self.own.read_untracked().surveys;
        let published = own.map(|[_, published]| published);
        let published = published.filter(|_| survey.is_own());
        let owner = self.opened.with_untracked(|opened| opened.owner.clone());
        owner.with(|| {
            let survey = SurveyContext::new(survey, surveys(), published, false);
            let contexts = Contexts::new(survey, selection.clone(), self.viewport);
            contexts.help.recall();
            contexts.room.recall(copy::room().as_deref());
            contexts
        })
    }

    /// Shows that survey, in place of another of the same id.
    fn put_last(self, there: Contexts) {
        if !std::ptr::eq(self.shown_now().survey.survey, there.survey.survey) {
            self.opened.update(|opened| {
                opened
                    .all
                    .retain(|other| other.survey.survey.id != there.survey.survey.id);
                opened.all.push(there);
            });
        }
    }

    /// The survey beside which a reader brings tables: the published one that is shown, or to which theirs belong.
    fn beside(self) -> &'static Survey {
        let here = self.shown_now().survey;
        here.published.unwrap_or(here.survey)
    }

    /// Whether these tables can be brought.
    ///
    /// # Errors
    ///
    /// What is wrong with the first that cannot.
    pub fn check(self, brought: &[Brought]) -> Result<(), Trouble> {
        let made = own_survey(self.beside().clone(), brought, &download::today());
        made.map(drop)
    }

    /// Takes tables that the reader brings along, each in place of the one that answers the same question, and
    /// shows the last.
    ///
    /// # Errors
    ///
    /// What is wrong with one; then all is as it was.
    pub fn bring(self, brought: &[Brought]) -> Result<(), Trouble> {
        let here = self.shown_now();
        let published = self.beside();
        let own = self.own.read_untracked().with(published, brought)?;
        let carried = |s: &Selection| s.carried(here.survey.survey, published, surveys());
        let start = Selection {
            view: View::default(),
            ..untrack(|| here.selection.with(carried))
        };
        self.put_own(own);
        let own = self.own.read_untracked().surveys;
        if let Some([own, _]) = own {
            let table = brought.last();
            let table = table.and_then(|last| own_table(own, published, &last.mapping.question));
            let table = table.unwrap_or_default();
            let there = start.carried(published, own, surveys());
            let mut there = there.apply(own, &Action::ShowTable(table));
            there.query.measures = Measures::default_of(own);
            self.go_with(own, there);
        }
        Ok(())
    }

    /// Lets go of what the reader brought along, and of nothing else.
    pub fn let_go(self) {
        let emptied = self.own.read_untracked().emptied();
        self.put_own(emptied);
    }

    /// Takes up what another page has written since.
    pub fn reread(self) {
        let all = self.opened.with_untracked(|opened| opened.all.clone());
        for one in all {
            one.room.reread();
        }
        self.draft.reread();
        let before = self.own.get_untracked();
        if let Some(own) = before.reread() {
            if own.is_same(&before) {
                self.own.set(own);
            } else {
                self.take_up(own);
            }
        }
    }

    /// Puts what another page has brought along in place of what was there; where that is shown, it stays.
    fn take_up(self, own: OwnTables) {
        let here = self.shown_now();
        let shown = own.surveys.filter(|_| here.survey.published.is_some());
        let there = shown.map(|[survey, _]| {
            let there = |s: &Selection| {
                let named = link::print(s, here.survey.survey);
                link::parse(&named, survey).selection
            };
            (survey, untrack(|| here.selection.with(there)))
        });
        self.put_own(own);
        if let Some((survey, there)) = there {
            self.go_with(survey, there);
        }
    }

    /// Whether something that was written would be lost with the page.
    pub fn is_unsaved(self) -> bool {
        let opened = self.opened.read_untracked();
        let mut all = opened.all.iter();
        self.tables_wait.get_untracked()
            || self.own.read_untracked().is_unsaved()
            || self.draft.is_unsaved()
            || all.any(|one| one.room.is_unsaved())
    }

    /// Puts `own` in place of what was brought along before; a survey of that is not shown any more.
    fn put_own(self, own: OwnTables) {
        if let Some(published) = self.shown_now().survey.published {
            self.go(published);
        }
        self.opened
            .update(|opened| opened.all.retain(|one| one.survey.published.is_none()));
        self.own.set(own);
    }
}

impl Opened {
    fn shown(&self) -> Contexts {
        self.all[self.all.len() - 1]
    }
}

/// A part of the page that is made anew when another survey is shown, with the contexts of that.
#[component]
pub fn InEachSurvey(children: ChildrenFn) -> impl IntoView {
    let open = use_open_surveys();
    view! {
        <For each=move || [open.shown()] key=Contexts::key let(shown)>
            {
                shown.provide();
                children()
            }
        </For>
    }
}
