import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWhole } from "../../src/build/writeWhole.ts";

const folder = () => mkdtemp(join(tmpdir(), "invented-"));

it("replaces a file as a whole and leaves nothing beside it", async () => {
  const root = await folder();
  await writeFile(join(root, "a.csv"), "old");
  await writeWhole(join(root, "a.csv"), "new");
  expect(await readFile(join(root, "a.csv"), "utf8")).toBe("new");
  expect(await readdir(root)).toEqual(["a.csv"]);
});

it("leaves what was there, and nothing else, when it cannot write", async () => {
  const root = await folder();
  await mkdir(join(root, "a.csv/inside"), { recursive: true });
  await expect(writeWhole(join(root, "a.csv"), "new")).rejects.toThrow();
  expect(await readdir(root)).toEqual(["a.csv"]);
  await expect(writeWhole(join(root, "no-such-folder/a.csv"), "new")).rejects.toThrow();
  expect(await readdir(root)).toEqual(["a.csv"]);
});
