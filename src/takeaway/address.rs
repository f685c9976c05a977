//! The address as it may be cited.

use percent_encoding::percent_decode_str;

/// What stands for the page where it has no address of its own.
const NAME: &str = "murroskartta";

/// The address `href` of the page with the fragment `fragment` (without `#`), as it may be written
/// into a picture or a citation: whole on the web; of a file only its name, for the folders of
/// someone's disk are nobody's business; and a name where the page has no address, as in a frame
/// that was given its text.
///
/// ```
/// use murroskartta::takeaway::citable;
///
/// assert_eq!(citable("https://kt.fi/m?a=1#old", "view=map"), "https://kt.fi/m?a=1#view=map");
/// assert_eq!(citable("file:///home/maija/murros%20kartta.html", ""), "murros kartta.html");
/// assert_eq!(citable("about:srcdoc", "view=map"), "murroskartta#view=map");
/// ```
pub fn citable(href: &str, fragment: &str) -> String {
    let page = href.split('#').next().unwrap_or_default();
    let page = match page.split_once(':') {
        Some(("http" | "https", _)) => page.into(),
        Some(("file", path)) => file(path),
        _ => NAME.into(),
    };
    if fragment.is_empty() {
        page
    } else {
        format!("{page}#{fragment}")
    }
}

/// The name of the file at `path`.
fn file(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    // A backslash may be written in percent, too, where the disk is one of Windows.
    let name = percent_decode_str(name).decode_utf8_lossy();
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    if name.is_empty() { NAME } else { name }.into()
}
