//! The style sheet's colours, made of the palette that the charts are drawn with.
//!
//! Custom properties hold them for each look, and a class an answer has them: `violet-1of5` is the strongest of five in
//! a violet table, whichever survey has such a scale.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Palette, Rgb, Step, Theme};
use crate::survey::{Hue, Survey, Table};

/// What stands for the look of the device until the reader has chosen one.
const AUTO: &str = ":root[data-look=\"auto\"],:root:not([data-look])";

/// Where each look is worn. Where the device forces its colours, what keeps its own has those of the canvas
/// (views/context/viewport.rs); paper is white, whatever the screen wears.
const WORN: [(&str, &str, Theme); 6] = [
    ("", ":root,:root[data-look=\"light\"]", Theme::Light),
    ("", ":root[data-look=\"dark\"]", Theme::Dark),
    ("@media (prefers-color-scheme:dark)", AUTO, Theme::Dark),
    ("", ":root[data-look=\"contrast\"]", Theme::Contrast),
    (
        "@media (prefers-contrast:more),(forced-colors:active) and (prefers-color-scheme:light)",
        AUTO,
        Theme::Contrast,
    ),
    ("@media print", ":root,:root[data-look]", Theme::Light),
];

/// The colours that a page with these surveys needs: written into it when it is built, and for what a reader brings when
/// that is opened.
pub fn sheet<'a>(surveys: impl IntoIterator<Item = &'a Survey>) -> String {
    let steps = steps(surveys);
    let looks = WORN.iter().map(|&(media, root, theme)| {
        let block = format!("{root}{{{}}}\n", properties(theme, &steps));
        if media.is_empty() {
            block
        } else {
            format!("{media}{{{block}}}\n")
        }
    });
    let marks = hues(&steps).map(mark);
    let rules = steps.iter().map(|&step| rule(step));
    looks.chain(marks).chain(rules).collect()
}

/// The answers of all surveys but "can't say", each kind of answer once.
fn steps<'a>(surveys: impl IntoIterator<Item = &'a Survey>) -> Vec<Step> {
    let of_table = |survey: &Survey, table: &Table| {
        let scale = survey.scale(table.scale);
        let opinions = (0..scale.answers.len()).filter(|&at| !scale.answers[at].unsure);
        let steps = opinions.map(|at| Step::on(scale, at, table.hue));
        steps.collect::<Vec<_>>()
    };
    let of_survey = |survey: &'_ Survey| {
        let tables = survey.tables.iter();
        let steps = tables.flat_map(|table| of_table(survey, table));
        steps.collect::<Vec<_>>()
    };
    let steps: BTreeSet<_> = surveys.into_iter().flat_map(of_survey).collect();
    steps.into_iter().collect()
}

fn properties(theme: Theme, steps: &[Step]) -> String {
    let palette = theme.palette();
    let scheme = if theme == Theme::Dark {
        "dark"
    } else {
        "light"
    };
    let mut css = format!("color-scheme:{scheme};");
    let mut say = |name: &str, colour: Rgb| {
        let Rgb(red, green, blue) = colour;
        let _ = write!(css, "--{name}:#{red:02x}{green:02x}{blue:02x};");
    };
    for (name, colour) in grounds(palette) {
        say(name, colour);
    }
    for hue in hues(steps) {
        say(hue.id(), palette.mark(hue));
    }
    for &step in steps {
        let (name, fill) = (step.name(), palette.answer(step));
        say(&name, fill);
        say(&format!("on-{name}"), palette.text_on(fill));
        say(
            &format!("edge-{name}"),
            palette.outline_of_answer(step).unwrap_or(fill),
        );
    }
    css
}

/// What is no data.
fn grounds(palette: &Palette) -> [(&'static str, Rgb); 9] {
    [
        ("paper", palette.paper),
        ("ink", palette.ink),
        ("muted", palette.muted),
        ("rule", palette.rule),
        ("pale", palette.pale()),
        ("accent", palette.accent),
        ("outline", palette.outline),
        ("hatch", palette.hatch),
        ("key", palette.key),
    ]
}

/// Every hue that is needed.
fn hues(steps: &[Step]) -> impl Iterator<Item = Hue> {
    let needed = |hue: &Hue| steps.iter().any(|step| step.hue == *hue);
    Hue::ALL.into_iter().filter(needed)
}

/// The class of a hue: `hue_class` of views/controls/swatch.rs.
fn mark(hue: Hue) -> String {
    let name = hue.id();
    format!(".{name}{{background:var(--{name})}}\n")
}

/// The class of an answer: `answer_colour` of views/controls/swatch.rs.
fn rule(step: Step) -> String {
    let name = step.name();
    format!(
        ".{name}{{background:var(--{name});color:var(--on-{name});\
         box-shadow:inset 0 0 0 1px var(--edge-{name})}}\n"
    )
}
