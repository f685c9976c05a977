//! The surveys that the page carries, as JSON.

use std::fmt::Write as _;
use std::sync::OnceLock;

use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use serde_json::{Error, Result};

use super::Survey;
use super::parse::{fits_together, positions_fit};

/// What the build wrote of `src/data`. A released program has nothing of it: its page has the surveys.
#[cfg(any(debug_assertions, not(target_arch = "wasm32")))]
pub const BUILT: &str = include_str!(concat!(env!("OUT_DIR"), "/surveys.json"));
/// Nothing: the page has the surveys.
#[cfg(not(any(debug_assertions, not(target_arch = "wasm32"))))]
pub const BUILT: &str = "[]";

static SURVEYS: OnceLock<Vec<Survey>> = OnceLock::new();

/// The surveys: those that were [opened](open), or else those that the build read, in the order of their
/// folders' names. There is at least one, and the promises of [`Survey`]'s fields hold.
///
/// # Panics
///
/// In a released program that has not opened any.
pub fn surveys() -> &'static [Survey] {
    SURVEYS.get_or_init(|| read(BUILT).expect("a released program opens the surveys of its page"))
}

/// Makes `surveys` those of the page; to be done before anybody asks for them.
pub fn open(surveys: Vec<Survey>) {
    let _ = SURVEYS.set(surveys);
}

/// What the block says that it is.
const FORMAT: &str = "murroskartta-surveys";
/// The version that is written. A page of a newer one may hold what this program does not know.
const VERSION: u32 = 1;

/// The block as it is written.
#[derive(Serialize)]
struct Written<'a> {
    format: &'static str,
    version: u32,
    surveys: &'a [Survey],
}

/// What the block says of itself.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// What it holds.
#[derive(Deserialize)]
struct Held {
    surveys: Vec<Survey>,
}

/// The block of a page with these surveys, as JSON in ASCII in which no sign can end its element.
pub fn write(surveys: &[Survey]) -> String {
    let block = Written {
        format: FORMAT,
        version: VERSION,
        surveys,
    };
    json_in_ascii(&serde_json::to_string(&block).unwrap_or_default())
}

/// JSON with escapes for signs beyond ASCII, and for the one that could end an element.
pub fn json_in_ascii(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for sign in json.chars() {
        if sign.is_ascii() && sign != '<' {
            out.push(sign);
        } else {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// The surveys in `json`. Their files were checked when the page was made, but it may have been changed
/// since.
///
/// # Errors
///
/// Where it holds no surveys, or some whose parts do not fit together; where a newer program wrote it.
pub fn read(json: &str) -> Result<Vec<Survey>> {
    let surveys = listed(json)?;
    if surveys.is_empty() {
        return Err(Error::custom("there is no survey"));
    }
    for survey in &surveys {
        if !fits_together(survey) {
            let id = &survey.id;
            return Err(Error::custom(format!(
                "the parts of {id} do not fit together"
            )));
        }
    }
    Ok(surveys)
}

/// The survey in `json` that somebody is at work on: it may still lack what a page must have.
///
/// # Errors
///
/// As [`read`], but for what is still to come.
pub fn read_draft(json: &str) -> Result<Survey> {
    let draft = listed(json)?.pop().filter(positions_fit);
    draft.ok_or_else(|| Error::custom("the parts of the draft do not fit together"))
}

/// The surveys that the block lists. Before there were versions it was the list alone.
fn listed(json: &str) -> Result<Vec<Survey>> {
    if json.trim_start().starts_with('[') {
        return serde_json::from_str(json);
    }
    let Head { format, version } = serde_json::from_str(json)?;
    if format != FORMAT {
        return Err(Error::custom(format!("\"{format}\" is another format")));
    }
    if version > VERSION {
        return Err(Error::custom(format!(
            "it was made by a newer version ({version}, and this is {VERSION})"
        )));
    }
    Ok(serde_json::from_str::<Held>(json)?.surveys)
}

#[cfg(test)]
mod tests {
    use super::{BUILT, Survey, read, surveys, write};
    use crate::survey::ScaleId;

    #[test]
    fn surveys_come_back_as_they_were() {
        let written = serde_json::to_string(surveys()).unwrap();
        assert_eq!(read(&written).unwrap(), surveys());
        let indented = serde_json::to_string_pretty(surveys()).unwrap();
        assert_eq!(read(&indented.replace('\n', "\r\n")).unwrap(), surveys());
    }

    #[test]
    fn every_text_stands_in_the_page_as_it_is_written() {
        let survey = &surveys()[0];
        for text in [
            &survey.statements[7].wording.sv,
            &survey.id,
            &survey.tables[2].title.fi,
        ] {
            assert!(BUILT.contains(&format!("\"{text}\"")), "{text}");
        }
    }

    #[test]
    fn whatever_is_cut_off_is_refused() {
        let ends = BUILT.char_indices().map(|(at, _)| at).step_by(97);
        for end in ends {
            assert!(read(&BUILT[..end]).is_err(), "{end}");
        }
        assert!(read("[]").is_err());
    }

    /// What is wrong once `change` was made to a good survey.
    fn wrong(change: impl Fn(&mut Survey)) -> String {
        let mut survey = surveys()[0].clone();
        change(&mut survey);
        let json = serde_json::to_string(&[survey]).unwrap();
        read(&json)
            .err()
            .map(|problem| problem.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn a_block_says_what_it_is() {
        let block = write(surveys());
        assert_eq!(read(&block).unwrap(), surveys());
        assert!(block.starts_with(r#"{"format":"murroskartta-surveys","version":1,"surveys":[{"#));
        for (from, to, problem) in [
            ("murroskartta-surveys", "else", "\"else\" is another format"),
            (
                "\"version\":1",
                "\"version\":2",
                "made by a newer version (2, and this is 1)",
            ),
            ("\"version\":1,", "", "missing field `version`"),
        ] {
            let told = read(&block.replacen(from, to, 1)).unwrap_err().to_string();
            assert!(told.contains(problem), "{told}");
        }
    }

    #[test]
    fn a_block_cannot_end_its_element() {
        let mut survey = surveys()[0].clone();
        survey.title.fi = "a </SCRIPT> <!-- ä 😀".into();
        let block = write(std::slice::from_ref(&survey));
        assert!(block.is_ascii() && !block.contains('<'));
        assert_eq!(read(&block).unwrap(), [survey]);
    }

    #[test]
    fn parts_that_do_not_fit_together_are_refused() {
        let changes: [fn(&mut Survey); 11] = [
            |survey| survey.statements.clear(),
            |survey| survey.statements.swap(0, 1),
            |survey| survey.scales.truncate(1),
            |survey| survey.tables[0].scale = ScaleId::at(2),
            |survey| survey.tables[1].rows[3].statement = 10,
            |survey| survey.tables[1].rows[3].statement = 4,
            |survey| survey.tables[2].rows[0].shares.truncate(5),
            |survey| survey.tables[2].rows[0].counts = vec![Some(1); 5],
            |survey| survey.statements[4].themes.push(99),
            |survey| survey.top[0] = 10,
            |survey| {
                let report = survey.report.as_mut().unwrap();
                report.sections[0].parts[0].points[0].statements.push(10);
            },
        ];
        for (at, change) in changes.into_iter().enumerate() {
            assert!(wrong(change).contains("do not fit together"), "{at}");
        }
    }
}
