// The bars by Chart.js, on a canvas: registered is what is drawn, and nothing moves.

import { BarController, BarElement, CategoryScale, Chart, LinearScale } from "chart.js";
import DataLabels from "chartjs-plugin-datalabels";
import { BAR, BARS, COLOURS, isDark, LABELS, LEAST, nameOf, place, ROW, start, WIDTH } from "./survey.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, DataLabels);
Chart.defaults.font.family = "system-ui, sans-serif";
Chart.defaults.color = "#000";

// The shares of an answer; what is counted is underlined.
function dataset({ measure, lines }, { name }, answer) {
  return {
    label: name,
    data: lines.map(({ shares }) => shares[answer]),
    backgroundColor: COLOURS[answer],
    borderWidth: measure.has(answer) ? { bottom: 3 } : 0,
    borderColor: "#000",
    borderSkipped: false,
    barThickness: BAR,
    datalabels: {
      color: isDark(answer) ? "#fff" : "#000",
      display: ({ dataset, dataIndex }) => dataset.data[dataIndex] >= LEAST,
    },
  };
}

// Nothing of its own: after the bar of the last answer stands the sum.
function sums({ lines }) {
  return {
    data: lines.map(() => 0),
    datalabels: {
      align: "right",
      anchor: "end",
      font: { size: 14, weight: "bold" },
      formatter: (_, { dataIndex }) => `${lines[dataIndex].sum} %`,
    },
  };
}

const data = now => ({
  labels: now.lines.map(nameOf),
  datasets: [...now.answers.map((answer, at) => dataset(now, answer, at)), sums(now)],
});

const none = { display: false };
const options = {
  animation: false,
  events: [],
  indexAxis: "y",
  maintainAspectRatio: false,
  normalized: true,
  responsive: false,
  scales: {
    x: { stacked: true, display: false, min: 0, max: 100 * (WIDTH - LABELS) / BARS },
    y: {
      stacked: true,
      afterFit: axis => { axis.width = LABELS; },
      border: none,
      grid: none,
      ticks: { autoSkip: false, crossAlign: "far", font: { size: 14 } },
    },
  },
  plugins: { datalabels: { font: { size: 12 } } },
};

const canvas = document.createElement("canvas");
canvas.width = WIDTH;
canvas.setAttribute("role", "img");
place.append(canvas);
let chart;

start(now => {
  // No height would be one of its own choice.
  const height = Math.max(now.lines.length, 1) * ROW;
  canvas.setAttribute("aria-label", now.table.name);
  if (!chart) {
    canvas.height = height;
    chart = new Chart(canvas, { type: "bar", data: data(now), options });
    return;
  }
  chart.data = data(now);
  // Another size updates the chart, too.
  if (chart.height === height) chart.update("none");
  else chart.resize(WIDTH, height);
});
