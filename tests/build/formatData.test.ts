import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { sameData } from "../../src/build/sameData.ts";
import { diffLines } from "../../src/build/lineDiff.ts";
import { formatFiles } from "../../src/catalogue/formatFiles.ts";
import type { SourceFile } from "../../src/catalogue/sourceFile.ts";
import { checkTiny, get, put, runBuild, tinyData, tinyFiles, tinyFolder } from "./tinyData.ts";

const table = "data/coverage/observations.csv";
const indicators = "data/coverage/indicators.json";
const formatted = (files: readonly SourceFile[], path: string) =>
  formatFiles(files).find((file) => file.path === path)?.after;
const tidy = (text: string, path = table) => formatted(tinyFiles({ [path]: text }), path);
const real = await readFiles(process.cwd());

/** Ways in which a spreadsheet or an editor writes the same thing otherwise. */
const disguises: readonly ((text: string, line: number) => string)[] = [
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replaceAll("\n", "\r"),
  (text) => `\uFEFF${text}`,
  (text) => text.replace(/\n$/, ""),
  (text) => text.replace(/,(yes|exact|reported)(?=,)/g, ",  $1 "),
  (text) => text.replace(/(?<=[^\r\n])(?=[\r\n]|$)/g, ",,"),
  (text) => `${text},,,,\n\n\n`,
  (text, line) =>
    text
      .split("\n")
      .toSpliced(line + 1, 0, ",,,,,,,")
      .join("\n"),
];

describe("fmt:data", () => {
  it("takes the invented data to be tidy, and sound", () => {
    expect(checkTiny().problems).toEqual([]);
    for (const { path, content } of tinyFiles()) expect(formatted(tinyFiles(), path)).toBe(content);
  });

  it("leaves every file of the real data saying what it said", () => {
    const after = real.map((file) => ({ ...file, content: formatted(real, file.path) ?? file.content }));
    expect(sameData(real, after)).toBe(true);
  });

  it("changes nothing the second time", () => {
    const once = real.map((file) => ({ ...file, content: formatted(real, file.path) ?? file.content }));
    for (const { path, after, before } of formatFiles(once)) expect(after, path).toBe(before);
  });

  it("takes away every disguise of the same table, alone and together", () => {
    fc.assert(
      fc.property(fc.subarray(disguises.map((_, index) => index)), fc.nat(5), (chosen, line) => {
        const spread = chosen.reduce(
          (text, index) => disguises[index]?.(text, line) ?? text,
          tinyData[table] ?? "",
        );
        expect(tidy(spread)).toBe(tinyData[table]);
      }),
    );
  });

  it("sorts rows by indicator, period and use, and keeps the order of repeats of one source", () => {
    const [header = "", ...rows] = (tinyData[table] ?? "").trimEnd().split("\n");
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(tidy(`${[header, ...shuffled].join("\n")}\n`)).toBe(tinyData[table]);
      }),
    );
    const repeats = ["48001", "48002"].map(
      (value) => `far-villages,2020,${value},exact,${value},far-gazette-2020,,no,reported,,,`,
    );
    const both = tidy(`${[header, ...repeats, ...rows].join("\n")}\n`) ?? "";
    expect(both.indexOf("48001")).toBeLessThan(both.indexOf("48002"));
  });

  it("writes JSON with two spaces and leaves every digit as it is typed", () => {
    const text = '[{"id":"a","limits":{"low":0.10,"high":12345678901234567890}, "name":{}}]';
    expect(tidy(text, indicators)).toBe(
      '[\n  {\n    "id": "a",\n    "limits": {\n      "low": 0.10,\n      "high": 12345678901234567890\n    },\n    "name": {}\n  }\n]\n',
    );
  });

  it.each([
    ["an open quote", table, `${tinyData[table] ?? ""}"open`],
    ["a short row", table, `${tinyData[table] ?? ""}far-villages,2020\n`],
    ["a long row", table, `${tinyData[table] ?? ""}a,b,c,d,e,f,g,h,i,j,k,l,m\n`],
    ["semicolons", table, (tinyData[table] ?? "").replaceAll(",", ";")],
    ["a column twice", table, (tinyData[table] ?? "").replace("note_zh", "note_zh,value")],
    ["a JSON comment", indicators, `// note\n${tinyData[indicators] ?? ""}`],
    ["a key twice", indicators, (tinyData[indicators] ?? "").replace('"unit"', '"id": "b",\n    "unit"')],
  ])("refuses to touch a file with %s", (_, path, text) => {
    expect(tidy(text, path)).toBeUndefined();
  });

  it("shows first, writes when told to, and then has nothing to do", async () => {
    const root = await tinyFolder({
      [table]: `\uFEFF${(tinyData[table] ?? "").replaceAll("\n", "\r\n").replace("70,less_than", "70 ,less_than")}`,
    });
    const shown = await runBuild("formatData", root);
    expect(shown.code).toBe(1);
    expect(shown.out).toContain("byte order mark removed  line ends made LF");
    expect(shown.out).toContain("+2  far-villages-online,2019,70,less_than");
    expect(await get(root, table)).toContain("\uFEFF");
    expect((await runBuild("formatData", root, "--write")).code).toBe(0);
    expect(await get(root, table)).toBe(tinyData[table]);
    expect(await runBuild("formatData", root)).toEqual({
      code: 0,
      out: "Every file is laid out as it should be.\n",
      err: "",
    });
  });

  it("says why it leaves a file alone, and mends the others all the same", async () => {
    const root = await tinyFolder();
    await put(root, table, `${tinyData[table] ?? ""}"open`);
    await put(root, indicators, JSON.stringify(JSON.parse(tinyData[indicators] ?? "")));
    const ran = await runBuild("formatData", root, "--write");
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${table}  left alone, because it does not parse.`);
    expect(ran.out).toContain(`${table}:8:1`);
    expect(await get(root, table)).toBe(`${tinyData[table] ?? ""}"open`);
    expect(await get(root, indicators)).toBe(tinyData[indicators]);
  });
});

describe("the comparison of lines", () => {
  it("leads from one text to the other by what it takes away and puts in", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        const side = (without: string) => diff.filter(({ type }) => type !== without).map(({ text }) => text);
        expect(side("added")).toEqual(before);
        expect(side("removed")).toEqual(after);
      }),
    );
  });
});
