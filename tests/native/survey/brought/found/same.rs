//! Tables that have a row a statement stay as they are.

use super::{Grid, Shape, found};

/// Tables as people have them.
const TABLES: &[&str] = &[
    "Väittämä;Käytössä n;Käytössä %;Kokeiltavana n;Kokeiltavana %;Suunnitteilla n;Suunnitteilla %;Ei suunnitteilla, ei käytössä n;Ei suunnitteilla, ei käytössä %\n\
        Kokouspaperit ovat pilvipalvelussa;42;84,0;2;4,0;4;8,0;2;4,0\n\
        Etätyö on arkea;20;40,0;10;20,0;10;20,0;10;20,0\n\
        Palvelut ovat saatavilla 24/7;10;20,0;10;20,0;10;20,0;20;40,0\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;80;5;7;5\n\
        Etätyö on arkea;40;20;20;17\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä;En osaa sanoa\n\
        Kokouspaperit ovat pilvipalvelussa;80;4;6;4;6\n\
        Etätyö on arkea;40;20;20;10;10\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä;En osaa sanoa\n\
        Kokouspaperit ovat pilvipalvelussa;20;1;2;2;25\n\
        Etätyö on arkea;20;10;10;5;5\n",
    "Väittämä;Käytössä, laajasti;Käytössä, osittain;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;30;40;10;10;10\n\
        Etätyö on arkea;20;30;20;20;10\n",
    "Statement,In use,On trial,Planned,\"Not planned, not in use\"\n\
        Meeting papers are in the cloud,\"1,234\",456,78,9\n\
        Remote work is everyday life,\"1,005\",\"1,010\",500,485\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;90;5;5;0\n\
        Ohjelma tai tekoäly laatii pöytäkirjat;20;20;20;40\n\
        Toimistotyön arvo laskee;60;10;10;20\n\
        Tehtäviä hoidetaan etänä;50;25;25;0\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;84 %;4 %;8 %;4 %\n\
        Etätyö on arkea;40 %;20 %;20 %;20 %\n\
        Yhteensä;62 %;12 %;14 %;12 %\n",
    "Aihealue;Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Työn organisointi ja johtaminen;Etätyö on arkea;84;4;8;4\n\
        Henkilöstö ja hyvinvointi työssä;Esihenkilö kuuntelee;40;20;20;20\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;49;25;20;4\n\
        Etätyö on arkea;70;14;10;4\n",
    "Väittämä;Täysin samaa mieltä;Jokseenkin samaa mieltä;Ei samaa eikä eri mieltä;Jokseenkin eri mieltä;Täysin eri mieltä;n;Keskiarvo\n\
        Etätyö on arkea;20;10;6;3;1;40;4,1\n\
        Esihenkilöt ohjaavat tekoälyn käyttöä;10;10;10;5;5;40;3,4\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;84;4;8;4\n\
        Esihenkilöt ohjaavat tekoälyn käyttöä;40;20;20;20\n",
    "\"Toimintatavat muuttujina Alue, Vuosi, Väittämä ja Vastaus\"\n\
        \n\
        \"Väittämä\";\"Käytössä\";\"Kokeiltavana\";\"Suunnitteilla\";\"Ei suunnitteilla, ei käytössä\"\n\
        \"Etätyö on arkea\";40.0;20.0;20.0;20.0\n",
    "Kysymys 5: Toimintatavat;n = 50;;;\n\
        Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;40;20;20;20\n",
    "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Digipalvelut;;;;\n\
        Kokouspaperit ovat pilvipalvelussa;84;4;8;4\n",
];

/// What other tests read, with few rows or odd heads.
const OTHERS: &[&str] = &[
    super::super::SMALL,
    "a;b;c\nyksi, kaksi;1,5;2\n",
    "a;b;c\nx;1;2\n;;\ny;3;4\n",
    "Kysely 2026\n\na;b;c\n\n\nx;1;2\n;;\ny;3;4\n",
    "a;in-use;trial;planned;none\nx;1;2;3;2\ny;8;0;0;0\n",
    "a;in-use;trial;planned;none\nx;0,125;0.375;0,25;0,25\ny;12,499;12,5;25,001;50\n",
    "a;in-use;trial;planned;none\nservices-24-7;1;1;1;1\nPalvelut ovat saatavilla 24/7;1;1;1;1\n",
    "a;in-use;pilotti;planned;none\nx;1;2;3;4\n",
    "Likert\nQuestion,1,2,3\nIt is useful,20,30,50\n",
    "Question,1,2,3,4,5,N\nIt is useful,1,2,3,4,5,15\nIt is fun,2,2,3,4,4,15\nIt is quick,5,4,3,2,1,15\nIt is new,1,1,1,1,1,5\nIt is old,2,2,2,2,2,10\n",
    "Aika;K1;K2\nma;Kyllä;Ei\nti;Ei;Ei\n",
    "Raportti;n = 50\n;Käytössä;;Kokeiltavana;;Keskiarvo\n;n;%;n;%;\nEtätyö on arkea;42;84,0;8;16,0;1,2\n",
    "Kysely;2026\n;;;;\nVastaajia;50;;;\nVäittämä;Käytössä;Kokeiltavana\nEtätyö on arkea;84;16\nKokous;40;60\n",
    "Väittämä;Samaa mieltä;Eri mieltä;Total;Weighted Average\nRemote;20;30;50;1,4\nMeet;10;40;50;1,8\nAnswered;50;;;\nSkipped;2;;;\n",
    "Väittämä;Käytössä;Kokeiltavana\nEtätyö on arkea;84;16\nSekaisin;x;y\n",
];

#[test]
fn what_is_a_table_stays_as_it_is() {
    for text in TABLES.iter().chain(OTHERS) {
        let first = &found(text).unwrap()[0];
        assert_eq!(first.shape, Shape::Statements, "{text}");
        assert_eq!(first.grid, Grid::read(text).unwrap(), "{text}");
        assert_eq!(first.left_out, 0);
    }
    let tall = format!("a;b;c\n{}", "x;1;2\n".repeat(1000));
    let first = &found(&tall).unwrap()[0];
    assert_eq!(
        (first.shape, &first.grid),
        (Shape::Statements, &Grid::read(&tall).unwrap())
    );
}

#[test]
fn what_cannot_be_read_is_told_as_ever() {
    let tall = format!("a;b;c\n{}", "x;1;2\n".repeat(1001));
    let wide = format!("a{0}\nx{0}\n", ";b".repeat(40));
    let long = format!("a;b;c\nx;1;2\ny;{};4\n", "ö".repeat(501));
    for text in [
        "",
        "\n\n",
        "a;b;c\n",
        "vain tekstiä\nkaksi riviä\n",
        &tall,
        &wide,
        &long,
    ] {
        assert_eq!(
            found(text).unwrap_err(),
            Grid::read(text).unwrap_err(),
            "{text:.40}"
        );
    }
}
