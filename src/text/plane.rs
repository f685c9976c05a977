//! The map in words: its fields, its lines and its axes.

use super::answers::strong;
use super::gap::all_strong;
use super::name::quoted;
use crate::analysis::{AnswerSet, Crosshair, Field, Measures, Plane, Significance};
use crate::survey::{Lang, Scale, ScaleId, Survey};

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
    match (all_strong(survey, measures), plane.is_halved()) {
        (false, _) => place(lang, which),
        (true, true) => half(lang, which),
        (true, false) => field(lang, which),
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

/// To whom the significance is: a button.
pub const fn significance_name(lang: Lang, significance: Significance) -> &'static str {
    match (lang, significance) {
        (Lang::Fi, Significance::Staff) => "Henkilöstölle",
        (Lang::Fi, Significance::Customers) => "Asiakkaille",
        (Lang::Fi, Significance::Mean) => "Molempien keskiarvo",
        (Lang::Sv, Significance::Staff) => "För personalen",
        (Lang::Sv, Significance::Customers) => "För kunderna",
        (Lang::Sv, Significance::Mean) => "Medelvärde av båda",
        (Lang::En, Significance::Staff) => "To staff",
        (Lang::En, Significance::Customers) => "To customers",
        (Lang::En, Significance::Mean) => "Mean of both",
    }
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

/// Title of the axis of adoption: what a share there is a share of, and its unit.
pub fn axis_adoption(lang: Lang, survey: &Survey, measures: Measures) -> String {
    format!(
        "{}, {}",
        adoption(lang, survey, measures),
        of_respondents(lang)
    )
}

/// Title of the axis of significance.
pub fn axis_significance(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    whose: Significance,
) -> String {
    let name = significance(lang, survey, measures, whose);
    format!("{name}, {}", of_respondents(lang))
}

const fn of_respondents(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "% vastaajista",
        Lang::Sv => "% av de svarande",
        Lang::En => "% of respondents",
    }
}

/// What the axis of adoption shows: adoption, or the answers that count where they are not strong.
pub(super) fn adoption(lang: Lang, survey: &Survey, measures: Measures) -> String {
    let scale = survey.scale(ScaleId::Adoption);
    if !strong(scale, measures.adopted) {
        return chosen(lang, scale, measures.adopted);
    }
    match lang {
        Lang::Fi => "Käyttöönotto",
        Lang::Sv => "Ibruktagande",
        Lang::En => "Adoption",
    }
    .into()
}

/// What the axis of significance shows; answers that are not strong follow it.
pub(super) fn significance(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    whose: Significance,
) -> String {
    let (scale, measure) = (survey.scale(ScaleId::Significance), measures.significant);
    let name = significance_title(lang, whose);
    if strong(scale, measure) {
        name.into()
    } else {
        format!("{name}: {}", chosen(lang, scale, measure))
    }
}

/// What significance to whom is called.
pub(super) const fn significance_title(lang: Lang, significance: Significance) -> &'static str {
    match (lang, significance) {
        (Lang::Fi, Significance::Staff) => "Merkitys henkilöstölle",
        (Lang::Fi, Significance::Customers) => "Merkitys asiakkaille",
        (Lang::Fi, Significance::Mean) => "Merkitys keskimäärin",
        (Lang::Sv, Significance::Staff) => "Betydelse för personalen",
        (Lang::Sv, Significance::Customers) => "Betydelse för kunderna",
        (Lang::Sv, Significance::Mean) => "Betydelse i medeltal",
        (Lang::En, Significance::Staff) => "Significance to staff",
        (Lang::En, Significance::Customers) => "Significance to customers",
        (Lang::En, Significance::Mean) => "Mean significance",
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
