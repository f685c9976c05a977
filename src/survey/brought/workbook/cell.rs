//! The text of a cell of a workbook.

use calamine::{DataType, ExcelDateTime};

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// What a cell with that value says; `is_share` where its number is shown as percent.
pub(super) fn cell_text(value: &impl DataType, is_share: bool) -> String {
    if let Some(text) = value.get_string() {
        text.to_owned()
    } else if let Some(number) = number_in(value) {
        if is_share {
            format!("{} %", decimal(number * 100.0))
        } else {
            decimal(number)
        }
    } else if let Some(moment) = value.get_datetime() {
        moment_text(&moment)
    } else if let Some(text) = value.get_datetime_iso().or(value.get_duration_iso()) {
        text.to_owned()
    } else if let Some(truth) = value.get_bool() {
        if truth { "TRUE" } else { "FALSE" }.to_owned()
    } else {
        value
            .get_error()
            .map(ToString::to_string)
            .unwrap_or_default()
    }
}

/// The number that the value is, if it is one.
fn number_in(value: &impl DataType) -> Option<f64> {
    let whole = value.get_int().map(|whole| whole as f64);
    value.get_float().or(whole)
}

/// A number with as many decimals as it needs, and no more than ten: what is computed is not exact beyond them.
fn decimal(number: f64) -> String {
    let text = format!("{number:.10}");
    match text.trim_end_matches('0').trim_end_matches('.') {
        "" | "-" | "-0" => "0".to_owned(),
        text => text.to_owned(),
    }
}

/// A day, a time of day, both, or how long something took, as ISO 8601 writes them.
fn moment_text(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if moment.is_duration() {
        let seconds = (days * DAY).round() as u64;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        return format!("{hours:02}:{minutes:02}:{:02}", seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    if days < 1.0 {
        time
    } else if days.fract() == 0.0 {
        date
    } else {
        format!("{date}T{time}")
    }
}

/// Whether numbers in that format are shown as percent. A sign in quotation marks, or after one that shows the next as it
/// is, leaves the number as it is.
pub(super) fn is_of_shares(format: &str) -> bool {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '%' => return true,
            // What follows is for numbers below 0.
            ';' => return false,
            '\\' | '_' | '*' => {
                signs.next();
            }
            '"' => {
                signs.find(|&sign| sign == '"');
            }
            _ => {}
        }
    }
    false
}
