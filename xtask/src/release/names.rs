//! Shortens what the program and its glue call each other, and leaves out of the glue what the
//! program does not call.
//!
//! wasm-bindgen names each function after what it is, with a number that tells it from all others:
//! `__wbg_getElementById_7ee213db584f37b0`. Both sides carry two hundred of these, and nobody reads
//! them. It also writes a class for each type that a library offers to scripts: here three, of
//! streams from servers, and the page has neither server nor other scripts. In `index.html` wasm-opt
//! is told to drop their methods from the program; here the classes leave the glue.

use super::module::Module;
use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};

/// Shorter names stay as they are.
const LONG: usize = 12;
/// How deep wasm-bindgen indents what it puts into its function, and into the list of functions.
const TOP: &str = "\n    ";
const LISTED: &str = "\n            ";

/// The program and its glue with short names, and the glue without what is not called.
///
/// # Errors
/// When either is not what wasm-bindgen writes today.
pub fn shorten(program: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut module = Module::read(program)?;
    let asked = module.asked().collect();
    let glue = without_uncalled(without_classes(glue.to_owned())?, &asked);
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

/// The glue without the classes that it offers.
fn without_classes(mut glue: String) -> Result<String> {
    while let Some((_, class)) = glue.split_once(&format!("{TOP}class ")) {
        let name = class.split_whitespace().next().unwrap_or_default();
        let [class, offer, registry] = [
            format!("{TOP}class {name} {{"),
            format!("{TOP}exports.{name} = {name};"),
            format!("{TOP}const {name}Finalization ="),
        ];
        glue = without(&glue, &class, &offer)
            .and_then(|glue| without(&glue, &registry, ";"))
            .with_context(|| format!("the glue's class {name} has another shape than expected"))?;
    }
    Ok(glue)
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
    class Source {
        free() {
            wasm.__wbg_source_free(this.ptr, 0);
        }
    }
    if (Symbol.dispose) Source.prototype[Symbol.dispose] = Source.prototype.free;
    exports.Source = Source;
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
    const SourceFinalization = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(ptr => wasm.__wbg_source_free(ptr, 1));
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
    fn classes_and_what_is_not_asked_for_are_left_out() {
        let (_, glue) = shorten(&program(), GLUE).unwrap();
        for left in ["class", "Source", "source", "close", "Finalization"] {
            assert!(!glue.contains(left), "{left} is left in {glue}");
        }
        assert!(glue.contains("function __wbg_get_imports() {"));
    }

    #[test]
    fn a_glue_without_classes_is_fine_and_a_strange_one_is_refused() {
        assert!(shorten(&program(), "\n    __wbg_focus_0123456789abcdef();").is_ok());
        let strange = GLUE.replace("exports.Source", "exports.Sink");
        let problem = shorten(&program(), &strange).unwrap_err();
        assert!(problem.to_string().contains("class Source"));
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let found: Vec<_> = words("ä.$1(b_2)").collect();
        assert_eq!(found, [(3, "$1"), (6, "b_2")]);
    }
}
