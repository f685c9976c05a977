//! Pictures and texts that are kept beside the tests, to be looked at when they change.

use std::{fs, path::PathBuf};

/// Compares each file with the one of its name that is kept in `folder`, and fails once all that
/// changed are written beside it as `…-changed`. If one is better, rename it.
pub fn expect(folder: &str, extension: &str, files: impl IntoIterator<Item = (String, String)>) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut changed = Vec::new();
    for (name, now) in files {
        let beside = folder.join(format!("{name}-changed.{extension}"));
        let kept = fs::read_to_string(folder.join(format!("{name}.{extension}")));
        if kept.is_ok_and(|kept| kept == now) {
            let _ = fs::remove_file(beside);
            continue;
        }
        fs::create_dir_all(&folder).unwrap();
        fs::write(&beside, now).unwrap();
        changed.push(beside.display().to_string());
    }
    assert!(
        changed.is_empty(),
        "not as before; look at each beside its twin:\n{}",
        changed.join("\n")
    );
}
