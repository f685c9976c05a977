//! What a reader brought along: remembered by the browser if it can, and by copies of the page. Other pages
//! may write to the same place: what they have written is read again before each change.

use crate::browser::{copy, download, store};
use crate::survey::{
    Brought, Survey, Trouble, What, add_own, merge_own, own_survey, read_own, surveys,
};
use crate::views::context::stamp;

/// Under which name the browser remembers it, before the id of the first survey.
const KEPT: &str = "murroskartta:own:";

/// What a reader brought along.
#[derive(Clone, Default)]
pub struct OwnTables {
    /// The tables, as they are remembered.
    text: String,
    /// What the browser remembered when it was last asked or told: what this page and others have changed
    /// since is told by it.
    base: String,
    /// The survey that they make, and the published one beside which they were brought.
    pub surveys: Option<[&'static Survey; 2]>,
    /// Whether the browser remembers them.
    pub remembered: bool,
    /// Whether it remembers something that cannot be read.
    pub unread: bool,
}

impl OwnTables {
    /// The same with these tables, beside `published`; remembered as far as that goes.
    ///
    /// # Errors
    ///
    /// What is wrong with one of them.
    pub fn with(&self, published: &'static Survey, brought: &[Brought]) -> Result<Self, Trouble> {
        let beside = |of: &[&Survey; 2]| of[1].id == published.id;
        let before = if self.surveys.as_ref().is_some_and(beside) {
            &*self.text
        } else {
            ""
        };
        let today = download::today();
        // What is open is asked before it is written down.
        own_survey(published.clone(), brought, &today)?;
        let add = |text: String, brought| add_own(&text, &published.id, brought, &today);
        let text = brought.iter().fold(before.to_owned(), add);
        // What is wrong with it is told before it is put together with what others have brought.
        read_own(published.clone(), &text)?;
        self.put(text)
    }

    /// Nothing of what there is; what another page has brought in the meantime stays.
    pub fn emptied(&self) -> Self {
        self.put(String::new()).unwrap_or_default()
    }

    /// What there is now, where another page has written something else since.
    pub fn reread(&self) -> Option<Self> {
        let theirs = there();
        if theirs == self.base || read(&theirs).is_err() {
            None
        } else if self.text == self.base {
            made(theirs).ok()
        } else {
            // What the browser has not kept of ours it may have room for now.
            self.put(self.text.clone()).ok()
        }
    }

    /// `text` in place of what there is, put together with what other pages have written, and remembered as
    /// far as that goes.
    fn put(&self, text: String) -> Result<Self, Trouble> {
        let there = there();
        let readable = read(&there).is_ok();
        let (text, base) = if readable {
            (merge_own(&self.base, &text, &there), there.clone())
        } else {
            (text, String::new())
        };
        let mut all = made(text.clone())?;
        let free = readable || store::set_aside(&name(), &there);
        all.remembered = free && store::set(&name(), &text);
        if !all.remembered {
            all.base = base;
        }
        Ok(all)
    }

    /// Whether the same tables are there.
    pub fn is_same(&self, other: &Self) -> bool {
        self.text == other.text
    }

    /// Whether it would be lost with the page.
    pub fn is_unsaved(&self) -> bool {
        self.surveys.is_some() && !self.remembered
    }
}

/// The name under which it is remembered: for a page that brings some along one of its own.
fn name() -> String {
    let stamp = copy::own().as_deref().map(stamp).unwrap_or_default();
    format!("{KEPT}{}{stamp}", surveys()[0].id)
}

/// What the browser remembers, or else what the page brings along; empty where that is nothing.
fn there() -> String {
    let kept = store::get(&name());
    kept.or_else(copy::own).unwrap_or_default()
}

/// The survey that the tables in `text` make, beside which published one; none where it is empty.
fn read(text: &str) -> Result<Option<(Survey, &'static Survey)>, Trouble> {
    if text.is_empty() {
        return Ok(None);
    }
    let mut trouble = What::Empty.at(0, 0);
    for published in surveys() {
        match read_own(published.clone(), text) {
            Ok(survey) => return Ok(Some((survey, published))),
            Err(other) => trouble = other,
        }
    }
    Err(trouble)
}

/// What a page has that remembers `text`; copies of the page take it along.
fn made(text: String) -> Result<OwnTables, Trouble> {
    let read = read(&text)?;
    copy::carry(text.clone());
    Ok(OwnTables {
        surveys: read.map(|(survey, published)| [&*Box::leak(Box::new(survey)), published]),
        base: text.clone(),
        text,
        remembered: true,
        unread: false,
    })
}

/// What there is. What is damaged is kept aside.
pub fn recall() -> OwnTables {
    let text = there();
    made(text.clone()).unwrap_or_else(|_| {
        store::set_aside(&name(), &text);
        OwnTables {
            unread: true,
            ..OwnTables::default()
        }
    })
}
