//! A floor knows only the floors below it, and none lets a text become part of the page.

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, path::Path};

/// What only the upper floors and the one file that draws may name.
const WEB: [&str; 5] = ["leptos", "plotters", "web_sys", "wasm_bindgen", "gloo"];
/// What only views and browser, and the one file that draws, may name.
const PAGE: [&str; 4] = ["leptos", "web_sys", "wasm_bindgen", "gloo"];

/// Each floor with the floors and the libraries that it must not name.
const FORBIDDEN: [(&str, &[&str], &[&str]); 9] = [
    (
        "survey",
        &[
            "analysis", "chart", "workshop", "state", "text", "takeaway", "browser", "views",
        ],
        &WEB,
    ),
    (
        "analysis",
        &[
            "chart", "workshop", "state", "text", "takeaway", "browser", "views",
        ],
        &WEB,
    ),
    (
        "chart",
        &["workshop", "state", "takeaway", "browser", "views"],
        &PAGE,
    ),
    (
        "workshop",
        &["chart", "state", "text", "takeaway", "browser", "views"],
        &WEB,
    ),
    (
        "state",
        &["chart", "text", "takeaway", "browser", "views"],
        &WEB,
    ),
    ("text", &["chart", "takeaway", "browser", "views"], &WEB),
    ("takeaway", &["chart", "browser", "views"], &WEB),
    ("browser", &["analysis", "views"], &["leptos"]),
    ("views", &[], &["plotters"]),
];

#[test]
fn no_floor_looks_up() {
    let mut breaches = Vec::new();
    for (floor, floors, libraries) in FORBIDDEN {
        let above = floors.iter().map(|floor| format!("crate::{floor}"));
        let forbidden: Vec<_> = above
            .chain(libraries.iter().map(ToString::to_string))
            .collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(floor);
        for_each_source(&folder, &mut |path, text| {
            let code = text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for (name, line) in code.flat_map(|line| forbidden.iter().map(move |name| (name, line)))
            {
                if line.contains(name) {
                    breaches.push(format!("{}: {}", path.display(), line.trim()));
                }
            }
        });
    }
    assert!(
        breaches.is_empty(),
        "these look up:\n{}",
        breaches.join("\n")
    );
}

#[test]
fn only_one_file_of_the_charts_names_plotters() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/chart");
    let mut naming = Vec::new();
    for_each_source(&folder, &mut |path, text| {
        if text.contains("use plotters") {
            naming.push(path.file_name().unwrap().to_owned());
        }
    });
    assert_eq!(naming, ["draw.rs"]);
}

/// What makes elements or programs of a text. All that the page shows it puts into nodes of text,
/// attributes and properties, which cannot hold any.
const MAKES_ELEMENTS: [&str; 20] = [
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "set_html",
    "parse_from_string",
    "DomParser",
    "create_contextual_fragment",
    "srcdoc",
    "document.write",
    "write_1(",
    "writeln_1(",
    "eval(",
    "Function::new_",
    "\"Function\"",
    "javascript:",
    "(\"on",
    "set_timeout_with_str",
];

/// Where that is no harm, and why.
const HARMLESS: [(&str, &str); 5] = [
    // Reads the page as it was opened, to save a copy.
    (
        "copy.rs",
        "format!(\"<!doctype html>\\n{}\", in_ascii(&root.outer_html()))",
    ),
    // Reads what is pasted as a page of its own, which is never shown and runs nothing: of its cells the texts are taken.
    (
        "pasted.rs",
        "ClipboardEvent, DomParser, HtmlTableCellElement, HtmlTableElement, HtmlTableRowElement,",
    ),
    // The name of a colour.
    (
        "sheet.rs",
        "say(&format!(\"on-{name}\"), palette.text_on(fill));",
    ),
    ("pasted.rs", "let parser = DomParser::new().ok()?;"),
    (
        "pasted.rs",
        ".parse_from_string(&html, SupportedType::TextHtml)",
    ),
];

#[test]
fn no_text_becomes_elements_or_a_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut breaches, mut harmless) = (Vec::new(), 0);
    for_each_source(&folder, &mut |path, text| {
        // What only tests have, they may.
        let code = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        let lines = code.lines().map(str::trim);
        for line in lines.filter(|line| !line.starts_with("//")) {
            if !MAKES_ELEMENTS.iter().any(|name| line.contains(name)) {
                continue;
            }
            if HARMLESS
                .iter()
                .any(|(file, known)| path.ends_with(file) && line == *known)
            {
                harmless += 1;
            } else {
                breaches.push(format!("{}: {line}", path.display()));
            }
        }
    });
    assert!(
        breaches.is_empty(),
        "these make more of a text than a text:\n{}",
        breaches.join("\n")
    );
    assert_eq!(harmless, HARMLESS.len(), "an exception that nothing needs");
}

/// Files of the views that import each other in a circle can only be read together.
#[test]
fn views_import_each_other_in_no_circle() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/views");
    let mut sources = BTreeMap::new();
    for_each_source(&folder, &mut |path, text| {
        let name = path.strip_prefix(&folder).unwrap().with_extension("");
        let name = name.to_string_lossy().replace('/', "::");
        let name = name.strip_suffix("::mod").unwrap_or(&name).to_owned();
        sources.insert(name, text.to_owned());
    });
    // What imports none of those that are left can be read by itself; so all are, in the end.
    let mut left: BTreeMap<_, _> = sources
        .iter()
        .map(|(name, text)| (name.clone(), imported(text, &sources)))
        .collect();
    loop {
        let before = left.len();
        let names: BTreeSet<_> = left.keys().cloned().collect();
        left.retain(|name, imports| {
            imports
                .iter()
                .any(|import| import != name && names.contains(import))
        });
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "a circle, and what leads to it: {left:#?}");
}

/// The files that `text` imports from among `sources`.
fn imported(text: &str, sources: &BTreeMap<String, String>) -> BTreeSet<String> {
    let paths = text.split("use crate::views::").skip(1);
    let paths = paths.map(|rest| rest.split([';', '{']).next().unwrap_or_default());
    let file = |path: &str| {
        let mut path = path.trim_end_matches("::");
        while !sources.contains_key(path) {
            path = path.rsplit_once("::")?.0;
        }
        Some(path.to_owned())
    };
    paths.filter_map(file).collect()
}

fn for_each_source(folder: &Path, visit: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            for_each_source(&path, visit);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            visit(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
