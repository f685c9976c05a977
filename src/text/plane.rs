//! The map in words: its fields, its lines and its axes.

use super::answers::strong;
use super::gap::{all_strong, table_mark};
use super::name::{quoted, whom};
use super::sentence::upper_first;
use crate::analysis::{AnswerSet, Axes, Axis, Contrast, Crosshair, Field, Measures, Plane};
use crate::survey::{Lang, Role, Scale, Survey};

/// A field of the map in plain words, where the measures are strong and the lines stand at the medians.
pub const fn field(lang: Lang, field: Field) -> &'static str {
    match (lang, field) {
        (Lang::Fi, Field::MuchRare) => "Merkitsisi paljon, vielä harvinaista",
        (Lang::Fi, Field::MuchCommon) => "Merkitsisi paljon, jo yleistä",
        (Lang::Fi, Field::LessRare) => "Merkitsisi vähemmän, vielä harvinaista",
        (Lang::Fi, Field::LessCommon) => "Merkitsisi vähemmän, jo yleistä",
        (Lang::Sv, Field::MuchRare) => "Skulle betyda mycket, ännu ovanligt",
        (Lang::Sv, Field::MuchCommon) => "Skulle betyda mycket, redan vanligt",
        (Lang::Sv, Field::LessRare) => "Skulle betyda mindre, ännu ovanligt",
        (Lang::Sv, Field::LessCommon) => "Skulle betyda mindre, redan vanligt",
        (Lang::En, Field::MuchRare) => "Would matter a lot, still rare",
        (Lang::En, Field::MuchCommon) => "Would matter a lot, already common",
        (Lang::En, Field::LessRare) => "Would matter less, still rare",
        (Lang::En, Field::LessCommon) => "Would matter less, already common",
    }
}

/// The same where the lines stand at one half: 45 % is less than half, but not rare.
const fn half(lang: Lang, field: Field) -> &'static str {
    match (lang, field) {
        (Lang::Fi, Field::MuchRare) => "Merkitsisi paljon, käyttöönotto alle 50\u{a0}%",
        (Lang::Fi, Field::MuchCommon) => "Merkitsisi paljon, käyttöönotto yli 50\u{a0}%",
        (Lang::Fi, Field::LessRare) => "Merkitsisi vähemmän, käyttöönotto alle 50\u{a0}%",
        (Lang::Fi, Field::LessCommon) => "Merkitsisi vähemmän, käyttöönotto yli 50\u{a0}%",
        (Lang::Sv, Field::MuchRare) => "Skulle betyda mycket, ibruktagande under 50\u{a0}%",
        (Lang::Sv, Field::MuchCommon) => "Skulle betyda mycket, ibruktagande över 50\u{a0}%",
        (Lang::Sv, Field::LessRare) => "Skulle betyda mindre, ibruktagande under 50\u{a0}%",
        (Lang::Sv, Field::LessCommon) => "Skulle betyda mindre, ibruktagande över 50\u{a0}%",
        (Lang::En, Field::MuchRare) => "Would matter a lot, adoption below 50%",
        (Lang::En, Field::MuchCommon) => "Would matter a lot, adoption above 50%",
        (Lang::En, Field::LessRare) => "Would matter less, adoption below 50%",
        (Lang::En, Field::LessCommon) => "Would matter less, adoption above 50%",
    }
}

/// A field of `plane` in words that are true of any measure: where it lies, unless strong answers
/// count on both scales.
pub fn field_by(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    plane: &Plane,
    which: Field,
) -> &'static str {
    let told = matters_and_is_rare(survey, measures, plane);
    match (told, plane.is_halved()) {
        _ if plane.axes.contrast(survey) == Contrast::Plain => sides(lang, which),
        (false, _) => place(lang, which),
        (true, true) => half(lang, which),
        (true, false) => field(lang, which),
    }
}

/// Whether the map holds adoption against significance, and strong answers count for both: only then does a field say
/// what is rare and what matters.
pub(super) fn matters_and_is_rare(survey: &Survey, measures: Measures, plane: &Plane) -> bool {
    all_strong(survey, measures) && plane.axes.contrast(survey) == Contrast::AgainstAdoption
}

/// Which of the two shares lie above their line, where no more is known of them.
const fn sides(lang: Lang, field: Field) -> &'static str {
    match (lang, field) {
        (Lang::Fi, Field::MuchRare) => "Vain pystyakselin osuus yli rajan",
        (Lang::Fi, Field::MuchCommon) => "Molemmat osuudet yli rajan",
        (Lang::Fi, Field::LessRare) => "Molemmat osuudet alle rajan",
        (Lang::Fi, Field::LessCommon) => "Vain vaaka-akselin osuus yli rajan",
        (Lang::Sv, Field::MuchRare) => "Bara den lodräta andelen över gränsen",
        (Lang::Sv, Field::MuchCommon) => "Båda andelarna över gränsen",
        (Lang::Sv, Field::LessRare) => "Båda andelarna under gränsen",
        (Lang::Sv, Field::LessCommon) => "Bara den vågräta andelen över gränsen",
        (Lang::En, Field::MuchRare) => "Only the vertical share above its line",
        (Lang::En, Field::MuchCommon) => "Both shares above their lines",
        (Lang::En, Field::LessRare) => "Both shares below their lines",
        (Lang::En, Field::LessCommon) => "Only the horizontal share above its line",
    }
}

const fn place(lang: Lang, field: Field) -> &'static str {
    match (lang, field) {
        (Lang::Fi, Field::MuchRare) => "Vasen yläkenttä",
        (Lang::Fi, Field::MuchCommon) => "Oikea yläkenttä",
        (Lang::Fi, Field::LessRare) => "Vasen alakenttä",
        (Lang::Fi, Field::LessCommon) => "Oikea alakenttä",
        (Lang::Sv, Field::MuchRare) => "Övre vänstra fältet",
        (Lang::Sv, Field::MuchCommon) => "Övre högra fältet",
        (Lang::Sv, Field::LessRare) => "Nedre vänstra fältet",
        (Lang::Sv, Field::LessCommon) => "Nedre högra fältet",
        (Lang::En, Field::MuchRare) => "Upper left field",
        (Lang::En, Field::MuchCommon) => "Upper right field",
        (Lang::En, Field::LessRare) => "Lower left field",
        (Lang::En, Field::LessCommon) => "Lower right field",
    }
}

/// What stands in place of a field where a statement is too near to a line to be counted on either side.
/// That the others are clear of it is not said: chance may move them farther.
pub const fn near_line(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Lähellä rajaa",
        Lang::Sv => "Nära gränsen",
        Lang::En => "Near a line",
    }
}

/// What is mapped upwards: a button.
pub fn axis_name(lang: Lang, survey: &Survey, axis: Axis) -> String {
    let Axis::Table(table) = axis else {
        return match (lang, survey.with_role(Role::Significance).count()) {
            (Lang::Fi, 2) => "Molempien keskiarvo",
            (Lang::Fi, _) => "Kaikkien keskiarvo",
            (Lang::Sv, 2) => "Medelvärde av båda",
            (Lang::Sv, _) => "Medelvärde av alla",
            (Lang::En, 2) => "Mean of both",
            (Lang::En, _) => "Mean of all",
        }
        .into();
    };
    match whom(lang, survey, table) {
        "" => table_mark(lang, survey, table).into(),
        whom => upper_first(whom),
    }
}

/// What is mapped across, beneath the head of its numbers; nothing where the head says it.
pub fn across_name(lang: Lang, survey: &Survey, axes: Axes) -> Option<String> {
    let plain = axes.contrast(survey) == Contrast::Plain;
    plain.then(|| table_mark(lang, survey, axes.across).into())
}

/// Where the lines stand: a button.
pub const fn cut_name(lang: Lang, cut: Crosshair) -> &'static str {
    match (lang, cut) {
        (Lang::Fi, Crosshair::Median) => "Mediaanissa",
        (Lang::Fi, Crosshair::Half) => "50\u{a0}prosentissa",
        (Lang::Sv, Crosshair::Median) => "Vid medianen",
        (Lang::Sv, Crosshair::Half) => "Vid 50\u{a0}procent",
        (Lang::En, Crosshair::Median) => "At the median",
        (Lang::En, Crosshair::Half) => "At 50%",
    }
}

/// Title of an axis: what a share there is a share of, and its unit.
pub fn axis_title(lang: Lang, survey: &Survey, measures: Measures, axis: Axis) -> String {
    let name = axis_measure(lang, survey, measures, axis);
    format!("{name}, {}", of_respondents(lang))
}

const fn of_respondents(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "% vastaajista",
        Lang::Sv => "% av de svarande",
        Lang::En => "% of respondents",
    }
}

/// What an axis shows; answers that are not strong follow its name, or stand in its place where no other table has
/// its scale.
pub(super) fn axis_measure(lang: Lang, survey: &Survey, measures: Measures, axis: Axis) -> String {
    let scale = survey.scale_of(axis.table());
    let measure = measures.in_table(survey, axis.table());
    let name = axis_long_name(lang, survey, axis);
    if strong(scale, measure) {
        return name.into();
    }
    match survey.role(axis.table()) {
        Some(Role::Adoption) => chosen(lang, scale, measure),
        _ => format!("{name}: {}", chosen(lang, scale, measure)),
    }
}

/// What an axis is called.
fn axis_long_name(lang: Lang, survey: &Survey, axis: Axis) -> &str {
    match (axis, lang) {
        (Axis::Table(table), _) => survey.table(table).name.get(lang),
        (Axis::Mean(_), Lang::Fi) => "Merkitys keskimäärin",
        (Axis::Mean(_), Lang::Sv) => "Betydelse i medeltal",
        (Axis::Mean(_), Lang::En) => "Mean significance",
    }
}

/// One answer by its short name; several have no room at an axis, and are named in the lead.
fn chosen(lang: Lang, scale: &Scale, measure: AnswerSet) -> String {
    let mut answers = measure.positions().filter_map(|at| scale.answers.get(at));
    match (answers.next(), answers.next(), lang) {
        (Some(only), None, _) => quoted(lang, only.short.get(lang)),
        (_, _, Lang::Fi) => "Valitut vastaukset".into(),
        (_, _, Lang::Sv) => "Valda svar".into(),
        (_, _, Lang::En) => "Chosen answers".into(),
    }
}
