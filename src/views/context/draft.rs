//! The survey that the reader is making: remembered by the browser if it can, undone and redone.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::{LongLived, stamp};
use crate::browser::{copy, store};
use crate::state::History;
use crate::survey::{Survey, name_by_title, name_tables, read_draft, surveys, write};

/// Under which name the browser remembers it, before the id of the first survey of the page.
const KEPT: &str = "murroskartta:draft:";
/// How long nothing is written down while the reader goes on.
const PAUSE: Duration = Duration::from_millis(400);

/// What was written into a field and was not understood: it stays there to be mended.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Mistake {
    /// Which field.
    pub field: String,
    /// What was written.
    pub text: String,
    /// What the field is called.
    pub label: String,
    /// What is wrong with it.
    pub why: &'static str,
    /// The field as a CSS selector, or what unfolds it.
    pub place: String,
}

/// Drafts before and after the one that is there; nothing where there was none.
type Drafts = History<Option<Survey>>;

/// The survey that the reader is making, if they are.
#[derive(Clone, Copy)]
pub struct DraftStore {
    draft: LongLived<RwSignal<Option<Survey>>>,
    history: LongLived<RwSignal<Drafts>>,
    /// What was not understood, and so is not in it.
    pub mistakes: LongLived<RwSignal<Vec<Mistake>>>,
    /// What was changed last, where that is still being changed: a run of changes is one step.
    run: LongLived<RwSignal<String>>,
    /// Whether it is new: nothing outside knows the ids of what is in it.
    is_new: LongLived<RwSignal<bool>>,
    /// Whether its own id was chosen, and does not follow its title any more.
    id_is_chosen: LongLived<RwSignal<bool>>,
    /// Whether the browser remembers it.
    pub remembered: LongLived<RwSignal<bool>>,
    writing: LongLived<RwSignal<Option<TimeoutHandle>>>,
    /// What the browser kept when it was last looked at: what is other than that, another page has written.
    seen: LongLived<RwSignal<String>>,
}

impl DraftStore {
    /// What the browser remembers.
    pub fn recall() -> Self {
        let draft = kept();
        // Written anew: other pages of the same origin may have written what is kept.
        copy::carry_draft(text(draft.as_ref()));
        Self {
            draft: LongLived::signal(draft),
            history: LongLived::default(),
            mistakes: LongLived::default(),
            run: LongLived::default(),
            is_new: LongLived::signal(store::get(&new()).is_some_and(|is| !is.is_empty())),
            id_is_chosen: LongLived::signal(true),
            remembered: LongLived::signal(true),
            writing: LongLived::default(),
            seen: LongLived::signal(store::get(&name()).unwrap_or_default()),
        }
    }

    /// Whether there is one, followed.
    pub fn is_there(self) -> bool {
        self.draft.with(Option::is_some)
    }

    /// What `of` makes of it, followed; nothing where there is none.
    pub fn with<T>(self, of: impl FnOnce(&Survey) -> T) -> Option<T> {
        self.draft.with(|draft| draft.as_ref().map(of))
    }

    /// It as it is now.
    pub fn now(self) -> Option<Survey> {
        self.draft.get_untracked()
    }

    /// It as it leaves: what is new has ids by its names.
    pub fn finished(self) -> Option<Survey> {
        let mut draft = self.now()?;
        if self.is_new.get_untracked() {
            name_tables(&mut draft);
        }
        Some(draft)
    }

    /// Begins with `survey`, which was made before; what was there before can be taken back.
    pub fn begin(self, survey: Survey) {
        self.set_new(false);
        self.mistakes.set(Vec::new());
        self.put("", Some(survey));
    }

    /// Begins with `survey`, which is new: its id follows its title until somebody chooses another.
    pub fn begin_new(self, survey: Survey) {
        self.set_new(true);
        self.mistakes.set(Vec::new());
        self.put("", Some(survey));
    }

    fn set_new(self, is_new: bool) {
        self.is_new.set(is_new);
        self.id_is_chosen.set(!is_new);
        store::set(&new(), if is_new { "1" } else { "" });
    }

    /// Ends it; that can be taken back.
    pub fn discard(self) {
        self.mistakes.set(Vec::new());
        self.put("", None);
    }

    /// Changes it, as a step of its own.
    pub fn change(self, change: impl FnOnce(&mut Survey)) {
        self.continue_run("", change);
    }

    /// Changes it; changes of the same `run`, such as letters typed into a field, are one step.
    pub fn continue_run(self, run: &str, change: impl FnOnce(&mut Survey)) {
        let Some(before) = self.now() else { return };
        let mut draft = before.clone();
        change(&mut draft);
        if draft.id != before.id {
            self.id_is_chosen.set(true);
        } else if !self.id_is_chosen.get_untracked() && draft.title != before.title {
            name_by_title(&mut draft);
        }
        self.put(run, Some(draft));
    }

    fn put(self, run: &str, after: Option<Survey>) {
        let before = self.now();
        if before == after {
            return;
        }
        let continues = !run.is_empty() && *self.run.read_untracked() == run;
        if !continues {
            self.history.update(|history| history.record(before));
        }
        self.run.set(run.to_owned());
        self.show(after);
    }

    fn show(self, draft: Option<Survey>) {
        self.draft.set(draft);
        self.write_soon();
    }

    /// Takes the last change back.
    pub fn undo(self) {
        self.walk(History::undo);
    }

    /// Makes again what was taken back last.
    pub fn redo(self) {
        self.walk(History::redo);
    }

    fn walk(self, step: fn(&mut Drafts, Option<Survey>) -> Option<Option<Survey>>) {
        let now = self.now();
        let there = step(&mut self.history.write(), now);
        if let Some(there) = there {
            self.run.set(String::new());
            self.mistakes.set(Vec::new());
            self.show(there);
        }
    }

    /// Whether there is something to undo.
    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Whether there is something to redo.
    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    /// What was written into that field and not understood, if it was not.
    pub fn mistaken(self, field: &str) -> Option<Mistake> {
        let all = self.mistakes.read();
        all.iter().find(|mistake| mistake.field == field).cloned()
    }

    /// Keeps what was not understood.
    pub fn mistake(self, mistake: Mistake) {
        self.mend(&mistake.field);
        self.mistakes.update(|all| all.push(mistake));
    }

    /// What stands in that field is understood now.
    pub fn mend(self, field: &str) {
        let is_it = |mistake: &Mistake| mistake.field == field;
        if self.mistakes.with_untracked(|all| all.iter().any(is_it)) {
            self.mistakes.update(|all| all.retain(|one| !is_it(one)));
        }
    }

    /// Whether it would be lost with the page.
    pub fn is_unsaved(self) -> bool {
        let there = self.draft.with_untracked(Option::is_some);
        let mistaken = self.mistakes.with_untracked(|all| !all.is_empty());
        there && (mistaken || !self.remembered.get_untracked())
    }

    /// Writes it down as soon as the reader pauses.
    fn write_soon(self) {
        if let Some(before) = self.writing.write_untracked().take() {
            before.clear();
        }
        let writing = set_timeout_with_handle(move || self.write_down(), PAUSE);
        self.writing.set(writing.ok());
    }

    /// Writes it down now, as when the page is left.
    pub fn write_down(self) {
        if self.writing.write_untracked().take().is_none() {
            return;
        }
        let text = self.draft.with_untracked(|draft| text(draft.as_ref()));
        copy::carry_draft(text.clone());
        let remembered = store::set(&name(), &text);
        if remembered {
            self.seen.set(text);
        }
        if self.remembered.get_untracked() != remembered {
            self.remembered.set(remembered);
        }
    }

    /// Takes up what another page has made of it since, as a step. What is being changed here stays, and so does what the
    /// browser had no room for, which is tried again.
    pub fn reread(self) {
        let Some(there) = store::get(&name()) else {
            return;
        };
        if self.writing.read_untracked().is_some() {
            return;
        }
        let changed_there = there != *self.seen.read_untracked();
        match (self.remembered.get_untracked(), changed_there) {
            (true, true) => self.take_up(there),
            (false, false) => self.write_soon(),
            _ => {}
        }
    }

    /// Takes up what another page has written, where it can be read.
    fn take_up(self, there: String) {
        let draft = read_kept(&there);
        if draft.is_some() || there.is_empty() {
            self.put("", draft);
        }
        self.seen.set(there);
    }
}

/// It as it is written down; empty where there is none.
fn text(draft: Option<&Survey>) -> String {
    let draft = draft.map(std::slice::from_ref);
    draft.map(write).unwrap_or_default()
}

/// The name under which it is remembered: for a page that brings one along one of its own.
fn name() -> String {
    let stamp = copy::draft().as_deref().map(stamp).unwrap_or_default();
    format!("{KEPT}{}{stamp}", surveys()[0].id)
}

/// The name under which it is remembered whether it is new.
fn new() -> String {
    format!("{}:new", name())
}

/// What the browser remembers, or else what the page brings along.
fn kept() -> Option<Survey> {
    let text = store::get(&name()).or_else(copy::draft);
    read_kept(&text?)
}

/// The draft that is written there; an empty text is none. What cannot be read is kept aside.
fn read_kept(text: &str) -> Option<Survey> {
    let draft = read_draft(text).ok();
    if draft.is_none() && !text.is_empty() {
        store::set_aside(&name(), text);
    }
    draft
}
