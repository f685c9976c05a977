//! Tables that are pasted from web pages.

use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DomParser, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement,
    HtmlTextAreaElement, SupportedType,
};

/// Puts the table that a reader pastes from a web page into the field that takes the paste, with tabs between its
/// cells; what then stands in it. Where the plain text has tabs already, as spreadsheets give it, or there is no table,
/// the browser pastes as it would.
pub fn paste_table(event: &ClipboardEvent) -> Option<String> {
    let text = table(event)?;
    let field: HtmlTextAreaElement = event.current_target()?.dyn_into().ok()?;
    let end = field.value().encode_utf16().count() as u32;
    let start = field.selection_start().ok().flatten().unwrap_or(end);
    let stop = field.selection_end().ok().flatten().unwrap_or(end);
    field
        .set_range_text_with_start_and_end(&text, start, stop)
        .ok()?;
    event.prevent_default();
    Some(field.value())
}

/// The table of the paste, where only its web page's text has it.
fn table(event: &ClipboardEvent) -> Option<String> {
    let pasted = event.clipboard_data()?;
    let plain = pasted.get_data("text/plain").unwrap_or_default();
    if plain.contains('\t') {
        return None;
    }
    let html = pasted.get_data("text/html").ok()?;
    let parser = DomParser::new().ok()?;
    let page = parser
        .parse_from_string(&html, SupportedType::TextHtml)
        .ok()?;
    let table = page.query_selector("table").ok()??;
    let rows = table.dyn_into::<HtmlTableElement>().ok()?.rows();
    let rows = (0..rows.length()).filter_map(|at| rows.item(at)?.dyn_into().ok());
    let lines: Vec<String> = rows.map(|row: HtmlTableRowElement| line(&row)).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The texts of the cells of a row; one that stands over several columns is followed by empty ones.
fn line(row: &HtmlTableRowElement) -> String {
    let cells = row.cells();
    let cells = (0..cells.length()).filter_map(|at| cells.item(at)?.dyn_into().ok());
    let texts = cells.flat_map(|cell: HtmlTableCellElement| {
        let text = cell.text_content().unwrap_or_default();
        let words: Vec<&str> = text.split_whitespace().collect();
        let empty = (cell.col_span() as usize).saturating_sub(1);
        std::iter::once(quoted(&words.join(" "))).chain(std::iter::repeat_n(String::new(), empty))
    });
    texts.collect::<Vec<_>>().join("\t")
}

/// A text with its quotation marks doubled, within such, where it has any.
fn quoted(text: &str) -> String {
    if text.contains('"') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
