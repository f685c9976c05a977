//! Classes of the page: each means one thing. What a view calls its own, no other view's rules reach.
//!
//! Class names are global, and what two views call the same gets the rules of both. So a view's sheet
//! begins each selector with a class that no other view has, and the few that all have are named here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Who styles: the page for all views, or one view for itself. With its sheets, and with the sources
/// under `src/views` that have its classes; the page has those that no view has.
const OWNERS: [(&str, &[&str], &[&str]); 4] = [
    (
        "page",
        &[
            "1-colours.css",
            "2-page.css",
            "3-controls.css",
            "4-chart.css",
            "5-table.css",
            "6-widths.css",
            "92-picker.css",
            "93-rounds.css",
        ],
        &[],
    ),
    ("report", &["7-report.css"], &["report/"]),
    ("workshop", &["8-workshop.css"], &["workshop/"]),
    (
        "own",
        &["9-own.css", "91-brought.css"],
        &["own/", "beside.rs"],
    ),
];

/// Classes that views share, as they mean the same in each: controls, texts of second rank, charts and
/// what tells their colours.
const SHARED: [&str; 17] = [
    "answers",
    "bar",
    "brief",
    "chart",
    "empty",
    "labelled",
    "lead",
    "mark",
    "names",
    "note",
    "offers",
    "published",
    "room",
    "start",
    "tabs",
    "track",
    "unseen",
];

/// Words of the sources that are also classes elsewhere, and are none where they are: an answer column's
/// meaning, a key of the address, a part of the page that can be looked for, a key of the keyboard.
const NO_CLASSES: [(&str, &str); 4] = [
    ("own/mapping.rs", "answers"),
    ("workshop/plan/choices.rs", "cards"),
    ("figure/take_along.rs", "taken"),
    ("workshop/keys.rs", "u"),
];

/// The workplace's own view is a plan, too.
const BOTH: [(&str, &str); 1] = [("own/mod.rs", "workshop")];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
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

/// The classes that a selector begins with: one, or each of `:is()`. A second class beside the first only
/// says more of it.
fn begins_with(selector: &str) -> Vec<String> {
    let first = &split(selector, |letter| " >+~\n".contains(letter))[0];
    if let Some(inside) = first.strip_prefix(":is(") {
        let inside = inside.split_once(')').unwrap().0;
        return split(inside, |letter| letter == ',')
            .iter()
            .flat_map(|each| begins_with(each))
            .collect();
    }
    let named = first.strip_prefix('.').map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        rest[..end.unwrap_or(rest.len())].to_owned()
    });
    named.into_iter().collect()
}

/// Who styles each class at the beginning of a selector.
fn styled() -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut styled: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (owner, sheets, _) in OWNERS {
        for class in sheets
            .iter()
            .flat_map(|name| selectors(&sheet(name)))
            .flat_map(|selector| begins_with(&selector))
        {
            styled.entry(class).or_default().insert(owner);
        }
    }
    styled
}

/// The words in texts of each source of the views that may be classes; names of elements are none.
fn words() -> Vec<(String, BTreeSet<String>)> {
    let views = folder("src/views");
    let mut found = Vec::new();
    let mut folders = vec![views.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = fs::read_to_string(&path).unwrap();
            let pieces: Vec<&str> = source.split('"').collect();
            let texts = pieces.chunks(2).filter(|pair| !pair[0].ends_with("el("));
            let words = texts
                .filter_map(|pair| pair.get(1))
                .flat_map(|text| text.split_whitespace())
                .map(str::to_owned);
            let name = path.strip_prefix(&views).unwrap().to_str().unwrap();
            found.push((name.to_owned(), words.collect()));
        }
    }
    found
}

fn owner_of(source: &str) -> &'static str {
    let has = |paths: &&[&str]| paths.iter().any(|path| source.starts_with(path));
    let view = OWNERS.into_iter().find(|(.., paths)| has(paths));
    view.map_or("page", |(owner, ..)| owner)
}

#[test]
fn selectors_are_read_as_browsers_do() {
    let css = ".a, .b:not(.c) .d { x: y; } @media print { .e.f > g, :is(.h, .i) { x: y } }";
    let read = selectors(css);
    assert_eq!(read, [".a", ".b:not(.c) .d", ".e.f > g", ":is(.h, .i)"]);
    let begun: Vec<_> = read.iter().flat_map(|each| begins_with(each)).collect();
    assert_eq!(begun, ["a", "b", "e", "h", "i"]);
}

#[test]
fn every_sheet_has_an_owner() {
    let owned: BTreeSet<_> = OWNERS.iter().flat_map(|(_, sheets, _)| *sheets).collect();
    for entry in fs::read_dir(folder("src/styles")).unwrap() {
        let file = entry.unwrap().file_name();
        assert!(
            owned.contains(&file.to_str().unwrap()),
            "{}",
            file.display()
        );
    }
}

#[test]
fn no_class_is_styled_by_two() {
    let by_two: Vec<_> = styled()
        .into_iter()
        .filter(|(_, owners)| owners.len() > 1)
        .collect();
    assert!(by_two.is_empty(), "name the view before these: {by_two:#?}");
}

/// A class that one view styles by itself is no other's; one that the page styles is a view's only where
/// it means the same everywhere.
#[test]
fn no_view_has_a_class_that_another_styles() {
    let styled = styled();
    let mut strangers = Vec::new();
    for (source, words) in words() {
        let owner = owner_of(&source);
        for word in words {
            let by = styled.get(&word).and_then(|owners| owners.first());
            let known = NO_CLASSES.iter().chain(&BOTH);
            let known = known
                .into_iter()
                .any(|(at, class)| *at == source && *class == word);
            if by.is_some_and(|by| *by != owner) && !known && !SHARED.contains(&&*word) {
                strangers.push(format!("{source}: {word}, which {} styles", by.unwrap()));
            }
        }
    }
    assert!(strangers.is_empty(), "{strangers:#?}");
}
