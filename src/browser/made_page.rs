//! A page that a reader has made: the file as it was opened, with other surveys in it. Its scripts and its style sheet are
//! the same to the letter, and so its policy is.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use super::copy;
use crate::survey::{Survey, write};
use crate::takeaway::dataset;

/// What stands in the place of what the page was opened with.
pub struct MadePage<'a> {
    /// The surveys that it carries.
    pub surveys: &'a [Survey],
    /// The one that it opens with.
    pub first: &'a Survey,
    /// What holds its static first view.
    pub view: &'a Element,
    /// The colours of its answers, as CSS: the style sheet has only those of the page that the program was built for.
    pub colours: &'a str,
}

/// The tags of the block with the colours. The guard adopts them (`xtask/src/release/guard.js`), before which they stand.
const COLOURS: [&str; 2] = ["<script type=\"text/css\" id=\"colours\">", "</script>"];
/// The guard is the first script of the page that runs.
const GUARD: &str = "<script>";

impl MadePage<'_> {
    /// The HTML of the page that opens in the view of `fragment`.
    ///
    /// Nothing where the page is not one file, as while developing.
    pub fn html(&self, fragment: &str) -> Option<String> {
        let page = copy::opened_without_reader(fragment)?;
        let lang = self.first.original();
        page.set_attribute("lang", lang.code()).ok()?;
        let title = self.first.title.get(lang);
        let description = self.first.description.get(lang);
        let description = if description.is_empty() {
            title
        } else {
            description
        };
        say(&page, "title", &format!("{title} – Murroskartta"))?;
        for (meta, content) in [
            ("meta[name=description]", description),
            ("meta[property='og:title']", title),
            ("meta[property='og:description']", description),
        ] {
            let meta = page.query_selector(meta).ok()??;
            meta.set_attribute("content", content).ok()?;
        }
        // The picture is one of the survey that the page was built for.
        for other in ["meta[property='og:image']", "#colours"] {
            if let Some(element) = page.query_selector(other).ok()? {
                element.remove();
            }
        }
        say(
            &page,
            "script[type='application/ld+json']",
            &dataset(self.first),
        )?;
        say(&page, "#surveys", &write(self.surveys))?;
        let app = page.query_selector("#app").ok()??;
        app.set_text_content(None);
        while let Some(node) = self.view.first_child() {
            app.append_child(&node).ok()?;
        }
        let mut html = copy::written_out(&page);
        let guard = html.find(GUARD)?;
        html.insert_str(guard, &COLOURS.join(self.colours));
        Some(html)
    }
}

/// Puts `text` in place of what stands in the element.
fn say(page: &Element, css: &str, text: &str) -> Option<()> {
    page.query_selector(css).ok()??.set_text_content(Some(text));
    Some(())
}

/// A copy of `place` without comments: the library's marks, of no use to anybody else.
///
/// # Panics
///
/// Where the document cannot copy what it holds.
pub fn without_comments(place: &Element) -> Element {
    let copy: Element = place
        .clone_node_with_deep(true)
        .expect("a document copies what it holds")
        .unchecked_into();
    drop_comments(&copy);
    copy
}

fn drop_comments(node: &Node) {
    let children = node.child_nodes();
    // From the last, as those after one that goes move up.
    for at in (0..children.length()).rev() {
        let Some(child) = children.get(at) else {
            continue;
        };
        if child.node_type() == Node::COMMENT_NODE {
            let _ = node.remove_child(&child);
        } else {
            drop_comments(&child);
        }
    }
}
