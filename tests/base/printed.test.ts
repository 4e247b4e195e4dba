import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrinted } from "../../src/base/printed.ts";

// All figures here are invented; the forms are those in which newspapers, ministries and press agencies print them.

describe("numbers and their last printed digit", () => {
  it.each<[text: string, value: number, precision: number, qualifier?: string]>([
    // Digits, commas, decimals.
    ["47%", 47, 1],
    ["47.30%", 47.3, 0.01],
    ["36,500", 36_500, 1],
    ["1,236", 1236, 1],
    ["21,745 registered poor villages", 21_745, 1],
    ["4182个", 4182, 1],
    ["37縣", 37, 1],
    ["３７个", 37, 1],
    ["46,000 people living in poverty", 46_000, 1],
    // English scales.
    ["160 billion yuan", 160e9, 1e9],
    ["1.39 trillion yuan", 1.39e12, 1e10],
    ["RMB 3.26 trillion", 3.26e12, 1e10],
    ["CNY618.05 billion", 618.05e9, 1e7],
    ["1366.77 billion yuan", 1366.77e9, 1e7],
    ["164 mln", 164e6, 1e6],
    ["208 millions", 208e6, 1e6],
    ["31.5 bn", 31.5e9, 1e8],
    ["5 hundred million", 500e6, 1e8],
    ["40 billion pieces", 40e9, 1e9],
    // Chinese scales, in both scripts.
    ["16万个", 160_000, 10_000],
    ["14.3万个", 143_000, 1000],
    ["57.4萬個村級單位", 574_000, 1000],
    ["12萬個行政村", 120_000, 10_000],
    ["1300万户", 13e6, 1e4],
    ["4657.3亿元", 465.73e9, 1e7],
    ["2900億元", 290e9, 1e8],
    ["3.15万亿元", 3.15e12, 1e10],
    ["6.40億人", 640e6, 1e6],
    ["3千万", 3e7, 1e7],
    // Several scales in one number, as in Japan.
    ["4032億6000万元", 403_260_000_000, 1e4],
    ["3億200万人", 302_000_000, 1e4],
    ["418万7000店", 4_187_000, 1],
    ["1兆7000億元", 1.7e12, 1e8],
    ["47・6%", 47.6, 0.1],
    // Italian commas and points.
    ["4,6 miliardi di yuan", 4.6e9, 1e8],
    ["1.900 miliardi di yuan", 1.9e12, 1e9],
    ["circa 4,6 miliardi", 4.6e9, 1e8, "about"],
    ["circa 1,200 villages", 1200, 1, "about"],
    // Chinese numerals.
    ["八批", 8, 1],
    ["两个", 2, 1],
    ["十二个县", 12, 1],
    ["一百零五个", 105, 1],
    ["二十三亿", 2.3e9, 1e8],
    ["五十万户", 500_000, 1e4],
    ["三百万", 3e6, 1e6],
    ["一点七万亿元", 1.7e12, 1e11],
    ["一千二百三十四个", 1234, 1],
    // English words.
    ["eight batches", 8, 1],
    ["four million", 4e6, 1e6],
    ["twenty-one counties", 21, 1],
    ["two hundred and five", 205, 1],
    ["a hundred villages", 100, 100],
    ["thirty thousand", 30_000, 1000],
    // Below zero, and behind Chinese characters too.
    ["-2.5%", -2.5, 0.1],
    ["增长−2.5%", -2.5, 0.1],
  ])("%s", (text, value, precision, qualifier = "exact") => {
    expect(readPrinted(text)).toMatchObject({ value, precision, qualifier });
  });

  it("keeps the number as printed apart from qualifier and unit", () => {
    expect(readPrinted("more than 1.7 trillion yuan")?.digits).toBe("1.7 trillion");
    expect(readPrinted("超过98%")?.digits).toBe("98");
    expect(readPrinted("4032億6000万元")?.digits).toBe("4032亿6000万");
  });
});

describe("parts of a whole are percent", () => {
  it.each([
    ["百分之47", 47, 1],
    ["百分之九十八点五", 98.5, 0.1],
    ["七成", 70, 10],
    ["9成", 90, 10],
    ["八成五", 85, 1],
    ["3/4", 75, 5],
    ["三分之一", 33.33, 5],
    ["4分之3", 75, 5],
    ["two-thirds", 66.67, 5],
    ["a quarter", 25, 5],
    ["half of the country’s towns", 50, 5],
    ["一半", 50, 5],
  ])("%s", (text, value, precision) => {
    expect(readPrinted(text)).toMatchObject({ value, precision, unit: "percent", qualifier: "exact" });
  });
});

describe("units that change what a number means", () => {
  it.each([
    ["47 percent", "percent"],
    ["47 per cent", "percent"],
    ["47 pct", "percent"],
    ["47 %", "percent"],
    ["47％", "percent"],
    ["7 per cento", "percent"],
    ["23.4个百分点", "percentage_points"],
    ["4.7個百分點", "percentage_points"],
    ["9.3ポイント", "percentage_points"],
    ["7.4 percentage points", "percentage_points"],
    ["7.4 percent points", "percentage_points"],
    ["7.4 points", "percentage_points"],
    ["5.6倍", "times"],
    ["5.6 times", "times"],
    ["5.6-fold", "times"],
    ["农村的3.1倍", "times"],
    ["47 yuan", undefined],
    ["6.4万人次", undefined],
    ["100Mb/s", undefined],
    ["70M", undefined],
    ["100兆", undefined],
  ])("%s", (text, unit) => {
    expect(readPrinted(text)).toHaveProperty("unit", unit);
  });
});

describe("qualifiers", () => {
  it.each([
    [
      "more_than",
      64,
      ["超过64%", "超過64%", "超过了64%", "均超过64%", "超64%", "逾64%", "突破64%", "高于64%", "64%を超え"],
    ],
    [
      "more_than",
      64,
      ["64%を超える", "64%余", "over 64 percent", "more than 64 percent", "exceeded 64%", "above 64%"],
    ],
    [
      "more_than",
      64,
      ["surpassed 64%", "topped 64%", "expected to exceed 64 percent", "just over 64%", "pass 64%"],
    ],
    [
      "more_than",
      64,
      [
        "in excess of 64%",
        "upwards of 64%",
        "oltre il 64%",
        "superamento di 64%",
        "superamento di 64%",
        ">64%",
        "More than 64 percent",
      ],
    ],
    [
      "at_least",
      64,
      ["64%以上", "至少64%", "不低于64%", "不少於64%", "达64%以上", "at least 64%", "no less than 64%"],
    ],
    [
      "at_least",
      64,
      ["64% or more", "64 percent and above", "almeno 64%", "≥64%", "not less than 64 percent", "64%及以上"],
    ],
    [
      "less_than",
      64,
      [
        "不足64%",
        "不到64%",
        "未滿64%",
        "64%未満",
        "低于64%",
        "less than 64 percent",
        "under 64%",
        "below 64%",
      ],
    ],
    ["less_than", 64, ["fewer than 64 percent", "<64%", "meno di 64%", "just under 64%", "not quite 64%"]],
    [
      "at_most",
      64,
      ["不超过64%", "最多64%", "64%以内", "64%以下", "up to 64%", "at most 64%", "no more than 64 percent"],
    ],
    ["at_most", 64, ["64% or less", "not exceeding 64%", "未超過64%", "≤64%"]],
    [
      "nearly",
      64,
      [
        "近64%",
        "接近64%",
        "将近64%",
        "nearly 64%",
        "almost 64%",
        "close to 64%",
        "approaching 64%",
        "quasi 64%",
      ],
    ],
    [
      "about",
      64,
      [
        "约64%",
        "約64%",
        "大约64%",
        "64%左右",
        "约为64%",
        "about 64%",
        "around 64 percent",
        "some 64 percent",
      ],
    ],
    [
      "about",
      64,
      ["roughly 64%", "approximately 64%", "an estimated 64%", "64 percent or so", "circa 64%", "≈64%"],
    ],
    [
      "exact",
      64,
      [
        "64%",
        "达64%",
        "高达64%",
        "all 64%",
        "64%的节约用水村",
        "近年来达到64%",
        "网上64%",
        "县级以上医院64%",
      ],
    ],
  ] as const)("%s", (qualifier, value, texts) => {
    expect(texts.map((text) => [text, readPrinted(text)])).toEqual(
      texts.map((text) => [text, expect.objectContaining({ qualifier, value })]),
    );
  });

  it.each([
    ["500多万", 5_000_000],
    ["2640多万", 26_400_000],
    ["300多亿", 30_000_000_000],
    ["300多萬", 3_000_000],
    ["1600多个", 1600],
    ["7万多个", 70_000],
    ["20多", 20],
    ["10余万人", 100_000],
    ["2.3亿多", 230_000_000],
  ])("多 and 余 mean more: %s", (text, value) => {
    expect(readPrinted(text)).toMatchObject({ value, qualifier: "more_than" });
  });

  it.each([
    ["约有7万多个", "more_than"],
    ["超过80%以上", "more_than"],
    ["约80%左右", "about"],
    ["大约近80%", "nearly"],
    ["up to about 80%", "at_most"],
  ])("of two that agree the firmer one stands: %s is %s", (text, qualifier) => {
    expect(readPrinted(text)?.qualifier).toBe(qualifier);
  });

  it.each([["近80%以上"], ["less than 80% or more"], ["不足80%左右以上"]])(
    "two that contradict are not read: %s",
    (text) => {
      expect(readPrinted(text)).toBeUndefined();
    },
  );

  it("stand at a distance when they are clear, and only beside the number when they are not", () => {
    expect(readPrinted("超过全国总数的80%")?.qualifier).toBe("more_than");
    expect(readPrinted("more than CNY 40 billion")?.qualifier).toBe("more_than");
    expect(readPrinted("over the year 80%")?.qualifier).toBe("exact");
    expect(readPrinted("节约3亿元")?.qualifier).toBe("exact");
    expect(readPrinted("moreover 80%")?.qualifier).toBe("exact");
  });
});

describe("numbers that count nothing are passed over", () => {
  it.each([
    ["4G网络覆盖率超过64%", 64],
    ["64% 4G coverage", 64],
    ["100Mb/s以上", 100],
    ["2020年达64%", 64],
    ["64 percent in 2020", 64],
    ["64 percent by the end of December 2020", 64],
    ["rose by 2000 villages", 2000],
    ["in over 2000 villages", 2000],
    ["第五批13万个", 130_000],
    ["1200个二级医院", 1200],
    ["“十三五”期间64%", 64],
  ])("%s", (text, value) => {
    expect(readPrinted(text)?.value).toBe(value);
  });
});

describe("what states no single figure is not read", () => {
  it.each([
    ["words for everything", ["all", "全覆盖", "full coverage", "every village", "全ての学校", "统一"]],
    ["words for doubling", ["翻一番", "翻两番以上", "doubled", "twice"]],
    [
      "words for many",
      ["数十万", "几百万", "十几个", "上百个", "百余个", "成千上万", "tens of thousands", "hundreds"],
    ],
    ["ranges", ["30%-40%", "30%—40%", "30 to 40 percent", "5万至6万", "5～6万", "two to three million"]],
    ["two figures", ["3 billion (about 50 percent)", "3 out of 10", "五批13万个", "150,000 (15万)"]],
    [
      "a difference to something else",
      ["12 percentage points more than that in 2015", "2 million higher than 2019"],
    ],
    ["a date", ["2020年", "2020年底", "第47次", "47th"]],
    ["wrongly placed commas and points", ["12,29", "1,22,900", "1,2345", "1.2.3", ".5%", "1.234.567"]],
    ["parts out of order", ["5000万3亿", "3亿多5000万", "1.2亿3000万亿"]],
    ["numerals that can be read in two ways", ["三万五个", "一百五个"]],
    ["thousandths", ["千分之三", "3‰"]],
    ["half of a number", ["half a million"]],
    ["fractions above the whole", ["4/3", "三分之四"]],
    ["no figure", ["", "%", "percent", "万亿元", "yuan"]],
  ])("%s", (_, texts) => {
    expect(texts.map((text) => [text, readPrinted(text)])).toEqual(texts.map((text) => [text, undefined]));
  });
});

describe("laws, whatever the text", () => {
  it("any text is read or refused, never broken on", () => {
    const alphabet = [..."0123456789.,%-/ 万亿千百十多余一二两约近超不足以上成分之点兆个percntaboul"];
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 24 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "grapheme" })), (one) => {
        const read = readPrinted(one);
        if (read === undefined) return;
        expect(Number.isFinite(read.value)).toBe(true);
        expect(read.precision).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it("a number says the same in both scripts, in either width of digits and with any space before its unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (tenths) => {
        const digits = (tenths / 10).toFixed(1);
        const wide = [...digits]
          .map((one) => (one === "." ? "．" : String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)))
          .join("");
        const read = [`${digits}亿元`, `${digits}億元`, `${wide}億元`, `${digits} 亿元`].map(
          (text) => readPrinted(text)?.value,
        );
        expect(new Set(read)).toEqual(new Set([Number(`${digits}e8`)]));
      }),
    );
  });
});
