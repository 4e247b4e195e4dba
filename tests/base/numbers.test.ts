import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { formatNumber, formatQuantity, plainDigits, type PrintedUnit } from "../../src/base/numbers.ts";
import { readPrinted } from "../../src/base/printed.ts";
import { type Quantity, qualifiers } from "../../src/base/quantity.ts";

// Invented units, one of each kind.
const percent: PrintedUnit = { kind: "percent", suffix: { en: "", zh: "" } };
const points: PrintedUnit = { kind: "percentage_points", suffix: { en: "points", zh: "个百分点" } };
const times: PrintedUnit = { kind: "times", suffix: { en: "times", zh: "倍" } };
const yuan: PrintedUnit = { kind: "money", suffix: { en: "yuan", zh: "元" } };
const villages: PrintedUnit = { kind: "count", suffix: { en: "villages", zh: "个村" } };
const households: PrintedUnit = { kind: "count", suffix: { en: "households", zh: "户" } };
const speed: PrintedUnit = { kind: "rate", suffix: { en: "Mbps", zh: "Mbps" } };
const units = [percent, points, times, yuan, villages, households, speed];

const exact = (value: number): Quantity => ({ qualifier: "exact", value });

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [7, "7", "7"],
    [0.6, "0.6", "0.6"],
    [9200, "9,200", "9200"],
    [10_000, "10,000", "1万"],
    [12_295, "12,295", "12295"],
    [148_000, "148,000", "14.8万"],
    [14_051.5, "14,051.5", "14051.5"],
    [999_999, "999,999", "999999"],
    [12_000_000, "12 million", "1200万"],
    [178_000_000, "178 million", "1.78亿"],
    [397_500_000_000, "397.5 billion", "3975亿"],
    [1_244_880_000_000, "1.24488 trillion", "1.24488万亿"],
    [1_700_000_000_000, "1.7 trillion", "1.7万亿"],
    [-3.5, "−3.5", "−3.5"],
    [-2_000_000, "−2 million", "−200万"],
  ])("%d is %s and %s", (value, en, zh) => {
    expect([formatNumber(value, "en"), formatNumber(value, "zh")]).toEqual([en, zh]);
  });

  it("labels have short scales in English and the same ones in Chinese", () => {
    expect([1.7e12, 1.8e11, 1.2e7].map((value) => formatNumber(value, "en", "label"))).toEqual([
      "1.7tn",
      "180bn",
      "12m",
    ]);
    expect(formatNumber(1.7e12, "zh", "label")).toBe("1.7万亿");
  });

  it("plain digits say any number whole, without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDigits(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(new Big(plainDigits(value)).eq(value)).toBe(true);
      }),
    );
    expect([1e21, 1e-7, 79.15].map(plainDigits)).toEqual(["1000000000000000000000", "0.0000001", "79.15"]);
  });
});

describe("quantities in prose", () => {
  it.each([
    ["exact", 98, percent, "98%", "98%"],
    ["more_than", 98, percent, "over 98%", "超过98%"],
    ["at_least", 98, percent, "at least 98%", "98%以上"],
    ["less_than", 70, percent, "less than 70%", "不足70%"],
    ["at_most", 5e6, households, "at most 5 million households", "不超过500万户"],
    ["about", 50_000, villages, "about 50,000 villages", "约5万个村"],
    ["nearly", 1.8e12, yuan, "nearly 1.8 trillion yuan", "近1.8万亿元"],
    ["exact", 1.2e7, households, "12 million households", "1200万户"],
    ["exact", 34.1, points, "34.1 points", "34.1个百分点"],
    ["exact", 1, points, "1 point", "1个百分点"],
    ["exact", 8.4, times, "8.4 times", "8.4倍"],
    ["at_least", 100, speed, "at least 100 Mbps", "100 Mbps以上"],
  ] as const)("%s %d", (qualifier, value, unit, en, zh) => {
    const said = languages.map((language) => formatQuantity({ qualifier, value }, unit, language));
    expect(said).toEqual([en, zh]);
  });
});

describe("quantities where there is little room", () => {
  it("labels say the qualifier with a sign and leave out what is counted", () => {
    const label = { form: "label" } as const;
    expect(formatQuantity({ qualifier: "more_than", value: 98 }, percent, "en", label)).toBe(">98%");
    expect(formatQuantity({ qualifier: "at_least", value: 98 }, percent, "zh", label)).toBe("≥98%");
    expect(formatQuantity({ qualifier: "less_than", value: 70 }, percent, "en", label)).toBe("<70%");
    expect(formatQuantity({ qualifier: "at_most", value: 70 }, percent, "en", label)).toBe("≤70%");
    expect(formatQuantity({ qualifier: "about", value: 50_000 }, villages, "en", label)).toBe("≈50,000");
    expect(formatQuantity(exact(1.7e12), yuan, "zh", label)).toBe("1.7万亿");
  });

  it("nearly has no sign, so labels say it in words", () => {
    const nearly: Quantity = { qualifier: "nearly", value: 1.8e12 };
    expect(formatQuantity(nearly, yuan, "en", { form: "label" })).toBe("nearly 1.8tn");
    expect(formatQuantity(nearly, yuan, "zh", { form: "label" })).toBe("近1.8万亿");
  });

  it("table cells say the qualifier in words and leave what is counted to the heading", () => {
    const most: Quantity = { qualifier: "more_than", value: 1.2e7 };
    expect(formatQuantity(most, households, "en", { form: "table" })).toBe("over 12 million");
    expect(formatQuantity(most, households, "zh", { form: "table" })).toBe("超过1200万");
  });
});

describe("what is printed can be read again", () => {
  const value = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -2, max: 10 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));
  const quantity = fc.record({ qualifier: fc.constantFrom(...qualifiers), value });
  const said = fc.record({
    quantity,
    unit: fc.constantFrom(...units),
    language: fc.constantFrom(...languages),
  });
  const kinds = ["percent", "percentage_points", "times"];

  it("with its value, its qualifier and the unit that changes its meaning", () => {
    fc.assert(
      fc.property(said, ({ quantity: one, unit, language }) => {
        const read = readPrinted(formatQuantity(one, unit, language));
        expect(read).toMatchObject({ value: one.value + 0, qualifier: one.qualifier });
        expect(read?.unit).toBe(kinds.includes(unit.kind) ? unit.kind : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it("and a nought too many is always found", () => {
    fc.assert(
      fc.property(said, ({ quantity: one, unit, language }) => {
        fc.pre(one.value !== 0);
        const tenfold = { ...one, value: one.value * 10 };
        expect(readPrinted(formatQuantity(tenfold, unit, language))?.value).not.toBe(one.value);
        expect(readPrinted(formatQuantity(one, unit, language))?.value).not.toBe(tenfold.value);
      }),
    );
  });

  it("its printed precision is never coarser than its last digit that is not zero", () => {
    fc.assert(
      fc.property(said, ({ quantity: one, unit, language }) => {
        const read = readPrinted(formatQuantity(one, unit, language));
        const steps = one.value / (read?.precision ?? 0);
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
      }),
    );
  });
});
