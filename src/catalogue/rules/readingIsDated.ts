import type { Localised } from "../../base/language.ts";
import type { Problem } from "../../base/problem.ts";
import type { Draft, JsonEntry } from "../draft.ts";
import { jsonPlace } from "../json.ts";
import { problem } from "../problem.ts";
import type { SourceShape } from "../schemas.ts";

const rule = "reading-is-dated";
const keys = ["read_on", "read_by"] as const;

/** A source with an address says when it was read, or by when at the latest, and none was read before it came out. */
export function* readingIsDated({ sources }: Draft): Iterable<Problem> {
  for (const entry of sources.entries) {
    const { read_on, read_by, url, published } = entry.value;
    if (read_on !== undefined && read_by !== undefined) yield twice(entry);
    if (read_on === undefined && read_by === undefined && url !== undefined) yield undated(entry);
    for (const key of keys) {
      const day = entry.value[key];
      if (day !== undefined && published !== undefined && isBefore(day, published))
        yield tooEarly(entry, key, day, published);
    }
  }
}

/** Does a date lie before another, as far as both go? A month may hold the day that the other names. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

function at({ document, path }: JsonEntry<SourceShape>, key: keyof SourceShape): Problem["at"] {
  return jsonPlace(document, [...path, key]);
}

function twice(entry: JsonEntry<SourceShape>): Problem {
  return problem(
    rule,
    at(entry, "read_by"),
    {
      en: "This source has both a day of reading and a latest possible day.",
      zh: "此来源既有查阅日期，又有最晚可能的查阅日期。",
    },
    {
      en: "Delete read_by: read_on says more.",
      zh: "删去 read_by，read_on 更确切。",
    },
  );
}

const howToDate: Localised = {
  en: "Write read_on with the day. If nobody recorded it, write read_by with the day on which this entry is made: the page has been read by then.",
  zh: "在 read_on 写查阅日期；未记录的，在 read_by 写录入当天的日期，查阅不会晚于这一天。",
};

function undated(entry: JsonEntry<SourceShape>): Problem {
  return problem(
    rule,
    at(entry, "url"),
    {
      en: "This source has an address, but no word on when it was read.",
      zh: "此来源留有网址，却没有说明何时查阅。",
    },
    howToDate,
  );
}

function tooEarly(
  entry: JsonEntry<SourceShape>,
  key: (typeof keys)[number],
  day: string,
  published: string,
): Problem {
  return problem(
    rule,
    at(entry, key),
    {
      en: `"${key}" is ${day}, before the source was published (${published}).`,
      zh: `“${key}”为 ${day}，早于来源的发布日期 ${published}。`,
    },
    { en: `Correct ${key} or published.`, zh: `更正 ${key} 或 published。` },
  );
}
