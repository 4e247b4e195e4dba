import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFiles } from "../../src/build/readFiles.ts";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { rulesFolder } from "../catalogue/fixtures.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "files-"));
  cpSync(join(rulesFolder, "sound/data"), join(root, "data"), { recursive: true });
  mkdirSync(join(root, "src/content/stories"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function problems(): Promise<readonly string[]> {
  return checkCatalogue(await readFiles(root)).problems.map(
    ({ at, rule, what }) => `${at.file} ${rule} ${what.en}`,
  );
}

describe("files on disk", () => {
  it("are read with their paths from the root, in order", async () => {
    const paths = (await readFiles(root)).map(({ path }) => path);
    expect(paths).toContain("data/harvest/observations.csv");
    expect(paths).toEqual(paths.toSorted());
    expect(await problems()).toEqual([]);
  });

  it("are refused where a folder stands in their place", async () => {
    rmSync(join(root, "data/events.csv"));
    mkdirSync(join(root, "data/events.csv"));
    expect(await problems()).toEqual(["data/events.csv file-is-plain A folder stands where a file is read."]);
  });

  it("are refused where a link leads elsewhere", async () => {
    rmSync(join(root, "data/places.json"));
    symlinkSync("/etc/hostname", join(root, "data/places.json"));
    const [first] = await problems();
    expect(first).toBe("data/places.json file-is-plain A link to another place stands where a file is read.");
  });

  it("are refused unread when they are too large to be meant", async () => {
    truncateSync(join(root, "data/events.csv"), 65_000_000);
    expect(await problems()).toEqual([
      "data/events.csv file-is-plain The file is far larger than any table here: something else was saved.",
    ]);
  });

  it("are passed over when they are guides, temporary or hidden", async () => {
    for (const name of ["README.md", ".DS_Store", "~$events.csv"])
      cpSync(join(root, "data/events.csv"), join(root, "data", name));
    expect(await problems()).toEqual([]);
  });
});
