import type { DecayModel, DecayPath, DecayStep } from "../figures/kinds/decay.ts";
import { stageNames } from "../figures/kinds/decayWords.ts";
import { words } from "../figures/words.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import { handOver, linesOf, printBar, printedLines, printHeight } from "./decayStep.ts";
import { type Mark, round } from "./scene.ts";

/** Marks from `y` down, and where they end. */
interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const indent = 20;

/** One figure under another, each with its prints in order; what was lost stands beside the arrow between them. */
export function decayList({ paths }: DecayModel, canvas: Canvas): Drawn {
  const marks: Mark[] = [];
  let y = 0;
  for (const path of paths) {
    const drawn = pathList(path, y, canvas);
    marks.push(...drawn.marks);
    y = drawn.bottom + canvas.size * 1.6;
  }
  return { marks, bottom: y - canvas.size };
}

function pathList(path: DecayPath, top: number, canvas: Canvas): Drawn {
  const { size, language, width } = canvas;
  const name = breakLines(path.label[language], width, size, true);
  const marks: Mark[] = [...linesOf(name, 0, top + size, { size, tone: "ink", bold: true })];
  let y = top + size * (name.length * 1.3 + 0.2);
  for (const [at, step] of path.steps.entries()) {
    const over = at === 0 ? { marks: [], bottom: y } : handedOver(step, y + 4, canvas);
    const print = onePrint(step, path, over.bottom, canvas);
    marks.push(...over.marks, ...print.marks);
    y = print.bottom;
  }
  return { marks, bottom: y };
}

/** Where it is printed, the printed characters, and the bar. */
function onePrint(step: DecayStep, path: DecayPath, top: number, canvas: Canvas): Drawn {
  const { size, language } = canvas;
  const width = canvas.width - indent;
  const where = words.stageAt[language](stageNames[step.stage][language], step.label[language]);
  const labels = breakLines(where, width, size);
  const printed = printedLines(step, width, canvas);
  const printY = top + size * (1 + labels.length * 1.3 + 0.15);
  const barY = printY + (printed.length - 1) * size * 1.56 + size * 0.7;
  return {
    marks: [
      ...linesOf(labels, indent, top + size, { size, tone: "soft" }),
      ...linesOf(printed, indent, printY, {
        size: size * 1.2,
        tone: "ink",
        bold: true,
        row: step.reading.statement.id,
      }),
      ...printBar(step, path, { x: indent, y: barY, width }),
    ],
    bottom: barY + printHeight + 5,
  };
}

/** An arrow down the left edge, with what was lost in words beside it. */
function handedOver(step: DecayStep, top: number, { size, language, width }: Canvas): Drawn {
  const tone = handOver(step);
  const lines = step.lost === undefined ? [] : breakLines(step.lost[language], width - indent, size);
  const bottom = top + Math.max(14, lines.length * size * 1.3 + 4);
  const points = [
    [6, round(top)],
    [6, round(bottom)],
  ] as const;
  return {
    marks: [
      { type: "line", points, style: "solid", weight: 1.5, tone },
      { type: "chevron", x: 6, y: round(bottom - 2), toward: "down", tone },
      ...linesOf(lines, indent, top + size, { size, tone: "caution" }),
    ],
    bottom: bottom + 2,
  };
}
