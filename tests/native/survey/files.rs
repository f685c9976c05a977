//! The survey's own files, to be spoilt a little.

use murroskartta::survey::Survey;
use murroskartta::survey::parse::{self, Problem, SourceFile, SourceFiles};

/// The files of the first survey, in memory.
pub struct Files {
    files: [(String, Vec<u8>); 5],
}

macro_rules! file {
    ($name:literal) => {{
        const PATH: &str = concat!("src/data/hallinto-ja-toimistotyo-2021/", $name);
        let bytes = include_bytes!(concat!(
            "../../../src/data/hallinto-ja-toimistotyo-2021/",
            $name
        ));
        (PATH.to_owned(), bytes.to_vec())
    }};
}

impl Files {
    /// The files as they stand in the repository.
    pub fn good() -> Self {
        let files = [
            file!("survey.toml"),
            file!("adoption.csv"),
            file!("customers.csv"),
            file!("staff.csv"),
            file!("report.toml"),
        ];
        Self { files }
    }

    /// The same files, `name` as `edit` leaves it.
    pub fn with(mut self, name: &str, edit: impl FnOnce(&str) -> Vec<u8>) -> Self {
        let file = self.files.iter_mut().find(|(path, _)| path.ends_with(name));
        let (_, bytes) = file.expect("a file of that name");
        *bytes = edit(&String::from_utf8(bytes.clone()).expect("good files are UTF-8"));
        self
    }

    /// The same files, the one place in `name` that reads `from` reading `to`.
    pub fn replace(self, name: &str, from: &str, to: &str) -> Self {
        self.with(name, |text| {
            let places = text.matches(from).count();
            assert_eq!(places, 1, "`{from}` should stand once in {name}");
            text.replace(from, to).into_bytes()
        })
    }

    /// The text of `name`.
    pub fn text(&self, name: &str) -> &str {
        let file = self.files.iter().find(|(path, _)| path.ends_with(name));
        str::from_utf8(&file.expect("a file of that name").1).expect("UTF-8")
    }

    /// The survey that the files hold, or what is wrong with them.
    pub fn parse(&self) -> Result<Survey, Vec<Problem>> {
        self.parse_with(true)
    }

    /// The survey of the other files, where there is no `report.toml`.
    pub fn without_report(&self) -> Result<Survey, Vec<Problem>> {
        self.parse_with(false)
    }

    fn parse_with(&self, reported: bool) -> Result<Survey, Vec<Problem>> {
        let [metadata, adoption, customers, staff, report] = &self.files;
        parse::survey(&SourceFiles {
            metadata: source(metadata),
            tables: vec![source(adoption), source(customers), source(staff)],
            report: reported.then(|| source(report)),
        })
    }

    /// What is wrong with the files, as it is shown.
    pub fn messages(&self) -> Vec<String> {
        let problems = self.parse().expect_err("something should be wrong");
        problems.iter().map(ToString::to_string).collect()
    }
}

fn source((path, bytes): &(String, Vec<u8>)) -> SourceFile<'_> {
    SourceFile { path, bytes }
}

/// Asserts that the files have exactly these problems.
///
/// Each is written as it is shown, with the folder left out.
pub fn assert_messages(files: &Files, expected: &[&str]) {
    let folder = "src/data/hallinto-ja-toimistotyo-2021/";
    let expected: Vec<String> = expected.iter().map(|m| format!("{folder}{m}")).collect();
    assert_eq!(files.messages(), expected);
}
