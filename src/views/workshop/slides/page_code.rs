//! The address of the page for telephones: a QR code and the address itself.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::browser::address;
use crate::text;
use crate::views::context::use_lang;

/// Light modules that must surround the code, as its standard asks for.
const QUIET: i32 = 4;

/// The code with the address under it; nothing where the page has none.
#[component]
pub fn PageCode() -> impl IntoView {
    let words = text::workshop(use_lang());
    let url = address::published()?;
    let (size, squares) = drawn(&url)?;
    let brief = url
        .split("://")
        .nth(1)
        .unwrap_or(&url)
        .trim_end_matches('/')
        .to_owned();
    Some(view! {
        <figure class="page-code">
            <svg viewBox=format!("0 0 {size} {size}") role="img" aria-label=format!("{}: {url}", words.scan)>
                <path d=squares></path>
            </svg>
            <figcaption>{words.scan}": "<b>{brief}</b></figcaption>
        </figure>
    })
}

/// The code of `text`: how many modules it is wide and high, and its dark ones as a path.
fn drawn(text: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    Some((code.size() + 2 * QUIET, modules(&code)))
}

/// The dark modules as squares of one path.
fn modules(code: &QrCode) -> String {
    let all = 0..code.size();
    let cells = all.clone().flat_map(|y| all.clone().map(move |x| (x, y)));
    let dark = cells.filter(|&(x, y)| code.get_module(x, y));
    let squares: Vec<_> = dark
        .map(|(x, y)| format!("M{},{}h1v1h-1z", x + QUIET, y + QUIET))
        .collect();
    squares.concat()
}

#[cfg(test)]
mod tests {
    use super::drawn;

    /// How many pixels a module is wide in the picture that is read.
    const MODULE: usize = 3;

    /// What another program reads from the path, as a telephone would.
    fn decoded(size: i32, squares: &str) -> String {
        let dark: Vec<(usize, usize)> = squares
            .split('M')
            .filter_map(|square| {
                let (at, _) = square.split_once('h')?;
                let (x, y) = at.split_once(',')?;
                Some((x.parse().ok()?, y.parse().ok()?))
            })
            .collect();
        let pixels = size as usize * MODULE;
        let is_dark = |x: usize, y: usize| dark.contains(&(x / MODULE, y / MODULE));
        let ink = |x, y| if is_dark(x, y) { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, ink);
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code");
        grids[0].decode().expect("it can be read").1
    }

    #[test]
    fn another_program_reads_the_address() {
        for url in [
            "https://example.org/",
            "https://kunta.example/tyon-murros/kartta/index.html",
            "http://localhost:8080/hallinto-ja-toimistoty%C3%B6/?versio=2021&l%C3%A4hde=kt",
        ] {
            let (size, squares) = drawn(url).expect("it is short enough");
            assert_eq!(decoded(size, &squares), url);
        }
    }
}
