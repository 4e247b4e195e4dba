import type { APIRoute } from "astro";
import type { Language } from "../../../base/language.ts";
import type { Indicator } from "../../../catalogue/catalogue.ts";
import { indicatorMarkdown } from "../../../downloads/markdown/indicatorMarkdown.ts";
import { catalogue } from "../../../site/catalogue.ts";
import { pathsFor } from "../../../site/language.ts";
import { markdownResponse } from "../../../site/markdownResponse.ts";
import { siteRoot } from "../../../site/siteRoot.ts";
import { catalogueIndex } from "../../../site/statements.ts";

export function getStaticPaths() {
  return pathsFor("indicator", catalogue.indicators.values());
}

/** An indicator as plain text, with every row as a table. */
export const GET: APIRoute<{ language: Language; thing: Indicator }> = ({ props: { language, thing } }) =>
  markdownResponse(
    indicatorMarkdown(catalogue, thing, catalogueIndex.byIndicator(thing.id), siteRoot, language),
  );
