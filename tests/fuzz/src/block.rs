//! The surveys that a page carries, which anybody may have changed: they are read whole, or refused.

use murroskartta::survey::parse::{fits_together, positions_fit};
use murroskartta::survey::{check_draft, read, read_draft, shown, write};

use super::Target;

/// A block of JSON.
pub const BLOCK: Target = Target {
    check,
    seeds: super::seeds::block,
};

fn check(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    if let Ok(surveys) = read(text) {
        assert!(surveys.iter().all(fits_together));
        let block = write(&surveys);
        assert!(block.is_ascii() && !block.contains('<'));
        assert_eq!(read(&block).as_ref().ok(), Some(&surveys));
    }
    if let Ok(draft) = read_draft(text) {
        assert!(positions_fit(&draft));
        check_draft(&draft);
        shown(&draft);
    }
}
