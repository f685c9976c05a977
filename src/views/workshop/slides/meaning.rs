//! What a statement means to customers and to staff, beside how common it is.

use crate::analysis::Pair;
use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::workshop::bars::bar;
use crate::views::workshop::show::line as line_of;
use crate::views::workshop::slides::{about, headline, line};

/// Three bars, the gap in words, and the question that follows from it.
pub fn meaning(page: Page, statement: usize) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let Some(numbers) = line_of(page, statement) else {
        return Vec::new();
    };
    let measures = page.measures();
    let rows = TableId::ALL.map(|table| {
        let share = numbers.sum(table);
        let scale = page.survey.scale_of(table);
        let counted = text::measure_name(lang, scale, measures.of(table.scale()));
        let name = el("th")
            .attr("scope", "row")
            .child(text::table_mark(lang, table))
            .child(el("small").child(counted));
        let number = el("b").child(text::percent(lang, share));
        let both = el("div").child(bar(table.id(), share)).child(number);
        el("tr").child(name).child(el("td").child(both)).view()
    });
    let pair = Pair::StaffAdoption;
    let gap = text::gap_by(lang, page.survey, measures, pair, numbers.gap(pair));
    vec![
        about(page, statement),
        headline(own.meaning_asks),
        el("table").child(el("tbody").children(rows)).view(),
        line(format!("{}: {gap}.", text::pair_name(lang, pair)))
            .class("large")
            .view(),
    ]
}
