//! What a step's tests say: on the screen as they say it, or kept in a file while other steps speak.

use super::tally::Tally;
use crate::root;
use anyhow::Result;
use std::{
    fs::{self, File},
    io::{self, Write},
    path::PathBuf,
};

/// What the tests of a step say, and what they come to.
#[derive(Default)]
pub struct Report {
    /// What they come to.
    pub tally: Tally,
    kept: Option<(PathBuf, File)>,
}

impl Report {
    /// Of a step that runs beside others: kept in `target/checks/STEP.log` until it has ended.
    pub fn beside(step: &str) -> Result<Self> {
        let folder = root().join("target/checks");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{step}.log"));
        let file = File::create(&path)?;
        Ok(Self {
            tally: Tally::default(),
            kept: Some((path, file)),
        })
    }

    /// Whether other steps run at the same time.
    pub fn is_beside(&self) -> bool {
        self.kept.is_some()
    }

    /// A line that a test runner writes.
    pub fn line(&mut self, line: &str) -> Result<()> {
        self.tally.read(line);
        match &mut self.kept {
            Some((_, file)) => writeln!(file, "{line}")?,
            None => println!("{line}"),
        }
        Ok(())
    }

    /// Shows what was kept.
    pub fn show(&self) -> Result<()> {
        if let Some((path, _)) = &self.kept {
            io::stdout().write_all(&fs::read(path)?)?;
        }
        Ok(())
    }
}
