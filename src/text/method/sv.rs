//! In Swedish.

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
            "Så kom vi fram till antalet",
            [
                "De svarande är alltid ett helt antal. Därför är alla procenttal inte möjliga: av \
                 tio svarande kan man inte få 48\u{a0}procent."
                    .into(),
                format!(
                    "För varje rad prövar vi alla antal från ett till {bound}. Ett antal passar om \
                     det finns hela antal svar som avrundas till exakt de andelar som publicerats. I \
                     diagrammet visas varje antal som passar med ett märke."
                ),
                example.clone(),
                "När flera svar räknas ihop kan summan av de publicerade andelarna avvika med en \
                 procentenhet från vad de härledda antalen skulle ge. I diagram och tabeller står \
                 summan av de publicerade andelarna."
                    .into(),
                format!(
                    "Vi antar att samma svarande bedömde betydelsen för kunderna och för personalen; \
                     källan säger det inte. De tabellerna har {rows} rader, och {exact} av dem stämmer \
                     exakt med {base} svarande. Det minsta antal som förklarar alla rader är {base}, om \
                     en svarande får hoppa över ett påstående. Det har hänt åtminstone här: \
                     {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "Vad som förblir öppet",
            [
                format!(
                    "Även ett större antal är möjligt: {without_missing} skulle passa in på {explained} \
                     rader. Vi håller det ändå inte för lika troligt. {}Då vore det ett märkligt \
                     sammanträffande att {exact} rader av {rows} också stämmer med {base} svarande. Det \
                     minsta är dessutom det försiktiga valet: det gör osäkerheten störst.",
                    if twice {
                        format!(
                            "Hade de svarande varit {without_missing} vore ungefär hälften av antalen \
                             udda, och sådana andelar kan {base} svarande inte ge. "
                        )
                    } else {
                        "Ju större antal, desto fler procenttal passar av en slump. ".into()
                    }
                ),
                if adoption.is_empty() {
                    String::new()
                } else {
                    format!(
                        "Om {base} besvarade enkäten svarade färre om ibruktagande: högst {adoption} \
                         beroende på påståendet. För varje påstående tar vi det största antal som passar \
                         och är högst {base}, det vill säga vi antar att så få som möjligt lät bli att \
                         svara. Konfidensintervallen blir då de smalaste möjliga. Det här är mindre säkert \
                         än antalet som bedömde betydelsen, för fyra svarsalternativ säger mindre än sex."
                    )
                },
                if alone.is_empty() {
                    String::new()
                } else {
                    format!(
                        "Ensam skulle tabellen om ibruktagande också kunna förklaras så att alla svarade \
                         på varje punkt: då hade de svarande varit till exempel {alone}."
                    )
                },
            ],
        ),
        Passage::new(
            "change",
            "Vad som skulle få oss att ändra uppfattning",
            [format!(
                "Om antalet svarande publiceras använder vi det. Slutsatsen håller inte heller om \
                 andelarna har viktats eller avrundats på något annat sätt än att halvor avrundas uppåt. \
                 Hade halvorna avrundats till närmaste jämna tal skulle {half_even} av raderna som nu passar inte längre stämma med {base} svarande."
            )],
        ),
    ]
}

pub(super) fn certainty(facts: &Facts) -> Passage {
    let (name, share) = (&facts.name, &facts.share);
    let example = facts.intervals.as_ref().map(|[wide, narrow]| {
        format!(
            "Påståendet ”{name}” har till exempel andelen {share} och konfidensintervallet {wide}. När \
             det gäller att välja vad som är värt att diskutera räcker ett lägre krav, fyra gånger av \
             fem: då är intervallet {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "Hur säkra andelarna är",
        [
            facts.caution.clone(),
            "Konfidensintervallet visar hur mycket enbart slumpen kunde flytta andelen. Det är beräknat \
             som om de svarande hade lottats ur en stor grupp, vilket källan inte påstår. Av intervall \
             som beräknas så här träffar ungefär 19 av 20 rätt. Vilka enkäten nådde och vilka som \
             svarade kan flytta andelen mer än slumpen."
                .into(),
            example.unwrap_or_default(),
            "Bland dem som svarade är påståendenas ordning den som andelarna visar. Utöver dem bör den \
             inte läsas som en skillnad, om skillnaden ryms inom slumpens gränser. När påståendena står \
             i ordning efter andel förenas sådana av en klammer vid diagrammets kant."
                .into(),
            "Skillnaden avgörs med McNemars exakta test på 5\u{a0}procents nivå, ett par i taget. Eftersom \
             det inte har publicerats vilka som gav vilka svar antar vi den överlappning som gör \
             skillnaden osäkrast: en klammer kan alltså förena även påståenden som verkligen skiljer \
             sig åt. Å andra sidan är paren många, och nivån har inte korrigerats för det. Om två \
             påståenden besvarades av olika många räknar vi med det mindre antalet, och resultatet är \
             bara riktgivande."
                .into(),
            "På kartan hör ett påstående inte till något fält om det ligger mindre än \
             3\u{a0}procentenheter från en gräns. Slumpen kan flytta även ett som ligger längre bort över \
             gränsen."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Varför inget konfidensintervall beräknas för skillnaden mellan kunder och personal",
        [
            "Det är publicerat hur många som gav varje svar, men inte vilka som svarade hur på båda \
             frågorna. Därför känner vi skillnaden men inte dess osäkerhet."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
