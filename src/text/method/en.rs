//! In English.

use super::Passage;
use super::facts::{Facts, Inferred};

pub(super) fn inferred(base: u16, it: &Inferred) -> [Passage; 3] {
    let Inferred {
        bound,
        rows,
        exact,
        exceptions,
        without_missing,
        explained,
        adoption: [fewest, most],
        half_even,
        example,
    } = it;
    [
        Passage::new(
            "how",
            "How we worked the number out",
            [
                "Respondents come in whole numbers. So not every percentage is possible: ten \
                 respondents can never give 48%."
                    .into(),
                format!(
                    "For each row we try every number of respondents from one to {bound}. A number \
                     fits if there are whole counts of answers that round to exactly the shares \
                     published. In the chart, each number that fits is one mark."
                ),
                example.clone(),
                format!(
                    "The same respondents judged what matters to customers and to staff. Those \
                     tables have {rows} rows, and {exact} of them fit {base} respondents exactly. \
                     The smallest number that explains every row is {base}, if a respondent may \
                     skip a statement. This happened at least here: {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "What stays open",
            [
                format!(
                    "A larger number is possible too. For example, {without_missing} would fit \
                     {explained} rows. The larger the number, the more percentages fit it by \
                     chance, so large numbers tell nothing any more. The smallest is the cautious \
                     choice: it makes the uncertainty largest."
                ),
                format!(
                    "Fewer answered about adoption: at most {fewest}–{most}, depending on the \
                     statement. This is less sure, as four possible answers tell less than six."
                ),
            ],
        ),
        Passage::new(
            "change",
            "What would change our mind",
            [format!(
                "If the number of respondents is published, we shall use that. Nor does the \
                 inference hold if the shares were weighted, or rounded in any other way than halves \
                 up. Had halves been rounded to the nearest even number, {half_even} of the rows that now fit would no longer fit {base} respondents."
            )],
        ),
    ]
}

pub(super) fn certainty(facts: &Facts) -> Passage {
    let (name, share) = (&facts.name, &facts.share);
    let example = facts.intervals.as_ref().map(|[wide, narrow]| {
        format!(
            "For example, the share for “{name}” is {share} and its interval {wide}. To choose what \
             is worth discussing, a looser demand will do, four times out of five: the interval is \
             then {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "How sure the shares are",
        [
            facts.caution.clone(),
            "The interval shows how far chance alone could move a share. It is computed as if the \
             respondents had been drawn by lot from a large group, which the source does not claim. \
             Of intervals made this way, 19 out of 20 are right. Whom the survey reached, and who \
             chose to answer, may move a share further than chance does."
                .into(),
            example.unwrap_or_default(),
            "The order of two statements is no more than a guess if chance can explain their \
             difference. When statements are ordered by share, a bracket at the edge of the chart \
             joins such statements."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Why the difference between customers and staff has no interval",
        [
            "It is published how many gave each answer, but not who gave the same answer to both \
             questions. So we know the difference, but not how sure it is."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
