//! The accessibility statement that law 306/2019 asks of a public body's page: who can use it, who
//! cannot yet and why, how that was found out, whom to tell, and who watches over it.

use super::{Passage, date};
use crate::survey::{Lang, Survey};

/// The authority, since 2025 Traficom, and its pages about accessibility.
pub const AUTHORITY: &str = "https://www.saavutettavuusvaatimukset.fi";

/// What the statement says in general, as a headline.
pub const fn access_headline(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Murroskartta on tehty kaikille, ja pieniä puutteita on vielä",
        Lang::Sv => "Murroskartta är gjord för alla, och små brister finns kvar",
        Lang::En => "Murroskartta is made for everyone, with small gaps left",
    }
}

/// The statement in parts. The last two are about feedback and about the authority.
pub fn access(lang: Lang, survey: &Survey) -> [Passage; 5] {
    let name = survey.contact.name.get(lang);
    let assessed = date(lang, &survey.contact.assessed);
    match lang {
        Lang::Fi => fi(name, &assessed),
        Lang::Sv => sv(name, &assessed),
        Lang::En => en(name, &assessed),
    }
}

fn fi(name: &str, assessed: &str) -> [Passage; 5] {
    [
        Passage::new("status", "Saavutettavuusseloste", [
            format!("Sivun julkaisee {name}. Seloste perustuu lakiin digitaalisten palvelujen tarjoamisesta (306/2019) ja koskee sivua myös tallennettuna ja upotettuna. Tavoite on WCAG 2.2, taso AA. Sivu täyttää sen osittain."),
        ]),
        Passage::new("gaps", "Mikä ei ole vielä saavutettavaa", [
            "Kuvat ja PDF-tiedostot, jotka tallennat, ovat vain kuvia: luvut saat CSV-tiedostosta (WCAG 1.1.1).".into(),
            "Työpajan muistiinpanot voivat peittää dian alaosan. Ne saa pois samalla näppäimellä (1.4.10).".into(),
        ]),
        Passage::new("assessed", "Näin arvioimme", [
            format!("Arvioimme sivun itse {assessed}: automaattisesti jokaisen näkymän kolmella kielellä ja kaikilla ulkoasuilla, myös pelkällä näppäimistöllä, 400 prosentin suurennoksella ja pakotetuilla väreillä. Ruudunlukijan käyttäjät eivät ole vielä kokeilleet sitä."),
        ]),
        Passage::new("feedback", "Kerro meille", [
            format!("Kerro, jos jokin ei toimi tai tarvitset sisällön muussa muodossa. {name} vastaa kahden viikon kuluessa."),
        ]),
        Passage::new("authority", "Valvonta", [
            "Jos vastaus ei tyydytä tai sitä ei tule kahdessa viikossa, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomille, joka valvoo saavutettavuutta.".into(),
        ]),
    ]
}

fn sv(name: &str, assessed: &str) -> [Passage; 5] {
    [
        Passage::new("status", "Tillgänglighetsutlåtande", [
            format!("Sidan publiceras av {name}. Utlåtandet grundar sig på lagen om tillhandahållande av digitala tjänster (306/2019) och gäller sidan också sparad och inbäddad. Målet är WCAG 2.2, nivå AA. Sidan uppfyller det delvis."),
        ]),
        Passage::new("gaps", "Vad som ännu inte är tillgängligt", [
            "Bilder och PDF-filer som du sparar är bara bilder: talen får du som CSV-fil (WCAG 1.1.1).".into(),
            "Workshopens anteckningar kan täcka nedre delen av en bild. De stängs med samma tangent (1.4.10).".into(),
        ]),
        Passage::new("assessed", "Så bedömde vi", [
            format!("Vi bedömde sidan själva {assessed}: automatiskt varje vy på tre språk och i alla utseenden, också med bara tangentbord, med 400 procents förstoring och med tvingade färger. Användare av skärmläsare har inte prövat den än."),
        ]),
        Passage::new("feedback", "Berätta för oss", [
            format!("Berätta om något inte fungerar eller om du behöver innehållet i annan form. {name} svarar inom två veckor."),
        ]),
        Passage::new("authority", "Tillsyn", [
            "Är du inte nöjd med svaret, eller får du inget inom två veckor, kan du göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten.".into(),
        ]),
    ]
}

fn en(name: &str, assessed: &str) -> [Passage; 5] {
    [
        Passage::new("status", "Accessibility statement", [
            format!("The page is published by {name}. The statement rests on the act on the provision of digital services (306/2019) and covers the page also saved and embedded. The aim is WCAG 2.2, level AA. The page meets it in part."),
        ]),
        Passage::new("gaps", "What is not accessible yet", [
            "Pictures and PDF files that you save are pictures only: take the numbers as a CSV file (WCAG 1.1.1).".into(),
            "Notes in the workshop can cover the lower part of a slide. The same key closes them (1.4.10).".into(),
        ]),
        Passage::new("assessed", "How we assessed it", [
            format!("We assessed the page ourselves on {assessed}: automatically every view in three languages and all appearances, also with the keyboard alone, at 400 percent zoom and with forced colours. People who use screen readers have not tried it yet."),
        ]),
        Passage::new("feedback", "Tell us", [
            format!("Tell us if something does not work, or if you need the content in another form. {name} answers within two weeks."),
        ]),
        Passage::new("authority", "Supervision", [
            "If the answer does not satisfy you, or none comes within two weeks, you can turn to the Finnish Transport and Communications Agency Traficom, which supervises accessibility.".into(),
        ]),
    ]
}
