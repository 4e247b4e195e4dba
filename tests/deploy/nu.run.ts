import { execFile, spawnSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../site/buildSite.ts";
import { pageKinds } from "../site/sitePages.ts";

const java = spawnSync("java", ["-version"]).status === 0;
const jar = join(
  dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
  "build/dist/vnu.jar",
);

interface Finding {
  readonly type: string;
  readonly url: string;
  readonly message: string;
}

/** What browsers know and the checker's tables do not yet, each with where it is specified. */
const newer: readonly RegExp[] = [
  /^CSS: Unrecognized at-rule “@(?:container|view-transition)”/, // CSS Conditional 5, CSS View Transitions 2
  /^CSS: “(?:container-type|container-name)”: Property/, // CSS Conditional 5
  /^CSS: “(?:position-area|position-try-fallbacks|position-anchor|anchor-name)”: Property/, // CSS Anchor Positioning
  /^CSS: “aspect-ratio”: Parse Error/, // CSS Values 5: the type of an attribute in attr()
  /^CSS: “(?:paint-order|vector-effect)”: Property/, // SVG 2
  /^Bad value “650” for attribute “font-weight”/, // CSS Fonts 4: any weight from 1 to 1000
];

let folder = "";
beforeAll(async () => {
  if (java) folder = await buildSite();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function errorsIn(files: readonly string[], ...options: readonly string[]): Promise<readonly string[]> {
  const line = ["-jar", jar, "--exit-zero-always", "--format", "json", "--errors-only", ...options, ...files];
  const { stderr } = await promisify(execFile)("java", line, { cwd: folder, maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(stderr) as { readonly messages: readonly Finding[] };
  return messages
    .filter(({ message }) => !newer.some((pattern) => pattern.test(message)))
    .map(({ url, message }) => `${url.replace(/^.*?(?=\/(?:en|zh)\/)/, "")} ${message}`);
}

describe.skipIf(!java)("the Nu checker (skipped where there is no Java)", () => {
  it("finds no error in any kind of page", async () => {
    const kinds = pageKinds.map((path) => path.slice(1).replace(/(^|\/)$/, "$1index.html"));
    const figures = ["en", "zh"].flatMap((language) =>
      globSync(`${language}/figures/*/{index.html,embed/index.html}`, { cwd: folder }).sort().slice(0, 2),
    );
    const pages = [...kinds, "en/explore/index.html", "zh/explore/index.html", ...figures];
    expect(await errorsIn(pages)).toEqual([]);
  });

  it("finds no error in the icon and the pictures of figures", async () => {
    const pictures = globSync("**/*.svg", { cwd: folder });
    expect(await errorsIn(pictures, "--svg")).toEqual([]);
  });
});
