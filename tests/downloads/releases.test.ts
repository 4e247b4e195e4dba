import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frozenFiles } from "../../src/build/frozenReleases.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { readPack, readRelease, readVersions, touchedFiles } from "../../src/build/releaseFolder.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { comparisonFiles, comparisons, type Release } from "../../src/downloads/comparisons.ts";
import { sha256 } from "../../src/downloads/dataFile.ts";
import { dataFiles } from "../../src/downloads/dataFiles.ts";
import type { ReleaseLog } from "../../src/downloads/feeds/changeEntries.ts";
import { packName, packed, unpacked } from "../../src/downloads/frozenPack.ts";
import { readTables } from "../../src/downloads/release.ts";
import { formatVersion, type Version } from "../../src/downloads/version.ts";
import { versionList } from "../../src/downloads/versions.ts";
import { put, runBuild, tinyData, tinyFolder } from "../build/tinyData.ts";
import { catalogue, published, root } from "./published.ts";

const releases = await readVersions(projectRoot);
const observations = "data/coverage/observations.csv";
const text = tinyData[observations] ?? "";

/** A folder of invented data with three releases: a corrected value, and then a new row and the old value again. */
async function threeReleases(): Promise<string> {
  const folder = await tinyFolder();
  const corrected = text.replace('48000,exact,"48,000"', '48010,exact,"48,010"');
  const longer = `${text}far-villages-online,2018,60,exact,60%,far-office-2020,,yes,reported,,,\n`;
  for (const [version, rows] of [
    ["1.0.0", text],
    ["1.0.1", corrected],
    ["1.1.0", longer],
  ] as const) {
    await put(folder, observations, rows);
    const { code, out } = await runBuild("release", folder, version, "--date", "2026-02-03");
    expect([code, out]).toEqual([0, expect.stringContaining(version)]);
  }
  return folder;
}

async function releaseIn(folder: string, version: Version): Promise<Release> {
  const files = await readRelease(folder, version);
  const log = JSON.parse(files.find(({ name }) => name === "changes.json")?.text ?? "") as ReleaseLog;
  return { log, tables: readTables(files) };
}

const folder = await threeReleases();
const versions: readonly Version[] = [
  [1, 0, 0],
  [1, 0, 1],
  [1, 1, 0],
];
const all = await Promise.all(versions.map((version) => releaseIn(folder, version)));

describe("a release that stays", () => {
  it("answers under every name that the data had when it was released, with the same bytes", async () => {
    const { catalogue: current } = checkCatalogue(await readFiles(folder));
    if (!current) throw new Error("The invented data has a problem.");
    const now = await dataFiles(current, root, all);
    const frozen = new Map((await frozenFiles(folder, [1, 1, 0])).map(({ path, bytes }) => [path, bytes]));
    const differing = now.filter(
      ({ path, bytes }) => sha256(frozen.get(path) ?? new Uint8Array()) !== sha256(bytes),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    for (const name of [
      "invented.zip",
      "invented.xlsx",
      "invented.json",
      "SHA256SUMS",
      "versions.json",
      "changes.json",
    ])
      expect(frozen.has(name)).toBe(true);
    expect(frozen.size).toBe(now.length + 1);
  });

  it("says its own version and day in its files, whatever came after it", async () => {
    const frozen = await frozenFiles(folder, [1, 0, 0]);
    const described = frozen.find(({ path }) => path === "datapackage.json");
    expect(JSON.parse(new TextDecoder().decode(described?.bytes))).toMatchObject({
      version: "1.0.0",
      created: "2026-02-03T00:00:00Z",
    });
  });

  it("stops the build when one byte of it is another, in a table or in the pack", async () => {
    const spoiled = await tinyFolder();
    await cp(folder, spoiled, { recursive: true });
    const pack = await readPack(spoiled, [1, 0, 0]);
    await writeFile(join(spoiled, "data/releases/1.0.0", packName), pack.subarray(1));
    await put(spoiled, "data/releases/1.0.1/observations.csv", "id\n");
    await expect(frozenFiles(spoiled, [1, 0, 0])).rejects.toThrow("files.zip.br is not what was released");
    await expect(frozenFiles(spoiled, [1, 0, 1])).rejects.toThrow(
      "observations.csv is not what was released",
    );
    expect((await frozenFiles(spoiled, [1, 1, 0])).length).toBeGreaterThan(10);
  });

  it("packs and unpacks all of today's files, and notices one that its checksums do not know", () => {
    const files = [...published.values()];
    const back = unpacked(packed(files));
    const differing = back.filter(
      ({ path, bytes }) => sha256(published.get(path)?.bytes ?? bytes) !== sha256(bytes),
    );
    expect([back.length, differing.length]).toEqual([files.length, 0]);
    const stranger = { path: "stranger.csv", bytes: new Uint8Array([1]) };
    expect(() => unpacked(packed([...files, stranger]))).toThrow("stranger.csv");
  });

  it.each(releases.map((version) => [formatVersion(version), version] as const))(
    "%s is untouched since it was frozen",
    async (_, version) => {
      expect(await touchedFiles(projectRoot, version)).toEqual([]);
    },
  );

  it("is listed, the latest first, with where it begins and the hash of each table", () => {
    const frozen = [
      { version: "1.0.0", released: "2020-01-01", sha256: { "a.csv": "00" } },
      { version: "1.1.0", released: "2020-02-01", sha256: { "a.csv": "11" } },
    ];
    const list = versionList(catalogue.dataset, frozen, root) as {
      frozen: { version: string; url: string; sha256: object }[];
      latestFrozen: string;
    };
    expect(list.latestFrozen).toBe("1.1.0");
    expect(list.frozen.map(({ version }) => version)).toEqual(["1.1.0", "1.0.0"]);
    expect(list.frozen[0]).toMatchObject({
      url: `${root}data/v1.1.0/datapackage.json`,
      archive: `${root}data/v1.1.0/the-last-mile.zip`,
      changes: `${root}data/v1.1.0/changes.json`,
      sha256: { "a.csv": "11" },
    });
  });
});

describe("what changed between any two releases", () => {
  const compared = comparisons(all);
  const valuesOf = (id: string) =>
    compared
      .find((comparison) => comparison.id === id)
      ?.changes.rows.map(({ type, id: row, cells }) => [
        type,
        row,
        cells.find(({ column }) => column === "value"),
      ]);

  it("is told of each pair, value by value", () => {
    expect(compared.map(({ id }) => id)).toEqual(["1.0.0-to-1.0.1", "1.0.0-to-1.1.0", "1.0.1-to-1.1.0"]);
    expect(valuesOf("1.0.0-to-1.0.1")).toContainEqual([
      "changed",
      "far-villages@2020",
      { column: "value", before: "48000", after: "48010" },
    ]);
  });

  it("leaves out what was changed and changed back in between", () => {
    expect(valuesOf("1.0.0-to-1.1.0")).toEqual([
      ["added", "far-villages-online@2018", { column: "value", before: "", after: "60" }],
    ]);
  });

  it("is a file for programs, named for both", () => {
    const [first] = comparisonFiles(compared);
    expect(first?.path).toBe("changes/1.0.0-to-1.0.1.json");
    expect(JSON.parse(new TextDecoder().decode(first?.bytes))).toMatchObject({
      from: "1.0.0",
      to: "1.0.1",
      step: "patch",
    });
  });
});
