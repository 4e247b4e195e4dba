import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { checkTiny, get, put, runBuild, tinyData, tinyFolder } from "./tinyData.ts";

const observations = "data/coverage/observations.csv";
const text = tinyData[observations] ?? "";
const options = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);
const row = {
  indicator: "far-villages-online",
  period: "2018",
  as_printed: "超过六成",
  source: "far-office-2020",
};
const problemsOf = async (root: string) => checkCatalogue(await readFiles(root)).problems;

/** Runs the command and types lines into it. */
function typed(
  root: string,
  lines: readonly string[],
  language = "en",
): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ["src/build/newEntry.ts", "--root", root, "--lang", language]);
  let out = "";
  child.stdout.on("data", (part: Buffer) => (out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (out += part.toString()));
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
}

describe("npm run new", () => {
  it("writes a row beside its like, with value and qualifier read from what is printed", async () => {
    const root = await tinyFolder();
    const ran = await runBuild("newEntry", root, "observation", "--yes", ...options(row));
    expect(ran).toEqual({ code: 0, out: `Written to ${observations}.\n`, err: "" });
    const lines = text.split("\n");
    lines.splice(4, 0, "far-villages-online,2018,60,more_than,超过六成,far-office-2020,,yes,reported,,,");
    expect(await get(root, observations)).toBe(lines.join("\n"));
    expect(await problemsOf(root)).toEqual([]);
  });

  it("proposes no for a second row of the same period, and keeps byte order mark and line ends", async () => {
    const root = await tinyFolder({ [observations]: `\uFEFF${text.replaceAll("\n", "\r\n")}` });
    const answers = { ...row, period: "2019", as_printed: "less than 70 percent", locator: 'a "note", here' };
    expect((await runBuild("newEntry", root, "observation", "--yes", ...options(answers))).out).toBe(
      `Written to ${observations}.\n`,
    );
    const line =
      'far-villages-online,2019,70,less_than,less than 70 percent,far-office-2020,"a ""note"", here",no,reported,,,';
    const lines = text.split("\n");
    lines.splice(4, 0, line);
    expect(await get(root, observations)).toBe(`\uFEFF${lines.join("\r\n")}`);
  });

  it("refuses what the check refuses, says why, and writes nothing", async () => {
    const root = await tinyFolder();
    const ran = await runBuild("newEntry", root, "observation", "--yes", ...options({ ...row, value: "6" }));
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/observations\.csv:5:\d+ .*\n {4}.*\[value-fits-printed\]/);
    expect(await get(root, observations)).toBe(text);
  });

  it("refuses to add to a file that cannot be read", async () => {
    const root = await tinyFolder({ [observations]: `${text}"open` });
    expect((await runBuild("newEntry", root, "observation", "--yes", ...options(row))).code).toBe(1);
    expect(await get(root, observations)).toBe(`${text}"open`);
  });

  it("adds a source, says that a row must follow, and the rest of the file stays to the letter", async () => {
    const root = await tinyFolder();
    const source = {
      id: "new-page",
      title_original: "New",
      title_en: "New",
      title_zh: "新",
      publisher_en: "P",
      publisher_zh: "报",
      language: "en",
      standing: "press",
    };
    const ran = await runBuild("newEntry", root, "source", "--yes", ...options(source));
    expect([ran.code, ran.out.includes("No row uses it yet")]).toEqual([0, true]);
    const old = tinyData["data/sources.json"] ?? "";
    const fresh = await get(root, "data/sources.json");
    expect(fresh.startsWith(old.slice(0, -3))).toBe(true);
    expect(JSON.parse(fresh)).toHaveLength(3);
    expect(fresh).toBe(`${JSON.stringify(JSON.parse(fresh), undefined, 2)}\n`);
    expect(
      (await runBuild("newEntry", root, "observation", "--yes", ...options({ ...row, source: "new-page" })))
        .out,
    ).toBe(`Written to ${observations}.\n`);
    expect(await problemsOf(root)).toEqual([]);
  });

  it("makes the table of a theme that has none", async () => {
    const root = await tinyFolder({ "data/coverage/targets.csv": undefined });
    const target = {
      indicator: "far-villages",
      for_period: "2025",
      set_on: "2020",
      as_printed: "60,000",
      source: "far-gazette-2020",
    };
    expect((await runBuild("newEntry", root, "target", "--yes", ...options(target))).code).toBe(0);
    expect((await get(root, "data/coverage/targets.csv")).split("\n")).toHaveLength(3);
  });

  it("asks until an answer can be right, in Chinese too, and proposes what it has read", async () => {
    const root = await tinyFolder();
    const lines = [
      "observation",
      "far-villages-onlin",
      "far-villages-online",
      "Dec-18",
      "2018",
      "超过六成",
      "",
      "",
      "far-office-2020",
      "",
      "",
      "",
      "",
      "",
      "",
    ];
    const { code, out } = await typed(root, lines, "zh");
    expect(out).toContain("是否应为“far-villages-online”？");
    expect(out).toContain("写 2019、2020-12、2020-06-30 或 2014/2020。");
    expect(out).toContain("[60]");
    expect(out).toContain("[more_than]");
    expect(code).toBe(0);
    expect(await get(root, observations)).toContain(
      "far-villages-online,2018,60,more_than,超过六成,far-office-2020,,yes,reported,,,\n",
    );
  });

  it("shows what is wrong, takes the earlier answers again, and writes once it is mended", async () => {
    const root = await tinyFolder();
    const first = [
      "observation",
      "far-villages-online",
      "2018",
      "超过六成",
      "6",
      "",
      "far-office-2020",
      "",
      "",
      "",
      "",
      "",
      "",
    ];
    const again = ["yes", "", "", "", "60", "", "", "", "", "", "", "", ""];
    const { code, out } = await typed(root, [...first, ...again]);
    expect(out).toContain("[value-fits-printed]");
    expect(code).toBe(0);
    expect(await problemsOf(root)).toEqual([]);
  });

  it("writes nothing when the input ends halfway", async () => {
    const root = await tinyFolder();
    const { code, out } = await typed(root, ["observation", "far-villages-online", "2018"]);
    expect([code, out.endsWith("Nothing was written.\n")]).toEqual([2, true]);
    expect(await get(root, observations)).toBe(text);
  });

  it.each([
    [
      "indicator",
      {
        theme: "coverage",
        id: "far-towns",
        name_en: "Towns",
        name_zh: "镇",
        label_en: "Towns",
        label_zh: "镇",
        definition_en: "All.",
        definition_zh: "全部。",
        unit: "villages",
        place: "far-land",
        measure: "stock",
      },
      "data/coverage/indicators.json",
    ],
    [
      "event",
      {
        id: "second-line",
        date: "2015",
        name_en: "Second",
        name_zh: "第二",
        issuer_en: "Far Office",
        issuer_zh: "远方办公室",
        source: "far-office-2020",
      },
      "data/events.csv",
    ],
    [
      "claim",
      {
        id: "far-share",
        kind: "share",
        of: "far-villages@2020",
        from: "far-villages@2020~far-office-2020",
        as_printed: "80%",
        source: "far-office-2020",
      },
      "data/coverage/claims.csv",
    ],
  ] as const)("adds one %s more", async (kind, answers, path) => {
    const root = await tinyFolder();
    await put(root, "data/coverage/notes.md", "Beside the data.");
    const ran = await runBuild("newEntry", root, kind, "--yes", ...options(answers));
    expect(ran.out).toContain(`Written to ${path}.`);
    expect(checkTiny({ [path]: await get(root, path) }).problems.map(({ rule }) => rule)).toEqual(
      kind === "indicator" ? ["everything-is-used"] : [],
    );
  });
});
