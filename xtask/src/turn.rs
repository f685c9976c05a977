//! One at a time, where two commands would write the same files.

use anyhow::{Context, Result};
use std::{
    fs::{self, File, TryLockError},
    path::Path,
};

/// Others wait until this is dropped, or its program has ended.
pub struct Turn {
    _locked: File,
}

/// Waits until nobody else has the turn at the file, which is made where it is missing.
///
/// # Errors
/// When the file cannot be made or locked.
pub fn wait(file: &Path) -> Result<Turn> {
    let told = || file.display().to_string();
    fs::create_dir_all(file.parent().with_context(told)?).with_context(told)?;
    let locked = File::create(file).with_context(told)?;
    match locked.try_lock() {
        Err(TryLockError::WouldBlock) => {
            eprintln!("waiting for another `cargo xtask`, which has {} …", told());
            locked.lock().with_context(told)?;
        }
        tried => tried.with_context(told)?,
    }
    Ok(Turn { _locked: locked })
}

#[cfg(test)]
mod tests {
    use super::wait;
    use std::{env, fs, process, sync::mpsc, thread, time::Duration};

    #[test]
    fn the_second_has_its_turn_after_the_first() {
        let folder = env::temp_dir().join(format!("murroskartta-turn-{}", process::id()));
        let file = folder.join("made/turn.lock");
        let first = wait(&file).unwrap();
        let (sender, receiver) = mpsc::channel();
        let second = thread::spawn({
            let file = file.clone();
            move || sender.send(wait(&file).is_ok())
        });
        assert!(receiver.recv_timeout(Duration::from_millis(200)).is_err());
        drop(first);
        assert_eq!(receiver.recv_timeout(Duration::from_secs(5)), Ok(true));
        second.join().unwrap().unwrap();
        fs::remove_dir_all(folder).unwrap();
    }
}
