//! What can be changed about a plan: statements, what is guessed and voted on, cards.

use leptos::prelude::*;

use crate::survey::{Lang, Report, Survey};
use crate::text;
use crate::views::context::{
    Presenter, SelectionContext, use_lang, use_presenter, use_selection, use_survey,
};
use crate::views::controls::{Button, Checkbox, Group, Select, Text};
use crate::workshop::{Agenda, Ask, Plan};

/// The choices, folded: a plan is complete without them.
#[component]
pub fn Choices() -> impl IntoView {
    let words = text::workshop(use_lang());
    view! {
        <section aria-label=words.change>
            <h2>{words.change}</h2>
            <div>
                <AskSelect
                    control="guess"
                    label=words.guess
                    chosen=|agenda| agenda.guess
                    choose=|plan, ask| plan.guess = Some(ask)
                />
                <AskSelect
                    control="vote"
                    label=words.vote
                    chosen=|agenda| agenda.vote
                    choose=|plan, ask| plan.vote = Some(ask)
                />
            </div>
            <Statements/>
            <Cards/>
        </section>
    }
}

/// What is guessed, or what is voted on.
#[component]
fn AskSelect(
    control: &'static str,
    label: &'static str,
    chosen: fn(&Agenda) -> Ask,
    choose: fn(&mut Plan, Ask),
) -> impl IntoView {
    let (survey, presenter, lang) = (use_survey().survey, use_presenter(), use_lang());
    let option = |ask: Ask| {
        let name = ask_name(lang, survey, ask);
        (ask.id(survey).to_owned(), name.to_owned())
    };
    let options: Vec<_> = Ask::all(survey).map(option).collect();
    let on_change = move |id: String| {
        if let Some(ask) = Ask::all(survey).find(|ask| ask.id(survey) == id) {
            presenter.change_plan(|plan| choose(plan, ask));
        }
    };
    view! {
        <Select
            class="asking"
            control
            label
            label_shown=true
            value=move || presenter.agenda.with(chosen).id(survey).to_owned()
            on_change
            options
        />
    }
}

fn ask_name(lang: Lang, survey: &Survey, ask: Ask) -> &str {
    match ask.table() {
        Some(table) => text::table_mark(lang, survey, table),
        None => text::workshop(lang).nothing,
    }
}

/// The statements: those with the largest gaps, those of a theme, or each by itself.
#[component]
fn Statements() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let (presenter, selection) = (use_presenter(), use_selection());
    let take_up = move |statements| take_up(presenter, selection, survey, statements);
    let item = |at: usize| {
        let number = survey.statements[at].number.to_string();
        (number, text::statement_name(lang, survey, at))
    };
    view! {
        <Ticked
            name=text::workshop(lang).statements
            control="show"
            chosen=Signal::derive(move || presenter.agenda.read().statements.clone())
            items=(0..survey.statements.len()).map(item).collect()
            on_choose=take_up
        >
            <Proposals/>
        </Ticked>
    }
}

/// The statements with the largest gaps, and those of each theme.
#[component]
fn Proposals() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let (presenter, selection) = (use_presenter(), use_selection());
    let largest = move |()| presenter.change_plan(|plan| plan.statements = None);
    let themes = survey.themes.iter().enumerate().map(|(theme, each)| {
        let choose = move |()| take_up(presenter, selection, survey, of_theme(survey, theme));
        view! { <Button on_press=choose>{each.name.get(lang)}</Button> }
    });
    view! {
        <Button on_press=largest>{text::workshop(lang).largest}</Button>
        {themes.collect_view()}
    }
}

/// The statements of a theme.
fn of_theme(survey: &Survey, theme: usize) -> Vec<usize> {
    let is_of = |at: &usize| {
        let themes = &survey.statements[*at].themes;
        themes.iter().any(|&of| usize::from(of) == theme)
    };
    (0..survey.statements.len()).filter(is_of).collect()
}

fn take_up(
    presenter: Presenter,
    selection: SelectionContext,
    survey: &Survey,
    statements: Vec<usize>,
) {
    let query = untrack(|| selection.with(|s| s.query.clone()));
    presenter.change_plan(|plan| plan.take_up(survey, &query, statements));
}

/// The cards: one a statement, or each by itself; nothing where there are none.
#[component]
fn Cards() -> impl IntoView {
    let (presenter, lang) = (use_presenter(), use_lang());
    let words = text::workshop(lang);
    let cards = use_survey().survey.report.as_ref().map(Report::cards);
    let cards = cards.filter(|cards| !cards.is_empty())?;
    let items = cards.into_iter();
    let items = items.map(|card| {
        let question = card.question.get(lang);
        (card.point.id.clone(), question.to_owned())
    });
    let choose = move |cards| presenter.change_plan(|plan| plan.cards = Some(cards));
    let propose = move |()| presenter.change_plan(|plan| plan.cards = None);
    Some(view! {
        <Ticked
            name=words.cards
            control="cards"
            chosen=Signal::derive(move || presenter.agenda.read().cards())
            items=items.collect()
            on_choose=choose
        >
            <Button on_press=propose>{words.cards_proposed}</Button>
        </Ticked>
    })
}

/// A choice that unfolds, with how many are chosen and what is proposed: a box for each of the items.
#[component]
fn Ticked(
    name: &'static str,
    control: &'static str,
    /// The positions of those that are ticked, in the order in which they were.
    chosen: Signal<Vec<usize>>,
    /// What can be ticked, each an id and what it says.
    items: Vec<(String, String)>,
    #[prop(into)] on_choose: Callback<Vec<usize>>,
    children: Children,
) -> impl IntoView {
    let toggle = move |at: usize, on: bool| {
        let mut now = chosen.get_untracked();
        now.retain(|&other| other != at);
        now.extend(on.then_some(at));
        on_choose.run(now);
    };
    let item = move |(at, (id, says)): (usize, (String, String))| {
        let checked = move || chosen.read().contains(&at);
        view! { <Checkbox value=id checked on_change=move |on| toggle(at, on)>{says}</Checkbox> }
    };
    view! {
        <details>
            <summary><Text of=move || format!("{name} ({})", chosen.read().len())/></summary>
            <p class="offers">{children()}</p>
            <Group class="ticks" control label=name>
                {items.into_iter().enumerate().map(item).collect_view()}
            </Group>
        </details>
    }
}
