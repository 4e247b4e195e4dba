import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { checkSite } from "../../src/build/checkSite.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import type { Observation } from "../../src/catalogue/catalogue.ts";
import { csvRows, type CsvRow } from "../csvRows.ts";

const folder = inject("siteFolder");
const { catalogue } = checkSite(await readFiles(fileURLToPath(new URL("../..", import.meta.url))));
if (!catalogue) throw new Error("The data has a problem.");

/** A published file, read by a parser that is not its writer's. */
function published(path: string): readonly CsvRow[] {
  const text = readFileSync(join(folder, "data", path), "utf8");
  expect(text.startsWith("\ufeff")).toBe(false);
  return csvRows(text);
}

const asRow = (row: Observation) => ({
  id: row.id,
  indicator: row.indicator.id,
  period: row.period.text,
  value: row.quantity?.value,
  qualifier: row.quantity?.qualifier,
  as_printed: row.printed,
  source: row.source.id,
  note_zh: row.note?.zh ?? "",
});

const readRow = (row: Record<string, string>) => ({
  id: row["id"],
  indicator: row["indicator"],
  period: row["period"],
  value: row["value"] === "" ? undefined : Number(row["value"]),
  qualifier: row["qualifier"] === "" ? undefined : row["qualifier"],
  as_printed: row["as_printed"],
  source: row["source"],
  note_zh: row["note_zh"],
});

describe("the published CSV files", () => {
  it("give back every observation of the catalogue", () => {
    const expected = [...catalogue.observations.values()].map(asRow);
    expect(expected.length).toBeGreaterThan(400);
    expect(published("observations.csv").map(readRow)).toEqual(expected);
  });

  it("give back every observation of each indicator, and nothing else", () => {
    for (const { id } of catalogue.indicators.values()) {
      const expected = [...catalogue.observations.values()]
        .filter(({ indicator }) => indicator.id === id)
        .map(asRow);
      expect(published(`indicators/${id}.csv`).map(readRow)).toEqual(expected);
    }
  });

  it("list every target, claim, source, indicator and event", () => {
    expect(published("targets.csv").map(({ id }) => id)).toEqual([...catalogue.targets.keys()]);
    expect(published("claims.csv").map(({ id }) => id)).toEqual([...catalogue.claims.keys()]);
    expect(published("sources.csv").map(({ id }) => id)).toEqual([...catalogue.sources.keys()]);
    expect(published("indicators.csv").map(({ id }) => id)).toEqual([...catalogue.indicators.keys()]);
    expect(published("events.csv").map(({ id }) => id)).toEqual(catalogue.events.map(({ id }) => id));
  });

  it("never state an inexact figure without its bound", () => {
    const inexact = published("observations.csv").filter(
      ({ qualifier }) => qualifier !== "exact" && qualifier !== "",
    );
    expect(inexact.length).toBeGreaterThan(50);
    expect(inexact.filter(({ lower, upper }) => lower === "" && upper === "")).toEqual([]);
    expect(
      inexact.filter(({ lower, upper, value }) => lower === value && upper === value && value !== "100"),
    ).toEqual([]);
  });
});
