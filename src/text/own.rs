//! The words of a workplace beside the survey.

use super::name::numbers;
use super::number::percent;
use super::plane::significance_title;
use crate::analysis::Significance;
use crate::survey::{Lang, Survey, TableId};

/// The words of the view in one language.
pub struct OwnWords {
    /// Headline.
    pub title: &'static str,
    /// How long it takes, and what becomes of the answers.
    pub lead: &'static str,
    /// What is asked about each statement.
    pub asks: &'static str,
    /// Takes an answer back.
    pub take_back: &'static str,
    /// Heading of what is in use here.
    pub ahead: &'static str,
    /// Heading of what is in use elsewhere only.
    pub behind: &'static str,
    /// Heading of what matters and is not in use here.
    pub next: &'static str,
    /// What no workplace can tell.
    pub no_sample: &'static str,
    /// Heading of the map.
    pub profile: &'static str,
    /// What a full mark of the map is, and what a ring is.
    pub marks: [&'static str; 2],
    /// Heading of the plan.
    pub plan: &'static str,
    /// Prints the plan.
    pub print: &'static str,
    /// Columns of the plan: what is done, who does it, and when.
    pub columns: [&'static str; 3],
    /// Unfolds the files.
    pub files: &'static str,
}

static FI: OwnWords = OwnWords {
    title: "Missä me olemme?",
    lead: "Vastaa väittämiin oman työpaikkasi kannalta. Aikaa menee kaksi minuuttia, ja vastaukset pysyvät tällä laitteella.",
    asks: "Onko tämä käytössä meillä?",
    take_back: "Poista vastaus",
    ahead: "Meillä käytössä, harvinaisin ensin",
    behind: "Ei vielä meillä, muilla yleisin ensin",
    next: "Ei vielä meillä, merkittävin ensin",
    no_sample: "Yksi työpaikka ei ole otos. Osuudet kertovat kyselyn vastaajista.",
    profile: "Oma profiili kartalla",
    marks: [
        "Täysi ympyrä: käytössä meillä",
        "Rengas: ei käytössä meillä",
    ],
    plan: "Mitä teemme seuraavaksi",
    print: "Tulosta lista",
    columns: ["Mitä tehdään", "Kuka", "Milloin"],
    files: "Tallenna, avaa tai tyhjennä vastaukset",
};

static SV: OwnWords = OwnWords {
    title: "Var står vi?",
    lead: "Svara på påståendena utifrån din egen arbetsplats. Det tar två minuter, och svaren stannar på den här enheten.",
    asks: "Är det här i bruk hos oss?",
    take_back: "Ta bort svaret",
    ahead: "I bruk hos oss, det ovanligaste först",
    behind: "Inte ännu hos oss, det vanligaste hos andra först",
    next: "Inte ännu hos oss, det viktigaste först",
    no_sample: "En arbetsplats är inget urval. Andelarna gäller dem som svarade på enkäten.",
    profile: "Den egna profilen på kartan",
    marks: ["Fylld cirkel: i bruk hos oss", "Ring: inte i bruk hos oss"],
    plan: "Vad vi gör härnäst",
    print: "Skriv ut listan",
    columns: ["Vad görs", "Vem", "När"],
    files: "Spara, öppna eller radera svaren",
};

static EN: OwnWords = OwnWords {
    title: "Where do we stand?",
    lead: "Answer the statements for your own workplace. It takes two minutes, and the answers stay on this device.",
    asks: "Is this in use here?",
    take_back: "Remove answer",
    ahead: "In use here, rarest first",
    behind: "Not yet here, most common elsewhere first",
    next: "Not yet here, most significant first",
    no_sample: "One workplace is not a sample. The shares are of the survey’s respondents.",
    profile: "Our profile on the map",
    marks: ["Filled circle: in use here", "Ring: not in use here"],
    plan: "What we do next",
    print: "Print the list",
    columns: ["What is done", "Who", "When"],
    files: "Save, open or clear the answers",
};

/// The words in `lang`.
pub const fn own(lang: Lang) -> &'static OwnWords {
    match lang {
        Lang::Fi => &FI,
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

/// So many of those who answered the survey.
pub fn of_respondents(lang: Lang, share: u16) -> String {
    let whom = match lang {
        Lang::Fi => "vastaajista",
        Lang::Sv => "av de svarande",
        Lang::En => "of respondents",
    };
    format!("{} {whom}", percent(lang, share))
}

/// How many gave the same answer.
pub fn same_answer(lang: Lang, share: u16) -> String {
    let share = of_respondents(lang, share);
    match lang {
        Lang::Fi => format!("Samassa tilanteessa on {share}."),
        Lang::Sv => format!("I samma läge är {share}."),
        Lang::En => format!("{share} are in the same situation."),
    }
}

/// How much it means to those of whom `table` is.
pub fn significance_to(lang: Lang, table: TableId, share: u16) -> String {
    let whose = match table {
        TableId::Customers => Significance::Customers,
        TableId::Adoption | TableId::Staff => Significance::Staff,
    };
    let what = significance_title(lang, whose);
    format!("{what} {}", percent(lang, share))
}

/// The map read out: which statements have full marks, and which have rings.
pub fn profile(lang: Lang, survey: &Survey, sides: [Vec<usize>; 2]) -> String {
    let words = own(lang);
    let mut said = format!("{}.", words.profile);
    for (side, mark) in sides.into_iter().zip(words.marks) {
        if !side.is_empty() {
            let side = side.into_iter().map(|at| survey.statements[at].number);
            said.extend([" ", mark, ": ", &numbers(lang, side), "."]);
        }
    }
    said
}
