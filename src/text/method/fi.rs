//! In Finnish.

use super::Passage;
use super::facts::{Facts, Inferred};

pub(super) fn inferred(base: u32, it: &Inferred) -> [Passage; 3] {
    let Inferred {
        bound,
        rows,
        exact,
        exceptions,
        without_missing,
        explained,
        adoption,
        alone,
        half_even,
        example,
    } = it;
    let twice = *without_missing == 2 * base;
    [
        Passage::new(
            "how",
            "Näin määrä päätellään",
            [
"Vastaajien määrä on aina kokonaisluku. Siksi kaikki prosentit eivät ole mahdollisia: \
                 kymmenen vastaajan joukossa osuus ei voi olla 48\u{a0}prosenttia."
                    .into(),
                format!(
                    "Kokeilemme jokaiselle riville kaikki vastaajamäärät yhdestä {bound}:aan. Määrä \
                     kelpaa, jos on olemassa kokonaiset vastausmäärät, jotka pyöristyvät täsmälleen \
                     julkaistuiksi osuuksiksi. Kaaviossa jokainen kelpaava määrä on yksi merkki."
                ),
                example.clone(),
                "Kun useampi vastaus lasketaan yhteen, julkaistujen osuuksien summa voi poiketa \
                 prosenttiyksikön verran siitä, minkä päätellyt vastausmäärät antaisivat. Kaavioissa ja \
                 taulukoissa on julkaistujen osuuksien summa."
                    .into(),
                format!(
                    "Oletamme, että samat vastaajat arvioivat merkityksen asiakkaille ja \
                     henkilöstölle; lähde ei sano sitä. Näissä taulukoissa on {rows} riviä, ja niistä \
                     {exact} sopii täsmälleen {base} vastaajaan. Pienin määrä, jolla kaikki rivit \
                     selittyvät, on {base}, kun vastaaja saa jättää kohdan väliin. Näin kävi ainakin \
                     tässä: {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "Mikä jää avoimeksi",
            [
format!(
                    "Suurempikin määrä on mahdollinen: {without_missing} sopisi {explained} riviin. \
                     Emme kuitenkaan pidä sitä yhtä uskottavana. {}Silloin olisi outo sattuma, että \
                     {exact} riviä {rows}:stä sopii myös {base} vastaajaan. Pienin on lisäksi varovainen \
                     valinta: se tekee epävarmuudesta suurimman.",
                    if twice {
                        format!(
                            "Jos vastaajia olisi ollut {without_missing}, noin puolet \
                             vastausmääristä olisi parittomia, eikä {base} vastaajasta saa sellaisten \
                             osuuksia. "
                        )
                    } else {
                        "Mitä suurempi määrä, sitä useampi prosentti sopii siihen sattumalta. ".into()
                    }
                ),
                if adoption.is_empty() {
                    String::new()
                } else {
                    format!(
                        "Jos kyselyyn vastasi {base}, käyttöönottoon vastasi harvempi: väittämästä \
                         riippuen enintään {adoption}. Otamme jokaiselle väittämälle suurimman sopivan \
                         määrän, joka on enintään {base}, eli oletamme, että mahdollisimman harva jätti \
                         vastaamatta. Luottamusväleistä tulee silloin kapeimmat mahdolliset. Tämä on \
                         epävarmempaa kuin merkityksen vastaajamäärä, sillä neljä vastausvaihtoehtoa \
                         kertoo vähemmän kuin kuusi."
                    )
                },
                if alone.is_empty() {
                    String::new()
                } else {
                    format!(
                        "Yksinään käyttöönoton taulukko selittyisi myös niin, että kaikki vastasivat \
                         joka kohtaan: silloin vastaajia olisi ollut esimerkiksi {alone}."
                    )
                },
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
            "Esimerkiksi väittämän ”{name}” osuus on {share} ja sen luottamusväli {wide}. Kun mietitään, \
             mistä kannattaa keskustella, riittää väljempi vaatimus, neljä kertaa viidestä: silloin \
             väli on {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "Kuinka varmoja osuudet ovat",
        [
            facts.caution.clone(),
            "Luottamusväli kertoo, kuinka paljon pelkkä sattuma voisi heilauttaa osuutta. Se on \
             laskettu niin kuin vastaajat olisi arvottu suuresta joukosta, mitä lähde ei väitä. Näin \
             lasketuista väleistä noin 19 kahdestakymmenestä osuu oikeaan. Se, keitä kysely tavoitti ja \
             ketkä vastasivat, voi heilauttaa osuutta enemmän kuin sattuma."
                .into(),
            example.unwrap_or_default(),
            "Vastanneiden joukossa väittämien järjestys on se, minkä osuudet kertovat. Laajemmin sitä ei \
             pidä lukea eroksi, jos ero mahtuu sattuman rajoihin. Kun väittämät järjestetään osuuden \
             mukaan, tällaiset yhdistää kaavion reunassa hakanen."
                .into(),
            "Eron ratkaisee McNemarin tarkka testi 5\u{a0}prosentin tasolla, pari kerrallaan. Koska ei ole \
             julkaistu, ketkä antoivat mitkäkin vastaukset, oletamme päällekkäisyyden, joka tekee \
             erosta epävarmimman: hakanen voi siis yhdistää myös väittämiä, jotka todella eroavat. \
             Toisaalta pareja on monta, eikä tasoa ole korjattu niiden määrällä. Jos kahteen väittämään \
             vastasi eri määrä, lasketaan pienemmällä, ja tulos on vain suuntaa antava."
                .into(),
            "Kartalla väittämä jää kentättä, jos se on alle 3\u{a0}prosenttiyksikön päässä rajasta. \
             Sattuma voi siirtää rajan yli myös kauempana olevan."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Miksi asiakkaiden ja henkilöstön erolle ei lasketa luottamusväliä",
        [
            "On julkaistu, kuinka moni antoi kunkin vastauksen, mutta ei sitä, ketkä vastasivat mitenkin \
             molempiin kysymyksiin. Siksi tiedämme eron, mutta emme sen epävarmuutta."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
