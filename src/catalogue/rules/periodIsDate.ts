import type { Localised } from "../../base/language.ts";
import { parsePeriod } from "../../base/period.ts";
import type { Problem } from "../../base/problem.ts";
import { cell, cellPlace } from "../csv.ts";
import type { CsvRow } from "../csv.ts";
import type { Draft } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";

const rule = "period-is-date";

/** Periods and dates are real, in ISO 8601, in the order of time. */
export function* periodIsDate(draft: Draft): Iterable<Problem> {
  for (const { row, period } of draft.observations) if (!period) yield* unread(row, "period");
  for (const { row, forPeriod, setOn } of draft.targets) {
    if (!forPeriod) yield* unread(row, "for_period");
    if (!setOn) yield* unread(row, "set_on");
  }
  for (const { row, date } of draft.events) if (!date) yield* unread(row, "date");
  yield* datesInJson(draft);
}

function* datesInJson({ sources, indicators, dataset }: Draft): Iterable<Problem> {
  for (const { value, document, path } of sources.entries) {
    for (const key of ["published", "read_on"] as const)
      yield* unreal(value[key], () => jsonPlace(document, [...path, key]));
  }
  for (const { value, document, path } of indicators.entries) {
    for (const [index, { date }] of (value.breaks ?? []).entries()) {
      yield* unreal(date, () => jsonPlace(document, [...path, "breaks", index, "date"]));
    }
  }
  if (dataset) yield* unreal(dataset.value.released, () => jsonPlace(dataset.document, ["released"]));
}

function* unread(row: CsvRow, column: string): Iterable<Problem> {
  const text = cell(row, column);
  if (text !== "") yield notADate(text, cellPlace(row, column));
}

function* unreal(text: string | undefined, at: () => Problem["at"]): Iterable<Problem> {
  if (text !== undefined && parsePeriod(text) === undefined) yield notADate(text, at());
}

function notADate(text: string, at: Problem["at"]): Problem {
  return problem(
    rule,
    at,
    { en: `"${text}" is not a period.`, zh: `“${text}”不是有效的时期。` },
    advice(text),
  );
}

const usual: Localised = {
  en: "Write 2019, 2020-12, 2020-06-30, or two of one kind with a slash between them: 2014/2020.",
  zh: "请写 2019、2020-12、2020-06-30，或以斜线连接两个同类日期：2014/2020。",
};

const advices: readonly (readonly [RegExp, Localised])[] = [
  [
    /^\d{5}$/,
    {
      en: "A spreadsheet turned the date into a number. Format the column as text and write it again, as 2020-12.",
      zh: "表格软件把日期变成了数字。请将该列设为文本格式后重新填写，如 2020-12。",
    },
  ],
  [
    /^[A-Za-z]{3}-\d{2}$|^\d{1,2}-[A-Za-z]{3}/,
    {
      en: "A spreadsheet rewrote the date. Format the column as text and write it again, as 2020-12.",
      zh: "表格软件改写了日期。请将该列设为文本格式后重新填写，如 2020-12。",
    },
  ],
  [
    /^\d{4}\/\d{1,2}(\/\d{1,2})?$/,
    { en: "Join year, month and day by hyphens: 2020-12-01.", zh: "年、月、日之间请用连字符：2020-12-01。" },
  ],
  [
    /^\d{4}-\d{1,2}(-\d{1,2})?$/,
    {
      en: "No such day or month exists, or its zero is missing: write 2020-06-30.",
      zh: "没有这一天或这个月，或者缺少补位的零：请写 2020-06-30。",
    },
  ],
  [
    /^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/,
    {
      en: "Write the earlier one first, and both in the same form.",
      zh: "请把较早的写在前面，两者写法须一致。",
    },
  ],
  [/年/, { en: "Write it without characters: 2020-12.", zh: "请不写汉字：2020-12。" }],
];

function advice(text: string): Localised {
  return advices.find(([pattern]) => pattern.test(text))?.[1] ?? usual;
}
