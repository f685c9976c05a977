//! Tables that readers bring along: what is taken makes a whole survey and survives being remembered, and
//! what is refused has a place.

use murroskartta::analysis::{Respondents, all_lines, findings, tabulate, whole_lines};
use murroskartta::state::{Action, Selection, link};
use murroskartta::survey::{
    Brought, Column, Grid, Lang, Mapping, Numbers, OwnQuestion, Percent, Question, Statement,
    Survey, Trouble, What, add_own, own_survey, read_own, suggest_own, unturned,
};
use murroskartta::takeaway::{csv, sheet_beside};
use murroskartta::text;

use super::{Target, survey};

/// Tables as spreadsheets save them.
pub const OWN_TABLE: Target = Target {
    check,
    seeds: super::seeds::own_tables,
};

/// The day on which they are brought.
const DAY: &str = "2026-11-26";
/// The heads of the columns of adoption, by the ids of the answers.
const HEADS: &str = "väittämä;in-use;trial;planned;none\n";

fn check(input: &[u8]) {
    let text = super::text(input);
    // To show what was made takes a hundred times as long as to make it.
    let sum = |sum: u8, byte: &u8| sum.wrapping_mul(31).wrapping_add(*byte);
    let shown = input.iter().fold(0, sum) < 4;
    bring(&text, shown);
    // Few inputs keep the heads as they were.
    bring(&format!("{HEADS}{text}"), shown);
    let whole = format!("murroskartta-own 3\t{}\t{DAY}\n{text}", survey().id);
    let [first, second] = ["own 1", "own 2"].map(|format| whole.replace("own 3", format));
    for text in [&*text, &whole, &first, &second] {
        if let Ok(made) = read_own(survey().clone(), text) {
            keeps_its_promises(&made);
        }
    }
}

fn bring(text: &str, shown: bool) {
    let grid = match Grid::read(text) {
        Ok(grid) => grid,
        Err(trouble) => return is_placed(trouble, text),
    };
    let published = Question::Published(crate::STAFF);
    let own = Question::Own(OwnQuestion {
        name: "Kysymys".into(),
        order: Vec::new(),
    });
    for question in [None, Some(&published), Some(&own)] {
        let mut mapping = suggest_own(&grid, survey(), text, question);
        if let Question::Own(own) = &mut mapping.question {
            own.name = "Kysymys".into();
        }
        assert_eq!(mapping.columns.len(), grid.heads.len());
        assert_eq!(mapping.matches.len(), grid.rows.len());
        let try_as = |mapping| try_as(text, &grid, mapping, shown);
        try_as(mapping.clone());
        for numbers in [Some(Numbers::Shares), Some(Numbers::Counts)] {
            let columns = mapping.columns.iter();
            let decided = columns.map(|&holds| match holds {
                Column::Undecided => Column::Unused,
                holds => holds,
            });
            let mapping = Mapping {
                numbers,
                columns: decided.collect(),
                ..mapping.clone()
            };
            try_as(mapping.clone());
            let left_out = vec![false; grid.rows.len()];
            try_as(Mapping {
                left_out,
                ..mapping
            });
        }
        // Whatever stands last may say how many answered.
        let mut told = mapping.clone();
        told.columns.pop();
        told.columns.push(Column::Respondents);
        for numbers in [Numbers::Shares, Numbers::Counts] {
            try_as(Mapping {
                numbers: Some(numbers),
                ..told.clone()
            });
        }
        // As someone may choose who does not look.
        let columns = 1..=mapping.columns.len();
        let columns = columns.map(|at| Column::numbered(at, &mapping.question));
        let columns = columns.collect();
        try_as(Mapping { columns, ..mapping });
    }
}

fn try_as(text: &str, grid: &Grid, mapping: Mapping, shown: bool) {
    let tables = [Brought {
        name: "x".into(),
        grid: grid.clone(),
        mapping,
    }];
    match own_survey(survey().clone(), &tables, DAY) {
        Ok(made) => {
            keeps_its_promises(&made);
            if shown {
                works(&made);
            }
            // Answers beyond the scale are none that the page lets choose.
            let mapping = &tables[0].mapping;
            let table = mapping.table();
            let answers = table.map(|table| survey().scale_of(table).answers.len());
            let is_beyond = |place: &usize| answers.is_some_and(|answers| *place >= answers);
            if !mapping.places().iter().flatten().any(is_beyond) {
                survives(&tables[0], &made);
            }
        }
        Err(trouble) => is_placed(trouble, text),
    }
}

/// The promises of the fields of a survey.
fn keeps_its_promises(made: &Survey) {
    assert!(made.is_own() && !made.statements.is_empty());
    for (at, statement) in made.statements.iter().enumerate() {
        assert_eq!(usize::from(statement.number), at + 1);
        // What closes off a text that runs from right to left is not seen.
        let short = unturned(&statement.short.fi);
        assert!(short.chars().count() <= Statement::LONGEST_SHORT);
        let same = |other: &&Statement| other.id == statement.id;
        assert_eq!(made.statements.iter().filter(same).count(), 1);
        let tables = made.table_ids();
        assert!(
            tables
                .filter(|id| made.table(*id).row(at).is_some())
                .count()
                > 0
        );
    }
    for table in made.table_ids() {
        let rows = &made.table(table).rows;
        for row in rows {
            assert!(usize::from(row.statement) < made.statements.len());
            assert_eq!(row.shares.len(), made.scale_of(table).answers.len());
            let none_or_all = Percent::ZERO..=Percent::HUNDRED;
            let mut shares = row.shares.iter().flatten();
            assert!(shares.all(|share| none_or_all.contains(share)));
            // Of what is not published the others are a part.
            let total: Percent = row.shares.iter().flatten().copied().sum();
            let least = if row.is_published() { 95 } else { 0 };
            let stray = Percent::whole(least)..=Percent::whole(105);
            assert!(stray.contains(&total), "{row:?}");
            let same = rows.iter().filter(|other| other.statement == row.statement);
            assert_eq!(same.count(), 1);
        }
    }
}

/// What the page works out of it.
fn works(made: &Survey) {
    let respondents = Respondents::of(made);
    for table in made.table_ids() {
        let selection = Selection::default_of(made).apply(made, &Action::ShowTable(table));
        let lines = tabulate(made, &selection.query);
        findings(made, &selection.query, &lines, respondents.as_ref(), &[]);
        csv(&sheet_beside(made, Some(survey()), &selection, &lines));
        let whole = whole_lines(made, &selection.query);
        assert!(whole.len() <= all_lines(made, &selection.query).len());
        let address = link::print(&selection, made);
        assert_eq!(link::parse(&address, made).selection, selection);
    }
}

fn survives(table: &Brought, made: &Survey) {
    let kept = add_own("", &survey().id, table, DAY);
    assert!(!kept.contains('<'));
    assert_eq!(read_own(survey().clone(), &kept).as_ref(), Ok(made));
}

fn is_placed(trouble: Trouble, text: &str) {
    assert!(trouble.row <= text.len() + 2, "{trouble:?} of {text:?}");
    let widest = match trouble.what {
        What::TooWide(_) | What::TooLong(_) => text.len() + 1,
        _ => 40,
    };
    assert!(trouble.column <= widest, "{trouble:?} of {text:?}");
    for lang in Lang::ALL {
        assert!(!text::trouble(lang, trouble).is_empty());
    }
}
