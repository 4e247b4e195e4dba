import type { Language } from "../base/language.ts";
import { formatPeriod } from "../base/period.ts";
import type { Target } from "../catalogue/catalogue.ts";
import { whenPhrase } from "../figures/describeWords.ts";
import type { BarRow } from "../figures/model.ts";
import { words } from "../figures/words.ts";
import { barHeight, type BarsFrame } from "./barsFrame.ts";
import { rowWords } from "./barTexts.ts";
import { quantityLabel } from "./quantityLabel.ts";
import { type Mark, round } from "./scene.ts";
import { textWidth } from "./textWidth.ts";

/** A flag through the bar's height with its words above; alone in its row, a pale bar leads to it. */
export function flagMarks(
  target: Target,
  barTop: number,
  baseline: number,
  { bar, flagSays }: Pick<BarRow, "bar" | "flagSays">,
  { x, left, canvas }: BarsFrame,
): readonly Mark[] {
  const at = x(target.quantity.value);
  const { language, size } = canvas;
  const text = flagText(target, flagSays, language);
  const wide = textWidth(text, size);
  const fitsLeft = at - wide > left + 4;
  const start = Math.min(left + 6, canvas.width - wide);
  const label = rowWords(
    text,
    fitsLeft ? at + 1 : start,
    baseline,
    "ink",
    fitsLeft ? "end" : "start",
    canvas,
  );
  const pale: Mark = {
    type: "bar",
    x: round(left),
    y: round(barTop),
    width: round(at - left - 2),
    height: barHeight,
    fill: "pale",
    tone: "accent",
  };
  const flag: Mark = {
    type: "flag",
    x: round(at),
    y: round(barTop + barHeight + 3),
    height: barHeight + 6,
    side: "right",
    tone: "ink",
    row: target.id,
  };
  return bar === undefined
    ? [pale, flag, { ...label, row: target.id }]
    : [flag, { ...label, row: target.id }];
}

function flagText(
  { forPeriod, setOn, quantity, indicator }: Target,
  says: BarRow["flagSays"],
  language: Language,
): string {
  const value = quantityLabel(quantity, indicator.unit, language);
  return says === "for"
    ? words.targetAt[language](formatPeriod(forPeriod, language, indicator.measure), value)
    : words.targetSet[language](whenPhrase(setOn, "flow", language), value);
}

/** A target that two papers set alike has one flag. */
export function distinctTargets(targets: readonly Target[]): readonly Target[] {
  return targets.filter(
    (one, at) =>
      targets.findIndex(
        ({ quantity, setOn }) => quantity.value === one.quantity.value && setOn.text === one.setOn.text,
      ) === at,
  );
}
