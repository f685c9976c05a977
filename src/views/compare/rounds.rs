//! The comparison from round to round: its switch, its notes, and what its marks stand for.

use leptos::prelude::*;

use crate::analysis::{Round, Stop, only_in};
use crate::state::Action;
use crate::takeaway::{self, Sheet};
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey,
};
use crate::views::controls::{Button, Group};

/// Between the tables of this round, or from round to round.
#[component]
pub fn RoundsSwitch() -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let words = text::rounds(use_lang());
    let button = move |name: &'static str, value: &'static str, compares: bool| {
        view! {
            <Button
                value
                pressed=move || rows.compares_rounds.get() == compares
                on_press=move |()| selection.dispatch(Action::CompareRounds(compares))
            >
                {name}
            </Button>
        }
    };
    view! {
        <Group class="tabs" control="rounds" label=words.label>
            {button(words.between, "off", false)}
            {button(words.onward, "on", true)}
        </Group>
    }
}

/// What is said below the chart, a paragraph each.
#[component]
pub fn RoundsNotes() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let notes = Memo::new(move |_| rounds_notes(survey, selection, rows));
    view! {
        <For each=move || notes.get() key=String::clone let:note>
            <p class="note" data-note="rounds">
                {note}
            </p>
        </For>
    }
}

/// What a change is, how many answered in each round, and what other rounds asked that this one did
/// not; nothing where rounds are not compared.
pub fn rounds_notes(survey: SurveyContext, selection: SelectionContext, rows: Rows) -> Vec<String> {
    if !rows.compares_rounds.get() {
        return Vec::new();
    }
    let lang = selection.current_lang();
    let note = text::rounds(lang).note.to_owned();
    let rounds = survey.rounds.iter();
    let bases = rounds.map(|round| {
        (
            round.survey.year,
            round.respondents.and_then(|all| all.base.as_ref()),
        )
    });
    let bases = text::respondents_by_round(lang, &bases.collect::<Vec<_>>());
    let rounds = survey.rounds.iter();
    let others = rounds.filter_map(|round| only_asked(survey, selection, round));
    let all = [note, bases].into_iter().chain(others);
    all.filter(|note| !note.is_empty()).collect()
}

/// What only another round asked.
fn only_asked(survey: SurveyContext, selection: SelectionContext, round: &Round) -> Option<String> {
    let lang = selection.current_lang();
    let only = selection.with(|s| only_in(round, survey.survey, &s.query));
    let named = only.iter().map(|&(at, stop)| {
        let name = round.survey.statements[at].short.get(lang);
        (name, percent(survey, selection, stop))
    });
    let named: Vec<_> = named.collect();
    (!named.is_empty()).then(|| text::only_asked(lang, round.survey.year, &named))
}

/// The share in a round, in words.
pub fn percent(survey: SurveyContext, selection: SelectionContext, stop: Stop) -> String {
    let scale = survey.survey.scale_of(selection.table.get());
    let recomputed = selection.base.get().recomputes(scale);
    text::percent_signed(selection.current_lang(), stop.sum, recomputed)
}

/// What the mark of a statement in a round stands for: year, measure and share, its interval where they are
/// shown, and at the last round what changed.
pub fn explanation(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    statement: usize,
    at: usize,
) -> String {
    let (lang, years, courses) = (
        selection.current_lang(),
        survey.years(),
        rows.courses.read(),
    );
    let course = courses.get(statement);
    let stop = course.and_then(|course| course.stops.get(at).copied().flatten());
    let Some((course, stop)) = course.zip(stop) else {
        return String::new();
    };
    let (table, measure) = (selection.table.get(), selection.measure.get());
    let measure = text::measure_name(lang, survey.survey, table, measure);
    let share = percent(survey, selection, stop);
    let mut words = format!("{}: {measure} {share}", years[at]);
    if let Some(interval) = stop.interval.filter(|_| selection.interval.get()) {
        words = format!("{words} ({})", text::interval(lang, interval));
    }
    if let (Some(change), [first, .., last]) = (course.change(), &years[..])
        && at + 1 == years.len()
    {
        let change = text::change_said(lang, (*first, *last), change);
        words = format!("{words}, {change}");
    }
    words
}

/// The numbers to be taken along.
pub fn sheet(survey: SurveyContext, selection: SelectionContext, rows: Rows) -> Sheet {
    let (shown, years, courses) = (rows.shown.read(), survey.years(), rows.courses.read());
    selection.with(|s| takeaway::rounds_sheet(survey.survey, s, &shown, &years, &courses))
}
