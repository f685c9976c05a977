//! Classes of the page: each is styled in one sheet, and means one thing.
//!
//! **A rule styles the last class that its selector names**: `.deck .track i` styles the track, and so it stands with
//! the other rules of the track, whatever a deck is. Of two classes at one element, as in `.whole.over`, the first is
//! meant, and the second only says how it is; what `:has()` and `:not()` ask for is not styled at all. A kind
//! of slide (`[data-slide="map"]`) counts as a class. So whoever
//! wants to know how a class looks opens one sheet. What has no class stands where its element or view does.

mod sheets;

use murroskartta::survey::Hue;
use sheets::{
    asked_of_the_whole, files, folder, name, named, sheets, styled, styles, styles_anywhere,
};
use std::collections::BTreeSet;
use std::fs;

/// Views that have sheets and sources of their own, in folders of the same name: what these sheets style, no other
/// part has; the page has the rest. And what else is theirs.
const VIEWS: [(&str, &[&str]); 3] = [("report/", &[]), ("workshop/", &[]), ("own/", &[])];

/// Classes that views share with the page, as they mean the same in each: controls, texts of second rank, charts and
/// what tells their colours.
const SHARED: [&str; 25] = [
    "adoption",
    "answers",
    "bar",
    "brief",
    "chart",
    "customers",
    "empty",
    "known",
    "labelled",
    "lead",
    "mark",
    "marks",
    "names",
    "note",
    "offers",
    "open",
    "published",
    "room",
    "staff",
    "start",
    "tabs",
    "tick",
    "track",
    "u",
    "unseen",
];

/// Words of the sources that are also classes elsewhere, and are none where they are: an answer column's
/// meaning, a key of the address, a part of the page that can be looked for.
const NO_CLASSES: [(&str, &str); 7] = [
    ("context/presenter.rs", "deck"),
    ("workshop/plan/choices.rs", "cards"),
    ("figure/take_along.rs", "taken"),
    ("make/background.rs", "url"),
    ("make/basics.rs", "url"),
    ("make/scales.rs", "whole"),
    ("own/switch.rs", "make"),
];

/// The workplace's own view is a plan, too.
const BOTH: [(&str, &str); 2] = [("own/mod.rs", "workshop"), ("own/standing.rs", "columns")];

/// Whether it is the class of a hue: views have it from the data.
fn is_hue(class: &str) -> bool {
    Hue::ALL.iter().any(|hue| hue.id() == class)
}

/// The words in texts of a source that may be classes; names of elements are none.
fn words(source: &str) -> BTreeSet<String> {
    let pieces: Vec<&str> = source.split('"').collect();
    let texts = pieces.chunks(2).filter(|pair| !pair[0].ends_with("el("));
    let texts = texts.filter_map(|pair| pair.get(1));
    let switched = source.split("class:").skip(1).map(name);
    texts
        .flat_map(|text| text.split_whitespace())
        .chain(switched)
        .map(str::to_owned)
        .collect()
}

/// The sources of the views, with their words.
fn views() -> Vec<(String, BTreeSet<String>)> {
    let sources = files(&folder("src/views")).into_iter();
    sources
        .map(|(name, path)| (name, words(&fs::read_to_string(path).unwrap())))
        .collect()
}

/// Whose a sheet or a source is.
fn owner_of(name: &str) -> &'static str {
    let has = |(view, more): &(&str, &[&str])| name.starts_with(view) || more.contains(&name);
    let view = VIEWS.into_iter().find(has);
    view.map_or("page", |(view, _)| view)
}

/// Where a rule asks of what is around the page whether something is in it, browsers work out the style of all of it
/// anew with every change: of 10,000 statements in a fifth of a second.
#[test]
fn the_page_is_not_asked_what_is_in_it() {
    assert_eq!(asked_of_the_whole(), [""; 0]);
}

#[test]
fn every_sheet_is_imported_once() {
    let index = fs::read_to_string(folder("src/styles/index.css")).unwrap();
    let imports = index
        .lines()
        .filter_map(|line| line.strip_prefix("@import \""));
    let mut imported: Vec<_> = imports
        .map(|rest| rest.strip_suffix("\";").unwrap())
        .collect();
    imported.sort_unstable();
    assert_eq!(imported, sheets());
}

#[test]
fn no_class_is_styled_in_two_sheets() {
    let styled = styled(styles);
    let by_two = styled.iter().filter(|(_, sheets)| sheets.len() > 1);
    assert_eq!(by_two.collect::<Vec<_>>(), []);
}

/// What nobody writes is not styled. Some classes are put together: a number at their end, a word after a blank.
#[test]
fn every_class_is_written_by_a_view() {
    let sources = ["src/views", "src/browser", "xtask/src/release", "public"];
    let files = sources.iter().flat_map(|top| files(&folder(top)));
    let texts = files.map(|(_, path)| fs::read(path).unwrap());
    let page = fs::read(folder("index.html")).unwrap();
    let texts = texts.chain([page]);
    let texts: Vec<_> = texts
        .map(|text| String::from_utf8_lossy(&text).into_owned())
        .collect();
    let words: BTreeSet<_> = texts.iter().flat_map(|text| words(text)).collect();
    let written = |class: &String| {
        let stem = class.trim_end_matches(|c: char| c.is_ascii_digit());
        let put_together = format!("{stem}{{");
        words.contains(class)
            || is_hue(class)
            || words.iter().any(|word| word.starts_with(&put_together))
    };
    let dead: Vec<_> = named()
        .into_iter()
        .filter(|class| !written(class))
        .collect();
    assert!(dead.is_empty(), "no view writes {dead:?}");
}

/// A class that one view styles wherever it is, is no other's; one that the page styles is a view's only where
/// it means the same everywhere.
#[test]
fn no_view_has_a_class_that_another_styles() {
    let styled = styled(styles_anywhere);
    let mut strangers = Vec::new();
    for (source, words) in views() {
        let owner = owner_of(&source);
        for word in words {
            let Some(by) = styled.get(&word) else {
                continue;
            };
            let excused = NO_CLASSES.iter().chain(&BOTH);
            let excused = excused
                .into_iter()
                .any(|(at, class)| *at == source && *class == word);
            let shared = SHARED.contains(&word.as_str());
            if !by.iter().any(|sheet| owner_of(sheet) == owner) && !excused && !shared {
                strangers.push(format!("{source}: {word}, which {by:?} styles"));
            }
        }
    }
    assert!(strangers.is_empty(), "{strangers:#?}");
}
