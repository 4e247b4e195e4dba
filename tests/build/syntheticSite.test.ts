import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkSite } from "../../src/build/checkSite.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { statementsEach, writeSyntheticSite } from "../bench/syntheticSite.ts";

const folder = mkdtempSync(join(tmpdir(), "invented-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the data that the bench invents is sound, and as much as asked for", async () => {
  const indicators = 45;
  writeSyntheticSite(join(folder, "site"), indicators);
  const [real, synthetic] = await Promise.all(
    [projectRoot, join(folder, "site")].map(async (root) => checkSite(await readFiles(root))),
  );
  expect(synthetic?.problems).toEqual([]);
  const more = (what: "indicators" | "observations") =>
    (synthetic?.catalogue?.[what].size ?? 0) - (real?.catalogue?.[what].size ?? 0);
  expect(more("indicators")).toBe(indicators);
  expect(more("observations")).toBe(indicators * statementsEach);
});
