//! From an empty folder to a survey, and what is told on the way.

mod odd;

use super::check::{CheckData, Checked, check};
use super::new::{NewSurvey, make};
use clap::Parser;
use std::path::{Path, PathBuf};
use std::{env, fs, iter, process};

/// What stands behind `cargo xtask new-survey`.
#[derive(Parser)]
struct Words {
    #[command(flatten)]
    survey: NewSurvey,
}

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("murroskartta-{test}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder for temporary files");
        Self(folder)
    }

    /// Makes the survey of `words` in it.
    fn make(&self, words: &[&str]) -> anyhow::Result<PathBuf> {
        let words = iter::once(&"new-survey").chain(words);
        make(&self.0, &Words::try_parse_from(words)?.survey)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left among temporary files does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Writes what `edit` makes of a file.
fn edit(folder: &Path, name: &str, edit: impl Fn(&str) -> String) {
    let path = folder.join(name);
    let text = fs::read_to_string(&path).expect("a file of the survey");
    fs::write(path, edit(&text)).expect("written");
}

/// What is told of the survey, its folder left out, and how many problems that is.
fn told(folder: &Path) -> (String, usize) {
    let Checked { told, problems } = check(&[folder.to_owned()]);
    (
        told.replace(&format!("{}/", folder.display()), ""),
        problems,
    )
}

/// Three statements in a folder `trial-2023`.
const TRIAL: [&str; 3] = ["trial-2023", "--statements", "3"];

/// Writes what is asked for into `survey.toml`: to each line another text.
fn fill_in_survey(folder: &Path) {
    let line = |(number, line): (usize, &str)| match line {
        "year = 0" => "year = 2023".into(),
        "updated = \"\"" | "assessed = \"\"" => line.replace("\"\"", "\"2023-05-31\""),
        "url = \"\"" => "url = \"mailto:palaute@example.org\"".into(),
        "# response_days = 14" => "response_days = 14".into(),
        "top = [\"FILL-IN\"]" => "top = [\"thing-2\", \"thing-1\"]".into(),
        "themes = []" => "themes = [\"theme\"]".into(),
        "id = \"FILL-IN\"" => "id = \"theme\"".into(),
        _ => line
            .replace("= \"\"", &format!("= \"Text {number}\""))
            .replace("FILL-IN-", "thing-"),
    };
    edit(folder, "survey.toml", |text| {
        let lines: Vec<String> = text.lines().enumerate().map(line).collect();
        lines.join("\n")
    });
}

/// Writes shares behind the empty rows, and saves the table as a spreadsheet on Windows does.
fn fill_in_table(folder: &Path, name: &str, rows: [&str; 3]) {
    edit(folder, name, |text| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for (number, (line, shares)) in (1..).zip(lines[1..].iter_mut().zip(rows)) {
            *line = format!("thing-{number};;{shares}");
        }
        lines.join("\r\n")
    });
}

/// The files of a survey whose 48 respondents answered nearly everything.
fn fill_in(folder: &Path) {
    fill_in_survey(folder);
    let adoption = ["50 %;25 %;13 %;13 %", "84;3;8;5", "10%;20%;30%;40%"];
    fill_in_table(folder, "adoption.csv", adoption);
    // Of 48: 12 15 13 8 0 0, 14 22 7 1 1 3, 20 8 6 6 2 6.
    let customers = ["25;31;27;17;0;0", "29;46;15;2;2;6", "42;17;13;13;4;13"];
    fill_in_table(folder, "customers.csv", customers);
    // Of 48: 23 17 3 2 1 2 and 29 11 2 1 0 5; of 46 or 54: the last.
    let staff = ["48;35;6;4;2;4", "60;23;4;2;0;10", "26;41;20;2;0;11"];
    fill_in_table(folder, "staff.csv", staff);
}

#[test]
fn what_is_left_to_fill_in_is_told_line_by_line() {
    let home = Folder::new("templates");
    let folder = home.make(&TRIAL).expect("a new survey");
    let (told, problems) = told(&folder);
    assert_eq!(told, include_str!("unfilled.txt").trim_end());
    assert_eq!(problems, told.lines().count());
}

/// Everything that a template leaves open has a problem on its line, or beside it where a statement
/// has no theme. But for the contact, who may not be known yet: the page then says so.
#[test]
fn nothing_that_is_left_open_is_compiled_in() {
    let home = Folder::new("open");
    let folder = home.make(&TRIAL).expect("a new survey");
    let (told, _) = told(&folder);
    let survey = fs::read_to_string(folder.join("survey.toml")).expect("a template");
    let (mut contact, mut left_to_the_publisher) = (false, 0);
    for (number, line) in (1..).zip(survey.lines()) {
        if line.starts_with('[') {
            contact = line == "[contact]";
        }
        let open = ["\"\"", "FILL-IN", " 0"].iter().any(|it| line.contains(it));
        if open && !line.starts_with('#') {
            let place = format!("survey.toml:{number}: ");
            assert_eq!(told.contains(&place), !contact, "{line}");
            left_to_the_publisher += u8::from(contact);
        }
    }
    assert_eq!(left_to_the_publisher, 5);
    assert_eq!(told.matches("has no theme").count(), 3);
    assert_eq!(told.matches("has no shares").count(), 9);
}

#[test]
fn tables_and_their_scale_are_as_asked_for() {
    let home = Folder::new("groups");
    let words = ["groups-2023", "--tables", "all,women,men", "--scale", "7"];
    let folder = home.make(&words).expect("a new survey");
    let csv = fs::read_to_string(folder.join("women.csv")).expect("a table");
    assert!(
        csv.lines().next().unwrap().ends_with(";FILL-IN-ANSWER-7"),
        "{csv}"
    );
    let survey = fs::read_to_string(folder.join("survey.toml")).expect("a template");
    assert_eq!(survey.matches("scale = \"scale\"").count(), 3);
    let (told, _) = told(&folder);
    assert_eq!(told.matches("the title of table").count(), 9, "{told}");
    assert!(
        !told.contains("adoption") && !told.contains("has no file"),
        "{told}"
    );
}

#[test]
fn more_tables_than_a_survey_holds_and_unknown_scales_are_refused() {
    let home = Folder::new("refused");
    let nine = home.make(&["nine-2023", "--tables", "a,b,c,d,e,f,g,h,i"]);
    assert!(
        nine.unwrap_err()
            .to_string()
            .contains("a survey can hold 8")
    );
    for scale in ["joy", "0", "12"] {
        let odd = home.make(&["odd-2023", "--tables", "a", "--scale", scale]);
        assert!(
            odd.unwrap_err().to_string().contains("agreement"),
            "{scale}"
        );
    }
}

#[test]
fn a_survey_that_is_filled_in_passes() {
    let home = Folder::new("filled");
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    let (told, problems) = told(&folder);
    assert_eq!(told, include_str!("filled.txt").trim_end());
    assert_eq!(problems, 0);
}

#[test]
fn a_row_left_empty_in_a_survey_that_is_filled_in() {
    let home = Folder::new("row");
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    edit(&folder, "staff.csv", |text| {
        text.replace(";;60;23;4;2;0;10", ";;;;;;;")
    });
    let message = "staff.csv:3: the row of \"thing-2\" has no shares. Write the published ones in \
                   percent, 0 where nobody answered so, and * where one is not published.";
    assert_eq!(told(&folder), (message.to_owned(), 1));
}

#[test]
fn a_published_number_of_respondents_is_told_and_not_inferred() {
    let home = Folder::new("respondents");
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    edit(&folder, "survey.toml", |text| {
        text.replace("# respondents = 48", "respondents = 40")
    });
    let (told, _) = told(&folder);
    let lines = "  Respondents: 40, published\n    customers and staff: 40; 0 of 6 rows fit exactly; 1 \
                 if fewer answered; 5 not at all; no smaller number fits more than 1; 96 fits 6\n";
    assert!(told.contains(lines), "{told}");
    assert_eq!(told.matches("number of respondents up to 40").count(), 5);
}

#[test]
fn a_survey_that_is_not_there() {
    let refusal = crate::data::check(&CheckData {
        chosen: vec!["nowhere-2023".into()],
    })
    .expect_err("there is none");
    let told = refusal.to_string();
    assert!(told.starts_with("there is no folder "), "{told}");
    assert!(
        told.ends_with("make it: `cargo xtask new-survey nowhere-2023`"),
        "{told}"
    );
}

/// Nobody is made to promise anything; but whoever publishes the page hears what it lacks.
#[test]
fn a_contact_that_is_left_open_is_worth_a_look() {
    let home = Folder::new("contact");
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    edit(&folder, "survey.toml", |text| {
        text.replace("assessed = \"2023-05-31\"", "assessed = \"\"")
            .replace("response_days = 14", "# response_days = 14")
    });
    let (told, problems) = told(&folder);
    let line = "  - not filled in under [contact]: assessed, response_days; the accessibility statement \
                promises nothing of it\n";
    assert!(told.contains(line), "{told}");
    assert_eq!(problems, 0);
}

/// The answers stand in the templates as in the survey that is there.
#[test]
fn templates_have_the_scales_of_the_series() {
    let home = Folder::new("scales");
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    let made = crate::survey::parse::load(&folder).expect("a good survey");
    let published = crate::survey::parse::load(&published()).expect("the published survey");
    assert_eq!(made.scales, published.scales);
    for table in [0, 1, 2] {
        assert_eq!(made.tables[table].name, published.tables[table].name);
    }
}

#[test]
fn a_folder_that_is_there_stays_as_it_is() {
    let home = Folder::new("there");
    let folder = home.make(&TRIAL).expect("a new survey");
    edit(&folder, "staff.csv", |_| "work of a day".into());
    let refusal = home.make(&["trial-2023"]).expect_err("it is there");
    let path = folder.display();
    let expected = format!(
        "{path} is there already, and stays as it is. Choose another id, or see what is in it: \
         `cargo xtask check-data trial-2023`"
    );
    assert_eq!(refusal.to_string(), expected);
    let kept = fs::read_to_string(folder.join("staff.csv")).expect("the file");
    assert_eq!(kept, "work of a day");
}

#[test]
fn an_id_that_cannot_be_one_is_refused() {
    let home = Folder::new("ids");
    for id in ["Opetusala", "opetusala 2023", "öljy", "../up", "", "2023-a"] {
        let refusal = home.make(&[id]).expect_err(id).to_string();
        assert!(refusal.contains("Use a–z without accents"), "{refusal}");
    }
    for words in [&[] as &[&str], &["a", "b"], &["a", "--statements"]] {
        assert!(home.make(words).is_err(), "too few or too many: {words:?}");
    }
    assert!(home.make(&["a", "--statements", "0"]).is_err());
    let left = fs::read_dir(&home.0).expect("the folder").count();
    assert_eq!(left, 0, "nothing should have been made");
}

fn published() -> PathBuf {
    crate::root().join("src/data/hallinto-ja-toimistotyo-2021")
}

#[test]
fn the_published_survey_in_sum() {
    let (told, problems) = told(&published());
    assert_eq!(told, include_str!("published.txt").trim_end());
    assert_eq!(problems, 0);
}

#[test]
fn several_surveys_are_told_one_after_the_other() {
    let home = Folder::new("several");
    let folder = home.make(&TRIAL).expect("a new survey");
    let both = check(&[published(), folder.clone()]);
    let alone = [published(), folder].map(|folder| check(&[folder]));
    assert_eq!(both.told, format!("{}\n\n{}", alone[0].told, alone[1].told));
    assert_eq!(both.problems, alone[1].problems);
}
