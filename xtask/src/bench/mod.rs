//! How fast the program and the page are, for surveys of growing size: `tests/bench`.

mod pages;

use crate::{
    release, root,
    setup::{self, Browser, Engine},
    shell, sizes,
};
use anyhow::{Context, Result};
use clap::Args;
use std::{path::PathBuf, process::Command};

/// What is measured.
#[derive(Args)]
pub struct Options {
    /// The program alone
    #[arg(long)]
    native: bool,
    /// The page in Chromium, beside the same bars by hand, by Chart.js and by Observable Plot
    #[arg(long)]
    browser: bool,
    /// How many statements the surveys have
    #[arg(long, value_name = "N,N…", value_delimiter = ',', default_values_t = [10, 100, 1000, 10_000])]
    sizes: Vec<u16>,
}

/// Measures what is chosen, and both where neither is.
///
/// # Errors
/// When something cannot be built or measured.
pub fn run(options: &Options) -> Result<()> {
    if options.native || !options.browser {
        native(options)?;
    }
    if options.browser || !options.native {
        browser(options)?;
    }
    Ok(())
}

impl Options {
    /// The sizes as they were written.
    fn list(&self) -> String {
        let sizes: Vec<String> = self.sizes.iter().map(u16::to_string).collect();
        sizes.join(",")
    }
}

fn native(options: &Options) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo
        .args(["bench", "--package", "murroskartta-bench"])
        .arg("--no-default-features")
        .env("MURROSKARTTA_SIZES", options.list());
    shell::run(&mut cargo)
}

/// Makes a page of each size, as releases are made, and those to compare it with; measures them.
fn browser(options: &Options) -> Result<()> {
    let tools = setup::for_building()?;
    let chromium = Browser::find(Engine::Chromium)?;
    pages::bundle()?;
    for &size in &options.sizes {
        write(size)?;
    }
    release::program(&tools)?;
    for &size in &options.sizes {
        eprintln!("a page of {size} statements …");
        release::page(&tools, &[data(size)], &folder().join(size.to_string()))?;
    }
    for &size in &options.sizes {
        let page = folder().join(size.to_string()).join("index.html");
        println!("{size} statements, page: {}", sizes::of(&page)?);
        for name in pages::SCRIPTS {
            let page = pages::page(name, size);
            println!("{size} statements, {name}: {}", sizes::of(&page)?);
        }
    }
    let first = options.sizes.first().context("no size")?;
    bench(|it| {
        it.arg("measure")
            .args([folder().as_os_str(), options.list().as_ref()])
            .env("MURROSKARTTA_DIST", pages::page(pages::SCRIPTS[0], *first))
            .envs(chromium.0.iter().map(|(name, path)| (name, path)))
    })
}

/// Writes a survey of that size, and the pages with it that ours is compared with.
fn write(size: u16) -> Result<()> {
    let number = size.to_string();
    bench(|it| it.arg("write").arg(data(size)).arg(&number))?;
    pages::SCRIPTS.into_iter().try_for_each(|name| {
        let files = [pages::page(name, size), pages::bundled(name)];
        bench(|it| it.arg("page").args(files).arg(&number))
    })
}

/// Runs the program of the bench.
fn bench(with: impl FnOnce(&mut Command) -> &mut Command) -> Result<()> {
    let mut cargo = shell::cargo();
    cargo.args(["run", "--quiet", "--package", "murroskartta-bench", "--"]);
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
