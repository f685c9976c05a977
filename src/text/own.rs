//! The words of a workplace beside the survey.

use super::name::numbers;
use super::number::percent;
use crate::survey::{Lang, Percent, Role, Survey, TableId};

/// The words of the view in one language.
pub struct OwnWords {
    /// Headline.
    pub title: &'static str,
    /// How long it takes, and what becomes of the answers.
    pub lead: &'static str,
    /// What is asked about each statement.
    pub asks: &'static str,
    /// How an answer is taken back.
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

const FI: OwnWords = OwnWords {
    title: "Missä me olemme?",
    lead: "Vastaa väittämiin oman työpaikkasi kannalta. Aikaa menee kaksi minuuttia, ja vastaukset pysyvät tällä laitteella.",
    asks: "Onko tämä käytössä meillä?",
    take_back: "Kun painat valittua vastausta uudelleen, se poistuu.",
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

const SV: OwnWords = OwnWords {
    title: "Var står vi?",
    lead: "Svara på påståendena utifrån din egen arbetsplats. Det tar två minuter, och svaren stannar på den här enheten.",
    asks: "Är det här i bruk hos oss?",
    take_back: "Tryck på det valda svaret igen för att ta bort det.",
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

const EN: OwnWords = OwnWords {
    title: "Where do we stand?",
    lead: "Answer the statements for your own workplace. It takes two minutes, and the answers stay on this device.",
    asks: "Is this in use here?",
    take_back: "Press a chosen answer again to remove it.",
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

/// The same where nobody says what is in use: whether the answer here is one of those that count. How long it takes
/// depends on how many statements there are.
const FI_GENERAL: OwnWords = OwnWords {
    lead: "Vastaa väittämiin omalta kannaltasi. Vastaukset pysyvät tällä laitteella.",
    asks: "Miten me vastaamme?",
    ahead: "Lasketaan osuuteen meillä, harvinaisin ensin",
    behind: "Ei lasketa osuuteen meillä, muilla yleisin ensin",
    next: "Ei lasketa osuuteen meillä, suurin osuus ensin",
    no_sample: "Oma vastaus ei ole otos. Osuudet kertovat kyselyn vastaajista.",
    marks: [
        "Täysi ympyrä: vastauksemme lasketaan osuuteen",
        "Rengas: vastaustamme ei lasketa osuuteen",
    ],
    ..FI
};

const SV_GENERAL: OwnWords = OwnWords {
    lead: "Svara på påståendena ur er egen synvinkel. Svaren stannar på den här enheten.",
    asks: "Vad svarar vi?",
    ahead: "Räknas in i andelen hos oss, det ovanligaste först",
    behind: "Räknas inte in i andelen hos oss, det vanligaste hos andra först",
    next: "Räknas inte in i andelen hos oss, störst andel först",
    no_sample: "Egna svar är inget urval. Andelarna gäller dem som svarade på enkäten.",
    marks: [
        "Fylld cirkel: vårt svar räknas in i andelen",
        "Ring: vårt svar räknas inte in i andelen",
    ],
    ..SV
};

const EN_GENERAL: OwnWords = OwnWords {
    lead: "Answer the statements for yourselves. The answers stay on this device.",
    asks: "What do we answer?",
    ahead: "Counts towards the share here, rarest first",
    behind: "Does not count here, most common elsewhere first",
    next: "Does not count here, largest share first",
    no_sample: "Our answers are not a sample. The shares are of the survey’s respondents.",
    marks: [
        "Filled circle: our answer counts towards the share",
        "Ring: our answer does not count towards the share",
    ],
    ..EN
};

/// The words in `lang`: about what is in use here, where `survey` tells that.
pub fn own(lang: Lang, survey: &Survey) -> &'static OwnWords {
    match (lang, survey.role(survey.adoption())) {
        (Lang::Fi, Some(Role::Adoption)) => &FI,
        (Lang::Sv, Some(Role::Adoption)) => &SV,
        (Lang::En, Some(Role::Adoption)) => &EN,
        (Lang::Fi, _) => &FI_GENERAL,
        (Lang::Sv, _) => &SV_GENERAL,
        (Lang::En, _) => &EN_GENERAL,
    }
}

/// So many of those who answered the survey.
pub fn of_respondents(lang: Lang, share: impl Into<Option<Percent>>) -> String {
    let whom = match lang {
        Lang::Fi => "vastaajista",
        Lang::Sv => "av de svarande",
        Lang::En => "of respondents",
    };
    format!("{} {whom}", percent(lang, share))
}

/// How many gave the same answer.
pub fn same_answer(lang: Lang, survey: &Survey, share: impl Into<Option<Percent>>) -> String {
    let share = of_respondents(lang, share);
    match (lang, survey.role(survey.adoption())) {
        (Lang::Fi, Some(Role::Adoption)) => format!("Samassa tilanteessa on {share}."),
        (Lang::Fi, _) => format!("Saman vastauksen antoi {share}."),
        (Lang::Sv, Some(Role::Adoption)) => format!("I samma läge är {share}."),
        (Lang::Sv, _) => format!("Samma svar gav {share}."),
        (Lang::En, Some(Role::Adoption)) => format!("{share} are in the same situation."),
        (Lang::En, _) => format!("{share} gave the same answer."),
    }
}

/// How much it means to those of whom `table` is.
pub fn significance_to(
    lang: Lang,
    survey: &Survey,
    table: TableId,
    share: impl Into<Option<Percent>>,
) -> String {
    let what = survey.table(table).name.get(lang);
    format!("{what} {}", percent(lang, share))
}

/// The map read out: which statements have full marks, and which have rings.
pub fn profile(lang: Lang, survey: &Survey, sides: [Vec<usize>; 2]) -> String {
    let words = own(lang, survey);
    let mut said = format!("{}.", words.profile);
    for (side, mark) in sides.into_iter().zip(words.marks) {
        if !side.is_empty() {
            let side = side.into_iter().map(|at| survey.statements[at].number);
            said.extend([" ", mark, ": ", &numbers(lang, side), "."]);
        }
    }
    said
}
