//! The fixed texts of a survey of which nobody says what its tables are about: those of [`Words`] that would say it.

use super::name::by_role;
use super::{Words, en, fi, sv, words};
use crate::state::View;
use crate::survey::{Lang, Survey};

static FI: Words = Words {
    tables: "Taulukko",
    search_hint: "Sana väittämästä",
    report_hint: "Sana taustasta",
    cards_note: "Taustan kysymykset keskustelua varten.",
    view: named(&fi::WORDS, "Omat vastaukset"),
    judged_by: "Pystyakselilla",
    method: "Mitä määrä kertoo?",
    numbers_wide: "Taulukot rinnakkain",
    significance_head: "Pystyakseli",
    adoption_head: "Vaaka-akseli",
    help_text: [
        fi::WORDS.help_text[View::Distribution as usize],
        &[
            "Joka rivillä on merkki jokaista taulukkoa kohti. Selite kertoo, mikä merkki on minkin.",
            said(&fi::WORDS, View::Compare, 1),
            said(&fi::WORDS, View::Compare, 2),
        ],
        &[
            "Vaakasuunnassa on yhden taulukon osuus ja pystysuunnassa toisen, ja rajat jakavat kartan neljään kenttään.",
            said(&fi::WORDS, View::Map, 1),
            said(&fi::WORDS, View::Map, 2),
            said(&fi::WORDS, View::Map, 3),
        ],
        &[
            "Tässä on yksi väittämä ja se, miten siihen vastattiin joka taulukossa.",
            said(&fi::WORDS, View::Statement, 1),
            said(&fi::WORDS, View::Statement, 2),
        ],
        &[
            "Tässä on kyselyn taustaa julkaisijan sanoin.",
            "Väittämän vieressä on jokaisen taulukon merkki osuuksineen.",
            said(&fi::WORDS, View::Report, 2),
        ],
        &[
            said(&fi::WORDS, View::Method, 0),
            "Pystyviiva on julkaistu vastaajamäärä.",
            said(&fi::WORDS, View::Method, 2),
        ],
        &[],
        &[],
        &[],
        &[],
    ],
    // See [`unofficial`].
    unofficial: "",
    ..fi::WORDS
};

static SV: Words = Words {
    tables: "Tabell",
    search_hint: "Ett ord ur ett påstående",
    report_hint: "Ett ord ur bakgrunden",
    cards_note: "Bakgrundens frågor, för diskussion.",
    view: named(&sv::WORDS, "Egna svar"),
    judged_by: "På den lodräta axeln",
    method: "Vad säger antalet?",
    numbers_wide: "Tabellerna sida vid sida",
    significance_head: "Lodrät axel",
    adoption_head: "Vågrät axel",
    help_text: [
        sv::WORDS.help_text[View::Distribution as usize],
        &[
            "Varje rad har ett märke för varje tabell. Förklaringen visar vilket som är vilket.",
            said(&sv::WORDS, View::Compare, 1),
            said(&sv::WORDS, View::Compare, 2),
        ],
        &[
            "Vågrätt ligger andelen i en tabell och lodrätt i en annan, och gränserna delar kartan i fyra fält.",
            said(&sv::WORDS, View::Map, 1),
            said(&sv::WORDS, View::Map, 2),
            said(&sv::WORDS, View::Map, 3),
        ],
        &[
            "Här är ett påstående och hur det besvarades i varje tabell.",
            said(&sv::WORDS, View::Statement, 1),
            said(&sv::WORDS, View::Statement, 2),
        ],
        &[
            "Här finns bakgrund till enkäten med utgivarens ord.",
            "Bredvid ett påstående står varje tabells märke med sin andel.",
            said(&sv::WORDS, View::Report, 2),
        ],
        &[
            said(&sv::WORDS, View::Method, 0),
            "Den lodräta linjen är det publicerade antalet svarande.",
            said(&sv::WORDS, View::Method, 2),
        ],
        &[],
        &[],
        &[],
        &[],
    ],
    // See [`unofficial`].
    unofficial: "",
    ..sv::WORDS
};

static EN: Words = Words {
    tables: "Table",
    search_hint: "A word of a statement",
    report_hint: "A word of the background",
    cards_note: "The questions of the background, for discussion.",
    view: named(&en::WORDS, "Our answers"),
    judged_by: "On the vertical axis",
    method: "What does the number tell?",
    numbers_wide: "The tables side by side",
    significance_head: "Vertical axis",
    adoption_head: "Horizontal axis",
    help_text: [
        en::WORDS.help_text[View::Distribution as usize],
        &[
            "Each row has a mark for each table. The legend tells which is which.",
            said(&en::WORDS, View::Compare, 1),
            said(&en::WORDS, View::Compare, 2),
        ],
        &[
            "The share in one table grows to the right and that in another upwards, and two lines cut the map into four fields.",
            said(&en::WORDS, View::Map, 1),
            said(&en::WORDS, View::Map, 2),
            said(&en::WORDS, View::Map, 3),
        ],
        &[
            "This is one statement, and how it was answered in each table.",
            said(&en::WORDS, View::Statement, 1),
            said(&en::WORDS, View::Statement, 2),
        ],
        &[
            "This is the background of the survey, in the publisher’s words.",
            "Beside a statement stand the marks of all tables with their percentages.",
            said(&en::WORDS, View::Report, 2),
        ],
        &[
            said(&en::WORDS, View::Method, 0),
            "The vertical line is the number of respondents, as published.",
            said(&en::WORDS, View::Method, 2),
        ],
        &[],
        &[],
        &[],
        &[],
    ],
    // See [`unofficial`].
    unofficial: "",
    ..en::WORDS
};

/// The names of the views, but for one's own answers.
const fn named(words: &Words, own: &'static str) -> [&'static str; 10] {
    let mut names = words.view;
    names[View::Own as usize] = own;
    names
}

/// A sentence of the help of `words` about `view`.
const fn said(words: &Words, view: View, at: usize) -> &'static str {
    words.help_text[view as usize][at]
}

/// The words in `lang` of `survey`.
pub fn words_of(lang: Lang, survey: &Survey) -> &'static Words {
    match (by_role(survey), lang) {
        (Some(_), _) => words(lang),
        (None, Lang::Fi) => &FI,
        (None, Lang::Sv) => &SV,
        (None, Lang::En) => &EN,
    }
}

/// That translations are not of the publisher; nothing in the language in which `survey` was published, nor in one that it
/// does not have.
pub fn unofficial(lang: Lang, survey: &Survey) -> &'static str {
    let original = survey.original();
    // Nobody has translated what a reader brought.
    if survey.tables.iter().all(|table| table.own) {
        return "";
    }
    if by_role(survey).is_some() && original == Lang::Fi {
        return words(lang).unofficial;
    }
    if lang == original || !survey.languages.contains(&lang) {
        return "";
    }
    match (lang, original) {
        (Lang::Fi, Lang::Sv) => "Väittämät ja vastaukset on käännetty; alkukieli on ruotsi.",
        (Lang::Fi, _) => "Väittämät ja vastaukset on käännetty; alkukieli on englanti.",
        (Lang::Sv, Lang::Fi) => "Påståendena och svaren är översatta; originalspråket är finska.",
        (Lang::Sv, _) => "Påståendena och svaren är översatta; originalspråket är engelska.",
        (Lang::En, Lang::Fi) => {
            "Statements and answers are translated; the original is in Finnish."
        }
        (Lang::En, _) => "Statements and answers are translated; the original is in Swedish.",
    }
}
