//! Every check, by name and in the order in which a mistake is cheapest.

mod report;
mod steps;
mod tally;

use crate::setup::{self, Browser, Engine, Toolbox};
use anyhow::{Context, Result};
use clap::{Args, builder::PossibleValuesParser};
use report::Report;
use std::{collections::BTreeMap, sync::mpsc, thread, time::Instant};
use steps::{Needs, STEPS, Step};
use tally::Tally;

/// What the steps work with.
struct Bench {
    tools: Option<Toolbox>,
    browsers: BTreeMap<Engine, Browser>,
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

/// Runs the steps that are chosen, in their order; those in browsers side by side.
///
/// # Errors
/// At the first step that fails; of those side by side, each runs to its end.
pub fn run(choice: &Choice) -> Result<()> {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| choice.includes(step)).collect();
    let bench = set_up(&steps)?;
    let mut tally = Tally::default();
    let outcome = steps
        .chunk_by(|one, next| one.goes_beside(next))
        .try_for_each(|together| match together {
            [alone] => take(alone, &bench, &mut tally),
            several => side_by_side(several, &bench, &mut tally),
        });
    println!();
    if outcome.is_ok() {
        println!("{} of {} steps, all well", steps.len(), STEPS.len());
    }
    // Alone on its line: this is what is read off a run.
    println!("{tally}");
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
    })
}

fn take(step: &Step, bench: &Bench, tally: &mut Tally) -> Result<()> {
    println!("\n── {}: {}", step.name, step.what);
    let began = Instant::now();
    let mut report = Report::default();
    let outcome = (step.run)(bench, &mut report);
    ended(step, began, outcome, &report, tally)
}

/// Runs steps at the same time, and shows what each has said once it has ended.
fn side_by_side(steps: &[&Step], bench: &Bench, tally: &mut Tally) -> Result<()> {
    let names: Vec<_> = steps.iter().map(|step| step.name).collect();
    println!("\n── side by side: {}", names.join(", "));
    let began = Instant::now();
    let (send, ends) = mpsc::channel();
    thread::scope(|scope| {
        for &step in steps {
            let send = send.clone();
            scope.spawn(move || send.send((step, kept(step, bench))));
        }
        drop(send);
        let outcomes = ends.iter().map(|(step, ran)| {
            let (outcome, report) = ran?;
            println!("\n── {}: {}", step.name, step.what);
            report.show()?;
            ended(step, began, outcome, &report, tally)
        });
        // All of them, whatever the first says.
        outcomes.fold(Ok(()), Result::and)
    })
}

/// Runs a step that speaks when it has ended.
fn kept(step: &Step, bench: &Bench) -> Result<(Result<()>, Report)> {
    let mut report = Report::beside(step.name)?;
    Ok(((step.run)(bench, &mut report), report))
}

/// Counts the tests of a step, and says how it went.
fn ended(
    step: &Step,
    began: Instant,
    outcome: Result<()>,
    report: &Report,
    tally: &mut Tally,
) -> Result<()> {
    tally.add(&report.tally);
    let (name, seconds) = (step.name, began.elapsed().as_secs_f64());
    outcome
        .with_context(|| format!("step `{name}` failed; alone: cargo xtask test --only {name}"))?;
    println!("── {name} well, {seconds:.1} s");
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
