//! Puts functions that are alike one after the other, where packing finds near by what it repeats.
//!
//! From the first function on, the next is always the one most like those just before it: alike are
//! functions that share short runs of bytes, the more so the fewer others have these.

use super::{
    apart,
    module::{self, Module, Reader},
};
use crate::shell;
use anyhow::{Context, Result};
use std::{
    collections::HashMap,
    fs, panic,
    path::Path,
    process::Command,
    thread::{self, ScopedJoinHandle},
};

/// The number of a section of one's own kind, and in that of names, of the part about functions.
const CUSTOM: u8 = 0;
const OF_FUNCTIONS: u8 = 1;

/// Bytes of a run.
const RUN: usize = 3;
/// How much each step lets those before it count less, and by which power sharing a run tells less,
/// the more functions have it: of the orders that these make, the one that packs smallest is taken,
/// for a changed line of the program brings now one and now another to the front.
const WAYS: [(f64, f64); 6] = [
    (0.8, 0.3),
    (0.7, 0.3),
    (0.6, 0.3),
    (0.8, 0.2),
    (0.7, 0.2),
    (0.8, 0.4),
];
/// By which powers sharing a run tells less: of how many runs the function has, and of how many those
/// before have. 0 would be not at all, 1 in proportion.
const LARGE: f64 = 0.6;
const LONG: f64 = 0.5;

/// What the program uses of newer WebAssembly, as wasm-opt is told in `index.html` too.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The module with its functions in an order in which each stands by its like: of several such, the
/// one that is smallest by `size`. `folder` is for what wasm-opt, which renumbers them, reads and
/// writes.
///
/// # Errors
/// When it is no module, or wasm-opt is missing or refuses it, or `size` fails.
pub fn by_likeness(
    module: &[u8],
    folder: &Path,
    size: impl Fn(&[u8]) -> Result<usize> + Sync,
) -> Result<Vec<u8>> {
    let try_out = |way, number: usize| {
        let ordered = ordered(module, folder, way, number)?;
        anyhow::Ok((size(&ordered)?, ordered))
    };
    let tried: Vec<_> = thread::scope(|scope| {
        let tries = (0..).zip(WAYS);
        let tries = tries.map(|(number, way)| scope.spawn(move || try_out(way, number)));
        let tries: Vec<_> = tries.collect();
        tries.into_iter().map(ScopedJoinHandle::join).collect()
    });
    let tried = tried.into_iter();
    let tried = tried.map(|tried| tried.unwrap_or_else(|panic| panic::resume_unwind(panic)));
    let tried: Vec<_> = tried.collect::<Result<_>>()?;
    let smallest = tried.into_iter().min_by_key(|(size, _)| *size);
    smallest.map(|(_, ordered)| ordered).context("no order")
}

fn ordered(module: &[u8], folder: &Path, way: (f64, f64), number: usize) -> Result<Vec<u8>> {
    let mut functions = Vec::new();
    let mut reader = Reader::new(&module[apart::functions(module)?]);
    while !reader.is_at_end() {
        let length = reader.number()?;
        functions.push(reader.take(length)?);
    }
    let first = Module::read(module)?.asked().count();
    let [given, ordered] =
        ["given", "ordered"].map(|name| folder.join(format!("{name}-{number}.wasm")));
    let names = names(&chain(&functions, way), first);
    fs::write(&given, [module, &names].concat())?;
    let mut order = Command::new("wasm-opt");
    order.args(FEATURES).arg("--reorder-functions-by-name");
    shell::run(order.arg(&given).arg("-o").arg(&ordered))?;
    Ok(fs::read(ordered)?)
}

/// An order of functions in which each stands by its like.
fn chain(functions: &[&[u8]], (memory, common): (f64, f64)) -> Vec<usize> {
    let runs: Vec<Vec<&[u8]>> = functions.iter().map(|code| runs(code)).collect();
    let having = having(&runs);
    let smallness: Vec<f64> = runs.iter().map(|runs| weight(runs.len(), LARGE)).collect();
    let mut shared = vec![0.0; functions.len()];
    let mut left: Vec<usize> = (0..functions.len()).collect();
    let mut chain = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let next = likest(&left, |function| shared[function] * smallness[function]);
        let function = left.remove(next);
        chain.push(function);
        for shared in &mut shared {
            *shared *= memory;
        }
        let told = weight(runs[function].len(), LONG);
        for run in &runs[function] {
            let having = &having[run];
            let told = told * weight(having.len(), common);
            for &other in having {
                shared[other] += told;
            }
        }
    }
    chain
}

/// Which functions have a run.
fn having<'a>(runs: &[Vec<&'a [u8]>]) -> HashMap<&'a [u8], Vec<usize>> {
    let mut having: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(function);
        }
    }
    having
}

/// Where among those left the likest is; of several, the first.
fn likest(left: &[usize], likeness: impl Fn(usize) -> f64) -> usize {
    let mut best = (0, 0.0);
    for (at, &function) in left.iter().enumerate() {
        let likeness = likeness(function);
        if likeness > best.1 {
            best = (at, likeness);
        }
    }
    best.0
}

/// What counts for less, the more there is of it.
fn weight(count: usize, power: f64) -> f64 {
    (count.max(1) as f64).powf(-power)
}

/// The runs of bytes in a function, each once.
fn runs(code: &[u8]) -> Vec<&[u8]> {
    let mut runs: Vec<&[u8]> = code.windows(RUN).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// A section of names by which wasm-opt puts the functions in that order; `first` is the number of
/// the first of them, after what is imported.
fn names(chain: &[usize], first: usize) -> Vec<u8> {
    let mut names = Vec::new();
    let mut places: Vec<(usize, usize)> = chain.iter().copied().zip(0..).collect();
    places.sort_unstable();
    module::push(&mut names, places.len());
    for (function, place) in places {
        module::push(&mut names, first + function);
        push_sized(&mut names, format!("{place:06}").as_bytes());
    }
    let mut body = Vec::new();
    push_sized(&mut body, b"name");
    body.push(OF_FUNCTIONS);
    push_sized(&mut body, &names);
    let mut section = vec![CUSTOM];
    push_sized(&mut section, &body);
    section
}

fn push_sized(out: &mut Vec<u8>, bytes: &[u8]) {
    module::push(out, bytes.len());
    out.extend(bytes);
}

#[cfg(test)]
mod tests {
    use super::{WAYS, chain, names};

    #[test]
    fn like_stands_by_like() {
        let functions: [&[u8]; 5] = [b"abcdefgh", b"12345678", b"xabcdefg", b"2345678x", b"efgh"];
        assert_eq!(chain(&functions, WAYS[0]), [0, 2, 4, 1, 3]);
    }

    #[test]
    fn what_is_like_nothing_keeps_its_place_and_nothing_is_lost() {
        let functions: [&[u8]; 4] = [b"", b"abcd", b"efgh", b""];
        assert_eq!(chain(&functions, WAYS[0]), [0, 1, 2, 3]);
        assert!(chain(&[], WAYS[0]).is_empty());
    }

    #[test]
    fn names_stand_in_the_order_of_the_chain() {
        let section = b"\0\x18\x04name\x01\x11\x02\x05\x06000001\x06\x06000000";
        assert_eq!(names(&[1, 0], 5), section);
    }
}
