import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
  type ChartConfiguration,
} from "chart.js";
import type { PeerChart } from "./peerChart.ts";

// What the page draws with, and no more, as the manual's chapter on bundlers has it.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

const data = document.querySelector("#data")?.textContent ?? "[]";
for (const [at, chart] of (JSON.parse(data) as PeerChart[]).entries()) {
  const canvas = document.querySelector<HTMLCanvasElement>(`#chart-${at} canvas`);
  if (canvas === null) continue;
  const drawn = new Chart(canvas, { ...configuration(chart) });
  drawn.canvas.dataset["drawn"] = "";
}

/** The chart as the library wants it; without the animation, so that it is drawn as early as it can be. */
function configuration(chart: PeerChart): ChartConfiguration {
  const options = {
    animation: false,
    maintainAspectRatio: false,
    plugins: { title: { display: true, text: chart.title } },
  } as const;
  switch (chart.shape) {
    case "lines":
      return {
        type: "line",
        data: {
          datasets: chart.lines.map(({ name, points }) => ({
            label: name,
            data: points.map(([x, y]) => ({ x, y })),
          })),
        },
        options: { ...options, scales: { x: { type: "linear" } } },
      };
    case "bars":
      return {
        type: "bar",
        data: {
          labels: [...chart.labels],
          datasets: chart.series.map(({ name, values }) => ({ label: name, data: [...values] })),
        },
        options: { ...options, scales: { x: { stacked: chart.stacked }, y: { stacked: chart.stacked } } },
      };
    case "ranges":
      return {
        type: "bar",
        data: {
          labels: [...chart.labels],
          datasets: [{ label: chart.title, data: chart.ranges.map(([low, high]) => [low, high]) }],
        },
        options: { ...options, indexAxis: "y" },
      };
  }
}
