//! What a file holds is known by its bytes.

use murroskartta::browser::content::{Content, content};

fn encoding(bytes: &[u8]) -> &'static str {
    match content(bytes) {
        Content::Text(encoding) => encoding,
        other => panic!("{other:?} of {bytes:?}"),
    }
}

#[test]
fn unicode_is_known_by_its_mark_or_by_all_bytes() {
    assert_eq!(encoding(b"\xff\xfea\0"), "utf-16le");
    assert_eq!(encoding(b"\xfe\xff\0a"), "utf-16be");
    for text in ["", "abc", "Käytössä…", "\u{feff}ä"] {
        assert_eq!(encoding(text.as_bytes()), "utf-8", "{text}");
    }
}

/// Spreadsheets of old computers save it in their own encoding.
#[test]
fn the_encoding_is_the_one_with_finnish_and_swedish_letters() {
    // Väittämä;Käytössä;Etätyö on arkea, with a long dash.
    let mac = b"V\x8aitt\x8am\x8a;K\x8ayt\x9ass\x8a\rEt\x8aty\x9a on arkea \xd0 aina;84\r";
    let windows = b"V\xe4itt\xe4m\xe4;K\xe4yt\xf6ss\xe4\rEt\xe4ty\xf6 on arkea \x96 aina;84\r";
    assert_eq!(encoding(mac), "macintosh");
    assert_eq!(encoding(windows), "windows-1252");
    // \u{c5}r och \u{e5}r; f\u{f6}re \u{c4}ndring.
    assert_eq!(
        encoding(b"\x81r och \x8cr; f\x9are \x80ndring"),
        "macintosh"
    );
    assert_eq!(
        encoding(b"\xc5r och \xe5r; f\xf6re \xc4ndring"),
        "windows-1252"
    );
}

/// An ellipsis or a euro sign of Windows is a letter of Mac Roman.
#[test]
fn a_few_odd_signs_make_no_other_encoding() {
    for text in [
        &b"Too much\x85"[..],
        b"\x80100 each\x85 or \x80200",
        b"Caf\xe9 \x96 \x94yes\x94",
        b"\x8akoda on k\xe4yt\xf6ss\xe4",
        b"\xff",
    ] {
        assert_eq!(encoding(text), "windows-1252", "{text:?}");
    }
    assert_eq!(encoding(b"It\xd5s caf\x8e \xd0 \xd3yes\xd3"), "macintosh");
}

#[test]
fn workbooks_are_no_text() {
    assert_eq!(
        content(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"),
        Content::Workbook
    );
    assert_eq!(content(b"PK\x03\x04\x14\0"), Content::Workbook);
    assert_eq!(content(b"%PDF-1.7"), Content::Other);
    assert_eq!(encoding(b"PK;a;b"), "utf-8");
}
