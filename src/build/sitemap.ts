import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { sitemapXml } from "../downloads/feeds/sitemap.ts";

/** Writes a sitemap of the pages that were built, so that none is listed that is not there. */
export function builtSitemap(): AstroIntegration {
  let root = "";
  return {
    name: "built-sitemap",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = new URL(config.base.replace(/\/*$/, "/"), config.site).href;
      },
      "astro:build:done": async ({ dir, pages }) => {
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => (path.endsWith("/") && !path.endsWith("/embed/")) || path === "");
        await writeFile(
          new URL("sitemap.xml", dir),
          sitemapXml(
            paths.filter((path) => path !== "404/"),
            root,
          ),
        );
      },
    },
  };
}
