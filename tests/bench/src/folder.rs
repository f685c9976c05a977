//! A synthetic survey as a folder of files, in the form of those under `src/data`.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use murroskartta::survey::parse::{self, Problem, SourceFile, SourceFiles};
use murroskartta::survey::{Survey, TableId};

use crate::answers::{self, Answered};
use crate::random::Random;
use crate::statement::Statement;

/// The head of `survey.toml`: what does not depend on the number of statements.
const HEAD: &str = include_str!("head.toml");
/// How many statements the top list holds, as the published one does.
const TOP: usize = 5;

/// The files of a synthetic survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The id of the survey, which is the name of its folder.
    pub id: String,
    metadata: String,
    tables: [String; 3],
}

impl Folder {
    /// A survey of so many statements; the same for the same `seed`.
    pub fn new(statements: usize, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let made = (1..=statements).map(|number| Statement::new(number, &mut random));
        let made: Vec<Statement> = made.collect();
        let id = format!("synthetic-{statements}");
        Self {
            metadata: metadata(&id, &made),
            tables: crate::TABLES.map(|table| {
                let rows = answers::rows(table, statements, &mut random);
                csv(table, &made, &rows)
            }),
            id,
        }
    }

    /// Writes the folder into `data`.
    ///
    /// # Errors
    /// When something cannot be written.
    pub fn write(&self, data: &Path) -> io::Result<()> {
        let folder = data.join(&self.id);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("survey.toml"), &self.metadata)?;
        for (table, text) in crate::TABLES.iter().zip(&self.tables) {
            fs::write(folder.join(format!("{}.csv", crate::id(*table))), text)?;
        }
        Ok(())
    }

    /// The survey that the build would make of the folder.
    ///
    /// # Errors
    /// What the build would complain about.
    pub fn parse(&self) -> Result<Survey, Vec<Problem>> {
        let path = |name: &str| format!("{}/{name}", self.id);
        let paths = crate::TABLES.map(|table| path(&format!("{}.csv", crate::id(table))));
        let table = |at: usize| SourceFile {
            path: &paths[at],
            bytes: self.tables[at].as_bytes(),
        };
        parse::survey(&SourceFiles {
            metadata: SourceFile {
                path: &path("survey.toml"),
                bytes: self.metadata.as_bytes(),
            },
            tables: (0..paths.len()).map(table).collect(),
            report: None,
        })
    }
}

fn metadata(id: &str, statements: &[Statement]) -> String {
    let top = statements.iter().take(TOP);
    let top: Vec<String> = top.map(|one| format!("\"{}\"", one.id)).collect();
    let mut text = HEAD
        .replace("\"ID\"", &format!("\"{id}\""))
        .replace("[TOP]", &format!("[{}]", top.join(", ")));
    for statement in statements {
        let _ = write!(text, "\n{}", statement.toml());
    }
    text
}

/// The table as a spreadsheet in Finnish exports it.
fn csv(table: TableId, statements: &[Statement], rows: &[Answered]) -> String {
    let mut text = format!("väittämä;sanamuoto;{}\n", answers::ids(table).join(";"));
    for row in rows {
        let Statement { id, wording, .. } = &statements[row.statement];
        let _ = write!(text, "{id};{}", wording[0]);
        for share in &row.shares {
            let _ = write!(text, ";{share} %");
        }
        text.push('\n');
    }
    text
}
