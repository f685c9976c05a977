//! Every check, by name and in the order in which a mistake is cheapest.

mod steps;
mod tally;

use crate::setup::{self, Browser, Engine, Toolbox};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, time::Instant};
use steps::{Needs, STEPS, Step};
use tally::Tally;

/// What the steps work with.
struct Bench {
    tools: Option<Toolbox>,
    browsers: BTreeMap<Engine, Browser>,
    tally: Tally,
}

/// Runs the steps that are wished for (`--quick`, `--only NAME`), all without a wish.
///
/// # Errors
/// At the first step that fails.
pub fn run(wishes: &[&str]) -> Result<()> {
    let steps = choose(wishes)?;
    let mut bench = set_up(&steps)?;
    let outcome = steps.iter().try_for_each(|step| take(step, &mut bench));
    println!();
    if outcome.is_ok() {
        println!("{} of {} steps, all well", steps.len(), STEPS.len());
    }
    // Alone on its line: this is what is read off a run.
    println!("{}", bench.tally);
    outcome
}

fn choose(wishes: &[&str]) -> Result<Vec<&'static Step>> {
    match wishes {
        [] => Ok(STEPS.iter().collect()),
        ["--quick"] => Ok(STEPS.iter().filter(|step| step.quick).collect()),
        _ => wishes.chunks(2).map(only).collect(),
    }
}

fn only(wish: &[&str]) -> Result<&'static Step> {
    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
    let step = match wish {
        ["--only", name] => STEPS.iter().find(|step| step.name == *name),
        _ => None,
    };
    step.with_context(|| format!("`--quick`, or `--only` and one of {}", names.join(", ")))
}

fn set_up(steps: &[&Step]) -> Result<Bench> {
    let needs = |need| steps.iter().any(|step| step.needs >= need);
    let browsers = Engine::ALL.into_iter();
    let browsers = browsers.filter(|&engine| {
        steps
            .iter()
            .any(|step| step.needs.browser() == Some(engine))
    });
    Ok(Bench {
        tools: needs(Needs::Compiler)
            .then(setup::for_building)
            .transpose()?,
        browsers: browsers
            .map(|engine| Ok((engine, Browser::find(engine)?)))
            .collect::<Result<_>>()?,
        tally: Tally::default(),
    })
}

fn take(step: &Step, bench: &mut Bench) -> Result<()> {
    println!("\n── {}: {}", step.name, step.what);
    let began = Instant::now();
    let again = || {
        format!(
            "step `{0}` failed; alone: cargo xtask test --only {0}",
            step.name
        )
    };
    (step.run)(bench).with_context(again)?;
    println!(
        "── {} well, {:.1} s",
        step.name,
        began.elapsed().as_secs_f64()
    );
    Ok(())
}

impl Bench {
    fn tools(&self) -> Result<&Toolbox> {
        self.tools
            .as_ref()
            .context("a step needs tools that it did not ask for")
    }

    fn browser(&self, engine: Engine) -> Result<&Browser> {
        self.browsers
            .get(&engine)
            .context("a step needs a browser that it did not ask for")
    }
}

/// A run in which no test ran has shown nothing.
fn some_test_ran(tally: &Tally, before: u64) -> Result<()> {
    if tally.ran() == before {
        bail!("no test ran");
    }
    Ok(())
}
