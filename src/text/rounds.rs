//! What is said of the rounds of a survey, and of what became of a share from one to the next.

use super::name::quoted;
use super::number::{NBSP, points_unit, points_unit_brief, written};
use super::sentence::{lead, list};
use crate::analysis::{Base, Change, Query};
use crate::survey::{Lang, Percent, Survey};

/// More numbers than these are counted instead.
const MOST_NUMBERS: usize = 12;

/// The words of the comparison from round to round.
pub struct Rounds {
    /// What is chosen.
    pub label: &'static str,
    /// Between the tables of one round.
    pub between: &'static str,
    /// From round to round.
    pub onward: &'static str,
    /// Caption of the table, and what is compared in the name of a file.
    pub caption: &'static str,
    /// Head of the column of changes.
    pub change: &'static str,
    /// Order by the change.
    pub sort: &'static str,
    /// In place of a share: the round did not have the statement.
    pub not_asked: &'static str,
    /// Head of whether a change is more than chance explains.
    pub clear: &'static str,
    /// After a change: it may be chance.
    pub unclear: &'static str,
    /// How the chart is read: a sentence or two a line.
    pub help: &'static [&'static str],
    /// What a change is, and what it is not.
    pub note: &'static str,
}

/// The words in `lang`.
pub const fn rounds(lang: Lang) -> &'static Rounds {
    match lang {
        Lang::Fi => &FI,
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

static FI: Rounds = Rounds {
    label: "Vertailu",
    between: "Taulukoiden välillä",
    onward: "Kierroksesta toiseen",
    caption: "Osuudet kierroksittain",
    change: "Muutos, prosenttiyksikköä",
    sort: "Muutos",
    not_asked: "ei kysytty",
    clear: "Muutos erottuu sattumasta",
    unclear: "ei erotu sattumasta",
    help: &[
        "Joka sarake on yksi kyselykierros, ja korkeus on osuus. Viiva vie väittämän kierrokselta seuraavalle.",
        "Vahva viiva: muutos on suurempi kuin sattuma selittäisi. Ohut viiva: muutos ei erotu sattumasta.",
        "Kun painat merkkiä, väittämä avautuu.",
    ],
    note: "Muutos erottuu sattumasta, kun kierrosten 95\u{a0}%:n välit eivät osu päällekkäin. Osuudet on \
           pyöristetty, eivätkä kierroksilla vastanneet välttämättä samat vastaajat. Vastaukset eivät \
           kerro, mistä muutos johtuu.",
};

static SV: Rounds = Rounds {
    label: "Jämförelse",
    between: "Mellan tabellerna",
    onward: "Från omgång till omgång",
    caption: "Andelar per omgång",
    change: "Förändring, procentenheter",
    sort: "Förändring",
    not_asked: "frågades inte",
    clear: "Förändringen skiljer sig från slumpen",
    unclear: "kan vara slump",
    help: &[
        "Varje kolumn är en enkätomgång, och höjden är andelen. Linjen leder påståendet från en omgång till nästa.",
        "Stark linje: förändringen är större än slumpen förklarar. Tunn linje: förändringen kan vara slump.",
        "Tryck på ett märke för att öppna påståendet.",
    ],
    note: "En förändring skiljer sig från slumpen när omgångarnas 95\u{a0}%-intervall inte överlappar \
           varandra. Andelarna är avrundade, och de svarande behöver inte vara desamma i varje omgång. \
           Svaren säger inte vad förändringen beror på.",
};

static EN: Rounds = Rounds {
    label: "Comparison",
    between: "Between the tables",
    onward: "From round to round",
    caption: "Shares by round",
    change: "Change, percentage points",
    sort: "Change",
    not_asked: "not asked",
    clear: "Change is distinguishable from chance",
    unclear: "may be chance",
    help: &[
        "Each column is a round of the survey, and the height is the share. A line leads each statement from one round to the next.",
        "Strong line: the change is more than chance explains. Thin line: the change cannot be distinguished from chance.",
        "Press a mark to open the statement.",
    ],
    note: "A change is distinguishable from chance where the 95% intervals of the rounds do not overlap. Shares are \
           rounded, and the respondents need not be the same in each round. The answers do not tell what \
           a change comes from.",
};

/// Below a column: the numbers of the statements that its round did not ask; nothing where it asked all.
pub fn not_asked_numbers(lang: Lang, numbers: &[String]) -> Option<String> {
    let which = match (lang, numbers.len()) {
        (_, 0) => return None,
        (_, ..=MOST_NUMBERS) => numbers.join(", "),
        (Lang::Fi, count) => format!("{count} väittämää"),
        (Lang::Sv, count) => format!("{count} påståenden"),
        (Lang::En, count) => format!("{count} statements"),
    };
    Some(match lang {
        Lang::Fi => format!("Ei kysytty: {which}"),
        Lang::Sv => format!("Frågades inte: {which}"),
        Lang::En => format!("Not asked: {which}"),
    })
}

/// The line under the headline: what the shares are of, and of which rounds.
pub fn rounds_lead(lang: Lang, survey: &Survey, query: &Query, years: &[u16]) -> String {
    let lead = lead(lang, survey, query);
    let years: Vec<_> = years.iter().map(ToString::to_string).collect();
    let years = list(lang, &years, false);
    match lang {
        Lang::Fi => format!("{lead} · kierrokset {years}"),
        Lang::Sv => format!("{lead} · omgångar {years}"),
        Lang::En => format!("{lead} · rounds {years}"),
    }
}

/// A change with its sign: `+32`, `−5`, `0`.
pub fn signed_points(lang: Lang, points: Percent) -> String {
    let sign = match points.signum() {
        1 => "+",
        -1 => "−",
        _ => "",
    };
    format!("{sign}{}", written(lang, points.abs()))
}

/// A change, and whether it may be chance: `+8 %-yks., ei erotu sattumasta`.
pub fn change(lang: Lang, change: Change) -> String {
    let (points, unit) = (signed_points(lang, change.points), points_unit_brief(lang));
    let number = format!("{points}{NBSP}{unit}");
    if change.clear {
        number
    } else {
        format!("{number}, {}", rounds(lang).unclear)
    }
}

/// How many answered in each round, as far as it is known.
pub fn respondents_by_round(lang: Lang, rounds: &[(u16, Option<&Base>)]) -> String {
    let number = |&(year, base): &(u16, Option<&Base>)| {
        let number = match (lang, base?) {
            (_, Base::Published(number)) => number.to_string(),
            (Lang::Fi, Base::Inferred(all)) => format!("noin {}", all.base),
            (Lang::Sv, Base::Inferred(all)) => format!("ungefär {}", all.base),
            (Lang::En, Base::Inferred(all)) => format!("about {}", all.base),
        };
        Some(match lang {
            Lang::Fi => format!("{number} vuonna {year}"),
            Lang::Sv => format!("{number} år {year}"),
            Lang::En => format!("{number} in {year}"),
        })
    };
    let numbers: Vec<_> = rounds.iter().filter_map(number).collect();
    let numbers = list(lang, &numbers, false);
    match lang {
        _ if numbers.is_empty() => numbers,
        Lang::Fi => format!("Vastaajia oli {numbers}."),
        Lang::Sv => format!("Antalet svarande var {numbers}."),
        Lang::En => format!("Respondents: {numbers}."),
    }
}

/// Which statements only another round asked, by their names and shares.
pub fn only_asked(lang: Lang, year: u16, statements: &[(&str, String)]) -> String {
    let named = statements.iter();
    let named = named.map(|(name, share)| format!("{} ({share})", quoted(lang, name)));
    let named = list(lang, &named.collect::<Vec<_>>(), false);
    match lang {
        Lang::Fi => format!("Vain vuonna {year} kysyttiin: {named}."),
        Lang::Sv => format!("Bara år {year} frågades: {named}."),
        Lang::En => format!("Asked in {year} only: {named}."),
    }
}

/// By how much a share changed between two rounds, in full: `muutos 2019–2021: +32 prosenttiyksikköä`.
pub fn change_said(lang: Lang, years: (u16, u16), change: Change) -> String {
    let (points, unit) = (
        signed_points(lang, change.points),
        points_unit(lang, change.points.abs()),
    );
    let number = format!("{points}{NBSP}{unit}");
    let unclear = if change.clear {
        String::new()
    } else {
        format!(", {}", rounds(lang).unclear)
    };
    let (first, last) = years;
    match lang {
        Lang::Fi => format!("muutos {first}–{last}: {number}{unclear}"),
        Lang::Sv => format!("förändring {first}–{last}: {number}{unclear}"),
        Lang::En => format!("change {first}–{last}: {number}{unclear}"),
    }
}
