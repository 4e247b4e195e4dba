import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import { figureKey } from "../figures/key.ts";
import type { DumbbellEnd, DumbbellModel, DumbbellRow } from "../figures/model.ts";
import { axisWords } from "./axis.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { type Columns, columnsFor, nameLineHeight, rowTexts } from "./dumbbellColumns.ts";
import { calculatedEnd, endRadius, pairMarks } from "./dumbbellMarks.ts";
import { flow, keyRow } from "./keyRow.ts";
import { type Mark, round, type Scene } from "./scene.ts";

/** Two values in each row: published as a dot, ours as the span that the printed digits allow; the numbers stand beside. */
export function dumbbellScene(model: DumbbellModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const head = legend(model, canvas);
  const columns = columnsFor(model, canvas);
  const scale = scaleLinear(
    [Math.min(0, ...values(model)), Math.max(...values(model))],
    [columns.strip[0], columns.strip[1]],
  ).nice(4);
  const top = head.height + 8;
  const extra = columns.nameLine ? nameLineHeight(canvas) : 0;
  const pitch = (canvas.narrow ? 50 : 32) + extra;
  // Strips end before their rows do; the numbers of the axis follow the last strip.
  const bottom = top + model.rows.length * pitch - (canvas.narrow ? 12 : 0);
  const ticks = scale.ticks(4);
  const rows = model.rows.flatMap((row, at) =>
    rowMarks(row, top + at * pitch, scale, columns, model, canvas),
  );
  const key = keyRow(figureKey(model), bottom + canvas.size * 1.9, canvas, "track");
  const height = Math.ceil(bottom + canvas.size * 1.9 + key.height);
  const spans = canvas.narrow
    ? model.rows.map((_, at): readonly [number, number] => [
        top + at * pitch + extra + 17,
        top + at * pitch + extra + 35,
      ])
    : [[top, bottom] as const];
  const marks = [...grid(ticks, model, scale, spans, bottom, canvas), ...head.marks, ...rows, ...key.marks];
  return { id: canvas.id, width, height, theme: model.theme, language, marks };
}

function legend({ ends, rows }: DumbbellModel, canvas: Canvas) {
  const ours = rows.some(({ second }) => second?.type === "calculated");
  return flow(
    [
      {
        words: ends[0][canvas.language],
        sample: (x, y) => [
          {
            type: "dot",
            x: round(x + 13),
            y: round(y),
            r: endRadius(ours ? "accent" : "context"),
            fill: "filled",
            tone: ours ? "accent" : "context",
          },
        ],
      },
      {
        words: ends[1][canvas.language],
        sample: (x, y) =>
          ours
            ? calculatedEnd(x + 5, x + 21, y)
            : [{ type: "dot", x: round(x + 13), y: round(y), r: 5, fill: "filled", tone: "accent" }],
      },
    ],
    0,
    canvas,
  );
}

// A step across a break that nobody published would stretch the scale for all others: it is said in numbers, off the scale.
function values({ rows }: DumbbellModel): readonly number[] {
  return rows
    .filter(({ first }) => first !== undefined)
    .flatMap(({ first, second }) => [...endsOf(first), ...endsOf(second)]);
}

function endsOf(end: DumbbellEnd | undefined): readonly number[] {
  if (end === undefined) return [];
  if (end.type === "reported") return [end.quantity.value];
  return [end.interval.low, end.interval.high].filter(Number.isFinite);
}

function rowMarks(
  row: DumbbellRow,
  top: number,
  x: (value: number) => number,
  columns: Columns,
  { unit }: DumbbellModel,
  canvas: Canvas,
): readonly Mark[] {
  const line = top + (canvas.narrow ? 26 : 16) + (columns.nameLine ? nameLineHeight(canvas) : 0);
  return [
    ...pairMarks(row, x, line, columns.strip),
    ...rowTexts(row, top + (canvas.narrow ? 8 : 16), columns, unit, canvas),
  ];
}

/** Uprights at the ticks: through the whole plot, or through each strip where words stand between the strips. */
function grid(
  ticks: readonly number[],
  { unit }: DumbbellModel,
  x: (value: number) => number,
  spans: readonly (readonly [number, number])[],
  bottom: number,
  canvas: Canvas,
): readonly Mark[] {
  const { labels } = axisWords(ticks, unit, canvas.language);
  return ticks.flatMap((tick, at): readonly Mark[] => [
    ...spans.map(([from, to]): Mark => ({
      type: "line",
      points: [
        [round(x(tick)), round(from)],
        [round(x(tick)), round(to)],
      ],
      style: "solid",
      weight: 1,
      tone: tick === 0 ? "soft" : "hairline",
    })),
    {
      type: "text",
      x: round(x(tick)),
      y: round(bottom + canvas.size * 1.2),
      text: labels[at] ?? "",
      size: canvas.size,
      anchor: "middle",
      bold: false,
      tone: "soft",
    },
  ]);
}
