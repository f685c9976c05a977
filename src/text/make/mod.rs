//! The words of making a page.

mod en;
mod fi;
mod places;
mod problems;
mod small;
mod sv;
mod things;

pub use places::problem_place;
pub use problems::problem;
pub use small::small;

use crate::survey::Lang;

/// The words of the view in one language.
pub struct MakeWords {
    /// Headline.
    pub heading: &'static str,
    /// What it is, and what it takes.
    pub lead: &'static str,
    /// Heading of the ways to begin.
    pub begin: &'static str,
    /// Begins with what was brought along.
    pub from_own: &'static str,
    /// Opens the dialog for a table in a file.
    pub from_table: &'static str,
    /// Begins with nothing.
    pub from_nothing: &'static str,
    /// That another survey can be the beginning.
    pub begin_hint: &'static str,
    /// Begins with a survey of the page; its title follows.
    pub from_pattern: &'static str,
    /// Opens what was made before.
    pub from_file: &'static str,
    /// Which files.
    pub from_file_hint: &'static str,
    /// That the page has several surveys.
    pub several_surveys: &'static str,
    /// The file has too many bytes.
    pub too_large: &'static str,
    /// The browser could not read it.
    pub unreadable: &'static str,
    /// There is no survey in the files.
    pub no_survey: &'static str,
    /// The page is of another kind.
    pub no_page: &'static str,
    /// What the page carries cannot be read; why follows, in English.
    pub damaged: &'static str,
    /// The zip cannot be unpacked.
    pub no_zip: &'static str,
    /// The zip holds the folders of several surveys.
    pub several_zip: &'static str,
    /// What is wrong with the folder; that follows, in English.
    pub wrong_folder: &'static str,
    /// Part of the form: what the survey is.
    pub part_basics: &'static str,
    /// Part of the form: tables.
    pub part_tables: &'static str,
    /// Part of the form: statements.
    pub part_statements: &'static str,
    /// Part of the form: scales.
    pub part_scales: &'static str,
    /// Part of the form: themes.
    pub part_themes: &'static str,
    /// Part of the form: what respondents lifted.
    pub part_top: &'static str,
    /// Part of the form: background.
    pub part_background: &'static str,
    /// Part of the form: small groups.
    pub part_privacy: &'static str,
    /// Part of the form: who answers for the page.
    pub part_contact: &'static str,
    /// Field: title.
    pub title: &'static str,
    /// Field: what it is about.
    pub description: &'static str,
    /// Field: year.
    pub year: &'static str,
    /// It is no year.
    pub wrong_year: &'static str,
    /// Field: how many answered.
    pub respondents: &'static str,
    /// It is no number of people.
    pub wrong_count: &'static str,
    /// Field: name of the source.
    pub source: &'static str,
    /// Field: who published the survey.
    pub publisher: &'static str,
    /// Field: where it was published.
    pub source_url: &'static str,
    /// It is no address.
    pub wrong_url: &'static str,
    /// Which languages.
    pub languages: &'static str,
    /// That one is enough, and which is the original.
    pub languages_hint: &'static str,
    /// What the contact is for.
    pub contact_hint: &'static str,
    /// Field: who publishes the page.
    pub contact_name: &'static str,
    /// Field: where feedback goes.
    pub contact_url: &'static str,
    /// It is no address for feedback.
    pub wrong_contact: &'static str,
    /// What a table is.
    pub tables_hint: &'static str,
    /// In which order answers are.
    pub scales_hint: &'static str,
    /// A scale.
    pub scale: &'static str,
    /// Adds an answer.
    pub add_answer: &'static str,
    /// That the answer in the middle is on neither side.
    pub has_middle: &'static str,
    /// What the shares of a scale are.
    pub shares: &'static str,
    /// Field: an answer.
    pub answer: &'static str,
    /// Field: a short name.
    pub short_name: &'static str,
    /// That an answer counts.
    pub counts_in: &'static str,
    /// Field: the id of the survey.
    pub id: &'static str,
    /// It is no id.
    pub wrong_id: &'static str,
    /// Field: when it was updated.
    pub updated: &'static str,
    /// It is no day.
    pub wrong_day: &'static str,
    /// Field: whether it is another round.
    pub series: &'static str,
    /// It is none.
    pub no_series: &'static str,
    /// Another survey of the page has the id.
    pub same_id: &'static str,
    /// Which language is the original.
    pub original: &'static str,
    /// Field: what must be known first.
    pub notice: &'static str,
    /// That an answer is "can't say".
    pub unsure: &'static str,
    /// Moves up.
    pub up: &'static str,
    /// Moves down.
    pub down: &'static str,
    /// Takes away.
    pub remove: &'static str,
    /// Shows more.
    pub more_statements: &'static str,
    /// Adds a statement.
    pub add_statement: &'static str,
    /// Field: the wording as published.
    pub wording: &'static str,
    /// Head of the statements.
    pub statement: &'static str,
    /// What themes are for.
    pub themes_hint: &'static str,
    /// Field: a theme.
    pub theme: &'static str,
    /// Adds a theme.
    pub add_theme: &'static str,
    /// What the list is.
    pub top_hint: &'static str,
    /// Adds to the list.
    pub add_top: &'static str,
    /// Nothing is chosen yet.
    pub choose: &'static str,
    /// Adds a table on a new scale.
    pub add_table: &'static str,
    /// Adds a table on a scale that there is.
    pub add_table_on: &'static str,
    /// A table without a name.
    pub nameless: &'static str,
    /// Field: the name of a table.
    pub name: &'static str,
    /// Field: how many answered the table.
    pub table_respondents: &'static str,
    /// Unfolds what can be said besides.
    pub more_of_table: &'static str,
    /// Field: the title as published.
    pub table_title: &'static str,
    /// Field: what was asked.
    pub asks: &'static str,
    /// Field: to whom it matters.
    pub to: &'static str,
    /// Takes a table away.
    pub remove_table: &'static str,
    /// Its colour.
    pub hue: &'static str,
    /// What it is about.
    pub role: &'static str,
    /// That the cells hold counts.
    pub counts: &'static str,
    /// Unfolds the numbers.
    pub numbers: &'static str,
    /// What the background is.
    pub background_hint: &'static str,
    /// Field: the sentence that the background opens with.
    pub headline: &'static str,
    /// Field: heading of a section.
    pub section_title: &'static str,
    /// Adds a part.
    pub add_part: &'static str,
    /// Takes a section away.
    pub remove_section: &'static str,
    /// Adds a section.
    pub add_section: &'static str,
    /// Field: the same as a question.
    pub ask: &'static str,
    /// Field: what a point says.
    pub point: &'static str,
    /// Field: where more can be read.
    pub point_url: &'static str,
    /// Adds a point.
    pub add_point: &'static str,
    /// Takes a point away.
    pub remove_point: &'static str,
    /// Unfolds the statements.
    pub about: &'static str,
    /// Why small groups matter.
    pub privacy_hint: &'static str,
    /// Field: how many are few.
    pub least: &'static str,
    /// Leaves them out.
    pub suppress: &'static str,
    /// Nothing is missing.
    pub nothing_missing: &'static str,
    /// Heading of what must be mended.
    pub must: &'static str,
    /// Heading of what can wait.
    pub may_wait: &'static str,
    /// Before how many more there are.
    pub more_missing: &'static str,
    /// Shows the page.
    pub look: &'static str,
    /// Saves the page.
    pub save: &'static str,
    /// Saves the folder.
    pub folder: &'static str,
    /// Ends it.
    pub discard: &'static str,
    /// Keeps the surveys of the page; their titles follow.
    pub keep_others: &'static str,
    /// It was saved.
    pub saved: &'static str,
    /// It was saved, but for what was not understood.
    pub saved_but: &'static str,
    /// It was not saved.
    pub save_refused: &'static str,
    /// Something must be mended.
    pub mend_first: &'static str,
    /// There are no numbers yet.
    pub nothing_to_show: &'static str,
    /// Goes back to the form.
    pub edit: &'static str,
    /// What the shares of a scale are: a whole, a part, of several.
    pub sharing: [&'static str; 3],
    /// The colours, in their order.
    pub hues: [&'static str; 8],
    /// What a table is about: anything, adoption, significance.
    pub roles: [&'static str; 3],
    /// What is written into the cells: shares, counts.
    pub cells: [&'static str; 2],
    /// Why a cell was not taken: no share, no number, nobody.
    pub cell_faults: [&'static str; 3],
    /// Whether the browser remembers the draft.
    pub kept: [&'static str; 2],
    /// That a survey is being made; that its page is shown.
    pub making: [&'static str; 2],
}

/// The words in `lang`.
pub const fn make(lang: Lang) -> &'static MakeWords {
    match lang {
        Lang::Fi => &fi::WORDS,
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}
