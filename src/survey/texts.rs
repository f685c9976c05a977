//! The texts of reports, kept apart from the surveys.
//!
//! They are most of what a survey holds. In the page they stand as they are, a line each, where the
//! static first view has the Finnish ones too: a server that compresses the page then sends those
//! once. Packed with the program they would be sent twice.

use super::model::{Lang, Localized, Survey};

/// Takes the texts of all reports out of `surveys`: a line each, language after language.
pub fn take(surveys: &mut [Survey]) -> String {
    let taken: Vec<Localized> = texts(surveys).into_iter().map(std::mem::take).collect();
    let lines = Lang::ALL.map(|lang| taken.iter().map(move |text| text.get(lang)));
    lines
        .into_iter()
        .flatten()
        .fold(String::new(), |all, line| all + line + "\n")
}

/// Puts the texts back. Without them, or with others, a survey tells no background.
pub fn put(surveys: &mut [Survey], lines: &str) {
    let (mut places, lines) = (texts(surveys), lines.lines().collect::<Vec<_>>());
    let count = places.len();
    if lines.len() != count * Lang::ALL.len() {
        for survey in surveys {
            survey.report = None;
        }
        return;
    }
    for (at, place) in places.iter_mut().enumerate() {
        let [fi, sv, en] = [0, 1, 2].map(|lang| lines[lang * count + at].to_owned());
        **place = Localized { fi, sv, en };
    }
}

fn texts(surveys: &mut [Survey]) -> Vec<&mut Localized> {
    let reports = surveys
        .iter_mut()
        .filter_map(|survey| survey.report.as_mut());
    reports.flat_map(|report| report.texts()).collect()
}

#[cfg(test)]
mod tests {
    use super::{put, take};
    use crate::survey::{Lang, surveys};

    #[test]
    fn texts_come_back_where_they_were_taken() {
        let mut kept_apart = surveys().to_vec();
        let lines = take(&mut kept_apart);
        assert_ne!(kept_apart, surveys());
        put(&mut kept_apart, &lines);
        assert_eq!(kept_apart, surveys());
    }

    #[test]
    fn nothing_that_is_said_is_left_in_the_surveys() {
        let mut kept_apart = surveys().to_vec();
        let lines = take(&mut kept_apart);
        for text in super::texts(&mut kept_apart) {
            assert!(Lang::ALL.iter().all(|&lang| text.get(lang).is_empty()));
        }
        let report = surveys()[0].report.as_ref().expect("a background");
        for lang in Lang::ALL {
            assert!(lines.lines().any(|line| line == report.headline.get(lang)));
        }
    }

    #[test]
    fn texts_of_another_length_leave_a_survey_without_background() {
        let mut surveys = surveys().to_vec();
        let lines = take(&mut surveys);
        let (shorter, _) = lines.trim_end().rsplit_once('\n').expect("many lines");
        for wrong in ["", "\n", shorter, &format!("{lines}more\n")] {
            let mut without = surveys.clone();
            put(&mut without, wrong);
            assert!(without.iter().all(|survey| survey.report.is_none()));
            // What was asked and answered is still there.
            assert_eq!(without[0].tables, surveys[0].tables);
            assert_eq!(without[0].statements, surveys[0].statements);
        }
    }
}
