//! What came of fuzzing a target.

use std::{fs, path::Path, time::Duration};

/// What came of a target.
pub struct Outcome {
    /// Which.
    name: String,
    /// How many inputs were tried.
    pub inputs: u64,
    /// How many branches of the program they reached.
    reached: u64,
    /// How long it took.
    time: Duration,
    /// What went wrong, and how to see it again.
    problem: Option<String>,
}

impl Outcome {
    /// From what libFuzzer wrote to `log`, and left in `folder`.
    pub fn read(name: &str, folder: &Path, log: &str, time: Duration, well: bool) -> Self {
        Self {
            name: name.into(),
            inputs: number(log, "stat::number_of_executed_units:"),
            reached: number(log, " cov: "),
            time,
            problem: (!well).then(|| problem(name, folder, log)),
        }
    }

    /// What went wrong, and how to see it again.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }
}

/// The number after the last `head` in `log`.
fn number(log: &str, head: &str) -> u64 {
    let rest = log.rsplit_once(head).map_or("", |(_, rest)| rest);
    let word = rest.split_whitespace().next().unwrap_or_default();
    word.parse().unwrap_or_default()
}

/// What was said of the failure, the input, and the command that tries it alone.
fn problem(name: &str, folder: &Path, log: &str) -> String {
    let mut told = vec![format!("fuzzing `{name}` failed:")];
    let said = log.lines().skip_while(|line| !is_of_failure(line));
    // What follows is where in the fuzzer it happened.
    let said = said.take_while(|line| !line.trim_start().starts_with("#0 "));
    told.extend(said.take(LINES).map(String::from));
    for path in found(folder) {
        let input = fs::read(&path).unwrap_or_default();
        told.push(format!("input: \"{}\"", input.escape_ascii()));
        told.push(format!(
            "again: cargo run -p murroskartta-fuzz --bin {name} -- {}",
            path.display()
        ));
    }
    told.push(format!("log: {}", folder.join("log").display()));
    told.join("\n")
}

/// So many lines of the log say what a failure is.
const LINES: usize = 12;

fn is_of_failure(line: &str) -> bool {
    line.contains("panicked at") || line.contains("ERROR: libFuzzer")
}

/// The inputs that libFuzzer kept because of a failure.
fn found(folder: &Path) -> Vec<std::path::PathBuf> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let found = files.filter(|file| file.file_name().to_string_lossy().starts_with("found-"));
    found.map(|file| file.path()).collect()
}

/// A line a target, in the order of their names.
pub fn table(outcomes: &[Outcome]) -> String {
    let mut lines: Vec<String> = outcomes.iter().map(line).collect();
    lines.sort();
    let head = "target          inputs   seconds  inputs/s  branches";
    std::iter::once(head.into())
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

fn line(outcome: &Outcome) -> String {
    let Outcome {
        name,
        inputs,
        reached,
        time,
        problem,
    } = outcome;
    let seconds = time.as_secs_f64();
    let pace = *inputs as f64 / seconds.max(0.1);
    let end = if problem.is_some() { "  FAILED" } else { "" };
    format!("{name:<10}{inputs:>12}{seconds:>10.1}{pace:>10.0}{reached:>10}{end}")
}

#[cfg(test)]
mod tests {
    use super::{Outcome, table};
    use std::{env, fs, time::Duration};

    const LOG: &str = "\
INFO: Running with entropic power schedule
#99\tNEW    cov: 4478 ft: 7585 corp: 91/10028b exec/s: 0 rss: 30Mb
#100000\tDONE   cov: 4844 ft: 11000 corp: 765/253Kb lim: 1024 exec/s: 12500 rss: 42Mb
stat::number_of_executed_units: 100000
stat::average_exec_per_sec:     12500
";

    #[test]
    fn counts_are_read() {
        let folder = env::temp_dir();
        let outcome = Outcome::read("address", &folder, LOG, Duration::from_secs(8), true);
        assert_eq!((outcome.inputs, outcome.reached), (100_000, 4844));
        assert!(outcome.problem().is_none());
        let expected = "\
target          inputs   seconds  inputs/s  branches
address         100000       8.0     12500      4844";
        assert_eq!(table(&[outcome]), expected);
    }

    #[test]
    fn a_failure_is_told_with_its_input() {
        let folder = env::temp_dir().join(format!("murroskartta fuzz {}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let input = folder.join("found-crash-1");
        fs::write(&input, b"a=\"\xff").unwrap();
        let log = "INFO: Seed: 1\nthread panicked at a.rs:1:\nno such place\n    #0 0x1 in main\n";
        let outcome = Outcome::read("address", &folder, log, Duration::ZERO, false);
        let problem = outcome.problem().unwrap();
        for told in [
            "panicked at a.rs:1:\nno such place\n",
            "input: \"a=\\\"\\xff\"",
            &format!("--bin address -- {}", input.display()),
        ] {
            assert!(problem.contains(told), "{told}: {problem}");
        }
        assert!(!problem.contains("#0"), "{problem}");
        fs::remove_dir_all(&folder).unwrap();
    }
}
