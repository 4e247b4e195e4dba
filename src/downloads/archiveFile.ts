import { languages } from "../base/language.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { SiteRoot } from "./address.ts";
import { citationCff } from "./citations/cff.ts";
import { codebookText } from "./codebook/codebookText.ts";
import type { PublishedTable } from "./csvText.ts";
import { mediaTypeOf, sumsFile, textFile, type DataFile } from "./dataFile.ts";
import { readmeText } from "./readme.ts";
import { zipBytes } from "./zip.ts";

/** The files of the whole data set as one ZIP that explains itself without the site. */
export function archiveFile(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  whole: readonly DataFile[],
  root: SiteRoot,
): DataFile {
  const { id, version } = catalogue.dataset;
  const path = `${id}.zip`;
  const files = [...explanations(catalogue, tables, root), ...whole];
  const sums = sumsFile(files);
  return { path, mediaType: mediaTypeOf(path), bytes: zipBytes(`${id}-${version}`, [...files, sums]) };
}

const endings = { en: ".md", zh: ".zh.md" } as const;

function explanations(
  catalogue: Catalogue,
  tables: readonly PublishedTable[],
  root: SiteRoot,
): readonly DataFile[] {
  return [
    ...languages.map((language) =>
      textFile(`README${endings[language]}`, readmeText(catalogue, tables, root, language)),
    ),
    ...languages.map((language) => textFile(`CODEBOOK${endings[language]}`, codebookText(tables, language))),
    textFile("CITATION.cff", citationCff(catalogue, root)),
    textFile("LICENSE", licenceText(catalogue)),
  ];
}

function licenceText({ dataset: { licence, title } }: Catalogue): string {
  return `${title.en} · ${title.zh}\n\n${licence.name.en}\n${licence.name.zh}\n${licence.url}\n`;
}
