//! The words of the interface in three languages, and the sentences made from numbers.
//!
//! [`Words`] has one field a text, so a language that lacks one does not compile.

mod access;
mod among;
mod answers;
mod brought;
mod comparison;
mod comparison_finding;
mod drawn;
mod en;
mod fi;
mod finding;
mod finding_plain;
mod findings;
mod fixed;
mod gap;
mod general;
mod how_many;
mod interval;
mod make;
mod map;
mod map_finding;
mod method;
mod name;
mod note;
mod number;
mod numbers_note;
mod own;
mod place;
mod plane;
mod portrait;
mod portrait_plain;
mod report;
mod respondents;
mod rounds;
mod rounds_finding;
mod sentence;
mod source;
mod strip;
mod surveys;
mod sv;
mod tables;
mod too_much;
mod workshop;

pub use access::{AUTHORITY, access, access_headline};
pub use among::{
    among_note, numbers_note_of, percent_signed, recomputed, said_among, signed, unit,
};
pub use brought::{
    BroughtWords, all_rows, beside, brought, found, known_scale, letters, proposed, rows_left_out,
    rows_total, table_read, trouble,
};
pub use comparison::{comparison_lead, comparison_mark};
pub use comparison_finding::comparison_finding;
pub use drawn::{drawn, highest_and_lowest, in_each_table, in_fields, largest_and_smallest_gap};
pub use finding::{Finding, finding};
pub use findings::{doubt, finding_number, finding_of, headline_doubt};
pub use fixed::{Words, words};
pub use gap::{gap_by, gap_words_by, pair_name, table_mark};
pub use general::{unofficial, words_of};
pub use interval::{bound_head, interval, interval_note, places, runs_note};
pub use make::{MakeWords, make, problem, problem_place, small};
pub use map::{
    gathered_note, map_breaks, map_lead, map_mark, moved_note, rectangle, together_note,
};
pub use map_finding::map_finding;
pub use method::{
    Given, LAST, Passage, base_brief, base_flag, candidates, example, method, method_headline,
    method_lead, overlap_of,
};
pub use note::{
    as_published, citation, filters, first_rows, kept_by, order, order_choice, rows_shown,
};
pub use number::{number, percent, percent_of, points, points_brief, unpublished, written};
pub use numbers_note::numbers_note;
pub use own::{OwnWords, of_respondents, own, profile, same_answer, significance_to};
pub use place::{rank, rank_figure, top_name, top_place};
pub use plane::{across_name, axis_name, axis_title, cut_name, field, field_by, near_line};
pub use portrait::{portrait, portrait_headline, portrait_lead};
pub use report::{
    amount, as_of, kept_points, kind_name, origin, progress, quoted_original, report_headline,
    report_lead, section_of, table_title, told, trio,
};
pub use respondents::{all_respondents, respondents, respondents_of_tables};
pub use rounds::{
    Rounds, change, change_said, not_asked_numbers, only_asked, respondents_by_round, rounds,
    rounds_lead, signed_points,
};
pub use rounds_finding::rounds_finding;
pub use sentence::{
    date, kept, known_date, lead, list, loosening, mark, measure_brief, measure_name, raised,
    raised_totals, saved_copy, share, total_note, totals_note, updated, years,
};
pub use source::{dated, source_brief, source_name};
pub use strip::{strip_axis, strip_mark};
pub use surveys::{Surveys, surveys};
pub use tables::{
    axes, axis_across, axis_up, compared_first, compared_second, compared_tables, most_compared,
    other_gaps, stays_compared,
};
pub use workshop::{
    SlideWords, Slides, WorkshopWords, counted, distance, feedback, file_problem, guess,
    guess_asks, guesses, hands, opened, part_name, planned, rank_asks, reading, session,
    slide_kind, slide_place, slide_topic, slide_words, statement_name, vote_asks, votes, workshop,
};

use crate::analysis::Loosening;
use crate::survey::{Lang, Survey, TableId};

/// What a table asks, as the beginning of a sentence that the measure completes.
pub(crate) fn asks(lang: Lang, survey: &Survey, table: TableId) -> &str {
    survey.table(table).asks.get(lang)
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
