//! Scripts that note in a page what is measured of it.

/// From the event to the frame that it led to: a message sent in a frame comes after its painting.
pub const PAINTED: &str = "window.painted = [];
    for (const kind of ['keydown', 'click']) addEventListener(kind, event => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(0));
    }, true)";

/// Before the page's own scripts: keeps what each program in WebAssembly that has a memory exports.
#[allow(dead_code, reason = "memory is counted in Chromium alone")]
pub const PROGRAMS: &str = "window.programs = [];
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        if (made.exports?.memory) programs.push(made.exports);
        return made;
    };";
