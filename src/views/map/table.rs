//! The table of the map: what it measures across and upwards, and the field.

use leptos::prelude::*;

use crate::analysis::{Among, Axis, Line};
use crate::survey::Role;
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Text;
use crate::views::figure::table::{Column, Head, StatementTable};

/// Where each statement stands on the map.
#[component]
pub fn MapTable() -> impl IntoView {
    let words = use_words();
    let field = Column::new(
        move || view! { <Head name=words.field_head/> },
        |row| {
            let statement = row.statement;
            view! {
                <td data-kind="words">
                    <Field statement/>
                </td>
            }
            .into_any()
        },
    );
    view! {
        <StatementTable
            id="map"
            caption=words.map_caption
            columns=vec![across_column(), up_column(), field]
            rows=use_rows().on_page
        />
    }
}

/// What is measured across: adoption, or else a table by its name.
fn across_column() -> Column {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (lang, words) = (use_lang(), use_words());
    let across = Memo::new(move |_| selection.with(|s| s.axes.across));
    let name = move || match survey.role(across.get()) {
        Some(Role::Adoption) => words.adoption_head,
        _ => survey.table(across.get()).name.get(lang),
    };
    Column::new(
        move || view! { <ChangingHead name=move || name().to_owned()/> },
        |row| view! { <Across statement=row.statement/> }.into_any(),
    )
}

/// What is measured upwards: to whom it matters, or else a table by its name.
fn up_column() -> Column {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (lang, words) = (use_lang(), use_words());
    let up = Memo::new(move |_| selection.with(|s| s.axes.up));
    let whose = Signal::derive(move || text::axis_name(lang, survey, up.get()));
    let name = move || survey.table(up.get().table()).name.get(lang).to_owned();
    let judged = survey.with_role(Role::Significance).next().is_some();
    Column::new(
        move || {
            if judged {
                view! { <Head name=words.significance_head second=whose/> }.into_any()
            } else {
                view! { <ChangingHead name/> }.into_any()
            }
        },
        |row| view! { <Up statement=row.statement/> }.into_any(),
    )
}

/// The head of a column that the reader chooses.
#[component]
fn ChangingHead(#[prop(into)] name: Signal<String>) -> impl IntoView {
    view! {
        <th scope="col">
            <Text of=name/>
        </th>
    }
}

#[component]
fn Across(statement: usize) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (rows, lang) = (use_rows(), use_lang());
    let percent = move |row: &Line| text::percent_of(lang, rows.plane.get().point(row).0);
    let of = move || Axis::Table(selection.with(|s| s.axes.across)).column(survey);
    view! {
        <td data-sum=of>
            <Text of=move || rows.with_row(statement, percent).unwrap_or_default()/>
        </td>
    }
}

#[component]
fn Up(statement: usize) -> impl IntoView {
    let (survey, selection) = (use_survey().survey, use_selection());
    let (rows, lang) = (use_rows(), use_lang());
    let percent = move |row: &Line| {
        let percent = text::percent_of(lang, rows.plane.get().point(row).1);
        text::signed(percent, selection.base.get() == Among::Opinion)
    };
    let of = move || selection.with(|s| s.axes.up).column(survey);
    view! {
        <td data-sum=of>
            <Text of=move || rows.with_row(statement, percent).unwrap_or_default()/>
        </td>
    }
}

/// The field of a statement on the map, in words.
#[component]
pub fn Field(
    /// Position of the statement.
    statement: usize,
) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let field = move |row: &Line| {
        let plane = rows.plane.get();
        let named = |field| text::field_by(lang, survey, selection.measures(), &plane, field);
        let field = plane.field(row);
        field.map_or(text::near_line(lang), named).to_owned()
    };
    view! { <Text of=move || rows.with_row(statement, field).unwrap_or_default()/> }
}
