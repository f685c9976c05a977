//! What a file holds, by its bytes: its name may say anything.

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text in the encoding of that name, as browsers call it.
    Text(&'static str),
    /// A workbook, or something else that is packed as workbooks are.
    Workbook,
    /// Neither: a document.
    Other,
}

/// Finnish and Swedish letters, and what stands between words and numbers there (`–`, `”`, `…`, `€`, `é` and a space
/// that breaks no line), in Windows-1252.
const WINDOWS: &[u8] = b"\xe4\xf6\xe5\xc4\xd6\xc5\x96\x94\x85\x80\xe9\xa0";
/// The same signs in Mac Roman.
const MACINTOSH: &[u8] = b"\x8a\x9a\x8c\x80\x85\x81\xd0\xd3\xc9\xdb\x8e\xca";

/// What a file of these bytes holds.
pub fn content(bytes: &[u8]) -> Content {
    match bytes {
        [0xd0, 0xcf, 0x11, 0xe0, ..] | [b'P', b'K', 3, 4, ..] => Content::Workbook,
        [b'%', b'P', b'D', b'F', ..] => Content::Other,
        _ => Content::Text(encoding(bytes)),
    }
}

/// In which encoding a text is: in Unicode as its first bytes say or all of them allow, or else as spreadsheets of
/// older computers write it, by whose signs it has the more.
fn encoding(bytes: &[u8]) -> &'static str {
    let of = |signs: &[u8]| bytes.iter().filter(|byte| signs.contains(byte)).count();
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ if str::from_utf8(bytes).is_ok() => "utf-8",
        _ if of(MACINTOSH) > of(WINDOWS) => "macintosh",
        _ => "windows-1252",
    }
}
