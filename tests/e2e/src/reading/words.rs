//! The words on the page.

use anyhow::Result;

use crate::harness::Page;

/// The text on the page that is not marked as being in another language, with what is only heard.
pub async fn words_in_page_language(page: &Page) -> Result<String> {
    page.js("const lang = document.documentElement.lang;
         const foreign = node => node.closest('[lang]').lang != lang;
         const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         const said = [document.title];
         while (walker.nextNode()) {
             const parent = walker.currentNode.parentElement;
             const machine = parent.closest('script, style, template, #no-app');
             if (!machine && !foreign(parent)) said.push(walker.currentNode.data);
         }
         for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext',
                             'aria-roledescription', 'alt'])
             for (const e of document.querySelectorAll(`body [${name}]`))
                 if (!foreign(e)) said.push(e.getAttribute(name));
         return said.join('\\n')")
        .await
}
