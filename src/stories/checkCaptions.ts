import { languages, type Language, type Localised } from "../base/language.ts";
import type { Problem } from "../base/problem.ts";
import type { FigureSpec } from "../figures/index.ts";
import { findBareNumerals } from "./bareNumbers.ts";

/** Every number typed into the words of charts: years, names and the value at which an axis begins may stand. */
export function checkCaptions(specs: Iterable<FigureSpec>): readonly Problem[] {
  return [...specs].flatMap((spec) =>
    wordsOf(spec).flatMap((words) =>
      languages.flatMap((language) =>
        typedNumbers(words[language], spec).map((typed) => numberInCaption(spec.id, typed, language)),
      ),
    ),
  );
}

function wordsOf(spec: FigureSpec): readonly Localised[] {
  const notes = spec.kind === "series" ? (spec.notes ?? []).map(({ text }) => text) : [];
  const breakNote = spec.kind === "bars" && spec.breakNote ? [spec.breakNote] : [];
  return [spec.title, spec.subtitle, ...notes, ...breakNote, ...wordsInside(spec)];
}

/** The words that a picture of several pages or programmes sets beside its marks. */
function wordsInside(spec: FigureSpec): readonly Localised[] {
  if (spec.kind === "decay")
    return spec.paths.flatMap(({ label, steps }) => [
      label,
      ...steps.flatMap((step) => [step.label, ...(step.lost === undefined ? [] : [step.lost])]),
    ]);
  if (spec.kind !== "timeline") return [];
  return spec.lanes.flatMap(({ label, events }) => [label, ...events.map((event) => event.label)]);
}

function typedNumbers(text: string, spec: FigureSpec): readonly string[] {
  const floor = "floor" in spec && spec.floor !== undefined ? String(spec.floor) : undefined;
  // "Percent" names the unit of the axis.
  const mayStand = new Set(["percent", floor, ...(spec.names ?? [])]);
  return findBareNumerals({ text })
    .map((numeral) => numeral.text)
    .filter((typed) => !mayStand.has(typed));
}

function numberInCaption(id: string, typed: string, language: Language): Problem {
  return {
    rule: "caption-types-no-number",
    at: { file: `src/figures/specs/${id}.ts`, line: 1, column: 1 },
    what: {
      en: `The words of the chart "${id}" (${language}) hold the number "${typed}".`,
      zh: `图表“${id}”的文字（${language}）里写了数字“${typed}”。`,
    },
    fix: {
      en: "Say the finding without the number: the marks carry it, bound to its row.",
      zh: "用不带数字的话写出结论，数字由图中与数据行绑定的标记给出。",
    },
  };
}
