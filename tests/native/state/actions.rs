//! What actions do to the selection.

use murroskartta::analysis::{Among, AnswerSet, Loosening, Sort};
use murroskartta::state::{Action, Look, Selection};
use murroskartta::survey::Lang;

use crate::published;

fn after(actions: &[Action]) -> Selection {
    let start = Selection::default_of(published());
    actions.iter().fold(start, |selection, action| {
        selection.apply(published(), action)
    })
}

#[test]
fn the_last_answer_of_a_measure_stays() {
    let one = after(&[Action::ToggleAnswer(crate::ADOPTED, 0)]);
    assert_eq!(
        one.query
            .measures
            .of(crate::ADOPTED)
            .positions()
            .collect::<Vec<_>>(),
        [0]
    );
    let swapped = after(&[
        Action::ToggleAnswer(crate::ADOPTED, 1),
        Action::ToggleAnswer(crate::ADOPTED, 0),
    ]);
    assert_eq!(
        swapped
            .query
            .measures
            .of(crate::ADOPTED)
            .positions()
            .collect::<Vec<_>>(),
        [1]
    );
}

/// Without "can't say" in the base, it alone would be a share of nobody.
#[test]
fn something_of_those_asked_for_always_counts() {
    let unsure = 5;
    let only = |positions: &[usize]| {
        let mut selection = Selection::default_of(published());
        *selection.query.measures.of_mut(crate::SIGNIFICANT) = positions.iter().copied().collect();
        selection
    };
    let opinion = Action::SetBase(Among::Opinion);
    let measure = |selection: Selection| selection.query.measures.of(crate::SIGNIFICANT);
    let asked = only(&[unsure]).apply(published(), &opinion);
    assert_eq!(measure(asked), AnswerSet::from_iter([0, 1]));
    let kept = only(&[0, unsure]).apply(published(), &opinion);
    assert_eq!(measure(kept.clone()), AnswerSet::from_iter([0, unsure]));
    let last = kept.apply(published(), &Action::ToggleAnswer(crate::SIGNIFICANT, 0));
    assert_eq!(measure(last), AnswerSet::from_iter([0, unsure]));
}

#[test]
fn a_measure_belongs_to_its_scale() {
    let both = after(&[
        Action::ToggleAnswer(crate::ADOPTED, 1),
        Action::ShowTable(crate::STAFF),
        Action::ToggleAnswer(crate::SIGNIFICANT, 2),
    ]);
    assert_eq!(both.query.measures.of(crate::ADOPTED).len(), 2);
    assert_eq!(both.query.measures.of(crate::SIGNIFICANT).len(), 3);
}

#[test]
fn another_scale_lets_go_of_its_answers() {
    let arranged = [
        Action::AlignBy(Some(1)),
        Action::SetSort(Sort::Answer(1)),
        Action::ShowTable(crate::STAFF),
    ];
    let staff = after(&arranged);
    assert_eq!((staff.align, staff.query.sort), (None, Sort::Measure));
    let back = after(&[
        Action::ShowTable(crate::STAFF),
        Action::SetSort(Sort::Unsure),
        Action::ShowTable(crate::ADOPTION),
    ]);
    assert_eq!(back.query.sort, Sort::Measure);
    let kept = after(&[
        Action::ShowTable(crate::STAFF),
        Action::AlignBy(Some(1)),
        Action::ShowTable(crate::CUSTOMERS),
    ]);
    assert_eq!(kept.align, Some(1), "customers and staff share a scale");
}

#[test]
fn the_ends_of_the_threshold_push_each_other() {
    let pushed = after(&[Action::SetMaximum(40), Action::SetMinimum(60)]);
    assert_eq!((pushed.query.filter.min, pushed.query.filter.max), (60, 60));
    let pushed = after(&[Action::SetMinimum(60), Action::SetMaximum(40)]);
    assert_eq!((pushed.query.filter.min, pushed.query.filter.max), (40, 40));
}

#[test]
fn parts_of_the_filter_are_let_go_of_one_by_one() {
    let on = [
        Action::SetMinimum(50),
        Action::SetMinimumGap(10),
        Action::SetSearch("tekoäly".into()),
        Action::TogglePick(3),
        Action::ToggleTheme(0),
    ];
    let mut selection = after(&on);
    for (left, part) in (0..5).rev().zip(Loosening::ALL) {
        selection = selection.apply(published(), &Action::RemoveFilter(part));
        assert_eq!(selection.query.filter.count(), left);
    }
}

#[test]
fn reset_keeps_language_and_look() {
    let reset = after(&[
        Action::SetLang(Lang::Sv),
        Action::SetLook(Look::Dark),
        Action::ShowTable(crate::STAFF),
        Action::SetMinimum(60),
        Action::Reset,
    ]);
    assert_eq!((reset.lang, reset.look), (Lang::Sv, Look::Dark));
    assert!(reset.is_default(published()));
    assert_eq!(reset.query, Selection::default_of(published()).query);
}
