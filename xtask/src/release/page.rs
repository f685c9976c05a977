//! Puts the parts into the page.

use super::{ascii, embed, hoist, policy, spelling, squeeze};
use anyhow::{Result, ensure};

/// What the page is made of.
pub struct Parts<'a> {
    /// `index.html` as Trunk reads it.
    pub template: &'a str,
    /// An SVG.
    pub favicon: &'a str,
    /// All style sheets.
    pub styles: &'a str,
    /// The inner HTML of `#app` before the program runs.
    pub view: &'a str,
    /// What search engines read, as JSON-LD in ASCII.
    pub dataset: &'a str,
    /// The script that watches over the page and the start of the program.
    pub guard: &'a str,
    /// The script that starts it, with what wasm-bindgen wrote.
    pub start: &'a str,
    /// The surveys that the program reads from the page, as JSON in ASCII.
    pub surveys: &'a str,
    /// The program, a WebAssembly module.
    pub program: &'a [u8],
}

/// The one file.
///
/// # Errors
/// When the template lacks a place to fill, or a part would end its element early.
pub fn assemble(parts: &Parts) -> Result<String> {
    let (view, rules) = hoist::styles(&spelling::html(&squeeze::html(parts.view)))?;
    let style = line(&squeeze::css(&format!("{}{rules}", parts.styles)));
    ensure!(!style.contains("</"), "a style sheet contains `</`");
    ensure!(
        style.is_ascii(),
        "a style sheet is not in ASCII: write \\2013 for –"
    );
    let (guard, start) = (line(&script(parts.guard)), line(&script(parts.start)));
    ensure!(
        guard.is_ascii() && start.is_ascii(),
        "a script is not in ASCII"
    );
    for block in [parts.surveys, parts.dataset] {
        let escaped = block.is_ascii() && !block.contains('<');
        ensure!(escaped, "a block of JSON is not escaped: {block}");
    }
    let policy = policy::content(&[&guard, &start], &[&style]);
    // The program stands last: what is before it is read and painted while it still arrives.
    let program = format!(
        "\n<script type=\"application/json\" id=\"surveys\">{}</script>\
         \n<script type=\"application/wasm\" id=\"program\">{}</script>\
         \n<script>{start}</script>",
        line(parts.surveys),
        line(&embed::packed(parts.program)?)
    );
    let (view, page) = (ascii::html(&view), without_trunk(parts.template)?);
    let page = ascii::html(&spelling::html(&squeeze::html(&page)));
    let fill = [
        (
            "<meta charset=\"utf-8\">",
            format!(
                "<meta charset=\"utf-8\">\
                 <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
                 <script>{guard}</script>"
            ),
        ),
        (
            "<link rel=\"stylesheet\" href=\"styles.css\">",
            format!("<style>{style}</style>"),
        ),
        (
            "href=\"favicon.svg\"",
            format!(
                "href=\"{}\"",
                embed::data_address(&squeeze::html(parts.favicon))
            ),
        ),
        (
            "</head>",
            format!(
                "<script type=\"application/ld+json\">{}</script></head>",
                line(parts.dataset)
            ),
        ),
        (
            "<div id=\"app\"></div>",
            format!("<div id=\"app\">{view}</div>{program}"),
        ),
    ];
    fill.iter()
        .try_fold(page, |page, (place, part)| put(&page, place, part))
}

/// A text that ends its line: the tag that closes its element begins another, and whoever breaks long lines on the way, as
/// mail gateways do, does not break that tag, without which all that follows would belong to the text.
fn line(text: &str) -> String {
    format!("{text}\n")
}

/// A script that cannot end its element, nor change how the parser reads on.
fn script(text: &str) -> String {
    text.trim()
        .replace("</script", "<\\/script")
        .replace("<!--", "<\\!--")
}

/// The template without what is written for Trunk.
fn without_trunk(template: &str) -> Result<String> {
    let Some((before, rest)) = template.split_once("<link data-trunk") else {
        return Ok(template.to_owned());
    };
    let after = rest.split_once('>').map(|(_, after)| after);
    ensure!(
        after.is_some(),
        "index.html: a `<link data-trunk` has no end"
    );
    without_trunk(&format!("{before}{}", after.unwrap_or_default()))
}

fn put(page: &str, place: &str, part: &str) -> Result<String> {
    let found = page.matches(place).count();
    ensure!(
        found == 1,
        "index.html must hold `{place}` once, and does {found} times"
    );
    Ok(page.replacen(place, part, 1))
}

#[cfg(test)]
mod tests {
    use super::{Parts, assemble, policy, script, squeeze};

    const TEMPLATE: &str = r#"<!doctype html>
<html lang="fi">
  <head>
    <!-- a comment -->
    <meta charset="utf-8">
    <link rel="icon" href="favicon.svg">
    <link rel="stylesheet" href="styles.css">
    <link data-trunk rel="rust" href="Cargo.toml">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
"#;

    fn parts() -> Parts<'static> {
        Parts {
            template: TEMPLATE,
            favicon: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            styles: "p { color: red }",
            view: "<p style=\"width:84%\">Näkymä</p>",
            dataset: "{\"@type\":\"Dataset\"}",
            guard: "guard()",
            start: "start('</script>')\n",
            surveys: "[\"Yksi & \\u003ckaksi>\"]",
            program: b"\0asm\x01\0\0\0",
        }
    }

    #[test]
    fn everything_is_in_the_page() {
        let page = assemble(&parts()).unwrap();
        for part in [
            "<style>p{color:red}",
            "N&#228;kym&#228;</p></div>\n\
             <script type=\"application/json\" id=\"surveys\">[\"Yksi & \\u003ckaksi>\"]\n</script>\n\
             <script type=\"application/wasm\"",
            "href=\"data:image/svg+xml,",
            "<script type=\"application/ld+json\">{\"@type\":\"Dataset\"}\n</script></head>",
            // The two bytes of gzip, and how it packs.
            "id=\"program\">H4sI",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        for left in [
            "data-trunk",
            "styles.css",
            "favicon.svg",
            "comment",
            " style=\"",
        ] {
            assert!(!page.contains(left), "{left} is left in {page}");
        }
    }

    #[test]
    fn what_closes_a_text_begins_a_line() {
        let page = assemble(&parts()).unwrap();
        for tag in ["</script>", "</style>"] {
            let mut before = page.split(tag).collect::<Vec<_>>();
            before.pop();
            assert!(
                !before.is_empty() && before.iter().all(|text| text.ends_with('\n')),
                "{tag}: {page}"
            );
        }
    }

    #[test]
    fn nothing_follows_the_last_script() {
        // The page keeps what it is while that script starts it: then nothing may be missing.
        let page = assemble(&parts()).unwrap();
        assert!(page.ends_with("</script></body></html>"), "{page}");
    }

    #[test]
    fn the_policy_names_each_script_and_style_by_its_text() {
        let page = assemble(&parts()).unwrap();
        let inside = |open: &str, close: &str| -> Vec<String> {
            let pieces = page.split(open).skip(1);
            pieces
                .map(|piece| piece.split(close).next().unwrap().to_owned())
                .collect()
        };
        let mut texts = inside("<script>", "</script>");
        assert_eq!(texts.len(), 2);
        texts.extend(inside("<style>", "</style>"));
        for text in texts {
            assert!(page.contains(&policy::hash(&text)), "no hash for {text}");
        }
    }

    #[test]
    fn the_policy_stands_before_what_it_governs() {
        let page = assemble(&parts()).unwrap();
        assert!(page.find("Content-Security-Policy") < page.find("<link"));
        assert!(page.find("Content-Security-Policy") < page.find("<style"));
    }

    #[test]
    fn a_script_cannot_end_its_element() {
        assert_eq!(script("a('</script><!--')"), "a('<\\/script><\\!--')");
    }

    #[test]
    fn a_block_that_could_end_its_element_is_refused() {
        for block in ["[\"</SCRIPT>\"]", "[\"Työ\"]"] {
            let (surveys, dataset) = (block, block);
            assert!(assemble(&Parts { surveys, ..parts() }).is_err());
            assert!(assemble(&Parts { dataset, ..parts() }).is_err());
        }
    }

    #[test]
    fn the_page_is_in_ascii() {
        let page = assemble(&parts()).unwrap();
        assert!(page.is_ascii(), "{page}");
        let styles = "a::after { content: \"–\" }";
        let problem = assemble(&Parts { styles, ..parts() }).unwrap_err();
        assert!(problem.to_string().contains("not in ASCII"), "{problem}");
    }

    #[test]
    fn the_guard_stands_before_what_may_be_missing() {
        let page = assemble(&parts()).unwrap();
        assert!(page.find("guard()") < page.find("<style>"));
        assert!(page.find("Content-Security-Policy") < page.find("guard()"));
    }

    /// Hidden by the style sheet alone, and first in the page: whoever gets the page without styles reads it.
    #[test]
    fn the_page_says_that_it_does_not_run_unless_something_runs() {
        let page = squeeze::html(include_str!("../../../index.html"));
        let (_, body) = page.split_once("<body>").unwrap();
        let body = body.split_whitespace().collect::<Vec<_>>().join(" ");
        let first =
            "<div id=\"no-app\" role=\"alert\"> <div data-why=\"blocked\"> <p lang=\"fi\">Sivun";
        assert!(body.starts_with(first), "{body}");
        let told = body.matches(" data-why=").count();
        // All but the first, and the message of a program that broke.
        assert_eq!(body.matches("\" hidden> ").count(), told);
        for reason in ["blocked", "damaged", "policy", "old", "failed", "slow"] {
            let (_, said) = body
                .split_once(&format!("<div data-why=\"{reason}\""))
                .unwrap();
            let (said, _) = said.split_once("</div>").unwrap();
            for lang in ["fi", "sv", "en"] {
                assert_eq!(said.matches(&format!("<p lang=\"{lang}\">")).count(), 1);
            }
            let guard = include_str!("guard.js");
            assert!(reason == "blocked" || guard.contains(&format!("\"{reason}\"")));
        }
    }

    #[test]
    fn a_template_without_a_place_is_refused() {
        let template = TEMPLATE.replace("<div id=\"app\"></div>", "");
        let problem = assemble(&Parts {
            template: &template,
            ..parts()
        })
        .unwrap_err();
        assert!(problem.to_string().contains("<div id=\"app\"></div>"));
    }
}
