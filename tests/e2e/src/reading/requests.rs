//! What the page has asked of anybody.

use anyhow::Result;

use crate::harness::Page;

/// Nothing was asked of the server or of another but the page itself.
pub async fn has_asked_for_nothing_more(page: &Page) -> Result<()> {
    let asked = "return performance.getEntriesByType('resource').map(e => e.name)";
    page.shows(asked, Vec::<String>::new()).await?;
    assert_eq!(page.server.asked(), ["/"]);
    Ok(())
}
