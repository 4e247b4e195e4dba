import { unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { csvText } from "../../src/downloads/csvText.ts";
import { sha256 } from "../../src/downloads/dataFile.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { workbookSheets } from "../../src/downloads/workbook/sheets.ts";
import { csvRows } from "../csvRows.ts";
import { bytesOf, catalogue, count, published, read, root, statementTables, textOf } from "./published.ts";

const utf8 = (bytes: Uint8Array | undefined) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** Bounds are published to thirteen digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, cell: unknown) =>
    typeof cell === "number" ? Number(cell.toPrecision(13)) : cell,
  );

describe(`all ${count} statements equal the catalogue`, () => {
  it.each(statementTables)("$table read back from CSV", ({ table, expected }) => {
    expect(rounded(csvRows(textOf(`${table}.csv`)).map(read))).toEqual(rounded(expected));
  });

  it.each(statementTables)("$table read back from JSON", ({ table, expected }) => {
    const whole = JSON.parse(textOf("the-last-mile.json")) as Record<string, Record<string, unknown>[]>;
    expect(rounded(whole[table]?.map(read))).toEqual(rounded(expected));
  });

  it.each(statementTables)("$table read back from the workbook", async ({ table, expected }) => {
    const sheets = await readWorkbook(Buffer.from(bytesOf("the-last-mile.xlsx")));
    const sheet = sheets.find(({ sheet: name }) => name.toLowerCase().startsWith(`${table} `));
    const [header = [], ...rows] = sheet?.data ?? [];
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, at) => [String(header[at]), cell])));
    expect(rounded(objects.map(read))).toEqual(rounded(expected));
  });

  it.each(statementTables)("$table read back from the archive", ({ table, expected }) => {
    const entries = unzipSync(bytesOf("the-last-mile.zip"));
    const path = Object.keys(entries).find((name) => name.endsWith(`/${table}.csv`)) ?? "";
    expect(rounded(csvRows(utf8(entries[path])).map(read))).toEqual(rounded(expected));
  });

  it.each(["themes", "indicators", "sources"])("each exactly once over the files of %s", (folder) => {
    const parts = [...published.keys()].filter(
      (path) => path.startsWith(`${folder}/`) && path.endsWith(".csv"),
    );
    const rows = parts.flatMap((path) => csvRows(textOf(path)).map(read));
    const expected = statementTables.flatMap((table) => [...table.expected]);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(rounded(rows.sort(byId))).toEqual(rounded(expected.sort(byId)));
  });
});

describe("every address of the data", () => {
  it("answers in CSV, CSVW, JSON and three citation formats for each theme, indicator and source", () => {
    const ids = {
      themes: catalogue.themes.map(({ id }) => id),
      indicators: [...catalogue.indicators.keys()],
      sources: [...catalogue.sources.keys()],
    };
    const endings = [".csv", ".csv-metadata.json", ".json", ".bib", ".ris", ".csl.json"];
    const wanted = Object.entries(ids).flatMap(([folder, all]) =>
      all.flatMap((id) => endings.map((end) => `${folder}/${id}${end}`)),
    );
    expect(wanted.filter((path) => !published.has(path))).toEqual([]);
  });

  it("is in the list of checksums with the hash of its bytes", () => {
    const lines = textOf("SHA256SUMS").trimEnd().split("\n");
    const listed = new Map(lines.map((line) => line.split("  ").reverse() as [string, string]));
    const others = [...published.values()].filter(({ path }) => path !== "SHA256SUMS");
    expect(listed.size).toBe(others.length);
    expect(
      others.filter(({ path, bytes }) => listed.get(path) !== sha256(bytes)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("is UTF-8 without a byte-order mark wherever it is text, and has no carriage return in CSV", () => {
    for (const { path } of published.values()) {
      if (/\.(zip|xlsx)$/.test(path)) continue;
      expect(textOf(path).startsWith("\ufeff")).toBe(false);
      if (path.endsWith(".csv")) expect(textOf(path).includes("\r")).toBe(false);
    }
  });
});

describe("the archive", () => {
  const entries = unzipSync(bytesOf("the-last-mile.zip"));
  const folder = `the-last-mile-${catalogue.dataset.version}`;

  it("explains itself in both languages and lies in one folder", () => {
    expect(Object.keys(entries).filter((name) => !name.startsWith(`${folder}/`))).toEqual([]);
    for (const name of [
      "README.md",
      "README.zh.md",
      "CODEBOOK.md",
      "CODEBOOK.zh.md",
      "LICENSE",
      "CITATION.cff",
      "datapackage.json",
    ])
      expect(Object.keys(entries)).toContain(`${folder}/${name}`);
    expect(utf8(entries[`${folder}/README.zh.md`])).toContain("# 最后一公里");
  });

  it("carries the checksums of everything in it", () => {
    const listed = utf8(entries[`${folder}/SHA256SUMS`])
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(listed.length).toBe(Object.keys(entries).length - 1);
    for (const [hash, name] of listed)
      expect(sha256(entries[`${folder}/${name}`] ?? new Uint8Array())).toBe(hash);
  });
});

describe("what a spreadsheet could compute", () => {
  const cells = (texts: readonly string[]) =>
    csvText({ columns: ["text"], rows: texts.map((text) => [text]) })
      .split("\n")
      .slice(1, -1);

  it("is marked with an apostrophe, in either width of the signs", () => {
    const invented = ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "＝1", "\t=1", "-"];
    for (const cell of cells(invented)) expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("is no number and no printed percentage: those stay as they are", () => {
    expect(cells(["-5.2", "-5.2%", "+3", "1-2", "a=b"])).toEqual(["-5.2", "-5.2%", "+3", "1-2", "a=b"]);
  });

  it("does not stand in the data at present", () => {
    const marked = [...published.keys()].filter(
      (path) => path.endsWith(".csv") && /(^|,|\n)"?'[=+\-@＝＋－＠]/.test(textOf(path)),
    );
    expect(marked).toEqual([]);
  });
});

describe("the workbook", () => {
  it("begins with cover, contents, notes and codebook, in both languages, and holds one table a sheet", async () => {
    const sheets = await readWorkbook(Buffer.from(bytesOf("the-last-mile.xlsx")));
    const names = sheets.map(({ sheet }) => sheet);
    expect(names.slice(0, 4)).toEqual(["Cover 封面", "Contents 目录", "Notes 说明", "Codebook 编码手册"]);
    expect(new Set(names).size).toBe(names.length);
    const tables = Object.keys(unzipSync(bytesOf("the-last-mile.xlsx"))).filter((name) =>
      name.startsWith("xl/tables/"),
    );
    expect(tables.length).toBe(sheets.length);
    for (const { data } of sheets)
      expect(data[0]?.every((heading) => typeof heading === "string" && heading !== "")).toBe(true);
  });

  it("gives wrapped text the height of its lines, which not every program finds by itself", () => {
    const cover = utf8(unzipSync(bytesOf("the-last-mile.xlsx"))["xl/worksheets/sheet1.xml"]);
    const heights = [...cover.matchAll(/<row r="\d+" ht="(\d+)" customHeight="1"/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights.length).toBeGreaterThan(8);
    // One line for the title, seven or more for the description.
    expect([heights[0], (heights[2] ?? 0) >= 90]).toEqual([15, true]);
  });

  it("leaves out a table that is too long for it, and says where its rows are", () => {
    const tables = publishedTables(catalogue);
    const long = tables.filter(({ rows }) => rows.length > 100);
    const sheets = workbookSheets(catalogue, tables, root, 100);
    const [, contents] = sheets;
    expect(long.map(({ name }) => name)).toContain("observations");
    expect(sheets.length).toBe(4 + tables.length - long.length);
    for (const { name, rows } of long) {
      expect(sheets.map(({ table }) => table)).not.toContain(name);
      const line = contents?.rows.find((cells) => String(cells[1]).includes(`${name}.csv`));
      expect(line?.at(-1)).toBe(rows.length);
    }
  });

  it("holds no formula", () => {
    const entries = unzipSync(bytesOf("the-last-mile.xlsx"));
    const sheets = Object.entries(entries).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets.filter(([, bytes]) => utf8(bytes).includes("<f>")).map(([name]) => name)).toEqual([]);
  });
});
