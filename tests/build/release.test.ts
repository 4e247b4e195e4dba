import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { readRelease, readVersions, touchedFiles } from "../../src/build/releaseFolder.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { readTables, releaseChanges, tableFiles } from "../../src/downloads/release.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import {
  compareVersions,
  formatVersion,
  nextVersion,
  parseVersion,
  stepBetween,
  steps,
} from "../../src/downloads/version.ts";
import { checkTiny, get, put, runBuild, tinyData, tinyFolder } from "./tinyData.ts";

const observations = "data/coverage/observations.csv";
const text = tinyData[observations] ?? "";
const tablesOf = (changes: Readonly<Record<string, string>> = {}) => {
  const { catalogue, problems } = checkTiny(changes);
  if (!catalogue) throw new Error(JSON.stringify(problems, undefined, 1));
  return publishedTables(catalogue);
};
const stepFor = (changed: string) => releaseChanges(tablesOf(), tablesOf({ [observations]: changed })).step;
const released = async () => {
  const root = await tinyFolder();
  expect((await runBuild("release", root, "1.0.0", "--date", "2026-02-03")).code).toBe(0);
  return root;
};

describe("the step of a version", () => {
  it("is a patch for a corrected cell", () => {
    expect(stepFor(text.replace("Hamlets are counted too.", "Hamlets too."))).toBe("patch");
    expect(stepFor(text.replace('48000,exact,"48,000"', '48010,exact,"48,010"'))).toBe("patch");
  });

  it("is minor for a new row, and for one that another row replaces as the figure", () => {
    expect(stepFor(`${text}far-villages-online,2018,60,exact,60%,far-office-2020,,yes,reported,,,\n`)).toBe(
      "minor",
    );
    const swapped = text
      .replace("98%以上,far-office-2020,,yes", "98%以上,far-office-2020,,no")
      .replace("98 percent,far-gazette-2020,,no", "98 percent,far-gazette-2020,,yes");
    expect(stepFor(swapped)).toBe("minor");
  });

  it("is major for a row that is gone", () => {
    expect(stepFor(text.replace(/.*98 percent.*\n/, ""))).toBe("major");
  });

  it("is minor for a new column, major for one that is gone or renamed", () => {
    const tables = tablesOf();
    const renamed = tables.map((table) => ({
      ...table,
      columns: table.columns.map((name) => (name === "locator" ? "place" : name)),
    }));
    const wider = tables.map((table) => ({
      ...table,
      columns: [...table.columns, "more"],
      rows: table.rows.map((row) => [...row, "x"]),
    }));
    expect(releaseChanges(tables, renamed).step).toBe("major");
    expect(releaseChanges(tables, renamed).columnsRemoved).toEqual([
      "observations.locator",
      "targets.locator",
      "claims.locator",
    ]);
    expect(releaseChanges(tables, wider).step).toBe("minor");
    expect(releaseChanges(tables, tables.slice(1)).step).toBe("major");
  });

  it("is none where nothing has changed, also after the tables were written and read back", () => {
    expect(releaseChanges(readTables(tableFiles(tablesOf())), tablesOf()).step).toBeUndefined();
  });

  it("leads to a later version, and is found again between the two", () => {
    const numbers = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...steps), (version, step) => {
        const next = nextVersion(version, step);
        expect(compareVersions(version, next)).toBeLessThan(0);
        expect(stepBetween(version, next)).toBe(step);
        expect(parseVersion(formatVersion(next))).toEqual(next);
      }),
    );
  });

  it.each(["1.0", "v1.0.0", "1.0.0-beta", "01.0.0", "1.0.0.0", ""])(
    "is not found for %j, which is no version",
    (name) => {
      expect(parseVersion(name)).toBeUndefined();
    },
  );
});

describe("release", () => {
  it("freezes every table, and names version and day in the data set", async () => {
    const root = await released();
    const files = await readRelease(root, [1, 0, 0]);
    const tables = tablesOf().map(({ name }) => `${name}.csv`);
    expect(files.map(({ name }) => name)).toEqual(["changes.json", ...tables.sort()]);
    expect(await touchedFiles(root, [1, 0, 0])).toEqual([]);
    expect(JSON.parse(await get(root, "data/dataset.json"))).toMatchObject({
      version: "1.0.0",
      released: "2026-02-03",
    });
  });

  it("refuses to release the same again, under the old number or a new one", async () => {
    const root = await released();
    expect((await runBuild("release", root, "1.0.0")).out).toContain("A release is never written again.");
    const again = await runBuild("release", root, "1.0.1");
    expect([again.code, again.out]).toEqual([
      1,
      "Nothing has changed since 1.0.0: there is nothing to release.\n",
    ]);
  });

  it("refuses a version that is too small for the change, names the ones that fit, and then logs each value", async () => {
    const root = await released();
    await put(
      root,
      observations,
      `${text}far-villages-online,2018,60,exact,60%,far-office-2020,,yes,reported,,,\n`.replace(
        "too.,含",
        "too!,含",
      ),
    );
    const small = await runBuild("release", root, "1.0.1");
    expect([small.code, small.out]).toEqual([
      1,
      "1.0.1 does not fit what has changed since 1.0.0. Release 1.1.0 or 2.0.0. Rows or columns were added.\n",
    ]);
    expect(existsSync(join(root, "data/releases/1.0.1"))).toBe(false);
    expect((await runBuild("release", root, "1.3.0")).code).toBe(1);
    expect((await runBuild("release", root, "1.1.0")).code).toBe(0);
    const log = JSON.parse(await get(root, "data/releases/1.1.0/changes.json")) as {
      rows: { id: string; type: string; cells: unknown[] }[];
    };
    expect(log).toMatchObject({ version: "1.1.0", since: "1.0.0", step: "minor" });
    expect(log.rows.map(({ id, type }) => [id, type])).toEqual([
      ["far-villages@2020~far-office-2020", "changed"],
      ["far-villages-online@2018", "added"],
    ]);
    expect(log.rows[0]?.cells).toEqual([
      { column: "note_en", before: "Hamlets are counted too.", after: "Hamlets are counted too!" },
    ]);
  });

  it("notices when an old release was edited, and writes nothing", async () => {
    const root = await released();
    const path = "data/releases/1.0.0/observations.csv";
    await put(root, path, (await get(root, path)).replace("48000", "48001"));
    await put(root, observations, text.replace("Hamlets are counted too.", "Hamlets too."));
    const ran = await runBuild("release", root, "1.0.1");
    expect([ran.code, ran.out]).toEqual([
      1,
      `${path} is not what was released. Restore it from git first.\n`,
    ]);
    await rm(join(root, path));
    expect((await runBuild("release", root, "1.0.1")).code).toBe(1);
    expect(await readdir(join(root, "data/releases"))).toEqual(["1.0.0"]);
  });

  it("refuses data with problems, and a version that is none", async () => {
    const root = await tinyFolder({ [observations]: text.replace("70,less_than", "71,less_than") });
    const ran = await runBuild("release", root, "1.0.0");
    expect([ran.code, ran.out.includes(`${observations}:2:`)]).toEqual([1, true]);
    expect((await runBuild("release", root, "first")).code).toBe(2);
  });
});

describe("the releases of this project", () => {
  it("are what they were when they were released", async () => {
    for (const version of await readVersions(process.cwd())) {
      expect(await touchedFiles(process.cwd(), version), formatVersion(version)).toEqual([]);
    }
  });
});

describe("a table saved by a spreadsheet after a release", () => {
  const shortened = text.replace('"48,000"', "48000");

  it("is refused where a printed number has been shortened and nothing else in its row has changed", async () => {
    const root = await released();
    await put(root, observations, shortened);
    const { problems } = checkCatalogue(await readFiles(root));
    expect(problems.map(({ rule, at }) => `${rule} ${at.line}:${at.column}`)).toEqual([
      "printed-is-as-released 6:31",
    ]);
  });

  it("is taken where the notes say that the source prints it so", async () => {
    const root = await released();
    await put(
      root,
      observations,
      shortened.replace(
        "48000,far-gazette-2020,,yes,reported,,,",
        "48000,far-gazette-2020,,yes,reported,,Printed without a comma.,原文无逗号。",
      ),
    );
    expect(checkCatalogue(await readFiles(root)).problems).toEqual([]);
  });
});
