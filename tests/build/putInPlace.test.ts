import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bringBack, putInPlace } from "../../src/build/putInPlace.ts";

const root = () => mkdtempSync(join(tmpdir(), "invented-"));

function site(folder: string, text: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), text);
  return folder;
}

it("puts a folder where there was none, and in the place of another", async () => {
  const all = root();
  const place = join(all, "dist");
  for (const text of ["first", "second"]) {
    await putInPlace(site(join(all, "work"), text), place);
    expect(readFileSync(join(place, "index.html"), "utf8")).toBe(text);
    expect(readdirSync(all)).toEqual(["dist"]);
  }
});

it("leaves a place as it was when what it is given is not there", async () => {
  const all = root();
  const place = site(join(all, "dist"), "first");
  await expect(putInPlace(join(all, "nothing"), place)).rejects.toThrow();
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("first");
  expect(readdirSync(all)).toEqual(["dist"]);
});

it("gives a place its last site back after a power cut between the two renames", async () => {
  const all = root();
  const place = site(join(all, "dist"), "first");
  // No process has so high a number.
  renameSync(place, join(all, ".dist.old-999999999"));
  await bringBack(place);
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("first");
  expect(existsSync(join(all, ".dist.old-999999999"))).toBe(false);
});

it("keeps the last of many that are put there at once", async () => {
  const all = root();
  const place = join(all, "dist");
  const sites = ["a", "b", "c", "d"].map((name) => site(join(all, name), name));
  for (const each of sites) await putInPlace(each, place);
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("d");
  expect(readdirSync(all)).toEqual(["dist"]);
});
