//! The scales and their answers.

use toml::Spanned;

use super::about::About;
use super::problem::Report;
use super::raw::{RawAnswer, RawScale};
use super::thing::Thing;
use super::words::{Owner, check_ids, check_most, translate, translate_or, use_one_of};
use crate::survey::model::{Answer, MOST_ANSWERS, MOST_TABLES, Scale, Sharing};

/// The scales, in their order.
pub(super) fn scales(raw: &[RawScale], report: &mut Report) -> Vec<Scale> {
    check_ids(Thing::Scale, raw.iter().map(|scale| &scale.id), report);
    if raw.is_empty() {
        let fix = "Write [[scales]] with an id, and its answers under [[scales.answers]]";
        report.tell(0, About::NoScale, "the survey has no scale", fix);
    }
    let fix = "Leave out those that no table is answered on";
    let ids = raw.iter().map(|scale| &scale.id);
    check_most("scales", MOST_TABLES, ids, fix, report);
    raw.iter().map(|raw| scale(raw, report)).collect()
}

fn scale(raw: &RawScale, report: &mut Report) -> Scale {
    let answers = raw.answers.iter();
    check_ids(answer_of(raw), answers.map(|answer| &answer.id), report);
    check_number(raw, report);
    check_unsure(raw, report);
    check_middle(raw, report);
    if !raw.answers.iter().any(|answer| answer.counts) {
        let what = format!(
            "no answer of the scale \"{}\" counts by default",
            raw.id.get_ref()
        );
        let first = raw.answers.first().map_or(&raw.id, |answer| &answer.id);
        let about = About::NoneCounts { scale: id_of(raw) };
        let fix = "Write counts = true for one answer or more";
        report.tell(first.span().start, about, what, fix);
    }
    Scale {
        id: raw.id.get_ref().clone(),
        answers: raw
            .answers
            .iter()
            .map(|each| answer(each, raw, report))
            .collect(),
        sharing: sharing(raw, report),
    }
}

fn id_of(scale: &RawScale) -> String {
    scale.id.get_ref().clone()
}

/// What an answer of `scale` is that has an id.
fn answer_of(scale: &RawScale) -> impl Fn(String) -> Thing {
    let scale = id_of(scale);
    move |id| Thing::Answer {
        scale: scale.clone(),
        id,
    }
}

/// How its shares belong together.
fn sharing(raw: &RawScale, report: &mut Report) -> Sharing {
    let mut counted = raw.answers.iter().filter(|answer| answer.counts);
    let Some(shares) = &raw.shares else {
        return Sharing::Whole;
    };
    match shares.get_ref().as_str() {
        "whole" => Sharing::Whole,
        "part" => Sharing::Part,
        "several" => {
            if let Some(second) = counted.nth(1) {
                let what = format!(
                    "two answers of the scale \"{}\" count, whose shares cannot be added up",
                    raw.id.get_ref()
                );
                let fix = "Leave counts = true with one answer";
                let about = About::SeveralCount { scale: id_of(raw) };
                report.tell(second.id.span().start, about, what, fix);
            }
            Sharing::Several
        }
        other => {
            let what = format!("shares = \"{other}\" is unknown");
            let fix = "Write \"part\" where only some answers are published, \"several\" where several could be \
                       given, or leave it out where the shares are a hundred percent together";
            report.tell(shares.span().start, About::Other, what, fix);
            Sharing::Whole
        }
    }
}

/// How many answers there are, "can't say" aside.
fn check_number(raw: &RawScale, report: &mut Report) {
    let mut opinions = raw.answers.iter().filter(|answer| !answer.unsure);
    if raw.answers.iter().any(|answer| answer.counts) && opinions.clone().next().is_none() {
        let what = format!(
            "the scale \"{}\" has no answer but \"can't say\"",
            raw.id.get_ref()
        );
        let about = About::NoAnswer { scale: id_of(raw) };
        let fix = "Write the others under [[scales.answers]]";
        report.tell(raw.id.span().start, about, what, fix);
    }
    if let Some(beyond) = opinions.nth(MOST_ANSWERS) {
        let what = format!(
            "the scale \"{}\" has more than {MOST_ANSWERS} answers, \"can't say\" aside",
            raw.id.get_ref()
        );
        let fix = "Put answers together that belong together, as the source does in its text";
        let about = About::TooManyAnswers { scale: id_of(raw) };
        report.tell(beyond.id.span().start, about, what, fix);
    }
}

fn check_unsure(raw: &RawScale, report: &mut Report) {
    for answer in raw.answers.iter().filter(|answer| answer.unsure).skip(1) {
        let what = format!(
            "the scale \"{}\" has two answers that say \"can't say\"; the second is \"{}\"",
            raw.id.get_ref(),
            answer.id.get_ref(),
        );
        let about = About::SecondUnsure {
            scale: id_of(raw),
            answer: answer.id.get_ref().clone(),
        };
        let fix = "Leave unsure = true with one answer";
        report.tell(answer.id.span().start, about, what, fix);
    }
}

/// A scale has one middle at the most, and as many answers on either side of it.
fn check_middle(raw: &RawScale, report: &mut Report) {
    let opinions: Vec<_> = raw.answers.iter().filter(|answer| !answer.unsure).collect();
    let mut middles = opinions
        .iter()
        .enumerate()
        .filter(|(_, answer)| answer.middle);
    let Some((before, middle)) = middles.next() else {
        return;
    };
    let after = opinions.len() - before - 1;
    let scale = raw.id.get_ref();
    if let Some((_, second)) = middles.next() {
        let what = format!("the scale \"{scale}\" has two middles");
        let about = About::SecondMiddle {
            scale: id_of(raw),
            answer: second.id.get_ref().clone(),
        };
        let fix = "Leave middle = true with one answer";
        report.tell(second.id.span().start, about, what, fix);
    } else if before != after {
        let what = format!(
            "the middle of the scale \"{scale}\" has {before} answers before it and {after} after it"
        );
        let fix = "Put the answers in order, from one end to the other";
        let scale = id_of(raw);
        let about = About::Middle {
            scale,
            before,
            after,
        };
        report.tell(middle.id.span().start, about, what, fix);
    }
}

/// The position of the scale with that id.
pub(super) fn scale_named(
    id: &Spanned<String>,
    scales: &[Scale],
    report: &mut Report,
) -> Option<usize> {
    let place = scales.iter().position(|scale| scale.id == *id.get_ref());
    if place.is_none() {
        let known = use_one_of(scales.iter().map(|scale| scale.id.as_str()));
        let what = format!("the scale \"{}\" is unknown", id.get_ref());
        let fix = format!("{known}, or add it under [[scales]]");
        report.tell(id.span().start, About::Other, what, fix);
    }
    place
}

fn answer(raw: &RawAnswer, scale: &RawScale, report: &mut Report) -> Answer {
    let owner = Owner::new(answer_of(scale), &raw.id);
    let name = translate(&raw.name, &owner, "name", report);
    Answer {
        id: raw.id.get_ref().clone(),
        short: translate_or(&name, raw.short.as_ref(), &owner, "short", report),
        name,
        counts: raw.counts,
        unsure: raw.unsure,
        middle: raw.middle,
    }
}
