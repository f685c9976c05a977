//! Files that a reader hands to the page.

use gloo_file::futures::read_as_bytes;
use gloo_file::{File, FileList};
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::Uint8Array;
use web_sys::{DragEvent, HtmlInputElement, TextDecoder};

use super::content::{Content, content};
use crate::survey::MOST_BYTES;

/// Bytes that are read of a file that this page wrote: it takes a few thousand.
const MOST_OWN: u64 = 1_000_000;

/// A file that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Its name, without folders.
    pub name: String,
    /// What stands in it.
    pub content: Result<FileContent, Unread>,
}

/// What stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContent {
    /// Text, without a byte order mark.
    Text(String),
    /// The bytes of a workbook.
    Workbook(Vec<u8>),
}

/// What a reader is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Text that this page wrote; workbooks are not opened.
    #[default]
    Text,
    /// A table, as text or in a workbook.
    Table,
}

impl Wanted {
    /// Bytes that are read of one such file.
    const fn most_bytes(self) -> u64 {
        match self {
            Self::Text => MOST_OWN,
            Self::Table => MOST_BYTES,
        }
    }
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It has so many bytes, more than are read.
    TooLarge(u64),
    /// It holds something else than what is wanted.
    NotText,
    /// The browser could not: it is gone, or a folder, or not for this reader.
    Failed,
}

/// Reads the files that `input` holds as what is `wanted`, in its order, and calls `on_read` with all of them, or not
/// at all where it holds none. The input is emptied, so that it also tells of the same file when
/// that is picked again.
pub fn read_all(
    input: &HtmlInputElement,
    wanted: Wanted,
    on_read: impl FnOnce(Vec<Picked>) + 'static,
) {
    let files = input.files().map(FileList::from);
    // The list goes with the value of the input; the files stay.
    input.set_value("");
    read(files, wanted, on_read);
}

/// Reads the files that were dropped, likewise.
pub fn read_dropped(drop: &DragEvent, wanted: Wanted, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let dropped = drop.data_transfer().and_then(|dropped| dropped.files());
    read(dropped.map(FileList::from), wanted, on_read);
}

fn read(files: Option<FileList>, wanted: Wanted, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let Some(files) = files.filter(|files| !files.is_empty()) else {
        return;
    };
    spawn_local(async move { on_read(picked(files, wanted).await) });
}

async fn picked(files: FileList, wanted: Wanted) -> Vec<Picked> {
    let mut picked = Vec::with_capacity(files.len());
    for file in files.iter() {
        picked.push(Picked {
            name: file.name(),
            content: read_one(file, wanted).await,
        });
    }
    picked
}

async fn read_one(file: &File, wanted: Wanted) -> Result<FileContent, Unread> {
    if file.size() > wanted.most_bytes() {
        return Err(Unread::TooLarge(file.size()));
    }
    let bytes = read_as_bytes(file).await.map_err(|_| Unread::Failed)?;
    match (content(&bytes), wanted) {
        (Content::Text(encoding), _) => {
            let text = decoded(&bytes, encoding).ok_or(Unread::Failed)?;
            let text = text.trim_start_matches('\u{feff}');
            Ok(FileContent::Text(text.to_owned()))
        }
        (Content::Workbook, Wanted::Table) => Ok(FileContent::Workbook(bytes)),
        (Content::Workbook, Wanted::Text) | (Content::Other, _) => Err(Unread::NotText),
    }
}

/// The text of `bytes` in the encoding of that name.
fn decoded(bytes: &[u8], name: &str) -> Option<String> {
    let decoder = TextDecoder::new_with_label(name).ok()?;
    decoder
        .decode_with_js_u8_array(&Uint8Array::from(bytes))
        .ok()
}
