//! The scales that a new survey begins with.

use crate::survey::{MOST_ANSWERS, parse::TO_FILL_IN};
use serde::Deserialize;
use std::str::FromStr;

/// The ready ones, by their ids.
const READY: [(&str, &str); 7] = [
    ("adoption", include_str!("template/scale/adoption.toml")),
    (
        "significance",
        include_str!("template/scale/significance.toml"),
    ),
    ("agreement", include_str!("template/scale/agreement.toml")),
    ("frequency", include_str!("template/scale/frequency.toml")),
    (
        "satisfaction",
        include_str!("template/scale/satisfaction.toml"),
    ),
    ("importance", include_str!("template/scale/importance.toml")),
    ("yes-no", include_str!("template/scale/yes-no.toml")),
];

/// The scale that a survey is made with.
#[derive(Clone, Debug)]
pub enum NewScale {
    /// A ready one, by its position among them.
    Ready(usize),
    /// One with so many answers, all to be filled in.
    Open(usize),
}

impl FromStr for NewScale {
    type Err = String;

    fn from_str(said: &str) -> Result<Self, String> {
        let ready = READY.iter().position(|(id, _)| *id == said);
        if let Some(at) = ready {
            return Ok(Self::Ready(at));
        }
        if let Ok(answers @ 1..=MOST_ANSWERS) = said.parse() {
            return Ok(Self::Open(answers));
        }
        let ids: Vec<_> = READY.iter().map(|(id, _)| *id).collect();
        Err(format!(
            "write one of {}, or how many answers the scale has, 1–{MOST_ANSWERS}",
            ids.join(", ")
        ))
    }
}

impl NewScale {
    /// The ready one with that id.
    ///
    /// # Panics
    /// Where there is none.
    pub fn ready(id: &str) -> Self {
        let at = READY.iter().position(|(ready, _)| *ready == id);
        Self::Ready(at.expect("a ready scale"))
    }

    /// Its id.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Ready(at) => READY[*at].0,
            Self::Open(_) => "scale",
        }
    }

    /// Its part of `survey.toml`.
    pub fn metadata(&self) -> String {
        match self {
            Self::Ready(at) => READY[*at].1.to_owned(),
            Self::Open(answers) => {
                let head = format!("[[scales]]\nid = \"{}\"\n", self.id());
                let answers = (1..=*answers).map(open);
                [head].into_iter().chain(answers).collect()
            }
        }
    }

    /// The head of a CSV whose answers it has.
    ///
    /// # Panics
    /// Where a template is no TOML.
    pub fn heading(&self) -> String {
        let scales: Scales = toml::from_str(&self.metadata()).expect("a template of a scale");
        let answers = scales.scales.iter().flat_map(|scale| &scale.answers);
        let names = answers.map(|answer| match answer.name.fi.as_str() {
            "" => answer.id.as_str(),
            name => name,
        });
        let heads = ["väittämä", "sanamuoto"].into_iter().chain(names);
        heads.collect::<Vec<_>>().join(";")
    }
}

/// An answer that is to be filled in; the first counts.
fn open(number: usize) -> String {
    let counts = if number == 1 { "counts = true\n" } else { "" };
    format!(
        "\n[[scales.answers]]\nid = \"{TO_FILL_IN}-ANSWER-{number}\"\n{counts}\
         name.fi = \"\"\nname.sv = \"\"\nname.en = \"\"\n"
    )
}

#[derive(Deserialize)]
struct Scales {
    scales: Vec<Scale>,
}

#[derive(Deserialize)]
struct Scale {
    answers: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    id: String,
    name: Name,
}

#[derive(Deserialize)]
struct Name {
    fi: String,
}
