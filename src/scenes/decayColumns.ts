import { type DecayModel, type DecayPath, decayStages, type DecayStep } from "../figures/kinds/decay.ts";
import { stageNames } from "../figures/kinds/decayWords.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { handOver, linesOf, printBar, printedLines, printHeight } from "./decayStep.ts";
import { type Mark, round } from "./scene.ts";

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const gutter = 44;

/** One row a figure, one column a stage, an arrow for every time that it was handed on. */
export function decayColumns({ paths }: DecayModel, canvas: Canvas): Drawn {
  const { size, language, width } = canvas;
  const column = (width - gutter * 2) / 3;
  const marks: Mark[] = decayStages.flatMap((stage, at) =>
    linesOf([stageNames[stage][language]], at * (column + gutter), size, { size, tone: "soft" }),
  );
  let y = size * 1.7;
  for (const path of paths) {
    const row = pathRow(path, y, column, canvas);
    marks.push(rule(y, width), ...row.marks);
    y = row.bottom + size * 0.9;
  }
  return { marks, bottom: y };
}

function rule(y: number, width: number): Mark {
  const points = [
    [0, round(y)],
    [width, round(y)],
  ] as const;
  return { type: "line", points, style: "solid", weight: 1, tone: "hairline" };
}

/** The name of the figure, then its prints side by side: their words aligned from the top, their bars on one line. */
function pathRow(path: DecayPath, top: number, column: number, canvas: Canvas): Drawn {
  const { size, language } = canvas;
  const name = linesOf([path.label[language]], 0, top + size * 1.5, { size, tone: "ink", bold: true });
  const labelY = top + size * 3;
  const lines = (of: (step: DecayStep) => readonly string[]) =>
    Math.max(...path.steps.map((step) => of(step).length));
  const printY = labelY + lines((step) => labelLines(step, column, canvas)) * size * 1.3 + size * 0.15;
  const barY = printY + (lines((step) => printedLines(step, column, canvas)) - 1) * size * 1.56 + size * 0.75;
  const lostY = barY + printHeight + size * 1.35;
  const cells = path.steps.flatMap((step) => {
    const x = columnOf(step) * (column + gutter);
    return [
      ...linesOf(labelLines(step, column, canvas), x, labelY, { size, tone: "soft" }),
      ...linesOf(printedLines(step, column, canvas), x, printY, {
        size: size * 1.2,
        tone: "ink",
        bold: true,
        row: step.reading.statement.id,
      }),
      ...printBar(step, path, { x, y: barY, width: column }),
      ...linesOf(lostLines(step, column, canvas), x, lostY, { size, tone: "caution" }),
    ];
  });
  const arrows = path.steps.slice(1).flatMap((step, at) => {
    const from = columnOf(path.steps[at] ?? step) * (column + gutter) + column;
    return arrow(from + 6, columnOf(step) * (column + gutter) - 10, barY + printHeight / 2, step);
  });
  const lost = lines((step) => lostLines(step, column, canvas));
  const bottom = lost === 0 ? barY + printHeight : lostY + (lost - 1) * size * 1.3 + size * 0.3;
  return { marks: [...name, ...cells, ...arrows], bottom };
}

function columnOf({ stage }: DecayStep): number {
  return decayStages.indexOf(stage);
}

function labelLines({ label }: DecayStep, width: number, { size, language }: Canvas): readonly string[] {
  return breakLines(label[language], width, size);
}

function lostLines({ lost }: DecayStep, width: number, { size, language }: Canvas): readonly string[] {
  return lost === undefined ? [] : breakLines(lost[language], width, size);
}

function arrow(from: number, to: number, y: number, step: DecayStep): readonly Mark[] {
  const tone = handOver(step);
  const points = [
    [round(from), round(y)],
    [round(to), round(y)],
  ] as const;
  return [
    { type: "line", points, style: "solid", weight: 1.5, tone },
    { type: "chevron", x: round(to - 2), y: round(y), toward: "right", tone },
  ];
}
