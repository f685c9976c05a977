//! In English.

use super::Passage;
use super::facts::{Facts, Inferred};

pub(super) fn inferred(base: u32, it: &Inferred) -> [Passage; 3] {
    let Inferred {
        bound,
        rows,
        exact,
        exceptions,
        without_missing,
        explained,
        adoption,
        alone,
        half_even,
        example,
    } = it;
    let twice = *without_missing == 2 * base;
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
                "When several answers are added up, the sum of the published shares may differ by a \
                 percentage point from what the inferred counts would give. Charts and tables show the \
                 sum of the published shares."
                    .into(),
                format!(
                    "We assume that the same respondents judged what matters to customers and to \
                     staff; the source does not say so. Those tables have {rows} rows, and {exact} of \
                     them fit {base} respondents exactly. The smallest number that explains every row \
                     is {base}, if a respondent may skip a statement. This happened at least here: \
                     {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "What stays open",
            [
format!(
                    "A larger number is possible too: {without_missing} would fit {explained} rows. \
                     Still, we do not think it as likely. {}It would then be a strange coincidence \
                     that {exact} of {rows} rows fit {base} respondents as well. The smallest is also \
                     the cautious choice: it makes the uncertainty largest.",
                    if twice {
                        format!(
                            "With {without_missing} respondents, about half of the counts would be \
                             odd, and {base} respondents cannot give the shares of odd counts. "
                        )
                    } else {
                        "The larger the number, the more percentages fit it by chance. ".into()
                    }
                ),
                if adoption.is_empty() {
                    String::new()
                } else {
                    format!(
                        "If {base} answered the survey, fewer answered about adoption: at most \
                         {adoption}, depending on the statement. For each statement we take the largest \
                         number that fits and is at most {base}; that is, we assume that as few as \
                         possible left it unanswered. The confidence intervals are then the narrowest \
                         possible. This is less certain than the number who judged significance, as four \
                         possible answers tell less than six."
                    )
                },
                if alone.is_empty() {
                    String::new()
                } else {
                    format!(
                        "On its own, the table of adoption could also be explained with every statement \
                         answered by everybody: there would then have been, for example, {alone} \
                         respondents."
                    )
                },
            ],
        ),
        Passage::new(
            "change",
            "What would change our mind",
            [format!(
                "If the number of respondents is published, we will use it. Nor does the inference hold \
                 if the shares were weighted, or rounded in any other way than halves up. Had halves \
                 been rounded to the nearest even number, {half_even} of the rows that now fit would no longer fit {base} respondents."
            )],
        ),
    ]
}

pub(super) fn certainty(facts: &Facts) -> Passage {
    let (name, share) = (&facts.name, &facts.share);
    let example = facts.intervals.as_ref().map(|[wide, narrow]| {
        format!(
            "For example, the share for “{name}” is {share} and its confidence interval {wide}. To \
             choose what is worth discussing, a looser standard, right four times out of five, is \
             enough: the interval is then {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "How certain the shares are",
        [
            facts.caution.clone(),
            "The confidence interval shows how far chance alone could move a share. It is computed as if \
             the respondents had been drawn by lot from a large group, which the source does not claim. \
             Of intervals made this way, about 19 out of 20 cover the true value. Who was reached, and \
             who chose to answer, may move a share further than chance does."
                .into(),
            example.unwrap_or_default(),
            "Among those who answered, the order of the statements is the one that the shares show. \
             Beyond them it should not be read as a difference if chance can explain it. When statements \
             are ordered by share, a bracket at the edge of the chart joins such statements."
                .into(),
            "Whether two differ is decided by McNemar’s exact test at the 5% level, one pair at a time. As \
             it has not been published who gave which answers, we assume the overlap that makes the \
             difference least certain: so a bracket may also join statements that really differ. On the \
             other hand, there are many pairs, and the level is not corrected for that. If two statements \
             were answered by different numbers, we use the smaller, and the result is no more than a \
             guide."
                .into(),
            "On the map, a statement is in no field if it lies less than 3 percentage points from a line. \
             Chance may also move one that lies further away across the line."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Why no confidence interval is given for the difference between customers and staff",
        [
            "It is published how many gave each answer, but not who gave which answers to both \
             questions. So we know the difference, but not how certain it is."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
