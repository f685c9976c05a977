//! Files that a reader hands to the page.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Uint8Array;
use web_sys::{File, HtmlInputElement};

/// Bytes that are read of one file: what this page writes takes a few thousand.
const LARGEST: f64 = 1_000_000.0;

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
    /// It has more than a million bytes.
    TooLarge,
    /// It is not text in UTF-8.
    NotText,
    /// The browser could not: it is gone, or a folder, or not for this reader.
    Failed,
}

/// Reads the files that `input` holds, in its order, and calls `on_read` with all of them, or not
/// at all where it holds none. The input is emptied, so that it also tells of the same file when
/// that is picked again.
pub fn read_all(input: &HtmlInputElement, on_read: impl FnOnce(Vec<Picked>) + 'static) {
    let files = taken(input);
    if files.is_empty() {
        return;
    }
    spawn_local(async move {
        let mut picked = Vec::with_capacity(files.len());
        for file in files {
            picked.push(Picked {
                name: file.name(),
                text: text(&file).await,
            });
        }
        on_read(picked);
    });
}

/// The list goes with the value of the input; the files stay.
fn taken(input: &HtmlInputElement) -> Vec<File> {
    let files = input.files().map_or_else(Vec::new, |list| {
        (0..list.length()).filter_map(|at| list.get(at)).collect()
    });
    input.set_value("");
    files
}

async fn text(file: &File) -> Result<String, Unread> {
    if file.size() > LARGEST {
        return Err(Unread::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await;
    let bytes = Uint8Array::new(&buffer.map_err(|_| Unread::Failed)?).to_vec();
    let text = std::str::from_utf8(&bytes).map_err(|_| Unread::NotText)?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
