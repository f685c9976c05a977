//! What statements are put together from: phrases as the source has them, in three languages.

/// A phrase in Finnish, Swedish and English.
pub type Phrase = [&'static str; 3];

/// What a statement is about, with a word for its id.
pub const SUBJECTS: [(&str, Phrase); 12] = [
    (
        "papers",
        ["Kokouspaperit", "Möteshandlingarna", "The meeting papers"],
    ),
    (
        "forms",
        [
            "Sähköiset lomakkeet",
            "De elektroniska blanketterna",
            "The electronic forms",
        ],
    ),
    (
        "invoices",
        [
            "Laskut ja työsopimukset",
            "Fakturorna och arbetsavtalen",
            "Invoices and contracts",
        ],
    ),
    (
        "services",
        [
            "Neuvontapalvelut",
            "Rådgivningstjänsterna",
            "The guidance services",
        ],
    ),
    (
        "archive",
        [
            "Asiakirjahallinta ja arkisto",
            "Dokumenthanteringen och arkivet",
            "Records and the archive",
        ],
    ),
    (
        "decisions",
        [
            "Päätöksenteon valmistelu",
            "Beredningen av besluten",
            "The preparation of decisions",
        ],
    ),
    (
        "assistant",
        [
            "Ohjelma tai tekoäly",
            "Ett program eller AI",
            "A program or AI",
        ],
    ),
    (
        "permits",
        [
            "Lupahakemukset",
            "Tillståndsansökningarna",
            "Applications for permits",
        ],
    ),
    (
        "payroll",
        ["Palkanlaskenta", "Löneräkningen", "The payroll"],
    ),
    (
        "feedback",
        [
            "Kuntalaisten palaute",
            "Kommuninvånarnas respons",
            "Feedback from residents",
        ],
    ),
    (
        "training",
        [
            "Henkilöstön koulutus",
            "Utbildningen för personalen",
            "Training of the personnel",
        ],
    ),
    (
        "office",
        [
            "Yhteinen palvelukeskus",
            "Det gemensamma servicecentret",
            "The shared service centre",
        ],
    ),
];

/// What happens to it: short enough for the name of a statement in a chart.
pub const PREDICATES: [Phrase; 8] = [
    [
        "siirtyy pilvipalveluun",
        "flyttas till molnet",
        "moves to the cloud",
    ],
    [
        "nopeuttaa käsittelyä",
        "gör behandlingen snabbare",
        "speeds up processing",
    ],
    ["lisää avoimuutta", "ökar öppenheten", "increases openness"],
    [
        "hoidetaan keskitetysti",
        "sköts centraliserat",
        "is handled centrally",
    ],
    ["vähentää virheitä", "minskar felen", "reduces errors"],
    [
        "on saatavilla 24/7",
        "är tillgänglig 24/7",
        "is available 24/7",
    ],
    [
        "parantaa asiakaspalvelua",
        "förbättrar kundservicen",
        "improves customer service",
    ],
    [
        "tunnistetaan arvokkaaksi",
        "erkänns som värdefull",
        "is recognised as valuable",
    ],
];

/// What a wording goes on with, and a name leaves out.
pub const ENDINGS: [Phrase; 6] = [
    [
        "kaikissa kunnan tai kuntayhtymän toimipisteissä",
        "på alla kommunens eller samkommunens verksamhetsställen",
        "at all places of the municipality or joint municipal authority",
    ],
    [
        "selvästi aiempaa paremmin esimerkiksi tsättiä hyödyntämällä",
        "klart bättre än tidigare, till exempel med hjälp av chatt",
        "clearly better than before, for example by using chat",
    ],
    [
        "myös resursseista ja henkilöstön määrästä päätettäessä",
        "också när beslut om resurser och personalens storlek fattas",
        "also when resources and the number of staff are decided on",
    ],
    [
        "kuntalaisille, luottamushenkilöille ja työntekijöille",
        "för kommuninvånare, förtroendevalda och anställda",
        "for residents, elected officials and employees",
    ],
    [
        "jo lähivuosina",
        "redan under de närmaste åren",
        "within the next few years",
    ],
    [
        "ja palvelut sekä niiden vaiheet digitalisoidaan samalla",
        "och tjänsterna och skedena i dem digitaliseras samtidigt",
        "and the services and their stages are digitalised at the same time",
    ],
];

/// The themes that `head.toml` has.
pub const THEMES: [&str; 5] = [
    "digital-services",
    "automation",
    "openness",
    "organising-work",
    "recognition",
];
