//! What a reader brought along: remembered by the browser if it can, and by copies of the page.

use super::held::stamp;
use crate::browser::{copy, download, store};
use crate::survey::{Brought, Survey, Trouble, What, add_own, fresh, read_own, surveys};

/// Under which name the browser remembers it, before the id of the first survey.
const KEPT: &str = "murroskartta:own:";
/// What could not be read is kept aside under its name and this.
const ASIDE: &str = ":unread";

/// What a reader brought along.
#[derive(Default)]
pub struct Owned {
    /// The tables, as they are remembered.
    text: String,
    /// The survey that they make, and the published one beside which they were brought.
    pub surveys: Option<[&'static Survey; 2]>,
    /// Whether the browser remembers them.
    pub remembered: bool,
    /// Whether it remembers something that cannot be read.
    pub unread: bool,
}

impl Owned {
    /// The same with one more table, beside `published`; remembered as far as that goes.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn with(&self, published: &'static Survey, brought: &Brought) -> Result<Self, Trouble> {
        let beside = |of: &[&Survey; 2]| of[1].id == published.id;
        let before = if self.surveys.as_ref().is_some_and(beside) {
            &*self.text
        } else {
            ""
        };
        let text = add_own(before, &published.id, brought, &download::today());
        let mut all = read(published, text)?;
        all.remembered = store::set(&name(), &all.text);
        Ok(all)
    }

    /// Nothing, and nothing remembered.
    pub fn emptied() -> Self {
        store::set(&name(), "");
        copy::carry(String::new());
        Self::default()
    }
}

/// The name under which it is remembered: for a page that brings some along one of its own.
fn name() -> String {
    let stamp = copy::own().as_deref().map(stamp).unwrap_or_default();
    format!("{KEPT}{}{stamp}", surveys()[0].id)
}

/// What `text` says was brought beside `published`; copies of the page take it along.
fn read(published: &'static Survey, text: String) -> Result<Owned, Trouble> {
    let copied = fresh(&published.id).ok_or(What::Empty.at(0, 0))?;
    let survey = &*Box::leak(Box::new(read_own(copied, &text)?));
    copy::carry(text.clone());
    Ok(Owned {
        text,
        surveys: Some([survey, published]),
        remembered: true,
        unread: false,
    })
}

/// What the browser remembers, or else what the page brings along. What is damaged is kept aside.
pub fn recall() -> Owned {
    let name = name();
    let text = store::get(&name).or_else(copy::own).unwrap_or_default();
    if text.is_empty() {
        return Owned::default();
    }
    for published in surveys() {
        if let Ok(own) = read(published, text.clone()) {
            return own;
        }
    }
    store::set(&(name + ASIDE), &text);
    Owned {
        unread: true,
        ..Owned::default()
    }
}
