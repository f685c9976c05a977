//! What the source tells around its tables, typed a second time, section by section: its figures,
//! dates and names, as each language writes them. Examples and occupations are in `named.rs`.

use std::collections::BTreeSet;

use murroskartta::survey::{Amount, Bound, Lang, Part, PartKind, Point, Report, Section};
use murroskartta::text;

use crate::published;

pub fn report() -> &'static Report {
    published().report.as_ref().expect("a background")
}

fn section(number: u8) -> &'static Section {
    let mut sections = report().sections.iter();
    let section = sections.find(|section| section.number == number);
    section.unwrap_or_else(|| panic!("no section {number}"))
}

/// The points of the parts of that kind, in the section with that number.
pub fn points(number: u8, kind: PartKind) -> Vec<&'static Point> {
    let parts = section(number).parts.iter();
    let parts = parts.filter(|part| part.kind == kind);
    parts.flat_map(|part| &part.points).collect()
}

/// All that each point of a section says: its number and words, its question, and where a number
/// is from. A no-break space looks like any other.
fn said(number: u8, lang: Lang) -> Vec<String> {
    let points = section(number).parts.iter().flat_map(|part| &part.points);
    let said = points.map(|point| {
        let ask = point.ask.as_ref().map_or("", |ask| ask.get(lang));
        let figure = point.figure.as_ref();
        let origin = figure.map_or_else(String::new, |figure| text::origin(lang, figure));
        format!("{} {ask} {origin}", text::told(lang, point)).replace('\u{a0}', " ")
    });
    said.collect()
}

/// Asserts that one and the same point of the section says each of `facts` in all three languages.
fn assert_told(number: u8, facts: &[[&str; 3]]) {
    let said = Lang::ALL.map(|lang| said(number, lang));
    for fact in facts {
        let in_all = |at: usize| (0..3).all(|lang| said[lang][at].contains(fact[lang]));
        let told = (0..said[0].len()).any(in_all);
        assert!(told, "section {number} should say {fact:?}");
    }
}

#[test]
fn there_are_the_eleven_sections_of_the_source() {
    let numbers: Vec<_> = report().sections.iter().map(|s| s.number).collect();
    assert_eq!(numbers, (1..=11).collect::<Vec<_>>());
}

/// Whose number it is and of when, as section 2 says.
#[test]
fn the_headline_tells_the_15_000_of_section_2() {
    let facts = [
        (
            Lang::Fi,
            ["Kuntatyönantajat", "15 000", "vuonna 2019", "teki"],
        ),
        (
            Lang::Sv,
            ["Kommunarbetsgivarna", "15 000", "2019", "arbetade"],
        ),
        (
            Lang::En,
            ["Local Government Employers", "15,000", "in 2019", "did"],
        ),
    ];
    for (lang, facts) in facts {
        let headline = report().headline.get(lang).replace('\u{a0}', " ");
        for fact in facts {
            assert!(headline.contains(fact), "{headline}");
        }
    }
}

/// With what stands before the first numbered heading: what the follow-up is.
#[test]
fn section_1_decades_of_change() {
    assert_told(
        1,
        &[
            [
                "tehdään kahden vuoden välein",
                "görs vartannat år",
                "every two years",
            ],
            [
                "keskusteluista, laajasta kyselystä, selvityksistä ja työpaikkojen esimerkeistä",
                "samtal mellan sakkunniga, en omfattande enkät, utredningar och exempel",
                "expert discussions, a broad survey, reports and examples from workplaces",
            ],
            [
                "KT Kuntatyöantajat ja kunta-alan pääsopijajärjestöt",
                "KT Kommunarbetsgivarna och kommunsektorns huvudavtalsorganisationer",
                "KT Local Government Employers and the main negotiating organisations",
            ],
            ["Kuntatyö2030", "Kuntatyö2030", "Kuntatyö2030"],
            [
                "Vantaan kaupunki sijoitti vuonna 2019 pari miljoonaa euroa ohjelmistorobotteihin",
                "År 2019 satsade Vanda stad ett par miljoner euro på mjukvarurobotar",
                "In 2019 the City of Vantaa invested a couple of million euros in software robots",
            ],
            [
                "ICT-hankintapäällikkö Anne Lindblad-Ahonen",
                "IKT-upphandlingschef Anne Lindblad-Ahonen",
                "ICT Procurement Manager Anne Lindblad-Ahonen",
            ],
            [
                "yli 60 % kuntien hallinto- ja toimistotyöntekijöistä siirtyi etätöihin ainakin osaksi vuonna 2020",
                "år 2020 övergick över 60 % av kommunernas förvaltnings- och kontorsanställda åtminstone delvis",
                "in 2020 over 60% of municipal administrative and office workers moved to remote work at least in part",
            ],
            [
                "suurin toive oli, että työn merkitys ja arvo tunnustetaan",
                "största önskan i enkäten var att arbetets betydelse och värde erkänns",
                "biggest wish in the survey was for the significance and value of the work",
            ],
            [
                "tauotta ja väsymättä",
                "utan pauser och utan att tröttna",
                "without breaks and without tiring",
            ],
            [
                "mitä resursseja hyvä hallintotyö tarvitsee",
                "vilka resurser gott förvaltningsarbete kräver",
                "what resources good administrative work needs",
            ],
            // The change is one reason of several: "osaltaan".
            ["Osaksi muutoksen vuoksi", "Delvis", "Partly"],
            // The source asks whether it is sensible.
            [
                "Onko järkevää, että esimerkiksi johtajien ja lääkärien työajasta jopa puolet",
                "Är det klokt att upp till hälften av till exempel ledarnas och läkarnas arbetstid",
                "Is it sensible that as much as half of the working time of directors and doctors",
            ],
        ],
    );
}

#[test]
fn section_1_asks_four_questions() {
    let questions = points(1, PartKind::Questions);
    assert_eq!(questions.len(), 4);
    for (question, lang) in questions
        .iter()
        .flat_map(|q| Lang::ALL.map(|lang| (q, lang)))
    {
        let said = question.text.get(lang);
        assert!(said.ends_with('?'), "{said}");
    }
}

#[test]
fn section_2_who_does_the_work() {
    assert_told(
        2,
        &[
            [
                "15 000 ihmistä eli 4 % kunta-alan henkilöstöstä oli toimisto- ja asiakaspalvelu",
                "15 000 personer, dvs. 4 % av kommunsektorns personal, arbetade inom kontor och kund",
                "15,000 people, or 4% of local government staff, were office and customer service",
            ],
            [
                "Kuntatyönantajat, 2019",
                "Kommunarbetsgivarna, 2019",
                "Local Government Employers, 2019",
            ],
            [
                "toimistovahtimestarit",
                "kontorsvaktmästarna",
                "Office attendants",
            ],
            [
                "Noin 8 000 ihmistä eli 2 % kunta-alan henkilöstöstä oli johtajia ja ylimpiä virka",
                "Ungefär 8 000 personer, dvs. 2 % av kommunsektorns personal, var ledare eller",
                "About 8,000 people, or 2% of local government staff, were directors and top officials",
            ],
            // The source does not say who counted the leaders.
            [
                "Alkuperää ei mainita, 2019",
                "Ursprunget anges inte, 2019",
                "Origin not stated, 2019",
            ],
            [
                "Espoon kaupungilla",
                "Hos Esbo stad",
                "At the City of Espoo",
            ],
            [
                "työntekijästä ja asiantuntijasta esimieheen, päällikköön ja johtajaan",
                "medarbetare och sakkunnig till förman, chef och direktör",
                "employee and specialist to supervisor, manager and director",
            ],
        ],
    );
}

#[test]
fn section_3_the_pandemic() {
    let survey = [
        "Julkisen alan työhyvinvointitutkimus, vuotta ei kerrota",
        "Undersökningen om arbetshälsan i den offentliga sektorn, året anges inte",
        "Public sector wellbeing at work survey, year not given",
    ];
    assert_told(
        3,
        &[
            [
                "alkoivat 16.3.2020",
                "började 16.3.2020",
                "began on 16 March 2020",
            ],
            [
                "yli 70-vuotiaiden piti pysyä erossa muista, jos se suinkin oli mahdollista",
                "över 70 år skulle i mån av möjlighet hålla sig åtskilda från andra",
                "over 70 were to stay apart from others as far as possible",
            ],
            ["yli 10 hengen", "fler än 10 personer", "more than 10"],
            [
                "63 % kuntien hallinto- ja toimistotyöntekijöistä siirtyi osittain tai kokonaan",
                "63 % av kommunernas förvaltnings- och kontorsanställda övergick delvis eller helt",
                "63% of municipal administrative and office workers moved partly or wholly",
            ],
            [
                "8 % kuntien hallinto- ja toimistotyöntekijöistä siirtyi toisiin tehtäviin",
                "8 % av kommunernas förvaltnings- och kontorsanställda gick över till andra",
                "8% of municipal administrative and office workers moved to other duties",
            ],
            [
                "16 prosenttiyksikköä suuremmaksi kasvoi niiden osuus, jotka olivat tyytyväisiä lähimmän",
                "16 procentenheter större blev andelen som var nöjda med sin närmaste chefs sätt att leda",
                "16 percentage points is how much the share satisfied with the way their immediate supervisor leads grew",
            ],
            // Section 1 has it so too, and says nothing of where it is from.
            [
                "Yli 60 % kuntien hallinto- ja toimistotyöntekijöistä siirtyi osittain tai kokonaan",
                "Över 60 % av kommunernas förvaltnings- och kontorsanställda övergick delvis eller helt",
                "Over 60% of municipal administrative and office workers moved partly or wholly",
            ],
            [
                "Lähde ei sano, onko tieto samasta tutkimuksesta",
                "Källan säger inte om uppgiften kommer från samma undersökning",
                "The source does not say whether this comes from the same survey",
            ],
            // What one person told is told as that.
            [
                "kertoi omasta organisaatiostaan",
                "berättade om sin egen organisation",
                "told of their own organisation",
            ],
            [
                "Erään arvion mukaan kunta-ala selvisi poikkeusajasta yllättävän hyvin",
                "Enligt en bedömning klarade kommunsektorn undantagstiden överraskande bra",
                "In one person’s view, local government came through the exceptional time",
            ],
            [
                "kasvattaa koko kuntakentän kattaviksi",
                "hela kommunfältet",
                "the whole field of municipalities",
            ],
            survey,
            [
                "85 % hallinto- ja toimistotyöntekijöistä arvioi, että oma työyhteisö selvisi",
                "85 % av de förvaltnings- och kontorsanställda bedömde att den egna",
                "85% of administrative and office workers felt that their own work community",
            ],
            [
                "Kevan syksyn tutkimus, 2020",
                "Kevas höstundersökning, 2020",
                "Keva’s autumn study, 2020",
            ],
            ["Noin 50 hengen", "omkring 50 personer", "about 50"],
            ["Teamsissa", "Teams", "Teams"],
            [
                "Teams- ja Skype-kokoukset",
                "Teams och Skype",
                "Teams and Skype",
            ],
        ],
    );
    let of_the_survey = said(3, Lang::Fi);
    let of_the_survey = of_the_survey.iter().filter(|said| said.contains(survey[0]));
    assert_eq!(of_the_survey.count(), 3, "63 %, 8 % and 16 points");
}

/// Most of them are told once in the source.
#[test]
fn experiences_are_not_said_to_recur() {
    let mut parts = section(3).parts.iter();
    let told = parts.find(|part| part.kind == PartKind::Experiences);
    let title = told.and_then(|part| part.title.as_ref()).expect("a title");
    let title = Lang::ALL.map(|lang| title.get(lang));
    assert_eq!(title, ["Kokemuksia", "Erfarenheter", "Experiences"]);
}

#[test]
fn section_4_what_drives_the_change() {
    assert_told(
        4,
        &[
            ["Keväällä 2021", "Våren 2021", "In spring 2021"],
            [
                "21 hyvinvointialueelle",
                "21 välfärdsområden",
                "21 wellbeing services counties",
            ],
            [
                "Helsingin kaupungille",
                "Helsingfors stad",
                "the City of Helsinki",
            ],
            [
                "vuoden 2023 alussa",
                "i början av 2023",
                "at the start of 2023",
            ],
            [
                "30 % Vantaan asukkaista",
                "30 % av invånarna i Vanda",
                "30% of Vantaa’s residents",
            ],
            [
                "osuutensa on kasvanut monella paikkakunnalla",
                "andel har vuxit på många orter",
                "share has grown in many places",
            ],
            [
                "käyttöön tulee uusia ohjelmia",
                "nya program tas i bruk",
                "new software is taken into use",
            ],
        ],
    );
    // The source has 15 bullets; one is the figure, and one leads to the examples.
    assert_eq!(points(4, PartKind::Drivers).len(), 13);
}

#[test]
fn section_5_tells_claims_as_claims() {
    assert_told(
        5,
        &[
            [
                "Lähde väittää, että pilvipalvelujen käyttö lähes kaksinkertaistui",
                "Källan påstår att användningen av molntjänster nästan har fördubblats",
                "The source claims that the use of cloud services almost doubled",
            ],
            // The chart shows adoption; that it is faster, the source says beside it.
            [
                "Lähde väittää myös, että digitalisaatio on selvästi lyhentänyt",
                "Källan påstår också att digitaliseringen klart har förkortat",
                "The source also claims that digitalisation has clearly shortened",
            ],
            [
                "Kysely ei mitannut aikoja eikä lähde julkaise niitä, joten väitettä ei voi tarkistaa",
                "Enkäten mätte inte tiderna och källan publicerar dem inte, så påståendet kan inte",
                "The survey did not measure the times and the source does not publish them",
            ],
            [
                "kansalaisille merkitsee asiantuntijoiden arvion mukaan paljon",
                "det enligt de sakkunnigas bedömning betyder mycket för medborgarna",
                "in the experts’ estimate it matters a lot to citizens",
            ],
            // The quotations are of one respondent each; the second asks for something.
            [
                "virheiden korjaamista on paljon enemmän kuin ennen, kertoi yksi vastaaja",
                "till att rätta fel, berättade en svarande",
                "correcting of errors than before, one respondent said",
            ],
            [
                "Yksi vastaaja vaati, että hallinto auttaa jatkossa",
                "En svarande krävde att förvaltningen i fortsättningen",
                "One respondent demanded that administration should in future",
            ],
            [
                "Vuoden 2019 lukuja se ei julkaise",
                "Siffrorna från 2019 publicerar den inte",
                "It does not publish the 2019 figures",
            ],
        ],
    );
    let drawn = section(5).parts.iter().flat_map(|part| &part.points);
    assert!(drawn.clone().all(|point| point.figure.is_none()));
}

#[test]
fn section_5_has_three_charts_and_the_top_five() {
    let tables: Vec<_> = points(5, PartKind::Charts)
        .iter()
        .map(|chart| chart.table)
        .collect();
    let [one, two, three] = crate::TABLES.map(Some);
    assert_eq!(tables, [one, one, two, three]);
    assert_told(
        5,
        &[
            ["Kuvassa 1", "figur 1", "Chart 1"],
            ["Kuvan 2", "figur 2", "chart 2"],
            ["Kuvan 3", "figur 3", "chart 3"],
        ],
    );
    // Their order is checked in `published.rs`.
    let top = section(5)
        .parts
        .iter()
        .filter(|part| part.kind == PartKind::Top);
    assert_eq!(top.count(), 1);
    assert_eq!(
        points(5, PartKind::Experiences).len(),
        3,
        "three quotations"
    );
}

#[test]
fn section_6_tells_what_the_occupations_do() {
    assert_told(
        6,
        &[
            [
                "keventää heidän työtään",
                "underlättar deras arbete",
                "makes their work easier",
            ],
            [
                "asian ja prosessit ilman tekniikkaakin",
                "saken och processerna också utan teknik",
                "the subject and the processes even without technology",
            ],
            [
                "Kehittämisosaaminen hallinnon työssä",
                "Utvecklingskompetens i förvaltningsuppgifter",
                "Development skills in administrative tasks",
            ],
        ],
    );
}

#[test]
fn section_7_how_to_follow_the_change() {
    assert_told(
        7,
        &[
            ["Tekojen tori", "Tekojen tori", "Tekojen tori"],
            [
                "Julkisen alan työhyvinvointitutkimuksesta: se tehdään kahden vuoden välein",
                "undersökningen om arbetshälsan i den offentliga sektorn: den görs vartannat år",
                "public sector wellbeing at work survey: it is carried out every two years",
            ],
        ],
    );
    assert_eq!(points(7, PartKind::Facts).len(), 3);
}

/// Each bullet of the source is a point, and a question to discuss.
#[test]
fn sections_8_and_9_have_23_and_11_points_with_a_question_each() {
    let success = points(8, PartKind::Success);
    let risks = points(9, PartKind::Risks);
    assert_eq!((success.len(), risks.len()), (23, 11));
    for lang in Lang::ALL {
        let mut questions = BTreeSet::new();
        for point in success.iter().chain(&risks) {
            let ask = point.ask.as_ref().expect("a question").get(lang);
            assert!(ask.ends_with('?'), "{ask}");
            assert!(questions.insert(ask), "{ask} is asked twice");
        }
    }
    assert_told(
        8,
        &[
            [
                "teknologiasta, roboteista ja tietoturvasta",
                "teknik, robotar och datasäkerhet",
                "technology, robots and information security",
            ],
            [
                "hitaasta ja jäykästä byrokratiasta",
                "långsam och stel byråkrati",
                "slow, rigid bureaucracy",
            ],
            [
                "katso asioita hänen kannaltaan",
                "ur kundens synvinkel",
                "their point of view",
            ],
            [
                "koko organisaatiossa rohkaistaan",
                "i hela organisationen uppmuntras",
                "throughout the organisation people are encouraged",
            ],
            [
                "on muutoksessa erityisen tärkeä",
                "Under förändring är en trygg atmosfär",
                "In times of change a safe atmosphere",
            ],
            ["johtaminen on hyvää", "leder väl", "leadership is good"],
            // By experience, and what they are able to do with support.
            [
                "Kokemus kertoo, että tuen avulla sitä pystyy käyttämään",
                "Enligt erfarenheten kan en stor del",
                "In people’s experience a large share",
            ],
        ],
    );
    assert_told(
        9,
        &[
            ["hoettu kauan", "upprepats länge", "long been a mantra"],
            [
                "Lähde kysyy, paljonko",
                "Källan frågar hur mycket",
                "The source asks how much",
            ],
        ],
    );
}

#[test]
fn section_10_tells_the_topic_to_choose() {
    let topic = "Hallinto- ja toimistotyön arvo";
    assert_told(10, &[[topic; 3]]);
}

#[test]
fn section_11_is_the_three_tables() {
    let kinds: Vec<_> = section(11).parts.iter().map(|part| part.kind).collect();
    assert_eq!(kinds, [PartKind::Tables]);
}

/// Every share and change of a share in the prose of the source: how many people that is, how exactly
/// it is given, and of which year.
#[test]
fn figures_are_those_of_the_source() {
    use Amount::{Points, Share};
    let found = |(section, _, point): (&Section, &Part, &'static Point)| {
        let figure = point.figure.as_ref()?;
        let (count, bound) = (figure.count, figure.bound);
        Some((section.number, figure.amount, count, bound, figure.year))
    };
    let found: Vec<_> = report().points().into_iter().filter_map(found).collect();
    let expected = [
        (2, Share(4), Some(15_000), Bound::Exactly, Some(2019)),
        (2, Share(2), Some(8_000), Bound::About, Some(2019)),
        (3, Share(63), None, Bound::Exactly, None),
        (3, Share(8), None, Bound::Exactly, None),
        // Of section 1, beside what says the same more exactly.
        (3, Share(60), None, Bound::Over, Some(2020)),
        (3, Share(85), None, Bound::Exactly, Some(2020)),
        (3, Points(16), None, Bound::Exactly, None),
        (4, Share(30), None, Bound::Exactly, None),
    ];
    assert_eq!(found, expected);
}

/// The whole numbers in a text; thousands may stand apart.
fn numbers(text: &str) -> BTreeSet<u32> {
    let joined = text.replace(" 000", "000").replace(",000", "000");
    let words = joined.split(|c: char| !c.is_ascii_digit());
    words.filter_map(|word| word.parse().ok()).collect()
}

/// No number is lost on the way into a language, and none is added.
#[test]
fn every_number_of_a_section_is_the_sources() {
    let expected: [&[u32]; 11] = [
        // 2030 is part of a name.
        &[60, 2019, 2020, 2030],
        &[2, 4, 2019, 8_000, 15_000],
        // One is the section of the source with the other number.
        &[1, 3, 8, 10, 16, 50, 60, 63, 70, 85, 2020],
        &[21, 30, 2021, 2023],
        // Three charts.
        &[1, 2, 3, 2019],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
    ];
    for (number, expected) in (1..).zip(expected) {
        for lang in Lang::ALL {
            let mut expected: BTreeSet<u32> = expected.iter().copied().collect();
            // In English the month of 16.3.2020 is a word.
            if (number, lang) == (3, Lang::En) {
                expected.remove(&3);
            }
            let told = numbers(&said(number, lang).join(" "));
            assert_eq!(told, expected, "section {number} in {}", lang.code());
        }
    }
}
