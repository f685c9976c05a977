//! Shortens what the program and its glue call each other, and leaves out of the glue what the
//! program does not call.
//!
//! wasm-bindgen names each function after what it is, with a number that tells it from all others:
//! `__wbg_getElementById_7ee213db584f37b0`. Both sides carry two hundred of these, and nobody reads
//! them.

use super::module::Module;
use anyhow::{Result, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter names stay as they are.
const LONG: usize = 12;
/// How deep wasm-bindgen indents the list of functions.
const LISTED: &str = "\n            ";

/// The program and its glue with short names, and the glue without what is not called.
///
/// # Errors
/// When either is not what wasm-bindgen writes today.
pub fn shorten(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::read(program)?;
    let asked = module.asked().collect();
    let glue = without_uncalled(glue.to_owned(), &asked);
    let words: BTreeSet<&str> = words(&glue).map(|(_, word)| word).collect();
    let mut short = BTreeMap::new();
    for name in module.names() {
        if name.len() >= LONG && words.contains(&name[..]) {
            let next = format!("${}", short.len());
            ensure!(!words.contains(&next[..]), "the glue has its own {next}");
            name.clone_from(short.entry(name.clone()).or_insert(next));
        }
    }
    Ok((module.write(), renamed(&glue, &short)))
}

/// The glue without those functions of its list that are not asked for.
fn without_uncalled(glue: String, asked: &BTreeSet<&str>) -> String {
    let listed = glue.split(LISTED).skip(1);
    let listed = listed.filter_map(|function| Some(function.split_once(": function(")?.0));
    let uncalled = listed.filter(|name| name.starts_with("__wb") && !asked.contains(name));
    uncalled.fold(glue.clone(), |glue, name| {
        let start = format!("{LISTED}{name}: function(");
        without(&glue, &start, &format!("{LISTED}}},")).unwrap_or(glue)
    })
}

/// The text without its first piece from `start` to `end`.
fn without(text: &str, start: &str, end: &str) -> Option<String> {
    let (before, piece) = text.split_once(start)?;
    let (_, after) = piece.split_once(end)?;
    Some(format!("{before}{after}"))
}

fn renamed(glue: &str, short: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut done = 0;
    for (start, word) in words(glue) {
        out.push_str(&glue[done..start]);
        out.push_str(short.get(word).map_or(word, String::as_str));
        done = start + word.len();
    }
    out + &glue[done..]
}

/// The words of a script, and where they start.
fn words(script: &str) -> impl Iterator<Item = (usize, &str)> {
    let joint = |sign: char| !sign.is_ascii_alphanumeric() && sign != '_' && sign != '$';
    let pieces = script.split(joint).scan(0, |at, word| {
        let start = *at;
        // The sign between words may be longer than a byte.
        let sign = script[start + word.len()..].chars().next();
        *at = start + word.len() + sign.map_or(0, char::len_utf8);
        Some((start, word))
    });
    pieces.filter(|(_, word)| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Module, shorten, words};

    const GLUE: &str = r"let wasm_bindgen = (function(exports) {
    function __wbg_get_imports() {
        const import0 = {
            __proto__: null,
            __wbg_close_0123456789abcdef: function(arg0) {
                arg0.close();
            },
            __wbg_focus_0123456789abcdef: function(arg0) {
                wasm.__wbindgen_malloc(1);
            },
        };
    }
    let äö;
});";

    /// Asks for `focus`, and offers `__wbindgen_malloc` and a long name that the glue does not know.
    fn program() -> Vec<u8> {
        let name = |name: &str| [&[name.len() as u8], name.as_bytes()].concat();
        let section = |number: u8, body: Vec<u8>| [&[number, body.len() as u8], &body[..]].concat();
        let imports = [
            vec![1],
            name("./murroskartta_bg.js"),
            name("__wbg_focus_0123456789abcdef"),
            vec![0, 0],
        ];
        let exports = [
            vec![2],
            name("__wbindgen_malloc"),
            vec![0, 1],
            name("__instance_terminated"),
            vec![3, 0],
        ];
        let sections = [section(2, imports.concat()), section(7, exports.concat())];
        [b"\0asm\x01\0\0\0".to_vec(), sections.concat()].concat()
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let (program, glue) = shorten(&program(), GLUE).unwrap();
        let mut module = Module::read(&program).unwrap();
        let names: Vec<_> = module.names().map(|name| name.clone()).collect();
        let kept = ["./murroskartta_bg.js", "$0", "$1", "__instance_terminated"];
        assert_eq!(names, kept);
        assert!(glue.contains("$0: function(arg0) {\n                wasm.$1(1);"));
        assert!(glue.contains("let äö;\n});"));
    }

    #[test]
    fn what_is_not_asked_for_is_left_out() {
        let (_, glue) = shorten(&program(), GLUE).unwrap();
        assert!(!glue.contains("close"), "{glue}");
        assert!(glue.contains("function __wbg_get_imports() {"));
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let found: Vec<_> = words("ä.$1(b_2)").collect();
        assert_eq!(found, [(3, "$1"), (6, "b_2")]);
    }
}
