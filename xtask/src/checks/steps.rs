//! What each check does.

use super::{Bench, some_test_ran};
use crate::{
    fuzz, page, release, root,
    setup::{self, Engine, WASM},
    shell, sizes,
};
use anyhow::{Context, Result, ensure};
use std::{path::PathBuf, process::Command};

/// What has to be set up for a step; each need includes those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    /// Nothing but the user's own Rust.
    Nothing,
    /// A compiler and tools for the browser's program.
    Compiler,
    /// A browser and its driver.
    Browser(Engine),
}

impl Needs {
    /// The browser, if it is one.
    pub fn browser(self) -> Option<Engine> {
        match self {
            Self::Browser(engine) => Some(engine),
            Self::Nothing | Self::Compiler => None,
        }
    }
}

/// One check.
pub struct Step {
    /// For `--only`.
    pub name: &'static str,
    /// For people.
    pub what: &'static str,
    /// Whether `--quick` includes it.
    pub quick: bool,
    /// What has to be there.
    pub needs: Needs,
    /// Does it.
    pub run: fn(&mut Bench) -> Result<()>,
}

/// All of them, in order.
pub const STEPS: [Step; 13] = [
    step("format", "rustfmt", Needs::Nothing, true, format),
    step(
        "clippy",
        "clippy for this machine",
        Needs::Nothing,
        true,
        clippy,
    ),
    step(
        "native",
        "tests on this machine",
        Needs::Nothing,
        true,
        native,
    ),
    step(
        "docs",
        "rustdoc without warnings",
        Needs::Nothing,
        false,
        docs,
    ),
    step(
        "fuzz",
        "inputs at random for each reader of foreign text",
        Needs::Nothing,
        false,
        |_| fuzz::check(),
    ),
    step(
        "clippy-web",
        "clippy for the browser",
        Needs::Compiler,
        false,
        clippy_web,
    ),
    step(
        "web",
        "tests of the browser's edges, in a browser",
        Needs::Browser(Engine::Chromium),
        false,
        web,
    ),
    step("build", "the one file", Needs::Compiler, false, build),
    step(
        "size",
        "the one file within its budget",
        Needs::Nothing,
        false,
        size,
    ),
    step(
        "fictitious",
        "the page with invented surveys, for tests alone",
        Needs::Compiler,
        false,
        fictitious,
    ),
    step(
        "e2e",
        "the one file in Chromium, over http and from disk",
        Needs::Browser(Engine::Chromium),
        false,
        |bench| e2e(bench, Engine::Chromium),
    ),
    step(
        "e2e-firefox",
        "the same in Firefox",
        Needs::Browser(Engine::Firefox),
        false,
        |bench| e2e(bench, Engine::Firefox),
    ),
    step(
        "e2e-webkit",
        "the same in WebKitGTK",
        Needs::Browser(Engine::WebKit),
        false,
        |bench| e2e(bench, Engine::WebKit),
    ),
];

const fn step(
    name: &'static str,
    what: &'static str,
    needs: Needs,
    quick: bool,
    run: fn(&mut Bench) -> Result<()>,
) -> Step {
    Step {
        name,
        what,
        quick,
        needs,
        run,
    }
}

/// Lints are errors here; while one writes they are warnings.
const DENY: [&str; 3] = ["--", "-D", "warnings"];

fn format(_: &mut Bench) -> Result<()> {
    shell::run(shell::cargo().args(["fmt", "--all", "--check"]))
}

fn clippy(_: &mut Bench) -> Result<()> {
    let command = &mut shell::cargo();
    shell::run(
        command
            .args(["clippy", "--workspace", "--all-targets"])
            .args(DENY),
    )
}

fn clippy_web(bench: &mut Bench) -> Result<()> {
    let mut command = bench.tools()?.command("cargo");
    command.args([
        "clippy", "--target", WASM, "--lib", "--bins", "--test", "web",
    ]);
    command.args(["--package", "murroskartta"]);
    shell::run(command.args(DENY))
}

fn docs(_: &mut Bench) -> Result<()> {
    let mut command = shell::cargo();
    command.args([
        "doc",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]);
    shell::run(command.env("RUSTDOCFLAGS", "-D warnings"))
}

fn native(bench: &mut Bench) -> Result<()> {
    let mut command = shell::cargo();
    command
        .args(["test", "--package", "murroskartta", "--package", "xtask"])
        .args(["--package", "murroskartta-fuzz"])
        .args(["--package", "murroskartta-bench"])
        // A check accepts no snapshot; the new one lies beside the old one, to be looked at.
        .env("INSTA_UPDATE", "new")
        .env_remove("INSTA_FORCE_PASS");
    tests(bench, &mut command)
}

fn web(bench: &mut Bench) -> Result<()> {
    let tools = bench.tools()?;
    let driver = bench.browser(Engine::Chromium)?.chromedriver();
    let mut command = tools.command("cargo");
    command
        .args(["test", "--target", WASM, "--test", "web"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            tools.locate("wasm-bindgen-test-runner"),
        )
        .env("CHROMEDRIVER", driver.context("no chromedriver")?)
        // How Chromium starts where there is no screen and one is root.
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            root().join("xtask/webdriver.json"),
        );
    tests(bench, &mut command)
}

fn build(bench: &mut Bench) -> Result<()> {
    release::build(bench.tools()?)
}

fn fictitious(bench: &mut Bench) -> Result<()> {
    release::fictitious(bench.tools()?, &fictitious_folder())
}

/// Where that page is.
fn fictitious_folder() -> PathBuf {
    root().join("target/fictitious")
}

fn size(_: &mut Bench) -> Result<()> {
    sizes::check()
}

fn e2e(bench: &mut Bench, engine: Engine) -> Result<()> {
    ensure!(
        page().exists(),
        "dist/index.html is not built: run `cargo xtask build`"
    );
    let mut command = shell::cargo();
    let browser = bench.browser(engine)?;
    command
        .args(["test", "--package", "murroskartta-e2e"])
        .args(["--features", engine.name()])
        // The address and the picture tell where a test failed; a backtrace would bury them.
        .env("RUST_BACKTRACE", "0")
        .env("MURROSKARTTA_AXE", setup::axe()?)
        .env("MURROSKARTTA_IBM", setup::ibm()?)
        .env("MURROSKARTTA_DIST", page())
        .env(
            "MURROSKARTTA_FICTITIOUS",
            fictitious_folder().join("index.html"),
        )
        .envs(browser.0.iter().map(|(name, path)| (name, path)));
    tests(bench, &mut command)
}

/// Runs tests and counts them.
fn tests(bench: &mut Bench, command: &mut Command) -> Result<()> {
    let before = bench.tally.ran();
    shell::tee(command, |line| bench.tally.read(line))?;
    some_test_ran(&bench.tally, before)
}
