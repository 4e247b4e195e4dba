import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { PeerChart } from "./peerChart.ts";

// What the page draws with, and no more, as the handbook's chapter on imports has it.
use([BarChart, CanvasRenderer, GridComponent, LegendComponent, LineChart, TitleComponent, TooltipComponent]);

const data = document.querySelector("#data")?.textContent ?? "[]";
for (const [at, chart] of (JSON.parse(data) as PeerChart[]).entries()) {
  const box = document.querySelector<HTMLElement>(`#chart-${at}`);
  if (box === null) continue;
  const drawn = init(box);
  drawn.on("finished", () => box.querySelector("canvas")?.setAttribute("data-drawn", ""));
  drawn.setOption(option(chart));
}

/** The chart as the library wants it; without the animation, so that it is drawn as early as it can be. */
function option(chart: PeerChart): EChartsCoreOption {
  const common = { animation: false, title: { text: chart.title }, tooltip: {}, legend: { bottom: 0 } };
  switch (chart.shape) {
    case "lines":
      return {
        ...common,
        xAxis: { type: "value", scale: true },
        yAxis: { type: "value" },
        series: chart.lines.map(({ name, points }) => ({ type: "line", name, data: points })),
      };
    case "bars":
      return {
        ...common,
        xAxis: { type: "category", data: chart.labels },
        yAxis: { type: "value" },
        series: chart.series.map(({ name, values }) => ({
          type: "bar",
          name,
          data: values,
          ...(chart.stacked ? { stack: "all" } : {}),
        })),
      };
    case "ranges":
      return {
        ...common,
        xAxis: { type: "value" },
        yAxis: { type: "category", data: chart.labels },
        series: [
          // A bar that cannot be seen carries the one that can.
          {
            type: "bar",
            stack: "range",
            silent: true,
            itemStyle: { color: "transparent" },
            data: chart.ranges.map((ends) => Math.min(...ends)),
          },
          {
            type: "bar",
            stack: "range",
            data: chart.ranges.map(([low, high]) => Math.abs(high - low)),
          },
        ],
      };
  }
}
