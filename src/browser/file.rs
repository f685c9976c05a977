//! Files that a reader hands to the page.

use gloo_file::futures::read_as_bytes;
use gloo_file::{File, FileList};
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::Uint8Array;
use web_sys::{DragEvent, HtmlInputElement, TextDecoder};

use super::content::{Content, content};
use crate::survey::MOST_BYTES;

/// A file that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its name, without folders.
    pub name: String,
    /// What stands in it, without a byte order mark.
    pub text: Result<String, Unread>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has so many bytes, more than are read.
    TooLarge(u64),
    /// It is a workbook of an old spreadsheet, or has a password.
    OldWorkbook,
    /// It holds something else than text.
    NotText,
    /// The browser could not: it is gone, or a folder, or not for this reader.
    Failed,
}

/// Reads the files that `input` holds, in its order, and calls `on_read` with all of them, or not
/// at all where it holds none. The input is emptied, so that it also tells of the same file when
/// that is picked again.
pub fn read_all(input: &HtmlInputElement, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let files = input.files().map(FileList::from);
    // The list goes with the value of the input; the files stay.
    input.set_value("");
    read(files, on_read);
}

/// Reads the files that were dropped, likewise.
pub fn read_dropped(drop: &DragEvent, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let dropped = drop.data_transfer().and_then(|dropped| dropped.files());
    read(dropped.map(FileList::from), on_read);
}

fn read(files: Option<FileList>, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let Some(files) = files.filter(|files| !files.is_empty()) else {
        return;
    };
    spawn_local(async move { on_read(picked(files).await) });
}

async fn picked(files: FileList) -> Vec<Picked> {
    let mut picked = Vec::with_capacity(files.len());
    for file in files.iter() {
        picked.push(Picked {
            name: file.name(),
            text: text(file).await,
        });
    }
    picked
}

async fn text(file: &File) -> Result<String, Unread> {
    if file.size() > MOST_BYTES {
        return Err(Unread::TooLarge(file.size()));
    }
    let bytes = read_as_bytes(file).await.map_err(|_| Unread::Failed)?;
    let text = match content(&bytes) {
        Content::Text(encoding) => decoded(&bytes, encoding).ok_or(Unread::Failed)?,
        Content::OldWorkbook => return Err(Unread::OldWorkbook),
        Content::Other => return Err(Unread::NotText),
    };
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// The text of `bytes` in the encoding of that name.
fn decoded(bytes: &[u8], name: &str) -> Option<String> {
    let decoder = TextDecoder::new_with_label(name).ok()?;
    decoder
        .decode_with_js_u8_array(&Uint8Array::from(bytes))
        .ok()
}
