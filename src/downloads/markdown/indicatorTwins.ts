import { languages } from "../../base/language.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { statementIndex } from "../../catalogue/statementIndex.ts";
import type { SiteRoot } from "../address.ts";
import { textFile, type DataFile } from "../dataFile.ts";
import { indicatorMarkdown } from "./indicatorMarkdown.ts";

/** Every indicator's page as Markdown in each language, by its path from the root of the site; one at a time. */
export function* indicatorTwins(catalogue: Catalogue, root: SiteRoot): Generator<DataFile> {
  const { byIndicator } = statementIndex(catalogue);
  for (const indicator of catalogue.indicators.values())
    for (const language of languages) {
      const text = indicatorMarkdown(catalogue, indicator, byIndicator(indicator.id), root, language);
      yield textFile(`${language}/indicators/${indicator.id}.md`, text);
    }
}
