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
    for (const key of ["published", "read_on", "read_by"] as const)
      yield* unreal(value[key], key, () => jsonPlace(document, [...path, key]));
  }
  for (const { value, document, path } of indicators.entries) {
    for (const [index, { date }] of (value.breaks ?? []).entries()) {
      yield* unreal(date, "date", () => jsonPlace(document, [...path, "breaks", index, "date"]));
    }
  }
  if (dataset)
    yield* unreal(dataset.value.released, "released", () => jsonPlace(dataset.document, ["released"]));
}

function* unread(row: CsvRow, column: string): Iterable<Problem> {
  const text = cell(row, column);
  if (text !== "") yield notADate(text, column, cellPlace(row, column));
}

function* unreal(text: string | undefined, key: string, at: () => Problem["at"]): Iterable<Problem> {
  if (text !== undefined && parsePeriod(text) === undefined) yield notADate(text, key, at());
}

function notADate(text: string, where: string, at: Problem["at"]): Problem {
  return problem(
    rule,
    at,
    { en: `"${text}" in "${where}" is not a date.`, zh: `“${where}”处的“${text}”不是有效的日期。` },
    advice(text),
  );
}

const usual: Localised = {
  en: "Write it in one of these forms: 2019, 2020-12, 2020-06-30, or from and to as in 2014/2020.",
  zh: "照以下写法之一：2019、2020-12、2020-06-30；起止时间写作 2014/2020。",
};

const advices: readonly (readonly [RegExp, Localised])[] = [
  [
    /^\d{5}$/,
    {
      en: "A spreadsheet turned the date into a number. Format the column as text and write the date again, as in 2020-12.",
      zh: "表格软件把日期变成了数字。将该列设为文本格式后重新填写，如 2020-12。",
    },
  ],
  [
    /^[A-Za-z]{3}-\d{2}$|^\d{1,2}-[A-Za-z]{3}/,
    {
      en: "A spreadsheet rewrote the date. Format the column as text and write the date again, as in 2020-12.",
      zh: "表格软件改写了日期。将该列设为文本格式后重新填写，如 2020-12。",
    },
  ],
  [
    /^\d{4}\/\d{1,2}(\/\d{1,2})?$/,
    {
      en: "Join year, month and day by hyphens, as in 2020-12-01.",
      zh: "年、月、日之间用连字符，如 2020-12-01。",
    },
  ],
  [
    /^\d{4}-\d{1,2}(-\d{1,2})?$/,
    {
      en: "Write a month and day that the calendar has, each with two digits, as in 2020-06-30.",
      zh: "写日历上有的月和日，各用两位数字，如 2020-06-30。",
    },
  ],
  [
    /^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/,
    {
      en: "Write the earlier date first and a later one after the slash, both in the same form, as in 2014/2020.",
      zh: "斜线前写较早的日期，斜线后写较晚的，两者写法一致，如 2014/2020。",
    },
  ],
  [/年/, { en: "Write only digits and hyphens, as in 2020-12.", zh: "只写数字和连字符，如 2020-12。" }],
];

function advice(text: string): Localised {
  return advices.find(([pattern]) => pattern.test(text))?.[1] ?? usual;
}
