//! A folder of a test's own.

use std::path::PathBuf;
use std::{env, fs, process};

use anyhow::Result;

/// A folder that goes away with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    /// As people name them: with a space and letters of their own.
    pub fn new(test: &str) -> Result<Self> {
        let folder = env::temp_dir().join(format!("Omat äänitteet {test} {}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in a folder of temporary files does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}
