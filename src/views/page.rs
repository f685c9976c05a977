//! What every view shares: the survey, the selection, and how it changes.

use leptos::prelude::*;

use crate::analysis::{AnswerSet, Line, all_lines, tabulate};
use crate::browser::address::Step;
use crate::chart::Theme;
use crate::state::{Action, Look, Selection};
use crate::survey::{Lang, Scale, ScaleId, Survey, TableId};
use crate::text::{Finding, Words, words};

/// The context of the views. Copies are cheap and all mean the same page.
#[derive(Clone, Copy)]
pub struct Page {
    /// The survey shown.
    pub survey: &'static Survey,
    /// The selection; changed by [`Page::act`] alone.
    selection: RwSignal<Selection>,
    /// Whether the last action began or continued a run, such as typing.
    in_run: StoredValue<bool>,
    /// Whether the next address is worth a step back.
    step: StoredValue<Step>,
    /// The look that the device prefers.
    pub preferred: RwSignal<Theme>,
    /// The lines shown.
    pub lines: Memo<Vec<Line>>,
    /// The language of the interface.
    pub lang: Memo<Lang>,
    /// The table shown.
    pub table: Memo<TableId>,
    /// The scale of the table shown; customers and staff share one.
    pub scale_id: Memo<ScaleId>,
    /// The measure on the scale of the table shown.
    pub measure: Memo<AnswerSet>,
}

impl Page {
    /// A page that opens with `selection`.
    pub fn new(survey: &'static Survey, selection: Selection, preferred: Theme) -> Self {
        let selection = RwSignal::new(selection);
        Self {
            survey,
            selection,
            in_run: StoredValue::new(false),
            step: StoredValue::new(Step::Same),
            preferred: RwSignal::new(preferred),
            lines: Memo::new(move |_| selection.with(|s| tabulate(survey, &s.query))),
            lang: Memo::new(move |_| selection.with(|s| s.lang)),
            table: Memo::new(move |_| selection.with(|s| s.query.table)),
            scale_id: Memo::new(move |_| selection.with(|s| s.query.table.scale())),
            measure: Memo::new(move |_| {
                selection.with(|s| s.query.measures.of(s.query.table.scale()))
            }),
        }
    }

    /// Does what the reader asks. A run of actions is one step back in the browser's history.
    pub fn act(self, action: Action) {
        let runs = action.comes_in_runs();
        let continues = runs && self.in_run.get_value();
        let shown = matches!(action, Action::Show(_));
        self.in_run.set_value(runs);
        self.step.set_value(if continues || shown {
            Step::Same
        } else {
            Step::New
        });
        let after = self.selection.get_untracked().apply(self.survey, &action);
        if self.selection.with_untracked(|before| *before != after) {
            self.selection.set(after);
        }
    }

    /// Whether the address of the last action is worth a step back.
    pub fn step(self) -> Step {
        self.step.get_value()
    }

    /// A value read from the selection, followed as it changes.
    pub fn read<T>(self, of: impl FnOnce(&Selection) -> T) -> T {
        self.selection.with(of)
    }

    /// The words in the current language.
    pub fn words(self) -> &'static Words {
        words(self.lang.get())
    }

    /// The scale of the table shown.
    pub fn scale(self) -> &'static Scale {
        self.survey.scale(self.scale_id.get())
    }

    /// The look to draw in.
    pub fn theme(self) -> Theme {
        match self.read(|s| s.look) {
            Look::Auto => self.preferred.get(),
            Look::Light => Theme::Light,
            Look::Dark => Theme::Dark,
            Look::Contrast => Theme::Contrast,
        }
    }

    /// What the sentences are about; `lines` are those to be spoken of.
    pub fn finding(self, lines: &[Line]) -> Finding<'_> {
        Finding {
            survey: self.survey,
            table: self.table.get(),
            measure: self.measure.get(),
            lines,
        }
    }

    /// Every line of the table shown, whatever the filter keeps.
    pub fn unfiltered(self) -> Vec<Line> {
        self.read(|s| all_lines(self.survey, &s.query))
    }
}

/// The page of the component that asks.
pub fn page() -> Page {
    expect_context()
}

/// Sets a signal where its value is another: what watches the screen is called more often than
/// anything changes, and each setting would draw the chart once more.
pub fn renew<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}
