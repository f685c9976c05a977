//! The folder of a survey, and the folder of all of them.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::{About, Problem, SourceFile, SourceFiles, rounds};
use crate::survey::model::Survey;

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
    let metadata = format!("{}/survey.toml", folder.display());
    let report = format!("{}/report.toml", folder.display());
    let mut paths = vec![metadata];
    if fs::exists(&report).unwrap_or_default() {
        paths.push(report);
    }
    let others = paths.len();
    paths.extend(tables(folder).map_err(|problem| vec![problem])?);
    let contents = read(&paths)?;
    let files = paths.iter().zip(&contents);
    let files: Vec<_> = files
        .map(|(path, bytes)| SourceFile { path, bytes })
        .collect();
    super::survey(&SourceFiles {
        metadata: files[0],
        tables: files[others..].to_vec(),
        report: files[1..others].first().copied(),
    })
}

/// The paths of the CSVs in `folder`, by name.
fn tables(folder: &Path) -> Result<Vec<String>, Problem> {
    let path = folder.display().to_string();
    let mut names: Vec<String> = fs::read_dir(folder)
        .and_then(|entries| {
            let names = entries.map(|entry| Ok(entry?.file_name().display().to_string()));
            names.collect::<io::Result<_>>()
        })
        .map_err(|error| unreadable(&path, &error))?;
    names.retain(|name| Path::new(name).extension().is_some_and(|end| end == "csv"));
    names.sort();
    let names = names.into_iter();
    Ok(names.map(|name| format!("{path}/{name}")).collect())
}

/// The surveys in the folders of each of `data`, in that order.
///
/// # Errors
///
/// Those of [`folders`] and of [`load_all`].
pub fn load_data(data: &[impl AsRef<Path>]) -> Result<Vec<Survey>, Vec<Problem>> {
    let folders = data.iter().map(|data| folders(data.as_ref()));
    let folders = folders.collect::<Result<Vec<_>, _>>();
    load_all(&folders.map_err(|problem| vec![problem])?.concat())
}

/// The surveys in `folders`, good each by itself and among each other.
///
/// # Errors
///
/// Those of [`load`], of all folders; where there are none, those of [`rounds()`].
pub fn load_all(folders: &[PathBuf]) -> Result<Vec<Survey>, Vec<Problem>> {
    let (mut surveys, mut problems) = (Vec::new(), Vec::new());
    for folder in folders {
        match load(folder) {
            Ok(survey) => surveys.push(survey),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if problems.is_empty() {
        problems = together(folders, &surveys)?;
    }
    if problems.is_empty() {
        Ok(surveys)
    } else {
        Err(problems)
    }
}

/// What is wrong among surveys that were read from these folders.
fn together(folders: &[PathBuf], surveys: &[Survey]) -> Result<Vec<Problem>, Vec<Problem>> {
    let paths = folders
        .iter()
        .map(|folder| format!("{}/survey.toml", folder.display()));
    let paths: Vec<String> = paths.collect();
    let contents = read(&paths)?;
    let files = paths.iter().zip(&contents);
    let files = files.map(|(path, bytes)| SourceFile { path, bytes });
    Ok(rounds(&surveys.iter().zip(files).collect::<Vec<_>>()))
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
    let fix =
        "A survey's folder holds survey.toml, a CSV for each of its tables, and maybe report.toml";
    whole(path, &format!("the file cannot be read ({error})"), fix)
}

/// A problem of a file or folder as a whole.
fn whole(path: &str, what: &str, fix: &str) -> Problem {
    Problem {
        file: path.to_owned(),
        line: None,
        what: what.to_owned(),
        fix: fix.to_owned(),
        about: Box::new(About::Other),
    }
}
