// Stands before the program, in words that old browsers understand: whatever
// fails from here until the page is ready leaves the static view as it was and
// reveals one sentence; a program that breaks later gives way to it, with another.
// Global: startMurroskartta, which the last script calls.
(function () {
  var page = document.documentElement;
  var app = document.getElementById("app");
  var sentence = document.getElementById("no-app");
  var broken = document.getElementById("broken");
  // The static view's nodes: the program takes them out of the page, and keeps them too.
  var view = [].slice.call(app.childNodes);
  var started = false;

  // A page that the browser saved holds these as they were then.
  page.removeAttribute("data-ready");
  page.removeAttribute("data-failed");
  sentence.hidden = broken.hidden = true;

  // Where the browser remembers nothing, the answers of a room go through the reload in the name of the
  // window: a frame that is allowed nothing keeps no more. Anybody may name a window, so the name is believed
  // only after a reload, and with the word that the page has left for itself in its own history.
  page.removeAttribute("data-room-back");
  if (/^murroskartta:/.test(name)) {
    var word = history.state;
    var loaded = performance.getEntriesByType("navigation")[0] || {};
    if (typeof word === "string" && loaded.type === "reload" && name.indexOf("murroskartta:" + word + ":") === 0) {
      page.setAttribute("data-room-back", name.slice(14 + word.length));
    }
    name = "";
    if (word !== null) history.replaceState(null, "");
  }
  broken.querySelector("button").onclick = function () {
    var room = page.getAttribute("data-room");
    location.hash = "";
    if (room) {
      var word = crypto.getRandomValues(new Uint32Array(4)).join("-");
      history.replaceState(word, "");
      name = "murroskartta:" + word + ":" + room;
    }
    location.reload();
  };

  // Whether the program is at its end: it has failed, or memory for its calls has run out within it, which
  // Firefox calls an InternalError.
  function ends(problem) {
    var outOfStack = problem && /^(RangeError|InternalError)$/.test(problem.name);
    return problem instanceof WebAssembly.RuntimeError || (outOfStack && /wasm/.test(problem.stack));
  }

  function fail(problem) {
    var ran = page.getAttribute("data-ready") === "true";
    // What is left of a broken program still hears the page, and breaks again.
    if (!broken.hidden || (ran && !ends(problem))) return;
    page.removeAttribute("data-ready");
    if (app.firstChild !== view[0]) {
      app.textContent = "";
      view.forEach(function (node) { app.appendChild(node); });
    }
    (ran ? broken : sentence).hidden = false;
    // The style sheet hides the controls, which would not work.
    page.setAttribute("data-failed", "");
    if (window.console) console.error(problem);
  }

  // Events without an error are complaints of the browser that stop nothing.
  window.addEventListener("error", function (event) {
    if (event.error) fail(event.error);
  });
  window.addEventListener("unhandledrejection", function (event) {
    fail(event.reason);
  });
  // A last script that the browser cannot read does not call.
  document.addEventListener("DOMContentLoaded", function () {
    if (!started) fail("The program did not start.");
  });

  function bytesOf(block) {
    var text = block.textContent;
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    var binary = atob(text);
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  // As a part of another page it says how high it is (public/embed.js).
  if (window.ResizeObserver && parent !== window) {
    new ResizeObserver(function () {
      if (page.getAttribute("data-embed")) {
        parent.postMessage({ type: "murroskartta:height", height: Math.ceil(page.getBoundingClientRect().height) }, "*");
      }
    }).observe(page);
  }

  // The reader first wants to read: so the static view is painted before the program starts. What nobody
  // sees is not painted, and does not wait for it.
  var painted = window.Promise && new Promise(function (done) {
    requestAnimationFrame(function () { setTimeout(done); });
    setTimeout(done, 500);
  });

  // `glue` makes what wasm-bindgen wrote. It is made here and not where it stands, for there it would look for
  // the address of its script, and there is none.
  window.startMurroskartta = function (glue) {
    started = true;
    if (!window.WebAssembly) return fail("No WebAssembly here.");
    painted
      .then(function () {
        return glue()({ module_or_path: bytesOf(document.getElementById("program")) });
      })
      .catch(fail);
  };
})();
