//! What is selected, and how it changes.

use std::mem::{Discriminant, discriminant};

use leptos::prelude::*;

use super::{LongLived, SurveyContext};
use crate::analysis::{Among, AnswerSet, Measures, Respondents};
use crate::browser::address::Step;
use crate::state::{Action, History, Selection, View};
use crate::survey::{Lang, Scale, ScaleId, Survey, TableId};
use crate::text::{Words, words_of};

/// The selection: read in parts, changed by [`SelectionContext::dispatch`], undone and redone.
#[derive(Clone, Copy)]
pub struct SelectionContext {
    survey: SurveyContext,
    selection: LongLived<RwSignal<Selection>>,
    history: LongLived<RwSignal<History<Selection>>>,
    /// The kind of the last action, where it began or continued a run, such as typing.
    run: LongLived<RwSignal<Option<Discriminant<Action>>>>,
    /// Whether the next address is worth a step back.
    step: LongLived<RwSignal<Step>>,
    /// What the page answers.
    pub view: LongLived<Memo<View>>,
    /// The slide that is shown, from 1.
    pub slide: LongLived<Memo<Option<usize>>>,
    /// The language of the interface.
    pub lang: LongLived<Memo<Lang>>,
    /// The table shown.
    pub table: LongLived<Memo<TableId>>,
    /// The scale of the table shown; customers and staff share one.
    pub scale_id: LongLived<Memo<ScaleId>>,
    /// The measure on the scale of the table shown.
    pub measure: LongLived<Memo<AnswerSet>>,
    /// Whose answers make up a hundred percent.
    pub base: LongLived<Memo<Among>>,
    /// Whether the uncertainty of the sums is shown.
    pub interval: LongLived<Memo<bool>>,
}

impl SelectionContext {
    /// That of `survey`, which opens with `selection`.
    pub fn new(survey: SurveyContext, selection: Selection) -> Self {
        let selection = LongLived::signal(selection);
        let with_respondents = survey.respondents.is_some_and(Respondents::has_counts);
        Self {
            survey,
            selection,
            history: LongLived::default(),
            run: LongLived::default(),
            step: LongLived::signal(Step::Same),
            view: LongLived::memo(move |_| selection.with(|s| s.view)),
            slide: LongLived::memo(move |_| selection.with(|s| s.slide)),
            lang: LongLived::memo(move |_| selection.with(|s| s.lang)),
            table: LongLived::memo(move |_| selection.with(|s| s.query.table)),
            scale_id: LongLived::memo(move |_| {
                selection.with(|s| survey.survey.table(s.query.table).scale)
            }),
            measure: LongLived::memo(move |_| selection.with(|s| measure(survey.survey, s))),
            base: LongLived::memo(move |_| selection.with(|s| s.query.among)),
            interval: LongLived::memo(move |_| with_respondents && selection.with(|s| s.interval)),
        }
    }

    /// What `of` makes of the selection, followed as it changes.
    pub fn with<T>(self, of: impl FnOnce(&Selection) -> T) -> T {
        self.selection.with(of)
    }

    /// The language, for components that are made anew when it changes: all but the head of the page.
    pub fn current_lang(self) -> Lang {
        self.lang.get_untracked()
    }

    /// The words of that language.
    pub fn words(self) -> &'static Words {
        words_of(self.current_lang(), self.survey.survey)
    }

    /// The scale of the table shown.
    pub fn scale(self) -> &'static Scale {
        self.survey.survey.scale(self.scale_id.get())
    }

    /// The measure on either scale.
    pub fn measures(self) -> Measures {
        self.with(|s| s.query.measures)
    }

    /// Does what the reader asks. A run of actions of one kind is one step back in the browser's history, until
    /// it is settled.
    pub fn dispatch(self, action: Action) {
        let kind = discriminant(&action);
        let run = action.comes_in_runs().then_some(kind);
        let continues = run.is_some() && self.run.get_untracked() == run;
        let shown = matches!(action, Action::ShowSelection(_));
        self.run.set(run);
        self.step.set(if continues || shown {
            Step::Same
        } else {
            Step::New
        });
        let before = self.selection.get_untracked();
        let after = before.clone().apply(self.survey.survey, &action);
        if before != after {
            if !continues {
                self.history.update(|history| history.record(before));
            }
            self.selection.set(after);
        }
    }

    /// Ends a run of actions: the reader lets go of the control, or takes it up again.
    pub fn settle(self) {
        self.run.set(None);
    }

    /// Goes to `there`, which is a step of its own.
    pub fn go_to(self, there: Selection) {
        let here = self.selection.get_untracked();
        if here != there {
            self.history.update(|history| history.record(here));
            self.show(there);
        }
    }

    /// Shows `there` in a new step of the browser's history.
    pub fn show(self, there: Selection) {
        self.settle();
        self.step.set(Step::New);
        self.selection.set(there);
    }

    /// Takes the last action back.
    pub fn undo(self) {
        self.walk(History::undo);
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        self.walk(History::redo);
    }

    fn walk(self, step: fn(&mut History<Selection>, Selection) -> Option<Selection>) {
        let now = self.selection.get_untracked();
        let there = step(&mut self.history.write(), now);
        if let Some(there) = there {
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

    /// Whether the address of the last action is worth a step back.
    pub fn step(self) -> Step {
        self.step.get_untracked()
    }
}

fn measure(survey: &Survey, selection: &Selection) -> AnswerSet {
    let query = &selection.query;
    query.measure(survey, query.table)
}
