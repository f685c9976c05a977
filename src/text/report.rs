//! The background in words: its numbers, where they are from, and what its points are.

use std::ops::Range;

use super::among::percent_signed;
use super::gap::table_mark;
use super::name::{by_role, inside};
use super::number::{NBSP, percent, points};
use super::sentence::upper_first;
use super::words;
use crate::analysis::Query;
use crate::survey::{
    Amount, Bound, Figure, Lang, PartKind, Percent, Point, Report, Survey, TableId,
};

/// The headline: what the report opens with, or that no point is left of it.
pub fn report_headline(lang: Lang, report: &Report, any_left: bool) -> &str {
    if any_left {
        report.headline.get(lang)
    } else {
        words(lang).empty_report
    }
}

/// The line under the headline: what the report is, and where it retells a source, what its numbers are.
pub fn report_lead(lang: Lang, survey: &Survey) -> &'static str {
    match (lang, by_role(survey)) {
        (Lang::Fi, None) => "Kyselyn taustaa julkaisijan sanoin.",
        (Lang::Sv, None) => "Bakgrund till enkäten med utgivarens ord.",
        (Lang::En, None) => "The background of the survey, in the publisher’s words.",
        (Lang::Fi, Some(_)) => {
            "Kuvauksen tausta omin sanoin: tiedot ovat lähteen, sanat meidän. Numerointi on sama kuin lähteessä."
        }
        (Lang::Sv, Some(_)) => {
            "Beskrivningens bakgrund med egna ord: uppgifterna är källans, orden våra. Kapitlens nummer är desamma som i källan."
        }
        (Lang::En, Some(_)) => {
            "The background of the description, retold: the facts are the source’s, the words ours. Sections are numbered as in the source."
        }
    }
}

/// Where words quote the original language: the first that stand between quotation marks, and so in `original` too.
pub fn quoted_original(words: &str, original: &str) -> Option<Range<usize>> {
    let marks: Vec<_> = words.match_indices(['“', '”']).collect();
    let between = |pair: &[(usize, &str)]| pair[0].0 + pair[0].1.len()..pair[1].0;
    let mut quoted = marks.chunks_exact(2).map(between);
    quoted.find(|part| original.contains(&words[part.clone()]))
}

/// How many points are shown.
pub fn kept_points(lang: Lang, shown: usize, of: usize) -> String {
    match lang {
        Lang::Fi => format!("Näkyvissä {shown}/{of} kohtaa."),
        Lang::Sv => format!("{shown}/{of} punkter visas."),
        Lang::En => format!("{shown} of {of} points shown."),
    }
}

/// What a figure measures, at the beginning of a sentence that its text completes: `63 %`, `Yli 60 %`,
/// `Noin 8 000 ihmistä eli 2 %`.
pub fn amount(lang: Lang, figure: &Figure) -> String {
    let amount = match figure.amount {
        Amount::Share(share) => percent(lang, Percent::from(share)),
        Amount::Points(size) => points(lang, Percent::from(size)),
    };
    let amount = match figure.count {
        Some(count) => {
            let count = thousands(lang, count);
            match lang {
                Lang::Fi => format!("{count}{NBSP}ihmistä eli {amount}"),
                Lang::Sv => format!("{count}{NBSP}personer, dvs. {amount}"),
                Lang::En => format!("{count}{NBSP}people, or {amount}"),
            }
        }
        None => amount,
    };
    match (lang, figure.bound) {
        (_, Bound::Exactly) => amount,
        (Lang::Fi, Bound::About) => format!("Noin {amount}"),
        (Lang::Fi, Bound::Over) => format!("Yli {amount}"),
        (Lang::Sv, Bound::About) => format!("Ungefär {amount}"),
        (Lang::Sv, Bound::Over) => format!("Över {amount}"),
        (Lang::En, Bound::About) => format!("About {amount}"),
        (Lang::En, Bound::Over) => format!("Over {amount}"),
    }
}

/// What a point says, as one text.
pub fn told(lang: Lang, point: &Point) -> String {
    let said = point.text.get(lang);
    match &point.figure {
        Some(figure) => format!("{} {said}", amount(lang, figure)),
        None => said.into(),
    }
}

/// A whole number with its thousands apart: `15 000`, `15,000` in English.
pub fn thousands(lang: Lang, count: u32) -> String {
    if count < 1000 {
        return count.to_string();
    }
    let (before, rest) = (thousands(lang, count / 1000), count % 1000);
    match lang {
        Lang::Fi | Lang::Sv => format!("{before}{NBSP}{rest:03}"),
        Lang::En => format!("{before},{rest:03}"),
    }
}

/// Of when a figure is, and who found it out.
pub fn origin(lang: Lang, figure: &Figure) -> String {
    let origin = figure.origin.get(lang);
    match (lang, figure.year) {
        (_, Some(year)) => format!("{origin}, {year}"),
        (Lang::Fi, None) => format!("{origin}, vuotta ei kerrota"),
        (Lang::Sv, None) => format!("{origin}, året anges inte"),
        (Lang::En, None) => format!("{origin}, year not given"),
    }
}

/// That an address is as it was then.
pub fn as_of(lang: Lang, year: u16) -> String {
    match lang {
        Lang::Fi => format!("osoite v.{NBSP}{year}"),
        Lang::Sv => format!("adress från {year}"),
        Lang::En => format!("address as of {year}"),
    }
}

/// Where in the source something stands.
pub fn section_of(lang: Lang, number: u8) -> String {
    match lang {
        Lang::Fi => format!("luku{NBSP}{number}"),
        Lang::Sv => format!("kapitel{NBSP}{number}"),
        Lang::En => format!("section{NBSP}{number}"),
    }
}

/// How far one has read.
pub fn progress(lang: Lang, at: usize, of: usize) -> String {
    match lang {
        Lang::Fi => format!("Osa {at}/{of}"),
        Lang::Sv => format!("Del {at}/{of}"),
        Lang::En => format!("Part {at} of {of}"),
    }
}

/// The sums of a statement in every table, for those who do not see their bars.
pub fn trio(lang: Lang, survey: &Survey, query: &Query, sums: &[Option<Percent>]) -> String {
    let said = survey.table_ids().map(|table| {
        let recomputed = query.among.recomputes(survey.scale_of(table));
        let share = percent_signed(lang, sums[table.position()], recomputed);
        let name = table_mark(lang, survey, table);
        format!("{} {share}", inside(survey, table, name))
    });
    upper_first(&said.collect::<Vec<_>>().join(", "))
}

/// The number and the published title of a table.
pub fn table_title(lang: Lang, survey: &Survey, table: TableId) -> String {
    let table = survey.table(table);
    let what = match lang {
        Lang::Fi => "Taulukko",
        Lang::Sv => "Tabell",
        Lang::En => "Table",
    };
    format!("{what} {}. {}", table.number, table.title.get(lang))
}

/// What points of a kind are, as a heading.
pub const fn kind_name(lang: Lang, kind: PartKind) -> &'static str {
    let [fi, sv, en] = match kind {
        PartKind::Facts | PartKind::Top | PartKind::Tables => [
            "Tietoja ja kokemuksia",
            "Fakta och erfarenheter",
            "Facts and experiences",
        ],
        PartKind::Figures => ["Luvut", "Tal", "Figures"],
        PartKind::Experiences => ["Kokemuksia", "Erfarenheter", "Experiences"],
        PartKind::Drivers => [
            "Mikä muutosta ajaa",
            "Vad som driver förändringen",
            "What drives the change",
        ],
        PartKind::Examples => ["Esimerkkejä", "Exempel", "Examples"],
        PartKind::Charts => ["Kuvat", "Diagram", "Charts"],
        PartKind::Occupations => [
            "Ammatteja ja taitoja",
            "Yrken och färdigheter",
            "Occupations and skills",
        ],
        PartKind::Skills => ["Taitoja", "Färdigheter", "Skills"],
        PartKind::Success => [
            "Mitä onnistuminen vaatii",
            "Vad som krävs för att lyckas",
            "What success takes",
        ],
        PartKind::Risks => [
            "Mikä lisää riskiä",
            "Vad som ökar risken",
            "What raises the risk",
        ],
        PartKind::Questions => [
            "Kysymyksiä keskusteltavaksi",
            "Frågor att diskutera",
            "Questions to discuss",
        ],
    };
    match lang {
        Lang::Fi => fi,
        Lang::Sv => sv,
        Lang::En => en,
    }
}
