//! The canvas of a chart, and what moves on it.

use leptos::{ev, html, prelude::*};

use crate::browser::page as document;
use crate::chart::Scene;
use crate::state::View;
use crate::views::context::{use_rows, use_selection, use_survey, use_viewport, use_words};
use crate::views::controls::{Text, while_there};
use crate::views::figure::description::Hint;
use crate::views::figure::explanation::announcement;
use crate::views::figure::hover::Hover;
use crate::views::figure::interaction::{Interaction, in_tip};
use crate::views::figure::painter::Painter;
use crate::views::figure::tip::{Halo, Tip};
use crate::views::map::rectangle::{Rectangle, Rubber};
use crate::views::opening::headline::use_headline;

/// The canvas with what moves on it: for pointers, for keys, and for those who do not see it.
#[component]
pub fn InteractiveCanvas(
    /// What is hovered.
    hover: Hover,
    /// What is drawn.
    scene: Memo<Scene>,
) -> impl IntoView {
    let (selection, rows) = (use_selection(), use_rows());
    let rectangle = Rectangle::new(selection, rows);
    let interaction = Interaction {
        selection,
        rows,
        hover,
        rectangle,
        scene,
    };
    let escape =
        StoredValue::new_local(Some(document::watch_escape(move || interaction.dismiss())));
    // Not every browser tells that the focus leaves with what is taken away.
    on_cleanup(move || {
        escape.set_value(None);
        hover.set_row(None);
    });
    view! {
        <Stage interaction/>
        <Hint/>
        <Announced interaction/>
    }
}

/// What has the focus and hears of the pointer.
#[component]
fn Stage(interaction: Interaction) -> impl IntoView {
    let (view, words) = (use_selection().view, use_words());
    let headline = use_headline();
    let Interaction {
        hover,
        rectangle,
        scene,
        ..
    } = interaction;
    let mark = Memo::new(move |_| scene.with(|scene| hover.mark(scene)));
    let mark_itself = Memo::new(move |_| scene.with(|scene| hover.mark_itself(scene)));
    let leads = move || mark.get().is_some() && view.get() != View::Statement;
    // The views tell their charts apart.
    let name = move || match view.get() {
        View::Distribution | View::Statement => words.chart,
        view => words.view(view),
    };
    let click = move |event: ev::MouseEvent| {
        if !rectangle.was_dragged() && !in_tip(&event) {
            interaction.open();
        }
    };
    view! {
        <div
            class="stage"
            class:leads=leads
            tabindex="0"
            role="application"
            aria-roledescription=words.chart_role
            aria-label=move || format!("{}. {}", name(), headline.finding())
            aria-describedby="summary chart-hint"
            on:keydown=move |event| interaction.on_key(&event)
            on:focus=move |event| interaction.on_focus(&event)
            on:blur=while_there(move |_| interaction.let_go())
            on:pointermove=move |event| interaction.on_pointer_move(&event)
            on:pointerdown=move |event| interaction.on_pointer_down(&event)
            on:pointerup=move |_| scene.with_untracked(|scene| rectangle.release(scene))
            on:pointercancel=move |_| rectangle.let_go()
            on:pointerleave=move |event| interaction.on_pointer_leave(&event)
            on:click=click
        >
            <Drawing scene/>
            <Halo mark/>
            <Rubber rectangle scene/>
            <Tip mark=mark_itself above=hover.above/>
        </div>
    }
}

/// The canvas itself.
#[component]
fn Drawing(scene: Memo<Scene>) -> impl IntoView {
    let viewport = use_viewport();
    let painter = Painter::new(use_selection(), viewport, scene);
    let canvas = NodeRef::<html::Canvas>::new();
    Effect::new(move || {
        let Some(canvas) = canvas.get() else { return };
        if viewport.chart_width.get() > 0.0 {
            painter.paint(&canvas);
            document::ready();
        }
    });
    view! { <canvas node_ref=canvas aria-hidden="true"></canvas> }
}

/// What is read out of the mark to which keys came, or of the rectangle that they draw.
#[component]
fn Announced(interaction: Interaction) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let Interaction {
        hover,
        rectangle,
        scene,
        ..
    } = interaction;
    let mark = Memo::new(move |_| scene.with(|scene| hover.mark(scene)));
    let line = StoredValue::new(None);
    let announced = move || {
        let mark = mark.get().filter(|_| hover.by_keys.get());
        let now = mark.map(|mark| mark.line);
        let is_new = line.get_value() != now;
        line.set_value(now);
        let inside = rectangle.announcement(scene);
        let of_mark = || announcement(survey, selection, rows, mark?, is_new);
        inside.or_else(of_mark).unwrap_or_default()
    };
    let announced = Memo::new(move |_| announced());
    view! {
        <p class="unseen" role="status">
            <Text of=announced/>
        </p>
    }
}
