//! The folder of a survey, and the folder of all of them.

use std::path::{Path, PathBuf};
use std::{fs, io, slice};

use super::{Problem, SourceFile, SourceFiles};
use crate::survey::model::{Survey, TableId};

/// The folders in `data`, one a survey, by name: each time in the same order.
///
/// # Errors
///
/// Where `data` cannot be read or holds no folder.
pub fn folders(data: &Path) -> Result<Vec<PathBuf>, Problem> {
    let path = data.display().to_string();
    let mut folders = listed(data).map_err(|error| {
        let what = format!("the folder cannot be read ({error})");
        whole(&path, &what, "Make it, and give each survey a folder in it")
    })?;
    folders.sort();
    if folders.is_empty() {
        let fix = "Give each survey a folder here";
        return Err(whole(&path, "there is no survey", fix));
    }
    Ok(folders)
}

fn listed(data: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(data)?.map(|entry| Ok(entry?.path()));
    let mut folders = entries.collect::<io::Result<Vec<_>>>()?;
    folders.retain(|path| path.is_dir());
    Ok(folders)
}

/// Reads, parses and checks the survey in `folder`; its problems name the files as `folder` is
/// written.
///
/// # Errors
///
/// Those of [`survey`](super::survey); where a file cannot be read, only that.
pub fn load(folder: &Path) -> Result<Survey, Vec<Problem>> {
    let csv = TableId::ALL.map(|table| format!("{}.csv", table.id()));
    let names = ["survey.toml", &csv[0], &csv[1], &csv[2]];
    let paths = names.map(|name| format!("{}/{name}", folder.display()));
    let contents = read(&paths)?;
    let file = |i: usize| SourceFile {
        path: &paths[i],
        bytes: &contents[i],
    };
    let report = format!("{}/report.toml", folder.display());
    let retold = fs::exists(&report).unwrap_or_default();
    let told = if retold {
        read(slice::from_ref(&report))?
    } else {
        Vec::new()
    };
    super::survey(&SourceFiles {
        metadata: file(0),
        tables: [file(1), file(2), file(3)],
        report: told.first().map(|bytes| SourceFile {
            path: &report,
            bytes,
        }),
    })
}

/// The contents of all files, or which of them cannot be read.
fn read(paths: &[String]) -> Result<Vec<Vec<u8>>, Vec<Problem>> {
    let (mut contents, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match fs::read(path) {
            Ok(bytes) => contents.push(bytes),
            Err(error) => problems.push(unreadable(path, &error)),
        }
    }
    if problems.is_empty() {
        Ok(contents)
    } else {
        Err(problems)
    }
}

fn unreadable(path: &str, error: &io::Error) -> Problem {
    let fix = "A survey's folder holds survey.toml, a CSV for each of its three tables, and maybe report.toml";
    whole(path, &format!("the file cannot be read ({error})"), fix)
}

/// A problem of a file or folder as a whole.
fn whole(path: &str, what: &str, fix: &str) -> Problem {
    Problem {
        file: path.to_owned(),
        line: None,
        what: what.to_owned(),
        fix: fix.to_owned(),
    }
}
