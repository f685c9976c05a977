//! The papers lead to what is there: links between them, and the files of the project that they name.

use std::{collections::BTreeSet, fs, path::Path};

/// Where the files that the papers name in code begin; other code is commands, keys and the like.
const FOLDERS: [&str; 5] = ["src/", "tests/", "xtask/", "public/", "docs/"];
/// What a build or a person makes: the papers name it, and it need not be there.
const MADE: &str = "src/data/opetusala-2023/";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The papers by their paths, with their text.
fn papers() -> Vec<(String, String)> {
    let docs = fs::read_dir(root().join("docs")).unwrap();
    let docs = docs.map(|entry| format!("docs/{}", entry.unwrap().file_name().to_str().unwrap()));
    let first = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(Into::into);
    let names = first.into_iter().chain(docs);
    let names = names.filter(|name| Path::new(name).extension().is_some_and(|kind| kind == "md"));
    let text = |name: &String| fs::read_to_string(root().join(name)).unwrap();
    names.map(|name| (name.clone(), text(&name))).collect()
}

/// `text` without its blocks of code.
fn prose(text: &str) -> String {
    text.split("```").step_by(2).collect()
}

/// Where the links in `text` lead.
fn links(text: &str) -> Vec<String> {
    let after = prose(text);
    let targets = after.split("](").skip(1);
    targets
        .filter_map(|rest| Some(rest.split_once(')')?.0.to_owned()))
        .collect()
}

/// What `text` has in backticks, and the first words of the lines in its blocks: of a map of the code, the paths.
fn code(text: &str) -> Vec<String> {
    let prose = prose(text);
    let inline = prose.split('`').skip(1).step_by(2);
    let blocks = text.split("```").skip(1).step_by(2).flat_map(str::lines);
    let first = blocks.filter_map(|line| line.split_whitespace().next());
    inline.chain(first).map(Into::into).collect()
}

/// The names that a page of GitHub's gives the headings in `text`, for links to lead to.
fn anchors(text: &str) -> BTreeSet<String> {
    let prose = prose(text);
    let heads = prose.lines().filter(|line| line.starts_with('#'));
    heads
        .map(|head| {
            let name = head.trim_start_matches('#').trim().to_lowercase();
            let kept = |sign: &char| sign.is_alphanumeric() || " -_".contains(*sign);
            name.chars()
                .filter(kept)
                .collect::<String>()
                .replace(' ', "-")
        })
        .collect()
}

#[test]
fn every_link_leads_to_a_file_and_to_a_heading_in_it() {
    let (mut followed, mut broken) = (0, Vec::new());
    for (name, text) in papers() {
        for link in links(&text).into_iter().filter(|link| !link.contains(':')) {
            followed += 1;
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let folder = root().join(&name).parent().unwrap().to_owned();
            let path = if file.is_empty() {
                root().join(&name)
            } else {
                folder.join(file)
            };
            let there = path.exists()
                && (anchor.is_empty()
                    || anchors(&fs::read_to_string(&path).unwrap()).contains(anchor));
            if !there {
                broken.push(format!("{name}: {link}"));
            }
        }
    }
    assert!(followed > 20, "{followed} links");
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn every_file_that_is_named_is_there() {
    let (mut named, mut missing) = (0, Vec::new());
    // What the changelog names was there when it was written.
    for (name, text) in papers()
        .into_iter()
        .filter(|(name, _)| name != "CHANGELOG.md")
    {
        for path in code(&text) {
            let ours = FOLDERS.iter().any(|folder| path.starts_with(folder));
            if !ours || path.starts_with(MADE) || path.contains(['*', '…']) {
                continue;
            }
            named += 1;
            if !root().join(&path).exists() {
                missing.push(format!("{name}: {path}"));
            }
        }
    }
    assert!(named > 100, "{named} names");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn papers_are_read_as_github_shows_them() {
    let text = "# A page: `x`\n[a](b.md#c), `src/d.rs`\n```\n[e](f) `src/g`\n```\n## Who, *what*\n";
    assert_eq!(links(text), ["b.md#c"]);
    assert_eq!(code(text), ["x", "src/d.rs", "[e](f)"]);
    let heads: Vec<_> = anchors(text).into_iter().collect();
    assert_eq!(heads, ["a-page-x", "who-what"]);
}
