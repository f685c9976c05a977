//! How large the one file is, and how large it may be.

use anyhow::{Context, Result, bail};
use std::{fs, path::Path, process::Command};

/// Bytes that the one file may take on a disk.
const RAW: u64 = 2_700_000;
/// Bytes that it may take on its way from a web server.
const BROTLI: u64 = 1_800_000;

/// Compresses as well as web servers do beforehand. Node is here anyway, for
/// wasm-opt, and brings both.
const MEASURE: &str = "const z = require('zlib'), b = require('fs').readFileSync(process.argv[1]); \
     console.log(z.gzipSync(b, {level: 9}).length, z.brotliCompressSync(b).length)";

/// Bytes of the one file.
struct Sizes {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the sizes of the built page.
///
/// # Errors
/// When the page is not built or Node is missing.
pub fn report() -> Result<()> {
    let sizes = measure(&crate::page())?;
    println!("{}: {}", crate::page().display(), told(&sizes));
    Ok(())
}

/// The sizes of a page that has no budget.
///
/// # Errors
/// As [`report`].
pub fn of(page: &Path) -> Result<String> {
    let Sizes { raw, gzip, brotli } = measure(page)?;
    let [raw, gzip, brotli] = [raw, gzip, brotli].map(kilobytes);
    Ok(format!("{raw} raw, {gzip} gzip, {brotli} brotli"))
}

/// Prints the sizes and fails where they are over the budget.
///
/// # Errors
/// As [`report`], and when a size is over its budget.
pub fn check() -> Result<()> {
    report()?;
    let sizes = measure(&crate::page())?;
    if sizes.raw > RAW || sizes.brotli > BROTLI {
        bail!("dist/index.html is over its budget: what has come in by mistake?");
    }
    Ok(())
}

fn measure(page: &Path) -> Result<Sizes> {
    let raw = fs::metadata(page)
        .with_context(|| format!("{} is not built: run `cargo xtask build`", page.display()))?
        .len();
    let answer = crate::shell::capture(Command::new("node").args(["-e", MEASURE]).arg(page))?;
    let mut numbers = answer.split_whitespace().map(str::parse);
    let mut next = || {
        numbers
            .next()
            .context("node printed no size")?
            .context("node")
    };
    Ok(Sizes {
        raw,
        gzip: next()?,
        brotli: next()?,
    })
}

fn told(sizes: &Sizes) -> String {
    format!(
        "{} raw of {}, {} gzip, {} brotli of {}",
        kilobytes(sizes.raw),
        kilobytes(RAW),
        kilobytes(sizes.gzip),
        kilobytes(sizes.brotli),
        kilobytes(BROTLI),
    )
}

/// Thousands of bytes, rounded up: a budget must not be met by rounding.
fn kilobytes(bytes: u64) -> String {
    format!("{} KB", bytes.div_ceil(1000))
}

#[cfg(test)]
mod tests {
    use super::kilobytes;

    #[test]
    fn a_started_kilobyte_counts() {
        assert_eq!(kilobytes(300_000), "300 KB");
        assert_eq!(kilobytes(300_001), "301 KB");
    }
}
