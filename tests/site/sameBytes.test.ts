import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { buildSite } from "./buildSite.ts";

const left: string[] = [];
afterAll(() => {
  for (const folder of left) rmSync(folder, { recursive: true, force: true });
});

/** The project in another folder, whose name is of another length. */
function copiedProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), "same-bytes-of-the-whole-site-")), "project");
  const apart = ["node_modules", "dist", ".git", ".astro"];
  cpSync(projectRoot, folder, { recursive: true, filter: (path) => !apart.includes(basename(path)) });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  left.push(folder);
  return folder;
}

/**
 * Ten years later, for whoever asks the clock; time goes on from there. Folders list their files from last to first, and
 * what is written is for its owner alone.
 */
const anotherMachine = `
  import fs from "node:fs";
  import { syncBuiltinESMExports } from "node:module";
  process.umask(0o077);
  const { readdir, readdirSync } = fs;
  const { readdir: promised } = fs.promises;
  fs.readdirSync = (...given) => readdirSync(...given).toReversed();
  fs.promises.readdir = async (...given) => (await promised(...given)).toReversed();
  fs.readdir = (...given) => {
    const answer = given.pop();
    readdir(...given, (error, files) => answer(error, files?.toReversed()));
  };
  syncBuiltinESMExports();
  const RealDate = Date;
  const later = (time) => time + 315_576_000_000;
  globalThis.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [later(RealDate.now())])); }
    static now() { return later(RealDate.now()); }
  };
`;

/** The path and hash of every file of a built site. */
const sumsOf = (folder: string) => readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n");

it("every file of the site has the same bytes when it is built in another folder, time zone and locale, with another umask and order of files, ten years later", async () => {
  const settings = {
    // West of Greenwich a date without a time is the day before; in Turkish a capital i has a dot, and a comma parts decimals.
    TZ: "Pacific/Honolulu",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(anotherMachine)}`,
  };
  const [elsewhere] = await Promise.all([buildSite(settings, copiedProject()), import("./siteBuilt.ts")]);
  left.push(elsewhere);
  const [here, there] = [sumsOf(inject("siteFolder")), sumsOf(elsewhere)];
  const known = new Set(here);
  expect(there.filter((line) => !known.has(line)).map((line) => line.slice(66))).toEqual([]);
  expect(there.length).toBe(here.length);
  expect(here.length).toBeGreaterThan(5000);
}, 600_000);
