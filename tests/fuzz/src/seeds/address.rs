//! Addresses to begin with.

use murroskartta::analysis::{Among, Crosshair, Direction, Sort};
use murroskartta::state::{Action, Chapter, Look, Selection, View, link};
use murroskartta::survey::Lang;
use murroskartta::workshop::{Ask, Length, Part, Plan};

use super::super::{all, survey};

/// The addresses of selections that differ from the default in something, of every view.
pub fn addresses() -> Vec<Vec<u8>> {
    let start = Selection::default_of(survey());
    let embedded = Selection {
        embed: true,
        ..start.clone()
    };
    let mut found = vec![start.clone(), embedded];
    for view in View::ALL {
        let opened = start.clone().apply(survey(), &Action::ShowView(view));
        let all = actions()
            .iter()
            .fold(opened.clone(), |s, action| s.apply(survey(), action));
        found.extend([opened, all.apply(survey(), &Action::ShowView(view))]);
    }
    // Of what is done alone, some cannot be done with every table.
    let staff = start
        .clone()
        .apply(survey(), &Action::ShowTable(crate::STAFF));
    let alone = actions().into_iter();
    found.extend(alone.map(|action| staff.clone().apply(survey(), &action)));
    let slide = Action::ShowView(View::Workshop);
    found.push(
        start
            .apply(survey(), &slide)
            .apply(survey(), &Action::GoToSlide(Some(3))),
    );
    let onward = found[0].clone();
    let onward = onward.apply(survey(), &Action::ShowView(View::Compare));
    found.push(onward.apply(survey(), &Action::CompareRounds(true)));
    let rounds = all().iter().filter(|survey| survey.report.is_some());
    let of_each = rounds.flat_map(|survey| {
        let of_one = found.iter();
        of_one.map(move |s| link::print_among(s, survey, all()))
    });
    // The default is understood where it is spelled out, too.
    let spelled = format!("survey={}", survey().series);
    let groups = [
        "survey=groups&view=compare&table=group-7&pair=group-7-group-2&tables=group-0.group-2.group-7",
        "survey=groups&view=map&across=group-3&up=group-6&counts.of-adoption=trial.planned",
    ];
    let groups = groups.map(str::to_owned);
    of_each
        .chain([spelled])
        .chain(groups)
        .map(String::into_bytes)
        .collect()
}

/// Something of every kind that an address can tell.
fn actions() -> Vec<Action> {
    let mut all = vec![
        Action::SetMinimum(20),
        Action::SetMaximum(90),
        Action::SetMinimumGap(10),
        Action::SetSearch("tekoäly & <b>".into()),
        Action::ShowIntervals(true),
        Action::SetBase(Among::Opinion),
        Action::SetCut(Crosshair::Half),
        Action::SetDirection(Direction::Ascending),
        Action::ShowStatement(View::Statement, 4),
        Action::SetPlan(Box::new(plan())),
        Action::AlignBy(Some(1)),
    ];
    for chapter in Chapter::all(survey()) {
        all.push(Action::OpenChapter(chapter));
    }
    for at in 0..survey().statements.len() {
        all.extend([Action::TogglePick(at), Action::TogglePin(at)]);
    }
    all.extend((0..survey().themes.len()).map(Action::ToggleTheme));
    for scale in crate::SCALES {
        let answers = 0..survey().scale(scale).answers.len();
        all.extend(answers.map(|at| Action::ToggleAnswer(scale, at)));
    }
    all.extend(crate::ups().map(|up| Action::SetAxes(crate::upwards(up))));
    all.extend(crate::PAIRS.map(Action::SetPair));
    all.extend(Lang::ALL.map(Action::SetLang));
    all.extend(Look::ALL.map(Action::SetLook));
    all.extend(crate::TABLES.map(Action::ShowTable));
    all.extend(crate::TABLES.map(|table| Action::SetSort(Sort::Sum(table))));
    all.extend(
        [
            Sort::Published,
            Sort::Measure,
            Sort::Answer(2),
            Sort::Unsure,
            Sort::Gap,
        ]
        .map(Action::SetSort),
    );
    all.push(Action::FixGapOrder(true));
    all
}

/// A session in which nothing is left open.
fn plan() -> Plan {
    let cards = survey()
        .report
        .as_ref()
        .map_or(0, |report| report.cards().len());
    let mut plan = Plan {
        length: Length::Hour,
        statements: Some(vec![7, 1, 3]),
        guess: Some(Ask::Of(crate::STAFF)),
        vote: Some(Ask::Nothing),
        cards: Some((0..cards).collect()),
        minutes: Vec::new(),
    };
    for part in Part::FIXED.into_iter().chain([Part::Statement(7)]) {
        plan.give(part, 7);
    }
    plan
}
