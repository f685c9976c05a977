//! A column that says how many answered: recognised, taken in, compared with counts, refused and remembered.

mod counted;
mod kept;
mod shares;
mod suggested;

use murroskartta::survey::{Mapping, Numbers, Question, Survey};

const HEADS: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä";

/// Percent with a column `head` of how many answered.
fn percent(head: &str, [first, second]: [&str; 2]) -> String {
    format!(
        "{HEADS};{head}\nEtätyö on arkea;50 %;25 %;20 %;5 %;{first}\nTyö on mielekästä;10 %;20 %;30 %;40 %;{second}\n"
    )
}

/// Counts with how many answered.
fn counts(rows: [&str; 2]) -> String {
    let [first, second] = rows;
    format!("{HEADS};n\nEtätyö on arkea;{first}\nTyö on mielekästä;{second}\n")
}

/// How many answered each row.
fn told(survey: &Survey) -> Vec<Option<u32>> {
    let table = survey.tables.iter().find(|table| table.own).unwrap();
    table.rows.iter().map(|row| row.respondents).collect()
}

/// A question of the reader's own about channels, of which several could be chosen.
fn channels(rows: &str) -> String {
    format!("Ryhmä;Sähköposti;Puhelin;Verkko;n\n{rows}\n")
}

fn several(mapping: &mut Mapping) {
    mapping.numbers = Some(Numbers::SeveralCounts);
    match &mut mapping.question {
        Question::Own(own) => own.name = "Kanavat".into(),
        other => panic!("it is taken for {other:?}"),
    }
}
