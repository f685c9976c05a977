//! The fixed texts of the interface.

use super::{en, fi, sv};
use crate::state::{Look, View};
use crate::survey::Lang;

/// The fixed texts of the interface in one language.
#[derive(Debug)]
pub struct Words {
    /// Name of the language in itself.
    pub language: &'static str,
    /// Link that jumps over the header.
    pub skip: &'static str,
    /// Name of the switch of languages.
    pub languages: &'static str,
    /// Name of the switch of looks.
    pub looks: &'static str,
    /// The looks, in the order of [`Look::ALL`].
    pub look: [&'static str; 4],
    /// Name of the switch of tables.
    pub tables: &'static str,
    /// Label of the order.
    pub sort: &'static str,
    /// The published order.
    pub sort_published: &'static str,
    /// Order by the measure.
    pub sort_measure: &'static str,
    /// From which end an order goes, the smallest first.
    pub ascend: &'static str,
    /// The same, the largest first.
    pub descend: &'static str,
    /// Label of the alignment.
    pub align: &'static str,
    /// No alignment.
    pub align_none: &'static str,
    /// Button that opens the filter.
    pub filter: &'static str,
    /// The same on a phone, where the order unfolds with it.
    pub filter_and_sort: &'static str,
    /// Button that closes the filter.
    pub close: &'static str,
    /// Label of the text search.
    pub search: &'static str,
    /// What can be searched.
    pub search_hint: &'static str,
    /// Label of the smallest measure.
    pub min: &'static str,
    /// Label of the largest measure.
    pub max: &'static str,
    /// Label of the themes.
    pub themes: &'static str,
    /// Label of single statements.
    pub picks: &'static str,
    /// What the button of a filter that is on does.
    pub remove_filter: &'static str,
    /// Button of the sheet that shows what the filter keeps, before how many that is of how many.
    pub show_kept: &'static str,
    /// Button that clears the filter.
    pub clear_filter: &'static str,
    /// Button that returns to the default.
    pub reset: &'static str,
    /// Name of the legend, which is the measure's control.
    pub measure: &'static str,
    /// How the legend is used.
    pub measure_hint: &'static str,
    /// Why the last answer cannot be taken out.
    pub measure_last: &'static str,
    /// Name of the chart.
    pub chart: &'static str,
    /// What kind of thing the chart is, for speech.
    pub chart_role: &'static str,
    /// How the chart is used by keyboard.
    pub chart_hint: &'static str,
    /// The same of the chart of one statement, where no key leads further.
    pub statement_hint: &'static str,
    /// Head of the column of statements.
    pub statement: &'static str,
    /// Head of the column of sums of the measure.
    pub sum: &'static str,
    /// Head of the column of totals.
    pub total: &'static str,
    /// Heading of the table.
    pub numbers: &'static str,
    /// What the numbers are.
    pub numbers_note: &'static str,
    /// The same of a table that the reader brought along.
    pub numbers_note_own: &'static str,
    /// What a share of several answers is.
    pub numbers_sum: &'static str,
    /// That translations are ours; empty in the language in which the source is published.
    pub unofficial: &'static str,
    /// Head of the source line.
    pub source: &'static str,
    /// Date of the last update.
    pub updated: &'static str,
    /// Nothing is left.
    pub empty: &'static str,
    /// Nothing is filtered, and yet no two tables have a statement in common.
    pub empty_together: &'static str,
    /// The way to another table of one's own.
    pub bring_more: &'static str,
    /// No single part of the filter is to blame.
    pub empty_all: &'static str,
    /// Parts of the address that were left out.
    pub ignored: &'static str,
    /// What to do about it.
    pub ignored_hint: &'static str,
    /// Dismisses a notice.
    pub dismiss: &'static str,
    /// The chart could not be drawn.
    pub no_canvas: &'static str,
    /// Name of the switch of views.
    pub views: &'static str,
    /// The button that unfolds the rest of the views on a narrow screen.
    pub more: &'static str,
    /// The views, in the order of [`View::ALL`].
    pub view: [&'static str; 10],
    /// Label of the pair of tables whose gap is looked at.
    pub pairs: &'static str,
    /// Order by the gap.
    pub sort_gap: &'static str,
    /// Keeps the order of gaps when the pair changes.
    pub fix_order: &'static str,
    /// Label of the smallest gap.
    pub gap_min: &'static str,
    /// Button that puts a statement first.
    pub pin: &'static str,
    /// Button that puts it back.
    pub unpin: &'static str,
    /// Label of the statements that stand first.
    pub pinned: &'static str,
    /// Label of whose significance the map shows.
    pub judged_by: &'static str,
    /// Label of where the map is cut.
    pub cut: &'static str,
    /// Summary of the controls of the measures.
    pub counts: &'static str,
    /// Button that takes the last step back.
    pub undo: &'static str,
    /// Button that takes it again.
    pub redo: &'static str,
    /// Button that returns to the default, on a phone.
    pub reset_brief: &'static str,
    /// Button that opens what can be taken along.
    pub take: &'static str,
    /// Saves a picture.
    pub take_picture: &'static str,
    /// Saves a picture that fills a slide.
    pub take_slide: &'static str,
    /// Saves a picture that scales.
    pub take_vector: &'static str,
    /// Saves the numbers for a spreadsheet.
    pub take_sheet: &'static str,
    /// Saves the numbers for a program.
    pub take_data: &'static str,
    /// Copies the picture.
    pub copy_picture: &'static str,
    /// Copies the numbers.
    pub copy_numbers: &'static str,
    /// Copies the address of the view.
    pub copy_link: &'static str,
    /// Saves the page itself, as it is now.
    pub take_page: &'static str,
    /// Copies the code that embeds the view in another page.
    pub copy_embed: &'static str,
    /// What is done with that code.
    pub embed_hint: &'static str,
    /// Where the page is part of another one: leads to the page itself.
    pub whole: &'static str,
    /// Copies the citation.
    pub copy_citation: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It was handed to the browser's downloads.
    pub saved: &'static str,
    /// The browser would not save.
    pub save_refused: &'static str,
    /// The browser refused; a field with the text follows.
    pub copy_refused: &'static str,
    /// The browser does not copy pictures.
    pub picture_refused: &'static str,
    /// Button that tells how to read the view.
    pub help: &'static str,
    /// How to read each view, in the order of [`View::ALL`]: a sentence or two a line.
    pub help_text: [&'static [&'static str]; 10],
    /// Goes to the statement before.
    pub previous: &'static str,
    /// Goes to the statement after.
    pub next: &'static str,
    /// Name of the way through a long list.
    pub rows: &'static str,
    /// Goes to the rows before.
    pub rows_before: &'static str,
    /// Goes to the rows after.
    pub rows_after: &'static str,
    /// Links to other views follow.
    pub see_in: &'static str,
    /// Heading of the gaps of one statement.
    pub gaps: &'static str,
    /// Heading of its places among the statements.
    pub ranks: &'static str,
    /// Caption of the table of comparisons.
    pub numbers_wide: &'static str,
    /// Caption of the table of the map.
    pub map_caption: &'static str,
    /// Head of the column of gaps.
    pub gap_head: &'static str,
    /// Head of the column of fields of the map.
    pub field_head: &'static str,
    /// Head of the column of significance on the map.
    pub significance_head: &'static str,
    /// Head of the column of adoption on the map.
    pub adoption_head: &'static str,
    /// How the map is used by keyboard.
    pub map_hint: &'static str,
    /// Label of the address, in print.
    pub address: &'static str,
    /// Name of the list of names beside the map.
    pub names_list: &'static str,
    /// Button that lets go of picked statements.
    pub clear_picks: &'static str,
    /// Leaves "can't say" out of the hundred percent.
    pub opinion: &'static str,
    /// Shows how certain the sums are.
    pub interval: &'static str,
    /// Head of the column of intervals.
    pub interval_head: &'static str,
    /// Heading of the list of findings.
    pub findings: &'static str,
    /// The menu of how sure the numbers are.
    pub certainty: &'static str,
    /// Leads to the page that explains the method.
    pub method: &'static str,
    /// Caption of the table of the row worked through.
    pub example: &'static str,
    /// Head of the column of published shares.
    pub example_published: &'static str,
    /// Head of the column of counts.
    pub example_count: &'static str,
    /// Head of the column of exact shares.
    pub example_exact: &'static str,
    /// Caption of the table of possible numbers of respondents.
    pub candidates: &'static str,
    /// Head of its column of numbers.
    pub candidates_head: &'static str,
    /// Label of the statement that serves as the example.
    pub example_of: &'static str,
    /// Name of the list of chapters.
    pub contents: &'static str,
    /// Heading of the cards to discuss.
    pub cards: &'static str,
    /// What the cards are.
    pub cards_note: &'static str,
    /// What the bars beside a statement are.
    pub trio_key: &'static str,
    /// Prints the report.
    pub print: &'static str,
    /// That a link opens in a tab of its own.
    pub new_tab: &'static str,
    /// Heading of what the background says about a statement.
    pub background: &'static str,
    /// No point is left.
    pub empty_report: &'static str,
    /// What can be searched in the report.
    pub report_hint: &'static str,
}

/// The words in `lang`.
pub const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Fi => &fi::WORDS,
        Lang::Sv => &sv::WORDS,
        Lang::En => &en::WORDS,
    }
}

impl Words {
    /// Name of a look.
    pub const fn look(&self, look: Look) -> &'static str {
        self.look[look as usize]
    }

    /// Name of a view.
    pub const fn view(&self, view: View) -> &'static str {
        self.view[view as usize]
    }

    /// How to read a view: short sentences, one or two a paragraph.
    pub const fn help_text(&self, view: View) -> &'static [&'static str] {
        self.help_text[view as usize]
    }
}
