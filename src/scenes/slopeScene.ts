import { scaleLinear } from "d3";
import type { Language } from "../base/language.ts";
import { openSide } from "../base/quantity.ts";
import { figureKey } from "../figures/key.ts";
import type { SlopeModel, SlopeRow } from "../figures/kinds/slope.ts";
import type { Reading } from "../figures/model.ts";
import { rowWords } from "./barTexts.ts";
import { canvasFor, type Canvas } from "./canvas.ts";
import { keyRow } from "./keyRow.ts";
import { lineWeights } from "./lineMarks.ts";
import { pointMarks } from "./pointMarks.ts";
import { rivalMarks } from "./rivalMarks.ts";
import { type Mark, round, type Scene, type Tone } from "./scene.ts";
import { slopeColumns, type SlopeFrame, slopeLabels } from "./slopeLabels.ts";

/** Two uprights, a line between them for each measure, and at both ends its value and name, moved apart where close. */
export function slopeScene(model: SlopeModel, language: Language, width: number): Scene {
  const canvas = canvasFor(model, language, width);
  const frame = frameFor(model, canvas);
  const marks = [
    ...model.rows.toReversed().flatMap((row) => rowMarks(row, frame)),
    ...slopeLabels(model, frame, canvas),
  ];
  const keyTop = frame.bottom + (model.floor > 0 ? canvas.size * 1.5 : 0) + 12;
  const key = keyRow(figureKey(model), keyTop, canvas, "point");
  const height = Math.ceil(keyTop + key.height);
  return {
    id: canvas.id,
    width,
    height,
    theme: model.theme,
    language,
    marks: [...uprights(model, frame, canvas), ...marks, ...key.marks],
  };
}

function frameFor(model: SlopeModel, canvas: Canvas): SlopeFrame {
  const { left, right } = slopeColumns(model, canvas);
  const top = Math.round(canvas.size * 2.2);
  const bottom = top + (canvas.narrow ? 230 : 260);
  const limit = model.rows[0]?.first.indicator.limits.high;
  const readings = model.rows.flatMap(({ first, second }) =>
    [first, second].flatMap((reading) => [reading, ...reading.rivals]),
  );
  const highest = Math.max(...readings.map(({ quantity }) => quantity.value));
  const open = readings.some(({ quantity }) => openSide(quantity) === "up");
  const ceiling = limit !== undefined && highest > limit / 2 ? limit : highest * (open ? 1.12 : 1.02);
  return { y: scaleLinear([model.floor, ceiling], [bottom, top]), left, right, top, bottom, limit };
}

function uprights({ ends, floor }: SlopeModel, { left, right, top, bottom }: SlopeFrame, canvas: Canvas) {
  return [left, right].flatMap((x, at): readonly Mark[] => [
    {
      type: "line",
      points: [
        [round(x), round(top - 6)],
        [round(x), round(bottom)],
      ],
      style: "solid",
      weight: 1,
      tone: "hairline",
    },
    rowWords(
      ends[at === 0 ? 0 : 1][canvas.language],
      x,
      canvas.size,
      "soft",
      at === 0 ? "end" : "start",
      canvas,
    ),
    // Where the uprights do not begin at zero, they say so at their feet.
    ...(floor > 0 ? [rowWords(`${floor}%`, x, bottom + canvas.size * 1.3, "soft", "middle", canvas)] : []),
  ]);
}

function rowMarks(row: SlopeRow, frame: SlopeFrame): readonly Mark[] {
  const tone: Tone = row.emphasis === "main" ? "accent" : "context";
  return [
    ...linkMarks(row, tone, frame),
    ...endMarks(row.first, frame.left, tone, frame),
    ...endMarks(row.second, frame.right, tone, frame),
  ];
}

/** Solid, dotted, or broken in the middle by the mark of a break; nothing leads from or to a ceiling. */
function linkMarks({ first, second, link, emphasis }: SlopeRow, tone: Tone, { y, left, right }: SlopeFrame) {
  if (link === "none") return [];
  const [from, to] = [y(first.quantity.value), y(second.quantity.value)];
  const at = (part: number) =>
    [round(left + (right - left) * part), round(from + (to - from) * part)] as const;
  const style = link === "dotted" ? "dotted" : "solid";
  const stretch = (a: number, b: number): Mark => {
    return { type: "line", points: [at(a), at(b)], style, weight: lineWeights[emphasis][style], tone };
  };
  if (link !== "cut") return [stretch(0, 1)];
  const [x, middle] = at(0.5);
  const points = [
    [x, round(middle - 12)],
    [x, round(middle + 12)],
  ] as const;
  const broken: Mark = { type: "line", points, style: "dashed", weight: 1.5, tone: "caution" };
  return [stretch(0, 0.44), broken, stretch(0.56, 1)];
}

function endMarks(reading: Reading, x: number, tone: Tone, { y, top, bottom, limit }: SlopeFrame) {
  const place = {
    x,
    y: y(reading.quantity.value),
    limitY: limit === undefined ? undefined : y(limit),
    topY: top - 8,
    floorY: bottom,
    tone,
    radius: tone === "accent" ? 4.5 : 3.6,
  };
  return [...pointMarks(reading, place), ...rivalMarks(reading, place, y, "tie")];
}
