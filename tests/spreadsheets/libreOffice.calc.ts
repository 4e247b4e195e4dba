import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { tableFiles } from "../../src/downloads/release.ts";
import { diffTables } from "../../src/downloads/tableChanges.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { calcVersion, throughCalc } from "./calc.ts";
import type { Table, Way } from "./calc.ts";

const utf8 = "44,34,76,1";
const asText = `${utf8},${Array.from({ length: 20 }, (_, at) => `${at + 1}/2`).join("/")}`;
const shown = "44,34,76,1,,0,false,true,false";

/** As the guide says, and in the ways that people take all the same. */
const ways: readonly (Way & { readonly same?: true })[] = [
  { name: "every column as text, as the guide says", opened: asText, saved: shown, same: true },
  {
    name: "every column as text, every cell saved in quotes",
    opened: asText,
    saved: "44,34,76,1,,0,true,true,false",
    same: true,
  },
  {
    name: "every column as text, kept as a workbook for a while",
    opened: asText,
    saved: shown,
    kept: "ods",
    same: true,
  },
  {
    name: "every column as text, kept as an Excel workbook for a while",
    opened: asText,
    saved: shown,
    kept: "xlsx",
    same: true,
  },
  { name: "by double-click, as Calc guesses", opened: utf8, saved: shown },
  { name: "by double-click, in German", opened: `${utf8},,1031`, saved: "44,34,76,1,,1031,false,true,false" },
  { name: "by double-click, with every number recognised", opened: `${utf8},,1033,false,true`, saved: shown },
  {
    name: "by double-click, in Chinese",
    opened: `${utf8},,2052,false,true`,
    saved: "44,34,76,1,,2052,false,true,false",
  },
  { name: "saved with semicolons", opened: asText, saved: "59,34,76,1,,0,false,true,false" },
  { name: "saved with tabs", opened: asText, saved: "9,34,76,1,,0,false,true,false" },
  { name: "saved in GB18030", opened: asText, saved: "44,34,85,1,,0,false,true,false" },
  { name: "saved in Windows-1252", opened: asText, saved: "44,34,1,1,,0,false,true,false" },
  { name: "saved in UTF-16", opened: asText, saved: "44,34,65535,1,,0,false,true,false" },
  { name: "opened as Windows-1252, saved in UTF-8", opened: asText.replace("76", "1"), saved: shown },
];

const version = await calcVersion();
const files = (await readFiles(process.cwd())).filter(({ path }) => !path.startsWith("data/releases/"));
const { catalogue } = checkCatalogue(files);
const tables: readonly Table[] = files.flatMap(({ path, content }) =>
  path.startsWith("data/") && path.endsWith(".csv") && typeof content !== "string" ? [{ path, content }] : [],
);

/** The data has been released: what a spreadsheet does to a printed 62.0% can be seen only beside what it was. */
const beside = catalogue
  ? tableFiles(publishedTables(catalogue)).map(({ name, text }) => ({
      path: `data/releases/0.0.1/${name}`,
      content: text,
    }))
  : [];

/** What the check makes of the released data with one table as Calc left it. */
function outcome({ path, content }: Table): "the same" | "refused" | "changed in silence" {
  const spoiled = files.map((file) => (file.path === path ? { path, content } : file));
  const { catalogue: after } = checkCatalogue([...spoiled, ...beside]);
  if (!after || !catalogue) return "refused";
  const { rows } = diffTables(publishedTables(catalogue), publishedTables(after));
  return rows.length === 0 ? "the same" : "changed in silence";
}

describe.skipIf(version === undefined)(
  `tables opened and saved by ${version ?? "LibreOffice, which is not installed"}`,
  () => {
    it("starts from data without problems", () => {
      expect([catalogue !== undefined, tables.length > 10]).toEqual([true, true]);
    });

    it.each(ways)("come back with the same meaning or are refused: $name", async (way) => {
      const saved = await throughCalc(tables, way);
      const outcomes = Map.groupBy(saved, outcome);
      const count = (name: ReturnType<typeof outcome>) => outcomes.get(name)?.length ?? 0;
      console.log(
        `${way.name}: ${count("the same")} the same, ${count("refused")} refused, of ${tables.length}`,
      );
      expect(outcomes.get("changed in silence")?.map(({ path }) => path) ?? []).toEqual([]);
      if (way.same) expect(count("the same")).toBe(tables.length);
    });
  },
);

describe.runIf(version === undefined)("LibreOffice", () => {
  it("is not installed: apt-get install libreoffice-calc-nogui", () => {
    console.log("Nothing was tested: install libreoffice-calc-nogui first.");
  });
});
