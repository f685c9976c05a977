//! Pages in headless Chromium: when they are there, and how soon they show what was asked for.
//!
//! Ours and those to compare it with are measured by turns, in the same browser, by the same means.

mod disturbance;
mod inputs;
mod loads;
mod memory;
mod report;
mod subject;
mod work;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::harness::{PROGRAMS, Page, over_http};
use disturbance::Load;
use report::Row;
use subject::{MOST, Subject};

/// By how much the processor is slowed down.
const SLOWER: [u32; 2] = [1, 4];

/// Of how many the median is taken; of fewer where each takes seconds.
const fn times(statements: usize) -> usize {
    if statements > 1_000 { 3 } else { 10 }
}

/// Measures `pages` for each of `sizes`, and prints the table.
///
/// # Errors
/// When pages are missing, or no browser starts; the other sizes are measured all the same. What a
/// page does not do is told beside the table.
pub fn measure(pages: &Path, sizes: &[usize]) -> Result<()> {
    println!("{}", report::HEAD);
    let mut failed = Vec::new();
    for &statements in sizes {
        let done = over_http(async |page| one_size(page, pages, statements).await);
        if let Err(problem) = done {
            failed.push(format!("{statements} statements: {problem:#}"));
        }
    }
    if sizes.iter().any(|&statements| statements > MOST) {
        println!("\nAbove {MOST} statements Chart.js and Plot are left out.");
    }
    ensure!(failed.is_empty(), "{}", failed.join("\n"));
    Ok(())
}

async fn one_size(page: &Page, pages: &Path, statements: usize) -> Result<()> {
    let subjects = Subject::of(statements);
    for subject in subjects {
        let file = subject.file(pages, statements);
        let html = fs::read(&file).with_context(|| file.display().to_string())?;
        page.server.add(&subject.path(), html);
    }
    page.before_scripts(PROGRAMS).await?;
    for slower in SLOWER {
        // To slow a processor down keeps it busy.
        page.slower(1).await?;
        let disturbed = disturbed(page).await?;
        page.slower(slower).await?;
        let mut row = Row::new(statements, slower, disturbed);
        loads::measure(page, subjects, &mut row, times(statements)).await?;
        all_inputs(page, subjects, &mut row, times(statements)).await;
        if slower == 1 {
            memory::measure(page, subjects, &mut row).await?;
        }
        println!("{row}");
    }
    Ok(())
}

/// Whether another load disturbs what follows; says so, too.
async fn disturbed(page: &Page) -> Result<bool> {
    let load = Load::now(page).await?;
    if load.disturbs() {
        eprintln!("{load}: what follows is slower than it would be");
    }
    Ok(load.disturbs())
}

/// Inputs and the work for them, in two rounds, so that a machine that is busy for a while delays all; in each,
/// half of the times. What a page does not do is told.
async fn all_inputs(page: &Page, subjects: &[Subject], row: &mut Row, times: usize) {
    for times in [0..times / 2, times / 2..times] {
        for &subject in subjects {
            let inputs = inputs::measure(page, subject, times.clone(), row).await;
            let work = work::measure(page, subject, times.len(), row).await;
            for problem in [inputs, work].into_iter().filter_map(Result::err) {
                eprintln!("{}, {}: {problem:#}", row.told(), subject.name());
            }
        }
    }
}
