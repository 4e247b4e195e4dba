import { formatPeriod } from "../base/period.ts";
import type { Target } from "../catalogue/catalogue.ts";
import type { SeriesModel, TargetFlag } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { breakLines } from "./breakLines.ts";
import type { Canvas } from "./canvas.ts";
import type { LabelLine, LabelRequest, Side } from "./labels.ts";
import { quantityLabel } from "./quantityLabel.ts";
import type { SeriesFrame } from "./seriesFrame.ts";
import { textWidth } from "./textWidth.ts";

/** One label for all flags of one date: the targets in the order in which they were set. */
export function flagLabels(
  { targets, lines }: SeriesModel,
  frame: SeriesFrame,
  canvas: Canvas,
): readonly LabelRequest[] {
  const times = [...new Set(targets.map(({ time }) => time))];
  return times.map((time) =>
    labelAt(
      time,
      targets.filter((flag) => flag.time === time),
      lines.length > 1,
      frame,
      canvas,
    ),
  );
}

function labelAt(
  time: number,
  flags: readonly TargetFlag[],
  named: boolean,
  { x, y, top }: SeriesFrame,
  canvas: Canvas,
): LabelRequest {
  const values = flags.map(({ target }) => target.quantity.value);
  // Two papers may print one target: it is one flag with one label.
  const several = new Set(values).size > 1 || named;
  const lines = several ? groupLines(flags, named, canvas) : singleLine(flags, canvas);
  const sides: readonly Side[] = several
    ? ["belowRight", "belowLeft", "below", "right", "left"]
    : ["right", "left", "aboveLeft", "belowLeft", "below", "belowRight"];
  const lowest = y(Math.min(...values));
  const row = flags[0]?.target.id;
  const request = {
    x: x(time),
    y: several ? lowest + 2 : Math.max(lowest - 9, top - 12),
    lines,
    sides,
    gap: several ? 7 : 13,
    must: true,
    apart: 3,
  };
  return row === undefined ? request : { ...request, row };
}

function singleLine(flags: readonly TargetFlag[], { language, size }: Canvas): readonly LabelLine[] {
  const target = flags[0]?.target;
  if (target === undefined) return [];
  const value = quantityLabel(target.quantity, target.indicator.unit, language);
  return [{ text: words.target[language](value), tone: "ink", bold: false, size }];
}

function groupLines(
  flags: readonly TargetFlag[],
  named: boolean,
  { language, size, narrow }: Canvas,
): readonly LabelLine[] {
  const first = flags[0]?.target;
  if (first === undefined) return [];
  const title =
    new Set(flags.map(({ target }) => target.quantity.value)).size > 1 ? words.targetsFor : words.targetFor;
  const head: LabelLine = {
    text: title[language](formatPeriod(first.forPeriod, language)),
    tone: "ink",
    bold: true,
    size,
  };
  const indicators = [...new Set(flags.map(({ target }) => target.indicator))];
  const rest = indicators.flatMap((indicator) => {
    const values = valuesInOrder(
      flags.map(({ target }) => target).filter((target) => target.indicator === indicator),
      language,
    );
    const room = narrow ? Math.max(100, textWidth(head.text, size, true)) : 190;
    if (!named) return breakLines(values, room, size);
    const name = indicator.label[language];
    const whole = breakLines(words.lineValue[language](name, values), room, size);
    // Values that belong together are not torn apart where the name and they have a line each.
    const apart = [name, values].flatMap((text) => breakLines(text, room, size));
    return apart.length <= whole.length && whole.length > 1 ? apart : whole;
  });
  return [head, ...rest.map((text): LabelLine => ({ text, tone: "ink", bold: false, size }))];
}

/** "90%, then 98%", each value once, by the date on which it was first set. */
function valuesInOrder(targets: readonly Target[], language: Canvas["language"]): string {
  const ordered = targets.toSorted((a, b) => a.setOn.start.localeCompare(b.setOn.start));
  const distinct = ordered.filter(
    (one, at) => ordered.findIndex(({ quantity }) => quantity.value === one.quantity.value) === at,
  );
  const labels = distinct.map(({ quantity, indicator }) => quantityLabel(quantity, indicator.unit, language));
  const last = labels.pop() ?? "";
  return labels.length === 0
    ? last
    : words.firstThen[language](labels.join(language === "en" ? ", " : "、"), last);
}
