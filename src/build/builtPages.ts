import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { pageFinisher } from "./pageFinisher.ts";
import { isFindable, openSearchIndex, writeIndex, type SearchIndex } from "./searchIndex.ts";

/**
 * Finishes every page as Astro makes it, before it is written, and hands it to the search index, which reads it in a
 * process of its own while the next ones are made: no page is read from the disk again.
 */
export function builtPages(): AstroIntegration {
  let base = "/";
  let assets = "";
  let index: SearchIndex | undefined;
  let files: ReturnType<SearchIndex["finish"]> | undefined;
  // What cannot be found is made while the indexer takes its last and longest step.
  const finishIndex = () => {
    files ??= index?.finish();
    files?.catch(() => undefined);
  };
  return {
    name: "built-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
        assets = fileURLToPath(new URL("_astro/", config.outDir));
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        index = await openSearchIndex();
        const take = (url: string, html: Promise<string>) => {
          const path = new URL(url).pathname.slice(base.length);
          if (!isFindable(path)) return finishIndex();
          if (files) throw new Error(`${path} can be found, but came after the search index was finished.`);
          index?.add(path, html);
        };
        setPrerenderer((astro) => finishing(astro, () => pageFinisher(assets), take));
      },
      "astro:build:generated": finishIndex,
      "astro:build:done": async ({ dir }) => {
        writeIndex((await files) ?? [], fileURLToPath(new URL("pagefind/", dir)));
      },
    },
  };
}

/**
 * Astro's own way of making what stands at each address, with the pages that can be found before all others, and all pages
 * finished and handed on; what finishes them is made with the first of them, when scripts have been bundled.
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
    getStaticPaths: async () => findableFirst(await astro.getStaticPaths()),
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

/** The same addresses (`/en/about/`), in the same order among those that can be found and among the others. */
function findableFirst<Address extends { readonly pathname: string }>(all: readonly Address[]): Address[] {
  const { yes = [], no = [] } = Object.groupBy(all, ({ pathname }) =>
    isFindable(pathname.slice(1)) ? "yes" : "no",
  );
  return [...yes, ...no];
}
