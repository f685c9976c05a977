//! A folder of a test's own.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, fs, process};

use anyhow::Result;
use thirtyfour::support::sleep;

use super::engine::{ENGINE, Engine};

/// A folder that goes away with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    /// As people name them: with a space and letters of their own. Tests that run at once may give the same name.
    pub fn new(test: &str) -> Result<Self> {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let nth = MADE.fetch_add(1, Ordering::Relaxed);
        let name = format!("Omat äänitteet {test} {} {nth}", process::id());
        let folder = env::temp_dir().join(name);
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

/// Whether a download is there with all that belongs to it. `WebKit` writes it piece by piece where it
/// is to stand; the others elsewhere at first.
pub async fn is_whole(path: &Path) -> bool {
    /// Longer than between two pieces.
    const PAUSE: Duration = Duration::from_millis(200);
    let length = || fs::metadata(path).map_or(0, |file| file.len());
    let before = length();
    if before > 0 && ENGINE == Engine::WebKit {
        sleep(PAUSE).await;
    }
    before > 0 && before == length()
}
