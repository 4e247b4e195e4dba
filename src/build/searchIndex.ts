import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close, createIndex, type PagefindIndex } from "pagefind";

/** What can be found: stories, measures, sources, and the pages that explain or gather them. */
const findable =
  /^(?:en|zh)\/(?:(?:stories|indicators|sources|themes)\/[^/]+|targets|disagreements|glossary|timeline|method|about|data)\/$/;

/** Of all that the indexer writes, what the search page asks for. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]*|.*\.pf_[a-z]+)$/;

/** Writes the search index of the pages that were built: one for each language, by the `lang` of each page. */
export function builtSearchIndex(): AstroIntegration {
  return {
    name: "built-search-index",
    hooks: {
      "astro:build:done": async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => findable.test(path));
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
        try {
          await addPages(index, dir, paths.sort());
          await writeIndex(index, new URL("pagefind/", dir));
        } finally {
          await close();
        }
      },
    },
  };
}

async function addPages(index: PagefindIndex, dir: URL, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const content = await readFile(new URL(`${path}index.html`, dir), "utf8");
    const { errors } = await index.addHTMLFile({ url: `/${path}`, content });
    if (errors.length > 0) throw new Error(`The page ${path} cannot be indexed: ${errors.join(" ")}`);
  }
}

async function writeIndex(index: PagefindIndex, folder: URL): Promise<void> {
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    const place = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}
