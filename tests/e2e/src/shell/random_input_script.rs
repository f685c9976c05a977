//! What is done at random in the page, by a script of its own: faster than any driver.

/// Before the page's own scripts: notes what is thrown, and lets nothing leave the page that a reader
/// would see in windows of the browser's own.
pub const WATCH: &str = "window.thrown = [];
    // Browsers tell by an error, too, that a size is looked at again in the next frame.
    const grave = what => what.startsWith('ResizeObserver loop') || thrown.push(what);
    for (const name of ['error', 'unhandledrejection'])
        addEventListener(name, e => grave(`${e.message ?? e.reason}\n${(e.error ?? e.reason)?.stack}`));
    window.print = () => {};
    Element.prototype.requestFullscreen = () => Promise.resolve();";

/// Acts `arguments[1]` times at random, from the seed `arguments[0]`, and hands on the next seed; where
/// something is thrown, 0 and what led to it.
pub const ACT: &str = r"
    let [seed, count, done] = arguments;
    const random = below => {
        seed = (seed + 0x6D2B79F5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % below;
    };
    const one = of => of[random(of.length)];
    const channel = new MessageChannel();
    const turn = () => new Promise(go => { channel.port1.onmessage = go; channel.port2.postMessage(0); });
    const frame = () => new Promise(go => requestAnimationFrame(go));
    const here = location.href.split('#')[0];
    const stays = e => !e.href || e.href.split('#')[0] == here && !e.hasAttribute('download');
    // What saves, copies, prints, opens files or takes the whole screen; and what shows a survey that is being made as
    // the page shows it, which stays as long as the page does (`src/views/context/survey.rs`): `make::memory` counts it.
    const leaves = '.panel *, .keepsakes *, .files *, [data-control^=save-], .print, .full, input[type=file], [download],'
        + '[data-control=look-at-draft], .draft-shown button:not([data-control=make])';
    const usable = e => !e.disabled && stays(e) && !e.matches(leaves)
        && e.checkVisibility({visibilityProperty: true});
    const kinds = ['button', 'main button', '[data-control] button', '.answers button', 'a[href]', 'nav a[href]',
        'tr a[href]', 'select', 'input', 'input[type=range]', 'input[type=checkbox]', 'textarea', 'summary',
        '.stage', '.stage', 'body', '.deck *', '.notice button, .offers button'];
    const texts = ['', 'a', 'ä', 'palvelu', 'AI', '<b>&amp;', 'x'.repeat(300), '😀', '0', '-1', '1e9', '  '];
    const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', 'Enter',
        ' ', 'Escape', 'Escape', 'Tab', 'p', 'o', '?', 'b', 'w', 'n', 't', 'c', 'u', 'g', '+', '-', '1', '7'];
    const tell = (e, ...names) => names.forEach(name => e.dispatchEvent(new Event(name, {bubbles: true})));
    const key = e => {
        const way = {key: one(keys), bubbles: true, cancelable: true, shiftKey: !random(9)};
        for (const name of ['keydown', 'keyup']) e.dispatchEvent(new KeyboardEvent(name, way));
    };
    const point = e => {
        const box = e.getBoundingClientRect();
        const at = () => ({clientX: box.left + random(Math.ceil(box.width) || 1),
            clientY: box.top + random(Math.ceil(box.height) || 1)});
        const way = {...at(), bubbles: true, cancelable: true, pointerId: 1, isPrimary: true,
            pointerType: one(['mouse', 'touch'])};
        for (const name of ['pointerover', 'pointermove', 'pointerdown'])
            e.dispatchEvent(new PointerEvent(name, way));
        const there = random(3) ? way : {...way, ...at()};
        for (const name of ['pointermove', 'pointerup']) e.dispatchEvent(new PointerEvent(name, there));
        e.dispatchEvent(new MouseEvent('click', there));
        if (!random(3)) e.dispatchEvent(new PointerEvent('pointerleave', there));
    };
    const change = e => {
        if (e.type == 'checkbox' || e.type == 'radio') return e.click();
        const low = +e.min || 0, high = e.max === '' ? 100 : +e.max;
        e.value = /range|number/.test(e.type) ? low + random(high - low + 1) : one(texts);
        tell(e, 'input', 'change');
    };
    const act = e => {
        const kind = e.localName;
        e.focus({preventScroll: true});
        if (e.matches('body, .stage, .deck')) return random(2) && e.matches('.stage') ? point(e) : key(e);
        if (kind == 'select') { e.selectedIndex = random(e.options.length); tell(e, 'input', 'change'); }
        else if (kind == 'input' || kind == 'textarea') random(8) ? change(e) : key(e);
        else if (e.click) e.click();
        else e.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
    };
    const everything = [...'zyZ'].map(letter => () => document.body.dispatchEvent(
        new KeyboardEvent('keydown', {key: letter, ctrlKey: true, bubbles: true, cancelable: true})));
    const pick = () => {
        for (let tries = 0; tries < 40; tries++) {
            const found = document.querySelectorAll(one(kinds));
            const e = found.length && one(found);
            if (e && usable(e)) return e;
        }
        return document.body;
    };
    const acts = [];
    (async () => {
        for (let step = 0; step < count; step++) {
            const e = random(12) ? pick() : null;
            const name = e?.localName ?? 'undo';
            acts.push(`${name}.${e?.className ?? ''} ${e?.dataset?.value ?? e?.textContent?.slice(0, 20) ?? ''} at ${location.hash}`);
            if (acts.length > 12) acts.shift();
            e ? act(e) : one(everything)();
            await (step % 25 ? turn() : frame());
            if (thrown.length) return done([0, {acts, thrown}]);
        }
        done([seed, null]);
    })().catch(e => done([0, String(e.stack ?? e)]));
";
