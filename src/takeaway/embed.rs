//! The code that embeds a view in another page.

/// A frame with the page at `address`, called `title`; whoever hears it read out knows by that what
/// is in it. The height is for pages that do not listen to the frame (`public/embed.js` does).
///
/// ```
/// use murroskartta::takeaway::embed;
///
/// let code = embed("https://kt.fi/m#view=map&embed=1", "\"Arvo\" & muutos");
/// assert!(code.starts_with("<iframe src=\"https://kt.fi/m#view=map&amp;embed=1\""));
/// assert!(code.contains(" title=\"&quot;Arvo&quot; &amp; muutos\""));
/// ```
pub fn embed(address: &str, title: &str) -> String {
    let [address, title] = [address, title].map(|text| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        text.replace('"', "&quot;")
    });
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"900\" \
         style=\"border:0\" loading=\"lazy\" allow=\"fullscreen; clipboard-write\"></iframe>"
    )
}
