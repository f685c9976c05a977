// Stands before the program, in words that old browsers understand: whatever
// fails from here until the page is ready leaves the static view as it was and
// reveals one sentence. Global: startMurroskartta, which the last script calls.
(function () {
  var page = document.documentElement;
  var app = document.getElementById("app");
  var sentence = document.getElementById("no-app");
  var view = app.innerHTML;
  var started = false;

  // A page that the browser saved holds these as they were then.
  page.removeAttribute("data-ready");
  page.removeAttribute("data-failed");
  sentence.hidden = true;

  function fail(problem) {
    if (page.getAttribute("data-ready") === "true") return;
    if (app.innerHTML !== view) app.innerHTML = view;
    sentence.hidden = false;
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

  function decode(text) {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    var binary = atob(text);
    var bytes = new Uint8Array(binary.length);
    for (var i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  }

  window.startMurroskartta = function (glue) {
    started = true;
    if (!window.WebAssembly || !window.DecompressionStream) {
      return fail("No WebAssembly or DecompressionStream here.");
    }
    var packed = decode(document.getElementById("program").textContent);
    var stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    new Response(stream)
      .arrayBuffer()
      .then(function (program) {
        return glue()({ module_or_path: program });
      })
      .catch(fail);
  };
})();
