//! Rows whose cells hold how many gave each answer.

use super::Reader;
use crate::survey::parse::about::{About, CountFault};
use crate::survey::parse::share::{is_unpublished, number};
use crate::survey::parse::sheet::Record;

impl Reader<'_, '_, '_> {
    /// The counts in the cells, and how many answered: as many as gave any answer, and where that is not published,
    /// `respondents`.
    pub(super) fn counted(
        &mut self,
        record: &Record,
        respondents: Option<u32>,
    ) -> Option<(Vec<Option<u32>>, u32)> {
        let counts = self.cells(record, "count", |cell| {
            if is_unpublished(cell) {
                Ok(None)
            } else {
                number(cell).map(Some)
            }
        })?;
        let all = self.all_of(&counts, record, respondents)?;
        if let Some(&beyond) = counts.iter().flatten().find(|&&count| count > all) {
            let what = format!("{beyond} of {all} respondents cannot have answered so");
            let fix = "Compare both numbers with the published ones";
            let fault = CountFault::Beyond {
                count: beyond,
                respondents: all,
            };
            self.tell_counts(record, fault, what, fix);
            return None;
        }
        Some((counts, all))
    }

    /// Of how many `counts` are: where everybody gave one answer and all are published, of their sum.
    fn all_of(
        &mut self,
        counts: &[Option<u32>],
        record: &Record,
        respondents: Option<u32>,
    ) -> Option<u32> {
        let id = &record.cells[0];
        let is_whole = self.scale.sharing.is_whole() && !counts.contains(&None);
        if !is_whole {
            let told = respondents.or(self.respondents);
            if told.is_none() {
                let what = format!("nothing says of how many the counts of \"{id}\" are");
                let fix = "Add a column n with how many answered, or respondents to the table";
                self.tell_counts(record, CountFault::OfNobody, what, fix);
            }
            return told;
        }
        let all: u64 = counts.iter().flatten().copied().map(u64::from).sum();
        let whole = u32::try_from(all).ok().filter(|&all| all > 0);
        if whole.is_none() {
            let what = format!("the counts of \"{id}\" total {all}");
            let fix = "Compare them with the published ones, or take the row away";
            self.tell_counts(record, CountFault::Total(all), what, fix);
        } else if let Some(told) = respondents
            && whole != Some(told)
        {
            let what = format!("the counts of \"{id}\" total {all}, where n is {told}");
            let fix = "Compare both with the published ones";
            let fault = CountFault::NotAsTold {
                total: all,
                respondents: told,
            };
            self.tell_counts(record, fault, what, fix);
        }
        whole
    }

    fn tell_counts(&mut self, record: &Record, fault: CountFault, what: String, fix: &str) {
        let row = self.row_of(record);
        let about = About::Counts { row, fault };
        self.report.tell(record.offset, about, what, fix);
    }
}
