//! Every check, by name and in the order in which a mistake is cheapest.

mod steps;
mod tally;

use crate::setup::{self, Browser, Engine, Toolbox};
use anyhow::{Context, Result, bail};
use clap::{Args, builder::PossibleValuesParser};
use std::{collections::BTreeMap, time::Instant};
use steps::{Needs, STEPS, Step};
use tally::Tally;

/// What the steps work with.
struct Bench {
    tools: Option<Toolbox>,
    browsers: BTreeMap<Engine, Browser>,
    tally: Tally,
}

/// Which of the checks are run.
#[derive(Args)]
pub struct Choice {
    /// The native checks: seconds, no browser
    #[arg(long, conflicts_with = "only")]
    quick: bool,
    /// One check alone; may be given several times
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(STEPS.iter().map(|step| step.name)))]
    only: Vec<String>,
}

impl Choice {
    fn includes(&self, step: &Step) -> bool {
        if self.quick {
            step.quick
        } else {
            self.only.is_empty() || self.only.iter().any(|name| name == step.name)
        }
    }
}

/// Runs the steps that are chosen, in their order.
///
/// # Errors
/// At the first step that fails.
pub fn run(choice: &Choice) -> Result<()> {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| choice.includes(step)).collect();
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
