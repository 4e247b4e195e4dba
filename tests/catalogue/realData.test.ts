import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../src/build/archive.ts";
import { checkSite } from "../../src/build/checkSite.ts";
import { projectRoot } from "../../src/build/projectRoot.ts";
import { readFiles } from "../../src/build/readFiles.ts";
import { reportText } from "../../src/catalogue/report.ts";

const archiveFolder = process.env["SOURCE_ARCHIVE"] ?? "../shared/sources";
const files = await readFiles(projectRoot);

describe("the data of this project", () => {
  it("has no problems", () => {
    const { problems } = checkSite(files);
    expect(problems.length === 0 ? "" : reportText(problems, "en")).toBe("");
  });

  // The documents are other people's sentences and are not kept here; without them there is nothing to compare.
  it.skipIf(!existsSync(archiveFolder))("stands as printed in the archived documents", async () => {
    const { problems } = checkSite(files, await readArchive(archiveFolder));
    expect(problems.length === 0 ? "" : reportText(problems, "en")).toBe("");
  });

  it("cannot be changed once it is settled", () => {
    const { catalogue } = checkSite(files);
    const [row] = catalogue?.observations.values() ?? [];
    expect(() => Object.assign(row ?? {}, { printed: "0%" })).toThrow(TypeError);
    expect(() => Object.assign(row?.indicator.name ?? {}, { en: "" })).toThrow(TypeError);
  });
});
