//! The map: whose significance, and where it is cut.

use anyhow::Result;

use crate::reading::view::leads_there_and_back;

#[test]
fn significance_to_customers() -> Result<()> {
    let to = "view=map&significance-of=customers";
    leads_there_and_back("view=map", to, async |page| {
        page.press("significance-of", "customers").await
    })
}

#[test]
fn mean_significance() -> Result<()> {
    let to = "view=map&significance-of=mean&lang=en";
    leads_there_and_back("view=map&lang=en", to, async |page| {
        page.press("significance-of", "mean").await
    })
}

#[test]
fn cut_at_a_half() -> Result<()> {
    leads_there_and_back("view=map", "view=map&cut=half", async |page| {
        page.choose("cut", "half").await
    })
}
