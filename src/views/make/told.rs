//! Why files were not opened, in words.

use super::opened::Refusal;
use crate::browser::file::Unread;
use crate::survey::{Lang, NotUnpacked};
use crate::text;

/// What is wrong, and what to do about it; and in English what is told to those who edit such files.
pub fn refused(lang: Lang, why: &Refusal) -> (&'static str, String) {
    let words = text::make(lang);
    let said = match why {
        Refusal::Unread(Unread::TooLarge(_)) => words.too_large,
        Refusal::Unread(Unread::NotText) | Refusal::NoSurvey => words.no_survey,
        Refusal::Unread(Unread::Failed) => words.unreadable,
        Refusal::NoPage => words.no_page,
        Refusal::Damaged(why) => return (words.damaged, why.clone()),
        Refusal::Packed(NotUnpacked::Several(_)) => words.several_zip,
        Refusal::Packed(_) => words.no_zip,
        Refusal::Problems(problems) => {
            let told: Vec<_> = problems.iter().take(5).map(ToString::to_string).collect();
            return (words.wrong_folder, told.join(" "));
        }
    };
    (said, String::new())
}
