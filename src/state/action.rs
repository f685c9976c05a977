//! What a reader does.

use super::{Chapter, Look, Selection, View};
use crate::analysis::{
    Among, Axes, Crosshair, Direction, Loosening, Pair, PickSet, Sort, TableSet,
};
use crate::survey::{Lang, ScaleId, TableId};
use crate::workshop::Plan;

/// What a reader does. Statements are named by their positions in the survey, answers by theirs on
/// their scale; where no scale is named, it is that of the table shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Goes to that view.
    ShowView(View),
    /// Goes to that view with that statement in focus.
    ShowStatement(View, usize),
    /// Opens the report at that chapter.
    OpenChapter(Chapter),
    /// Shows that table.
    ShowTable(TableId),
    /// Takes the answer at that position into or out of the measure of a scale.
    ToggleAnswer(ScaleId, usize),
    /// Orders by that.
    SetSort(Sort),
    /// Orders in that direction.
    SetDirection(Direction),
    /// Orders by that, in that direction.
    SetOrder(Sort, Direction),
    /// Keeps the order of gaps when another pair is looked at, or no longer.
    FixGapOrder(bool),
    /// Looks at the gap of that pair.
    SetPair(Pair),
    /// Computes every share among those.
    SetBase(Among),
    /// Shows how sure the sums are, or no longer.
    ShowIntervals(bool),
    /// Compares from round to round, or between the tables.
    CompareRounds(bool),
    /// Puts that answer on the common baseline, or none.
    AlignBy(Option<usize>),
    /// Compares these tables.
    SetCompared(TableSet),
    /// Maps that.
    SetAxes(Axes),
    /// Cuts the map there.
    SetCut(Crosshair),
    /// Keeps statements from that sum of the measure up, in percent.
    SetMinimum(u8),
    /// Keeps statements up to that sum of the measure, in percent.
    SetMaximum(u8),
    /// Keeps statements from that gap up, in percentage points in either direction.
    SetMinimumGap(u8),
    /// Takes the theme at that position into or out of the filter.
    ToggleTheme(usize),
    /// Keeps statements that match.
    SetSearch(String),
    /// Takes that statement into or out of the picks.
    TogglePick(usize),
    /// Keeps just these statements.
    SetPicks(PickSet),
    /// Puts that statement first, or back where the order has it.
    TogglePin(usize),
    /// Lets go of a part of the filter.
    RemoveFilter(Loosening),
    /// Lets go of the whole filter.
    ClearFilter,
    /// Plans that session.
    SetPlan(Box<Plan>),
    /// Shows that slide, from 1, or the plan.
    GoToSlide(Option<usize>),
    /// Speaks that language.
    SetLang(Lang),
    /// Wears that look.
    SetLook(Look),
    /// Returns to the default of the view, in the language and look that the reader has.
    Reset,
    /// Shows exactly that, as an address asks.
    ShowSelection(Box<Selection>),
}

impl Action {
    /// Whether actions of this kind come in runs, as while typing or dragging,
    /// so that only the last of each run is worth a step back.
    pub const fn comes_in_runs(&self) -> bool {
        matches!(
            self,
            Self::SetSearch(_)
                | Self::SetMinimum(_)
                | Self::SetMaximum(_)
                | Self::SetMinimumGap(_)
                | Self::GoToSlide(Some(_))
        )
    }
}
