import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import type * as promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, vi } from "vitest";
import { bringBack, putInPlace } from "../../src/build/putInPlace.ts";

/** Where the next renaming fails once, as on a bad disk, which cannot be had otherwise. */
const failing = vi.hoisted(() => ({ to: "" }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof promises>();
  const rename: typeof real.rename = async (from, to) => {
    if (failing.to !== to) return real.rename(from, to);
    failing.to = "";
    throw new Error("invented");
  };
  return { ...real, rename };
});

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

it("holds one whole site, and nothing beside it, after several processes put theirs there at once", async () => {
  const all = root();
  const program = fileURLToPath(new URL("putInPlaceAtOnce.ts", import.meta.url));
  const run = promisify(execFile);
  await Promise.all(["a", "b", "c"].map((name) => run(execPath, [program, all, name])));
  const [first, second] = ["index.html", "other.html"].map((file) =>
    readFileSync(join(all, "dist", file), "utf8"),
  );
  expect(["a", "b", "c"]).toContain(first);
  expect(second).toBe(first);
  expect(readdirSync(all)).toEqual(["dist"]);
});

it("gives a place its last site back when the new one cannot be moved there", async () => {
  const all = root();
  const place = site(join(all, "dist"), "first");
  const made = site(join(all, "work"), "second");
  failing.to = place;
  await expect(putInPlace(made, place)).rejects.toThrow("invented");
  expect(readFileSync(join(place, "index.html"), "utf8")).toBe("first");
  expect(readdirSync(all)).toEqual(["dist"]);
});
