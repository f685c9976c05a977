//! The table of the map: adoption, significance and field.

use leptos::prelude::*;

use crate::analysis::{Among, Line};
use crate::text;
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};
use crate::views::controls::Text;
use crate::views::figure::table::{Column, Head, StatementTable};

/// Where each statement stands on the map.
#[component]
pub fn MapTable() -> impl IntoView {
    let words = use_words();
    let adoption = Column::new(
        move || view! { <Head name=words.adoption_head/> },
        |row| view! { <Adoption statement=row.statement/> }.into_any(),
    );
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
            columns=vec![adoption, significance_column(), field]
            rows=use_rows().on_page
        />
    }
}

fn significance_column() -> Column {
    let (selection, lang, words) = (use_selection(), use_lang(), use_words());
    let whose =
        move || selection.with(|s| text::significance_name(lang, s.significance).to_owned());
    let whose = Signal::derive(whose);
    Column::new(
        move || view! { <Head name=words.significance_head second=whose/> },
        |row| view! { <Significance statement=row.statement/> }.into_any(),
    )
}

#[component]
fn Adoption(statement: usize) -> impl IntoView {
    let (rows, lang) = (use_rows(), use_lang());
    let percent = move |row: &Line| text::percent_of(lang, rows.plane.get().point(row).0);
    view! {
        <td data-sum="adoption">
            <Text of=move || rows.with_row(statement, percent).unwrap_or_default()/>
        </td>
    }
}

#[component]
fn Significance(statement: usize) -> impl IntoView {
    let (selection, rows, lang) = (use_selection(), use_rows(), use_lang());
    let percent = move |row: &Line| {
        let percent = text::percent_of(lang, rows.plane.get().point(row).1);
        text::signed(percent, selection.base.get() == Among::Opinion)
    };
    view! {
        <td data-sum="significance">
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
