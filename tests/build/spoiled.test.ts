import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { languages } from "../../src/base/language.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { reportText } from "../../src/catalogue/report.ts";
import { diffTables } from "../../src/downloads/tableChanges.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { spoiledBytes } from "./spoiled/bytes.ts";
import { spoiledCells } from "./spoiled/cells.ts";
import { spoiledJson } from "./spoiled/json.ts";
import { spoiledShape } from "./spoiled/shape.ts";
import { events, placeOfText } from "./spoiled/spoil.ts";
import type { SpoiledFile } from "./spoiled/spoil.ts";
import { checkTiny, tinyFolder } from "./tinyData.ts";

const groups = { bytes: spoiledBytes, shape: spoiledShape, cells: spoiledCells, JSON: spoiledJson };
const all = Object.values(groups).flat();

/** Every published cell in which two catalogues differ. */
const differing = (before: Catalogue | undefined, after: Catalogue | undefined) =>
  before && after
    ? diffTables(publishedTables(before), publishedTables(after)).rows.flatMap(({ cells }) => cells)
    : undefined;
const whole = checkTiny().catalogue;
const place = ({ at, content }: SpoiledFile) =>
  typeof at === "string" ? placeOfText(String(content), at) : at;

describe.each(Object.entries(groups))("files spoiled in their %s", (_, cases) => {
  it.each(cases.filter(({ at }) => at !== undefined))("refused at the place: $name", (spoiled) => {
    const { problems, catalogue } = checkTiny({ [spoiled.path]: spoiled.content });
    expect(catalogue).toBeUndefined();
    const told = problems.map(({ at, what }) => `${at.file}:${at.line}:${at.column} ${what.en}`);
    expect(
      told.filter((line) => line.startsWith(`${spoiled.path}:${place(spoiled)?.join(":")} `)),
      told.join("\n"),
    ).not.toEqual([]);
    expect(told.length, told.join("\n")).toBe(spoiled.told);
    for (const { what, fix } of problems)
      for (const text of [what.en, what.zh, fix.en, fix.zh]) expect(text).not.toBe("");
  });

  it.each(cases.filter(({ at }) => at === undefined))("accepted with the same meaning: $name", (spoiled) => {
    const { catalogue, problems } = checkTiny({ [spoiled.path]: spoiled.content });
    expect(problems).toEqual([]);
    const noted = { column: "note_en", before: "Hamlets are counted too.", after: spoiled.note };
    expect(differing(whole, catalogue)).toEqual(spoiled.note === undefined ? [] : [noted]);
  });
});

/** What may stand where a file should be, put into a folder by hand. */
const odd: readonly { readonly name: string; readonly put: (path: string) => Promise<unknown> }[] = [
  { name: "a folder", put: (path) => mkdir(path) },
  { name: "a link", put: (path) => symlink("/dev/null", path) },
  { name: "a link to nowhere", put: (path) => symlink("nowhere", path) },
  {
    name: "a file too large to be meant",
    put: (path) => writeFile(path, "").then(() => truncate(path, 3e9)),
  },
];

describe("what is no file", () => {
  it.each(odd)("is refused where a file should be: $name", async ({ put }) => {
    const root = await tinyFolder({ [events]: undefined });
    await put(join(root, events));
    const { problems } = checkCatalogue(await readFiles(root));
    expect(problems.map(({ at }) => [at.file, at.line, at.column])).toEqual([[events, 1, 1]]);
  });
});

describe("the table of spoiled files", () => {
  it.each(languages)(
    "shows the exact message of each, as it was read and understood: %s",
    async (language) => {
      const reports = all
        .filter(({ at }) => at !== undefined)
        .map(({ name, path, content }) => {
          const { problems } = checkTiny({ [path]: content });
          return `# ${name}\n${reportText(problems, language)}\n`;
        });
      await expect(reports.join("\n")).toMatchFileSnapshot(`../fixtures/spoiled/messages.${language}.txt`);
    },
  );

  it("counts every file on one of the two lists", () => {
    const accepted = all.filter(({ at }) => at === undefined).length;
    console.log(
      `Spoiled files: ${all.length - accepted + odd.length} refused at their place, ${accepted} accepted with the same meaning.`,
    );
    expect(new Set(all.map(({ name, path }) => `${path} ${name}`)).size).toBe(all.length);
  });
});
