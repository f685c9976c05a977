//! Why files were not opened, in words.

use super::opened::Refusal;
use crate::browser::file::Unread;
use crate::survey::Lang;
use crate::text;

/// What is wrong, and what to do about it.
pub fn refused(lang: Lang, why: &Refusal) -> String {
    let words = text::make(lang);
    match why {
        Refusal::Unread(Unread::TooLarge(_)) => words.too_large.into(),
        Refusal::Unread(Unread::NotText) | Refusal::NoSurvey => words.no_survey.into(),
        Refusal::Unread(Unread::Failed) => words.unreadable.into(),
        Refusal::NoPage => words.no_page.into(),
        Refusal::Damaged(why) => format!("{} ({why})", words.damaged),
        Refusal::Packed => words.no_zip.into(),
        Refusal::Problems(problems) => {
            let told: Vec<_> = problems.iter().take(5).map(ToString::to_string).collect();
            format!("{} {}", words.wrong_folder, told.join(" "))
        }
    }
}
