//! How many answered, and how surely that is known.

use super::counted;
use crate::analysis::{BOUND, Base, Fit, Inference, Rounding, RowCandidates};
use crate::survey::{Role, Survey, TableId};

/// The number, and how the rows of the tables fit it.
pub fn told(survey: &Survey) -> Vec<String> {
    let base = Base::of(survey);
    let mut lines = vec![match &base {
        Some(Base::Published(number)) => format!("Respondents: {number}, published"),
        Some(Base::Inferred(it)) => format!(
            "Respondents: about {}, inferred: the surer, the more rows fit exactly and the fewer a \
             smaller number",
            it.base
        ),
        None => "Respondents: not published, and nothing is inferred".into(),
    }];
    lines.extend(of_tables(survey));
    // Of more, every row is possible.
    let few = base.is_none_or(|base| base.respondents() <= BOUND);
    let fits = together(survey).into_iter().filter(|_| few);
    let fits = fits.filter_map(|tables| fit(survey, &tables));
    lines.extend(fits.map(|fit| format!("  {fit}")));
    lines
}

/// How many answered each table that says so, or each of its rows.
fn of_tables(survey: &Survey) -> Option<String> {
    let told = survey.tables.iter().filter_map(|table| {
        let rows = table.rows.iter().filter_map(|row| row.respondents);
        let numbers = || table.respondents.into_iter().chain(rows.clone());
        let (least, most) = (numbers().min()?, numbers().max()?);
        let range = if least == most {
            least.to_string()
        } else {
            format!("{least}–{most}")
        };
        Some(format!("{} {range}", table.id))
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| format!("  by table: {}", told.join(", ")))
}

/// The tables that are looked at together: those that the same respondents answered, and each alone, those about
/// adoption last. Of tables without a role nothing is inferred: who answered them is not known.
fn together(survey: &Survey) -> Vec<Vec<TableId>> {
    let significance: Vec<_> = survey.with_role(Role::Significance).collect();
    let adoption = survey.with_role(Role::Adoption);
    let alone = significance.iter().copied().chain(adoption);
    let alone = alone.map(|table| vec![table]);
    let several = Some(significance.clone()).filter(|tables| tables.len() > 1);
    several.into_iter().chain(alone).collect()
}

/// How the rows of `tables` fit the number that is published, or else the one that they tell.
fn fit(survey: &Survey, tables: &[TableId]) -> Option<String> {
    let bound = survey.respondents.unwrap_or_default().max(BOUND);
    let inference = Inference::infer(survey, tables, Rounding::HalfUp, bound)?;
    let number = survey.respondents.unwrap_or(inference.base);
    let fit = inference.fit(number);
    let names = tables.iter().map(|&table| &*survey.table(table).id);
    let names: Vec<&str> = names.collect();
    let rows = counted(inference.rows.len(), "row");
    let mut words = vec![format!("{} of {rows} fit exactly", fit.exact)];
    words.extend(exceptions(survey, &inference, fit));
    words.push(by_chance(&inference, fit));
    words.extend(larger(&inference, fit));
    Some(format!(
        "{}: {number}; {}",
        names.join(" and "),
        words.join("; ")
    ))
}

/// The rows that do not fit: by name while they are few, for then one of them may be mistyped.
fn exceptions(survey: &Survey, inference: &Inference, fit: Fit) -> Vec<String> {
    let others = fit.fewer + fit.unexplained;
    if others < fit.exact {
        let each = inference.exceptions(fit.respondents);
        return each.map(|(row, most)| named(survey, row, most)).collect();
    }
    let fewer = format!("{} if fewer answered", fit.fewer);
    let not = format!("{} not at all", fit.unexplained);
    let all = [(fit.fewer, fewer), (fit.unexplained, not)];
    let some = all.into_iter().filter(|(rows, _)| *rows > 0);
    some.map(|(_, words)| words).collect()
}

fn named(survey: &Survey, row: &RowCandidates, most: Option<u32>) -> String {
    let table = &survey.table(row.table).id;
    let id = &survey.statements[row.statement].id;
    match most {
        Some(most) => format!("{id} in {table} if at most {most} answered it"),
        None => format!("{id} in {table} not at all"),
    }
}

/// The number is the surer, the fewer rows fit any smaller one: those do so by chance.
fn by_chance(inference: &Inference, fit: Fit) -> String {
    let smaller = inference
        .fits()
        .take_while(|f| f.respondents < fit.respondents);
    let most = smaller.map(|fit| fit.exact).max().unwrap_or_default();
    format!("no smaller number fits more than {most}")
}

fn larger(inference: &Inference, fit: Fit) -> Option<String> {
    let best = inference.without_missing();
    let larger = best.respondents > fit.respondents && best.exact > fit.exact;
    larger.then(|| format!("{} fits {}", best.respondents, best.exact))
}
