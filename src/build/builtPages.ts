import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { pageFinisher } from "./pageFinisher.ts";
import { openSearchIndex, writeIndex, type SearchIndex } from "./searchIndex.ts";

/**
 * Finishes every page as Astro makes it, before it is written, and hands it to the search index, which reads it in a
 * process of its own while the next ones are made: no page is read from the disk again.
 */
export function builtPages(): AstroIntegration {
  let base = "/";
  let assets = "";
  let index: SearchIndex | undefined;
  let files: ReturnType<SearchIndex["finish"]> | undefined;
  return {
    name: "built-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
        assets = fileURLToPath(new URL("_astro/", config.outDir));
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        const found = await openSearchIndex();
        index = found;
        const add = (url: string, html: Promise<string>) =>
          found.add(new URL(url).pathname.slice(base.length), html);
        setPrerenderer((astro) => finishing(astro, () => pageFinisher(assets), add));
      },
      // Other files are written while the indexer takes its last and longest step.
      "astro:build:generated": () => {
        files = index?.finish();
        files?.catch(() => undefined);
      },
      "astro:build:done": async ({ dir }) => {
        writeIndex((await files) ?? [], fileURLToPath(new URL("pagefind/", dir)));
      },
    },
  };
}

/**
 * Astro's own way of making what stands at each address, with its pages finished and handed on; what finishes them is
 * made with the first of them, when scripts have been bundled.
 */
function finishing(
  astro: AstroPrerenderer,
  makeFinisher: () => (html: string) => string,
  handOn: (url: string, html: Promise<string>) => void,
): AstroPrerenderer {
  let finish: ((html: string) => string) | undefined;
  const finished = async (made: ReturnType<AstroPrerenderer["render"]>): Promise<string> => {
    const result = await made;
    const html = await (result instanceof Response ? result : result.response).text();
    finish ??= makeFinisher();
    return finish(html);
  };
  return {
    ...astro,
    name: "built-pages",
    render: async (request, options) => {
      const made = astro.render(request, options);
      if (options.routeData.type !== "page") return made;
      const html = finished(made);
      handOn(request.url, html);
      // As bytes: of a text, a response would first make another text without half characters.
      return new Response(Buffer.from(await html));
    },
  };
}
