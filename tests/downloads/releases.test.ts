import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readRelease, readVersions, touchedFiles, writeRelease } from "../../src/build/releaseFolder.ts";
import { sha256 } from "../../src/downloads/dataFile.ts";
import { frozenFiles } from "../../src/downloads/frozenFiles.ts";
import { tableFiles } from "../../src/downloads/release.ts";
import { publishedTables } from "../../src/downloads/tables.ts";
import { formatVersion } from "../../src/downloads/version.ts";
import { versionList } from "../../src/downloads/versions.ts";
import { catalogue, root } from "./published.ts";

const releases = await readVersions(projectRoot);

describe("a release that stays", () => {
  it("answers under its version with the very bytes that were frozen, and with their checksums", async () => {
    const folder = await mkdtemp(join(tmpdir(), "frozen-"));
    const written = tableFiles(publishedTables(catalogue));
    await writeRelease(folder, [9, 8, 7], written);
    const served = frozenFiles("9.8.7", await readRelease(folder, [9, 8, 7]));
    const sums = new TextDecoder().decode(served.at(-1)?.bytes);
    for (const { name, text } of written) {
      const file = served.find(({ path }) => path === `v9.8.7/${name}`);
      expect(new TextDecoder().decode(file?.bytes)).toBe(text);
      expect(sums).toContain(`${sha256(file?.bytes ?? new Uint8Array())}  ${name}\n`);
    }
    await rm(folder, { recursive: true });
  });

  it.each(releases.map((version) => [formatVersion(version), version] as const))(
    "%s is untouched since it was frozen",
    async (_, version) => {
      expect(touchedFiles(await readRelease(projectRoot, version))).toEqual([]);
    },
  );

  it("is listed, the latest first, with the hash of each file", () => {
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
    expect(list.frozen[0]).toMatchObject({ url: `${root}data/v1.1.0/`, sha256: { "a.csv": "11" } });
  });
});
