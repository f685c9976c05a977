//! In Finnish.

use super::Passage;
use super::facts::{Facts, Inferred};

pub(super) fn inferred(base: u16, it: &Inferred) -> [Passage; 3] {
    let Inferred {
        bound,
        rows,
        exact,
        exceptions,
        without_missing,
        explained,
        adoption: [fewest, most],
        half_even,
        example,
    } = it;
    [
        Passage::new(
            "how",
            "Näin määrä päätellään",
            [
                "Vastaajien määrä on aina kokonaisluku. Siksi kaikki prosentit eivät ole mahdollisia: \
                 kymmenen vastaajan joukossa ei voi olla 48:aa prosenttia."
                    .into(),
                format!(
                    "Kokeilemme jokaiselle riville kaikki vastaajamäärät yhdestä {bound}:aan. Määrä \
                     kelpaa, jos on olemassa kokonaiset vastausmäärät, jotka pyöristyvät juuri \
                     julkaistuiksi osuuksiksi. Kaaviossa jokainen kelpaava määrä on yksi merkki."
                ),
                example.clone(),
                format!(
                    "Samat vastaajat arvioivat merkityksen asiakkaille ja henkilöstölle. Näissä \
                     tauluissa on {rows} riviä, ja niistä {exact} sopii täsmälleen {base} \
                     vastaajaan. Pienin määrä, jolla kaikki rivit selittyvät, on {base}, kun \
                     vastaaja saa jättää kohdan väliin. Näin kävi ainakin tässä: {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "Mikä jää avoimeksi",
            [
                format!(
                    "Suurempikin määrä on mahdollinen. Esimerkiksi {without_missing} sopisi \
                     {explained} riviin. Mitä suurempi määrä, sitä useampi prosentti sopii siihen \
                     sattumalta, joten suuret määrät eivät enää kerro mitään. Pienin on varovainen \
                     valinta: se tekee epävarmuudesta suurimman."
                ),
                format!(
                    "Käyttöönottoon vastasi harvempi: väittämästä riippuen enintään \
                     {fewest}–{most}. Tämä on epävarmempaa, sillä neljä vastausvaihtoehtoa kertoo \
                     vähemmän kuin kuusi."
                ),
            ],
        ),
        Passage::new(
            "change",
            "Mikä muuttaisi käsityksemme",
            [format!(
                "Jos vastaajien määrä julkaistaan, käytämme sitä. Päätelmä ei myöskään pidä, jos \
                 osuuksia on painotettu tai ne on pyöristetty muuten kuin puolikkaat ylöspäin. Jos \
                 puolikkaat olisi pyöristetty lähimpään parilliseen, {half_even} nyt sopivaa riviä ei enää sopisi {base} vastaajaan."
            )],
        ),
    ]
}

pub(super) fn certainty(facts: &Facts) -> Passage {
    let (name, share) = (&facts.name, &facts.share);
    let example = facts.intervals.as_ref().map(|[wide, narrow]| {
        format!(
            "Esimerkiksi väittämän ”{name}” osuus on {share} ja sen väli {wide}. Kun mietitään, \
             mistä kannattaa keskustella, riittää väljempi vaatimus, neljä kertaa viidestä: silloin \
             väli on {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "Kuinka varmoja osuudet ovat",
        [
            facts.caution.clone(),
            "Väli kertoo, kuinka paljon pelkkä sattuma voi heilauttaa osuutta. Se on laskettu \
             niin kuin vastaajat olisi arvottu suuresta joukosta, mitä lähde ei väitä. Näin lasketuista \
             väleistä 19 kahdestakymmenestä osuu oikeaan. Se, keitä kysely tavoitti ja ketkä \
             vastasivat, voi heilauttaa osuutta enemmän kuin sattuma."
                .into(),
            example.unwrap_or_default(),
            "Kahden väittämän järjestys on vain arvaus, jos niiden ero mahtuu sattumaan. Kun \
             väittämät järjestetään osuuden mukaan, tällaiset yhdistää kaavion reunassa hakanen."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Miksi asiakkaiden ja henkilöstön erolle ei ole väliä",
        [
            "On julkaistu, kuinka moni antoi kunkin vastauksen, mutta ei sitä, ketkä antoivat \
             saman vastauksen molempiin. Siksi tiedämme eron, mutta emme sen epävarmuutta."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
