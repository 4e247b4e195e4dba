import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "@cj-tech-master/excelts/xml";
import { describe, expect, inject, it } from "vitest";
import { languages } from "../../src/base/language.ts";
import { frozenFiles } from "../../src/build/frozenReleases.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readVersions } from "../../src/build/releaseFolder.ts";
import { formatVersion } from "../../src/downloads/version.ts";
import { idsOf } from "./sitePages.ts";

const folder = inject("siteFolder");
const versions = (await readVersions(projectRoot)).map(formatVersion);
const pairs = versions.flatMap((to, at) => versions.slice(0, at).map((from) => ({ from, to })));
const textOf = (path: string) => readFileSync(join(folder, path), "utf8");
const pathOf = (address: string) => new URL(address).pathname;

interface Listed {
  readonly version: string;
  readonly url: string;
  readonly archive: string;
  readonly checksums: string;
  readonly changes: string;
}

interface Compared {
  readonly columnsAdded: readonly string[];
  readonly rows: readonly { readonly id: string }[];
}

describe(`the ${versions.length} releases on the built site`, () => {
  it("are more than one, so that what follows is seen on real releases", () => {
    expect(versions.length).toBeGreaterThan(1);
  });

  it("are all listed in versions.json, the latest first, and each address there answers", () => {
    const { frozen, latestFrozen } = JSON.parse(textOf("data/versions.json")) as {
      readonly frozen: readonly Listed[];
      readonly latestFrozen: string;
    };
    expect(frozen.map(({ version }) => version)).toEqual(versions.toReversed());
    expect(latestFrozen).toBe(versions.at(-1));
    const addresses = frozen.flatMap(({ url, archive, checksums, changes }) => [
      url,
      archive,
      checksums,
      changes,
    ]);
    expect(addresses.filter((address) => !existsSync(join(folder, pathOf(address))))).toEqual([]);
  });

  it("keep every address of an earlier one: no name is gone from a later one, or from today's files", async () => {
    const all = await Promise.all(
      (await readVersions(projectRoot)).map(async (version) => frozenFiles(projectRoot, version)),
    );
    for (const [at, files] of all.slice(1).entries()) {
      const now = new Set(files.map(({ path }) => path));
      const gone = (all[at] ?? []).filter(({ path }) => !now.has(path));
      expect(gone.map(({ path }) => path)).toEqual([]);
    }
    const gone = (all.at(-1) ?? []).filter(
      ({ path }) => path !== "changes.json" && !existsSync(join(folder, "data", path)),
    );
    expect(gone.map(({ path }) => path)).toEqual([]);
  });

  it.each(languages)("stand on the page of changes and in its feed, in %s", (language) => {
    const ids = idsOf(textOf(`${language}/changes/index.html`));
    expect(ids).toEqual(expect.arrayContaining(versions.map((version) => `v${version}`)));
    const feed = textOf(`${language}/changes.xml`);
    expect(() => parseXml(feed)).not.toThrow();
    const entries = [...feed.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, id = ""]) => new URL(id).hash);
    expect(entries).toEqual(versions.toReversed().map((version) => `#v${version}`));
  });
});

describe.each(pairs)("what changed from $from to $to", ({ from, to }) => {
  const id = `${from}-to-${to}`;
  const { columnsAdded, rows } = JSON.parse(textOf(`data/changes/${id}.json`)) as Compared;

  it.each(languages)("is on a page of its own, every column and row of it, in %s", (language) => {
    const html = textOf(`${language}/changes/${id}/index.html`);
    const lost = [...columnsAdded, ...rows.map((row) => row.id)].filter((name) => !html.includes(name));
    expect(lost).toEqual([]);
    expect(columnsAdded.length + rows.length).toBeGreaterThan(0);
  });
});
