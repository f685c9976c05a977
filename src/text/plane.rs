//! The map in words: its fields, its lines and its axes.

use super::gap::all_strong;
use crate::analysis::{Crosshair, Field, Measures, Significance};
use crate::survey::{Lang, Survey};

/// A field of the map in plain words, where the measures are strong.
pub const fn field(lang: Lang, field: Field) -> &'static str {
    match (lang, field) {
        (Lang::Fi, Field::MuchRare) => "Merkitsee paljon, vielä harvinaista",
        (Lang::Fi, Field::MuchCommon) => "Merkitsee paljon, jo yleistä",
        (Lang::Fi, Field::LessRare) => "Merkitsee vähemmän, harvinaista",
        (Lang::Fi, Field::LessCommon) => "Merkitsee vähemmän, jo yleistä",
        (Lang::Sv, Field::MuchRare) => "Betyder mycket, ännu ovanligt",
        (Lang::Sv, Field::MuchCommon) => "Betyder mycket, redan vanligt",
        (Lang::Sv, Field::LessRare) => "Betyder mindre, ovanligt",
        (Lang::Sv, Field::LessCommon) => "Betyder mindre, redan vanligt",
        (Lang::En, Field::MuchRare) => "Matters much, still rare",
        (Lang::En, Field::MuchCommon) => "Matters much, already common",
        (Lang::En, Field::LessRare) => "Matters less, rare",
        (Lang::En, Field::LessCommon) => "Matters less, already common",
    }
}

/// A field of the map in words that are true of any measure: where it lies, unless strong answers
/// count on both scales.
pub fn field_by(lang: Lang, survey: &Survey, measures: Measures, which: Field) -> &'static str {
    if all_strong(survey, measures) {
        field(lang, which)
    } else {
        place(lang, which)
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

/// What stands in place of a field where a statement is too near to a line to tell.
pub const fn near_line(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Lähellä rajaa, ei selvää kenttää",
        Lang::Sv => "Nära gränsen, inget klart fält",
        Lang::En => "Near a line, no clear field",
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

/// Title of the axis of adoption, true of any measure.
pub const fn axis_adoption(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Käyttöönotto, % vastaajista",
        Lang::Sv => "Ibruktagande, % av de svarande",
        Lang::En => "Adoption, % of respondents",
    }
}

/// Title of the axis of significance, true of any measure.
pub const fn axis_significance(lang: Lang, significance: Significance) -> &'static str {
    match (lang, significance) {
        (Lang::Fi, Significance::Staff) => "Merkitys henkilöstölle, % vastaajista",
        (Lang::Fi, Significance::Customers) => "Merkitys asiakkaille, % vastaajista",
        (Lang::Fi, Significance::Mean) => "Merkitys keskimäärin, % vastaajista",
        (Lang::Sv, Significance::Staff) => "Betydelse för personalen, % av de svarande",
        (Lang::Sv, Significance::Customers) => "Betydelse för kunderna, % av de svarande",
        (Lang::Sv, Significance::Mean) => "Betydelse i medeltal, % av de svarande",
        (Lang::En, Significance::Staff) => "Significance to staff, % of respondents",
        (Lang::En, Significance::Customers) => "Significance to customers, % of respondents",
        (Lang::En, Significance::Mean) => "Mean significance, % of respondents",
    }
}
