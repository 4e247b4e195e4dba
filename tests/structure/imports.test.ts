import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Left to right: a folder imports from itself and from folders to its left. */
const order = [
  "base",
  "catalogue",
  "figures",
  "stories",
  "scenes",
  "render",
  "downloads",
  "build",
  "site",
  "components",
  "layouts",
  "pages",
];

/** Which packages a folder may name; a folder that is not listed may name none. */
const packages: Readonly<Record<string, RegExp>> = {
  base: /^big\.js$/,
  catalogue: /^(papaparse|zod|jsonc-parser|big\.js)$/,
  figures: /^d3$/,
  stories: /^$/,
  scenes: /^d3$/,
  render: /^(node:|@resvg\/resvg-js$|subset-font$)/,
  downloads: /^(node:|@citation-js\/|@cj-tech-master\/excelts$|fflate$|schema-dts$)/,
  build: /^(node:|astro$|picocolors$|pagefind$|postcss$)/,
  site: /^astro/,
  components: /^astro/,
  layouts: /^(astro|@fontsource)/,
  pages: /^(astro|node:)/,
  client: /^$/,
};

interface ImportLine {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const importPattern = /^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']/gm;

const lines: readonly ImportLine[] = globSync("src/**/*.{ts,astro}").flatMap((path) => {
  const file = path.replaceAll("\\", "/");
  const folder = file.split("/")[1] ?? "";
  return [...readFileSync(file, "utf8").matchAll(importPattern)].map(([, from = ""]) => ({
    file,
    folder,
    from,
  }));
});

const folderOf = ({ file, from }: ImportLine) =>
  normalize(join(dirname(file), from))
    .replaceAll("\\", "/")
    .split("/")[1] ?? "";
const isOurs = ({ from }: ImportLine) => from.startsWith(".");
const inOrder = ({ folder }: ImportLine) => order.includes(folder);
const say = ({ file, from }: ImportLine) => `${file} imports ${from}`;

describe("the import order", () => {
  it("sees the imports of the tree", () => {
    expect(lines.length).toBeGreaterThan(50);
  });

  it("runs from left to right", () => {
    const backwards = lines.filter(
      (line) => isOurs(line) && inOrder(line) && order.indexOf(folderOf(line)) > order.indexOf(line.folder),
    );
    expect(backwards.map(say)).toEqual([]);
  });

  it("lets the client script import from base alone", () => {
    const stray = lines.filter(
      (line) => line.folder === "client" && isOurs(line) && !["client", "base"].includes(folderOf(line)),
    );
    expect(stray.map(say)).toEqual([]);
  });

  it("keeps each package in the folders that it is for", () => {
    const stray = lines.filter(
      (line) => !isOurs(line) && packages[line.folder] && !packages[line.folder]?.test(line.from),
    );
    expect(stray.map(say)).toEqual([]);
  });

  it("lets only the folder that makes bytes of pictures use packages for that", () => {
    const stray = lines.filter(
      (line) => line.folder === "render" && !isOurs(line) && !line.file.startsWith("src/render/png/"),
    );
    expect(stray.map(say)).toEqual([]);
  });

  it("writes relative imports with their extension", () => {
    const bare = lines.filter(
      (line) => isOurs(line) && !/\.(ts|astro|css|json|mdx|svg|woff2)(\?\w+)?$/.test(line.from),
    );
    expect(bare.map(say)).toEqual([]);
  });
});
