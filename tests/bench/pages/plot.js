// The bars by Observable Plot, which makes an SVG afresh for each change.

import { axisY, barX, plot, stackX, text, textX } from "@observablehq/plot";
import { BAR, BARS, COLOURS, isDark, LABELS, LEAST, nameOf, place, ROW, start, WIDTH } from "./survey.js";

// A share of a line, and where it begins and ends for what underlines it.
function segments({ statement, shares }) {
  let to = 0;
  return shares.map((share, answer) => ({ statement, share, answer, from: to, to: to += share }));
}

function drawn({ table, answers, measure, lines }) {
  const shares = lines.flatMap(segments);
  const names = new Map(lines.map(line => [line.statement, nameOf(line)]));
  return plot({
    ariaLabel: table.name,
    width: WIDTH,
    height: lines.length * ROW,
    margin: 0,
    marginLeft: LABELS,
    marginRight: WIDTH - LABELS - BARS,
    style: { fontFamily: "inherit", fontSize: "14px" },
    x: { axis: null, domain: [0, 100] },
    y: {
      domain: lines.map(({ statement }) => statement),
      label: null,
      paddingInner: 1 - BAR / ROW,
      paddingOuter: (1 - BAR / ROW) / 2,
    },
    color: { type: "ordinal", domain: answers.map((_, at) => at), range: COLOURS },
    marks: [
      axisY({ tickSize: 0, tickFormat: statement => names.get(statement) }),
      barX(shares, { x: "share", y: "statement", fill: "answer" }),
      textX(shares, stackX({
        x: "share",
        y: "statement",
        z: "answer",
        text: ({ share }) => share >= LEAST ? share : null,
        fill: ({ answer }) => isDark(answer) ? "white" : "black",
        fontSize: 12,
      })),
      barX(shares.filter(({ answer }) => measure.has(answer)), {
        x1: "from", x2: "to", y: "statement", insetTop: BAR + 2, insetBottom: -5,
      }),
      text(lines, {
        y: "statement", text: ({ sum }) => `${sum} %`,
        frameAnchor: "right", textAnchor: "end", dx: WIDTH - LABELS - BARS, fontWeight: "bold",
      }),
    ],
  });
}

start(now => place.replaceChildren(drawn(now)));
