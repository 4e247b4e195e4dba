import type { APIRoute } from "astro";
import { siteRoot } from "../site/siteRoot.ts";

/** Everything may be read; the sitemap's address must be a full one. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteRoot}sitemap.xml\n`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
