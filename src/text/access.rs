//! The accessibility statement that law 306/2019 asks of a public body's page: who can use it, who
//! cannot yet and why, how that was found out, whom to tell, and who watches over it.
//!
//! What only the publisher can say or promise, it says where `[contact]` of `survey.toml` does; where
//! not, that the publisher has yet to fill it in.

use super::{Passage, date};
use crate::survey::{Contact, Lang, Survey};

/// The authority, since 2025 Traficom, and its pages about accessibility.
pub const AUTHORITY: &str = "https://www.saavutettavuusvaatimukset.fi";

/// What the statement says in general, as a headline.
pub const fn access_headline(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Murroskartta on tehty kaikille, mutta joitakin puutteita on vielä",
        Lang::Sv => "Murroskartta är gjord för alla, men några brister finns kvar",
        Lang::En => "Murroskartta is made for everyone, but some shortcomings remain",
    }
}

/// The statement in parts. The last two are about feedback and about the authority.
pub fn access(lang: Lang, survey: &Survey) -> [Passage; 5] {
    let told = Told::new(lang, &survey.contact);
    match lang {
        Lang::Fi => fi(&told),
        Lang::Sv => sv(&told),
        Lang::En => en(&told),
    }
}

/// What the publisher has told, as the language writes it.
struct Told<'a> {
    publisher: Option<&'a str>,
    assessed: Option<String>,
    /// Whether there is an address for feedback.
    hears: bool,
    response_days: Option<u16>,
}

impl<'a> Told<'a> {
    fn new(lang: Lang, contact: &'a Contact) -> Self {
        Self {
            publisher: contact.name.as_ref().map(|name| name.get(lang)),
            assessed: contact.assessed.as_ref().map(|day| date(lang, day)),
            hears: contact.url.is_some(),
            response_days: contact.response_days,
        }
    }
}

fn fi(told: &Told) -> [Passage; 5] {
    let publisher = told.publisher.map_or_else(
        || "Sivun julkaisija ei ole vielä täydentänyt tietojaan tähän selosteeseen.".into(),
        |name| format!("Sivun julkaisee {name}."),
    );
    let assessed = told.assessed.as_ref().map_or_else(
        || "Julkaisija ei ole vielä kertonut, milloin se on arvioinut sivun.".into(),
        |day| format!("Julkaisija on arvioinut sivun {day}."),
    );
    let feedback = if told.hears {
        "Kerro, jos jokin ei toimi tai tarvitset sisällön muussa muodossa."
    } else {
        "Julkaisija ei ole vielä kertonut, mihin palautetta saavutettavuudesta voi antaa."
    };
    let within = match told.response_days {
        Some(1) => " päivän kuluessa".into(),
        Some(days) => format!(" {days}\u{a0}päivän kuluessa"),
        None => String::new(),
    };
    let answers = told.response_days.map(|_| {
        let who = told.publisher.unwrap_or("Julkaisija");
        format!("{who} vastaa{within}.")
    });
    [
        Passage::new("status", "Saavutettavuusseloste", [
            format!("{publisher} Seloste perustuu lakiin digitaalisten palvelujen tarjoamisesta (306/2019) ja koskee sivua myös tallennettuna ja upotettuna. Tavoite on WCAG 2.2, taso AA. Sivu täyttää vaatimukset osittain."),
        ]),
        Passage::new("gaps", "Mikä ei ole vielä saavutettavaa", [
            "Kuvat ja PDF-tiedostot, jotka tallennat, ovat vain kuvia: luvut saat CSV-tiedostosta (WCAG 1.1.1).".into(),
        ]),
        Passage::new("assessed", "Mitä on tarkistettu", [
            format!("Sivua tehtäessä on tarkistettu automaattisesti jokainen näkymä kolmella kielellä ja kaikilla ulkoasuilla, myös pelkällä näppäimistöllä, 400 prosentin suurennoksella ja pakotetuilla väreillä. Ruudunlukijan käyttäjät eivät ole vielä kokeilleet sitä. {assessed}"),
        ]),
        Passage::new("feedback", "Kerro meille", [sentences(feedback, answers)]),
        Passage::new("authority", "Valvonta", [
            format!("Jos et ole tyytyväinen vastaukseen tai et saa sitä{within}, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille, joka valvoo saavutettavuutta."),
        ]),
    ]
}

fn sv(told: &Told) -> [Passage; 5] {
    let publisher = told.publisher.map_or_else(
        || {
            "Den som publicerar sidan har ännu inte fyllt i sina uppgifter i det här utlåtandet."
                .into()
        },
        |name| format!("Sidan publiceras av {name}."),
    );
    let assessed = told.assessed.as_ref().map_or_else(
        || "Den som publicerar sidan har ännu inte berättat när den har bedömt sidan.".into(),
        |day| format!("Den som publicerar sidan har bedömt den {day}."),
    );
    let feedback = if told.hears {
        "Berätta om något inte fungerar eller om du behöver innehållet i annan form."
    } else {
        "Den som publicerar sidan har ännu inte berättat vart man kan ge respons på tillgängligheten."
    };
    let within = match told.response_days {
        Some(1) => " inom en dag".into(),
        Some(days) => format!(" inom {days}\u{a0}dagar"),
        None => String::new(),
    };
    let answers = told.response_days.map(|_| {
        let who = told.publisher.unwrap_or("Den som publicerar sidan");
        format!("{who} svarar{within}.")
    });
    [
        Passage::new("status", "Tillgänglighetsutlåtande", [
            format!("{publisher} Utlåtandet grundar sig på lagen om tillhandahållande av digitala tjänster (306/2019) och gäller sidan också sparad och inbäddad. Målet är WCAG 2.2, nivå AA. Sidan uppfyller kraven delvis."),
        ]),
        Passage::new("gaps", "Vad som ännu inte är tillgängligt", [
            "Bilder och PDF-filer som du sparar är bara bilder: siffrorna får du som CSV-fil (WCAG 1.1.1).".into(),
        ]),
        Passage::new("assessed", "Vad som har kontrollerats", [
            format!("När sidan gjordes kontrollerades varje vy automatiskt på tre språk och i alla färgteman, också enbart med tangentbord, med 400 procents förstoring och med tvingade färger. Användare av skärmläsare har inte prövat den än. {assessed}"),
        ]),
        Passage::new("feedback", "Berätta för oss", [sentences(feedback, answers)]),
        Passage::new("authority", "Tillsyn", [
            format!("Är du inte nöjd med svaret, eller får du inget{within}, kan du göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten."),
        ]),
    ]
}

fn en(told: &Told) -> [Passage; 5] {
    let publisher = told.publisher.map_or_else(
        || "The publisher of the page has yet to fill in its details in this statement.".into(),
        |name| format!("The page is published by {name}."),
    );
    let assessed = told.assessed.as_ref().map_or_else(
        || "The publisher has yet to say when it assessed the page.".into(),
        |day| format!("The publisher assessed the page on {day}."),
    );
    let feedback = if told.hears {
        "Tell us if something does not work, or if you need the content in another form."
    } else {
        "The publisher has yet to say where feedback on accessibility can be given."
    };
    let within = match told.response_days {
        Some(1) => " within one day".into(),
        Some(days) => format!(" within {days}\u{a0}days"),
        None => String::new(),
    };
    let answers = told.response_days.map(|_| {
        let who = told.publisher.unwrap_or("The publisher");
        format!("{who} answers{within}.")
    });
    [
        Passage::new("status", "Accessibility statement", [
            format!("{publisher} The statement is based on the Act on the Provision of Digital Services (306/2019) and covers the page also when saved or embedded. The aim is WCAG 2.2, level AA. The page partially meets the requirements."),
        ]),
        Passage::new("gaps", "What is not accessible yet", [
            "Pictures and PDF files that you save are pictures only: take the numbers as a CSV file (WCAG 1.1.1).".into(),
        ]),
        Passage::new("assessed", "What has been checked", [
            format!("As the page was made, every view was checked automatically in three languages and all appearances, also with the keyboard alone, at 400 percent zoom and with forced colours. People who use screen readers have not tried it yet. {assessed}"),
        ]),
        Passage::new("feedback", "Tell us", [sentences(feedback, answers)]),
        Passage::new("authority", "Supervision", [
            format!("If you are not satisfied with the answer, or do not get one{within}, you can file a complaint with the Finnish Transport and Communications Agency Traficom, which supervises accessibility."),
        ]),
    ]
}

/// The one, and the other where there is one.
fn sentences(first: &str, then: Option<String>) -> String {
    then.map_or_else(|| first.into(), |then| format!("{first} {then}"))
}
