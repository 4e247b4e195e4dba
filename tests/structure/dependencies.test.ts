import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../src/build/projectRoot.ts";

const read = (file: string) => readFileSync(join(projectRoot, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
const packages = [
  ...Object.keys(manifest["dependencies"] ?? {}),
  ...Object.keys(manifest["devDependencies"] ?? {}),
];

/** The rows of the table in CONTRIBUTING.md: names of packages, of which a star may stand for several, and their use. */
const [, chapter = ""] = read("CONTRIBUTING.md").split("## What each dependency is for\n");
const rows = [...(chapter.split("\n## ")[0] ?? "").matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(1);
const named = rows.flatMap(([, names = ""]) => names.split(", "));
const fits = (name: string) => (one: string) =>
  name.endsWith("*") ? one.startsWith(name.slice(0, -1)) : one === name;

it("every dependency stands in CONTRIBUTING.md with what it is for", () => {
  expect(packages.filter((one) => !named.some((name) => fits(name)(one)))).toEqual([]);
  expect(rows.filter(([, , use = ""]) => use.length < 10)).toEqual([]);
  expect(packages.length).toBeGreaterThan(40);
});

it("CONTRIBUTING.md names no dependency that is not there", () => {
  expect(named.filter((name) => !/^-+$/.test(name) && !packages.some(fits(name)))).toEqual([]);
});
