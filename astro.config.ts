import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { builtPages } from "./src/build/builtPages.ts";
import { checkedData } from "./src/build/integration.ts";
import { knownAddress } from "./src/build/knownAddress.ts";
import { lateScript } from "./src/build/lateScripts.ts";
import { policyHash } from "./src/build/policyHash.ts";
import { publishedFiles } from "./src/build/publishedFiles.ts";
import { siteBase, siteUrl } from "./src/build/siteAddress.ts";
import { builtSitemap } from "./src/build/sitemap.ts";
import { siteSums } from "./src/build/siteSums.ts";
import { smallHeap } from "./src/build/smallHeap.ts";
import { wholeSite } from "./src/build/wholeSite.ts";
import { prefetchRules } from "./src/site/prefetch.ts";

export default defineConfig({
  site: siteUrl,
  base: siteBase,
  output: "static",
  trailingSlash: "always",
  outDir: process.env["SITE_OUT"] ?? "./dist",
  build: { format: "directory", inlineStylesheets: "always", concurrency: 2 },
  compressHTML: true,
  // No text of ours holds code, and the highlighter's inline styles would break the content security policy.
  markdown: { syntaxHighlight: false },
  integrations: [
    smallHeap(),
    checkedData(),
    mdx(),
    publishedFiles(),
    builtPages(),
    builtSitemap(),
    siteSums(),
    knownAddress(),
    wholeSite(),
  ],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      // What stands in pages themselves. The first is no script, but browsers let it stand on the same terms.
      scriptDirective: { hashes: [policyHash(prefetchRules(siteBase)), policyHash(lateScript)] },
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro marks the text of stories with a directive that the bundler has no use for.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
