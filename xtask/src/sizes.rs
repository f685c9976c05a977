//! How large the one file is, and how large it may be.

use anyhow::{Context, Result, bail};
use std::{fs, path::Path, process::Command};

/// Bytes that this stage may take: the 400 KB that we aim for, and more since the texts of the
/// background lie open in the file, where a server that compresses it sends fewer bytes for them, and
/// since the workshop and the reader's own table.
const RAW_NOW: u64 = 455_000;
/// Bytes that the product may ever take, as it lies on a disk.
const RAW_EVER: u64 = 600_000;
/// Bytes that the product may ever take on its way from a web server.
const BROTLI_EVER: u64 = 240_000;

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
    if sizes.raw > RAW_NOW.min(RAW_EVER) || sizes.brotli > BROTLI_EVER {
        bail!("dist/index.html is over its budget: know what each new kilobyte buys");
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
        "{} raw of {} now and {} ever, {} gzip, {} brotli of {}",
        kilobytes(sizes.raw),
        kilobytes(RAW_NOW),
        kilobytes(RAW_EVER),
        kilobytes(sizes.gzip),
        kilobytes(sizes.brotli),
        kilobytes(BROTLI_EVER),
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
