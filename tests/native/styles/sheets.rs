//! Reads the sheets: which classes their selectors style.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// All files below a folder, with their names from there.
pub fn files(top: &Path) -> Vec<(String, PathBuf)> {
    let (mut found, mut folders) = (Vec::new(), vec![top.to_owned()]);
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(top).unwrap().to_str().unwrap();
                found.push((name.replace('\\', "/"), path.clone()));
            }
        }
    }
    found.sort();
    found
}

/// The names of the sheets, without the one that lists them.
pub fn sheets() -> Vec<String> {
    let names = files(&folder("src/styles")).into_iter();
    names
        .map(|(name, _)| name)
        .filter(|name| name != "index.css")
        .collect()
}

/// A sheet without its comments.
fn sheet(name: &str) -> String {
    let css = fs::read_to_string(folder("src/styles").join(name)).unwrap();
    let mut parts = css.split("/*");
    let mut bare = parts.next().unwrap().to_owned();
    bare.extend(parts.map(|part| part.split_once("*/").unwrap().1));
    bare
}

/// The selectors of a sheet, one by one.
fn selectors(css: &str) -> Vec<String> {
    let heads = css.split('{').map(|before| {
        let from = before.rfind(['}', ';']).map_or(0, |at| at + 1);
        before[from..].trim()
    });
    let rules = heads.filter(|head| !head.is_empty() && !head.starts_with('@'));
    rules
        .flat_map(|head| split(head, |letter| letter == ','))
        .collect()
}

/// `text` cut where `at` says so, but not inside of brackets.
fn split(text: &str, at: impl Fn(char) -> bool) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_i32);
    for letter in text.trim().chars() {
        depth += i32::from(matches!(letter, '(' | '[')) - i32::from(matches!(letter, ')' | ']'));
        if depth == 0 && at(letter) {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(letter);
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).collect()
}

/// What selectors ask of the elements that are around most of the page: what is in them.
pub fn asked_of_the_whole() -> Vec<String> {
    const AROUND: [&str; 9] = [
        "html", ":root", "body", "#app", "main", "#main", ".still", ".beside", ".shown",
    ];
    let selectors = sheets()
        .into_iter()
        .flat_map(|name| selectors(&sheet(&name)));
    let asked = |selector: &String| {
        let compounds = split(selector, |letter| " >+~\n".contains(letter));
        compounds.into_iter().any(|compound| {
            let is_around = AROUND.iter().any(|around| compound.starts_with(around));
            compound.contains(":has(") && (is_around || compound.starts_with('['))
        })
    };
    selectors.filter(asked).collect()
}

/// The classes that a selector styles: one, or each of `:is()`.
pub fn styles(selector: &str) -> Vec<String> {
    let compounds = split(selector, |letter| " >+~\n".contains(letter));
    let mut named = compounds.iter().rev().map(|compound| classes(compound));
    named.find(|found| !found.is_empty()).unwrap_or_default()
}

/// The first class of what is said of one element, or each that `:is()` offers first. A kind of slide is as good.
fn classes(compound: &str) -> Vec<String> {
    if let Some(slide) = compound.strip_prefix("[data-slide=\"") {
        return vec![format!("slide {}", name(slide))];
    }
    let class = outside(compound).find('.');
    match (class, compound.find(":is(")) {
        (class, Some(is)) if class.is_none_or(|class| is < class) => {
            let inside = &compound[is + ":is(".len()..];
            let inside = split(&format!("({inside}"), |letter| letter == ':')[0].clone();
            let inside = inside.trim_start_matches('(').trim_end_matches(')');
            let each = split(inside, |letter| letter == ',').into_iter();
            each.flat_map(|selector| styles(&selector)).collect()
        }
        (Some(class), _) => vec![name(&compound[class + 1..]).to_owned()],
        (None, _) => Vec::new(),
    }
}

/// The same length, with blanks for what is in brackets.
fn outside(compound: &str) -> String {
    let mut depth = 0_i32;
    let letters = compound.chars().map(|letter| {
        depth += i32::from(matches!(letter, '(' | '['));
        let kept = if depth == 0 { letter } else { ' ' };
        depth -= i32::from(matches!(letter, ')' | ']'));
        kept
    });
    letters.collect()
}

/// What a text begins with, as far as a name of a class goes.
pub fn name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    &text[..end.unwrap_or(text.len())]
}

/// The classes that a selector styles wherever they are: no class is asked for around them.
pub fn styles_anywhere(selector: &str) -> Vec<String> {
    let compounds = split(selector, |letter| " >+~\n".contains(letter));
    let mut named = compounds.iter().map(|compound| classes(compound));
    let first = named.find(|found| !found.is_empty());
    let alone = named.all(|found| found.is_empty());
    first.filter(|_| alone).unwrap_or_default()
}

/// The sheets that have each class by what `read` makes of their selectors.
pub fn styled(read: fn(&str) -> Vec<String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut styled: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for name in sheets() {
        let found = selectors(&sheet(&name));
        for class in found.iter().flat_map(|selector| read(selector)) {
            styled.entry(class).or_default().insert(name.clone());
        }
    }
    styled
}

/// Every class that a sheet names, wherever in a selector.
pub fn named() -> BTreeSet<String> {
    let selectors = sheets()
        .into_iter()
        .flat_map(|name| selectors(&sheet(&name)));
    let mut named = BTreeSet::new();
    for selector in selectors {
        let after_dots = selector.split('.').skip(1).map(name);
        named.extend(after_dots.map(str::to_owned));
    }
    named
}

#[test]
fn selectors_are_read_as_browsers_do() {
    let css = ".a, .b:not(.c) .d { x: y; } @media print { .e.f > g, h :is(.i, .j k) { x: y } l:is(.m):has(.n) {} }";
    let read = selectors(css);
    assert_eq!(
        read,
        [
            ".a",
            ".b:not(.c) .d",
            ".e.f > g",
            "h :is(.i, .j k)",
            "l:is(.m):has(.n)"
        ]
    );
    let found: Vec<_> = read.iter().flat_map(|each| styles(each)).collect();
    assert_eq!(found, ["a", "d", "e", "i", "j", "m"]);
    assert_eq!(styles(":is(.o, p:not(.q)) r[s=\".t\"]"), ["o"]);
    assert_eq!(styles("u:not(.v)"), [""; 0]);
    assert_eq!(styles(".w [data-slide=\"map\"] x"), ["slide map"]);
    assert_eq!(styles_anywhere(".w.x > y"), ["w"]);
    assert_eq!(styles_anywhere(".w .x"), [""; 0]);
}
