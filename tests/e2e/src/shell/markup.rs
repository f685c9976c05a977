//! The spelling of the file.

use anyhow::{Result, ensure};

use crate::harness::{PRODUCT, over_http};

/// Only then can a page write a copy that is the file it was made of. Signs beyond ASCII are written by their numbers.
#[test]
fn the_file_is_spelled_as_browsers_spell_it() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        let file = std::str::from_utf8(&PRODUCT.html)?;
        ensure!(file.is_ascii(), "the file is not in ASCII");
        let spelled: String = page
            .js_with(
                "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
                const html = '<!doctype html>\\n' + page.documentElement.outerHTML;
                return html.replace(/[^\\x00-\\x7f]/gu, sign => `&#${sign.codePointAt(0)};`)",
                vec![file.into()],
            )
            .await?;
        let same = spelled.bytes().zip(file.bytes());
        let same = same.take_while(|(one, other)| one == other).count();
        ensure!(
            spelled == file,
            "{same} bytes are the same, then comes {}",
            String::from_utf8_lossy(&spelled.as_bytes()[same..(same + 80).min(spelled.len())])
        );
        Ok(())
    })
}
