// For pages that embed Murroskartta: gives each of its frames the height that it announces, as
//   { type: "murroskartta:height", height: <CSS pixels> }
// with postMessage to the page around it, whenever it changes, from addresses with embed=1.
// Only a frame of this page is heard, and only about its own height.
addEventListener("message", function (event) {
  var said = event.data;
  if (!said || said.type !== "murroskartta:height" || !(said.height > 0 && said.height < 50000)) return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.height = said.height + "px";
  });
});
