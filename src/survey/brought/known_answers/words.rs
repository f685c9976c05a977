//! The words of answers that many surveys have, from the strongest to the weakest of their scale.

use super::KnownPart::{self, Middle, Strong, Unsure, Weak};

/// Answers of the same strength, and which part of the scale they belong to.
type Step = (KnownPart, &'static [&'static str]);

pub const AGREEMENT: &[Step] = &[
    (Strong, &[
        "Täysin samaa mieltä", "Ehdottomasti samaa mieltä", "Vahvasti samaa mieltä", "Helt av samma åsikt",
        "Helt enig", "Instämmer helt", "Instämmer helt och hållet", "Instämmer fullständigt",
        "Håller helt med", "Stämmer helt", "Strongly agree", "Completely agree", "Totally agree",
        "Fully agree", "Agree strongly", "Agree completely",
    ]),
    (Strong, &["Samaa mieltä", "Av samma åsikt", "Enig", "Instämmer", "Håller med", "Agree"]),
    (Strong, &[
        "Jokseenkin samaa mieltä", "Melko samaa mieltä", "Osittain samaa mieltä", "Osin samaa mieltä",
        "Jossain määrin samaa mieltä", "Lähes samaa mieltä", "Delvis av samma åsikt", "Delvis enig",
        "Instämmer delvis", "Instämmer i stort sett", "Instämmer till stor del", "Håller delvis med",
        "Stämmer delvis", "Somewhat agree", "Agree somewhat", "Tend to agree", "Slightly agree",
        "Mostly agree", "Partly agree",
    ]),
    (Middle, &[
        "Ei samaa eikä eri mieltä", "En samaa enkä eri mieltä", "Siltä väliltä", "Neutraali",
        "Varken av samma eller annan åsikt", "Varken eller", "Varken instämmer eller tar avstånd",
        "Varken enig eller oenig", "Neither agree nor disagree", "Neither agree or disagree", "Neither",
        "Neutral",
    ]),
    (Weak, &[
        "Jokseenkin eri mieltä", "Melko eri mieltä", "Osittain eri mieltä", "Osin eri mieltä",
        "Jossain määrin eri mieltä", "Delvis av annan åsikt", "Delvis oenig", "Instämmer knappast",
        "Instämmer i liten grad", "Tar delvis avstånd", "Somewhat disagree", "Disagree somewhat",
        "Tend to disagree", "Slightly disagree", "Mostly disagree", "Partly disagree",
    ]),
    (Weak, &["Eri mieltä", "Av annan åsikt", "Oenig", "Instämmer inte", "Tar avstånd", "Disagree"]),
    (Weak, &[
        "Täysin eri mieltä", "Ehdottomasti eri mieltä", "Vahvasti eri mieltä", "Helt av annan åsikt",
        "Helt oenig", "Instämmer inte alls", "Tar helt avstånd", "Håller inte alls med",
        "Stämmer inte alls", "Strongly disagree", "Completely disagree", "Totally disagree",
        "Fully disagree", "Disagree strongly", "Disagree completely",
    ]),
];

pub const FREQUENCY: &[Step] = &[
    (Strong, &["Aina", "Alltid", "Always", "All of the time"]),
    (Strong, &[
        "Lähes aina", "Melkein aina", "Nästan alltid", "Almost always", "Nearly always", "Most of the time",
        "Useita kertoja päivässä", "Flera gånger om dagen", "Several times a day",
    ]),
    (Strong, &[
        "Hyvin usein", "Erittäin usein", "Mycket ofta", "Very often", "Päivittäin", "Joka päivä",
        "Dagligen", "Varje dag", "Daily", "Every day",
    ]),
    (Strong, &[
        "Usein", "Melko usein", "Ofta", "Ganska ofta", "Often", "Frequently", "Usually", "Fairly often",
    ]),
    (Weak, &[
        "Viikoittain", "Joka viikko", "Varje vecka", "Veckovis", "Weekly", "Every week", "Silloin tällöin",
        "Joskus", "Toisinaan", "Ibland", "Då och då", "Sometimes", "Occasionally", "Some of the time",
    ]),
    (Weak, &["Kuukausittain", "Varje månad", "Månatligen", "Monthly", "Every month"]),
    (Weak, &[
        "Harvoin", "Harvemmin", "Melko harvoin", "Sällan", "Mer sällan", "Ganska sällan", "Rarely",
        "Seldom", "Less often",
    ]),
    (Weak, &[
        "Hyvin harvoin", "Erittäin harvoin", "Lähes ei koskaan", "Tuskin koskaan", "Mycket sällan",
        "Nästan aldrig", "Very rarely", "Almost never", "Hardly ever",
    ]),
    (Weak, &["Ei koskaan", "En koskaan", "Aldrig", "Never"]),
];

pub const SATISFACTION: &[Step] = &[
    (Strong, &[
        "Erittäin tyytyväinen", "Täysin tyytyväinen", "Hyvin tyytyväinen", "Mycket nöjd", "Helt nöjd",
        "Very satisfied", "Extremely satisfied", "Completely satisfied",
    ]),
    (Strong, &["Tyytyväinen", "Nöjd", "Satisfied"]),
    (Strong, &[
        "Melko tyytyväinen", "Jokseenkin tyytyväinen", "Ganska nöjd", "Rätt nöjd", "Somewhat satisfied",
        "Fairly satisfied",
    ]),
    (Middle, &[
        "Ei tyytyväinen eikä tyytymätön", "En tyytyväinen enkä tyytymätön", "Varken nöjd eller missnöjd",
        "Neither satisfied nor dissatisfied",
    ]),
    (Weak, &[
        "Melko tyytymätön", "Jokseenkin tyytymätön", "Ganska missnöjd", "Rätt missnöjd",
        "Somewhat dissatisfied", "Fairly dissatisfied",
    ]),
    (Weak, &["Tyytymätön", "Missnöjd", "Dissatisfied"]),
    (Weak, &[
        "Erittäin tyytymätön", "Täysin tyytymätön", "Hyvin tyytymätön", "Mycket missnöjd", "Helt missnöjd",
        "Very dissatisfied", "Extremely dissatisfied", "Completely dissatisfied",
    ]),
];

pub const QUALITY: &[Step] = &[
    (Strong, &["Erinomainen", "Erinomaisesti", "Utmärkt", "Excellent"]),
    (Strong, &["Erittäin hyvä", "Erittäin hyvin", "Hyvin", "Mycket bra", "Very good", "Very well"]),
    (Strong, &["Hyvä", "Bra", "God", "Good", "Well"]),
    (Strong, &["Melko hyvä", "Melko hyvin", "Ganska bra", "Fairly good", "Fairly well"]),
    (Middle, &[
        "Kohtalainen", "Kohtalaisesti", "Tyydyttävä", "Tyydyttävästi", "Keskinkertainen",
        "Varken bra eller dålig", "Medelmåttig", "Average", "Fair",
    ]),
    (Weak, &["Melko huono", "Melko huonosti", "Ganska dålig", "Ganska dåligt", "Fairly bad", "Fairly poor"]),
    (Weak, &["Huono", "Huonosti", "Heikko", "Välttävä", "Dålig", "Dåligt", "Poor", "Bad"]),
    (Weak, &[
        "Erittäin huono", "Erittäin huonosti", "Mycket dålig", "Mycket dåligt", "Very poor", "Very bad",
    ]),
];

pub const IMPORTANCE: &[Step] = &[
    (Strong, &["Äärimmäisen tärkeä", "Extremely important"]),
    (Strong, &[
        "Erittäin tärkeä", "Erittäin tärkeää", "Hyvin tärkeä", "Mycket viktigt", "Mycket viktig",
        "Very important",
    ]),
    (Strong, &["Tärkeä", "Tärkeää", "Viktigt", "Viktig", "Important"]),
    (Strong, &[
        "Melko tärkeä", "Melko tärkeää", "Jokseenkin tärkeä", "Ganska viktigt", "Ganska viktig",
        "Fairly important", "Rather important", "Quite important",
    ]),
    (Weak, &[
        "Jonkin verran tärkeä", "Kohtalaisen tärkeä", "Något viktigt", "Moderately important",
        "Somewhat important",
    ]),
    (Weak, &[
        "Vähän tärkeä", "Ei kovin tärkeä", "Ei kovin tärkeää", "Inte särskilt viktigt",
        "Inte särskilt viktig", "Slightly important", "Not very important", "Not so important",
    ]),
    (Weak, &[
        "Ei tärkeä", "Ei tärkeää", "Ei lainkaan tärkeä", "Ei lainkaan tärkeää", "Ei ollenkaan tärkeä",
        "Inte alls viktigt", "Inte alls viktig", "Oviktigt", "Not important", "Not at all important",
        "Unimportant",
    ]),
];

pub const LIKELIHOOD: &[Step] = &[
    (Strong, &[
        "Erittäin todennäköisesti", "Erittäin todennäköistä", "Mycket sannolikt", "Very likely",
        "Extremely likely",
    ]),
    (Strong, &["Todennäköisesti", "Todennäköistä", "Sannolikt", "Likely"]),
    (Strong, &[
        "Melko todennäköisesti", "Melko todennäköistä", "Ganska sannolikt", "Somewhat likely",
        "Fairly likely",
    ]),
    (Middle, &["Neither likely nor unlikely", "Varken sannolikt eller osannolikt"]),
    (Weak, &[
        "Melko epätodennäköisesti", "Melko epätodennäköistä", "Ganska osannolikt", "Somewhat unlikely",
        "Fairly unlikely",
    ]),
    (Weak, &["Epätodennäköisesti", "Epätodennäköistä", "Osannolikt", "Unlikely"]),
    (Weak, &[
        "Erittäin epätodennäköisesti", "Erittäin epätodennäköistä", "Mycket osannolikt", "Very unlikely",
        "Extremely unlikely",
    ]),
];

pub const YES_NO: &[Step] = &[
    (Strong, &["Kyllä", "Ja", "Yes"]),
    (Weak, &["Osittain", "Jossain määrin", "Delvis", "Partly", "Partially"]),
    (Weak, &["Ei", "Nej", "No"]),
];

pub const EXTENT: &[Step] = &[
    (Strong, &[
        "Erittäin paljon", "Hyvin paljon", "Erittäin suuri", "Väldigt mycket", "I mycket hög grad",
        "I mycket stor utsträckning", "Mycket stor", "Very much", "A great deal", "To a very great extent",
        "Very great",
    ]),
    (Strong, &[
        "Paljon", "Melko paljon", "Suuri", "Mycket", "Ganska mycket", "I hög grad", "I stor utsträckning",
        "Stor", "A lot", "Much", "Quite a lot", "To a great extent", "Great",
    ]),
    (Weak, &[
        "Jonkin verran", "I någon mån", "I viss utsträckning", "Till viss del", "Något", "Some", "Somewhat",
        "To some extent", "Moderately", "A moderate amount",
    ]),
    (Weak, &[
        "Vähän", "Melko vähän", "Hieman", "Lite", "Litet", "Ganska lite", "I liten grad",
        "I liten utsträckning", "A little", "Little", "Slightly", "To a small extent",
    ]),
    (Weak, &[
        "Erittäin vähän", "Hyvin vähän", "Mycket lite", "I mycket liten grad", "Very little",
        "To a very small extent",
    ]),
    (Weak, &["Ei lainkaan", "Ei ollenkaan", "En lainkaan", "Inte alls", "Not at all", "None", "None at all"]),
];

pub const UNSURE: &[Step] = &[
    (Unsure, &[
        "En osaa sanoa", "Ei osaa sanoa", "EOS", "En tiedä", "Ei tiedä", "Ei mielipidettä", "Kan inte säga",
        "Kan ej säga", "Vet ej", "Vet inte", "Ingen åsikt", "Ingen uppfattning", "Can't say", "Cannot say",
        "Don't know", "Do not know", "Don’t know", "Not sure", "Unsure", "No opinion", "I don’t know", "I don’t know / NA", "I do not know", "Don’t know / not applicable",
    ]),
];
