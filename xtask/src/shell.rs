//! Running other programs, with errors that name what was run.

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsStr,
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// Runs to the end, output going where ours goes.
///
/// # Errors
/// When the program cannot be started or exits with anything but 0.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| told(command))?;
    if !status.success() {
        bail!("{} ended with {status}", told(command));
    }
    Ok(())
}

/// Runs to the end in silence, on a line that says what it is and then how long it took. What was
/// printed is shown where it fails.
///
/// # Errors
/// As [`run`].
pub fn run_on_a_line(what: &str, command: &mut Command) -> Result<()> {
    eprint!("{what} … ");
    let began = Instant::now();
    let output = command.stdin(Stdio::null()).output();
    let output = output.with_context(|| told(command))?;
    if !output.status.success() {
        eprintln!("failed");
        let mut shown = io::stderr();
        shown.write_all(&output.stdout)?;
        shown.write_all(&output.stderr)?;
        bail!("{} ended with {}", told(command), output.status);
    }
    eprintln!("{:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

/// Runs to the end and returns what was printed on standard output.
///
/// # Errors
/// As [`run`]; also when the output is not UTF-8.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| told(command))?;
    if !output.status.success() {
        bail!("{} ended with {}", told(command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs with a text as standard input and returns what comes out.
///
/// # Errors
/// As [`capture`].
pub fn filter(command: &mut Command, text: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| told(command))?;
    // Written whole before reading: our filters read all before they write.
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("{} ended with {}", told(command), output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The standard output of a question that may fail, in silence.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let answer = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| answer.trim().to_owned())
}

/// Runs to the end, shows standard output and hands each line of it on.
///
/// # Errors
/// As [`run`].
pub fn tee(command: &mut Command, mut on_line: impl FnMut(&str)) -> Result<()> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| told(command))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            on_line(&line);
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("{} ended with {status}", told(command));
    }
    Ok(())
}

/// The user's own cargo: the one that runs us.
pub fn cargo() -> Command {
    let mut command = Command::new(cargo_path());
    command.current_dir(crate::root());
    command
}

/// Where the user's own cargo stands.
pub fn cargo_path() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from)
}

/// The command as one would type it.
pub fn told(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
