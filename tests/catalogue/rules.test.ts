import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCatalogue } from "../../src/catalogue/checkCatalogue.ts";
import { reportText } from "../../src/catalogue/report.ts";
import { faults, fixtureArchive, fixtureFiles, ruleOf, rulesFolder } from "./fixtures.ts";

describe("sound data", () => {
  it("has no problems and becomes a catalogue", () => {
    const { catalogue, problems } = checkCatalogue(fixtureFiles("sound"), fixtureArchive("sound"));
    expect(problems).toEqual([]);
    expect(catalogue?.observations.size).toBe(8);
  });
});

describe("one fault in sound data", () => {
  it.each(faults)("%s: is refused by its own rule alone, in these words", async (folder) => {
    const { catalogue, problems } = checkCatalogue(fixtureFiles(folder), fixtureArchive(folder));
    expect(catalogue).toBeUndefined();
    expect([...new Set(problems.map(({ rule }) => rule))]).toEqual([ruleOf(folder)]);
    await expect(`${reportText(problems, "en")}\n`).toMatchFileSnapshot(
      join(rulesFolder, folder, "problems.txt"),
    );
    await expect(`${reportText(problems, "zh")}\n`).toMatchFileSnapshot(
      join(rulesFolder, folder, "problems.zh.txt"),
    );
  });

  it("every rule has a folder", () => {
    const files = readdirSync("src/catalogue/rules").map((file) => kebab(file.replace(/\.ts$/, "")));
    // What is no file cannot lie in a folder of files: tests/build/readFiles.test.ts makes it.
    const rules = files.filter((rule) => rule !== "file-is-plain");
    expect(rules.filter((rule) => !faults.some((folder) => ruleOf(folder) === rule))).toEqual([]);
  });
});

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
