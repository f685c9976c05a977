//! In Swedish.

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
            "Så kom vi fram till antalet",
            [
                "De svarande är alltid ett helt antal. Därför är alla procenttal inte möjliga: av \
                 tio svarande kan man inte få 48 procent."
                    .into(),
                format!(
                    "För varje rad prövar vi alla antal från ett till {bound}. Ett antal duger om \
                     det finns hela antal svar som avrundas till just de andelar som publicerats. I \
                     diagrammet är varje antal som duger ett märke."
                ),
                example.clone(),
                format!(
                    "Samma svarande bedömde betydelsen för kunderna och för personalen. De \
                     tabellerna har {rows} rader, och {exact} av dem stämmer exakt med {base} \
                     svarande. Det minsta antal som förklarar alla rader är {base}, om en svarande \
                     får hoppa över ett påstående. Det har hänt åtminstone här: {exceptions}."
                ),
            ],
        ),
        Passage::new(
            "open",
            "Vad som förblir öppet",
            [
                format!(
                    "Även ett större antal är möjligt. Till exempel skulle {without_missing} passa \
                     {explained} rader. Ju större antal, desto fler procenttal passar av en \
                     slump, så stora antal säger ingenting. Det minsta är det försiktiga valet: det \
                     gör osäkerheten störst."
                ),
                format!(
                    "Färre svarade om ibruktagande: högst {fewest}–{most} beroende på påståendet. \
                     Det är mindre säkert, för fyra svarsalternativ säger mindre än sex."
                ),
            ],
        ),
        Passage::new(
            "change",
            "Vad som skulle få oss att ändra uppfattning",
            [format!(
                "Om antalet svarande publiceras använder vi det. Slutsatsen håller inte heller om \
                 andelarna har viktats eller avrundats på något annat sätt än halva uppåt. Hade \
                 halva avrundats till närmaste jämna tal skulle {half_even} av raderna som nu passar inte längre passa {base} svarande."
            )],
        ),
    ]
}

pub(super) fn certainty(facts: &Facts) -> Passage {
    let (name, share) = (&facts.name, &facts.share);
    let example = facts.intervals.as_ref().map(|[wide, narrow]| {
        format!(
            "Påståendet ”{name}” har till exempel andelen {share} och intervallet {wide}. När det \
             gäller att välja vad som är värt att diskutera räcker ett lägre krav, fyra gånger av \
             fem: då är intervallet {narrow}."
        )
    });
    Passage::new(
        "certainty",
        "Hur säkra andelarna är",
        [
            facts.caution.clone(),
            "Intervallet visar hur mycket enbart slumpen kan flytta andelen. Det är räknat som om \
             de svarande hade lottats ur en stor grupp, vilket källan inte påstår. Av intervall som \
             räknas så här träffar 19 av 20 rätt. Vilka enkäten nådde och vilka som svarade kan \
             flytta andelen mer än slumpen."
                .into(),
            example.unwrap_or_default(),
            "Ordningen mellan två påståenden är bara en gissning om skillnaden ryms inom slumpen. \
             När påståendena står i ordning efter andel förenas sådana av en klammer vid \
             diagrammets kant."
                .into(),
        ],
    )
}

pub(super) fn difference(facts: &Facts) -> Passage {
    Passage::new(
        "difference",
        "Varför skillnaden mellan kunder och personal saknar intervall",
        [
            "Det är publicerat hur många som gav varje svar, men inte vilka som gav samma svar på \
             båda frågorna. Därför känner vi skillnaden men inte dess osäkerhet."
                .into(),
            facts.overlap.clone(),
        ],
    )
}
