// Stands first in the page, in words that old browsers understand: whatever fails or is missing from here until
// the page is ready leaves the static view as it was, and reveals the sentence that says what is wrong; a program
// that breaks later gives way to it, with another.
// Global: startMurroskartta, which the last script calls.
(function () {
  var page = document.documentElement;
  // The static view's nodes: the program takes them out of the page, and keeps them too.
  var view = null;

  // A page that the browser saved holds these as they were then.
  ["data-ready", "data-failed", "data-told", "data-awaited", "data-presenting"].forEach(function (name) {
    page.removeAttribute(name);
  });

  // Colours that the style sheet has not: those of a page that was made by another one.
  var colours = document.getElementById("colours");
  if (colours && window.CSSStyleSheet && CSSStyleSheet.prototype.replaceSync && document.adoptedStyleSheets) {
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(colours.textContent);
    document.adoptedStyleSheets = [sheet];
  }

  // The page is painted first with the look that its address asks for, and, where that is not the default view in
  // its first language, without what it does not ask for. Of the page as it was saved, the state is the address.
  (location.hash.slice(1) || page.getAttribute("data-state") || "").split("&").forEach(function (part) {
    if (/^look=(auto|light|dark|contrast)$/.test(part)) page.setAttribute("data-look", part.slice(5));
    else if (part === "embed=1") page.setAttribute("data-embed", "1");
    else if (part && part !== "lang=" + page.lang && part !== "view=distribution") page.setAttribute("data-awaited", "");
  });

  function find(id) {
    return document.getElementById(id);
  }

  // Where the browser remembers nothing, the answers of a room go through the reload in the name of the
  // window: a frame that is allowed nothing keeps no more. Anybody may name a window, so the name is believed
  // only after a reload, which other sites cannot ask for, and with the word that the page has left for itself in
  // its own history. A frame without an origin of its own loses that word; what it is told it keeps nowhere.
  page.removeAttribute("data-room-back");
  if (/^murroskartta:/.test(name)) {
    var carried = /^murroskartta:([^:]*):([^]*)$/.exec(name) || [];
    var loaded = performance.getEntriesByType("navigation")[0] || {};
    var ours = carried[1] && history.state === carried[1];
    var sandboxed = parent !== window && self.origin === "null";
    if (loaded.type === "reload" && (ours || sandboxed)) page.setAttribute("data-room-back", carried[2] || "");
    name = "";
    if (ours) history.replaceState(null, "");
  }
  function again() {
    var room = page.getAttribute("data-room");
    location.hash = "";
    if (room) {
      var word = crypto.getRandomValues(new Uint32Array(4)).join("-");
      history.replaceState(word, "");
      name = "murroskartta:" + word + ":" + room;
    }
    location.reload();
  }

  // Whether the browser compiles and runs that.
  function compiles(bytes) {
    try {
      return !!new WebAssembly.Module(new Uint8Array(bytes));
    } catch (_) {
      return false;
    }
  }

  var EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];
  // A function that gives back two values, fills memory, extends a sign, and rounds within bounds, and a table of
  // references: what compilers have taken for granted since 2021.
  var MODERN = EMPTY.concat([
    1, 7, 1, 96, 1, 127, 2, 127, 127, 3, 2, 1, 0, 4, 4, 1, 111, 0, 0, 5, 3, 1, 0, 0, 10, 23, 1, 21, 0,
    65, 0, 65, 0, 65, 0, 252, 11, 0, 32, 0, 192, 67, 0, 0, 0, 0, 252, 0, 11,
  ]);

  // What the program is started with, the youngest of it since 2023.
  var STARTERS = ["WebAssembly", "Promise", "TextDecoder", "TextEncoder", "Response", "DecompressionStream"];
  function canStart() {
    return STARTERS.every(function (name) { return window[name]; });
  }

  // Which of the sentences in the page says why (index.html).
  function why(problem) {
    if (!canStart()) return "old";
    if (!compiles(EMPTY)) return "policy";
    if (!compiles(MODERN)) return "old";
    if (!view || damaged || /^(SyntaxError|CompileError|LinkError)$/.test(problem && problem.name)) return "damaged";
    return "failed";
  }

  function tell(reason) {
    page.removeAttribute("data-awaited");
    var sentences = document.querySelectorAll("#no-app [data-why]");
    // Of a page that was cut off before it, this is all.
    if (!sentences.length && document.body) {
      document.body.textContent = "Sivu on katkennut matkalla: hae se uudelleen. " +
        "Sidan har brutits av på vägen: hämta den på nytt. This page was cut off on its way: get it again.";
    }
    // Copies of a page that starts late have them as they were.
    for (var i = 0; i < sentences.length && reason !== "slow"; i++) {
      sentences[i].hidden = sentences[i].getAttribute("data-why") !== reason;
    }
    page.setAttribute("data-told", reason);
  }

  // Whether the program is at its end: it has failed, or memory for its calls has run out within it, which
  // Firefox calls an InternalError.
  function ends(problem) {
    var outOfStack = problem && /^(RangeError|InternalError)$/.test(problem.name);
    return problem instanceof WebAssembly.RuntimeError || (outOfStack && /wasm/.test(problem.stack));
  }

  function fail(problem) {
    var ran = page.getAttribute("data-ready") === "true";
    // What is left of a broken program still hears the page, and breaks again.
    if (page.hasAttribute("data-failed") || (ran && !ends(problem))) return;
    page.removeAttribute("data-ready");
    page.removeAttribute("data-awaited");
    page.removeAttribute("data-presenting");
    var app = find("app");
    if (view && app.firstChild !== view[0]) {
      app.textContent = "";
      view.forEach(function (node) { app.appendChild(node); });
    }
    if (ran) {
      find("broken").hidden = false;
      find("broken").querySelector("button").onclick = again;
    } else {
      tell(why(problem));
    }
    // The style sheet hides the controls, which would not work.
    page.setAttribute("data-failed", "");
    if (window.console) console.error(problem);
  }

  // Events without an error are complaints of the browser that stop nothing, and before the start the errors are
  // those of others.
  window.addEventListener("error", function (event) {
    if (event.error && view) fail(event.error);
  });
  window.addEventListener("unhandledrejection", function (event) {
    if (view) fail(event.reason);
  });
  // A last script that is not there, or that the browser cannot read or may not run, does not call.
  document.addEventListener("DOMContentLoaded", function () {
    if (!view) fail("The program did not start.");
  });

  // Neither `fromBase64` nor `atob` minds blanks: editors of pages break long lines.
  function bytesOf(base64) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    var text = atob(base64);
    var bytes = new Uint8Array(text.length);
    for (var i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  }

  // Compiles the program as it is unpacked. One that cannot be unpacked or compiled was changed on its way.
  var damaged = false;
  function compile() {
    return Promise.resolve()
      .then(function () {
        var packed = new Response(bytesOf(find("program").textContent)).body;
        var program = packed.pipeThrough(new DecompressionStream("gzip"));
        return WebAssembly.compileStreaming(new Response(program, { headers: { "content-type": "application/wasm" } }));
      })
      .catch(function (problem) {
        // Where memory has run out, the page is as it was made.
        damaged = !(problem instanceof RangeError);
        throw problem;
      });
  }

  // As a part of another page it says how high it is (public/embed.js). The presenter lies over the page, which
  // then has no height.
  if (window.ResizeObserver && parent !== window) {
    new ResizeObserver(function () {
      var height = Math.ceil(page.getBoundingClientRect().height);
      if (height && page.getAttribute("data-embed")) {
        parent.postMessage({ type: "murroskartta:height", height: height }, "*");
      }
    }).observe(page);
  }

  // The reader first wants to read: so the static view, after which the surveys stand, is painted before the program
  // starts. What nobody sees is not painted, and does not wait for it.
  var painted = window.Promise && new Promise(function (done) {
    function look() {
      requestAnimationFrame(function () {
        if (find("surveys")) setTimeout(done);
        else look();
      });
    }
    look();
    setTimeout(done, 500);
  });

  // `glue` makes what wasm-bindgen wrote. It is made here, in a task of its own and not where it stands, for there
  // it would look for the address of its script, and there is none: in a frame without an address it would break.
  window.startMurroskartta = function (glue) {
    view = [].slice.call(find("app").childNodes);
    find("broken").hidden = true;
    if (!canStart()) return fail("This browser lacks what the program is started with.");
    // Where nothing happens, nothing fails either.
    var late = setTimeout(function () {
      if (!page.hasAttribute("data-failed")) tell("slow");
    }, 10000);
    painted
      .then(function () {
        return new Promise(function (done) { setTimeout(done); });
      })
      .then(function () {
        return compile();
      })
      .then(function (program) {
        return glue()({ module_or_path: program });
      })
      .then(function () {
        clearTimeout(late);
        if (!page.hasAttribute("data-failed")) page.removeAttribute("data-told");
      })
      .catch(fail);
  };

  // Scripts run here: the style sheet takes the sentence away that stands there for when they do not.
  page.setAttribute("data-scripts", "");
})();
