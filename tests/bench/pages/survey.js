// What the pages have in common: the survey, what of it is shown, and the controls that change it.

const { tables, scales, statements } = JSON.parse(document.getElementById("survey").textContent);
const measures = Object.fromEntries(Object.entries(scales).map(([id, answers]) =>
  [id, new Set(answers.flatMap((answer, at) => answer.counts ? [at] : []))]));
const texts = statements.map(({ name, wording }) => `${name} ${wording}`.toLowerCase());
const state = { table: tables[0], sort: "published", q: "" };
const one = selector => document.querySelector(selector);

// In CSS pixels: the chart, the names at its left, the bars of 100 per cent, a row, the bar in it.
export const WIDTH = 1232, LABELS = 380, BARS = 780, ROW = 40, BAR = 26;
// A smaller share has no room for its number.
export const LEAST = 4;
// Of the answers, in their order; on the first two, numbers are white.
export const COLOURS = ["#00429d", "#5681b9", "#93c4d2", "#c9dde2", "#e4e4e0", "#bbb"];
export const isDark = answer => answer < 2;
export const nameOf = line => statements[line.statement].name;
// Where the chart is put.
export const place = one("#chart");

// What is shown: the table, its answers, those that are counted, and a line for each statement.
function shown() {
  const { table, sort, q } = state;
  const measure = [...measures[table.scale]];
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = table.rows
    .filter(([statement]) => words.every(word => texts[statement].includes(word)))
    .map(([statement, shares]) =>
      ({ statement, shares, sum: measure.reduce((sum, at) => sum + shares[at], 0) }));
  if (sort === "share") lines.sort((a, b) => b.sum - a.sum);
  const answer = scales[table.scale].findIndex(answer => answer.id === sort);
  if (answer >= 0) lines.sort((a, b) => b.shares[answer] - a.shares[answer]);
  return { table, answers: scales[table.scale], measure: measures[table.scale], lines };
}

function legend() {
  const { scale } = state.table, key = scale === "adoption" ? "adopted" : "significant";
  one("#legend").dataset.control = key;
  one("#legend").innerHTML = scales[scale].map(({ id, name }, at) =>
    `<button data-value="${id}" aria-pressed="${measures[scale].has(at)}">${name}</button>`).join("");
  one("[data-control=sort]").innerHTML = [["published", "Julkaistu"], ["share", "Osuus"],
    ...scales[scale].map(({ id, name }) => [id, name])].map(([id, name]) =>
    `<option value="${id}"${id === state.sort ? " selected" : ""}>${name}</option>`).join("");
}

// Makes the controls, draws the first chart, and draws again whenever something changes.
export function start(chart) {
  const draw = () => {
    const now = shown();
    one("#count").textContent = `${now.lines.length} / ${statements.length}`;
    chart(now);
  };

  function show(table) {
    if (state.table.scale !== table.scale) state.sort = "published";
    state.table = table;
    for (const button of one("#tables").children)
      button.setAttribute("aria-pressed", button.dataset.value === table.id);
    legend();
    draw();
  }

  one("#tables").innerHTML = tables.map(({ id, name }) =>
    `<button data-value="${id}">${name}</button>`).join("");
  one("#tables").addEventListener("click", ({ target }) => {
    const table = tables.find(table => table.id === target.dataset.value);
    if (table) show(table);
  });
  one("#legend").addEventListener("click", ({ target }) => {
    const scale = state.table.scale, measure = measures[scale];
    const at = scales[scale].findIndex(answer => answer.id === target.dataset.value);
    if (at < 0 || measure.has(at) && measure.size === 1) return;
    measure.has(at) ? measure.delete(at) : measure.add(at);
    target.setAttribute("aria-pressed", measure.has(at));
    draw();
  });
  one("[data-control=q]").addEventListener("input", ({ target }) => { state.q = target.value; draw(); });
  one("[data-control=sort]").addEventListener("input", ({ target }) => { state.sort = target.value; draw(); });
  show(tables[0]);
  requestAnimationFrame(() => performance.mark("murroskartta:ready"));
}
