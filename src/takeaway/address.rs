//! The address as it may be cited.

use percent_encoding::percent_decode_str;

/// What stands for the page where it has no address of its own.
const NAME: &str = "murroskartta";

/// Names of parts of a query by which others follow a link from reader to reader; no server needs them for
/// the page.
const TRACKERS: [&str; 19] = [
    "_hsenc",
    "_hsmi",
    "dclid",
    "fbclid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "igshid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "msclkid",
    "ttclid",
    "twclid",
    "vero_id",
    "wbraid",
    "yclid",
];

/// The address `href` of the page with the fragment `fragment` (without `#`), as it is handed on: whole, but
/// without what trackers have added to it.
///
/// ```
/// use murroskartta::takeaway::handed_on;
///
/// assert_eq!(handed_on("https://kt.fi/m?fbclid=x&a=1#old", "view=map"), "https://kt.fi/m?a=1#view=map");
/// assert_eq!(handed_on("https://kt.fi/m?utm_source=x", ""), "https://kt.fi/m");
/// ```
pub fn handed_on(href: &str, fragment: &str) -> String {
    let page = href.split('#').next().unwrap_or_default();
    with(untracked(page), fragment)
}

/// `page`, an address without fragment, without what trackers have added to its query.
fn untracked(page: &str) -> String {
    let Some((path, query)) = page.split_once('?') else {
        return page.into();
    };
    let parts: Vec<_> = query.split('&').filter(|part| !tracks(part)).collect();
    if parts.is_empty() {
        path.into()
    } else {
        format!("{path}?{}", parts.join("&"))
    }
}

fn tracks(part: &str) -> bool {
    let key = part.split('=').next().unwrap_or_default();
    let key = key.to_ascii_lowercase();
    key.starts_with("utm_") || TRACKERS.contains(&key.as_str())
}

/// The address of `page` with that fragment.
fn with(page: String, fragment: &str) -> String {
    if fragment.is_empty() {
        page
    } else {
        format!("{page}#{fragment}")
    }
}

/// The address `href` of the page with the fragment `fragment` (without `#`), as it may be written
/// into a picture or a citation: whole on the web, but for trackers; of a file only its name, for the folders of
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
        Some(("http" | "https", _)) => untracked(page),
        Some(("file", path)) => file(path),
        _ => NAME.into(),
    };
    with(page, fragment)
}

/// The same, where others can open it: of a page on the web. A file on a disk, and a page that has no address of its
/// own, are no use to whoever gets a picture.
///
/// ```
/// use murroskartta::takeaway::published_address;
///
/// let on_the_web = published_address("https://kt.fi/m?a=1#old", "view=map");
/// assert_eq!(on_the_web.as_deref(), Some("https://kt.fi/m?a=1#view=map"));
/// assert_eq!(published_address("file:///home/maija/m.html", "view=map"), None);
/// ```
pub fn published_address(href: &str, fragment: &str) -> Option<String> {
    let on_the_web = ["http:", "https:"]
        .iter()
        .any(|scheme| href.starts_with(scheme));
    on_the_web.then(|| citable(href, fragment))
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
