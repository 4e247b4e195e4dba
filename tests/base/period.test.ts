import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measures } from "../../src/base/measure.ts";
import {
  axisTime,
  formatAsAt,
  formatPeriod,
  parsePeriod,
  type Period,
  periodMiddle,
} from "../../src/base/period.ts";

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`The test's own period ${text} is not one.`);
  return period;
}

describe("reading", () => {
  it.each([
    ["2019", "2019-01-01", "2019-12-31", "year"],
    ["2020-12", "2020-12-01", "2020-12-31", "month"],
    ["2020-02", "2020-02-01", "2020-02-29", "month"],
    ["1900-02", "1900-02-01", "1900-02-28", "month"],
    ["2020-06-30", "2020-06-30", "2020-06-30", "day"],
    ["2014/2020", "2014-01-01", "2020-12-31", "span"],
    ["2016-01/2016-06", "2016-01-01", "2016-06-30", "span"],
    ["2020-06-01/2020-06-18", "2020-06-01", "2020-06-18", "span"],
  ])("%s runs from %s to %s", (text, start, end, grain) => {
    expect(parsePeriod(text)).toEqual({ text, start, end, grain });
  });

  it.each([
    ["a day that no calendar has", "2020-02-30"],
    ["a month that no calendar has", "2020-13"],
    ["month zero", "2020-00"],
    ["a span that runs backwards", "2020/2014"],
    ["a span without length", "2020/2020"],
    ["a span of a year and a month", "2016/2016-06"],
    ["a span of three", "2014/2016/2020"],
    ["an open span", "2014/"],
    ["a date in another order", "30-06-2020"],
    ["a date without its noughts", "2020-6-3"],
    ["a spreadsheet's date", "2020/12"],
    ["a moment of a day", "2020-06-30T08:00"],
    ["space around it", " 2020"],
    ["words", "end of 2020"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("in words", () => {
  it.each([
    ["2019", "2019", "2019年"],
    ["2020-12", "December 2020", "2020年12月"],
    ["2020-06-30", "30 June 2020", "2020年6月30日"],
    ["2014/2020", "2014–2020", "2014—2020年"],
    ["2016-01/2016-06", "January–June 2016", "2016年1—6月"],
    ["2019-07/2020-06", "July 2019 – June 2020", "2019年7月—2020年6月"],
    ["2020-06-01/2020-06-18", "1–18 June 2020", "2020年6月1—18日"],
    ["2020-04-28/2020-05-10", "28 April – 10 May 2020", "2020年4月28日—5月10日"],
    ["2019-12-31/2020-01-02", "31 December 2019 – 2 January 2020", "2019年12月31日—2020年1月2日"],
  ])("%s is %s and %s", (text, en, zh) => {
    expect([formatPeriod(parsed(text), "en"), formatPeriod(parsed(text), "zh")]).toEqual([en, zh]);
  });

  it("a December at which something is counted is the end of its year", () => {
    expect(formatPeriod(parsed("2020-12"), "en", "stock")).toBe("end of 2020");
    expect(formatPeriod(parsed("2020-12"), "zh", "share")).toBe("2020年底");
    expect(formatAsAt(parsed("2020-12"), "en")).toBe("end of 2020");
  });

  it("a December over which something is counted stays a month, and so does a June", () => {
    expect(formatPeriod(parsed("2020-12"), "en", "flow")).toBe("December 2020");
    expect(formatPeriod(parsed("2020-06"), "zh", "stock")).toBe("2020年6月");
    expect(formatPeriod(parsed("2020"), "en", "stock")).toBe("2020");
    expect(formatPeriod(parsed("2020-01/2020-12"), "en", "stock")).toBe("January–December 2020");
  });
});

describe("on an axis", () => {
  it("a count at the end of 2020 stands at the end of 2020 and still inside it", () => {
    expect(axisTime(parsed("2020-12"), "stock")).toBeGreaterThan(2020.99);
    expect(axisTime(parsed("2020-12"), "stock")).toBeLessThan(2021);
    expect(axisTime(parsed("2020-12"), "share")).toBe(axisTime(parsed("2020-12"), "stock"));
  });

  it("what is counted over a year stands in its middle", () => {
    expect(axisTime(parsed("2019"), "flow")).toBe(2019.5);
    expect(axisTime(parsed("2014/2020"), "flow")).toBe(2017.5);
    expect(axisTime(parsed("2019"), "share")).toBe(2019.5);
  });
});

describe("laws, whatever the period", () => {
  const day = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const simple = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  const span = fc.tuple(day, day, fc.constantFrom(4, 7, 10)).map(([a, b, length]) => {
    return [a, b]
      .toSorted()
      .map((text) => text.slice(0, length))
      .join("/");
  });
  const text = fc.oneof(
    simple,
    span.filter((one) => new Set(one.split("/")).size === 2),
  );
  const measure = fc.constantFrom(...measures);

  it("every ISO period is read, keeps its text, and starts no later than it ends", () => {
    fc.assert(
      fc.property(text, (one) => {
        const period = parsed(one);
        expect(period.text).toBe(one);
        expect(period.start <= period.end).toBe(true);
      }),
    );
  });

  it("no period stands outside its own years", () => {
    fc.assert(
      fc.property(text, measure, (one, by) => {
        const period = parsed(one);
        const time = axisTime(period, by);
        return time >= Number(period.start.slice(0, 4)) && time < Number(period.end.slice(0, 4)) + 1;
      }),
    );
  });

  it("of two periods the one that lies wholly later stands later", () => {
    fc.assert(
      fc.property(text, text, measure, (one, other, by) => {
        const [a, b] = [parsed(one), parsed(other)];
        fc.pre(a.end < b.start);
        expect(axisTime(a, by)).toBeLessThan(axisTime(b, by));
        expect(periodMiddle(a)).toBeLessThan(periodMiddle(b));
      }),
    );
  });

  it("different periods have different words in both languages", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        fc.pre(one !== other);
        expect(formatPeriod(parsed(one), "en")).not.toBe(formatPeriod(parsed(other), "en"));
        expect(formatPeriod(parsed(one), "zh")).not.toBe(formatPeriod(parsed(other), "zh"));
      }),
    );
  });
});
