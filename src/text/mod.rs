//! The words of the interface in three languages, and the sentences made from numbers.
//!
//! [`Words`] has one field a text, so a language that lacks one does not compile.

mod en;
mod fi;
mod finding;
mod gap;
mod number;
mod plane;
mod sentence;
mod sv;

pub use finding::{Finding, finding};
pub use gap::{gap, gap_by, gap_words, gap_words_by, pair_name, table_mark};
pub use number::{number, percent, percent_of, points, points_brief};
pub use plane::{axis_adoption, axis_significance, cut_name, field, near_line, significance_name};
pub use sentence::{
    date, kept, lead, list, loosening, mark, measure_name, share, total_note, totals_note,
};

use crate::analysis::Loosening;
use crate::state::Look;
use crate::survey::{Lang, TableId};

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
    /// Button that turns a descending order round.
    pub ascend: &'static str,
    /// Button that turns an ascending order round.
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
    /// That translations are ours; empty in the language of the source.
    pub unofficial: &'static str,
    /// Head of the source line.
    pub source: &'static str,
    /// Date of the last update.
    pub updated: &'static str,
    /// Nothing is left.
    pub empty: &'static str,
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
}

/// What a table asks, as the beginning of a sentence that the measure completes.
pub(crate) const fn asks(lang: Lang, table: TableId) -> &'static str {
    match (lang, table) {
        (Lang::Fi, TableId::Adoption) => "Tilanne vastaajan organisaatiossa",
        (Lang::Fi, TableId::Customers) => "Merkitys asiakkaille ja kuntalaisille, jos toteutuu",
        (Lang::Fi, TableId::Staff) => "Merkitys henkilöstölle, jos toteutuu",
        (Lang::Sv, TableId::Adoption) => "Läget i den svarandes organisation",
        (Lang::Sv, TableId::Customers) => {
            "Betydelse för kunder och invånare, om det blir verklighet"
        }
        (Lang::Sv, TableId::Staff) => "Betydelse för personalen, om det blir verklighet",
        (Lang::En, TableId::Adoption) => "Situation in the respondent’s organisation",
        (Lang::En, TableId::Customers) => "Significance to customers and residents, if realised",
        (Lang::En, TableId::Staff) => "Significance to staff, if realised",
    }
}

/// What a part of the filter is called.
pub(crate) const fn part(lang: Lang, part: Loosening) -> &'static str {
    match (lang, part) {
        (Lang::Fi, Loosening::Threshold) => "osuusrajat",
        (Lang::Fi, Loosening::Gap) => "eron alaraja",
        (Lang::Fi, Loosening::Themes) => "teemat",
        (Lang::Fi, Loosening::Text) => "hakusana",
        (Lang::Fi, Loosening::Picks) => "valitut väittämät",
        (Lang::Sv, Loosening::Threshold) => "andelsgränserna",
        (Lang::Sv, Loosening::Gap) => "gränsen för skillnaden",
        (Lang::Sv, Loosening::Themes) => "temana",
        (Lang::Sv, Loosening::Text) => "sökordet",
        (Lang::Sv, Loosening::Picks) => "de valda påståendena",
        (Lang::En, Loosening::Threshold) => "share limits",
        (Lang::En, Loosening::Gap) => "gap limit",
        (Lang::En, Loosening::Themes) => "themes",
        (Lang::En, Loosening::Text) => "search text",
        (Lang::En, Loosening::Picks) => "picked statements",
    }
}
