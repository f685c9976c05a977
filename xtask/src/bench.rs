//! How fast the program and the page are, for surveys of growing size: `tests/bench`.

use crate::{
    release, root,
    setup::{self, Browser, Engine},
    shell, sizes,
};
use anyhow::{Context, Result, bail};
use std::{path::PathBuf, process::Command};

/// How many statements the surveys have, where nobody wishes for other numbers.
const SIZES: &str = "10,100,1000,10000";

/// What is asked for on the command line.
struct Wish {
    native: bool,
    browser: bool,
    /// Numbers of statements.
    sizes: Vec<u16>,
}

/// Obeys `cargo xtask bench [--native] [--browser] [--sizes N,N…]`; without the first two, does both.
///
/// # Errors
/// When something cannot be built or measured.
pub fn obey(words: &[&str]) -> Result<()> {
    let wish = Wish::read(words)?;
    if wish.native {
        native(&wish)?;
    }
    if wish.browser {
        browser(&wish)?;
    }
    Ok(())
}

impl Wish {
    fn read(words: &[&str]) -> Result<Self> {
        let (mut native, mut browser, mut list) = (false, false, SIZES);
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--native" => native = true,
                "--browser" => browser = true,
                "--sizes" => list = words.next().context("`--sizes` takes numbers")?,
                _ => bail!("`--native`, `--browser`, and `--sizes` with numbers such as {SIZES}"),
            }
        }
        let sizes = list.split(',').map(str::parse).collect::<Result<_, _>>();
        Ok(Self {
            native: native || !browser,
            browser: browser || !native,
            sizes: sizes.context("`--sizes` takes numbers with commas between them")?,
        })
    }

    /// The sizes as they were written.
    fn list(&self) -> String {
        let sizes: Vec<String> = self.sizes.iter().map(u16::to_string).collect();
        sizes.join(",")
    }
}

fn native(wish: &Wish) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo
        .args(["bench", "--package", "murroskartta-bench"])
        .arg("--no-default-features")
        .env("MURROSKARTTA_SIZES", wish.list())
        .env_remove(release::DATA);
    shell::run(&mut cargo)
}

/// Makes a page of each size, as releases are made, and one to compare it with; measures both.
fn browser(wish: &Wish) -> Result<()> {
    let tools = setup::for_building()?;
    let chromium = Browser::find(Engine::Chromium)?;
    // First what needs the program of the bench: with other surveys it would be compiled anew.
    for size in &wish.sizes {
        let number = size.to_string();
        bench(|it| it.arg("write").arg(data(*size)).arg(&number))?;
        bench(|it| it.arg("baseline").arg(baseline(*size)).arg(&number))?;
    }
    for &size in &wish.sizes {
        eprintln!("a page of {size} statements …");
        release::build_with(&tools, &data(size), &folder().join(size.to_string()))?;
    }
    for &size in &wish.sizes {
        let page = folder().join(size.to_string()).join("index.html");
        for (name, file) in [("page", page), ("baseline", baseline(size))] {
            println!("{size} statements, {name}: {}", sizes::of(&file)?);
        }
    }
    let first = wish.sizes.first().context("no size")?;
    bench(|it| {
        it.arg("measure")
            .args([folder().as_os_str(), wish.list().as_ref()])
            .env("MURROSKARTTA_DIST", baseline(*first))
            .envs(chromium.0.iter().map(|(name, path)| (name, path)))
    })
}

/// Runs the program of the bench.
fn bench(with: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo
        .args(["run", "--quiet", "--package", "murroskartta-bench", "--"])
        .env_remove(release::DATA);
    shell::run(with(&mut cargo))
}

/// What benches write.
fn folder() -> PathBuf {
    root().join("target/bench")
}

/// The folder of surveys that the page of that size is built with.
fn data(size: u16) -> PathBuf {
    folder().join(format!("data-{size}"))
}

/// The page to compare it with.
fn baseline(size: u16) -> PathBuf {
    folder().join(format!("baseline-{size}.html"))
}
