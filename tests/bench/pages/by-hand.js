// The bars without a library, as a string of SVG.

import { BAR, BARS, COLOURS, isDark, LABELS, LEAST, nameOf, place, ROW, start, WIDTH } from "./survey.js";

const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);

function bar(line, at, measure) {
  const y = at * ROW, middle = y + BAR / 2 + 5;
  let x = LABELS, svg = `<text y="${middle}">${escaped(nameOf(line))}</text>`;
  line.shares.forEach((share, answer) => {
    const width = share / 100 * BARS, dark = isDark(answer) ? " on-dark" : "";
    svg += `<rect fill="${COLOURS[answer]}" x="${x}" y="${y}" width="${width}" height="${BAR}"/>`;
    if (share >= LEAST)
      svg += `<text class="share${dark}" x="${x + width / 2}" y="${middle}">${share}</text>`;
    if (measure.has(answer))
      svg += `<rect x="${x}" y="${y + BAR + 2}" width="${width}" height="3"/>`;
    x += width;
  });
  return `<g>${svg}<text class="sum" x="${WIDTH}" y="${middle}">${line.sum} %</text></g>`;
}

start(({ table, measure, lines }) => {
  const bars = lines.map((line, at) => bar(line, at, measure)).join("");
  place.innerHTML = `<svg role="img" aria-label="${escaped(table.name)}"
    viewBox="0 0 ${WIDTH} ${lines.length * ROW}">${bars}</svg>`;
});
